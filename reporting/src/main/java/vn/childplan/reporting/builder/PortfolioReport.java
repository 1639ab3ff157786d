package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.drafting.InWords;
import vn.childplan.reporting.drafting.PlanProvenance;
import vn.childplan.reporting.drafting.PlanSubject;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.portfolio.PlanConflict;
import vn.childplan.validation.portfolio.PlanCoverage;
import vn.childplan.validation.portfolio.PortfolioAgency;
import vn.childplan.validation.portfolio.PortfolioAssessment;
import vn.childplan.validation.portfolio.PortfolioDuty;
import vn.childplan.validation.portfolio.PortfolioPlan;

/**
 * Several plans together, for those who answer to them: all duties of each agency with the plan of each, what does not go together,
 * and what a subordinate plan leaves out. Immutable and safe to share between threads.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class PortfolioReport implements ReportBuilder {
    private final PortfolioAssessment assessment;
    /** Whose duties are listed; null for all who have some under several plans. */
    private final @Nullable PortfolioAgency agency;

    private PortfolioReport(PortfolioAssessment assessment, @Nullable PortfolioAgency agency) {
        this.assessment = Objects.requireNonNull(assessment, "assessment");
        this.agency = agency;
    }

    /**
     * Of those who owe something under several of the plans, without what they have handed over; who owes something under one alone
     * is in the lists of that plan, and is counted. Of one plan, of all who owe something.
     */
    public static PortfolioReport of(PortfolioAssessment assessment) {
        return new PortfolioReport(assessment, null);
    }

    /** Of one agency, with what it has handed over; conflicts and coverage are those of all plans. */
    public static PortfolioReport of(PortfolioAssessment assessment, PortfolioAgency agency) {
        return new PortfolioReport(assessment, Objects.requireNonNull(agency, "agency"));
    }

    private boolean isKnown(AgencyId id) {
        return assessment.portfolio().plans().stream()
                .anyMatch(plan -> plan.underRules().directory().find(id).isPresent());
    }

    @Override
    public Report in(Locale locale) {
        Wording words = Wording.in(locale);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Section.of(words.say("Các kế hoạch", "The plans"), plans(words)));
        blocks.add(Section.of(
                words.say("Nghĩa vụ theo cơ quan", "Obligations by agency"),
                new PortfolioDuties(assessment, agency, words).blocks()));
        List<PlanConflict> conflicts = assessment.portfolio().conflicts();
        blocks.add(Section.of(
                words.say("Nội dung không thống nhất giữa các kế hoạch", "Where the plans disagree"),
                conflicts.isEmpty() ? Paragraph.of(words.say("Không có.", "Nothing.")) : conflicts(conflicts, words)));
        List<PlanCoverage> coverage = assessment.portfolio().coverage();
        if (!coverage.isEmpty()) {
            blocks.add(Section.of(
                    words.say(
                            "Kế hoạch cấp dưới đã có nội dung kế hoạch cấp trên giao chưa",
                            "Whether subordinate plans take up what is asked of them"),
                    Paragraph.of(counts(coverage, words)),
                    coverage(coverage, words)));
        }
        if (!assessment.findings().isEmpty()) {
            InWords inWords = new InWords(this::isKnown, words);
            blocks.add(Section.of(
                    words.say("Thông tin thực hiện chưa được tính", "Entries that do not count"),
                    assessment.findings().stream()
                            .map(finding -> Paragraph.of(AssessmentDocument.capital(inWords.message(finding)) + ". "
                                    + inWords.remedy(finding)))
                            .toList()));
        }
        String title = words.say("Nghĩa vụ theo nhiều kế hoạch, tính đến ", "Obligations under several plans, as of ")
                + words.instant(assessment.asOf());
        List<Block> explained = NamesInEnglish.explainedBelow(0, words, title, blocks, NamesInEnglish.Quoted.PLANS);
        PortfolioPlan first = assessment.portfolio().plans().get(0);
        return Report.of(
                Report.nameOf(
                        "portfolio",
                        assessment.portfolio().plans().stream()
                                .map(plan -> plan.plan().id().toString())
                                .collect(Collectors.joining("-"))),
                locale,
                title,
                PlanProvenance.of(
                        first.plan().number(),
                        assessment.asOf(),
                        first.underRules().rules().name()),
                explained);
    }

    private Table<PortfolioPlan> plans(Wording words) {
        return Table.of(
                        "plans",
                        words.say("Các kế hoạch được xét", "The plans considered"),
                        List.of(
                                Column.words(
                                        "plan",
                                        words.say("Văn bản", "Document"),
                                        30,
                                        plan -> words.of(plan.cited())
                                                + (isIssued(plan)
                                                        ? ""
                                                        : words.say(
                                                                " (chưa ban hành vào ngày này)",
                                                                " (not issued by this day)"))),
                                Column.words(
                                        "issuer",
                                        words.say("Cơ quan ban hành", "Issuer"),
                                        30,
                                        plan -> name(
                                                plan, plan.agency(plan.plan().issuer()))),
                                Column.words(
                                        "title",
                                        words.say("Trích yếu", "Title"),
                                        50,
                                        plan -> title(plan.plan(), words))),
                        assessment.portfolio().plans())
                .numbered();
    }

    /** As issued; in English with what it is about. */
    private static String title(Plan plan, Wording words) {
        String title = plan.title();
        return PlanSubject.inEnglish(plan)
                .map(subject -> words.say(title, title + " (" + subject + ")"))
                .orElse(title);
    }

    private boolean isIssued(PortfolioPlan plan) {
        return isIssued(plan, assessment);
    }

    static boolean isIssued(PortfolioPlan plan, PortfolioAssessment assessment) {
        return !plan.plan().date().isAfter(VietnamTime.dateOf(assessment.asOf()));
    }

    static String name(PortfolioPlan plan, PortfolioAgency agency) {
        String name = plan.underRules().directory().nameOf(agency.agency());
        return agency.province() == null ? name : name + " (" + agency.province() + ")";
    }

    private Table<PlanConflict> conflicts(List<PlanConflict> conflicts, Wording words) {
        return Table.of(
                        "conflicts",
                        words.say("Nội dung không thống nhất", "Where the plans disagree"),
                        List.of(
                                Column.coded(
                                        "kind",
                                        words.say("Khác ở đâu", "In what"),
                                        16,
                                        conflict -> Cell.coded(
                                                conflict.kind().name(),
                                                words.of(conflict.kind().label()))),
                                Column.words(
                                        "first",
                                        words.say("Văn bản trước", "The earlier plan"),
                                        40,
                                        conflict -> side(conflict.first(), words)),
                                Column.words(
                                        "second",
                                        words.say("Văn bản sau", "The later plan"),
                                        40,
                                        conflict -> side(conflict.second(), words)),
                                Column.words(
                                        "agencies", words.say("Cơ quan", "Agencies"), 30, PortfolioReport::agencies),
                                Column.words(
                                        "remedy",
                                        words.say("Đề nghị", "What to do"),
                                        30,
                                        conflict -> words.of(conflict.finding().remedy()))),
                        conflicts)
                .numbered();
    }

    private static String agencies(PlanConflict conflict) {
        return conflict.agencies().stream()
                .map(agency -> name(conflict.first().plan(), agency))
                .collect(Collectors.joining(", "));
    }

    private static String side(PortfolioDuty duty, Wording words) {
        return words.of(PlanConflict.side(duty)) + ": “" + duty.words() + "”";
    }

    private static String counts(List<PlanCoverage> coverage, Wording words) {
        List<String> counts = new ArrayList<>();
        for (PlanCoverage.State state : PlanCoverage.State.values()) {
            long count = coverage.stream().filter(each -> each.state() == state).count();
            if (count > 0) {
                counts.add(words.of(state.label()) + ": " + words.number(count));
            }
        }
        return words.say("Số nội dung ", "Of what is asked: ") + String.join("; ", counts) + ".";
    }

    private Table<PlanCoverage> coverage(List<PlanCoverage> coverage, Wording words) {
        return Table.of(
                        "coverage",
                        words.say("Nội dung được giao và nội dung đã có", "What is asked and what takes it up"),
                        List.of(
                                Column.coded(
                                        "state",
                                        words.say("Kết quả", "Result"),
                                        10,
                                        each -> Cell.coded(
                                                each.state().name(),
                                                words.of(each.state().label()))),
                                Column.words(
                                        "asked",
                                        words.say("Kế hoạch cấp trên giao", "Asked by the superior plan"),
                                        50,
                                        each -> side(each.asked(), words)),
                                Column.<PlanCoverage>words(
                                                "by",
                                                words.say("Kế hoạch cấp dưới", "The subordinate plan"),
                                                50,
                                                each -> by(each.by(), words))
                                        .withBlankAs("–"),
                                Column.words("why", words.say("Lý do", "Why"), 24, each -> words.of(each.why()))),
                        coverage)
                .numbered();
    }

    private static String by(@Nullable PortfolioDuty duty, Wording words) {
        return duty == null ? "" : side(duty, words);
    }
}

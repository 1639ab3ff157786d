package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.drafting.InWords;
import vn.childplan.reporting.drafting.PlanProvenance;
import vn.childplan.reporting.drafting.PlanSubject;
import vn.childplan.reporting.drafting.Statuses;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.portfolio.PlanConflict;
import vn.childplan.validation.portfolio.PlanCoverage;
import vn.childplan.validation.portfolio.PortfolioAgency;
import vn.childplan.validation.portfolio.PortfolioAssessment;
import vn.childplan.validation.portfolio.PortfolioDuty;
import vn.childplan.validation.portfolio.PortfolioPlan;
import vn.childplan.validation.rule.Status;

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
        blocks.add(Section.of(words.say("Nghĩa vụ theo cơ quan", "Obligations by agency"), duties(words)));
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
        blocks.addAll(NamesInEnglish.noteOnPlans(words, title, blocks));
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
                blocks);
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

    private record Row(PortfolioAgency agency, PortfolioPlan plan, Verdict verdict) {}

    private List<Block> duties(Wording words) {
        if (agency != null) {
            List<Row> rows = rows(agency);
            Block table = duties(
                    rows,
                    rows.isEmpty()
                            ? words.say("Nghĩa vụ theo cơ quan", "Obligations by agency")
                            : words.say("Nghĩa vụ của ", "Obligations of ")
                                    + name(rows.get(0).plan(), agency),
                    words);
            return Stream.concat(Stream.of(table), dashes(rows.stream(), words)).toList();
        }
        List<List<Row>> owing = assessment.agencies().stream()
                .map(each -> rows(each).stream()
                        .filter(row ->
                                row.verdict().status() != Status.TRANSFERRED && !Standings.isToCome(row.verdict()))
                        .toList())
                .filter(rows -> !rows.isEmpty())
                .toList();
        boolean severalPlans = assessment.portfolio().plans().size() > 1;
        List<List<Row>> listed = owing.stream()
                .filter(rows ->
                        !severalPlans || rows.stream().map(Row::plan).distinct().count() > 1)
                .toList();
        List<Block> blocks = new ArrayList<>();
        if (severalPlans) {
            blocks.add(Paragraph.of(whoIsListed(listed.size(), owing.size() - listed.size(), words)));
        }
        if (!listed.isEmpty()) {
            blocks.add(duties(
                    listed.stream().flatMap(List::stream).toList(),
                    severalPlans
                            ? words.say(
                                    "Nghĩa vụ của cơ quan có nhiều kế hoạch",
                                    "Obligations of those under several plans")
                            : words.say("Nghĩa vụ theo cơ quan", "Obligations by agency"),
                    words));
        }
        dashes(listed.stream().flatMap(List::stream), words).forEach(blocks::add);
        return blocks;
    }

    private static Stream<Block> dashes(Stream<Row> rows, Wording words) {
        return ClauseMark.note(rows.map(row -> row.verdict().obligation().clause()), words).stream();
    }

    private static String whoIsListed(int several, int one, Wording words) {
        return words.say(
                (several == 0 ? "Không cơ quan nào" : words.counted(several) + " cơ quan")
                        + " có nghĩa vụ theo nhiều kế hoạch"
                        + (one == 0
                                ? ""
                                : "; " + words.counted(one) + " cơ quan chỉ có nghĩa vụ theo một kế hoạch, không nêu")
                        + ". Không kể nghĩa vụ đã chuyển giao.",
                (several == 0
                                ? "No agency owes"
                                : words.number(several) + (several == 1 ? " agency owes" : " agencies owe"))
                        + " something under several plans"
                        + (one == 0 ? "" : "; " + words.number(one) + " under one alone, not listed")
                        + ". Obligations passed on are left out.");
    }

    /** What is owed under plans that are there: nobody owes anything under one that has not been issued. */
    private List<Row> rows(PortfolioAgency owing) {
        return assessment.of(owing).stream()
                .filter(one -> isIssued(one.plan()))
                .map(one -> new Row(owing, one.plan(), one.verdict()))
                .toList();
    }

    private boolean isIssued(PortfolioPlan plan) {
        return !plan.plan().date().isAfter(VietnamTime.dateOf(assessment.asOf()));
    }

    /** How it stands; where a plan of the portfolio is the one that was to be issued, that it was. */
    private Cell status(Row row, Wording words) {
        Cell.Coded status = Statuses.cell(row.verdict(), words);
        String issued = row.verdict().fulfilledAt() != null ? "" : issued(row);
        if (issued.isEmpty()) {
            return status;
        }
        String label = words.say("đã ban hành: ", "issued: ") + issued;
        return new Cell.Coded(
                status.code(),
                row.verdict().status() == Status.NO_DEADLINE ? label : status.label() + "; " + label,
                status.tone());
    }

    /** The numbers of the plans by which its issuer has done what the row asks. */
    private String issued(Row row) {
        return assessment.portfolio().coverage().stream()
                .filter(each -> each.asked().term().duty() == DutyKind.ISSUE_PLAN
                        && each.asked().plan().equals(row.plan())
                        && each.asked()
                                .term()
                                .clause()
                                .equals(row.verdict().obligation().clause())
                        && row.verdict().obligation().duty() == DutyKind.ISSUE_PLAN)
                .map(PlanCoverage::subordinate)
                .filter(plan -> plan.agency(plan.plan().issuer()).equals(row.agency()) && isIssued(plan))
                .map(plan -> plan.plan().number().value())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private Table<Row> duties(List<Row> rows, String caption, Wording words) {
        return Table.of(
                        "duties",
                        caption,
                        List.of(
                                Column.<Row>coded(
                                                "agency",
                                                words.say("Cơ quan", "Agency"),
                                                30,
                                                row -> Cell.coded(row.agency().value(), name(row.plan(), row.agency())))
                                        .leftOutIfUniform(),
                                Column.words(
                                        "plan",
                                        words.say("Văn bản", "Document"),
                                        16,
                                        row -> inShort(row.plan().plan(), words)),
                                Column.words(
                                        "clause",
                                        words.say("Mục, khoản", "Clause"),
                                        8,
                                        row -> words.of(row.verdict()
                                                .obligation()
                                                .term()
                                                .clauseInTables())),
                                Column.coded(
                                        "duty",
                                        words.say("Nghĩa vụ", "Obligation"),
                                        14,
                                        row -> Cell.coded(
                                                row.verdict()
                                                        .obligation()
                                                        .duty()
                                                        .name(),
                                                words.of(row.verdict()
                                                        .obligation()
                                                        .duty()
                                                        .label()))),
                                Column.words(
                                        "period",
                                        words.say("Kỳ", "Period"),
                                        14,
                                        row -> words.of(TimeFormat.period(
                                                row.verdict().obligation().period()))),
                                Column.<Row>day(
                                                "lastDay",
                                                words.say("Hạn cuối", "Last day"),
                                                row -> row.verdict().lastDay())
                                        .withBlankAs("–"),
                                Column.coded(
                                        "status", words.say("Tình trạng", "Status"), 16, row -> status(row, words)),
                                Column.<Row>words(
                                                "recorded",
                                                words.say("Kết quả ghi nhận", "Recorded"),
                                                26,
                                                row -> Results.recorded(row.verdict(), words))
                                        .withBlankAs("–")
                                        .leftOutIfBlank()),
                        rows)
                .numbered();
    }

    /** By number and day; the table of the plans has what it is called. */
    private static String inShort(Plan plan, Wording words) {
        return plan.number() + " (" + words.date(plan.date()) + ")";
    }

    private static String name(PortfolioPlan plan, PortfolioAgency agency) {
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

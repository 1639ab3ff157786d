package vn.childplan.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.portfolio.PlanConflict;
import vn.childplan.validation.portfolio.PlanCoverage;
import vn.childplan.validation.portfolio.PortfolioAgency;
import vn.childplan.validation.portfolio.PortfolioAssessment;
import vn.childplan.validation.portfolio.PortfolioDuty;
import vn.childplan.validation.portfolio.PortfolioPlan;
import vn.childplan.validation.rule.Status;

/** Several plans on a terminal. */
final class PortfolioPage {
    private static final int SHOWN = 20;

    private final PortfolioAssessment assessment;
    private final Page page;
    private final @Nullable PortfolioAgency agency;
    private final boolean all;
    private final LocalDate today;

    PortfolioPage(PortfolioAssessment assessment, Page page, @Nullable PortfolioAgency agency, boolean all) {
        this.assessment = assessment;
        this.page = page;
        this.agency = agency;
        this.all = all;
        this.today = VietnamTime.dateOf(assessment.asOf());
    }

    void write() {
        Wording words = page.words();
        page.title(page.say("NGHĨA VỤ THEO NHIỀU KẾ HOẠCH", "OBLIGATIONS UNDER SEVERAL PLANS"));
        page.line(page.say("Tính đến ", "As of ")
                + words.instant(assessment.asOf())
                + page.say(" (giờ Việt Nam)", " (Viet Nam time)"));
        plans(words);
        if (agency != null) {
            duties(agency, words);
        }
        conflicts();
        coverage();
    }

    private void plans(Wording words) {
        TextTable table = new TextTable()
                .words(page.say("văn bản", "document"))
                .words(page.say("trích yếu", "title"))
                .numbers(page.say("nghĩa vụ", "obligations"))
                .numbers(page.say("quá hạn", "overdue"));
        assessment
                .assessments()
                .forEach((plan, judged) -> table.row()
                        .cell(cited(plan))
                        .cell(plan.plan().title())
                        .cell(isIssued(plan) ? owed(judged) : page.say("chưa ban hành", "not issued"))
                        .cell(words.number(judged.totals().counts().getOrDefault(Status.OVERDUE, 0))));
        page.blank().table(table);
    }

    /** As in the list of status of that day: what was handed over is counted with those who took it, once they have. */
    private String owed(Assessment judged) {
        return page.words()
                .number(judged.verdicts().stream()
                        .filter(each -> each.status() != Status.TRANSFERRED && !isToCome(each))
                        .count());
    }

    private boolean isToCome(Verdict verdict) {
        LocalDate takenOver = verdict.obligation().tenure().takenOverOn();
        return takenOver != null && takenOver.isAfter(today);
    }

    private boolean isIssued(PortfolioPlan plan) {
        return !plan.plan().date().isAfter(today);
    }

    private String cited(PortfolioPlan plan) {
        return page.sentence(plan.cited()) + (plan.province() == null ? "" : " (" + plan.province() + ")");
    }

    private void duties(PortfolioAgency one, Wording words) {
        List<PortfolioAssessment.Of> owed = assessment.of(one).stream()
                .filter(each -> isIssued(each.plan()))
                .toList();
        String name = owed.isEmpty()
                ? one.value()
                : owed.get(0).plan().underRules().directory().nameOf(one.agency());
        TextTable table = new TextTable()
                .words(page.say("văn bản", "document"))
                .words(page.say("mục, khoản", "clause"))
                .words(page.say("nghĩa vụ", "duty"))
                .words(page.say("kỳ", "period"))
                .words(page.say("hạn cuối", "last day"))
                .words(page.say("tình trạng", "status"));
        for (PortfolioAssessment.Of each : shown(owed)) {
            Verdict verdict = each.verdict();
            table.row()
                    .cell(each.plan().plan().number().value())
                    .cell(verdict.obligation().term().clauseInTables().in(page.locale()))
                    .cell(verdict.obligation().duty().label().in(page.locale()))
                    .cell(TimeFormat.period(verdict.obligation().period()).in(page.locale()))
                    .cell(words.date(verdict.lastDay()))
                    .cell(verdict.label().in(page.locale()), Colour.of(verdict.status()));
        }
        page.section(name + " (" + words.number(owed.size()) + ")").table(table);
        new FindingLists(page).more(owed.size() - shown(owed).size());
    }

    private <T> List<T> shown(List<T> list) {
        return list.subList(0, all ? list.size() : Math.min(SHOWN, list.size()));
    }

    private void conflicts() {
        List<PlanConflict> conflicts = assessment.portfolio().conflicts();
        page.section(page.say("KHÔNG THỐNG NHẤT GIỮA CÁC KẾ HOẠCH", "WHERE THE PLANS DISAGREE") + " ("
                + page.words().number(conflicts.size()) + ")");
        if (conflicts.isEmpty()) {
            page.line(page.say("Không có.", "Nothing."));
        }
        for (PlanConflict conflict : shown(conflicts)) {
            page.item(conflict.kind().label().in(page.locale()) + ": " + agencies(conflict));
            side(conflict.first());
            side(conflict.second());
            page.line("    → ", "      ", conflict.finding().remedy().in(page.locale()));
        }
        new FindingLists(page).more(conflicts.size() - shown(conflicts).size());
    }

    private static String agencies(PlanConflict conflict) {
        List<PortfolioAgency> agencies = conflict.agencies();
        String names = agencies.stream()
                .limit(3)
                .map(each -> conflict.first().plan().underRules().directory().nameOf(each.agency()))
                .collect(Collectors.joining(", "));
        return agencies.size() > 3 ? names + ", … (" + agencies.size() + ")" : names;
    }

    private void side(PortfolioDuty duty) {
        page.line("    – ", "      ", PlanConflict.side(duty).in(page.locale()) + ": “" + inShort(duty.words()) + "”");
    }

    private static String inShort(String words) {
        return words.length() <= 160 ? words : words.substring(0, words.lastIndexOf(' ', 160)) + " …";
    }

    private void coverage() {
        List<PlanCoverage> coverage = assessment.portfolio().coverage();
        if (coverage.isEmpty()) {
            return;
        }
        String counts = List.of(PlanCoverage.State.values()).stream()
                .map(state -> state.label().in(page.locale()) + " "
                        + coverage.stream()
                                .filter(each -> each.state() == state)
                                .count())
                .collect(Collectors.joining(", "));
        page.section(
                page.say("KẾ HOẠCH CẤP DƯỚI SO VỚI KẾ HOẠCH CẤP TRÊN: ", "SUBORDINATE AND SUPERIOR PLANS: ") + counts);
        List<PlanCoverage> open = coverage.stream()
                .filter(each -> all || each.state() != PlanCoverage.State.COVERED)
                .toList();
        for (PlanCoverage each : shown(open)) {
            page.item(each.state().label().in(page.locale()) + ": " + cited(each.subordinate()) + "; "
                    + each.why().in(page.locale()));
            side(each.asked());
            PortfolioDuty by = each.by();
            if (by != null) {
                side(by);
            }
        }
        new FindingLists(page).more(open.size() - shown(open).size());
    }
}

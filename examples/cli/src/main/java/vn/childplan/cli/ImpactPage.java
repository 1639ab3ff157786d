package vn.childplan.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.drafting.CountedChanges;
import vn.childplan.validation.assessment.VerdictPart;
import vn.childplan.validation.change.Impact;
import vn.childplan.validation.comparison.PlanComparison;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.rule.Status;

/** The impact of a change, at one instant after the other. */
final class ImpactPage {
    private static final List<VerdictPart> COUNTED =
            List.of(VerdictPart.STATUS, VerdictPart.DAYS_LATE, VerdictPart.LAST_DAY, VerdictPart.FINDINGS);

    private static final Set<String> OF_RULES =
            Set.of(ObligationRegister.SETTING_WITHOUT_EFFECT, ObligationRegister.UNKNOWN_AGENCY);

    private final Impact impact;
    private final boolean all;
    private final Page page;

    private ImpactPage(Impact impact, boolean all, Page page) {
        this.impact = impact;
        this.all = all;
        this.page = page;
    }

    static void write(List<Impact> impacts, boolean all, Page page) {
        Impact first = impacts.get(0);
        page.title(page.say("TÁC ĐỘNG CỦA ", "IMPACT OF ")
                + first.candidate().rules().name()
                + page.say(" SO VỚI ", " AGAINST ")
                + first.base().rules().name());
        boolean several = impacts.size() > 1;
        if (several) {
            new ImpactPage(first, all, page).change();
        }
        for (Impact impact : impacts) {
            if (several) {
                page.blank();
            }
            ImpactPage at = new ImpactPage(impact, all, page);
            page.line(page.say("Tính đến ", "As of ") + page.words().instant(impact.asOf()));
            impact.incompleteness().ifPresent(missing -> page.line(missing.in(page.locale())));
            if (!several) {
                at.change();
            }
            at.verdicts();
            at.notCounted();
        }
    }

    private void change() {
        impact.candidate().rules().description().lines().forEach(line -> page.line(line.in(page.locale())));
        if (!impact.base().plan().equals(impact.candidate().plan())) {
            page.item(page.say("kế hoạch khác: ", "another plan: ")
                    + impact.candidate().plan().id());
            impact.planComparison().ifPresent(this::clauses);
        }
        if (!impact.base().directory().equals(impact.candidate().directory())) {
            page.item(page.say("danh mục cơ quan khác", "another directory"));
        }
        impact.ruleChange().steps().forEach(step -> {
            page.item(step.words().in(page.locale()));
            step.why().forEach(why -> page.line("    ", "    ", why.in(page.locale())));
        });
        faultyRules();
    }

    /** What of the candidate does nothing, or names an agency that there is not: the counts above say no more than how many. */
    private void faultyRules() {
        List<Text> ofBase = impact.base().register().findings().stream()
                .map(Finding::message)
                .toList();
        impact.candidate().register().findings().stream()
                .filter(finding -> OF_RULES.contains(finding.code()))
                .filter(finding -> !ofBase.contains(finding.message()))
                .forEach(finding ->
                        page.line("  ! ", "    ", in(finding.message()) + "; " + in(finding.remedy()) + "."));
    }

    /** In which clauses the plans differ; {@code compare} shows in what. */
    private void clauses(PlanComparison plans) {
        plans.counts()
                .forEach((kind, count) -> page.line(
                        "    ",
                        "      ",
                        kind.label().in(page.locale()) + " " + page.words().number(count) + ": "
                                + plans.clauses().stream()
                                        .filter(change -> change.kind() == kind)
                                        .map(change -> change.ref().toString())
                                        .collect(Collectors.joining(", "))));
    }

    private void verdicts() {
        if (impact.isEmpty()) {
            page.blank().line(page.say("Không kết luận nào thay đổi:", "No verdict changes:"));
            impact.whyNoChange().stream().map(this::in).forEach(page::item);
            return;
        }
        notForDocuments();
        page.section(page.say("THAY ĐỔI TÌNH TRẠNG: ", "CHANGES OF STATUS: ")
                + page.words().number(impact.changes().size()));
        TextTable transitions =
                new TextTable().words(page.say("từ → thành", "from → to")).numbers(page.say("nghĩa vụ", "obligations"));
        impact.transitions()
                .forEach((transition, count) -> transitions
                        .row()
                        .cell(words(transition))
                        .cell(page.words().number(count)));
        if (!transitions.isEmpty()) {
            page.table(transitions);
        }
        byCause();
        if (!impact.changes().isEmpty()) {
            page.section(page.say("TÌNH TRẠNG KHÁC", "OTHER STATUS"));
            ImpactTable.write(impact.changes(), all, page);
        }
        if (!impact.latenessChanges().isEmpty()) {
            page.section(page.say("CÙNG TÌNH TRẠNG, SỐ NGÀY QUÁ HẠN KHÁC: ", "SAME STATUS, OTHER DAYS LATE: ")
                    + page.words().number(impact.latenessChanges().size()));
            ImpactTable.write(impact.latenessChanges(), all, page);
        }
        if (!impact.otherChanges().isEmpty()) {
            page.section(page.say(
                            "CÙNG TÌNH TRẠNG, HẠN CUỐI HOẶC ĐIỀU KHÁC THAY ĐỔI: ",
                            "SAME STATUS, ANOTHER LAST DAY OR SOMETHING ELSE: ")
                    + page.words().number(impact.otherChanges().size()));
            ImpactTable.writeOthers(impact.otherChanges(), all, page);
        }
    }

    /** The entries of which the first lines give the number. */
    private void notCounted() {
        List<Finding> entries = impact.notCounted();
        if (!entries.isEmpty()) {
            page.section(page.say("THÔNG TIN THỰC HIỆN KHÔNG ĐƯỢC TÍNH: ", "ENTRIES THAT DO NOT COUNT: ")
                    + page.words().number(entries.size()));
            new FindingLists(page).entries(entries, all);
        }
    }

    /** Documents count what somebody has to answer for; here every verdict is, as in JSON. */
    private void notForDocuments() {
        new CountedChanges(impact)
                .leftOut(vn.childplan.reporting.model.Wording.in(page.locale()))
                .ifPresent(leftOut -> page.blank()
                        .line(page.say(
                                "Dưới đây tính mọi kết luận; văn bản (report impact) không tính " + leftOut + ".",
                                "Every verdict is counted below; the document (report impact) does not count " + leftOut
                                        + ".")));
    }

    /** {@code MET_LATE>MET} in words; a side without status has no such duty. */
    private String words(String transition) {
        String[] sides = transition.split(">", -1);
        return status(sides[0], page.say("nghĩa vụ mới", "new obligation")) + " → "
                + status(sides[1], page.say("không còn nghĩa vụ", "no longer owed"));
    }

    private String status(String side, String without) {
        return side.equals("-") ? without : in(Status.valueOf(side).label());
    }

    private String in(Text text) {
        return text.in(page.locale());
    }

    private void byCause() {
        page.section(page.say("THEO NGUYÊN NHÂN", "BY CAUSE"));
        TextTable causes = new TextTable().words(page.say("do", "because of"));
        COUNTED.forEach(part -> causes.numbers(part.label().in(page.locale())));
        for (Map.Entry<String, Map<VerdictPart, Integer>> cause :
                impact.partsByCause().entrySet()) {
            causes.row().cell(cause.getKey());
            COUNTED.forEach(
                    part -> causes.cell(page.words().count(cause.getValue().getOrDefault(part, 0))));
        }
        page.table(causes);
    }
}

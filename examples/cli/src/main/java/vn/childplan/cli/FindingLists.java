package vn.childplan.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Severity;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.rule.Rule;
import vn.childplan.validation.rule.RuleSet;

/**
 * What is to be noted beside the verdicts, for the one who keeps the evidence: line by line, with who is concerned and which
 * entry is meant, and with {@code --all} to the end. Documents count it in tables instead (the scoreboard, "Cần lưu ý").
 */
final class FindingLists {
    static final int SHOWN = 12;

    private final Page page;

    FindingLists(Page page) {
        this.page = page;
    }

    /** What rules found beside the verdict: whom it concerns, where it is a matter to mend. */
    void verdicts(Assessment assessment, RuleSet rules, boolean all) {
        Map<String, List<Verdict>> byRule = new LinkedHashMap<>();
        Map<String, List<Verdict>> broken = new LinkedHashMap<>();
        for (Verdict verdict : assessment.verdicts()) {
            verdict.findings()
                    .forEach(id ->
                            byRule.computeIfAbsent(id, i -> new ArrayList<>()).add(verdict));
            verdict.errors()
                    .forEach(id ->
                            broken.computeIfAbsent(id, i -> new ArrayList<>()).add(verdict));
        }
        Bearers bearers = new Bearers(assessment.register().directory());
        byRule.forEach((id, verdicts) -> {
            Optional<Rule> rule = rules.rule(id);
            page.item(title(rule, id) + ": " + page.words().number(verdicts.size()));
            if (rule.isPresent() && rule.get().about().severity() != Severity.INFO) {
                concerned(verdicts, bearers, all);
            }
        });
        broken.forEach((id, verdicts) -> {
            page.item(page.say("Quy tắc gặp lỗi: ", "This rule threw: ") + id + ": "
                    + page.words().number(verdicts.size()));
            concerned(verdicts, bearers, all);
        });
    }

    private String title(Optional<Rule> rule, String id) {
        return rule.map(found -> found.about().title().in(page.locale()) + " [" + id + "]")
                .orElse(id);
    }

    private void concerned(List<Verdict> verdicts, Bearers bearers, boolean all) {
        List<Verdict> shown = verdicts.subList(0, all ? verdicts.size() : Math.min(SHOWN, verdicts.size()));
        for (Verdict verdict : shown) {
            page.line(
                    "    – ",
                    "      ",
                    bearers.name(verdict.obligation()) + " · "
                            + verdict.obligation().clause() + " · "
                            + verdict.obligation().period());
        }
        more(verdicts.size() - shown.size());
    }

    /** Says how many a list leaves out, and how to see them. */
    void more(int left) {
        if (left > 0) {
            page.line(page.say(
                    "    … và " + left + " nữa; xem hết với --all", "    … and " + left + " more; --all shows them"));
        }
    }

    /** Entries that count for no obligation. */
    void evidence(List<Finding> findings, boolean all) {
        List<Finding> shown = findings.subList(0, all ? findings.size() : Math.min(SHOWN, findings.size()));
        for (Finding finding : shown) {
            Evidence entry = finding.entry();
            String document = entry == null ? null : entry.document();
            page.item(page.say("Không tính được: ", "Counts for nothing: ")
                    + finding.message().in(page.locale())
                    + (document == null ? "" : " (" + document + ")")
                    + "; " + finding.remedy().in(page.locale()) + " [" + finding.code() + "]");
        }
        more(findings.size() - shown.size());
    }

    /** What the derivation could not settle. */
    void register(ObligationRegister register) {
        Map<String, List<Finding>> same = new LinkedHashMap<>();
        for (Finding finding : register.findings()) {
            String text = finding.message().in(page.locale()) + "; "
                    + finding.remedy().in(page.locale()) + " [" + finding.code() + "]";
            same.computeIfAbsent(text, t -> new ArrayList<>()).add(finding);
        }
        same.forEach((text, findings) -> page.item(page.say("Khoản ", "Clause ")
                + String.join(
                        ", ",
                        findings.stream()
                                .map(finding -> String.valueOf(finding.clause()))
                                .toList())
                + ": " + text));
    }
}

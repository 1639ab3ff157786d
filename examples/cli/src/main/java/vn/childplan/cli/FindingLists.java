package vn.childplan.cli;

import java.util.List;
import java.util.Set;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.reporting.drafting.Notes;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.rule.Rule;

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
    void verdicts(Assessment assessment, boolean all) {
        Bearers bearers = new Bearers(assessment.register().directory());
        for (Notes.OfRule note : Notes.ofRules(assessment)) {
            page.item(title(note) + ": " + page.words().number(note.verdicts().size()));
            if (note.threw() || isToBeMended(note)) {
                concerned(note.verdicts(), bearers, all);
            }
        }
    }

    private String title(Notes.OfRule note) {
        if (note.threw()) {
            return page.say("Quy tắc gặp lỗi: ", "This rule failed with an error: ") + note.rule();
        }
        return note.title().in(page.locale()) + " [" + note.rule() + "]";
    }

    private static boolean isToBeMended(Notes.OfRule note) {
        Rule rule = note.about();
        return rule != null && rule.about().severity() != Severity.INFO;
    }

    private void concerned(List<Verdict> verdicts, Bearers bearers, boolean all) {
        List<Verdict> shown = verdicts.subList(0, all ? verdicts.size() : Math.min(SHOWN, verdicts.size()));
        for (Verdict verdict : shown) {
            page.line(
                    "    – ",
                    "      ",
                    bearers.name(verdict.obligation()) + " · "
                            + verdict.obligation().term().clauseInTables().in(page.locale()) + " · "
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

    /** Entries that count for no obligation, and what else is to be said of entries. */
    void evidence(Assessment assessment, boolean all) {
        List<Finding> findings = assessment.findings();
        Set<Finding> notCounted = Set.copyOf(assessment.notCounted());
        List<Finding> shown = shown(findings, all);
        for (Finding finding : shown) {
            entry(
                    notCounted.contains(finding) ? page.say("Thông tin không được tính: ", "Does not count: ") : "",
                    finding);
        }
        more(findings.size() - shown.size());
    }

    /** What is to be said of entries, under a heading that says why they are listed. */
    void entries(List<Finding> findings, boolean all) {
        List<Finding> shown = shown(findings, all);
        shown.forEach(finding -> entry("", finding));
        more(findings.size() - shown.size());
    }

    private static List<Finding> shown(List<Finding> findings, boolean all) {
        return findings.subList(0, all ? findings.size() : Math.min(SHOWN, findings.size()));
    }

    private void entry(String kind, Finding finding) {
        Evidence entry = finding.entry();
        String document = entry == null ? null : entry.document();
        page.item(kind
                + finding.message().in(page.locale())
                + (document == null ? "" : " (" + document + ")")
                + "; " + finding.remedy().in(page.locale()) + " [" + finding.code() + "]");
    }

    /** What the derivation could not settle. */
    void register(ObligationRegister register) {
        for (Notes.Open open : Notes.ofPlan(register)) {
            String where = open.clauses().isEmpty() ? "" : page.sentence(ClauseRef.inSentence(open.clauses())) + ": ";
            page.item(where + open.finding().message().in(page.locale()) + "; "
                    + open.finding().remedy().in(page.locale()) + " ["
                    + open.finding().code() + "]");
        }
    }
}

package vn.childplan.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.drafting.Graded;
import vn.childplan.reporting.drafting.Notes;
import vn.childplan.validation.review.PlanReview;

/** What a review found, gravest first; what one rule found many times stands together, with how often. */
final class ReviewPage {
    private static final int SHOWN = 12;
    private static final String FURTHER = "      ";

    private final Page page;
    private final PlanReview review;
    private final boolean all;

    ReviewPage(Page page, PlanReview review, boolean all) {
        this.page = page;
        this.review = review;
        this.all = all;
    }

    void write(List<Finding> findings) {
        page.line(page.say("Số nội dung rà soát: ", "Findings: ") + page.words().number(findings.size()));
        for (Graded graded : Graded.gravestFirst(findings)) {
            if (!graded.findings().isEmpty()) {
                String heading = graded.heading().in(page.locale()).toUpperCase(page.locale());
                page.section(
                        heading + " (" + page.words().number(graded.findings().size()) + ")");
                byRule(graded.findings()).forEach(this::rule);
            }
        }
    }

    private static Map<String, List<Finding>> byRule(List<Finding> findings) {
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        findings.forEach(finding -> byRule.computeIfAbsent(finding.code(), code -> new ArrayList<>())
                .add(finding));
        return byRule;
    }

    private void rule(String code, List<Finding> findings) {
        List<Notes.Open> notes = Notes.once(findings);
        if (notes.size() == 1) {
            Notes.Open only = notes.get(0);
            page.item(sentence(only) + " [" + code + "]");
            remedy("    ", only.finding());
            basis("    ", only.finding());
            return;
        }
        String count = page.words().number(findings.size());
        page.item(title(code) + page.say(" (chưa đạt " + count + " chỗ)", " (not so in " + count + " places)") + " ["
                + code + "]");
        boolean oneRemedy =
                isSame(notes.stream().map(note -> note.finding().remedy()).toList());
        boolean oneBasis = isSame(notes.stream()
                .map(note -> String.valueOf(note.finding().basis()))
                .toList());
        List<Notes.Open> shown = notes.subList(0, all ? notes.size() : Math.min(SHOWN, notes.size()));
        for (Notes.Open note : shown) {
            page.line("    – ", "      ", sentence(note));
            if (!oneRemedy) {
                remedy(FURTHER, note.finding());
            }
            if (!oneBasis) {
                basis(FURTHER, note.finding());
            }
        }
        new FindingLists(page).more(notes.size() - shown.size());
        if (oneRemedy) {
            remedy(FURTHER, notes.get(0).finding());
        }
        if (oneBasis) {
            basis(FURTHER, notes.get(0).finding());
        }
    }

    private static boolean isSame(List<?> texts) {
        return new HashSet<>(texts).size() == 1;
    }

    private String title(String code) {
        return review.rule(code)
                .map(rule -> rule.about().title())
                .orElse(Text.of("Quy tắc bị lỗi", "A rule failed"))
                .in(page.locale());
    }

    private String sentence(Notes.Open note) {
        String where = note.clauses().isEmpty()
                ? page.say("Toàn văn", "The document")
                : page.sentence(ClauseRef.inSentence(note.clauses()));
        return where + ": " + note.finding().message().in(page.locale());
    }

    private void remedy(String indent, Finding finding) {
        page.line(indent + "→ ", indent + "  ", finding.remedy().in(page.locale()));
    }

    private void basis(String indent, Finding finding) {
        Text basis = finding.basis();
        if (basis != null) {
            page.line(indent, indent + "  ", page.say("Căn cứ: ", "Basis: ") + basis.in(page.locale()));
        }
    }
}

package vn.childplan.reporting.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.reporting.model.Figures.Figure;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.change.DecisionRecord;

/**
 * Where the figures of a report come from, so that anybody can make them again.
 *
 * @param plan the plan
 * @param asOf the instant for which it was judged; null if nothing was judged
 * @param ruleSet the name of the rule set
 * @param digests what the facts were, or null if nobody took them
 */
public record Provenance(
        DocumentNumber plan, @Nullable Instant asOf, String ruleSet, DecisionRecord.@Nullable Digests digests) {
    public Provenance {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(ruleSet, "ruleSet");
    }

    /** Of an assessment, without digests. */
    public static Provenance of(Assessment assessment) {
        return new Provenance(assessment.register().plan().number(), assessment.asOf(), assessment.ruleSet(), null);
    }

    /** Of a plan by itself: nothing was judged. */
    public static Provenance of(DocumentNumber plan, String ruleSet) {
        return new Provenance(plan, null, ruleSet, null);
    }

    public Provenance withDigests(DecisionRecord.Digests taken) {
        return new Provenance(plan, asOf, ruleSet, taken);
    }

    /** All of it as labelled figures, in one order for every format. */
    public Figures figures(Wording words) {
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of("plan", words.say("Kế hoạch", "Plan"), Cell.words(plan.value())));
        if (asOf != null) {
            figures.add(Figure.of("asOf", words.say("Tính đến", "As of"), Cell.moment(asOf)));
        }
        figures.add(Figure.of("ruleSet", words.say("Bộ quy tắc", "Rule set"), Cell.words(ruleSet)));
        if (digests != null) {
            figures.add(digest("planDigest", words.say("SHA-256 kế hoạch", "SHA-256 of the plan"), digests.plan()));
            figures.add(digest(
                    "directoryDigest",
                    words.say("SHA-256 danh mục cơ quan", "SHA-256 of the directory"),
                    digests.directory()));
            figures.add(digest(
                    "calendarDigest",
                    words.say("SHA-256 lịch làm việc", "SHA-256 of the calendar"),
                    digests.calendar()));
            figures.add(
                    digest("rulesDigest", words.say("SHA-256 bộ quy tắc", "SHA-256 of the rules"), digests.rules()));
            figures.add(digest(
                    "evidenceDigest",
                    words.say("SHA-256 mục ghi nhận", "SHA-256 of the evidence"),
                    digests.evidence()));
        }
        return new Figures(figures);
    }

    private static Figure digest(String key, String label, String value) {
        return Figure.of(key, label, Cell.words(value));
    }
}

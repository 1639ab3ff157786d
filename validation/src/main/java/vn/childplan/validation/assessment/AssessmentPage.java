package vn.childplan.validation.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Some verdicts of an assessment, for who asks for a page at a time or for what one agency owes.
 *
 * <p>Immutable and safe to share between threads.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class AssessmentPage {
    private final Assessment assessment;
    private final Tally totals;
    private final List<Verdict> verdicts;
    private final int offset;
    private final int of;

    AssessmentPage(Assessment assessment, List<Verdict> chosen, Tally totals, int offset, int limit) {
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException(
                    "a page begins at 0 or later and has 0 verdicts or more, not at " + offset + " with " + limit);
        }
        int first = Math.min(offset, chosen.size());
        this.assessment = assessment;
        this.totals = totals;
        this.verdicts = chosen.subList(first, first + Math.min(limit, chosen.size() - first));
        this.offset = offset;
        this.of = chosen.size();
    }

    /** The assessment that it is of. */
    public Assessment assessment() {
        return assessment;
    }

    /** The verdicts on this page, in the order in which they were chosen; empty behind the last one. */
    public List<Verdict> verdicts() {
        return verdicts;
    }

    /** By status all that were chosen, not only those on this page. */
    public Tally totals() {
        return totals;
    }

    /** How many of those that were chosen stand before this page, or would, if there were as many. */
    public int offset() {
        return offset;
    }

    /** How many were chosen in all. */
    public int of() {
        return of;
    }

    /**
     * It as plain values, in the form of {@link Assessment#fields()}: {@code plan}, {@code asOf}, {@code ruleSet}, {@code totals},
     * {@code verdicts}, then {@code offset} and {@code of}. What is said of an assessment as a whole it leaves out: to find that
     * out takes a look at every verdict. Any mapper of Jackson 2 or 3 writes it so, without a module.
     */
    @JsonValue
    public Map<String, @Nullable Object> fields() {
        return AssessmentFields.of(this);
    }

    /** In a line: {@code verdicts 20 to 40 of 1635 of assessment of …}. */
    @Override
    public String toString() {
        return "verdicts " + offset + " to " + ((long) offset + verdicts.size()) + " of " + of + " of " + assessment;
    }
}

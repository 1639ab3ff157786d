package vn.childplan.testkit;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Status;

/**
 * Claims about one verdict. A claim that fails shows the whole explanation of the verdict. If a rule threw, every claim
 * fails but the one that it threw.
 *
 * <pre>{@code
 * assertThat(verdict).isOverdue(1).wasConcludedBy("progress.overdue");
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class VerdictAssert {
    private final Verdict verdict;
    private final @Nullable RuleSet rules;

    private VerdictAssert(Verdict verdict, @Nullable RuleSet rules) {
        this.verdict = Objects.requireNonNull(verdict, "verdict");
        this.rules = rules;
    }

    /** Starts the claims about a verdict. */
    public static VerdictAssert assertThat(Verdict verdict) {
        return new VerdictAssert(verdict, null);
    }

    /** The same, of a verdict by those rules: a claim that names another rule fails, whatever it says. */
    static VerdictAssert assertThat(Verdict verdict, RuleSet rules) {
        return new VerdictAssert(verdict, rules);
    }

    public VerdictAssert is(Status status) {
        return holds(verdict.status() == status, status.toString());
    }

    /** The status, with exactly so many calendar days from the last permitted day; 0 where the status is not a late one. */
    public VerdictAssert is(Status status, int daysLate) {
        return holds(verdict.status() == status && verdict.daysLate() == daysLate, status + " (" + daysLate + ")");
    }

    public VerdictAssert isMet() {
        return is(Status.MET);
    }

    /** Done, and so many calendar days after the last permitted day. */
    public VerdictAssert isMetLate(int days) {
        return is(Status.MET_LATE, days);
    }

    /** Not done, and so many calendar days past the last permitted day. */
    public VerdictAssert isOverdue(int days) {
        return is(Status.OVERDUE, days);
    }

    public VerdictAssert isDueSoon() {
        return is(Status.DUE_SOON);
    }

    public VerdictAssert isInTime() {
        return is(Status.IN_TIME);
    }

    public VerdictAssert isNotOpen() {
        return is(Status.NOT_OPEN);
    }

    public VerdictAssert isWaived() {
        return is(Status.WAIVED);
    }

    public VerdictAssert isSuspended() {
        return is(Status.SUSPENDED);
    }

    public VerdictAssert isTransferred() {
        return is(Status.TRANSFERRED);
    }

    public VerdictAssert hasNoDeadline() {
        return is(Status.NO_DEADLINE);
    }

    public VerdictAssert isUndetermined() {
        return is(Status.UNDETERMINED);
    }

    /** The last permitted day that holds is that day, as {@code 2025-05-14}. */
    public VerdictAssert isDueBy(String lastDay) {
        return holds(LocalDate.parse(lastDay).equals(verdict.lastDay()), "due by " + lastDay);
    }

    /** It was the rule of that id that concluded the verdict. */
    public VerdictAssert wasConcludedBy(String rule) {
        requireKnown(rule);
        return holds(rule.equals(verdict.decidedBy()), "concluded by " + rule + " but by " + verdict.decidedBy());
    }

    /** The rule of that id found something to note. */
    public VerdictAssert hasFinding(String rule) {
        requireKnown(rule);
        return holds(verdict.findings().contains(rule), "with finding " + rule + " but with " + verdict.findings());
    }

    public VerdictAssert hasNoFinding() {
        return holds(verdict.findings().isEmpty(), "without findings but with " + verdict.findings());
    }

    /** The rule of that id threw: the one claim that a verdict with errors can satisfy. */
    public VerdictAssert hasError(String rule) {
        requireKnown(rule);
        if (!verdict.errors().contains(rule)) {
            throw new AssertionError(verdict.obligation().id() + " is not with an error of " + rule + " but with "
                    + verdict.errors() + ":\n" + verdict.explain(Locale.ENGLISH));
        }
        return this;
    }

    private void requireKnown(String rule) {
        if (rules != null) {
            KnownNames.require("rule", rule, KnownNames.of(rules));
        }
    }

    /** A verdict on which a rule threw supports no other claim. */
    private VerdictAssert holds(boolean claim, String words) {
        if (!verdict.errors().isEmpty()) {
            throw new AssertionError(
                    verdict.obligation().id() + " cannot be said to be " + words + ", for rules failed with an error, "
                            + verdict.errors() + ":\n" + verdict.explain(Locale.ENGLISH));
        }
        if (!claim) {
            throw new AssertionError(
                    verdict.obligation().id() + " is not " + words + ":\n" + verdict.explain(Locale.ENGLISH));
        }
        return this;
    }
}

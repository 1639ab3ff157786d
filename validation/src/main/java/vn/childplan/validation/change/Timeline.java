package vn.childplan.validation.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.apiguardian.api.API;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Verdict;

/**
 * How one obligation stood from one instant to another: every change of its status, of its last permitted day and of what it
 * was done by, with what moved it. At each instant it is what judging at that instant gives, on what was known then.
 *
 * <pre>{@code
 * Timeline year = Timeline.of(plan, evidence, "V:REPORT:so-noi-vu:2025-H1");
 * year.changes().forEach(change -> System.out.println(change.at() + " " + change.verdict().status() + " " + change.cause()));
 * }</pre>
 *
 * <p>What time alone moves is looked for in the status. That days late grow every midnight is no change.
 *
 * @param start the verdict at the first instant
 * @param changes every change after it, in order of time
 * @param end the last instant
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Timeline(Verdict start, List<Change> changes, Instant end) {
    /** What moves a verdict. */
    public enum Cause {
        /** An entry that became known, began to hold, or was taken back. */
        ENTRY,
        /**
         * A boundary that was passed: a period began or ended, a last day came near or ended, a decision ran out, an amendment
         * came to hold.
         */
        TIME,
        /** An agency that ended: its duty passed on, or came to this bearer. */
        AGENCY
    }

    /**
     * One change.
     *
     * @param before the verdict a second before
     * @param verdict the verdict from then on; its instant is when it changed
     * @param cause what moved it
     * @param entries the entries that moved it; empty for other causes
     * @param words what moved it, in a few words
     */
    public record Change(Verdict before, Verdict verdict, Cause cause, List<Evidence> entries, Text words) {
        public Change {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(verdict, "verdict");
            Objects.requireNonNull(cause, "cause");
            entries = List.copyOf(entries);
            Objects.requireNonNull(words, "words");
        }

        /** When it changed: the first second at which the new verdict holds. */
        public Instant at() {
            return verdict.asOf();
        }

        /** {@code 2025-05-15T00:00:00+07:00 DUE_SOON>OVERDUE: the last permitted day has ended}. */
        @Override
        public String toString() {
            return VietnamTime.format(at()) + " " + before.status() + ">" + verdict.status() + ": " + words.en();
        }
    }

    public Timeline {
        Objects.requireNonNull(start, "start");
        changes = List.copyOf(changes);
        Objects.requireNonNull(end, "end");
    }

    /**
     * The year of the plan: from its first second to the first second after it, in which what has no date is settled; where the
     * obligation falls due later, to the first second after its last permitted day.
     *
     * @param obligation its id, with or without the plan
     * @throws NoSuchElementException if there is no such obligation
     */
    public static Timeline of(PlanUnderRules plan, EvidenceLog log, String obligation) {
        LocalDate first = LocalDate.of(plan.plan().year(), 1, 1);
        Instant yearEnd = VietnamTime.startOf(first.plusYears(1));
        LocalDate lastDay = plan.assess(log, yearEnd).verdict(obligation).lastDay();
        Instant over = lastDay == null ? yearEnd : VietnamTime.startOf(lastDay.plusDays(1));
        return of(plan, log, obligation, VietnamTime.startOf(first), over.isAfter(yearEnd) ? over : yearEnd);
    }

    /**
     * From one instant to another, both included.
     *
     * @param obligation its id, with or without the plan
     * @throws NoSuchElementException if there is no such obligation
     * @throws IllegalArgumentException if it ends before it begins
     */
    public static Timeline of(PlanUnderRules plan, EvidenceLog log, String obligation, Instant from, Instant to) {
        Instant first = VietnamTime.wholeSecond(from);
        Instant last = VietnamTime.wholeSecond(to);
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a timeline from " + from + " cannot end before, at " + to);
        }
        Verdict start = plan.assess(log, first).verdict(obligation);
        return new Timeline(start, new TimelineChanges(plan, log, start, last).find(), last);
    }

    /** The verdict at an instant of it, as of its last change. */
    public Verdict at(Instant instant) {
        Verdict verdict = start;
        for (Change change : changes) {
            if (change.at().isAfter(instant)) {
                break;
            }
            verdict = change.verdict();
        }
        return verdict;
    }
}

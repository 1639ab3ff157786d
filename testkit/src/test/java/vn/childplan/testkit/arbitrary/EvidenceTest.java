package vn.childplan.testkit.arbitrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.ProgressNote;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.time.Deadline;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.rule.Status;

/** What may and may not follow from what is recorded. */
@Domain(Questions.class)
@PropertyDefaults(tries = 150, edgeCases = EdgeCasesMode.NONE)
class EvidenceTest {
    @Provide
    Arbitrary<Random> orders() {
        return Arbitraries.randoms();
    }

    @Property
    void the_order_of_evidence_is_irrelevant(
            @ForAll PlanWithEvidence question, @ForAll Instant asOf, @ForAll("orders") Random order) {
        List<Evidence> shuffled = new ArrayList<>(question.log().entries());
        Collections.shuffle(shuffled, order);
        Assessment one = question.assess(asOf);
        Assessment other = question.with(EvidenceLog.of(shuffled)).assess(asOf);
        for (Verdict verdict : one.verdicts()) {
            Verdict same = other.verdict(verdict.obligation().id());
            assertEquals(told(verdict), told(same), () -> explained(verdict, same));
        }
        assertEquals(one.findings().size(), other.findings().size());
    }

    /** The entry by which it was done may be another one of the same instant. */
    private static List<Object> told(Verdict verdict) {
        return Stream.of(
                        verdict.status(),
                        verdict.daysLate(),
                        verdict.lastDay(),
                        verdict.fulfilledAt(),
                        verdict.findings(),
                        verdict.errors())
                .map(String::valueOf)
                .map(Object.class::cast)
                .toList();
    }

    /**
     * Of an obligation that is met, one entry more leaves it not late: a document or activity, whenever it happened; and an
     * extension that ends no earlier than the last permitted day that holds. Where a deadline is counted from an event, activity
     * is the event, and an earlier event means an earlier deadline: there it is left out. A later grant of a shorter
     * extension may make a timely report late, as it says.
     */
    @Property
    void adding_evidence_never_makes_a_timely_report_late(
            @ForAll PlanWithEvidence question, @ForAll Instant asOf, @ForAll Instant happened) {
        for (Verdict verdict : question.assess(asOf).verdicts()) {
            if (verdict.status() == Status.MET) {
                for (Evidence more : more(verdict, happened)) {
                    Verdict after = question.with(question.log().with(more))
                            .assess(asOf)
                            .verdict(verdict.obligation().id());
                    assertEquals(0, after.daysLate(), () -> more + "\n" + explained(verdict, after));
                }
            }
        }
    }

    private static List<Evidence> more(Verdict verdict, Instant at) {
        Obligation obligation = verdict.obligation();
        var agency = obligation.bearer();
        var clause = obligation.clause();
        var period = obligation.period();
        List<Evidence> more = new ArrayList<>();
        more.add(new Submission(agency, clause, period, at, null, at, null, null));
        if (!(obligation.deadline() instanceof Deadline.AfterEvent)) {
            more.add(new ProgressNote(agency, clause, period, at, at, null, null));
        }
        if (verdict.lastDay() != null) {
            LocalDate later = verdict.lastDay().plusDays(1);
            more.add(new Extension(agency, clause, period, at, verdict.lastDay(), at, null, null));
            more.add(new Extension(agency, clause, period, at, later, at, null, null));
        }
        return more;
    }

    /** Everything had happened and was known at the first instant. */
    @Property
    void what_is_overdue_does_not_come_into_time_by_waiting(
            @ForAll PlanWithEvidence question, @ForAll Instant one, @ForAll Instant other) {
        Instant first = one.isBefore(other) ? one : other;
        Instant second = one.isBefore(other) ? other : one;
        PlanWithEvidence known = question.with(EvidenceLog.of(question.log().entries().stream()
                .filter(entry ->
                        !entry.recordedAt().isAfter(first) && !entry.at().isAfter(first))
                .toList()));
        Assessment later = known.assess(second);
        for (Verdict verdict : known.assess(first).verdicts()) {
            if (verdict.status() == Status.OVERDUE) {
                Verdict then = later.verdict(verdict.obligation().id());
                assertTrue(
                        then.status() != Status.IN_TIME
                                && then.status() != Status.DUE_SOON
                                && then.status() != Status.MET
                                && then.status() != Status.NOT_OPEN,
                        () -> explained(verdict, then));
            }
        }
    }

    @Property
    void an_explanation_concludes_what_the_verdict_says(@ForAll PlanWithEvidence question, @ForAll Instant asOf) {
        for (Verdict verdict : question.assess(asOf).verdicts()) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("vi"))) {
                var explanation = verdict.explain(locale);
                assertEquals(verdict.status(), explanation.status());
                assertEquals(verdict.obligation().id(), explanation.obligation());
                assertTrue(
                        explanation
                                .conclusion()
                                .contains(verdict.wording().label().in(locale)),
                        explanation::conclusion);
            }
        }
    }

    /** Samples between: days, and the last second before the change. */
    @Property
    void nothing_changes_before_the_next_change_and_something_does_then(
            @ForAll PlanWithEvidence question, @ForAll Instant asOf) {
        PlanWithEvidence known = question.with(EvidenceLog.of(question.log().entries().stream()
                .filter(entry -> !entry.recordedAt().isAfter(asOf))
                .toList()));
        Assessment now = known.assess(asOf);
        Instant next = question.assess(asOf).nextChange().orElse(null);
        assertEquals(Optional.ofNullable(next), now.nextChange(), "what is recorded later plays no part");
        Instant horizon = next == null ? Instant.parse("2028-01-01T00:00:00Z") : next;
        for (int i = 1; i < 20; i++) {
            Instant between =
                    asOf.plusSeconds(1).plusSeconds((horizon.getEpochSecond() - asOf.getEpochSecond()) * i / 20);
            if (between.isBefore(horizon)) {
                assertEquals(List.of(), changes(now, known.assess(between)), () -> "changed at " + between);
            }
        }
        if (next != null) {
            assertTrue(next.isAfter(asOf));
            assertEquals(List.of(), changes(now, known.assess(next.minusSeconds(1))), () -> "changed before " + next);
            assertTrue(!changes(now, known.assess(next)).isEmpty(), () -> "nothing changes at " + next);
        }
    }

    private static List<String> changes(Assessment one, Assessment other) {
        List<String> changes = new ArrayList<>();
        for (Verdict verdict : one.verdicts()) {
            Verdict then = other.verdict(verdict.obligation().id());
            if (verdict.status() != then.status()) {
                changes.add(verdict + " > " + then + "\n" + then.explain(Locale.ENGLISH));
            }
        }
        return changes;
    }

    private static String explained(Verdict one, Verdict other) {
        return one.explain(Locale.ENGLISH) + "\n" + other.explain(Locale.ENGLISH);
    }
}

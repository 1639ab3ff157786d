package vn.childplan.validation.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.ProgressNote;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.evidence.Waiver;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.Schedule;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.OneDuty;
import vn.childplan.validation.assessment.OwnRule;
import vn.childplan.validation.assessment.Verdict;

/** The words in which a rule looks through what is known of an obligation, and says what it looked at. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class JudgementTest {
    private static final OneDuty REPORT = OneDuty.reportBefore("2025-H1", "2025-05-15");
    private static final Submission FIRST = submitted("2025-05-10T08:00", "1/BC");
    private static final Submission SECOND = submitted("2025-05-12T08:00", "2/BC");
    private static final ProgressNote ACTIVITY = ProgressNote.of("so-tu-phap", "V", "2025-H1", "2025-05-13T08:00");

    @Test
    void the_latest_is_what_happened_last_in_whatever_order_it_was_recorded() {
        assertEquals(SECOND, asked("2025-05-20", judgement -> latest(judgement), FIRST, SECOND, ACTIVITY));
        assertEquals(SECOND, asked("2025-05-20", judgement -> latest(judgement), SECOND, FIRST, ACTIVITY));
        assertNull(asked("2025-05-20", judgement -> latest(judgement), ACTIVITY), "no such kind");
    }

    @Test
    void of_two_at_the_same_instant_the_latest_is_always_the_same_whichever_stands_first_in_the_log() {
        Submission same = submitted("2025-05-12T08:00", "1/BC");
        assertEquals(same, asked("2025-05-20", judgement -> latest(judgement), SECOND, same));
        assertEquals(same, asked("2025-05-20", judgement -> latest(judgement), same, SECOND));
    }

    @Test
    void only_entries_that_a_rule_asks_for_are_looked_at() {
        assertEquals(
                FIRST,
                asked(
                        "2025-05-20",
                        judgement ->
                                judgement.latest(Submission.class, (its, entry) -> "1/BC".equals(entry.document())),
                        FIRST,
                        SECOND));
        assertEquals(
                SECOND,
                asked(
                        "2025-05-20",
                        judgement ->
                                judgement.earliest(Submission.class, (its, entry) -> !"1/BC".equals(entry.document())),
                        FIRST,
                        SECOND));
    }

    /** The reports are of 10/5 and 12/5. */
    @ParameterizedTest(name = "after {0}: {1}")
    @CsvSource({"2025-05-09, true", "2025-05-11, true", "2025-05-12, false"})
    void a_rule_can_ask_whether_any_entry_stands_in_a_relation_to_something(LocalDate day, boolean any) {
        assertEquals(
                any,
                asked(
                        "2025-05-20",
                        judgement -> judgement.any(
                                Submission.class,
                                (report, than) ->
                                        VietnamTime.dateOf(report.at()).isAfter(than),
                                day),
                        FIRST,
                        SECOND));
        assertEquals(
                false, asked("2025-05-20", judgement -> judgement.any(Waiver.class, (one, to) -> true, day), FIRST));
    }

    /** Of two granted on 10/5 and on 12/5, the first is the longer one. */
    @Test
    void the_latest_by_another_order_is_the_last_in_that_order() {
        Extension longer = Extension.of("so-tu-phap", "V", "2025-H1", "2025-05-10", "2025-05-30");
        Extension shorter = Extension.of("so-tu-phap", "V", "2025-H1", "2025-05-12", "2025-05-20");
        assertEquals(
                longer,
                asked(
                        "2025-05-20",
                        judgement -> judgement.latest(
                                Extension.class, (its, granted) -> true, Comparator.comparing(Extension::until)),
                        shorter,
                        longer));
    }

    /** Decided on 1/5, in force from 15/5 at noon. */
    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2025-05-15T11:59:59, false", "2025-05-15T12:00, true"})
    void what_is_known_but_has_not_begun_is_not_there_yet(String asOf, boolean there) {
        Waiver waiver = Waiver.of("so-tu-phap", "V", "2025-H1", "2025-05-15T12:00", null)
                .withRecordedAt("2025-05-01");
        assertEquals(
                there, asked(asOf, judgement -> judgement.latest(Waiver.class, (its, any) -> true), waiver) != null);
        assertEquals(
                there, asked(asOf, judgement -> judgement.earliest(Waiver.class, (its, any) -> true), waiver) != null);
        Set<EvidenceKind> waivers = Set.of(EvidenceKind.WAIVER);
        assertEquals(there, asked(asOf, judgement -> judgement.earliest(waivers), waiver) != null);
    }

    /** Reports of 10/5 and 12/5, activity of 13/5. */
    @ParameterizedTest(name = "to the end of {0}: {1} reports, {2} of both kinds")
    @CsvSource({"2025-05-09, 0, 0", "2025-05-10, 1, 1", "2025-05-12, 2, 2", "2025-05-13, 2, 3"})
    void entries_of_some_kinds_are_counted_to_the_end_of_a_day(LocalDate day, Integer reports, Integer both) {
        Set<EvidenceKind> kinds = Set.of(EvidenceKind.SUBMISSION, EvidenceKind.PROGRESS);
        OneDuty task = OneDuty.task(new Schedule.Continuous(2025));
        Evidence[] entries = {
            Submission.of("so-tu-phap", "II.1", null, "2025-05-10T08:00"),
            Submission.of("so-tu-phap", "II.1", null, "2025-05-12T08:00"),
            ProgressNote.of("so-tu-phap", "II.1", null, "2025-05-13T08:00")
        };
        assertEquals(
                reports,
                asked(task, "2025-05-20", judgement -> judgement.count(Set.of(EvidenceKind.SUBMISSION), day), entries));
        assertEquals(both, asked(task, "2025-05-20", judgement -> judgement.count(kinds, day), entries));
    }

    @Test
    void what_is_noted_is_worked_out_and_shown_only_in_an_explanation() {
        List<String> worked = new ArrayList<>();
        VerdictRule rule = OwnRule.named("a.noting").check(Stage.DEADLINE, (judgement, settings) -> {
            judgement.note("ngày", "day", LocalDate.of(2025, 5, 14)).note("số", "number", 3L);
            judgement.note("mục", "entry", its -> {
                worked.add(its.obligation().id());
                return null;
            });
            judgement.so(2, days -> Text.of(days + " ngày", days + " days"));
            return Outcome.PASSED;
        });
        Assessment assessment = REPORT.by(RuleSet.of("own/1", List.of(rule))).assess("2025-05-20");
        assertEquals(List.of(), worked);
        assertEquals(
                "[day 14 May 2025, number 3, entry –] 2 days",
                explained(assessment.verdicts().get(0)));
        assertEquals(List.of("65/KH-UBND:V:REPORT:so-tu-phap:2025-H1"), worked);
    }

    @Test
    void a_value_stands_in_what_followed_as_people_read_it() {
        VerdictRule rule = OwnRule.named("a.moving").check(Stage.DEADLINE, (judgement, settings) -> {
            judgement.so("hạn là %s", "due on %s", LocalDate.of(2025, 5, 14));
            return Outcome.PASSED;
        });
        Verdict verdict = REPORT.by(RuleSet.of("own/1", List.of(rule))).verdict("2025-05-20");
        assertEquals("[] due on 14 May 2025", explained(verdict));
    }

    @Test
    void what_a_rule_noted_before_it_found_that_it_is_not_applicable_is_not_shown() {
        VerdictRule rule = OwnRule.named("a.none").check(Stage.DEADLINE, (judgement, settings) -> {
            judgement.note("số", "number", 3).so("có hạn", "it is due");
            return Outcome.NOT_APPLICABLE;
        });
        Verdict verdict = REPORT.by(RuleSet.of("own/1", List.of(rule))).verdict("2025-05-20");
        assertEquals("[] ", explained(verdict));
    }

    @Test
    void what_a_rule_noted_before_it_threw_gives_way_to_what_it_threw() {
        VerdictRule rule = OwnRule.named("a.broken").check(Stage.DEADLINE, (judgement, settings) -> {
            judgement.note("số", "number", 3);
            throw new IllegalStateException("no such table");
        });
        Verdict verdict = REPORT.by(RuleSet.of("own/1", List.of(rule))).verdict("2025-05-20");
        assertEquals(
                "[] the rule failed with an error: java.lang.IllegalStateException: no such table", explained(verdict));
    }

    private static Submission latest(Judgement judgement) {
        return judgement.latest(Submission.class, (its, entry) -> true);
    }

    private static Submission submitted(String at, String document) {
        return Submission.of("so-tu-phap", "V", "2025-H1", at).withDocument(document);
    }

    /** What a rule sees that is asked about the report. */
    private static <T> T asked(String asOf, Function<Judgement, T> look, Evidence... entries) {
        return asked(REPORT, asOf, look, entries);
    }

    private static <T> T asked(OneDuty duty, String asOf, Function<Judgement, T> look, Evidence... entries) {
        AtomicReference<T> answer = new AtomicReference<>();
        VerdictRule rule = OwnRule.named("a.look").check(Stage.DEADLINE, (judgement, settings) -> {
            answer.set(look.apply(judgement));
            return Outcome.PASSED;
        });
        duty.by(RuleSet.of("own/1", List.of(rule))).verdict(asOf, entries);
        return answer.get();
    }

    /** The notes of the one rule that judges. */
    private static String explained(Verdict verdict) {
        Reason reason = verdict.explain(Locale.ENGLISH).reasons().get(0);
        return reason.inputs().stream()
                        .map(input -> input.name() + " " + input.value())
                        .toList()
                + " " + reason.consequence();
    }
}

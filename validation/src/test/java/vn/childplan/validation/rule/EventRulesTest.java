package vn.childplan.validation.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.childplan.validation.rule.Told.said;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.ProgressNote;
import vn.childplan.core.text.Text;
import vn.childplan.validation.assessment.Plan65;
import vn.childplan.validation.assessment.Verdict;

/**
 * II.9: "hưởng ứng Tháng hành động vì trẻ em, Tết Trung thu … năm 2025", "Quý II, IV năm 2025". The Month of Action is June (Luật
 * Trẻ em 2016 Đ.11), Trung thu of 2025 is 6/10 (15/8 âm lịch). IV.5, dash 5, names both and has no date.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EventRulesTest {
    private static final String HEALTH = "II.9:CARRY_OUT:so-y-te:2025-Q4";
    private static final String COMMUNE = "IV.5-5:CARRY_OUT:ubnd-xa-ba-xa:2025";
    private static final RuleSet BINDING = RuleSet.standard().set("deadline.event", "binds", true);

    @ParameterizedTest
    @CsvSource({
        "II.9:CARRY_OUT:so-y-te:2025-Q2, 'Month of Action for Children, 1 Jun 2025 – 30 Jun 2025'",
        "II.9:CARRY_OUT:so-y-te:2025-Q4, 'Mid-Autumn Festival, 6 Oct 2025'",
        "II.9:COORDINATE:ubnd-xa-ba-xa:2025-Q4, 'Mid-Autumn Festival, 6 Oct 2025'",
        "IV.5-5:CARRY_OUT:ubnd-xa-ba-xa:2025, 'Month of Action for Children, 1 Jun 2025 – 30 Jun 2025; Mid-Autumn Festival, 6 Oct 2025'",
        "IV.5-1:CARRY_OUT:ubnd-xa-ba-xa:2025, ''",
        "V:REPORT:so-y-te:2025, ''",
    })
    void each_period_has_the_events_of_its_clause_that_fall_into_it(String id, String events) {
        assertEquals(
                events,
                Plan65.REGISTER
                        .find(id)
                        .orElseThrow()
                        .term()
                        .eventsInWords()
                        .map(Text::en)
                        .orElse(""));
    }

    @Test
    void the_quarter_stays_the_deadline() {
        Verdict verdict = Plan65.verdict(HEALTH, "2025-12-26");
        assertEquals(LocalDate.of(2025, 12, 31), verdict.lastDay());
        assertEquals(Status.DUE_SOON, verdict.status());
        assertEquals(
                Status.MET,
                Plan65.verdict(HEALTH, "2025-12-26", at("2025-12-20")).status());
    }

    @ParameterizedTest
    @CsvSource({"2025-10-06T23:59:59, false", "2025-10-07T00:00:00, true"})
    void an_event_is_over_when_its_day_has_ended(String asOf, boolean over) {
        assertEquals(over, Plan65.verdict(HEALTH, asOf).eventOver() != null);
        assertEquals(null, Plan65.verdict(HEALTH, asOf, at("2025-10-01")).eventOver(), "done before");
    }

    @Test
    void no_days_are_left_for_an_event_that_is_over() {
        String told =
                Plan65.verdict(HEALTH, "2025-12-26").explain(Text.VIETNAMESE).toString();
        assertFalse(told.contains("còn 5 ngày"), told);
        assertFalse(told.contains("số ngày còn lại"), told);
        assertTrue(told.contains("chưa quá hạn; sự kiện đã qua: tết Trung thu 06/10/2025"), told);
        assertTrue(told.contains("sự kiện đã qua: tết Trung thu 06/10/2025"), told);
        String before = Plan65.verdict("II.9:CARRY_OUT:so-y-te:2025-Q2", "2025-06-25")
                .explain(Text.VIETNAMESE)
                .toString();
        assertTrue(before.contains("số ngày còn lại: 5"), before);
    }

    @ParameterizedTest(name = "activities of {0}: noted {1}")
    @CsvSource({
        "2025-10-06T23:59:59, false",
        "2025-10-07T00:00:00, true",
        "2025-10-20 2025-10-05, false",
        "2025-10-20 2025-11-05, true",
    })
    void an_activity_only_after_the_event_is_noted_and_counts(String days, boolean noted) {
        Evidence[] log = Stream.of(days.split(" ")).map(EventRulesTest::at).toArray(Evidence[]::new);
        Verdict verdict = Plan65.verdict(HEALTH, "2025-12-26", log);
        assertEquals(Status.MET, verdict.status());
        assertEquals(noted ? List.of("finding.event") : List.of(), verdict.findings());
    }

    @Test
    void the_finding_names_the_event_and_the_first_activity() {
        assertEquals(
                "FAILED event: Mid-Autumn Festival, 6 Oct 2025; first activity: 09:00 on 20 Oct 2025 ⇒ there is activity only after"
                        + " the event",
                said(Plan65.verdict(HEALTH, "2025-12-26", at("2025-10-20T09:00:00")), "finding.event"));
    }

    /** The words of the clause name both events, and it is over when the last of them is. */
    @ParameterizedTest
    @CsvSource({"2025-10-06, false", "2025-10-07, true"})
    void the_same_holds_where_the_words_of_an_assignment_name_events(String day, boolean noted) {
        Evidence note = ProgressNote.of("ubnd-xa-ba-xa", "IV.5-5", "2025", day);
        assertEquals(
                noted ? List.of("finding.event") : List.of(),
                Plan65.verdict(COMMUNE, "2025-12-26", note).findings());
        assertEquals(
                Status.NO_DEADLINE, Plan65.verdict(COMMUNE, "2025-12-26", note).status());
    }

    @ParameterizedTest(name = "{0} as of {1}: {2}")
    @CsvSource({
        "II.9:CARRY_OUT:so-y-te:2025-Q4, 2025-10-06, DUE_SOON, 2025-10-06",
        "II.9:CARRY_OUT:so-y-te:2025-Q4, 2025-10-07, OVERDUE, 2025-10-06",
        "II.9:CARRY_OUT:so-y-te:2025-Q2, 2025-06-30, DUE_SOON, 2025-06-30",
        "II.9:CARRY_OUT:so-y-te:2025-Q2, 2025-07-01, OVERDUE, 2025-06-30",
        "IV.5-5:CARRY_OUT:ubnd-xa-ba-xa:2025, 2025-10-06, DUE_SOON, 2025-10-06",
        "IV.5-5:CARRY_OUT:ubnd-xa-ba-xa:2025, 2025-10-07, OVERDUE, 2025-10-06",
        // One who coordinates has no date of his own.
        "II.9:COORDINATE:ubnd-xa-ba-xa:2025-Q4, 2025-10-07, NO_DEADLINE, ",
        "II.4:CARRY_OUT:so-giao-duc-va-dao-tao:2025, 2025-10-07, NO_DEADLINE, ",
    })
    void where_the_rule_set_says_so_the_event_is_the_deadline(
            String id, String asOf, Status status, LocalDate lastDay) {
        Verdict verdict = Plan65.assess(BINDING, asOf).verdict(id);
        assertEquals(status, verdict.status());
        assertEquals(lastDay, verdict.lastDay());
    }

    @Test
    void the_rule_says_what_it_takes_for_the_deadline() {
        assertEquals(
                "PASSED event: Mid-Autumn Festival, 6 Oct 2025 ⇒ the last permitted day is 6 Oct 2025",
                said(Plan65.assess(BINDING, "2025-10-07").verdict(HEALTH), "deadline.event"));
        assertEquals(
                "NOT_APPLICABLE",
                said(Plan65.assess(BINDING, "2025-10-07").verdict("II.9:CARRY_OUT:so-y-te:2025-Q2"), "deadline.event"),
                "30/6 is the end of the quarter, too");
    }

    private static Evidence at(String time) {
        return ProgressNote.of("so-y-te", "II.9", "2025-Q4", time);
    }
}

package vn.childplan.validation.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.obligation.YearEvent;
import vn.childplan.validation.rule.Status;

/**
 * The reports of V are due before 15/5/2025 (a Thursday; the last permitted day is Wednesday 14/5) and before 15/11/2025 (a
 * Saturday; the last permitted day is Friday 14/11).
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class VerdictTest {
    private static final String FIRST_REPORT = "V:REPORT:so-tu-phap:2025-H1";

    /** A clerk records on 20/5 that a report came in on 14/5. */
    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({
        "2025-05-16, OVERDUE",
        "2025-05-20T08:59:59, OVERDUE",
        "2025-05-20T09:00, MET",
        "2025-05-21, MET",
    })
    void what_is_not_yet_known_does_not_exist_and_what_is_known_counts_from_when_it_happened(
            String asOf, Status status) {
        Submission recordedLate = submission("2025-H1", "2025-05-14T10:00").withRecordedAt("2025-05-20T09:00");
        assertEquals(status, Plan65.verdict(FIRST_REPORT, asOf, recordedLate).status());
    }

    /** The last permitted day is 14/5: on 15/5 it is one day late, and what is not late says no number. */
    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2025-05-14, DUE_SOON", "2025-05-15, OVERDUE (1)", "2025-05-16, OVERDUE (2)"})
    void a_verdict_fits_a_line_of_a_log(String asOf, String line) {
        assertEquals(
                "65/KH-UBND:" + FIRST_REPORT + " " + line,
                Plan65.verdict(FIRST_REPORT, asOf).toString());
    }

    @Test
    void the_verdict_on_a_bearer_that_has_ended_says_who_took_over() {
        Verdict late = Plan65.verdict("V:REPORT:ubnd-huyen-ly-son:2025-H1", "2025-07-01");
        assertEquals(List.of(), late.transferredTo());
        assertEquals(List.of(AgencyId.of("ubnd-dac-khu-ly-son")), late.bearerSucceededBy());
        Verdict before = Plan65.verdict("V:REPORT:ubnd-huyen-ly-son:2025-H1", "2025-06-30");
        assertEquals(List.of(), before.bearerSucceededBy());
    }

    @Test
    void an_entry_that_counts_for_no_obligation_is_a_finding() {
        Assessment assessment = Plan65.assess(
                "2025-12-26",
                Submission.of("so-noi-vu", "II.4", "2025", "2025-05-02"),
                Submission.of("so-noi-vu", "V", "2025-Q3", "2025-05-02"),
                Submission.of("so-noi-vu", "V", null, "2025-05-02"));
        assertEquals(
                List.of("evidence.no-duty", "evidence.period", "evidence.period"),
                assessment.findings().stream().map(Finding::code).toList());
    }

    @Test
    void what_is_recorded_for_a_bearer_after_its_duty_passed_on_is_a_finding_and_does_nothing() {
        Submission after = Submission.of("ubnd-huyen-ly-son", "V", "2025", "2025-07-01T00:00");
        Assessment assessment = Plan65.assess("2025-12-26", after);
        assertEquals(
                List.of("evidence.after-transfer"),
                assessment.findings().stream().map(Finding::code).toList());
        assertEquals(
                Status.TRANSFERRED,
                assessment.verdict("65/KH-UBND:V:REPORT:ubnd-huyen-ly-son:2025").status());
    }

    /** Đặc khu Lý Sơn has been there since 1/7/2025 only; huyện Lý Sơn owed the first report. */
    @ParameterizedTest(name = "for {0} at {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2025    | 2025-06-30 | evidence.not-begun       | the agency exists only since 1 Jul 2025, and the entry does not count
            2025    | 2025-07-01 |                          |
            2025-H1 | 2025-07-01 | evidence.predecessor-owes | the agency does not owe it; UBND huyện Lý Sơn does
            """)
    void what_a_new_agency_sends_for_the_time_before_it_is_a_finding(
            String period, String at, String code, String message) {
        Assessment assessment = Plan65.assess("2025-12-26", Submission.of("ubnd-dac-khu-ly-son", "V", period, at));
        assertEquals(
                code == null ? List.of() : List.of(code),
                assessment.findings().stream().map(Finding::code).toList());
        assessment
                .findings()
                .forEach(finding -> assertTrue(
                        finding.message().en().endsWith(": " + message),
                        finding.message().en()));
    }

    /** Seven days before 14/5 the warning begins; on 15/5 the report is late, and time alone makes it no other. */
    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({
        "2025-04-01, 2025-05-07T00:00:00+07:00",
        "2025-05-07, 2025-05-15T00:00:00+07:00",
        "2025-05-14T23:59:59, 2025-05-15T00:00:00+07:00",
        "2025-05-15T00:00:00, never"
    })
    void a_verdict_says_when_time_alone_makes_it_another(String asOf, String next) {
        assertEquals(
                next,
                Plan65.verdict(FIRST_REPORT, asOf)
                        .nextChange()
                        .map(VietnamTime::format)
                        .orElse("never"));
    }

    /** II.9: "Tháng hành động vì trẻ em, Tết Trung thu cho trẻ em năm 2025 … Quý II, IV"; rằm tháng Tám of 2025 is 6/10. */
    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2025-10-06T23:59:59, no", "2025-10-07T00:00:00, tết Trung thu 06/10/2025"})
    void the_event_that_a_duty_is_for_is_over_from_the_day_after_it(String asOf, String over) {
        String inAutumn = "II.9:CARRY_OUT:so-y-te:2025-Q4";
        YearEvent event = Plan65.verdict(inAutumn, asOf).eventOver();
        assertEquals(over, event == null ? "no" : event.toString());
        assertNull(Plan65.verdict(FIRST_REPORT, asOf).eventOver(), "a report is for no event");
        Submission done = Submission.of("so-y-te", "II.9", "2025-Q4", "2025-10-05");
        assertNull(Plan65.verdict(inAutumn, asOf, done).eventOver(), "what is done needs no other day");
    }

    /** Extended to 23/5, the day that holds is another than 14/5. Without it there is no other day. */
    @Test
    void the_day_that_took_the_place_of_the_one_of_the_plan_is_told() {
        Extension longer = Extension.of("so-tu-phap", "V", "2025-H1", "2025-05-12", "2025-05-23");
        assertEquals(
                LocalDate.of(2025, 5, 23),
                Plan65.verdict(FIRST_REPORT, "2025-05-15", longer).extendedTo());
        assertNull(Plan65.verdict(FIRST_REPORT, "2025-05-15").extendedTo());
        assertEquals(
                LocalDate.of(2025, 5, 14),
                Plan65.verdict(FIRST_REPORT, "2025-05-15").lastDay());
    }

    @Test
    void each_part_of_a_verdict_has_words_for_a_list_of_differences() {
        assertEquals(
                List.of(
                        "status",
                        "last permitted day",
                        "entry that fulfilled it",
                        "days late",
                        "findings",
                        "errors of rules"),
                Arrays.stream(VerdictPart.values())
                        .map(part -> part.label().en())
                        .toList());
    }

    private static Submission submission(String period, String at) {
        return Submission.of("so-tu-phap", "V", period, at);
    }
}

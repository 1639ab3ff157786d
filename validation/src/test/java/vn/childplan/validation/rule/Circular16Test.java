package vn.childplan.validation.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.ProgressNote;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Assessor;
import vn.childplan.validation.obligation.ObligationRegister;

/** Thông tư 16/2025/TT-BYT: Month of Action before 20 July; forum at most 15 days after it ends. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class Circular16Test {
    private static final RuleSet RULES = RuleSet.standard().and(RuleSet.circular16());
    private static final ObligationRegister REGISTER =
            ObligationRegister.derive(QuangNgai.plan65(), QuangNgai.directory(), RULES);

    @Test
    void the_plans_own_obligations_stay_as_they_are() {
        List<String> own =
                ObligationRegister.derive(QuangNgai.plan65(), QuangNgai.directory(), RuleSet.standard())
                        .obligations()
                        .stream()
                        .map(obligation -> obligation.id())
                        .toList();
        List<String> both = REGISTER.obligations().stream()
                .map(obligation -> obligation.id())
                .toList();
        assertEquals(own, both.subList(0, own.size()));
    }

    @ParameterizedTest
    @CsvSource({"2025-07-19T23:59:59, MET", "2025-07-20T00:00, MET_LATE"})
    void the_report_on_the_Month_of_Action_is_due_before_20_July(String at, Status status) {
        assertEquals(
                status,
                assess("2025-12-31", Submission.of("ubnd-xa-ca-dam", "TT28.5.1", "2025-06", at))
                        .verdict("65/KH-UBND:TT28.5.1:REPORT:ubnd-xa-ca-dam:2025-06")
                        .status());
    }

    /** Civil Code Đ.147: the day of the event does not count; 15 days after Friday 1/8/2025 is Saturday 16/8. */
    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({
        "2025-07-31, NOT_OPEN",
        "2025-08-02, IN_TIME",
        // Đ.148 k.5: a last day off rolls on to Monday 18/8.
        "2025-08-18, DUE_SOON",
        "2025-08-19, OVERDUE",
    })
    void the_report_on_the_forum_is_due_15_days_after_it_ended_and_rolls_on_from_a_day_off(String asOf, Status status) {
        Evidence ended = ProgressNote.of("ubnd-xa-ca-dam", "TT29.14.4", "2025", "2025-08-01");
        assertEquals(
                status,
                assess(asOf, ended)
                        .verdict("65/KH-UBND:TT29.14.4:REPORT:ubnd-xa-ca-dam:2025")
                        .status());
    }

    @Test
    void facilities_that_the_directory_does_not_know_leave_open_who_owes_the_list() {
        assertEquals(
                2,
                REGISTER.obligations().stream()
                        .filter(obligation -> obligation.clause().value().equals("TT14") && obligation.bearer() == null)
                        .count());
    }

    private static Assessment assess(String asOf, Evidence... entries) {
        return Assessor.of(REGISTER, VietNam.calendar()).assess(EvidenceLog.of(entries), VietnamTime.parse(asOf));
    }
}

package vn.childplan.validation.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.childplan.core.plan.DutyKind;

/** Design §3: MET without a deadline reads "đã hoàn thành", NOT_OPEN for want of an event "chưa phát sinh". */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StatusWordingTest {
    @ParameterizedTest(name = "{0} of {1}, dated {2}, by {3}: {4}")
    @CsvSource({
        "NOT_OPEN,     CARRY_OUT, false, progress.event,     chưa phát sinh",
        "NOT_OPEN,     ESCALATE,  false, progress.arises,    chưa phát sinh",
        "NOT_OPEN,     CARRY_OUT, false, progress.opening,   chưa đến kỳ",
        "NOT_OPEN,     REPORT,    true,  ,                   chưa đến kỳ",
        "MET,          CARRY_OUT, true,  fulfilment.in-time, hoàn thành đúng hạn",
        "MET,          ISSUE_PLAN, false, fulfilment.in-time, đã hoàn thành",
        "MET,          ESCALATE,  false, fulfilment.in-time, đã báo cáo",
        "MET,          CARRY_OUT, false, progress.undated,   đã có hoạt động thực hiện",
        "MET,          CARRY_OUT, false, ,                   đã hoàn thành",
        "NO_DEADLINE,  CARRY_OUT, false, progress.undated,   không hạn",
        "NO_DEADLINE,  ESCALATE,  false, progress.undated,   'đã phát sinh, chưa báo cáo'",
        "UNDETERMINED, CARRY_OUT, false, progress.undated,   chưa có thông tin thực hiện",
        "UNDETERMINED, CARRY_OUT, false, bearer.known,       chưa xác định",
        "UNDETERMINED, CARRY_OUT, true,  ,                   chưa xác định",
    })
    void it_reads_finer_than_its_status_where_one_word_would_mislead(
            Status status, DutyKind duty, boolean dated, @Nullable String decidedBy, String words) {
        assertEquals(
                words, StatusWording.of(status, duty, dated, decidedBy).label().vi());
    }

    @ParameterizedTest
    @EnumSource
    void every_status_has_a_wording_of_its_own(Status status) {
        assertEquals(
                status, StatusWording.of(status, DutyKind.CARRY_OUT, true, null).status());
    }
}

package vn.childplan.validation.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Design §3: MET without a deadline reads "đã hoàn thành", NOT_OPEN for want of an event "chưa phát sinh". */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StatusWordingTest {
    @ParameterizedTest(name = "{0}, dated {1}, by {2}: {3}")
    @CsvSource({
        "NOT_OPEN, false, progress.event,       chưa phát sinh",
        "NOT_OPEN, false, progress.arises,      chưa phát sinh",
        "NOT_OPEN, false, progress.opening,     chưa đến kỳ",
        "NOT_OPEN, true,  ,                     chưa đến kỳ",
        "MET,      true,  fulfilment.in-time,   hoàn thành đúng hạn",
        "MET,      false, fulfilment.in-time,   đã hoàn thành",
        "MET,      false, progress.undated,     đã có hoạt động thực hiện",
        "MET,      false, ,                     đã hoàn thành",
        "UNDETERMINED, false, progress.undated, chưa có thông tin thực hiện",
        "UNDETERMINED, false, bearer.known,     chưa xác định",
        "UNDETERMINED, true,  ,                 chưa xác định",
    })
    void it_reads_finer_than_its_status_where_one_word_would_mislead(
            Status status, boolean dated, @Nullable String decidedBy, String words) {
        assertEquals(words, StatusWording.of(status, dated, decidedBy).label().vi());
    }

    @ParameterizedTest
    @EnumSource
    void every_status_has_a_wording_of_its_own(Status status) {
        assertEquals(status, StatusWording.of(status, true, null).status());
    }
}

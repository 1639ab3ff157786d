package vn.childplan.validation.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StatusTest {
    /** As those who follow up tasks say it (Báo cáo 1270/BC-TCTTTg counts by these words). */
    @Test
    void every_status_has_the_label_that_officials_use() {
        assertEquals(
                List.of(
                        "chưa đến kỳ",
                        "đang thực hiện, trong hạn",
                        "sắp đến hạn",
                        "quá hạn",
                        "hoàn thành đúng hạn",
                        "hoàn thành quá hạn",
                        "không hạn",
                        "tạm hoãn",
                        "được miễn",
                        "đã chuyển giao",
                        "chưa xác định"),
                Arrays.stream(Status.values())
                        .map(status -> status.label().vi())
                        .toList());
    }

    @ParameterizedTest(name = "from {0} to {1} is worse: {2}")
    @CsvSource({
        "MET, MET_LATE, true",
        "MET_LATE, OVERDUE, true",
        "OVERDUE, MET_LATE, false",
        "IN_TIME, DUE_SOON, true",
        "IN_TIME, UNDETERMINED, true",
        "DUE_SOON, MET_LATE, true",
        "UNDETERMINED, OVERDUE, true",
        "DUE_SOON, IN_TIME, false",
        // They weigh the same.
        "DUE_SOON, UNDETERMINED, false",
        "UNDETERMINED, DUE_SOON, false",
        "MET, NOT_OPEN, false",
        "NOT_OPEN, MET, false",
        "NO_DEADLINE, WAIVED, false",
        "SUSPENDED, TRANSFERRED, false",
        "TRANSFERRED, IN_TIME, false",
    })
    void worse_is_nearer_to_late_or_later(Status before, Status after, boolean worse) {
        assertEquals(worse, after.isWorseThan(before));
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_worse_than_itself(Status status) {
        assertEquals(false, status.isWorseThan(status));
    }

    @Test
    void the_questions_of_a_verdict_and_what_a_rule_comes_to_have_words_in_both_languages() {
        assertEquals(
                List.of(
                        "Who owes it",
                        "Until when",
                        "Was it done",
                        "Is it waived, suspended or transferred",
                        "If not, what is its status",
                        "Is there anything to note"),
                Arrays.stream(Stage.values()).map(stage -> stage.title().en()).toList());
        assertEquals(
                List.of("thỏa mãn", "cần lưu ý", "không áp dụng", "chưa xác định", "lỗi quy tắc"),
                Arrays.stream(Outcome.values())
                        .map(outcome -> outcome.label().vi())
                        .toList());
    }
}

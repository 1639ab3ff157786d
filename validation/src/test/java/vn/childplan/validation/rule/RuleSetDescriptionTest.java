package vn.childplan.validation.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.text.Text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RuleSetDescriptionTest {
    @Test
    void it_says_its_title_its_reason_and_its_basis_and_keeps_the_comment_to_the_file() {
        assertEquals(
                List.of(
                        Text.of("Nhắc trước hai tuần", "Nhắc trước hai tuần"),
                        Text.of("Lý do: Xã mới", "Reason: Xã mới"),
                        Text.of("Căn cứ: Dự thảo Quyết định", "Basis: Dự thảo Quyết định")),
                new RuleSetDescription("Nhắc trước hai tuần", "Dự thảo Quyết định", "Xã mới", "Thử").lines());
    }

    @Test
    void what_is_not_given_has_no_line() {
        assertEquals(List.of(), RuleSetDescription.NONE.lines());
        assertEquals(
                List.of(Text.of("Lý do: Xã mới", "Reason: Xã mới")),
                new RuleSetDescription(null, null, "Xã mới", null).lines());
    }
}

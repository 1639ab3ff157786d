package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.importing.text.PlacedText;

/** Who leads and who helps, told in sentences. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RoleProseTest {
    private static String told(@Nullable RoleProse prose) {
        return prose == null ? "-" : prose.leads() + " " + prose.coordinating();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Sở Y tế chủ trì                                    | [Sở Y tế] []
        Sở Y tế, Tỉnh đoàn đồng chủ trì.                   | [Sở Y tế, Tỉnh đoàn] []
        Tỉnh đoàn phối hợp thực hiện                       | [] [Tỉnh đoàn]
        Sở Y tế chủ trì, phối hợp với Tỉnh đoàn            | [Sở Y tế] [Tỉnh đoàn]
        Sở Y tế chủ trì, Tỉnh đoàn phối hợp                | [Sở Y tế] [Tỉnh đoàn]
        Giao Sở Y tế chủ trì                               | [Sở Y tế] []
        Sở Y tế dạy bơi                                    | -
        Trẻ em chủ trì                                     | -
        Sở Y tế đề nghị chủ trì họp                        | -
        """)
    void a_sentence_tells_roles(String sentence, String roles) {
        assertEquals(roles, told(RoleProse.of(sentence)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Sở Y tế chủ trì; Tỉnh đoàn phối hợp                              | [Sở Y tế] [Tỉnh đoàn]
        Sở Nội vụ chủ trì tham mưu dạy bơi; Sở Tư pháp chủ động tổ chức  | [Sở Nội vụ] [Sở Tư pháp]
        Sở Tư pháp chủ động tổ chức; Sở Nội vụ chủ trì                   | -
        Tỉnh đoàn phối hợp                                               | -
        Sở Y tế                                                          | -
        """)
    void the_value_of_a_label_tells_roles_if_somebody_leads(String value, String roles) {
        assertEquals(roles, told(RoleProse.ofValue(value)));
    }

    @Test
    void a_text_as_long_as_a_page_is_no_sentence() {
        assertEquals("-", told(RoleProse.of("Sở Y tế, " + "Tỉnh đoàn, ".repeat(100) + "Sở Tư pháp chủ trì")));
    }

    private static List<String> words(List<PlacedText> texts) {
        return texts.stream().map(PlacedText::toString).toList();
    }

    @Test
    void a_point_ends_a_sentence_where_a_capital_follows() {
        assertEquals(
                List.of("Dạy bơi", "Khám mắt", "Theo số 01. hai"),
                words(Sentences.of(PlacedText.of("Dạy bơi. Khám mắt!  Theo số 01. hai", 1))));
        assertEquals(List.of("Bà P.T.T. Huyền"), words(Sentences.of(PlacedText.of("Bà P.T.T. Huyền", 1))));
        assertEquals(List.of(), Sentences.of(PlacedText.of("  ", 1)));
    }

    @Test
    void a_semicolon_in_a_bracket_parts_nothing() {
        assertEquals(
                List.of("Dạy bơi (xã; phường)", "khám mắt"),
                words(Sentences.clauses(PlacedText.of("Dạy bơi (xã; phường); ; khám mắt;", 1))));
        assertEquals(List.of("A (b (c); d)", "e"), words(Sentences.clauses(PlacedText.of("A (b (c); d); e", 1))));
    }
}

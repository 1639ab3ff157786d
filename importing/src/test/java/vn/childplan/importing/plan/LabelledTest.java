package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.importing.text.PlacedText;

/** Labels of a line and what they say, in the spellings that plans have. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LabelledTest {
    private static String told(List<Labelled> labels) {
        return String.join(
                " + ",
                labels.stream().map(part -> part.label() + "=" + part.value()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Cơ quan chủ trì: Sở Y tế.                                      | LEAD=Sở Y tế
        - Cơ quan chủ trì:   Sở Y tế;                                  | LEAD=Sở Y tế
        a) Đơn vị phối hợp: Tỉnh đoàn                                  | COORDINATING=Tỉnh đoàn
        1.2. Thời gian thực hiện: Quý II                               | TIME=Quý II
        Chủ trì: Sở Y tế; phối hợp: Tỉnh đoàn; thời gian: Quý II.      | LEAD=Sở Y tế + COORDINATING=Tỉnh đoàn + TIME=Quý II
        Chủ trì: Sở Y tế. Thời hạn: 15/5/2026                          | LEAD=Sở Y tế + TIME=15/5/2026
        Chủ trì: Sở Y tế, thời gian: Quý II                            | LEAD=Sở Y tế + TIME=Quý II
        Kết quả: 10: 5 lớp                                             | PRODUCT=10: 5 lớp
        Chủ trì:                                                       | LEAD=
        # without the colon, where a capital follows
        Cơ quan chủ trì Sở Y tế                                        | LEAD=Sở Y tế
        Thời gian thực hiện Quý II                                     | TIME=Quý II
        Cơ quan chủ trì  Sở Y tế                                       | LEAD=Sở Y tế
        """)
    void a_line_begins_with_a_label(String line, String labels) {
        assertEquals(labels, told(Labelled.in(PlacedText.of(line, 1))));
        assertEquals(labels, told(Labelled.anywhere(PlacedText.of(line, 1))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Dạy bơi; chủ trì: Sở Y tế             | LEAD=Sở Y tế
        Dạy bơi (thời gian: Quý II)           | TIME=Quý II)
        Dạy bơi. Chủ trì: Sở Y tế             | LEAD=Sở Y tế
        """)
    void a_label_in_the_middle_is_one_but_does_not_begin_the_line(String line, String labels) {
        assertEquals(labels, told(Labelled.anywhere(PlacedText.of(line, 1))));
        assertEquals(List.of(), Labelled.in(PlacedText.of(line, 1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Dạy bơi: ở xã
        Cơ quan chủ trì tổ chức dạy bơi
        Cơ quan chủ trì
        Dạy bơi chủ trì: Sở Y tế
        ''
        """)
    void other_words_are_no_label(String line) {
        assertEquals(List.of(), Labelled.anywhere(PlacedText.of(line, 1)));
    }

    @Test
    void the_line_of_a_label_is_its_words_without_the_dash() {
        List<Labelled> labels = Labelled.in(PlacedText.of("- Chủ trì: Sở Y tế; thời gian: Quý II.", 1));
        assertEquals("Chủ trì: Sở Y tế;", labels.get(0).line().toString());
        assertEquals(3, labels.get(0).line().column());
        assertEquals("thời gian: Quý II.", labels.get(1).line().toString());
    }

    @Test
    void words_are_a_label_in_one_spelling_or_another_and_never_many() {
        assertEquals(Label.LEAD, Labelled.labelOf("co quan, don vi chu tri"));
        assertEquals(null, Labelled.labelOf(""));
        assertEquals(null, Labelled.labelOf("day boi"));
        assertEquals(null, Labelled.labelOf("co quan, ".repeat(8) + "chu tri"));
    }
}

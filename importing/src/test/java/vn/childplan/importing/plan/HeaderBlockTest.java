package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.PlainText;
import vn.childplan.importing.text.Table;

/** What stands above the type of a document, one part after the other, side by side or in cells. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HeaderBlockTest {
    private static HeaderBlock read(String lines) {
        return HeaderBlock.of(List.of(lines.split("/n", -1)).stream()
                .map(line -> PlacedText.of(line, 1))
                .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
        # lines parted by /n = issuers; number; place, day, month, year; draft
        ỦY BAN NHÂN DÂN/nTỈNH VĨNH HẢI/nSố: 87/KH-UBND/nVĩnh Hải, ngày 24 tháng 3 năm 2026 = [ỦY BAN NHÂN DÂN, TỈNH VĨNH HẢI]; Số: 87/KH-UBND; Vĩnh Hải [24, 3, 2026]; -
        ỦY BAN NHÂN DÂN        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/nTỈNH VĨNH HẢI          Độc lập - Tự do - Hạnh phúc = [ỦY BAN NHÂN DÂN, TỈNH VĨNH HẢI]; -; '' []; -
        ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM = [ỦY BAN NHÂN DÂN]; -; '' []; -
        Số: 87/KH-UBND         Vĩnh Hải, ngày 24 tháng 3 năm 2026 = []; Số: 87/KH-UBND; Vĩnh Hải [24, 3, 2026]; -
        SỞ Y TẾ   Số: 12/KH-SYT = [SỞ Y TẾ]; Số: 12/KH-SYT; '' []; -
        Số 87/KH-UBND = []; Số 87/KH-UBND; '' []; -
        Số:     /KH-UBND/nVĩnh Hải, ngày    tháng 3 năm 2026 = []; Số:     /KH-UBND; Vĩnh Hải [, 3, 2026]; -
        ngày 24 tháng 3 năm 2026 = []; -; '' [24, 3, 2026]; -
        DỰ THẢO/nSỞ Y TẾ = [SỞ Y TẾ]; -; '' []; DỰ THẢO
        BỘ  Y  TẾ = [BỘ  Y  TẾ]; -; '' []; -
        SỞ Y TẾ - TỈNH ĐOÀN = [SỞ Y TẾ - TỈNH ĐOÀN]; -; '' []; -
        SỞ Y TẾ    TỈNH ĐOÀN = [SỞ Y TẾ, TỈNH ĐOÀN]; -; '' []; -
        Sở Y tế/nAB/n--- = []; -; '' []; -
        """)
    void issuers_number_place_and_date(String lines, String expected) {
        HeaderBlock head = read(lines);
        assertEquals(
                expected.replace("''", ""),
                head.issuers() + "; " + (head.number() == null ? "-" : head.number()) + "; " + head.place() + " "
                        + head.dayMonthYear() + "; " + (head.draft() == null ? "-" : head.draft()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Số: 87/KH-UBND                          | true
        Vĩnh Hải, ngày 24 tháng 3 năm 2026      | true
        Bảo vệ trẻ em                           | false
        """)
    void a_line_says_number_or_date(String line, boolean says) {
        assertEquals(says, HeaderBlock.saysNumberOrDate(PlacedText.of(line, 1)));
    }

    @Test
    void a_date_in_a_long_sentence_is_not_that_of_the_document() {
        String line = "Thực hiện Quyết định ngày 24 tháng 3 năm 2026 " + "về công tác trẻ em ".repeat(10);
        assertEquals(false, HeaderBlock.saysNumberOrDate(PlacedText.of(line, 1)));
    }

    @Test
    void more_than_a_name_and_less_is_no_issuer() {
        assertEquals(List.of(), read("SỞ " + "Y TẾ ".repeat(30)).issuers());
        assertEquals(List.of(), read("1234").issuers());
    }

    /** In a cell a motto or date that was broken is one line, names of agencies are as many as stand there. */
    @Test
    void lines_of_cells_are_those_of_the_header() {
        Table table = (Table) PlainText.read(
                        "head",
                        "| ỦY BAN NHÂN DÂN<br>TỈNH VĨNH HẢI | CỘNG HÒA XÃ HỘI<br>CHỦ NGHĨA VIỆT NAM |\n"
                                + "| Số: 87/KH-UBND | Vĩnh Hải, ngày 24<br>tháng 3 năm 2026 |\n")
                .blocks()
                .get(0);
        assertEquals(
                List.of(
                        "ỦY BAN NHÂN DÂN",
                        "TỈNH VĨNH HẢI",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Số: 87/KH-UBND",
                        "Vĩnh Hải, ngày 24 tháng 3 năm 2026"),
                HeaderBlock.linesOf(table).stream().map(PlacedText::toString).toList());
    }

    @Test
    void a_line_of_few_letters_is_no_issuer() {
        assertEquals(List.of(), read("TB 1").issuers());
        assertEquals("[CDC]", read("CDC").issuers().toString());
    }
}

package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.importing.text.Block;
import vn.childplan.importing.text.Paragraph;
import vn.childplan.importing.text.PlainText;
import vn.childplan.importing.text.SourceDocument;
import vn.childplan.importing.text.Table;

/** What recognising a scan does to fixed words and numbers, and what is told of each repair. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScanRepairTest {
    /** Motto and type as a scanner reads them when it reads badly. */
    private static final String BAD = "CỌNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐọc lập - Tự do - Hạnh phúc\n";

    private static List<String> read(String text, Doubts doubts) {
        return ScanRepair.of(PlainText.read("scan", text).blocks(), doubts).stream()
                .map(ScanRepairTest::words)
                .toList();
    }

    private static String words(Block block) {
        return block instanceof Paragraph line
                ? line.words()
                : ((Table) block).lines().toString();
    }

    private static Doubts doubts() {
        return new Doubts(new SourceDocument("scan", List.of(), List.of(), SourceDocument.Unit.LINE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        Số: l2/KH-UBND                     | Số: 12/KH-UBND
        Số: O7/KH-UBND                     | Số: 07/KH-UBND
        trước l5/O5/2O26                   | trước 15/05/2026
        trước ngày l5/5                    | trước ngày 15/5
        ngày l5 tháng O3 năm 2O26          | ngày 15 tháng 03 năm 2026
        Quý ll/2026                        | Quý II/2026
        quý l năm 2026                     | quý I năm 2026
        ll. MỤC TIÊU                       | II. MỤC TIÊU
        1, Dạy bơi                         | 1. Dạy bơi
        2 Dạy bơi                          | 2. Dạy bơi
        Sơ Y tê chù trì                    | Sở Y tế chủ trì
        SƠ Y TÊ                            | SỞ Y TẾ
        Cơ quan chu trì: Sở Y tế           | Cơ quan chủ trì: Sở Y tế
        Sở Y tế                            | Sở Y tế
        l lớp học bơi                      | l lớp học bơi
        trẻ cm học bơi                     | trẻ cm học bơi
        """)
    void fixed_words_and_digits_are_put_right(String scanned, String right) {
        List<String> lines = read(BAD + scanned, doubts());
        assertEquals(right, lines.get(2));
    }

    @Test
    void each_repair_is_told_with_the_words_and_where_they_stand() {
        Doubts doubts = doubts();
        assertEquals(
                List.of(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "[Số: 12/KH-UBND | Sở Y tế]"),
                read(BAD + "| Số: l2/KH-UBND | Sở Y tê |", doubts));
        assertEquals(
                List.of(
                        "1:1 CỌNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM read as “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”",
                        "2:1 Đọc lập - Tự do - Hạnh phúc read as “Độc lập - Tự do - Hạnh phúc”",
                        "3:7 l2 read as “12”",
                        "3:20 Sở Y tê read as “Sở Y tế”"),
                doubts.inOrder().stream()
                        .map(doubt -> doubt.place().line() + ":" + doubt.place().column() + " " + doubt.words() + " "
                                + doubt.assumed().en())
                        .toList());
    }

    /** A text that was typed may have a slip: where motto and type are right, nothing is touched. */
    @Test
    void a_text_that_was_not_recognised_badly_stays_as_it_is() {
        String right = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐọc lập - Tự do - Hạnh phúc\nSố: l2/KH-UBND";
        Doubts doubts = doubts();
        assertEquals(List.of(right.split("\n", -1)), read(right, doubts));
        assertEquals(List.of(), doubts.inOrder());
        String late = "một dòng\n".repeat(45) + BAD + "Số: l2/KH-UBND";
        assertEquals("Số: l2/KH-UBND", read(late, doubts()).get(47), "nor by what stands far down");
        assertEquals(
                "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                read("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\n" + BAD, doubts()).get(0),
                "where the tone stands is a matter of taste");
    }
}

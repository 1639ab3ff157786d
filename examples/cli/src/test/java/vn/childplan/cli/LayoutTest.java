package vn.childplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.assessment.Rate;

/** Vietnamese text in columns. */
class LayoutTest {

    @Test
    void decomposedTextIsAsWideAsComposedText() {
        String decomposed = Normalizer.normalize("Sở Giáo dục và Đào tạo", Normalizer.Form.NFD);
        assertEquals(22, DisplayText.width(decomposed));
        assertEquals("Sở Giáo dục và Đào tạo", DisplayText.clean(decomposed));
    }

    @Test
    void charactersThatSteerATerminalBecomeBlanks() {
        assertEquals("a [31mb c d", DisplayText.clean("a\u001B[31mb\u202Ec\nd"));
    }

    @Test
    void linesBreakBetweenWordsAndInsideAWordThatIsTooLong() {
        assertEquals(List.of("mot hai", "ba"), DisplayText.lines("mot hai ba", 8));
        assertEquals(List.of("abcd", "ef"), DisplayText.lines("abcdef", 4));
    }

    @Test
    void columnsAlignAndTheWidestOfWordsBreaks() {
        TextTable table = new TextTable().words("cơ quan").numbers("số").words("ghi chú");
        table.row().cell("Sở Y tế").cell("7").cell("một hai ba bốn năm sáu bảy");
        table.row().cell("UBND huyện Ba Tơ").cell("13").cell("");
        assertEquals(
                List.of(
                        "cơ quan           số  ghi chú",
                        "────────────────  ──  ──────────────────",
                        "Sở Y tế            7  một hai ba bốn năm",
                        "                      sáu bảy",
                        "UBND huyện Ba Tơ  13"),
                table.lines(40, false));
    }

    @Test
    void numbersAndRatesAreWrittenAsTheReadersOfThePageWriteThem() {
        Wording vi = new Wording(Text.VIETNAMESE);
        Wording en = new Wording(Locale.ENGLISH);
        assertEquals("1.234.567", vi.number(1_234_567));
        assertEquals("1,635", en.number(1_635));
        assertEquals("999", vi.number(999));
        // 16,051 of 16,274 were published as 98,62%: 98.6297 cut off (report 1270/BC-TCTTTg of 27/12/2017).
        assertEquals("98,62%", vi.percent(new Rate(16_051, 16_274)));
        assertEquals("98.62%", en.percent(new Rate(16_051, 16_274)));
        assertEquals("–", vi.percent(new Rate(0, 0)));
    }

    @Test
    void theLastInstantOfADayIsItsEnd() {
        Wording vi = new Wording(Text.VIETNAMESE);
        assertEquals("hết ngày 14/5/2025", vi.instant(VietnamTime.endOf(LocalDate.of(2025, 5, 14))));
        assertEquals("0 giờ ngày 15/5/2025", vi.instant(Instant.parse("2025-05-14T17:00:00Z")));
    }
}

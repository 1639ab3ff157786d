package vn.childplan.reporting.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.core.time.VietnamTime;

final class WordingTest {
    private static final Wording VI = Wording.in(Text.VIETNAMESE);
    private static final Wording EN = Wording.in(Locale.ENGLISH);

    @Test
    void theRateOfTheNationalCountIsCutOffAsItWasPublished() {
        // BC 1270/BC-TCTTTg, 27/12/2017: 16.051 done of 16.274 due, published as 98,62 %.
        Cell.Share share = Cell.share(16_051, 16_274);
        assertEquals("98,62% (16.051/16.274)", share.display(VI));
        assertEquals("98.62% (16,051/16,274)", share.display(EN));
        assertEquals("98.62", share.machine());
    }

    @Test
    void nothingCountedIsNoRate() {
        assertEquals("", Cell.share(0, 0).display(VI));
        assertEquals("–", VI.percent(Cell.share(0, 0)));
    }

    @Test
    void sentencesOfOfficialDocumentsPutAZeroBeforeNumbersBelowTen() {
        assertEquals("04 cơ quan, 26 cơ quan", VI.counted(4) + " cơ quan, " + VI.counted(26) + " cơ quan");
        assertEquals("0", VI.counted(0));
        assertEquals("4", EN.counted(4));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-14T16:59:58Z, 14/5/2025 23:59:58",
        "2025-05-14T16:59:59Z, 14/5/2025",
        "2025-05-14T17:00:00Z, 15/5/2025 00:00",
        "2025-05-14T09:50+07:00, 14/5/2025 09:50",
        "2025-05-14, 14/5/2025"
    })
    void instantsAreShownInVietnameseTimeToTheSecond(String instant, String shown) {
        assertEquals(shown, VI.time(VietnamTime.parse(instant)));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "999, 999", "1000, 1.000", "21914, 21.914", "1000000, 1.000.000", "-1635, -1.635"})
    void thousandsAreSetOffByPoints(long number, String shown) {
        assertEquals(shown, VI.number(number));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-H1, 6 tháng đầu năm 2025",
        "2025-H2, 6 tháng cuối năm 2025",
        "2025, năm 2025",
        "2025-Q4, quý IV năm 2025",
        "2025-05, tháng 5 năm 2025",
        "2025-9M, 9 tháng năm 2025"
    })
    void periodsAreNamedAsOfficialsNameThem(String period, String named) {
        assertEquals(named, VI.of(TimeFormat.period(ReportingPeriod.parse(period))));
    }

    @Test
    void beforeADayIsNotNotLaterThanIt() {
        LocalDate day = LocalDate.of(2025, 5, 15);
        assertEquals("trước ngày 15/5/2025", VI.of(TimeFormat.deadline(Deadline.before(day))));
        assertEquals("chậm nhất ngày 15/5/2025", VI.of(TimeFormat.deadline(Deadline.notLaterThan(day))));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, I.",
        "1, 4, IV.",
        "1, 9, IX.",
        "1, 14, XIV.",
        "2, 3, 3.",
        "3, 1, a)",
        "3, 5, đ)",
        "3, 6, e)",
        "4, 1, ''"
    })
    void sectionsAreNumberedAsTheDecreeSays(int level, int place, String number) {
        // NĐ 30/2020 Phụ lục I: phần và chương I, mục 1, điểm a in the order of the Vietnamese alphabet.
        assertEquals(number, HeadingNumber.of(level, place));
    }
}

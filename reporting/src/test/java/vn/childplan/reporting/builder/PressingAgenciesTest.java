package vn.childplan.reporting.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.childplan.reporting.builder.SampleBoards.BOARD;
import static vn.childplan.reporting.builder.SampleBoards.machines;
import static vn.childplan.reporting.builder.SampleBoards.paragraphs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.ReadableText;
import vn.childplan.reporting.model.Report;
import vn.childplan.validation.assessment.Assessment;

/** Whom the scoreboard has urged first. */
final class PressingAgenciesTest {
    @Test
    void whoTookOverFromALateAgencyThatHasEndedIsNamed() {
        // NQ 1677/NQ-UBTVQH15: huyện Minh Long became xã Minh Long and xã Sơn Mai.
        assertTrue(SampleYear.rows(BOARD, "overdue", "bearer", "succeededBy")
                .contains("UBND huyện Minh Long | UBND xã Minh Long; UBND xã Sơn Mai"));
    }

    @Test
    void theAgencyThatIsOverdueLongestComesFirst() {
        List<String> rows = SampleYear.rows(BOARD, "late-agencies", "agency", "overdue", "overdueFor");
        assertEquals("Hội Cựu chiến binh tỉnh | 2 | 226", rows.get(0));
        assertEquals("UBND huyện Minh Long (đã kết thúc hoạt động) | 1 | 226", rows.get(1));
        List<Integer> days = SampleYear.rows(BOARD, "late-agencies", "overdueFor").stream()
                .map(Integer::valueOf)
                .toList();
        List<Integer> sorted = new ArrayList<>(days);
        sorted.sort((a, b) -> b - a);
        assertEquals(sorted, days);
    }

    @Test
    void theFirstToUrgeIsWhoIsOverdueLongest() {
        List<String> rows = SampleYear.rows(BOARD, "to-call", "agency", "matter", "daysLate", "overdue");
        assertEquals(
                "Hội Cựu chiến binh tỉnh | Báo cáo kết quả thực hiện công tác trẻ em 6 tháng đầu năm 2025 | 226 | 2",
                rows.get(0));
        assertEquals(9, rows.size());
        assertEquals(
                "Cơ quan đang quá hạn (09)", SampleYear.table(BOARD, "to-call").caption());
    }

    /** UBND xã Đặng Thùy Trâm noted one on 20/10/2025 and has sent no document; UBND xã Trà Giang reported its own (41/BC-UBND). */
    @Test
    void whoHasADifficultyThatNoDocumentTellsOfIsNamed() {
        String vietnamese = ReadableText.of(BOARD, "md");
        assertTrue(
                vietnamese.contains(
                        "Khó khăn, vướng mắc đã phát sinh, chưa báo cáo: UBND xã Đặng Thùy Trâm (20/10/2025:"
                                + " Chưa bố trí được người làm công tác bảo vệ trẻ em sau sắp xếp)."),
                vietnamese);
        assertTrue(ReadableText.of(Scoreboard.of(SampleYear.at("2025-12-26")).in(Locale.ENGLISH), "md")
                .contains("Difficulties that arose, not reported: UBND xã Đặng Thùy Trâm (20 Oct 2025: "));
        assertFalse(ReadableText.of(Scoreboard.of(SampleYear.at("2025-10-19")).in(Text.VIETNAMESE), "md")
                .contains("Khó khăn, vướng mắc đã phát sinh"));
    }

    /** NQ 1677/NQ-UBTVQH15: huyện Minh Long became xã Minh Long and xã Sơn Mai; in the district nobody answers any more. */
    @Test
    void forOneThatHasEndedThoseAreUrgedWhoTookOverFromIt() {
        assertTrue(SampleYear.rows(BOARD, "to-call", "agency", "overdue")
                .contains("UBND xã Minh Long, UBND xã Sơn Mai (tiếp nhận từ UBND huyện Minh Long) | 1"));
        assertEquals("ubnd-huyen-minh-long", machines(BOARD, "to-call").get(1).get(0));
        Report june = Scoreboard.of(SampleYear.at("2025-06-30")).in(Text.VIETNAMESE);
        assertTrue(SampleYear.rows(june, "to-call", "agency").contains("UBND huyện Minh Long"));
    }

    /**
     * Nothing recorded, on 31/12: 7 sở, Công an tỉnh, 5 organisations and 13 districts are overdue since 14/5 (17 + 30 + 31 + 31 + 30
     * + 31 + 30 + 31 = 231 days), and the 56 communes since 14/11.
     */
    @Test
    void ofThoseThatAreOverdueAsLongNobodyIsSilentlyLeftOut() {
        Assessment none = SampleYear.PLAN.assess(EvidenceLog.of(), VietnamTime.parse("2025-12-31"));
        Report board = Scoreboard.of(none).in(Text.VIETNAMESE);
        assertEquals(10, SampleYear.table(board, "to-call").rowCount());
        assertEquals(
                "10 cơ quan quá hạn lâu nhất trong số 82 cơ quan đang quá hạn",
                SampleYear.table(board, "to-call").caption());
        assertTrue(paragraphs(board).contains("Còn 16 cơ quan cũng quá hạn 231 ngày."));
        Report english = Scoreboard.of(none).in(Locale.ENGLISH);
        assertEquals(
                "The 10 agencies overdue longest of 82 that are overdue",
                SampleYear.table(english, "to-call").caption());
        assertTrue(paragraphs(english).contains("16 more agencies are overdue for 231 days too."));
    }

    /** All districts ended on 01/7/2025 (NQ 203/2025/QH15); three of them were late with the first half of the year, one still is. */
    @Test
    void ofALateAgencyThatHasEndedItIsSaid() {
        String ended = " (đã kết thúc hoạt động)";
        assertEquals(
                List.of("UBND huyện Minh Long" + ended, "UBND huyện Sơn Hà" + ended, "UBND huyện Trà Bồng" + ended),
                SampleYear.rows(BOARD, "late-agencies", "agency").stream()
                        .filter(row -> row.contains("huyện"))
                        .toList());
        Report june = Scoreboard.of(SampleYear.at("2025-06-30")).in(Text.VIETNAMESE);
        assertTrue(SampleYear.rows(june, "late-agencies", "agency").contains("UBND huyện Minh Long"));
    }
}

package vn.childplan.reporting.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Table;
import vn.childplan.validation.assessment.Verdict;

final class StatusListTest {
    private static final StatusList LIST = StatusList.of(SampleYear.at("2025-05-20"));

    @Test
    void everyObligationHasOneLine() {
        assertEquals(
                SampleYear.PLAN.register().size(),
                SampleYear.table(LIST.in(Text.VIETNAMESE), "status").rowCount());
    }

    @Test
    void theFieldsOfTaskTrackingSystemsAreThere() {
        // Facts §i: tên nhiệm vụ, văn bản giao, chủ trì, phối hợp, thời hạn, hạn gốc, kết quả, hoàn thành lúc, số ngày
        // quá hạn, trạng thái.
        List<String> headings = SampleYear.table(LIST.in(Text.VIETNAMESE), "status").columns().stream()
                .map(Column::heading)
                .toList();
        assertTrue(
                headings.containsAll(List.of(
                        "Nhiệm vụ",
                        "Văn bản giao",
                        "Chủ trì",
                        "Phối hợp",
                        "Hạn cuối",
                        "Hạn gốc",
                        "Văn bản kết quả",
                        "Hoàn thành lúc",
                        "Số ngày quá hạn",
                        "Tình trạng")),
                headings.toString());
    }

    /** Before anything is due or recorded a list has no column of dashes, and no sentence on days late. */
    @Test
    void whatNoRowHasIsNoColumn() {
        Report early = StatusList.of(SampleYear.PLAN.assess(EvidenceLog.EMPTY, VietnamTime.parse("2025-04-15")))
                .in(Text.VIETNAMESE);
        List<String> headings = SampleYear.table(early, "status").forReaders(early.words()).columns().stream()
                .map(Column::heading)
                .toList();
        assertTrue(headings.containsAll(List.of("Hạn cuối", "Tình trạng")), headings.toString());
        assertFalse(headings.contains("Số ngày quá hạn"), headings.toString());
        assertFalse(headings.contains("Hoàn thành lúc"), headings.toString());
        assertFalse(early.blocks().get(0).inside().stream().anyMatch(Paragraph::isNote));
        Report late = LIST.in(Text.VIETNAMESE);
        assertTrue(late.blocks().get(0).inside().stream().anyMatch(Paragraph::isNote));
    }

    /** A row has what fits on two lines; the words of a clause, up to 637 letters in II.1, stand once. */
    @Test
    void theWholeWordsOfATaskStandOnceAndNotInEachRow() {
        Report report = LIST.in(Text.VIETNAMESE);
        Table<?> list = SampleYear.table(report, "status").forReaders(report.words());
        Table<?> tasks = SampleYear.table(report, "tasks");
        assertEquals(
                List.of("clause", "task", "leads", "coordinating"),
                tasks.columns().stream().map(Column::key).toList());
        // Mục II has 13 tasks, Mục IV 5 clauses and 5 points under IV.5, Mục V is the regime of reports.
        assertEquals(13 + 5 + 5 + 1, tasks.rowCount());
        // In IV.1 UBND tỉnh reports to Bộ Y tế. Outside Mục II no line says "Chủ trì" and "Phối hợp": the words of the
        // clause name who does it.
        List<String> who = SampleYear.rows(report, "tasks", "clause", "leads", "coordinating");
        assertTrue(
                who.containsAll(List.of(
                        "II.11 | Sở Y tế; Công an tỉnh | UBND cấp huyện, cấp xã",
                        "IV.1 | Sở Y tế; UBND tỉnh | –",
                        "IV.2 | Sở Tài chính | các sở, ban ngành; địa phương",
                        "IV.5-1 | UBND cấp huyện, xã | –",
                        "V | Các sở, ban ngành; đoàn thể; địa phương; các cơ quan, đơn vị | –")),
                who.toString());
        for (List<Cell> row : list.rows()) {
            for (Cell cell : row) {
                assertTrue(cell.display(report.words()).length() <= 200, cell.toString());
            }
        }
        String whole = QuangNgai.plan65()
                .clause(ClauseRef.of("II.1"))
                .orElseThrow()
                .lines()
                .get(0);
        assertEquals(
                1,
                report.tables().stream()
                        .flatMap(table -> StreamSupport.stream(
                                table.forReaders(report.words()).rows().spliterator(), false))
                        .flatMap(List::stream)
                        .filter(cell -> cell.display(report.words()).equals(whole))
                        .count());
    }

    @Test
    void whatWasPassedOnSaysToWhomAndNotTheTitleAgain() {
        Report report = StatusList.of(SampleYear.at("2025-12-26")).in(Text.VIETNAMESE);
        List<String> keys = SampleYear.table(report, "passed-on").forReaders(report.words()).columns().stream()
                .<String>map(Column::key)
                .toList();
        assertTrue(keys.contains("transferredTo"), keys.toString());
        assertFalse(
                keys.contains("taskTitle") || keys.contains("status") || keys.contains("daysLate"), keys.toString());
    }

    @Test
    void anExtensionKeepsTheOriginalDeadlineBesideTheNewOne() {
        // 2413/UBND-KGVX of 13/5 lets Sơn Tây report until 25/5.
        Report sonTay = LIST.only(verdict -> verdict.extendedTo() != null).in(Text.VIETNAMESE);
        assertEquals(
                List.of("UBND huyện Sơn Tây | trước ngày 15/5/2025 | 14/5/2025 | 25/5/2025 | sắp đến hạn"),
                SampleYear.rows(sonTay, "status", "bearer", "wording", "originalDeadline", "deadline", "status"));
    }

    @Test
    void columnsAreChosenInTheOrderAskedForAndOnesOwnFollow() {
        Report report = LIST.columns("status", "clause")
                .with(Column.count("twice", "Hai lần", (Verdict verdict) -> 2L * verdict.daysLate()))
                .in(Text.VIETNAMESE);
        assertEquals(
                List.of("status", "clause", "twice"),
                SampleYear.table(report, "status").columns().stream()
                        .map(Column::key)
                        .toList());
        assertThrows(
                IllegalArgumentException.class, () -> LIST.columns("statuz").in(Text.VIETNAMESE));
    }
}

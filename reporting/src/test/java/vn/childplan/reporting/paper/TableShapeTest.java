package vn.childplan.reporting.paper;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.SampleReports;
import vn.childplan.reporting.builder.ConsolidatedReport;
import vn.childplan.reporting.internal.office.Times;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;

final class TableShapeTest {
    /**
     * The heads of the table of who reported, each in three lines by hand: "Đã gửi / đúng / hạn", "Chưa / gửi, đã / quá hạn",
     * "Chưa gửi, / còn trong / hạn", "Tạm hoãn, / được miễn".
     */
    @Test
    void whatNumbersCountIsSaidInThreeLines() {
        Table<String> table = Table.of(
                "who",
                "Tình hình gửi báo cáo theo nhóm cơ quan",
                List.of(
                        Column.words("kind", "Nhóm", 20, kind -> kind),
                        Column.count("all", "Phải gửi", kind -> 56),
                        Column.count("met", "Đã gửi đúng hạn", kind -> 38),
                        Column.count("late", "Đã gửi quá hạn", kind -> 9),
                        Column.count("overdue", "Chưa gửi, đã quá hạn", kind -> 6),
                        Column.count("inTime", "Chưa gửi, còn trong hạn", kind -> 1),
                        Column.count("excused", "Tạm hoãn, được miễn", kind -> 2),
                        Column.words("share", "Tỷ lệ đúng hạn", 14, kind -> "71,69% (38/53)")),
                List.of("Sở", "Ban, ngành", "Tổ chức chính trị - xã hội", "UBND cấp xã"));
        TableShape shape = TableShape.on(Page.PORTRAIT, table, Wording.in(Text.VIETNAMESE));
        List<String> widestLines = List.of("Phải", "Đã gửi", "Đã gửi", "gửi, đã", "Chưa gửi,", "được miễn");
        for (int i = 0; i < widestLines.size(); i++) {
            int room = shape.widths().get(i + 1) - TableShape.CELL_MARGINS;
            int line = Times.BOLD.width(widestLines.get(i)) * shape.size() / 50;
            assertTrue(room >= line, widestLines.get(i) + " in " + shape);
        }
    }

    /**
     * The tasks of plan 65 as the consolidated report has them: sentences of up to 197 letters beside two numbers. What is to be done
     * has two fifths of the page, and II.12, the longest, stands in six lines.
     */
    @Test
    void numbersLeaveTheRoomToWhatIsToBeDone() {
        Report report = ConsolidatedReport.of(
                        SampleReports.plan().assess(QuangNgai.sampleEvidence(), VietnamTime.parse("2025-12-26")),
                        ReportingPeriod.year(2025))
                .in(Text.VIETNAMESE);
        Table<?> tasks = report.tables().stream()
                .filter(table -> table.id().equals("tasks"))
                .findFirst()
                .orElseThrow()
                .forReaders(report.words());
        TableShape shape = TableShape.on(Page.PORTRAIT, tasks, report.words());
        List<String> columns =
                tasks.columns().stream().<String>map(column -> column.key()).toList();
        int task = shape.widths().get(columns.indexOf("task"));
        int all = shape.widths().stream().mapToInt(Integer::intValue).sum();
        assertTrue(5 * task >= 2 * all, shape.toString());
        String longest =
                "Vận động nguồn lực và sự tham gia đóng góp nguồn lực của các tổ chức, doanh nghiệp, gia đình, cá nhân trong"
                        + " việc thực hiện quyền trẻ em, chăm sóc trẻ em có hoàn cảnh đặc biệt trên địa bàn tỉnh";
        int line = task - TableShape.CELL_MARGINS;
        assertTrue(Times.REGULAR.width(longest) * shape.size() / 50 <= 5 * line, shape.toString());
    }
}

package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.time.Deadline;

/** Layouts and wordings met in plans that the sixteen invented ones do not show; each plan is invented for this test. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LayoutsOfPracticeTest {
    private static List<String> tasks(String id) throws IOException {
        return Expected.read(id).tasks().stream()
                .map(task -> task.no() + " " + String.join("; ", task.leads()) + " + "
                        + String.join("; ", task.coordinating()) + " @ " + task.timeRaw())
                .toList();
    }

    private static List<String> reports(String id) throws IOException {
        return Expected.read(id).reporting().stream()
                .map(report -> report.from() + " > " + report.to() + " " + report.via() + " " + report.dates())
                .toList();
    }

    /** An agency as heading, a time behind each dash: the agency leads each. */
    @Test
    void an_agency_as_heading_leads_what_stands_under_it() throws IOException {
        assertEquals(
                List.of(
                        "II.1#1 Sở Tư pháp +  @ Trước ngày 15/11/2025",
                        "II.1#2 Sở Tư pháp +  @ Quý I năm 2026",
                        "II.2 Sở Tài chính +  @ Thường xuyên",
                        "II.3 UBND các xã, phường +  @ Trước ngày 05 của tháng liền kề"),
                tasks("agency-headings"));
    }

    @Test
    void reports_of_several_periods_in_one_clause_and_daily_ones_are_read() throws IOException {
        assertEquals(
                List.of(
                        "Các đơn vị > Sở Tư pháp null [---18, --05-18, --11-20]",
                        "các phòng chuyên môn > Văn phòng Sở null []"),
                reports("agency-headings"));
    }

    /** "21-KH/TU", "I-", "1-", "T/M". */
    @Test
    void a_plan_of_the_Party_is_read() throws IOException {
        PlanReading reading = Expected.read("party");
        assertEquals("21-KH/TU", reading.header().number());
        assertEquals(3, reading.sections().size());
        assertEquals(
                List.of(
                        "II.1 Ban Tuyên giáo và Dân vận Tỉnh ủy + Sở Y tế @ hoàn thành trước ngày 30/6/2026",
                        "II.2 Đảng ủy UBND tỉnh + Đảng ủy các cơ quan Đảng tỉnh @ quý II/2026"),
                tasks("party"));
        assertEquals(
                new PlanReading.Signer(List.of("T/M BAN THƯỜNG VỤ"), "PHÓ BÍ THƯ THƯỜNG TRỰC", "Lò Văn Bình"),
                reading.signer());
    }

    @Test
    void columns_on_one_line_and_lines_broken_at_a_width_are_read() throws IOException {
        PlanReading reading = Expected.read("columns");
        assertEquals("980/KH-UBND", reading.header().number());
        assertEquals("2025-11-12", String.valueOf(reading.header().date()));
        assertEquals("Truyền thông về quyền trẻ em giai đoạn 2026 - 2030 trên địa bàn tỉnh Sơn Bình", reading.title());
        assertEquals(5, reading.recipients().size());
        assertEquals(
                List.of(
                        "II.1 Sở Y tế + các sở, ngành; UBND các xã, phường @ Hằng năm",
                        "II.2 Sở Y tế; các đơn vị liên quan +  @ Năm 2026 và các năm tiếp theo"),
                tasks("columns"));
        assertEquals(
                List.of(
                        "Sở Y tế > UBND tỉnh null [--12-20]",
                        "Các sở, ban, ngành; UBND các xã, phường > UBND tỉnh Sở Y tế [--06-10]",
                        "Các sở, ban, ngành; UBND các xã, phường > UBND tỉnh Sở Y tế [--12-10]"),
                reports("columns"));
    }

    @Test
    void sentences_without_labels_give_tasks() throws IOException {
        assertEquals(
                List.of(
                        "II.1 Sở Văn hóa, Thể thao và Du lịch + Sở Giáo dục và Đào tạo; Tỉnh đoàn; UBND các xã, phường @ hoàn thành"
                                + " trước ngày 31/8/2026",
                        "II.2 Công an tỉnh + Sở Xây dựng @ trong quý II/2026",
                        "II.3 Ủy ban MTTQ Việt Nam tỉnh; Hội Liên hiệp Phụ nữ tỉnh +  @ null"),
                tasks("prose"));
    }

    @Test
    void points_that_share_one_block_of_labels_are_one_task_with_a_doubt() throws IOException {
        assertEquals(
                "PHẦN II.I.3 Thanh tra Sở + Công an tỉnh @ Quý III, IV/2026",
                tasks("points").get(3));
        assertEquals(
                1,
                Expected.read("points").doubts().stream()
                        .filter(doubt -> doubt.code() == DoubtCode.TASK_SHARED)
                        .count());
    }

    @Test
    void a_table_with_two_rows_of_heads_is_read() throws IOException {
        assertEquals(
                List.of(
                        "B.T.1 Sở Y tế + Các thành viên Ban Chỉ đạo @ Tháng 1 và tháng 7/2026",
                        "B.T.2 Công an tỉnh; Sở Y tế + Sở Tư pháp @ Quý II, quý III/2026",
                        "B.T.3 Báo và Phát thanh, Truyền hình tỉnh +  @ 2026"),
                tasks("two-heads"));
    }

    @Test
    void activities_with_numbers_of_their_own_and_a_schedule_in_a_table_are_tasks() throws IOException {
        assertEquals(
                List.of("II.1", "II.2", "III.T.1", "III.T.2"),
                Expected.read("ward").tasks().stream().map(PlanReading.Task::no).toList());
    }

    @ParameterizedTest
    @CsvSource({"I18, 118/KH-UBND", "1l8, 118/KH-UBND"})
    void a_scan_that_was_read_badly_is_repaired_and_every_repair_told(String printed, String number)
            throws IOException {
        String text = new String(Expected.open("i09-ocr-noise.txt").readAllBytes(), StandardCharsets.UTF_8)
                .replace("I18", printed);
        PlanReading reading = PlanImporter.withoutDirectory().readText(text, "scan.txt");
        assertEquals(number, reading.header().number());
        assertEquals(
                36,
                reading.doubts().stream()
                        .filter(doubt -> doubt.code() == DoubtCode.REPAIRED)
                        .count());
    }

    /** A report of two dates among the duties, and the words with which plans end. */
    @Test
    void a_report_of_two_dates_among_the_duties_keeps_both_and_the_closing_words_bind_nobody() throws IOException {
        Map<String, Clause> clauses = new HashMap<>();
        Expected.read("reports-among-duties")
                .draft()
                .clauses()
                .forEach(clause -> clauses.put(clause.ref().value(), clause));
        ReportingDuty reports = (ReportingDuty) clauses.get("III.2");
        assertEquals(
                List.of(
                        "2026-H1 " + Deadline.before(LocalDate.of(2026, 6, 15)),
                        "2026 " + Deadline.before(LocalDate.of(2026, 12, 1))),
                reports.reports().stream()
                        .map(report -> report.period() + " " + report.deadline())
                        .toList());
        assertEquals(Clause.Kind.STATEMENT, clauses.get("III.2-1").kind());
    }
}

package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
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
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.plan.Assignment;
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
                        "Sở Y tế > UBND tỉnh; Bộ Y tế null [--12-20]",
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

    private static final String HEAD = """
            ỦY BAN NHÂN DÂN TỈNH VĨNH HẢI
            Số: 87/KH-UBND
            Vĩnh Hải, ngày 24 tháng 3 năm 2026
            KẾ HOẠCH
            Công tác trẻ em năm 2026
            Căn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016; Căn cứ Luật Trẻ em số 102/2016/QH13 ngày 05 tháng 4 năm 2016;
            UBND tỉnh ban hành Kế hoạch như sau:
            I. NHIỆM VỤ
            1. Tổ chức lớp dạy bơi cho trẻ em (Sở Y tế chủ trì, phối hợp với Sở Nội vụ; hoàn thành trong tháng 6).
            2. Tập huấn cán bộ (Sở Y tế chủ trì; thời gian: Quý II; hoàn thành trong tháng 6).
            II. TỔ CHỨC THỰC HIỆN
            """;
    private static final String FOOT = """
            Nơi nhận:
            - Lưu: VT.
            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH
            Lê Thị Bích Hạnh
            """;

    private static PlanReading inline(String organisation) {
        return PlanImporter.withoutDirectory().readText(HEAD + organisation + FOOT, "t.txt");
    }

    private static List<String> doubts(PlanReading reading, DoubtCode code) {
        return reading.doubts().stream()
                .filter(doubt -> doubt.code() == code)
                .map(Doubt::words)
                .toList();
    }

    /** A label for the time wins over words without one. */
    @Test
    void a_time_in_the_bracket_of_a_task_needs_no_label() {
        PlanReading reading = inline("1. Sở Y tế hướng dẫn thực hiện Kế hoạch.\n");
        assertEquals(
                List.of("hoàn thành trong tháng 6 2026-06-30", "Quý II 2026-06-30"),
                reading.tasks().stream()
                        .map(task -> task.timeRaw() + " " + task.end())
                        .toList());
        assertEquals(List.of(), doubts(reading, DoubtCode.TASK_WITHOUT_TIME));
        assertEquals(
                List.of("Sở Y tế", "Sở Y tế"),
                reading.tasks().stream().flatMap(task -> task.leads().stream()).toList());
    }

    /** The number of the law is not in the text, and is not guessed; where it is there, the law is a basis. */
    @Test
    void a_law_cited_by_its_date_alone_is_told() {
        PlanReading reading = inline("1. Sở Y tế hướng dẫn thực hiện Kế hoạch.\n");
        assertEquals(List.of("Luật Trẻ em ngày 05 tháng 4 năm 2016"), doubts(reading, DoubtCode.BASIS_WITHOUT_NUMBER));
        assertEquals(1, reading.bases().size());
    }

    /** Who hands a report in reports; whom it is handed to puts the reports together. */
    @Test
    void a_report_sent_to_somebody_who_puts_it_together_is_a_report() {
        PlanReading reading = inline("""
                1. Các sở, ban, ngành báo cáo kết quả về Sở Y tế để tổng hợp, báo cáo UBND tỉnh trước ngày 15/11/2026.
                2. Sở Y tế đôn đốc các đơn vị gửi báo cáo, tổng hợp, báo cáo UBND tỉnh trước ngày 30/11/2026.
                """);
        assertEquals(
                List.of("II.1 REPORT", "II.2 CONSOLIDATE"),
                reading.draft().clauses().stream()
                        .filter(Assignment.class::isInstance)
                        .flatMap(clause ->
                                ((Assignment) clause).duties().stream().map(duty -> clause.ref() + " " + duty.duty()))
                        .toList());
    }

    /** Due by 10/7 and without a word of the period: the first half-year, told with what else it could be. */
    @Test
    void a_report_due_early_in_July_is_of_the_first_half_year_with_a_doubt() {
        PlanReading reading = inline("""
                1. Sở Y tế hướng dẫn thực hiện Kế hoạch.
                III. CHẾ ĐỘ BÁO CÁO
                Các sở, ban, ngành báo cáo UBND tỉnh (qua Sở Y tế) trước ngày 10/7/2026 và trước ngày 15/12/2026.
                """);
        assertEquals(
                List.of("2026-H1", "2026"),
                reading.draft().clauses().stream()
                        .filter(ReportingDuty.class::isInstance)
                        .flatMap(clause -> ((ReportingDuty) clause).reports().stream())
                        .map(report -> report.period().toString())
                        .toList());
        assertEquals(1, doubts(reading, DoubtCode.PERIOD_ASSUMED).size());
    }

    /** "Phân công nhiệm vụ" shares out what is to be done: agencies stand over their duties as in "Tổ chức thực hiện". */
    @Test
    void duties_may_stand_under_a_heading_that_shares_them_out() {
        PlanReading reading = inline("""
                1. Sở Y tế hướng dẫn thực hiện Kế hoạch.
                III. PHÂN CÔNG NHIỆM VỤ
                1. Sở Tài chính:
                - Thẩm định kinh phí thực hiện Kế hoạch.
                2. Sở Tư pháp:
                - Phổ biến pháp luật về trẻ em.
                """);
        assertEquals(
                List.of("II.1 [Sở Y tế]", "III.1 [Sở Tài chính]", "III.2 [Sở Tư pháp]"),
                reading.duties().stream()
                        .map(duty -> duty.no() + " " + duty.actors())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\t \n"})
    void a_file_without_a_word_is_refused(String text) {
        List<Finding> problems = PlanImporter.withoutDirectory()
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "trong.txt")
                .problems();
        assertEquals(
                List.of("import.empty"), problems.stream().map(Finding::code).toList());
    }
}

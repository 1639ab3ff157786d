package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.Funding;
import vn.childplan.core.plan.PlanDraft;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.Signature;
import vn.childplan.core.time.DayUnit;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule;
import vn.childplan.core.time.Schedule.DueDay;

/** Plans of a few lines, each for one thing that a document may say. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SmallPlansTest {
    private static PlanDraft read(String preamble, String body, String signature) {
        return PlanImporter.withoutDirectory()
                .readText("""
                        ỦY BAN NHÂN DÂN
                        TỈNH VĨNH HẢI

                        Số: 87/KH-UBND

                        Vĩnh Hải, ngày 24 tháng 3 năm 2026

                        KẾ HOẠCH

                        Công tác trẻ em năm 2026

                        %s

                        %s

                        Nơi nhận:
                        - Lưu: VT.

                        %s
                        """.formatted(preamble, body, signature), "small.txt")
                .draft();
    }

    private static PlanDraft ofBody(String body) {
        return read("UBND tỉnh ban hành Kế hoạch như sau:", body, "CHỦ TỊCH\n\nTrần Văn Bình");
    }

    /** As most plans of a province end: the deputy signs for the chairman, who signs for the committee. */
    @Test
    void a_deputy_signs_under_the_committee_for_which_its_chairman_acts() {
        PlanDraft draft = read(
                "UBND tỉnh ban hành Kế hoạch như sau:",
                "I. MỤC ĐÍCH\n1. Bảo vệ trẻ em.",
                "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Văn Bình");
        assertEquals(
                new Signature(Signature.Form.DEPUTY, "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Trần Văn Bình")
                        .under("TM. ỦY BAN NHÂN DÂN"),
                draft.signature());
    }

    @Test
    void what_comes_of_a_task_is_its_product_as_printed() {
        PlanDraft draft = ofBody("""
                I. NHIỆM VỤ
                1. Khám sức khỏe cho trẻ em.
                - Cơ quan chủ trì: Sở Y tế.
                - Thời gian: Quý II/2026.
                - Sản phẩm: Báo cáo kết quả.
                """);
        assertEquals("Sản phẩm: Báo cáo kết quả.", ((PlanTask) draft.clauses().get(1)).product());
    }

    /** Sample i03, line 26: a remark among tasks that stand as bullets under one number. */
    @Test
    void a_remark_among_several_tasks_of_one_number_stays_as_a_statement_behind_them() {
        PlanDraft draft = ofBody("""
                1. Hoạt động
                • Dạy bơi (Sở Y tế chủ trì; thời gian: tháng 6/2026).
                   + Lưu ý: lễ phát động dự kiến ngày 30/5/2026.
                • Kiểm tra liên ngành (Sở Y tế chủ trì; thời gian: quý III).
                """);
        assertEquals(
                List.of("1 HEADING", "1-1 TASK", "1-2 TASK", "1-3 STATEMENT"),
                draft.clauses().stream()
                        .map(clause -> clause.ref() + " " + clause.kind())
                        .toList());
        assertEquals(
                List.of("Lưu ý: lễ phát động dự kiến ngày 30/5/2026."),
                draft.clauses().get(3).lines());
    }

    @Test
    void a_table_that_is_none_of_tasks_stays_row_by_row() {
        PlanDraft draft = ofBody("""
                I. MỤC TIÊU
                1. Chỉ tiêu
                | Chỉ tiêu | Năm 2026 |
                | --- | --- |
                | Trẻ em được khám | 95% |
                - Mỗi xã một điểm vui chơi.
                """);
        assertEquals(
                List.of("I HEADING", "I.1 HEADING", "I.1-1 STATEMENT", "I.1-2 STATEMENT", "I.1-3 STATEMENT"),
                draft.clauses().stream()
                        .map(clause -> clause.ref() + " " + clause.kind())
                        .toList());
        assertEquals(List.of("Trẻ em được khám | 95%"), draft.clauses().get(3).lines());
    }

    @ParameterizedTest
    @CsvSource({
        // a department is called so in full: what is cut off is told, with the whole name where the plan has it
        "Sở Y,                       Sở Y tế",
        "Sở Giáo dục và,             Sở Giáo dục và Đào tạo",
        "Sở Nông nghiệp,             ''"
    })
    void a_name_that_ends_in_the_middle_is_told(String cut, String whole) {
        String plan = """
                ỦY BAN NHÂN DÂN TỈNH VĨNH HẢI
                Số: 87/KH-UBND
                Vĩnh Hải, ngày 24 tháng 3 năm 2026
                KẾ HOẠCH
                Công tác trẻ em năm 2026
                I. NHIỆM VỤ
                1. Khám sức khỏe
                - Chủ trì: %s
                2. Dạy bơi
                - Chủ trì: Sở Y tế; Sở Giáo dục và Đào tạo; Sở Tư pháp
                """.formatted(cut);
        List<Doubt> doubts = PlanImporter.withoutDirectory().readText(plan, "plan.txt").doubts().stream()
                .filter(doubt -> doubt.code() == DoubtCode.AGENCY_CUT)
                .toList();
        assertEquals(1, doubts.size());
        assertEquals(cut, doubts.get(0).words());
        assertEquals(8, doubts.get(0).place().line());
        assertEquals(whole.isEmpty() ? List.of() : List.of(whole), doubts.get(0).alternatives());
    }

    /** Bắc Ninh's directory has what every province has (Điều 8 Nghị định số 45/2025/NĐ-CP), and none of these. */
    @Test
    void bodies_of_a_usual_kind_that_the_directory_lacks_are_one_doubt_each_with_its_place() {
        String plan = """
                ỦY BAN NHÂN DÂN TỈNH BẮC NINH
                Số: 87/KH-UBND
                Bắc Ninh, ngày 24 tháng 3 năm 2026
                KẾ HOẠCH
                Công tác trẻ em năm 2026
                I. NHIỆM VỤ
                1. Dạy bơi
                - Chủ trì: Hội Chữ thập đỏ tỉnh; Công an xã
                - Phối hợp: Báo và Phát thanh, Truyền hình tỉnh; Sở Y tế; Nhóm Bạn hữu trẻ em
                II. TỔ CHỨC THỰC HIỆN
                1. Sở Y tế tham mưu sơ kết, tổng kết và định kỳ báo cáo UBND tỉnh.
                """;
        PlanReading reading = PlanImporter.ofProvince("24").readText(plan, "plan.txt");
        List<Doubt> unknown = reading.doubts().stream()
                .filter(doubt -> doubt.code() == DoubtCode.AGENCY_UNKNOWN)
                .toList();
        assertEquals(
                List.of("Hội Chữ thập đỏ tỉnh 8", "Công an xã 8", "Báo và Phát thanh, Truyền hình tỉnh 9"),
                unknown.get(0).mentions().stream()
                        .map(mention -> mention.words() + " " + mention.place().line())
                        .toList());
        assertEquals(
                "danh mục không có cơ quan này (3): Hội Chữ thập đỏ tỉnh; Công an xã; Báo và Phát thanh, Truyền hình tỉnh",
                unknown.get(0).message().vi());
        assertEquals(
                List.of("Nhóm Bạn hữu trẻ em"),
                unknown.stream().skip(1).map(Doubt::words).toList());
        for (Doubt.Mention mention : unknown.get(0).mentions()) {
            assertEquals(
                    1,
                    reading.directory().agencies().stream()
                            .filter(agency -> agency.name().equals(mention.words()))
                            .count());
        }
    }

    private static List<String> outline(PlanDraft draft) {
        return draft.clauses().stream()
                .map(clause -> clause.ref() + " " + clause.kind())
                .toList();
    }

    /** "Q." is no form of signing for somebody else (NĐ 30/2020, Phụ lục I). */
    @Test
    void the_acting_head_signs_for_himself() {
        assertEquals(
                new Signature(Signature.Form.ACTING, null, "CHỦ TỊCH", "Trần Văn Bình"),
                read(
                                "UBND tỉnh ban hành Kế hoạch như sau:",
                                "I. MỤC TIÊU\n\n1. Vì trẻ em.",
                                "Q. CHỦ TỊCH\n\nTrần Văn Bình")
                        .signature());
    }

    @Test
    void sections_in_capitals_under_arabic_numbers_are_told_by_their_headings() {
        PlanDraft draft = ofBody("""
                1. MỤC ĐÍCH, YÊU CẦU

                1.1. Bảo đảm quyền trẻ em.

                2. NHIỆM VỤ

                2.1. Dạy bơi cho trẻ em.

                - Chủ trì: Sở Y tế.

                3. KINH PHÍ: Ngân sách nhà nước; nguồn hợp pháp khác.

                4. CHẾ ĐỘ BÁO CÁO

                Các sở, ban, ngành báo cáo UBND tỉnh trước ngày 15/11/2026.""");
        assertEquals(
                List.of("1 HEADING", "1.1 STATEMENT", "2 HEADING", "2.1 TASK", "3 FUNDING", "4 REPORTING"),
                outline(draft));
        assertEquals(
                List.of("Ngân sách nhà nước", "nguồn hợp pháp khác"),
                ((Funding) draft.clauses().get(4)).sources());
    }

    @Test
    void the_issuing_sentence_of_a_department_with_commas_in_its_name_is_no_part_of_a_basis() {
        PlanDraft draft = read(
                "Thực hiện Quyết định số 12/QĐ-UBND ngày 05/01/2026 của Chủ tịch UBND tỉnh ban hành Chương trình vì trẻ em, Sở Văn"
                        + " hóa, Thể thao và Du lịch ban hành Kế hoạch như sau:",
                "I. MỤC TIÊU\n\n1. Vì trẻ em.",
                "GIÁM ĐỐC\n\nTrần Văn Bình");
        assertEquals(
                "Quyết định số 12/QĐ-UBND ngày 05/01/2026 của Chủ tịch UBND tỉnh ban hành Chương trình vì trẻ em",
                draft.preamble().bases().get(0).wording());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            chậm nhất 15 ngày sau khi kết thúc diễn đàn          | 15 | CALENDAR_DAYS | kết thúc diễn đàn
            trong 05 ngày làm việc kể từ ngày kết thúc diễn đàn  | 5  | WORKING_DAYS  | kết thúc diễn đàn
            """)
    void a_report_due_after_an_event_waits_for_it(String words, int count, DayUnit unit, String event) {
        Clause regime = ofBody("I. CHẾ ĐỘ BÁO CÁO\n\nUBND các xã báo cáo Sở Y tế kết quả diễn đàn " + words + ".")
                .clauses()
                .get(0);
        assertEquals(
                List.of(new ReportingDuty.PeriodicReport(
                        words, ReportingPeriod.year(2026), new Deadline.AfterEvent(count, unit, event))),
                ((ReportingDuty) regime).reports());
    }

    /** The day of a quarter is certain only where its month is named. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Hằng tháng, trước ngày 25                       | MONTH   | BEFORE         | 25 | 0
            Hằng tháng, chậm nhất ngày 05 của tháng sau      | MONTH   | NOT_LATER_THAN | 5  | 1
            Hằng tháng, trước ngày 05 của tháng liền kề      | MONTH   | BEFORE         | 5  | 1
            Hằng quý, trước ngày 20 của tháng cuối quý       | QUARTER | BEFORE         | 20 | 0
            Hằng quý, chậm nhất ngày 10 của tháng đầu quý sau | QUARTER | NOT_LATER_THAN | 10 | 1
            Hằng quý, trước ngày 20                          | -       | -              | 0  | 0
            """)
    void the_day_by_which_something_periodic_is_due(
            String words, ReportingPeriod.Kind every, DueDay.Boundary boundary, int day, int after) {
        Schedule read = TimeWording.of(words, 2026, true).schedule();
        Schedule expected = every == null
                ? new Schedule.Unspecified(2026, words)
                : new Schedule.Periodic(2026, every, new DueDay(boundary, day, after));
        assertEquals(expected, read);
    }

    /** Before 20/3, 20/6, 20/9 and 20/12/2026. */
    @Test
    void a_quarterly_day_gives_four_terms() {
        assertEquals(
                List.of("2026-03-19", "2026-06-19", "2026-09-19", "2026-12-19"),
                TimeWording.of("Hằng quý, trước ngày 20 của tháng cuối quý", 2026, true).schedule().terms().stream()
                        .map(term -> term.deadline()
                                .lastDay()
                                .map(LocalDate::toString)
                                .orElse(""))
                        .toList());
    }

    @Test
    void roles_told_in_a_bracket_keep_their_words() {
        PlanTask task = (PlanTask) ofBody("""
                        I. NHIỆM VỤ

                        1. Dạy bơi cho trẻ em (Sở Y tế chủ trì; Tỉnh đoàn phối hợp; thời gian: quý II/2026).""").clauses().get(1);
        assertEquals("Dạy bơi cho trẻ em", task.wording());
        assertEquals("Sở Y tế chủ trì", task.leads().wording());
        assertEquals("Tỉnh đoàn phối hợp", task.coordinating().wording());
        assertEquals("thời gian: quý II/2026", task.time().wording());
    }

    @Test
    void paragraphs_and_dashes_of_a_clause_are_counted_together() {
        assertEquals(
                List.of("I HEADING", "I.1 HEADING", "I.1-1 STATEMENT", "I.1-2 STATEMENT"),
                outline(ofBody("I. MỤC TIÊU\n\n1. Yêu cầu\n\nTrẻ em được an toàn.\n\n- Trẻ em được học bơi.")));
    }

    @Test
    void a_task_with_a_table_under_it_has_its_number_once() {
        assertEquals(List.of("I HEADING", "I.1 TASK", "I.T.1 TASK"), outline(ofBody("""
                        I. NHIỆM VỤ

                        1. Dạy bơi cho trẻ em

                        - Chủ trì: Sở Y tế.

                        | STT | Nội dung | Cơ quan chủ trì | Thời gian |
                        | 1 | Khám mắt | Sở Y tế | Quý II/2026 |""")));
    }

    /** As Markdown has it: a backslash breaks the line. */
    @Test
    void a_signature_in_Markdown_is_read() {
        assertEquals(
                new Signature(Signature.Form.DEPUTY, "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Trần Văn Bình"),
                read(
                                "UBND tỉnh ban hành Kế hoạch như sau:",
                                "I. MỤC TIÊU\n\n1. Vì trẻ em.",
                                "**KT. CHỦ TỊCH**\\\n**PHÓ CHỦ TỊCH**\\\n**Trần Văn Bình**")
                        .signature());
    }
}

package vn.childplan.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.importing.plan.PlanImporter;
import vn.childplan.importing.plan.PlanReading;
import vn.childplan.reporting.builder.AgencyReport;
import vn.childplan.reporting.builder.ConsolidatedReport;
import vn.childplan.reporting.builder.DeadlineCalendar;
import vn.childplan.reporting.builder.PlanDocument;
import vn.childplan.reporting.builder.PlanReviewReport;
import vn.childplan.reporting.builder.RegisterList;
import vn.childplan.reporting.builder.ReminderLetter;
import vn.childplan.reporting.builder.ReportBuilder;
import vn.childplan.reporting.builder.ResponsibilityMatrix;
import vn.childplan.reporting.builder.Scoreboard;
import vn.childplan.reporting.builder.StatusList;
import vn.childplan.reporting.builder.UnknownPeriodException;
import vn.childplan.reporting.model.OfficialForm;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.ReportWriters;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.rule.RuleSet;

/**
 * Every kind of document on the invented plans, as an office has them that has imported its plan, knows no communes and has recorded
 * nothing yet: whom the plan addresses by a group, nobody knows by name.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OtherProvincesTest {
    private static final Path SAMPLES = Path.of("../importing/src/test/resources/vn/childplan/importing/plan");

    /** What was left blank, said twice or never worded. */
    private static final Pattern SLIP = Pattern.compile(
            "(?<!\\S)(\\d+) \\1 tháng|\\bnull\\b|Optional\\[|“”|\\(\\)|[;,] ?[;,]|: ?\\.|\\bkhoản [A-Z]+\\b");

    private static List<String> plans() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("i\\d\\d-.*\\.(?:txt|md|docx)"))
                    // A draft without its number or date is no plan yet.
                    .filter(name -> read(name).draft().plan().isPresent())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void most_of_the_invented_plans_are_plans() throws IOException {
        assertTrue(plans().size() >= 12, plans()::toString);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void every_kind_of_document_is_made_and_has_no_slip(String file) {
        PlanUnderRules plan = imported(file);
        int year = plan.plan().year();
        List<String> slips = new ArrayList<>();
        for (String day : List.of(plan.plan().date().toString(), year + "-05-20", year + "-12-31")) {
            for (ReportBuilder builder : builders(plan, VietnamTime.parse(day))) {
                for (Locale locale : List.of(Text.VIETNAMESE, Locale.ENGLISH)) {
                    Report report = builder.in(locale);
                    markdown(report)
                            .lines()
                            .filter(line -> SLIP.matcher(line).find())
                            .forEach(line -> slips.add(report.name() + " on " + day + ": " + line));
                }
            }
        }
        assertEquals(List.of(), slips);
    }

    /**
     * 87/KH-UBND of Vĩnh Hải names 6 sở, Công an tỉnh and Tỉnh đoàn; "các sở, ban, ngành, đoàn thể và UBND các xã, phường báo cáo …
     * kết quả 6 tháng đầu năm trước ngày 15/5/2026" (Mục V).
     */
    @Test
    void whoever_is_known_is_counted_and_the_communes_are_named() {
        PlanUnderRules plan = imported("i01-clean-labels.txt");
        Assessment assessment = plan.assess(EvidenceLog.EMPTY, VietnamTime.parse("2026-05-20"));
        ReportingPeriod half = ReportingPeriod.half(2026, 1);
        String consolidated = markdown(ConsolidatedReport.of(assessment, half).in(Text.VIETNAMESE));
        assertSays(consolidated, "**Kết quả thực hiện Kế hoạch số 87/KH-UBND 6 tháng đầu năm 2026**");
        assertSays(consolidated, "- Số cơ quan phải báo cáo: 8");
        assertSays(
                consolidated,
                "Xây dựng kế hoạch và bố trí người làm công tác bảo vệ trẻ em: “UBND các xã, phường” | chưa xác định |");
        assertSays(
                consolidated,
                "> Chưa kể “UBND các xã, phường”: cũng phải báo cáo, chưa xác định được là những cơ quan nào.");
        assertSays(
                markdown(ReminderLetter.toAll(assessment).orElseThrow().in(Text.VIETNAMESE)),
                "# V/v đôn đốc báo cáo kết quả thực hiện Kế hoạch số 87/KH-UBND 6 tháng đầu năm 2026");
        assertSays(
                markdown(DeadlineCalendar.of(assessment).in(Text.VIETNAMESE)),
                "6 tháng đầu năm 2026: 08 cơ quan, chưa cơ quan nào hoàn thành; chưa xác định được cơ quan: “UBND các xã, phường”");
        assertSays(
                markdown(ResponsibilityMatrix.of(plan, plan.plan().date()).in(Text.VIETNAMESE)),
                "Danh mục không có cơ quan nào thuộc “UBND cấp xã” (“UBND các xã, phường”; II.1–II.7, IV.4, V).");
    }

    /** 214/KH-SYT of Đông Lĩnh: "3. Kinh phí", and "UBND các xã, phường gửi báo cáo kết quả Tháng hành động …" alone. */
    @Test
    void a_plan_that_asks_communes_alone_has_nobody_to_count() {
        PlanUnderRules plan = imported("i03-bullets-brackets.txt");
        Assessment assessment = plan.assess(EvidenceLog.EMPTY, VietnamTime.parse("2026-08-01"));
        String consolidated = markdown(
                ConsolidatedReport.of(assessment, ReportingPeriod.year(2026)).in(Text.VIETNAMESE));
        assertSays(consolidated, "về tổ chức Tháng hành động vì trẻ em năm 2026, tính đến");
        assertSays(consolidated, "Phải báo cáo: “UBND các xã, phường”; chưa xác định được là những cơ quan nào.");
        assertSays(
                consolidated,
                "theo mục 3 Kế hoạch: từ nguồn kinh phí sự nghiệp năm 2026 của Sở Y tế: 180.000.000 đồng.");
        // "… trước ngày 20/7/2026; kết quả diễn đàn trẻ em chậm nhất 15 ngày sau khi kết thúc diễn đàn" (4-2).
        assertSays(
                consolidated, "Các báo cáo phải gửi: báo cáo kết quả Tháng hành động (trước ngày 20/7/2026); báo cáo");
        assertSays(consolidated, "| 1 | “UBND các xã, phường” | Báo cáo kết quả Tháng hành động | 19/7/2026 |");
        assertSays(consolidated, "| 2 | “UBND các xã, phường” | Báo cáo kết quả diễn đàn trẻ em |");
    }

    /** 214/KH-SYT has its tasks under "2." as dashes without numbers, the first "Tổ chức Tháng hành động vì trẻ em và Diễn đàn …". */
    @Test
    void a_report_to_be_signed_names_a_task_without_a_number_by_its_dash() {
        ConsolidatedReport report = ConsolidatedReport.of(
                imported("i03-bullets-brackets.txt").assess(EvidenceLog.EMPTY, VietnamTime.parse("2026-08-01")),
                ReportingPeriod.year(2026));
        String vietnamese = markdown(report.in(Text.VIETNAMESE));
        assertSays(
                vietnamese, "| 1 | 2, gạch đầu dòng thứ nhất | Tổ chức Tháng hành động vì trẻ em và Diễn đàn trẻ em");
        assertSays(vietnamese, "| 5 | 2, gạch đầu dòng thứ năm | Kiểm tra liên ngành việc thực hiện quyền trẻ em");
        assertEquals(
                List.of(),
                vietnamese.lines().filter(line -> line.contains("| 2-")).toList());
        assertSays(markdown(report.in(Locale.ENGLISH)), "| 1 | 2, dash 1 | Tổ chức Tháng hành động");
    }

    /** The same of plans that are to be made: "- Sở Tư pháp xây dựng kế hoạch …" under II.1. */
    @Test
    void a_report_to_be_signed_names_guidance_without_a_number_by_its_dash() {
        Assessment assessment = imported(
                        ofVinhHai("61/KH-UBND", "ngày 02 tháng 3 năm 2026", "Công tác trẻ em năm 2026", """
                        I. NHIỆM VỤ
                        1. Tuyên truyền về quyền trẻ em
                        - Chủ trì: Sở Tư pháp
                        - Thời gian: Thường xuyên
                        II. TỔ CHỨC THỰC HIỆN
                        1. Trách nhiệm của các sở:
                        - Sở Tài chính thẩm định kinh phí thực hiện.
                        - Sở Tư pháp xây dựng kế hoạch triển khai thực hiện.
                        2. Sở Tư pháp, Sở Tài chính báo cáo UBND tỉnh (qua Sở Y tế) trước ngày 15/5/2026.
                        """))
                .assess(EvidenceLog.EMPTY, VietnamTime.parse("2026-05-20"));
        String report = markdown(
                ConsolidatedReport.of(assessment, ReportingPeriod.year(2026)).in(Text.VIETNAMESE));
        assertSays(report, "| II.1, gạch đầu dòng thứ hai | Xây dựng kế hoạch");
    }

    /**
     * 38/KH-UBND of xã Phú Mỹ Đông, 15/5/2026: "tổng hợp báo cáo UBND tỉnh (qua Sở Y tế) trước ngày 10/5" (IV.1) is the commune's
     * report, which its Phòng prepares; II.1 is work of that Phòng. The plan names the province once, "UBND tỉnh Vĩnh Hải".
     */
    @Test
    void offices_of_a_commune_bring_their_work_to_the_commune_and_the_province_is_not_called_by_its_name() {
        PlanUnderRules plan = imported("i13-commune.txt");
        ReminderLetter letter = ReminderLetter.toAll(plan.assess(EvidenceLog.EMPTY, VietnamTime.parse("2026-05-28")))
                .orElseThrow();
        String reminder = markdown(letter.in(Text.VIETNAMESE));
        assertSays(reminder, "chỉ đạo thực hiện và gửi kết quả về UBND xã Phú Mỹ Đông chậm nhất ngày");
        assertSays(reminder, "đề nghị kịp thời báo cáo UBND xã Phú Mỹ Đông để được xem xét");
        assertSays(
                reminder,
                "> Thời hạn theo Kế hoạch đã qua trước ngày ban hành (15/5/2026): tổng hợp báo cáo theo khoản 1 Mục IV"
                        + " (trước ngày 10/5/2026). Cần xác định lại thời hạn trước khi đôn đốc.");
        assertSays(
                markdown(letter.in(Locale.ENGLISH)),
                "The plan sets a deadline that was over when it was issued (15 May 2026):");

        // On 25/7 "báo cáo kết quả Tháng hành động … trước ngày 15/7/2026" is late too, which UBND xã signs.
        assertSays(
                markdown(ReminderLetter.toAll(plan.assess(EvidenceLog.EMPTY, VietnamTime.parse("2026-07-25")))
                        .orElseThrow()
                        .in(Text.VIETNAMESE)),
                "gửi báo cáo, thực hiện nhiệm vụ và gửi kết quả về UBND xã Phú Mỹ Đông chậm nhất ngày");

        Assessment july = plan.assess(EvidenceLog.EMPTY, VietnamTime.parse("2026-07-10"));
        Report office = report(july, "phong-van-hoa-xa-hoi", ReportingPeriod.half(2026, 1));
        assertEquals(
                List.of("Ủy ban nhân dân tỉnh Vĩnh Hải (qua Sở Y tế)"),
                form(office).addressees());
        assertEquals(List.of("Như trên", "Sở Y tế", "Lưu: VT, ……"), form(office).recipients());
        assertEquals("Phú Mỹ Đông", form(office).place());
        // The report "trước ngày 10/5" is this one; that on "Tháng hành động" is due in four days.
        String written = markdown(office);
        assertTrue(!written.contains("62 ngày") && !written.contains("chưa ghi nhận việc tổng hợp"), written);
        assertSays(written, "Còn 01 nhiệm vụ quá hạn chưa hoàn thành: khoản 1 Mục II (47 ngày).");
        assertSays(written, "Báo cáo theo khoản 1 Mục IV: trước ngày 15/7/2026.");
        Report youth = report(july, "doan-tncs-ho-chi-minh-xa", ReportingPeriod.half(2026, 1));
        assertEquals(List.of("Ủy ban nhân dân xã Phú Mỹ Đông"), form(youth).addressees());
        assertEquals("BCH xã Phú Mỹ Đông", form(youth).issuer());
    }

    /** 214/KH-SYT: Sở Y tế issues the plan and gathers; communes report "về UBND tỉnh (qua Sở Y tế)" (4-2), nobody else does. */
    @Test
    void what_a_departments_plan_orders_comes_back_to_the_department() {
        PlanUnderRules plan = imported("i03-bullets-brackets.txt");
        Assessment assessment = plan.assess(EvidenceLog.EMPTY, VietnamTime.parse("2026-07-25"));
        ReminderLetter letter = ReminderLetter.toAll(assessment).orElseThrow();
        String reminder = markdown(letter.in(Text.VIETNAMESE));
        assertSays(reminder, "gửi kết quả về Sở Y tế chậm nhất ngày");
        assertSays(reminder, "đề nghị kịp thời báo cáo Sở Y tế để được xem xét");
        String english = markdown(letter.in(Locale.ENGLISH));
        assertSays(english, "send your results to Sở Y tế not later than");
        assertSays(english, "difficulties beyond your authority to Sở Y tế without delay");
        ReportingPeriod year = ReportingPeriod.year(2026);
        assertEquals(
                List.of("Sở Y tế"),
                form(report(assessment, "so-van-hoa-the-thao-va-du-lich", year)).addressees());
        assertEquals(
                List.of("Ủy ban nhân dân tỉnh Đông Lĩnh"),
                form(report(assessment, "so-y-te", year)).addressees());
        assertSays(
                markdown(report(assessment, "so-van-hoa-the-thao-va-du-lich", year)),
                "Sở Văn hóa, Thể thao và Du lịch gửi Sở Y tế tổng hợp./.");
    }

    /** 52/KH-UBND, Mục III: "Sở Y tế tổng hợp, báo cáo UBND tỉnh …; báo cáo 9 tháng": who reports also gathers. */
    @Test
    void nobody_sends_itself_a_copy_of_its_report() {
        Assessment assessment =
                imported("i08-time-forms.txt").assess(EvidenceLog.EMPTY, VietnamTime.parse("2026-05-20"));
        ReportingPeriod nineMonths = ReportingPeriod.parse("2026-9M");
        assertEquals(
                List.of("Như trên", "Lưu: VT, ……"),
                form(report(assessment, "so-y-te", nineMonths)).recipients());
    }

    /** 12/KHLT-SGDĐT-CAT-TĐTN is of Sở Giáo dục và Đào tạo, Công an tỉnh and Tỉnh đoàn. */
    @Test
    void a_joint_plan_is_not_cited_as_that_of_its_first_issuer_alone() {
        Assessment assessment = imported("i16-joint.txt").assess(EvidenceLog.EMPTY, VietnamTime.parse("2027-01-25"));
        Report report = report(assessment, "cong-an-tinh", ReportingPeriod.year(2027));
        assertTrue(
                markdown(report).contains(" và các cơ quan cùng ban hành về phối hợp bảo đảm an toàn"),
                markdown(report));
    }

    /**
     * As Kế hoạch số 141/KH-UBND of Bắc Ninh, of 20/11/2025 for "giai đoạn 2026 - 2030", whose III.7 has one thing done in "tháng
     * 12/2025": from 01/01 to 20/11/2026 are 324 days. What goes on all the time is of the report on 2026 too.
     */
    @Test
    void a_report_tells_what_is_overdue_from_the_year_before() {
        Assessment assessment = imported(ofVinhHai(
                        "141/KH-UBND",
                        "ngày 20 tháng 11 năm 2025",
                        "Nâng cao năng lực cho cộng tác viên trẻ em giai đoạn 2026 - 2030",
                        """
                        I. NHIỆM VỤ
                        1. Ra mắt sổ tay cho cộng tác viên
                        - Chủ trì: Sở Y tế
                        - Thời gian: Tháng 12/2025
                        2. Tập huấn cho cộng tác viên
                        - Chủ trì: Sở Y tế
                        - Thời gian: Thường xuyên
                        II. TỔ CHỨC THỰC HIỆN
                        1. Sở Y tế báo cáo UBND tỉnh trước ngày 15/11 hằng năm.
                        """))
                .assess(EvidenceLog.EMPTY, VietnamTime.parse("2026-11-20"));
        Report report = report(assessment, "so-y-te", ReportingPeriod.year(2026));
        String told = markdown(report);
        assertSays(told, "| 1 | I.2 | Tập huấn cho cộng tác viên | chưa ghi nhận |");
        assertSays(
                told,
                "Còn 01 nhiệm vụ quá hạn từ trước kỳ báo cáo chưa hoàn thành: khoản 1 Mục I, năm 2025 (324 ngày).");
        assertSays(
                markdown(AgencyReport.of(assessment, AgencyId.of("so-y-te"), ReportingPeriod.year(2026))
                        .in(Locale.ENGLISH)),
                "1 task overdue from before the period: clause I.1, year 2025 (324 days).");
    }

    /** "Hằng năm" asks for 2027 too: the data of one year have none, which is no want of the plan. */
    @Test
    void a_report_of_each_year_is_not_said_to_be_asked_for_in_one_alone() {
        Assessment assessment = imported(ofVinhHai(
                        "141/KH-UBND",
                        "ngày 20 tháng 11 năm 2025",
                        "Nâng cao năng lực cho cộng tác viên trẻ em giai đoạn 2026 - 2030",
                        """
                        I. TỔ CHỨC THỰC HIỆN
                        1. Sở Y tế, Sở Tư pháp báo cáo UBND tỉnh (qua Văn phòng UBND tỉnh) hằng năm (trước ngày 15 tháng 11).
                        """))
                .assess(EvidenceLog.EMPTY, VietnamTime.parse("2027-11-20"));
        UnknownPeriodException unknown = assertThrows(
                UnknownPeriodException.class, () -> ConsolidatedReport.of(assessment, ReportingPeriod.year(2027)));
        assertEquals(
                "kế hoạch yêu cầu báo cáo hằng năm, nhưng dữ liệu của kế hoạch là của năm 2026, chưa có kỳ 2027",
                unknown.what().vi());
        assertEquals(
                "Các kỳ: 2026. Chuyển kế hoạch sang năm 2027 (roll-over) để có kỳ này.",
                unknown.remedy().vi());
        assertEquals(
                "kế hoạch không yêu cầu báo cáo kỳ 2025",
                assertThrows(
                                UnknownPeriodException.class,
                                () -> ConsolidatedReport.of(assessment, ReportingPeriod.year(2025)))
                        .what()
                        .vi());
    }

    /** As IV.7 of 617/KH-UBND of Đồng Tháp: a department that solves difficulties with its peers directs none of them. */
    @Test
    void difficulties_go_to_a_department_for_what_the_plan_says_it_does_with_them() {
        Assessment assessment = imported(
                        ofVinhHai("61/KH-UBND", "ngày 02 tháng 3 năm 2026", "Công tác trẻ em năm 2026", """
                        I. TỔ CHỨC THỰC HIỆN
                        1. Sở Tư pháp, Sở Tài chính báo cáo UBND tỉnh (qua Sở Y tế) trước ngày 15/5/2026.
                        Trong quá trình thực hiện nếu có khó khăn, vướng mắc đề nghị Sở Tư pháp, Sở Tài chính phản ánh về Sở Y tế để phối hợp giải quyết; việc nào vượt quá thì Sở Y tế trình UBND tỉnh.
                        """))
                .assess(EvidenceLog.EMPTY, VietnamTime.parse("2026-05-20"));
        ReminderLetter letter = ReminderLetter.toAll(assessment).orElseThrow();
        assertSays(
                markdown(letter.in(Text.VIETNAMESE)),
                "cập nhật; nếu có khó khăn, vướng mắc, đề nghị kịp thời phản ánh về Sở Y tế để phối hợp giải quyết./.");
        assertSays(markdown(letter.in(Locale.ENGLISH)), "Please report difficulties to Sở Y tế without delay.");
    }

    /** As IV.7 of 617/KH-UBND of Đồng Tháp: "các sở … phản ánh về Sở Khoa học và Công nghệ", which is one of them. */
    @Test
    void whoever_hears_of_the_difficulties_of_a_group_tells_itself_none() {
        PlanUnderRules plan =
                imported(ofVinhHai("61/KH-UBND", "ngày 02 tháng 3 năm 2026", "Công tác trẻ em năm 2026", """
                        I. TỔ CHỨC THỰC HIỆN
                        1. Sở Tư pháp, Sở Tài chính, Sở Y tế tổ chức tuyên truyền.
                        2. Các sở tổ chức thực hiện Kế hoạch.
                        Trong quá trình thực hiện nếu có khó khăn, vướng mắc đề nghị các sở phản ánh về Sở Y tế để phối hợp giải quyết.
                        """));
        assertEquals(
                List.of("so-tai-chinh", "so-tu-phap"),
                plan.register().obligations().stream()
                        .filter(owed -> owed.duty() == DutyKind.ESCALATE)
                        .map(owed -> Objects.requireNonNull(owed.bearer()).value())
                        .toList());
    }

    /**
     * 52/KH-UBND, II.12: "Trong 10 ngày làm việc kể từ ngày nhận được chỉ đạo của Bộ Y tế". 38/KH-UBND: of what Phòng Văn hóa - Xã hội
     * does, II.2 ("Tháng 5/2026") and II.3 ("Từ 10/6 đến 10/8/2026") have a time, II.4 and "tham mưu … tổ chức thực hiện" (IV.1) none.
     */
    @Test
    void a_time_that_is_no_day_is_told_in_the_plans_words_and_not_as_none() {
        assertSays(
                markdown(StatusList.of(imported("i08-time-forms.txt")
                                .assess(EvidenceLog.EMPTY, VietnamTime.parse("2026-05-20")))
                        .in(Text.VIETNAMESE)),
                "| năm 2026 | “Trong 10 ngày làm việc kể từ ngày nhận được chỉ đạo của Bộ Y tế” | – | không hạn |");
        assertSays(
                markdown(report(
                        imported("i13-commune.txt").assess(EvidenceLog.EMPTY, VietnamTime.parse("2026-07-10")),
                        "phong-van-hoa-xa-hoi",
                        ReportingPeriod.half(2026, 1))),
                "Tiếp tục thực hiện nhiệm vụ không quy định thời hạn tại 02 mục, khoản của Kế hoạch.");
    }

    /** III.1: "Trách nhiệm của Sở Giáo dục và Đào tạo: … sơ kết học kỳ I trước ngày 20/01/2027, tổng kết trước ngày 15/6/2027." */
    @Test
    void a_plan_that_reviews_the_work_is_not_said_to_ask_for_nothing() {
        Assessment assessment = imported("i16-joint.txt").assess(EvidenceLog.EMPTY, VietnamTime.parse("2027-01-25"));
        UnknownPeriodException refused = assertThrows(
                UnknownPeriodException.class, () -> ConsolidatedReport.of(assessment, ReportingPeriod.year(2027)));
        assertEquals(
                "Kế hoạch có sơ kết, tổng kết tại khoản 1 Mục III: “sơ kết học kỳ I trước ngày 20/01/2027, tổng kết trước ngày"
                        + " 15/6/2027”; không giao cơ quan nào gửi báo cáo để tổng hợp.",
                refused.remedy().vi());
        assertTrue(refused.remedy().en().startsWith("Its clause III.1 has the work reviewed: "));
    }

    /** A plan of UBND tỉnh Vĩnh Hải, which is invented, with these clauses. */
    private static PlanReading ofVinhHai(String number, String day, String title, String clauses) {
        return PlanImporter.withoutDirectory().readText("""
                        ỦY BAN NHÂN DÂN TỈNH VĨNH HẢI
                        Số: %s
                        Vĩnh Hải, %s
                        KẾ HOẠCH
                        %s
                        %sNơi nhận:
                        - Lưu: VT.
                        CHỦ TỊCH

                        Trần Văn Bình
                        """.formatted(number, day, title, clauses), "plan.txt");
    }

    private static OfficialForm form(Report report) {
        return Objects.requireNonNull(report.form(), "a report is issued");
    }

    private static Report report(Assessment assessment, String agency, ReportingPeriod period) {
        return AgencyReport.of(assessment, AgencyId.of(agency), period).in(Text.VIETNAMESE);
    }

    private static void assertSays(String text, String sentence) {
        assertTrue(text.contains(sentence), () -> "“" + sentence + "” in\n" + text);
    }

    private static PlanReading read(String file) {
        return PlanImporter.withoutDirectory().read(SAMPLES.resolve(file)).orThrow();
    }

    private static PlanUnderRules imported(String file) {
        return imported(read(file));
    }

    private static PlanUnderRules imported(PlanReading reading) {
        return new PlanUnderRules(
                reading.draft().plan().orElseThrow(), reading.directory(), VietNam.calendar(), RuleSet.standard());
    }

    private static List<ReportBuilder> builders(PlanUnderRules plan, Instant asOf) {
        Assessment assessment = plan.assess(EvidenceLog.EMPTY, asOf);
        List<ReportBuilder> builders = new ArrayList<>(List.of(
                ResponsibilityMatrix.of(plan, VietnamTime.dateOf(asOf)),
                RegisterList.of(plan),
                RegisterList.of(plan).on(VietnamTime.dateOf(asOf)),
                StatusList.of(assessment),
                DeadlineCalendar.of(assessment),
                Scoreboard.of(assessment).throughTheYear(),
                PlanReviewReport.of(plan),
                PlanDocument.of(plan.plan(), plan.directory())));
        ReminderLetter.toAll(assessment).ifPresent(builders::add);
        builders.addAll(ReminderLetter.toEach(assessment));
        plan.plan().reporting().stream()
                .flatMap(regime -> regime.periods().stream())
                .distinct()
                .map(period -> ConsolidatedReport.of(assessment, period))
                .forEach(builders::add);
        ReportingPeriod half = ReportingPeriod.half(plan.plan().year(), 1);
        plan.register().obligations().stream()
                .map(Obligation::bearer)
                .filter(Objects::nonNull)
                .distinct()
                .limit(3)
                .map(agency -> AgencyReport.of(assessment, agency, half))
                .forEach(builders::add);
        return builders;
    }

    private static String markdown(Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ReportWriters.installed().forFormat("md").write(report, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString(StandardCharsets.UTF_8).replace('\u00A0', ' ');
    }
}

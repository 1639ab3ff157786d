package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.Funding;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.time.Schedule;

/**
 * The clauses of small plans with all that they hold. A task is told as "leads / helpers / time", a duty as "kind role force:
 * bearers: words, last days → addressee via channel", a regime as "reporters, last days → addressee via channel".
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClausesTest {
    private static PlanReading read(String body) {
        return PlanImporter.withoutDirectory().readText("""
            ỦY BAN NHÂN DÂN
            TỈNH VĨNH HẢI
            Số: 87/KH-UBND
            Vĩnh Hải, ngày 24 tháng 3 năm 2026
            KẾ HOẠCH
            Công tác trẻ em năm 2026

            UBND tỉnh ban hành Kế hoạch như sau:
            %s
            Nơi nhận:
            - Lưu: VT.
            CHỦ TỊCH

            Trần Văn Bình
            """.formatted(body), "small.txt");
    }

    private static List<String> told(String body) {
        List<String> lines = new ArrayList<>();
        for (Clause clause : read(body).draft().clauses()) {
            String first = clause.ref() + " " + clause.kind() + " ";
            if (clause instanceof PlanTask task) {
                lines.add(first + task.wording() + " [" + names(task.leads().parties()) + " / "
                        + names(task.coordinating().parties()) + " / "
                        + days(task.time().schedule())
                        + (task.events().isEmpty() ? "" : " " + task.events()) + "]");
            } else if (clause instanceof Funding money) {
                lines.add(first + money.wording() + " " + money.sources());
            } else if (clause instanceof Assignment assignment) {
                lines.add(first + assignment.wording());
                assignment.duties().forEach(duty -> lines.add("  " + told(duty)));
            } else if (clause instanceof ReportingDuty regime) {
                lines.add(first + names(regime.reporters()) + ", "
                        + regime.reports().stream()
                                .map(report -> report.period() + " "
                                        + report.deadline()
                                                .lastDay()
                                                .map(Object::toString)
                                                .orElse("?"))
                                .collect(Collectors.joining(", "))
                        + to(regime.addressee(), regime.channel())
                        + (regime.escalation() == null ? "" : " !"));
            } else {
                lines.add(first + String.join(" ~ ", clause.lines()));
            }
        }
        return lines;
    }

    private static String told(AssignedDuty duty) {
        return duty.duty() + " " + duty.role() + " " + duty.force() + ": " + names(duty.bearers()) + ": "
                + duty.wording() + ", " + days(duty.schedule()) + to(duty.addressee(), duty.channel());
    }

    private static String to(@Nullable AgencyId addressee, @Nullable AgencyId channel) {
        return (addressee == null ? "" : " → " + addressee) + (channel == null ? "" : " via " + channel);
    }

    private static String names(List<Party> parties) {
        return parties.stream().map(Party::wording).collect(Collectors.joining("; "));
    }

    private static String days(Schedule schedule) {
        if (schedule instanceof Schedule.Unspecified words) {
            return "“" + words.wording() + "”";
        }
        return schedule.kind() + " "
                + schedule.terms().stream()
                        .map(term ->
                                term.deadline().lastDay().map(Object::toString).orElse("?"))
                        .collect(Collectors.joining(", "));
    }

    private static List<String> doubts(String body) {
        return read(body).doubts().stream()
                .filter(doubt -> doubt.no() != null)
                .map(doubt -> doubt.code() + " " + doubt.no() + " " + doubt.words())
                .toList();
    }

    /** A heading without a full stop and what stands under it are two sentences, one dash or several; so are two dashes. */
    @Test
    void a_heading_does_not_run_into_its_sentence() {
        String body = """
                II. NHIỆM VỤ
                1. Rà soát, kiện toàn đội ngũ cán bộ, công chức làm công tác trẻ em trên địa bàn tỉnh đáp ứng yêu cầu nhiệm vụ trong tình hình mới

                - Thường xuyên rà soát đội ngũ cán bộ, công chức.

                Đơn vị chủ trì: Sở Nội vụ.

                Thời gian thực hiện: Thường xuyên.

                2. Tập huấn nghiệp vụ

                - Tập huấn cho cán bộ cấp xã
                - Tập huấn cho cộng tác viên,
                kể cả ở thôn

                Đơn vị chủ trì: Sở Y tế.

                Thời gian thực hiện: Quý II năm 2026.
                """;
        assertEquals(
                List.of(
                        "II HEADING NHIỆM VỤ",
                        "II.1 TASK Rà soát, kiện toàn đội ngũ cán bộ, công chức làm công tác trẻ em trên địa bàn tỉnh đáp ứng yêu"
                                + " cầu nhiệm vụ trong tình hình mới. Thường xuyên rà soát đội ngũ cán bộ, công chức."
                                + " [Sở Nội vụ /  / CONTINUOUS ?]",
                        "II.2 TASK Tập huấn nghiệp vụ. Tập huấn cho cán bộ cấp xã. Tập huấn cho cộng tác viên, kể cả ở thôn"
                                + " [Sở Y tế /  / QUARTERS 2026-06-30]"),
                told(body));
    }

    @Test
    void a_task_has_its_paragraphs_and_dashes_in_its_words() {
        assertEquals(
                List.of(
                        "I HEADING NHIỆM VỤ",
                        "I.1 TASK Dạy bơi cho trẻ em. Mở lớp ở mọi xã. Ưu tiên hộ nghèo. Cả xóm."
                                + " [Sở Y tế / Tỉnh đoàn; Sở Tư pháp / QUARTERS 2026-06-30]",
                        "I.2 TASK Tổ chức Tết Trung thu [Tỉnh đoàn /  / CONTINUOUS ? [MID_AUTUMN]]"),
                told("""
                    I. NHIỆM VỤ
                    1. Dạy bơi cho trẻ em.
                    Mở lớp ở mọi xã.
                    - Ưu tiên hộ nghèo.
                    + Cả xóm.
                    - Chủ trì: Sở Y tế.
                    - Phối hợp: Tỉnh đoàn, Sở Tư pháp.
                    - Thời gian: Quý II/2026.
                    2. Tổ chức Tết Trung thu
                    - Chủ trì: Tỉnh đoàn.
                    - Thời gian: Thường xuyên.
                    """));
    }

    /** As II.2 and II.4.2 of 308/KH-UBND of Hà Nội: "Về các nền tảng số" alone says nothing of what is to be done. */
    @Test
    void a_heading_over_what_is_called_the_task_goes_on_with_it() {
        assertEquals(
                List.of(
                        "I HEADING NHIỆM VỤ",
                        "I.1 TASK Về các nền tảng số: Dùng nền tảng chung; cập nhật dữ liệu. Rà soát hệ thống."
                                + " [Sở Y tế /  / QUARTERS 2026-06-30]",
                        "I.2 TASK Nguồn nhân lực: Chọn cán bộ phụ trách [Sở Nội vụ /  / CONTINUOUS ?]",
                        "I.3 TASK Dạy bơi cho trẻ em. Mở lớp ở mọi xã [Sở Y tế /  / CONTINUOUS ?]"),
                told("""
                    I. NHIỆM VỤ
                    1. Về các nền tảng số
                    a) Nhiệm vụ:
                    - Dùng nền tảng chung; cập nhật dữ liệu.
                    - Rà soát hệ thống.
                    b) Cơ quan thực hiện:
                    - Đơn vị chủ trì: Sở Y tế.
                    c) Thời gian thực hiện: Quý II/2026.
                    2. Nguồn nhân lực
                    a) Nhiệm vụ: Chọn cán bộ phụ trách.
                    b) Đơn vị chủ trì: Sở Nội vụ.
                    c) Thời gian thực hiện: Thường xuyên.
                    3. Dạy bơi cho trẻ em
                    - Nội dung: Mở lớp ở mọi xã.
                    - Chủ trì: Sở Y tế.
                    - Thời gian: Thường xuyên.
                    """));
    }

    /** The model has agencies alone: nothing is lost of what the plan says of persons. */
    @Test
    void a_task_that_only_persons_lead_is_kept_in_all_its_words() {
        assertEquals(
                "I.1 STATEMENT Dạy bơi Chủ trì: Công chức văn hóa xã. Phối hợp: Tỉnh đoàn. Thời gian: Quý II. Sản"
                        + " phẩm: Lớp học",
                told("I. NHIỆM VỤ\n1. Dạy bơi\n- Chủ trì: Công chức văn hóa xã.\n- Phối hợp: Tỉnh đoàn.\n"
                                + "- Thời gian: Quý II.\n- Sản phẩm: Lớp học")
                        .get(1));
    }

    @Test
    void what_stands_beside_several_tasks_of_one_number_is_numbered_behind_them() {
        String body = """
            I. NHIỆM VỤ
            1. An toàn
            - Cắm biển
            + Chủ trì: Sở Xây dựng
            - Khám mắt
            + Chủ trì: Sở Y tế
            | Chỉ tiêu | Năm |
            | Khám | 95% |
            - Một lưu ý chung.
            1.1. Một việc nhỏ
            2. Truyền thông
            Nói cho mọi người.
            - Ở trường.
            3. Bảo vệ
            """;
        assertEquals(
                List.of(
                        "I HEADING NHIỆM VỤ",
                        "I.1 HEADING An toàn",
                        "I.1-1 TASK Cắm biển [Sở Xây dựng /  / “”]",
                        "I.1-2 TASK Khám mắt [Sở Y tế /  / “”]",
                        "I.1-3 STATEMENT Một lưu ý chung.",
                        "I.1-4 STATEMENT Chỉ tiêu | Năm",
                        "I.1-5 STATEMENT Khám | 95%",
                        "I.1.1 STATEMENT Một việc nhỏ",
                        "I.2 HEADING Truyền thông",
                        "I.2-1 STATEMENT Nói cho mọi người.",
                        "I.2-2 STATEMENT Ở trường.",
                        "I.3 STATEMENT Bảo vệ"),
                told(body));
        assertEquals(List.of("TASK_WITHOUT_TIME I.1-1 Cắm biển", "TASK_WITHOUT_TIME I.1-2 Khám mắt"), doubts(body));
    }

    /** The first dash is an order, and the paragraph says how; the second one only says what its paragraph is about. */
    @Test
    void a_dash_that_is_a_sentence_keeps_its_duty_when_a_paragraph_follows_it() {
        assertEquals(
                List.of(
                        "IV HEADING TỔ CHỨC THỰC HIỆN",
                        "IV.1 HEADING Sở Tư pháp",
                        "IV.1-1 ASSIGNMENT Rà soát văn bản về trẻ em.",
                        "  CARRY_OUT BEARER ORDER: Sở Tư pháp: Rà soát văn bản về trẻ em, “”",
                        "IV.1-1-1 ASSIGNMENT Lập danh mục văn bản đã rà soát.",
                        "  CARRY_OUT BEARER ORDER: Sở Tư pháp: Lập danh mục văn bản đã rà soát, “”",
                        "IV.1-2 HEADING Về truyền thông.",
                        "IV.1-2-1 ASSIGNMENT Tuyên truyền pháp luật cho trẻ em.",
                        "  CARRY_OUT BEARER ORDER: Sở Tư pháp: Tuyên truyền pháp luật cho trẻ em, “”"),
                told("""
                        IV. TỔ CHỨC THỰC HIỆN
                        1. Sở Tư pháp

                        - Rà soát văn bản về trẻ em.

                        Lập danh mục văn bản đã rà soát.

                        - Về truyền thông.

                        Tuyên truyền pháp luật cho trẻ em.
                        """));
    }

    /** A plan of 12/2025 says in such a paragraph, in brackets, that an annex is attached: the communes owed it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (Có danh mục bể bơi kèm theo)                                   | STATEMENT
            (Số liệu do Sở Y tế cung cấp).                                  | STATEMENT
            Ví dụ: tổ chức diễn đàn cấp xã.                                 | STATEMENT
            Ghi chú: xã có bể bơi tổ chức tại bể bơi.                       | STATEMENT
            Kinh phí tổ chức diễn đàn do ngân sách tỉnh bảo đảm.            | STATEMENT ACTOR_UNREAD
            Năm 2025, diễn đàn đã thu hút 300 trẻ em.                       | STATEMENT ACTOR_UNREAD
            # A verb of a duty, a deadline, a report, or a name of its own.
            Hướng dẫn các xã tổ chức diễn đàn.                              | ASSIGNMENT
            Diễn đàn kết thúc trước ngày 15/8/2026.                         | ASSIGNMENT
            (Xong trước ngày 15/8/2026).                                    | ASSIGNMENT
            Kết quả báo cáo UBND tỉnh trước ngày 15/11/2026.                | ASSIGNMENT
            Kinh phí được giao: sử dụng đúng mục đích, báo cáo UBND tỉnh (qua Sở Tài chính). | ASSIGNMENT
            Sở Y tế cung cấp số liệu.                                       | ASSIGNMENT
            """)
    void a_paragraph_under_a_dash_is_a_duty_where_it_orders_something(String paragraph, String expected) {
        String body = """
                I. TỔ CHỨC THỰC HIỆN
                1. Tỉnh đoàn

                - Tổ chức diễn đàn trẻ em.

                %s
                """.formatted(paragraph);
        PlanReading reading = read(body);
        Clause clause = reading.draft().clauses().stream()
                .filter(each -> each.ref().toString().equals("I.1-1-1"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                expected,
                clause.kind()
                        + (doubts(body).stream().anyMatch(doubt -> doubt.startsWith("ACTOR_UNREAD"))
                                ? " ACTOR_UNREAD"
                                : ""));
    }

    @Test
    void whom_a_heading_names_bears_each_dash_under_it() {
        assertEquals(
                List.of(
                        "I HEADING TỔ CHỨC THỰC HIỆN",
                        "I.1 HEADING Sở Y tế",
                        "I.1-1 ASSIGNMENT Chủ trì, phối hợp với Tỉnh đoàn tổ chức dạy bơi.",
                        "  CARRY_OUT BEARER ORDER: Sở Y tế: Chủ trì, phối hợp với Tỉnh đoàn tổ chức dạy bơi, “”",
                        "I.1-2 ASSIGNMENT Tổng hợp, báo cáo UBND tỉnh trước ngày 15/12/2026.",
                        "  CONSOLIDATE BEARER ORDER: Sở Y tế: Tổng hợp, báo cáo UBND tỉnh trước ngày 15/12/2026, DUE"
                                + " 2026-12-14 → ubnd-tinh",
                        "I.2 HEADING Đề nghị Tỉnh đoàn",
                        "I.2-1 ASSIGNMENT Mở trại hè.",
                        "  CARRY_OUT BEARER REQUEST: Tỉnh đoàn: Mở trại hè, “”",
                        "I.2-2 ASSIGNMENT Dạy bơi.",
                        "  CARRY_OUT BEARER REQUEST: Tỉnh đoàn: Dạy bơi, “”",
                        "I.2-2-1 STATEMENT a | b",
                        "II FUNDING KINH PHÍ [KINH PHÍ]"),
                told("""
                    I. TỔ CHỨC THỰC HIỆN
                    1. Sở Y tế
                    - Chủ trì, phối hợp với Tỉnh đoàn tổ chức dạy bơi.
                    - Tổng hợp, báo cáo UBND tỉnh trước ngày 15/12/2026.
                    2. Đề nghị Tỉnh đoàn
                    Mở trại hè.
                    - Dạy bơi.
                    | a | b |
                    II. KINH PHÍ
                    """));
    }

    /** Each thing that a sentence orders is a duty of its own, and so is what it orders of others. */
    @Test
    void a_sentence_that_names_who_does_it_orders_one_thing_after_the_other() {
        assertEquals(
                List.of(
                        "I HEADING TỔ CHỨC THỰC HIỆN",
                        "I.1 ASSIGNMENT Sở Tài chính: Thẩm định dự toán kinh phí; phối hợp kiểm tra.",
                        "  APPRAISE_FUNDING BEARER ORDER: Sở Tài chính: Thẩm định dự toán kinh phí, “”",
                        "  GUIDE BEARER ORDER: Sở Tài chính: phối hợp kiểm tra, “”",
                        "I.2 ASSIGNMENT Đề nghị Hội Liên hiệp Phụ nữ tỉnh tuyên truyền. Giám sát việc thực hiện.",
                        "  COMMUNICATE BEARER REQUEST: Hội Liên hiệp Phụ nữ tỉnh: tuyên truyền, “”",
                        "  SUPERVISE BEARER REQUEST: Hội Liên hiệp Phụ nữ tỉnh: Giám sát việc thực hiện, “”",
                        "I.3 ASSIGNMENT UBND các xã, phường xây dựng kế hoạch trước ngày 30/4/2026; báo cáo Sở Y tế"
                                + " khó khăn, vướng mắc.",
                        "  ISSUE_PLAN BEARER ORDER: UBND các xã, phường: xây dựng kế hoạch trước ngày 30/4/2026, DUE"
                                + " 2026-04-29",
                        "  ESCALATE BEARER ORDER: UBND các xã, phường: báo cáo Sở Y tế khó khăn, vướng mắc, “” →"
                                + " so-y-te",
                        "I.4 ASSIGNMENT Sở Y tế chủ trì, phối hợp với Tỉnh đoàn tổ chức dạy bơi; phối hợp với Sở Tư"
                                + " pháp; xây dựng và triển khai kế hoạch.",
                        "  CARRY_OUT LEAD ORDER: Sở Y tế: chủ trì, phối hợp với Tỉnh đoàn tổ chức dạy bơi, “”",
                        "  COORDINATE COORDINATING ORDER: Tỉnh đoàn: phối hợp với Tỉnh đoàn tổ chức dạy bơi, “”",
                        "  COORDINATE COORDINATING ORDER: Sở Y tế: phối hợp với Sở Tư pháp, “”",
                        "  ISSUE_PLAN BEARER ORDER: Sở Y tế: xây dựng và triển khai kế hoạch, “”",
                        "  CARRY_OUT BEARER ORDER: Sở Y tế: triển khai kế hoạch, “”",
                        "I.5 ASSIGNMENT Sở Tư pháp tham mưu UBND tỉnh báo cáo Bộ Tư pháp; trình kịp thời.",
                        "  CONSOLIDATE BEARER ORDER: Sở Tư pháp: tham mưu UBND tỉnh báo cáo Bộ Tư pháp, “” → ubnd-tinh",
                        "  REPORT BEARER ORDER: UBND tỉnh: UBND tỉnh báo cáo Bộ Tư pháp, “” → bo-tu-phap",
                        "  CARRY_OUT BEARER ORDER: Sở Tư pháp: trình kịp thời, “kịp thời”"),
                told("""
                    I. TỔ CHỨC THỰC HIỆN
                    1. Sở Tài chính: Thẩm định dự toán kinh phí; phối hợp kiểm tra.
                    2. Đề nghị Hội Liên hiệp Phụ nữ tỉnh tuyên truyền. Giám sát việc thực hiện.
                    3. UBND các xã, phường xây dựng kế hoạch trước ngày 30/4/2026; báo cáo Sở Y tế khó khăn, vướng mắc.
                    4. Sở Y tế chủ trì, phối hợp với Tỉnh đoàn tổ chức dạy bơi; phối hợp với Sở Tư pháp; xây dựng và triển khai kế hoạch.
                    5. Sở Tư pháp tham mưu UBND tỉnh báo cáo Bộ Tư pháp; trình kịp thời.
                    """));
    }

    /**
     * As khoản 1 Mục II of 172/KH-UBND of TP. Hồ Chí Minh: those who are told to carry it out themselves help nobody, and each part
     * keeps the name of the task. Who helps by the words is one who helps.
     */
    @Test
    void whoever_is_told_to_act_by_the_roles_of_a_task_carries_it_out() {
        assertEquals(
                List.of(
                        "I HEADING NHIỆM VỤ",
                        "I.1 ASSIGNMENT Phổ biến Luật Trẻ em. Cơ quan thực hiện: Sở Y tế chủ trì tham mưu UBND tỉnh ban hành Kế"
                                + " hoạch; Sở Tư pháp và UBND các xã, phường chủ động tổ chức tuyên truyền. Thời gian thực hiện:"
                                + " Năm 2026 và các năm tiếp theo.",
                        "  ISSUE_PLAN LEAD ORDER: Sở Y tế: Phổ biến Luật Trẻ em: chủ trì tham mưu UBND tỉnh ban hành Kế"
                                + " hoạch, “Năm 2026 và các năm tiếp theo”",
                        "  CARRY_OUT BEARER ORDER: Sở Tư pháp; UBND các xã, phường: Phổ biến Luật Trẻ em: chủ động tổ"
                                + " chức tuyên truyền, “Năm 2026 và các năm tiếp theo”",
                        "I.2 TASK Dạy bơi [Sở Y tế / Tỉnh đoàn / WINDOW 2026-12-31]"),
                told("""
                    I. NHIỆM VỤ
                    1. Phổ biến Luật Trẻ em
                    - Cơ quan thực hiện: Sở Y tế chủ trì tham mưu UBND tỉnh ban hành Kế hoạch; Sở Tư pháp và UBND các xã, phường chủ động tổ chức tuyên truyền.
                    - Thời gian thực hiện: Năm 2026 và các năm tiếp theo.
                    2. Dạy bơi
                    - Cơ quan thực hiện: Sở Y tế chủ trì tham mưu UBND tỉnh ban hành Kế hoạch; Tỉnh đoàn phối hợp.
                    - Thời gian thực hiện: Năm 2026.
                    """));
    }

    @Test
    void a_clause_that_names_nobody_or_persons_alone_binds_no_agency() {
        String body = """
            I. TỔ CHỨC THỰC HIỆN
            1. Công chức văn hóa xã theo dõi.
            - Ghi sổ.
            2. Mọi người cùng lo.
            3. Việc chung
            - Một việc
            4. Sở Y tế theo dõi.
            Trên đây là Kế hoạch công tác trẻ em năm 2026.
            """;
        assertEquals(
                List.of(
                        "I HEADING TỔ CHỨC THỰC HIỆN",
                        "I.1 STATEMENT Công chức văn hóa xã theo dõi.",
                        "I.1-1 STATEMENT Ghi sổ.",
                        "I.2 STATEMENT Mọi người cùng lo.",
                        "I.3 HEADING Việc chung",
                        "I.3-1 STATEMENT Một việc",
                        "I.4 ASSIGNMENT Sở Y tế theo dõi.",
                        "  GUIDE BEARER ORDER: Sở Y tế: theo dõi, “”",
                        "I.4-1 STATEMENT Trên đây là Kế hoạch công tác trẻ em năm 2026."),
                told(body));
        assertEquals(List.of("ACTOR_UNREAD I.2 Mọi người cùng lo.", "ACTOR_UNREAD I.3-1 Một việc"), doubts(body));
    }

    @Test
    void reports_to_one_from_the_same_are_a_regime_and_others_are_duties() {
        String all =
                "Các sở, ban, ngành gửi báo cáo về Sở Y tế trước ngày 10/12/2026 để tổng hợp, báo cáo UBND tỉnh trước"
                        + " ngày 20/12/2026";
        assertEquals(
                List.of(
                        "I HEADING CHẾ ĐỘ BÁO CÁO",
                        "I.1 REPORTING Sở Y tế, 2026-H1 2026-06-14, 2026 2026-12-14 → ubnd-tinh",
                        "I.2 ASSIGNMENT " + all + ".",
                        "  REPORT BEARER ORDER: Các sở, ban, ngành: " + all
                                + ", DUE 2026-12-09 → ubnd-tinh via so-y-te",
                        "  CONSOLIDATE BEARER ORDER: Sở Y tế: " + all + ", DUE 2026-12-19 → ubnd-tinh",
                        "I.3 STATEMENT Định kỳ.",
                        "I.4 REPORTING UBND các xã, 2026 2026-12-04 → ubnd-tinh via so-y-te",
                        "I.5 HEADING Báo cáo khác",
                        "I.5-1 REPORTING Sở Tư pháp, 2026 2026-12-09 → ubnd-tinh"),
                told("""
                    I. CHẾ ĐỘ BÁO CÁO
                    1. Sở Y tế báo cáo UBND tỉnh trước ngày 15/6/2026 và trước ngày 15/12/2026.
                    2. %s.
                    3. Định kỳ.
                    4. UBND các xã báo cáo UBND tỉnh (qua Sở Y tế) trước ngày 05/12/2026.
                    5. Báo cáo khác
                    - Sở Tư pháp báo cáo UBND tỉnh trước ngày 10/12/2026.
                    """.formatted(all)));
    }

    @Test
    void a_section_of_paragraphs_is_one_regime() {
        assertEquals(
                List.of("I REPORTING Các sở, ban, ngành, 2026-H1 2026-06-14, 2026 2026-12-14 → ubnd-tinh via so-y-te"),
                told("I. CHẾ ĐỘ BÁO CÁO\n"
                        + "Các sở, ban, ngành báo cáo UBND tỉnh (qua Sở Y tế) 6 tháng trước ngày 15/6/2026, năm"
                        + " trước ngày 15/12/2026."));
    }

    @Test
    void paragraphs_before_the_numbers_of_a_regime_are_regimes_or_duties_too() {
        String chain = "Các sở gửi báo cáo về Sở Y tế trước ngày 10/12/2026 để tổng hợp, báo cáo UBND tỉnh trước ngày"
                + " 20/12/2026";
        assertEquals(
                List.of(
                        "I HEADING CHẾ ĐỘ BÁO CÁO",
                        "I-1 REPORTING Sở Y tế, 2026 2026-12-14 → ubnd-tinh",
                        "I-2 ASSIGNMENT " + chain + ".",
                        "  REPORT BEARER ORDER: Các sở: " + chain + ", DUE 2026-12-09 → ubnd-tinh via so-y-te",
                        "  CONSOLIDATE BEARER ORDER: Sở Y tế: " + chain + ", DUE 2026-12-19 → ubnd-tinh",
                        "I-3 STATEMENT Như trên.",
                        "I.1 HEADING Khác",
                        "I.1-1 STATEMENT Một"),
                told("I. CHẾ ĐỘ BÁO CÁO\nSở Y tế báo cáo UBND tỉnh trước ngày 15/12/2026.\n" + chain
                        + ".\nNhư trên.\n1. Khác\n- Một"));
    }

    @Test
    void what_the_plan_closes_with_binds_nobody_whatever_mark_it_has() {
        assertEquals(
                List.of(
                        "I HEADING TỔ CHỨC THỰC HIỆN",
                        "I.1 HEADING Sở Y tế",
                        "I.1-1 ASSIGNMENT Dạy bơi.",
                        "  CARRY_OUT BEARER ORDER: Sở Y tế: Dạy bơi, “”",
                        "I.1-2 STATEMENT Trên đây là Kế hoạch công tác trẻ em năm 2026."),
                told("I. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n- Dạy bơi.\n- Trên đây là Kế hoạch công tác trẻ em năm 2026."));
    }

    @Test
    void tasks_of_an_appendix_stand_behind_all_others() {
        List<String> clauses = new ArrayList<>();
        PlanImporter.withoutDirectory()
                .readText(
                        "KẾ HOẠCH\n"
                                + "Công tác trẻ em năm 2026\n\n"
                                + "I. NHIỆM VỤ\n"
                                + "1. Một\n"
                                + "Nơi nhận:\n"
                                + "- Lưu: VT.\n\n"
                                + "Phụ lục\n"
                                + "| STT | Nội dung | Chủ trì |\n"
                                + "| 1 | Dạy bơi | Sở Y tế |\n"
                                + "| 2 | Khám mắt | Sở Y tế |\n",
                        "small.txt")
                .draft()
                .clauses()
                .forEach(clause -> clauses.add(clause.ref() + " " + clause.kind()));
        assertEquals(List.of("I HEADING", "I.1 STATEMENT", "PL1.1 TASK", "PL1.2 TASK"), clauses);
    }

    @Test
    void a_number_that_cannot_be_cited_is_told() {
        String body = "Phần thứ lẻ. MỤC TIÊU\nI. CHUNG";
        assertEquals(List.of(), told(body));
        assertEquals(List.of("NUMBER_UNREAD LẺ MỤC TIÊU", "NUMBER_UNREAD LẺ.I CHUNG"), doubts(body));
    }

    /** Dashes, paragraphs, labels and rows are cited by one count; a number between them has its own. */
    @Test
    void what_has_no_number_is_counted_under_its_element() {
        assertEquals(
                List.of(
                        "I HEADING TỔ CHỨC THỰC HIỆN",
                        "I.1 HEADING Việc chung",
                        "I.1-1 STATEMENT Không",
                        "I.1-2 HEADING Một",
                        "I.1-2-1 STATEMENT Kết quả: Lớp học",
                        "I.1-3 HEADING Hai",
                        "I.1-3-1 STATEMENT a | b",
                        "I.1-3-2 STATEMENT c | d",
                        "I.1-3-3 STATEMENT Ba",
                        "I.1.a HEADING Bốn",
                        "I.1.a-1 STATEMENT Năm"),
                told(
                        "I. TỔ CHỨC THỰC HIỆN\n1. Việc chung\nKhông\n- Một\nKết quả: Lớp học\n- Hai\n| a | b |\n| c | d |\nBa\na) Bốn\nNăm"));
    }

    /** What is due every year has a day of its own in this one. */
    @Test
    void a_day_of_this_year_alone_takes_the_place_of_the_yearly_one() {
        assertEquals(
                List.of("I REPORTING Sở Y tế, 2026 2026-11-24 → ubnd-tinh"),
                told("I. CHẾ ĐỘ BÁO CÁO\n"
                        + "Sở Y tế báo cáo UBND tỉnh trước ngày 14/12 hằng năm, riêng năm 2026 báo cáo trước ngày"
                        + " 25/11/2026."));
    }

    /** Among the duties of one agency: several dates of one report are no one duty. */
    @Test
    void one_report_for_several_dates_among_duties_is_a_regime() {
        assertEquals(
                List.of(
                        "I HEADING TỔ CHỨC THỰC HIỆN",
                        "I.1 REPORTING Sở Y tế, 2026-H1 2026-06-14, 2026 2026-12-14 → ubnd-tinh"),
                told("I. TỔ CHỨC THỰC HIỆN\n"
                        + "1. Sở Y tế báo cáo UBND tỉnh trước ngày 15/6/2026 và trước ngày 15/12/2026."));
    }

    @Test
    void money_is_what_it_comes_from_and_who_provides_it_has_a_duty() {
        assertEquals(
                List.of(
                        "1 HEADING MỤC TIÊU",
                        "1.I HEADING CHUNG",
                        "1.I.1 HEADING Bảo vệ trẻ em.",
                        "1.I.1-1 STATEMENT Khám | 95%",
                        "II HEADING KINH PHÍ",
                        "II.1 FUNDING Ngân sách tỉnh; nguồn khác. [Ngân sách tỉnh, nguồn khác]",
                        "II.2 ASSIGNMENT Sở Tài chính bố trí kinh phí.",
                        "  CARRY_OUT BEARER ORDER: Sở Tài chính: bố trí kinh phí, “”",
                        "II.3 FUNDING Xã hội hóa: Doanh nghiệp; quỹ. [Doanh nghiệp, quỹ]",
                        "3 HEADING TỔ CHỨC THỰC HIỆN",
                        "3.1 HEADING Sở Y tế",
                        "3.1-1 ASSIGNMENT Chủ trì việc chung.",
                        "  CARRY_OUT BEARER ORDER: Sở Y tế: Chủ trì việc chung, “”"),
                told("""
                    Phần thứ nhất
                    MỤC TIÊU
                    I. CHUNG
                    1. Bảo vệ trẻ em.
                    | Khám | 95% |
                    Phần II. KINH PHÍ
                    1. Ngân sách tỉnh; nguồn khác.
                    2. Sở Tài chính bố trí kinh phí.
                    3. Xã hội hóa
                    - Doanh nghiệp; quỹ.
                    Phần thứ ba. TỔ CHỨC THỰC HIỆN
                    1. Sở Y tế
                    Chủ trì việc chung.
                    """));
    }

    @ParameterizedTest
    @CsvSource({
        "Phần thứ hai.A.I, 2.A.I",
        "PHẦN II.1, II.1",
        "Phần thứ mười, 10",
        "PL.1#2, PL1.1-2",
        "PL2.1, PL2.1",
        "II.3#1, II.3-1"
    })
    void a_number_is_cited_as_the_model_cites_it(String no, String cited) {
        assertEquals(cited, ClauseList.cited(no));
    }
}

package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.agency.Party;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.time.Schedule;

/** What the organisation part orders of whom: each thing with its kind, role and time, and to whom a report goes. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DutyReaderTest {
    private static final List<DoubtCode> OF_THE_HEAD = List.of(DoubtCode.RECIPIENTS_MISSING, DoubtCode.SIGNER_MISSING);

    private static PlanReading read(String lines) {
        return PlanImporter.withoutDirectory().readText("""
                        ỦY BAN NHÂN DÂN TỈNH VĨNH HẢI
                        Số: 87/KH-UBND
                        Vĩnh Hải, ngày 24 tháng 3 năm 2026
                        KẾ HOẠCH
                        Công tác trẻ em năm 2026
                        I. TỔ CHỨC THỰC HIỆN
                        """ + lines.replace('#', '\n') + "\n", "plan.txt");
    }

    private static List<AssignedDuty> duties(PlanReading reading) {
        return reading.draft().clauses().stream()
                .filter(Assignment.class::isInstance)
                .flatMap(clause -> ((Assignment) clause).duties().stream())
                .toList();
    }

    private static String time(Schedule schedule) {
        if (schedule instanceof Schedule.Unspecified words) {
            return words.wording().isEmpty() ? "" : " “" + words.wording() + "”";
        }
        return " " + schedule.lastDay().orElseThrow();
    }

    private static String told(PlanReading reading) {
        return reading.doubts().stream()
                .filter(doubt -> !OF_THE_HEAD.contains(doubt.code()))
                .map(doubt -> " [" + doubt.code() + "]")
                .collect(Collectors.joining());
    }

    private static String said(String lines) {
        PlanReading reading = read(lines);
        return duties(reading).stream()
                        .map(duty -> duty.duty() + " " + duty.role() + " "
                                + duty.bearers().stream().map(Party::wording).collect(Collectors.joining(", "))
                                + (duty.addressee() == null ? "" : " > " + duty.addressee())
                                + (duty.channel() == null ? "" : " qua " + duty.channel()) + time(duty.schedule()))
                        .collect(Collectors.joining("; "))
                + told(reading);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1. Sở Y tế: báo cáo UBND tỉnh.                                       | REPORT BEARER Sở Y tế > ubnd-tinh
            1. Sở Y tế: báo cáo UBND tỉnh qua Văn phòng UBND tỉnh.               | REPORT BEARER Sở Y tế > ubnd-tinh qua van-phong-ubnd-tinh
            1. Sở Y tế: báo cáo UBND tỉnh qua Văn phòng UBND tỉnh trước ngày 15/11/2026. | REPORT BEARER Sở Y tế > ubnd-tinh qua van-phong-ubnd-tinh 2026-11-14
            1. Sở Y tế: rà soát, báo cáo UBND tỉnh qua Văn phòng UBND tỉnh, hoàn thành trong tháng 9/2026. | REPORT BEARER Sở Y tế > ubnd-tinh qua van-phong-ubnd-tinh 2026-09-30 [PERIOD_ASSUMED]
            1. Sở Y tế: kịp thời báo cáo, đề xuất UBND tỉnh giải quyết khó khăn. | ESCALATE BEARER Sở Y tế > ubnd-tinh “kịp thời”
            1. Sở Y tế: tổng hợp, báo cáo UBND tỉnh theo quy định.               | CONSOLIDATE BEARER Sở Y tế > ubnd-tinh “theo quy định”
            # A time is no part of the name.
            1. Sở Y tế: báo cáo UBND tỉnh hằng quý.                              | REPORT BEARER Sở Y tế > ubnd-tinh
            1. Sở Y tế: báo cáo UBND tỉnh định kỳ hằng quý.                      | REPORT BEARER Sở Y tế > ubnd-tinh “định kỳ”
            1. Sở Y tế: báo cáo UBND tỉnh trong ngày 15/11/2026.                 | REPORT BEARER Sở Y tế > ubnd-tinh 2026-11-15
            1. Sở Y tế: báo cáo UBND tỉnh vào ngày 15/11/2026.                   | REPORT BEARER Sở Y tế > ubnd-tinh 2026-11-15
            1. Sở Y tế: báo cáo UBND tỉnh trong tháng 11/2026.                   | REPORT BEARER Sở Y tế > ubnd-tinh 2026-11-30
            1. Sở Y tế: báo cáo UBND tỉnh chậm nhất ngày 15/11/2026.             | REPORT BEARER Sở Y tế > ubnd-tinh 2026-11-15
            # Of an hour the day alone is held, and that is told.
            1. Sở Y tế: báo cáo UBND tỉnh trước 17 giờ 00 ngày 15/11/2026.       | REPORT BEARER Sở Y tế > ubnd-tinh 2026-11-15 [TIME_IN_WORDS]
            1. Sở Y tế: gửi danh sách trước 17 giờ 00 ngày 15/11/2026.           | CARRY_OUT BEARER Sở Y tế 2026-11-15 [TIME_IN_WORDS]
            1. Sở Y tế: báo cáo số liệu trẻ em về UBND tỉnh trước ngày 15/11/2026. | REPORT BEARER Sở Y tế > ubnd-tinh 2026-11-14
            1. Sở Y tế: gửi số liệu trước ngày 15/11/2026.                       | CARRY_OUT BEARER Sở Y tế 2026-11-14
            # Who carries out is told of carrying out, whatever is reported beside it.
            1. Các xã: triển khai thực hiện và báo cáo UBND tỉnh qua Sở Y tế.    | CARRY_OUT BEARER Các xã
            # A dash under a name is that one's.
            1. Sở Y tế#- Báo cáo UBND tỉnh qua Văn phòng UBND tỉnh.              | CARRY_OUT BEARER Sở Y tế
            1. Sở Y tế#- Báo cáo UBND tỉnh qua Văn phòng UBND tỉnh trước ngày 15/11/2026. | REPORT BEARER Sở Y tế > ubnd-tinh qua van-phong-ubnd-tinh 2026-11-14
            # To whom else it goes is told: the draft holds one addressee.
            1. Sở Y tế: báo cáo UBND tỉnh, đồng thời gửi Sở Tài chính trước ngày 15/11/2026. | REPORT BEARER Sở Y tế > ubnd-tinh 2026-11-14 [SEVERAL_ADDRESSEES]
            1. Sở Y tế: báo cáo UBND tỉnh và gửi Sở Tài chính trước ngày 15/11/2026. | REPORT BEARER Sở Y tế > ubnd-tinh 2026-11-14 [SEVERAL_ADDRESSEES]
            1. Sở Y tế: báo cáo UBND tỉnh (đồng gửi Sở Tài chính) trước ngày 15/11/2026. | REPORT BEARER Sở Y tế > ubnd-tinh 2026-11-14 [SEVERAL_ADDRESSEES]
            1. Sở Y tế: báo cáo kết quả, gửi Sở Nội vụ và Sở Tài chính trước ngày 15/11/2026. | REPORT BEARER Sở Y tế > so-noi-vu 2026-11-14 [SEVERAL_ADDRESSEES]
            1. Sở Y tế: báo cáo UBND tỉnh, Bộ Y tế và Bộ Nội vụ kết quả thực hiện. | REPORT BEARER Sở Y tế > ubnd-tinh [SEVERAL_ADDRESSEES] [SEVERAL_ADDRESSEES]
            1. Sở Y tế: báo cáo UBND tỉnh; đồng thời gửi Sở Tài chính.           | REPORT BEARER Sở Y tế > ubnd-tinh [SEVERAL_ADDRESSEES]
            1. Sở Y tế: báo cáo UBND tỉnh (qua Sở Nội vụ) và gửi kết quả trước ngày 15/11/2026. | REPORT BEARER Sở Y tế > ubnd-tinh qua so-noi-vu 2026-11-14
            # To whom it goes may stand behind what is reported; with a day of its own it is a report of its own.
            1. Sở Nội vụ: báo cáo kết quả về Sở Y tế.                            | REPORT BEARER Sở Nội vụ > so-y-te
            1. Công an tỉnh: gửi báo cáo về UBND tỉnh trước ngày 15/11/2026 và gửi Sở Y tế trước ngày 20/11/2026. | REPORT BEARER Công an tỉnh > ubnd-tinh 2026-11-14; REPORT BEARER Công an tỉnh > so-y-te 2026-11-19
            # 172/KH-UBND of TP. Hồ Chí Minh, IV.3: through whom stands in brackets, with what for.
            1. Các xã: chịu trách nhiệm báo cáo kết quả thực hiện về UBND tỉnh (thông qua Sở Nội vụ để tổng hợp). | REPORT BEARER Các xã > ubnd-tinh qua so-noi-vu
            # Three days of a month are three duties; the last of the year is told.
            1. Sở Y tế: gửi số liệu trước ngày 5, 15 và 25 hằng tháng.           | CARRY_OUT BEARER Sở Y tế 2026-12-04; CARRY_OUT BEARER Sở Y tế 2026-12-14; CARRY_OUT BEARER Sở Y tế 2026-12-24
            # The same words twice are two reports, each of its own.
            1. Sở Y tế: dạy bơi; báo cáo UBND tỉnh trước ngày 15/11/2026; báo cáo UBND tỉnh trước ngày 15/11/2026. | CARRY_OUT BEARER Sở Y tế; REPORT BEARER Sở Y tế > ubnd-tinh 2026-11-14; REPORT BEARER Sở Y tế > ubnd-tinh 2026-11-14
            # Two days are two duties, and who passes a report on has the second.
            1. Các xã: gửi báo cáo về Sở Y tế trước ngày 10/12/2026 để tổng hợp, báo cáo UBND tỉnh trước ngày 20/12/2026. | REPORT BEARER Các xã > ubnd-tinh qua so-y-te 2026-12-09; CONSOLIDATE BEARER Sở Y tế > ubnd-tinh 2026-12-19
            """)
    void a_report_among_duties_has_its_addressee_channel_and_time(String lines, String expected) {
        assertEquals(expected, said(lines));
    }

    /**
     * To tell difficulties is no task of which somebody may say that nothing was done: as khoản 1 Mục IV of 65/KH-UBND ("kịp thời báo
     * cáo, đề xuất"), and as practice ends its plans, in a paragraph that names who tells whom.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1. Các xã: kịp thời phản ánh khó khăn, vướng mắc về Sở Y tế.         | ESCALATE BEARER Các xã > so-y-te “kịp thời”
            1. Các xã xây dựng kế hoạch.#Nếu có khó khăn, vướng mắc, đề nghị các sở, các xã và các cơ quan, tổ chức có liên quan kịp thời phản ánh về UBND tỉnh (thông qua Sở Y tế) để hướng dẫn. | ISSUE_PLAN BEARER Các xã; ESCALATE BEARER các sở, các xã, các cơ quan, tổ chức có liên quan > ubnd-tinh qua so-y-te “kịp thời”
            1. Các xã xây dựng kế hoạch.#Nếu có vướng mắc đề nghị các cơ quan, đơn vị kịp thời phản ánh về Sở Y tế để tổng hợp, trình cấp có thẩm quyền. | ISSUE_PLAN BEARER Các xã; ESCALATE BEARER Các xã > so-y-te “kịp thời”
            # At the end of a section, under nobody's name.
            1. Dạy bơi cho trẻ em.#Trong quá trình thực hiện, nếu có khó khăn, đề nghị các xã phản ánh về Sở Y tế. | ESCALATE BEARER các xã > so-y-te
            # To be told is something else.
            1. Sở Y tế: tiếp nhận phản ánh về khó khăn của trẻ em.               | CARRY_OUT BEARER Sở Y tế
            1. Sở Y tế: tháo gỡ khó khăn, vướng mắc.                             | CARRY_OUT BEARER Sở Y tế
            1. Sở Y tế: rà soát trẻ em có hoàn cảnh khó khăn, báo cáo UBND tỉnh. | REPORT BEARER Sở Y tế > ubnd-tinh
            """)
    void difficulties_are_told_by_those_who_are_named_to_those_who_are_named(String lines, String expected) {
        assertEquals(expected, said(lines));
    }

    /** Điểm 1 Mục IV of 65/KH-UBND has three of these in one sentence. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1. Sở Y tế: chủ trì, phối hợp với Tỉnh đoàn tổ chức dạy bơi.         | CARRY_OUT LEAD Sở Y tế; COORDINATE COORDINATING Tỉnh đoàn
            1. Sở Y tế: phối hợp với Tỉnh đoàn dạy bơi cho trẻ em.               | COORDINATE COORDINATING Sở Y tế
            1. Sở Y tế: tham mưu UBND tỉnh báo cáo Bộ Y tế theo quy định.        | CONSOLIDATE BEARER Sở Y tế > ubnd-tinh “theo quy định”; REPORT BEARER UBND tỉnh > bo-y-te “theo quy định”
            1. Sở Y tế: tham mưu UBND tỉnh báo cáo Bộ Y tế trước ngày 20/12/2026. | CONSOLIDATE BEARER Sở Y tế > ubnd-tinh 2026-12-19; REPORT BEARER UBND tỉnh > bo-y-te 2026-12-19
            # 308/KH-UBND of Hà Nội, III.1: the name has "về" in it, and who the body is besides stands behind a dash.
            1. Sở Y tế: tham mưu UBND tỉnh báo cáo kết quả về Cục Cảnh sát Quản lý hành chính về trật tự xã hội - Cơ quan thường trực Tổ công tác trước ngày 20/12/2026. | CONSOLIDATE BEARER Sở Y tế > ubnd-tinh 2026-12-19; REPORT BEARER UBND tỉnh > cuc-canh-sat-quan-ly-hanh-chinh-ve-trat-tu-xa-hoi 2026-12-19
            # QĐ 1377/QĐ-BYT, IV.1: a name ends where whoever bears it does something.
            1. Sở Y tế: tổng hợp, trình UBND tỉnh báo cáo Thủ tướng Chính phủ trước ngày 30/8/2026. | CONSOLIDATE BEARER Sở Y tế > ubnd-tinh 2026-08-29 [PERIOD_ASSUMED]
            1. UBND các xã: xây dựng và tổ chức thực hiện kế hoạch của địa phương. | ISSUE_PLAN BEARER UBND các xã; CARRY_OUT BEARER UBND các xã
            1. Sở Tài chính: thẩm định dự toán kinh phí.                         | APPRAISE_FUNDING BEARER Sở Tài chính
            # 172/KH-UBND of TP. Hồ Chí Minh, III.3 and IV.1: what is put before others, or answered for, is no report on what was done.
            1. Các cơ quan được phân công chủ trì có trách nhiệm lập dự toán, quyết toán và báo cáo cấp có thẩm quyền phê duyệt theo quy định. | CARRY_OUT BEARER Các cơ quan được phân công chủ trì “theo quy định”
            1. Sở Y tế chịu trách nhiệm về việc báo cáo, đề nghị ban hành và nội dung Kế hoạch này. | CARRY_OUT BEARER Sở Y tế
            1. Sở Y tế: hướng dẫn, kiểm tra các xã.                              | GUIDE BEARER Sở Y tế
            1. Đề nghị Báo Vĩnh Hải: tuyên truyền về quyền trẻ em.               | COMMUNICATE BEARER Báo Vĩnh Hải
            1. Đề nghị Tỉnh đoàn: tham gia giám sát việc thực hiện.              | SUPERVISE BEARER Tỉnh đoàn
            """)
    void what_is_ordered_has_a_kind_and_a_role(String lines, String expected) {
        assertEquals(expected, said(lines));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1. Sở Y tế: khám sức khỏe; dạy bơi cho trẻ em.                       | [khám sức khỏe; dạy bơi cho trẻ em]
            1. Sở Y tế: tổ chức dạy bơi; trẻ em nghèo, khuyết tật được miễn phí. | [tổ chức dạy bơi; trẻ em nghèo, khuyết tật được miễn phí]
            1. Sở Y tế: tổ chức dạy bơi; theo dõi kết quả. Kiểm tra bể bơi.      | [tổ chức dạy bơi, theo dõi kết quả, Kiểm tra bể bơi]
            1. Sở Y tế: tổ chức dạy bơi. Trong đó:                               | [tổ chức dạy bơi]
            """)
    void what_begins_with_no_verb_goes_on_with_the_thing_before(String lines, String expected) {
        assertEquals(
                expected,
                duties(read(lines)).stream().map(AssignedDuty::wording).toList().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1. Sở Nội vụ hoàn thành trước ngày 30/6/2026; Sở Xây dựng hoàn thành trước ngày 31/7/2026. | CARRY_OUT BEARER Sở Nội vụ 2026-06-29; CARRY_OUT BEARER Sở Xây dựng 2026-07-30
            1. Các sở báo cáo UBND tỉnh trước ngày 15/11/2026; riêng Công an tỉnh báo cáo trước ngày 20/11/2026. | REPORT BEARER Các sở > ubnd-tinh 2026-11-14; REPORT BEARER Công an tỉnh > ubnd-tinh 2026-11-19 [ACTOR_UNREAD]
            1. Các sở báo cáo UBND tỉnh trước ngày 15/11/2026. Riêng Công an tỉnh báo cáo UBND tỉnh trước ngày 20/11/2026. | REPORT BEARER Các sở > ubnd-tinh 2026-11-14; REPORT BEARER Công an tỉnh > ubnd-tinh 2026-11-19 [ACTOR_UNREAD]
            """)
    void who_is_named_behind_a_semicolon_with_a_day_has_that_day(String lines, String expected) {
        assertEquals(expected, said(lines));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1. Sở Tài chính cấp kinh phí; Sở Xây dựng kiểm tra sân chơi; lập danh sách. | Sở Tài chính: cấp kinh phí; Sở Xây dựng: kiểm tra sân chơi; Sở Xây dựng: lập danh sách
            1. Sở Tài chính cấp kinh phí. UBND các xã, phường kiểm tra sân chơi. | Sở Tài chính: cấp kinh phí; UBND các xã, phường: kiểm tra sân chơi
            # Behind names the semicolon may be one of their list.
            1. Sở Y tế phối hợp với Sở Tài chính; Sở Xây dựng kiểm tra sân chơi. | Sở Y tế: phối hợp với Sở Tài chính; Sở Xây dựng kiểm tra sân chơi
            1. Sở Y tế cấp phép; các đơn vị thực hiện.                          | Sở Y tế: cấp phép; các đơn vị thực hiện
            """)
    void who_begins_a_part_with_what_they_do_has_it(String lines, String expected) {
        assertEquals(
                expected,
                duties(read(lines)).stream()
                        .map(duty -> duty.bearers().get(0).wording() + ": " + duty.wording())
                        .collect(Collectors.joining("; ")));
    }

    private static String named(String lines) {
        return read(lines).doubts().stream()
                .filter(doubt -> doubt.code() == DoubtCode.ACTOR_UNREAD)
                .map(doubt -> doubt.no() + " " + doubt.words())
                .collect(Collectors.joining(" / "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1. Các sở hoàn thành trước ngày 30/6/2026, trừ Sở Nội vụ hoàn thành trước ngày 31/7/2026. | I.1 trừ Sở Nội vụ hoàn thành trước ngày 31/7/2026
            1. Các sở báo cáo UBND tỉnh trước ngày 15/11/2026; riêng Công an tỉnh báo cáo trước ngày 20/11/2026. | I.1 riêng Công an tỉnh báo cáo trước ngày 20/11/2026
            1. Các sở báo cáo UBND tỉnh trước ngày 15/11/2026, riêng Công an tỉnh báo cáo trước ngày 20/11/2026. | I.1 riêng Công an tỉnh báo cáo trước ngày 20/11/2026
            1. UBND cấp xã báo cáo Sở Y tế trước ngày 10/6/2026, Sở Y tế báo cáo UBND tỉnh trước ngày 20/6/2026. | I.1 Sở Y tế báo cáo UBND tỉnh trước ngày 20/6/2026
            1. Các xã#- Báo cáo UBND tỉnh trước ngày 15/11/2026; Công an tỉnh báo cáo trước ngày 20/11/2026. | I.1-1 Công an tỉnh báo cáo trước ngày 20/11/2026
            1. Các xã#- Rà soát văn bản; Sở Tư pháp tổng hợp kết quả. | I.1-1 Sở Tư pháp tổng hợp kết quả
            # Nobody else is named here.
            1. Sở Y tế báo cáo UBND tỉnh trước ngày 15/11/2026, riêng năm 2026 báo cáo trước ngày 20/11/2026. | ''
            1. Sở Y tế báo cáo UBND tỉnh trước ngày 15/6/2026, Bộ Y tế trước ngày 15/12/2026. | ''
            1. Sở Y tế báo cáo UBND tỉnh trước ngày 15/6/2026, Sở Y tế báo cáo Bộ Y tế trước ngày 15/12/2026. | ''
            1. Sở Y tế phối hợp với Tỉnh đoàn, Sở Xây dựng tổ chức dạy bơi trước ngày 15/6/2026. | ''
            1. Các xã báo cáo trước ngày 15/6/2026, trừ các trường hợp báo cáo trước ngày 10/6/2026. | ''
            """)
    void who_else_is_named_with_a_day_is_told(String lines, String expected) {
        assertEquals(expected, named(lines));
    }
}

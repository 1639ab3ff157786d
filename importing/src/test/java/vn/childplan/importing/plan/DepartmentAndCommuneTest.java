package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.agency.Party;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.Statement;

/** What plans of departments, communes and ministries have and those of provinces have not: rooms, persons, one's own staff. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DepartmentAndCommuneTest {
    private static PlanReading organisation(String duties) {
        return PlanImporter.withoutDirectory().readText("""
                ỦY BAN NHÂN DÂN TỈNH VĨNH HẢI
                Số: 87/KH-UBND
                Vĩnh Hải, ngày 24 tháng 3 năm 2026
                KẾ HOẠCH
                Công tác trẻ em năm 2026
                I. TỔ CHỨC THỰC HIỆN
                %s

                Nơi nhận:
                - Lưu: VT.

                CHỦ TỊCH

                Trần Văn Bình
                """.formatted(duties), "plan.txt");
    }

    private static Clause clause(PlanReading reading, String no) {
        return reading.draft().clauses().stream()
                .filter(clause -> clause.ref().value().equals(no))
                .findFirst()
                .orElseThrow();
    }

    private static List<AssignedDuty> duties(PlanReading reading, String no) {
        return ((Assignment) clause(reading, no)).duties();
    }

    private static List<Doubt> doubts(PlanReading reading, DoubtCode code) {
        return reading.doubts().stream().filter(doubt -> doubt.code() == code).toList();
    }

    private static List<String> names(PlanReading reading, Stream<Party> parties) {
        return parties.map(party -> party instanceof Party.One one
                        ? reading.directory().get(one.agency()).name()
                        : party.wording())
                .toList();
    }

    private static List<String> agencies(PlanReading reading) {
        return reading.directory().agencies().stream()
                .map(Agency::name)
                .sorted()
                .toList();
    }

    /** A duty goes to one; the words keep the other, and a doubt names it where it stands. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sở Y tế tổng hợp, báo cáo UBND tỉnh và Bộ Y tế trước ngày 15/12/2026.            | ubnd-tinh | Bộ Y tế
            Sở Y tế tổng hợp, báo cáo UBND tỉnh và Bộ Y tế theo quy định.                    | ubnd-tinh | Bộ Y tế
            Sở Y tế tổng hợp, báo cáo Bộ Y tế và Thủ tướng Chính phủ trước ngày 15/12/2026.  | bo-y-te            | Thủ tướng Chính phủ
            Sở Y tế tổng hợp, báo cáo Bộ Y tế, UBND tỉnh trước ngày 15/12/2026.              | bo-y-te            | UBND tỉnh
            """)
    void the_second_to_whom_a_report_goes_is_told(String words, String first, String second) {
        PlanReading reading = organisation("1. " + words);
        assertEquals(
                List.of(first),
                duties(reading, "I.1").stream()
                        .map(duty -> String.valueOf(duty.addressee()))
                        .distinct()
                        .toList());
        List<Doubt> told = doubts(reading, DoubtCode.SEVERAL_ADDRESSEES);
        assertEquals(List.of(second), told.stream().map(Doubt::words).toList());
        assertEquals(7, told.get(0).place().line());
    }

    @Test
    void the_second_through_whom_a_report_goes_is_told() {
        PlanReading reading =
                organisation("1. UBND các xã báo cáo UBND tỉnh (qua Sở Y tế, Sở Nội vụ) trước ngày 15/12/2026.");
        assertEquals("so-y-te", String.valueOf(duties(reading, "I.1").get(0).channel()));
        assertEquals(
                List.of("Sở Nội vụ"),
                doubts(reading, DoubtCode.SEVERAL_ADDRESSEES).stream()
                        .map(Doubt::words)
                        .toList());
    }

    @Test
    void a_report_to_one_has_no_such_doubt() {
        assertEquals(
                List.of(),
                doubts(
                        organisation(
                                "1. Sở Văn hóa, Thể thao và Du lịch báo cáo UBND tỉnh (qua Sở Y tế) trước 15/12/2026."),
                        DoubtCode.SEVERAL_ADDRESSEES));
    }

    /** Who finds the money appraises nothing; "thẩm định dự toán" is Điều 49 Luật Ngân sách nhà nước 2015. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sở Tài chính tham mưu UBND tỉnh bố trí kinh phí thực hiện Kế hoạch.                           | CARRY_OUT
            Sở Tài chính cân đối, phân bổ kinh phí thực hiện Kế hoạch.                                    | CARRY_OUT
            Sở Tài chính thẩm định dự toán của các đơn vị.                                                | APPRAISE_FUNDING
            Sở Tài chính chủ trì, phối hợp với Sở Y tế thẩm định kinh phí thực hiện Kế hoạch.             | APPRAISE_FUNDING
            Sở Tài chính thẩm định, tham mưu UBND tỉnh bố trí kinh phí thực hiện Kế hoạch.                | APPRAISE_FUNDING
            """)
    void only_whoever_appraises_funding_appraises_it(String words, String kind) {
        assertEquals(
                kind, duties(organisation("1. " + words), "I.1").get(0).duty().name());
    }

    @Test
    void persons_in_the_plan_of_a_commune_are_no_agencies_and_told_once() throws IOException {
        PlanReading reading = Expected.read("commune-persons");
        assertEquals(
                List.of(
                        "Phòng Kinh tế",
                        "Sở Y tế",
                        "UBND xã An Lạc Thượng",
                        "Văn phòng HĐND và UBND xã",
                        "Đoàn TNCS Hồ Chí Minh xã"),
                agencies(reading));
        assertEquals(
                "Rà soát, lập danh sách trẻ em có hoàn cảnh đặc biệt Đơn vị chủ trì: Công chức văn hóa - xã hội. Phối hợp: Trạm Y"
                        + " tế xã, Trưởng các thôn. Thời gian thực hiện: trước tháng 10/2026.",
                ((Statement) clause(reading, "I.1")).wording());
        assertEquals(
                List.of("các trường học trên địa bàn xã", "Trưởng thôn"),
                names(reading, ((PlanTask) clause(reading, "I.2")).coordinating().parties().stream()));
        assertEquals(
                List.of("II.2-1 STATEMENT", "II.4-1 ASSIGNMENT"),
                Stream.of("II.2-1", "II.4-1")
                        .map(no -> no + " " + clause(reading, no).kind())
                        .toList());
        List<Doubt> told = doubts(reading, DoubtCode.PERSON);
        assertEquals(1, told.size());
        assertEquals(
                List.of("Công chức văn hóa - xã hội 17"),
                told.get(0).mentions().stream()
                        .map(mention -> mention.words() + " " + mention.place().line())
                        .toList());
        assertEquals(List.of(), doubts(reading, DoubtCode.ACTOR_UNREAD));
        assertEquals(
                List.of("Công chức văn hóa - xã hội"), reading.tasks().get(0).leads());
    }

    /** Khoản 3 Mục IV and the helpers of khoản 1, 2 Mục II of i13: heads of hamlets are in no agency, and owe what they are told. */
    @Test
    void heads_of_hamlets_are_known_by_what_they_are_called() throws IOException {
        PlanReading reading = Expected.read("i13-commune");
        assertEquals(List.of("Trưởng các thôn"), names(reading, duties(reading, "IV.3").get(0).bearers().stream()));
        assertEquals(
                List.of("Trạm Y tế xã", "Trưởng các thôn"),
                names(reading, ((PlanTask) clause(reading, "II.1")).coordinating().parties().stream()));
        assertEquals(
                List.of("Phòng Văn hóa - Xã hội", "Trưởng các thôn"),
                names(reading, ((PlanTask) clause(reading, "II.2")).coordinating().parties().stream()));
        assertFalse(agencies(reading).toString().contains("Trưởng"), "heads of hamlets are no agencies");
        assertEquals(List.of(), doubts(reading, DoubtCode.PERSON));
    }

    /** i13, II.3: "Phối hợp: Phòng Văn hóa - Xã hội, các trường học trên địa bàn"; "CT, các PCT UBND xã" get the plan. */
    @Test
    void schools_in_a_commune_help_and_nobody_else_of_it() throws IOException {
        PlanReading reading = Expected.read("i13-commune");
        List<Party> helpers =
                ((PlanTask) clause(reading, "II.3")).coordinating().parties();
        assertEquals(
                List.of("Phòng Văn hóa - Xã hội", "các trường học trên địa bàn"), names(reading, helpers.stream()));
        assertEquals(
                List.of(),
                ((Party.Group) helpers.get(1))
                        .groups().stream()
                                .flatMap(
                                        group -> reading.directory().members(group, LocalDate.of(2026, 5, 15)).stream())
                                .toList());
        assertFalse(agencies(reading).toString().contains("Chủ tịch"), "persons are no agencies");
    }

    @Test
    void who_gives_help_is_no_verb() {
        assertEquals(
                List.of("Các cơ sở trợ giúp trẻ em"),
                names(
                        organisation("1. x"),
                        duties(
                                organisation("1. Các cơ sở trợ giúp trẻ em báo cáo UBND tỉnh trước ngày 15/11/2026."),
                                "I.1")
                                .get(0)
                                .bearers()
                                .stream()));
    }

    /** "Văn phòng HĐND và UBND xã" is one office (Nghị định số 150/2025/NĐ-CP), whose head is named with a verb alone. */
    @Test
    void the_office_of_council_and_committee_is_one() throws IOException {
        PlanReading reading = Expected.read("commune-persons");
        assertEquals(
                List.of("Văn phòng HĐND và UBND xã"),
                names(reading, duties(reading, "II.3-1").get(0).bearers().stream()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CVP, các PCVP UBND tỉnh",
                "Chánh Văn phòng UBND tỉnh",
                "Chánh Văn phòng, các Phó Chánh Văn phòng UBND tỉnh"
            })
    void heads_of_an_office_who_are_given_a_duty_are_their_office(String heads) {
        PlanReading reading = organisation("1. " + heads + ": theo dõi tiến độ thực hiện Kế hoạch.");
        assertEquals(List.of("Văn phòng UBND tỉnh"), names(reading, duties(reading, "I.1").get(0).bearers().stream()));
        assertEquals(List.of("UBND tỉnh", "Văn phòng UBND tỉnh"), agencies(reading));
    }

    @Test
    void rooms_of_a_department_are_not_the_departments_of_the_province() throws IOException {
        PlanReading reading = Expected.read("department-rooms");
        Party.Group rooms = (Party.Group)
                ((ReportingDuty) clause(reading, "B.2")).reporters().get(0);
        assertEquals("Các phòng thuộc Sở", rooms.wording());
        assertEquals("[cac-phong-thuoc-so]", rooms.groups().toString());
        assertEquals(
                List.of(),
                reading.directory().groups().stream()
                        .filter(group -> group.kinds().contains(AgencyKind.DEPARTMENT))
                        .toList());
    }

    @Test
    void a_report_in_the_plan_of_a_department_names_the_room_in_full() throws IOException {
        PlanReading reading = Expected.read("department-rooms");
        assertEquals(
                "Phòng Chính trị, tư tưởng và Công tác học sinh, sinh viên",
                reading.directory()
                        .get(((ReportingDuty) clause(reading, "B.2")).addressee())
                        .name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trên đây là Kế hoạch của Sở Y tế. Yêu cầu các phòng, đơn vị thuộc Sở nghiêm túc triển khai thực hiện./.",
                "Yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện./.",
                "Sở Y tế yêu cầu các phòng, đơn vị triển khai thực hiện nghiêm Kế hoạch này./.",
                "Đề nghị các cơ quan, đơn vị, địa phương phối hợp tổ chức thực hiện./.",
                "Căn cứ Kế hoạch này, đề nghị các cơ quan, đơn vị khẩn trương triển khai thực hiện./."
            })
    void the_words_with_which_a_plan_ends_are_no_duty_of_everybody(String words) {
        PlanReading reading = organisation("1. Sở Tư pháp phổ biến pháp luật về trẻ em.\n" + words);
        assertEquals(Clause.Kind.STATEMENT, clause(reading, "I.1-1").kind(), words);
    }

    @Test
    void the_duty_before_the_words_with_which_a_plan_ends_stays_a_duty() {
        PlanReading reading = organisation(
                "1. Sở Tư pháp\n- Phổ biến pháp luật về trẻ em.\n\nTrên đây là Kế hoạch công tác trẻ em năm 2026./.");
        assertEquals(
                List.of("I HEADING", "I.1 HEADING", "I.1-1 ASSIGNMENT", "I.1-1-1 STATEMENT"),
                reading.draft().clauses().stream()
                        .map(clause -> clause.ref() + " " + clause.kind())
                        .toList());
    }

    /** It orders a thing of its own, or stands before other duties. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Sở Tư pháp phổ biến pháp luật.\nYêu cầu các cơ quan, đơn vị báo cáo UBND tỉnh trước ngày 15/12/2026./.",
                "1. Sở Tư pháp phổ biến pháp luật.\nYêu cầu các cơ quan, đơn vị tổ chức dạy bơi cho trẻ em./.",
                "1. Sở Tư pháp phổ biến pháp luật.\nYêu cầu các cơ quan, đơn vị nghiêm túc thực hiện.\n2. Sở Y tế khám sức khỏe cho trẻ em."
            })
    void an_order_of_its_own_stays_a_duty(String duties) {
        assertEquals(
                Clause.Kind.ASSIGNMENT, clause(organisation(duties), "I.1-1").kind(), duties);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BỘ  Y  TẾ",
                "BỘ   Y   TẾ",
                "BỘ  Y  TẾ          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "BỘ Y TẾ  CỘNG  HÒA  XÃ  HỘI  CHỦ  NGHĨA  VIỆT  NAM"
            })
    void blanks_between_the_words_of_an_issuer_are_no_columns(String line) {
        assertEquals("Bộ Y tế", issuer(line));
    }

    /** Columns stay apart where both have words. */
    @Test
    void two_columns_of_a_header_stay_apart() {
        assertEquals("Sở Y tế", issuer("SỞ Y TẾ  DỰ THẢO"));
    }

    private static String issuer(String line) {
        return String.valueOf(PlanImporter.withoutDirectory()
                .readText(
                        line + "\n"
                                + String.join(
                                        "\n",
                                        Arrays.asList(
                                                "Số: 715/KH-BYT",
                                                "Hà Nội, ngày 06 tháng 02 năm 2026",
                                                "KẾ HOẠCH",
                                                "Công tác trẻ em năm 2026",
                                                "I. NHIỆM VỤ",
                                                "1. Dạy bơi cho trẻ em",
                                                "- Chủ trì: Cục Bà mẹ và Trẻ em")),
                        "plan.txt")
                .header()
                .issuer());
    }
}

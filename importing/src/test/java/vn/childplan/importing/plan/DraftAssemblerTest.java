package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.agency.Party;
import vn.childplan.core.plan.PlanDraft;
import vn.childplan.core.plan.Signature;

/** What stands about the clauses of a plan: who issued it, on what basis, who receives it and who signed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DraftAssemblerTest {
    private static final String HEAD = """
        ỦY BAN NHÂN DÂN
        TỈNH VĨNH HẢI
        Số: 87/KH-UBND
        Vĩnh Hải, ngày 24 tháng 3 năm 2026
        """;

    private static PlanReading read(String head, String preamble, String closing) {
        return PlanImporter.withoutDirectory()
                .readText(
                        head + "KẾ HOẠCH\nCông tác trẻ em năm 2026\n\n" + preamble
                                + "\nI. NHIỆM VỤ\n1. Dạy bơi\n- Chủ trì: Sở Y tế\n- Thời gian: Quý II\n" + closing,
                        "small.txt");
    }

    private static String doubts(PlanReading reading) {
        return String.join(
                "; ",
                reading.doubts().stream()
                        .map(doubt -> doubt.code()
                                + (doubt.words().isEmpty() ? "" : " " + doubt.words())
                                + (doubt.alternatives().isEmpty() ? "" : " " + doubt.alternatives()))
                        .toList());
    }

    private static final String ISSUES = "UBND tỉnh ban hành Kế hoạch như sau:";
    private static final String CLOSING = "Nơi nhận:\n- Lưu: VT, VX.\nCHỦ TỊCH\n\nTrần Văn Bình\n";

    /** The forms of signing of NĐ 30/2020, Phụ lục I. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        TM. ỦY BAN NHÂN DÂN/KT. CHỦ TỊCH/PHÓ CHỦ TỊCH//Trần Văn Bình | [TM. ỦY BAN NHÂN DÂN] DEPUTY CHỦ TỊCH: PHÓ CHỦ TỊCH
        TUQ. CHỦ TỊCH/GIÁM ĐỐC SỞ Y TẾ//Trần Văn Bình                | [] AUTHORISED CHỦ TỊCH: GIÁM ĐỐC SỞ Y TẾ
        TL. CHỦ TỊCH/CHÁNH VĂN PHÒNG//Trần Văn Bình                  | [] BY_ORDER CHỦ TỊCH: CHÁNH VĂN PHÒNG
        TM. ỦY BAN NHÂN DÂN/CHỦ TỊCH//Trần Văn Bình                  | [] FOR_COLLECTIVE ỦY BAN NHÂN DÂN: CHỦ TỊCH
        T_M ỦY BAN NHÂN DÂN/CHỦ TỊCH//Trần Văn Bình                  | [] FOR_COLLECTIVE ỦY BAN NHÂN DÂN: CHỦ TỊCH
        CHỦ TỊCH//Đại tá Trần Văn Bình                               | [] HEAD null: CHỦ TỊCH
        Q. CHỦ TỊCH//Trần Văn Bình                                   | [] ACTING null: CHỦ TỊCH
        """)
    void who_signed_and_for_whom(String lines, String expected) {
        Signature signature = read(
                        HEAD,
                        ISSUES,
                        "Nơi nhận:\n- Lưu: VT.\n" + lines.replace('/', '\n').replace('_', '/') + "\n")
                .draft()
                .signature();
        assertNotNull(signature);
        assertEquals(
                expected,
                signature.above() + " " + signature.form() + " " + signature.onBehalfOf() + ": "
                        + signature.position());
        assertEquals("Trần Văn Bình", signature.name());
    }

    @Test
    void without_a_name_or_position_nobody_has_signed_the_draft() {
        PlanReading unsigned = read(HEAD, ISSUES, "Nơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\n");
        assertNull(unsigned.draft().signature());
        assertEquals(new PlanReading.Signer(List.of(), "CHỦ TỊCH", null), unsigned.signer());
        PlanReading blank = read(HEAD, ISSUES, "Nơi nhận:\n- Lưu: VT.\n");
        assertNull(blank.signer());
        assertEquals("SIGNER_MISSING; YEAR_ASSUMED Quý II", doubts(blank));
    }

    @Test
    void of_several_who_sign_the_one_of_the_first_issuer_is_taken_and_the_others_told() {
        PlanReading joint = read(HEAD.replace("ỦY BAN NHÂN DÂN", "TỈNH ĐOÀN - SỞ Y TẾ"), ISSUES, """
            Nơi nhận:
            - Lưu: VT.

            SỞ Y TẾ                TỈNH ĐOÀN
            KT. GIÁM ĐỐC           BÍ THƯ
            PHÓ GIÁM ĐỐC

            Nguyễn Văn An          Lê Thị Bích
            """);
        assertEquals(new PlanReading.Signer(List.of(), "BÍ THƯ", "Lê Thị Bích"), joint.signer());
        Doubt doubt = joint.doubts().stream()
                .filter(each -> each.code() == DoubtCode.SEVERAL_SIGNERS)
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("SỞ Y TẾ KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Nguyễn Văn An"), doubt.alternatives());
    }

    /** "Lưu: VT SGDĐT, CAT, TĐ" of i16: who issues a plan with others has it, and is not missing among the recipients. */
    @Test
    void a_joint_plan_is_kept_by_each_of_its_issuers() throws IOException {
        assertEquals(
                List.of("Sở Giáo dục và Đào tạo", "Công an tỉnh", "Tỉnh đoàn"),
                Expected.read("i16-joint").draft().recipients().stream()
                        .filter(each -> each.wording().startsWith("Lưu"))
                        .flatMap(each -> each.parties().stream())
                        .map(Party::wording)
                        .toList());
    }

    @Test
    void who_receives_it_is_named_with_what_for() {
        PlanReading reading = read(HEAD, ISSUES, """
            Nơi nhận:
            - Bộ Y tế (để b/c);
            - HĐND tỉnh (báo cáo);
            - Các sở, ban, ngành;
            - Trưởng các thôn;
            - Như trên;
            - Lưu: VT, VX.
            CHỦ TỊCH

            Trần Văn Bình
            """);
        assertEquals(
                List.of(
                        "Bộ Y tế (để b/c): [Bộ Y tế] để b/c",
                        "HĐND tỉnh (báo cáo): [HĐND tỉnh] báo cáo",
                        "Các sở, ban, ngành: [Các sở, ban, ngành] null",
                        "Trưởng các thôn: [Trưởng các thôn] null",
                        "Như trên: [] null",
                        "Lưu: VT, VX: [] null"),
                reading.draft().recipients().stream()
                        .map(each -> each.wording() + ": "
                                + each.parties().stream().map(Party::wording).toList() + " " + each.purpose())
                        .toList());
        assertEquals("VT, VX", reading.archive());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        # the lines above the type | issuer, number, date | doubts
        -                                                                                              | ubnd-tinh null null | NUMBER_BLANK; DATE_BLANK; ISSUER_MISSING UBND tỉnh
        Số: 87/KH-UBND                                                                                 | ubnd-tinh 87/KH-UBND null | DATE_BLANK; ISSUER_MISSING UBND tỉnh
        DỰ THẢO_ỦY BAN NHÂN DÂN TỈNH_Số: 87/KH-UBND_Vĩnh Hải, ngày 24 tháng 3 năm 2026                 | ubnd-tinh 87/KH-UBND 2026-03-24 | DRAFT_MARK DỰ THẢO
        ỦY BAN NHÂN DÂN TỈNH_Số: 87/KH-UBND_Vĩnh Hải, ngày   tháng 3 năm 2026                          | ubnd-tinh 87/KH-UBND null | DATE_BLANK Vĩnh Hải, ngày   tháng 3 năm 2026
        ỦY BAN NHÂN DÂN TỈNH_Số: 87/KH-UBND_Vĩnh Hải, ngày 31 tháng 2 năm 2026                         | ubnd-tinh 87/KH-UBND null | DATE_INVALID Vĩnh Hải, ngày 31 tháng 2 năm 2026
        ỦY BAN NHÂN DÂN TỈNH_Số:   /KH-UBND_Vĩnh Hải, ngày 24 tháng 3 năm 2026                         | ubnd-tinh null 2026-03-24 | NUMBER_BLANK Số:   /KH-UBND
        SỞ Y TẾ - TỈNH ĐOÀN_Số: 5/KHLT-SYT-TĐ_Vĩnh Hải, ngày 24 tháng 3 năm 2026                       | so-y-te 5/KHLT-SYT-TĐ 2026-03-24 | ''
        """)
    void what_is_blank_in_the_header_is_told(String head, String expected, String doubts) {
        PlanReading reading = read(head == null ? "" : head.replace('_', '\n') + "\n", ISSUES, CLOSING);
        PlanDraft draft = reading.draft();
        assertEquals(expected, draft.issuer() + " " + draft.number() + " " + draft.date());
        assertEquals(doubts, doubts(reading).replaceFirst("(?:; )?YEAR_ASSUMED Quý II$", ""));
        assertEquals(2026, draft.year());
    }

    @Test
    void a_plan_that_nobody_issues_has_no_issuer_and_one_without_a_year_none_that_is_certain() {
        assertNull(read("", "Nội dung:", CLOSING).draft().issuer());
        PlanReading years = PlanImporter.withoutDirectory()
                .readText("KẾ HOẠCH\nCông tác trẻ em giai đoạn 2026 - 2030\n\nabc\n", "x");
        assertEquals(2000, years.draft().year());
        assertEquals(
                "ISSUER_MISSING; NUMBER_BLANK; DATE_BLANK; NO_SECTIONS; RECIPIENTS_MISSING; SIGNER_MISSING",
                doubts(years));
        PlanReading untyped = PlanImporter.withoutDirectory().readText(HEAD + "abc\n", "x");
        assertEquals("TYPE_MISSING; NO_SECTIONS; RECIPIENTS_MISSING; SIGNER_MISSING; YEAR_ASSUMED", doubts(untyped));
        assertEquals("", untyped.type());
    }

    /** What each document is for the plan: its power, its programme, guidance, or who proposed it. */
    @Test
    void documents_of_the_preamble_are_bases_with_their_dates_and_issuers() {
        PlanReading reading = read(HEAD, """
            Căn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016;
            Căn cứ Nghị định số 56/2017/NĐ-CP ngày 09/5/2017 của Chính phủ quy định chi tiết;
            Căn cứ Luật số 102/2016/QH13 ngày 05/4/2016;
            Thực hiện Quyết định số 12/QĐ-TTg ngày 05/01/2026 phê duyệt Chương trình vì trẻ em;
            Thực hiện Công văn số 33/BYT-BMTE ngày 10/02/2026 của Bộ Y tế về hướng dẫn công tác trẻ em;
            Theo Chỉ thị số 7/CT-TTg ngày 01/02/2026 và Nghị quyết số 9/NQ-CP;
            Theo Quyết định số 8/QĐ-ABC ngày 01/02/2026;
            Theo đề nghị của Sở Y tế tại Tờ trình số 15/TTr-SYT ngày 20/3/2026, UBND tỉnh ban hành Kế hoạch như sau:\
            """, CLOSING);
        assertEquals(
                List.of(
                        "POWER chinh-phu 2017-05-09: Nghị định số 56/2017/NĐ-CP ngày 09/5/2017 của Chính phủ quy định"
                                + " chi tiết",
                        "POWER quoc-hoi 2016-04-05: Luật số 102/2016/QH13 ngày 05/4/2016",
                        "PROGRAMME thu-tuong-chinh-phu 2026-01-05: Quyết định số 12/QĐ-TTg ngày 05/01/2026 phê duyệt"
                                + " Chương trình vì trẻ em",
                        "GUIDANCE bo-y-te 2026-02-10: Công văn số 33/BYT-BMTE ngày 10/02/2026 của Bộ Y tế về hướng dẫn"
                                + " công tác trẻ em",
                        "GUIDANCE thu-tuong-chinh-phu 2026-02-01: Chỉ thị số 7/CT-TTg ngày 01/02/2026",
                        "PROPOSAL so-y-te 2026-03-20: Theo đề nghị của Sở Y tế tại Tờ trình số 15/TTr-SYT ngày"
                                + " 20/3/2026"),
                reading.draft().preamble().bases().stream()
                        .map(each -> each.role() + " " + each.issuer() + " " + each.date() + ": " + each.wording())
                        .toList());
        assertEquals(
                "BASIS_WITHOUT_NUMBER Luật Trẻ em ngày 05 tháng 4 năm 2016; BASIS_UNDATED 9/NQ-CP; BASIS_ISSUER"
                        + " 8/QĐ-ABC ngày 01/02/2026; YEAR_ASSUMED Quý II",
                doubts(reading));
    }

    private static PlanReading parts() {
        return PlanImporter.withoutDirectory().readText(HEAD + """
            KẾ HOẠCH
            Công tác trẻ em năm 2026

            UBND tỉnh ban hành Kế hoạch như sau:
            I. MỤC TIÊU
            1. Trẻ em được an toàn.
            II. NHIỆM VỤ
            1. Dạy bơi
            - Chủ trì: Sở Y tế
            III. KINH PHÍ
            Ngân sách nhà nước.
            IV. TỔ CHỨC THỰC HIỆN
            1. Sở Y tế
            - Theo dõi việc thực hiện.
            2. Đề nghị Tỉnh đoàn tham gia giám sát.
            3. Phối hợp
            Sở Tài chính bố trí kinh phí.
            4. Các địa phương:
            a) UBND xã Vĩnh An tổ chức dạy bơi.
            Nơi nhận:
            - CT, các PCT UBND tỉnh;
            - Sở Y tế.
            CHỦ TỊCH

            Trần Văn Bình
            """, "small.txt");
    }

    @Test
    void the_parts_of_a_plan_are_told_by_number_and_line() {
        assertEquals(
                List.of(
                        new PlanReading.Section("I", "MỤC TIÊU", 9),
                        new PlanReading.Section("II", "NHIỆM VỤ", 11),
                        new PlanReading.Section("III", "KINH PHÍ", 14),
                        new PlanReading.Section("IV", "TỔ CHỨC THỰC HIỆN", 16)),
                parts().sections());
        assertEquals("III", parts().funding());
        assertNull(parts().archive());
        assertNull(read(HEAD, ISSUES, CLOSING).funding());
    }

    @Test
    void whom_the_organisation_part_names_stands_in_the_heading_or_in_the_words_under_it() {
        assertEquals(
                List.of(
                        new PlanReading.Duty("IV.1", List.of("Sở Y tế"), false),
                        new PlanReading.Duty("IV.2", List.of("Tỉnh đoàn"), true),
                        new PlanReading.Duty("IV.3", List.of("Sở Tài chính"), false),
                        new PlanReading.Duty("IV.4", List.of("Các địa phương"), false),
                        new PlanReading.Duty("IV.4.a", List.of("UBND xã Vĩnh An"), false)),
                parts().duties());
    }

    @Test
    void offices_of_one_committee_are_each_in_the_words_of_the_line() {
        assertEquals(
                List.of("CT", "các PCT UBND tỉnh"),
                parts().draft().recipients().get(0).parties().stream()
                        .map(Party::wording)
                        .toList());
    }

    /** The plan that an amendment changes is no basis of it, and its clauses are no parts of a plan. */
    @Test
    void an_amendment_is_not_based_on_what_it_amends() {
        PlanReading amendment = PlanImporter.withoutDirectory().readText(HEAD + """
                KẾ HOẠCH
                Sửa đổi, bổ sung Kế hoạch số 5/KH-UBND ngày 01/02/2026
                Căn cứ Quyết định số 8/QĐ-UBND ngày 01/01/2026 của UBND tỉnh;
                Căn cứ Kế hoạch số 5/KH-UBND ngày 01/02/2026 của UBND tỉnh;
                I. NỘI DUNG
                1. Bãi bỏ điểm 2 Mục II.
                """ + CLOSING, "small.txt");
        assertEquals("5/KH-UBND", amendment.amends());
        assertEquals(
                List.of("8/QĐ-UBND"),
                amendment.bases().stream().map(PlanReading.Basis::symbol).toList());
        assertEquals(List.of(), amendment.sections());
    }

    @Test
    void a_file_is_read_by_its_path(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("ke-hoach.txt"),
                HEAD + "KẾ HOẠCH\nCông tác trẻ em năm 2026\nI. MỤC TIÊU\n1. Một.\n" + CLOSING);
        PlanReading reading = PlanImporter.withoutDirectory().read(file).orThrow();
        assertEquals("Công tác trẻ em năm 2026", reading.title());
        assertEquals(
                1,
                PlanImporter.withoutDirectory()
                        .read(folder.resolve("khac.txt"))
                        .problems()
                        .size());
    }
}

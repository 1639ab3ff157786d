package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.plan.PlanTask;

/** A plan without a directory is read by the agencies of its own province. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProvinceOfPlanTest {
    private static final String PLAN = """
            %s
            Số: 87/KH-UBND
            %s, ngày 24 tháng 3 năm %s
            KẾ HOẠCH
            Công tác trẻ em năm 2026
            I. NHIỆM VỤ
            1. Dạy bơi an toàn cho trẻ em.
            - Cơ quan chủ trì: Sở Y tế; các sở, ban, ngành.
            - Cơ quan phối hợp: UBND các xã, phường.
            - Thời gian thực hiện: Trước ngày 15/6/2026.
            Nơi nhận:
            - Lưu: VT.
            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH
            Lê Thị Bích Hạnh
            """;

    private static PlanReading read(PlanImporter importer, String issuer, String place, String year) {
        return importer.readText(PLAN.formatted(issuer, place, year), "t.txt");
    }

    private static boolean knows(PlanReading reading, String agency) {
        return reading.directory().find(AgencyId.of(agency)).isPresent();
    }

    /** "Vĩnh Hải" is none of the 34; "Sở Y tế" says of no province. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ỦY BAN NHÂN DÂN TỈNH VĨNH HẢI | tỉnh nêu trong kế hoạch không có trong danh mục 34 tỉnh, thành phố
            SỞ Y TẾ                       | không rõ kế hoạch của tỉnh nào
            """)
    void a_province_that_is_named_and_not_known_is_said_to_be_so(String issuer, String told) {
        assertEquals(
                List.of(told),
                read(PlanImporter.byProvince(), issuer, "Vĩnh Hải", "2026").doubts().stream()
                        .filter(doubt -> doubt.code() == DoubtCode.PROVINCE_UNKNOWN)
                        .map(doubt -> doubt.message().vi())
                        .toList());
    }

    /** Of each province one commune that it has had since 1/7/2025, and Bắc Giang by the province it went into. */
    @ParameterizedTest
    @CsvSource({
        "ỦY BAN NHÂN DÂN TỈNH BẮC NINH, Bắc Ninh, 2026, ubnd-phuong-tu-son",
        "UBND TỈNH BẮC GIANG, Bắc Giang, 2025, ubnd-huyen-luc-ngan",
        "ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH, TP. Hồ Chí Minh, 2026, ubnd-xa-can-gio",
        "SỞ Y TẾ TỈNH BẮC NINH, Bắc Ninh, 2026, ubnd-phuong-tu-son",
        "SỞ Y TẾ, Bắc Ninh, 2026, ubnd-phuong-tu-son"
    })
    void the_issuer_or_the_place_says_of_which_province_a_plan_is(
            String issuer, String place, String year, String commune) {
        PlanReading reading = read(PlanImporter.byProvince(), issuer, place, year);
        assertTrue(knows(reading, commune), () -> reading.directory().agencies().size() + " agencies");
        assertFalse(reading.doubts().stream().anyMatch(doubt -> doubt.code() == DoubtCode.PROVINCE_UNKNOWN));
    }

    @Test
    void whom_a_task_names_is_known_and_each_group_has_members() {
        PlanReading reading = read(PlanImporter.byProvince(), "ỦY BAN NHÂN DÂN TỈNH BẮC NINH", "Bắc Ninh", "2026");
        var plan = reading.draft().plan().orElseThrow();
        PlanTask task = plan.tasks().get(0);
        assertEquals(
                List.of(),
                reading.doubts().stream().map(doubt -> doubt.code().code()).toList());
        int groups = 0;
        for (Party party : task.leads().parties()) {
            if (party instanceof Party.Group group) {
                for (var id : group.groups()) {
                    assertFalse(reading.directory().members(id, plan.date()).isEmpty(), id.toString());
                    groups++;
                }
            }
        }
        assertEquals(2, groups, "các sở; ban, ngành");
    }

    @Test
    void where_no_province_fits_it_is_told_and_none_is_guessed() {
        PlanReading reading = read(PlanImporter.byProvince(), "ỦY BAN NHÂN DÂN TỈNH VĨNH HẢI", "Vĩnh Hải", "2026");
        assertEquals(
                List.of(DoubtCode.PROVINCE_UNKNOWN),
                reading.doubts().stream().map(Doubt::code).toList());
        assertFalse(knows(reading, "so-tu-phap"));
    }

    @Test
    void a_ministry_sits_in_a_province_and_is_of_none() {
        PlanReading reading = read(PlanImporter.byProvince(), "BỘ Y TẾ", "Hà Nội", "2026");
        assertTrue(reading.doubts().stream().anyMatch(doubt -> doubt.code() == DoubtCode.PROVINCE_UNKNOWN));
        assertFalse(knows(reading, "ubnd-xa-soc-son"));
    }

    /** Kon Tum went into Quảng Ngãi on 1/7/2025: after that day no plan is its own. */
    @Test
    void a_province_that_has_ended_is_no_province_of_a_later_plan() {
        assertEquals(
                1,
                read(PlanImporter.byProvince(), "UBND TỈNH KON TUM", "Kon Tum", "2026").doubts().stream()
                        .filter(doubt -> doubt.code() == DoubtCode.PROVINCE_UNKNOWN)
                        .count());
    }

    @Test
    void a_plan_of_Quang_Ngai_of_before_the_mergers_is_read_by_the_bundled_directory() {
        PlanReading reading = read(PlanImporter.byProvince(), "ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI", "Quảng Ngãi", "2025");
        assertTrue(
                reading.directory().agencies().containsAll(QuangNgai.directory().agencies()));
    }

    @Test
    void a_province_can_be_said() {
        assertTrue(knows(read(PlanImporter.ofProvince("24"), "SỞ Y TẾ", "Vĩnh Hải", "2026"), "ubnd-phuong-tu-son"));
        assertThrows(IllegalArgumentException.class, () -> PlanImporter.ofProvince("02"));
    }

    /** 24 is Bắc Ninh, 15 is Lào Cai. */
    @Test
    void a_plan_of_another_province_than_the_one_named_is_told() {
        PlanReading other = read(PlanImporter.ofProvince("15"), "ỦY BAN NHÂN DÂN TỈNH BẮC NINH", "Bắc Ninh", "2026");
        Doubt doubt = other.doubts().stream()
                .filter(each -> each.code() == DoubtCode.PROVINCE_OTHER)
                .findFirst()
                .orElseThrow();
        assertTrue(doubt.assumed().vi().contains("Lào Cai"), doubt.assumed().vi());
        PlanReading own = read(PlanImporter.ofProvince("24"), "ỦY BAN NHÂN DÂN TỈNH BẮC NINH", "Bắc Ninh", "2026");
        assertTrue(own.doubts().stream().noneMatch(each -> each.code() == DoubtCode.PROVINCE_OTHER));
    }

    /** Whoever issues a plan says more than the place; a commune says in which province it lies, if no other has one of its name. */
    @ParameterizedTest
    @CsvSource({
        "ỦY BAN NHÂN DÂN TỈNH BẮC NINH, Hà Nội, 2026, ubnd-phuong-tu-son",
        "ỦY BAN NHÂN DÂN PHƯỜNG TỪ SƠN, Vĩnh Hải, 2026, ubnd-phuong-tu-son"
    })
    void the_issuer_is_asked_before_the_place_and_a_commune_by_its_name(
            String issuer, String place, String year, String commune) {
        PlanReading reading = read(PlanImporter.byProvince(), issuer, place, year);
        assertEquals(List.of(), provinces(reading));
        assertTrue(knows(reading, commune));
    }

    private static List<String> provinces(PlanReading reading) {
        return reading.doubts().stream()
                .filter(doubt -> doubt.code() == DoubtCode.PROVINCE_UNKNOWN || doubt.code() == DoubtCode.PROVINCE_OTHER)
                .map(doubt -> doubt.code() + " " + doubt.alternatives())
                .toList();
    }

    /** Until 1/7/2025 two districts of Hà Nội had a commune Kim Chung: it is of Hà Nội, whichever is meant. */
    @Test
    @Tag("slow")
    void a_commune_of_a_name_that_one_province_had_twice_lies_in_it() {
        assertEquals(
                List.of(),
                provinces(read(PlanImporter.byProvince(), "ỦY BAN NHÂN DÂN XÃ KIM CHUNG", "Vĩnh Hải", "2025")));
        assertEquals(
                List.of("PROVINCE_UNKNOWN []"),
                provinces(read(PlanImporter.byProvince(), "ỦY BAN NHÂN DÂN XÃ KIM CHUNG", "Vĩnh Hải", "2026")));
    }

    @Test
    @Tag("slow")
    void provinces_that_fit_alike_are_all_told() {
        assertEquals(
                List.of("PROVINCE_UNKNOWN [thành phố Hải Phòng, thành phố Đà Nẵng]"),
                provinces(read(PlanImporter.byProvince(), "ỦY BAN NHÂN DÂN PHƯỜNG AN HẢI", "Vĩnh Hải", "2026")));
        // district of Bắc Giang until 1/7/2025
        assertEquals(
                List.of("PROVINCE_UNKNOWN []"),
                provinces(read(PlanImporter.byProvince(), "ỦY BAN NHÂN DÂN HUYỆN LỤC NGẠN", "Vĩnh Hải", "2026")));
        assertEquals(
                List.of("PROVINCE_OTHER [tỉnh Bắc Ninh]"),
                provinces(read(PlanImporter.ofProvince("15"), "UBND TỈNH BẮC NINH", "Bắc Ninh", "2026")));
    }
}

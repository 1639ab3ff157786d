package vn.childplan.core.agency;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.childplan.core.time.Day.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.text.Text;
import vn.childplan.core.text.TotalOrder;
import vn.childplan.core.text.VietnameseText;
import vn.childplan.core.time.Validity;

class AgencyTest {

    // Ids

    @ParameterizedTest
    @ValueSource(
            strings = {
                "so-y-te",
                "so-van-hoa-the-thao-va-du-lich",
                "ubnd-thanh-pho-quang-ngai",
                "phuong-1",
                "a",
                "z-9-a-0",
                "21025"
            })
    void an_id_is_lower_case_letters_and_digits_joined_by_hyphens(String id) {
        assertEquals(id, AgencyId.of(id).toString());
        assertEquals(id, GroupId.of(id).toString());
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(
            strings = {
                "",
                " ",
                "so y te",
                "So-y-te",
                "sở-y-tế",
                "so--y-te",
                "-so-y-te",
                "so-y-te-",
                "so_y_te",
                "so.y.te",
                "so-y-te ",
                "so-y-te\n",
                "đ",
                "ſo",
                "１",
                // Beside 0, 9, a and z in the table of characters.
                "/",
                ":",
                "`",
                "{"
            })
    void anything_else_is_no_id(String text) {
        assertThrows(IllegalArgumentException.class, () -> AgencyId.of(text));
        assertThrows(IllegalArgumentException.class, () -> GroupId.of(text));
    }

    @Property
    void an_id_reads_back_what_it_writes_and_its_order_is_total(
            @ForAll("ids") String a, @ForAll("ids") String b, @ForAll("ids") String c) {
        assertEquals(AgencyId.of(a), AgencyId.of(AgencyId.of(a).toString()));
        TotalOrder.holds(AgencyId::compareTo, AgencyId.of(a), AgencyId.of(b), AgencyId.of(c));
        TotalOrder.holds(GroupId::compareTo, GroupId.of(a), GroupId.of(b), GroupId.of(c));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sở Y tế", "Sở Văn hóa, Thể thao và Du lịch", "Đặc khu Lý Sơn", "UBND xã Ba Xa"})
    void the_name_without_marks_makes_an_id(String name) {
        assertDoesNotThrow(() -> AgencyId.of(VietnameseText.slug(name)));
    }

    @Provide
    Arbitrary<String> ids() {
        Arbitrary<String> word =
                Arbitraries.strings().withChars("ab1").ofMinLength(1).ofMaxLength(3);
        return word.list().ofMinSize(1).ofMaxSize(3).map(words -> String.join("-", words));
    }

    // Agencies

    @Test
    void an_agency_is_built_up_from_its_name() {
        Agency health = Agency.of("so-y-te", AgencyKind.DEPARTMENT, " Sở  Y tế ");
        assertEquals("Sở Y tế", health.name());
        assertEquals(Validity.ALWAYS, health.life());
        Agency fund = Agency.of("quy-bao-tro-tre-em", AgencyKind.UNIT, "Quỹ Bảo trợ trẻ em")
                .within(health.id())
                .withCode("Q1")
                .withOtherNames("Quỹ BTTE", "Quỹ")
                .withLife(Validity.from(day("Wed 1/1/2025")));
        assertEquals(
                new Agency(
                        AgencyId.of("quy-bao-tro-tre-em"),
                        AgencyKind.UNIT,
                        "Quỹ Bảo trợ trẻ em",
                        List.of("Quỹ BTTE", "Quỹ"),
                        "Q1",
                        Validity.from(day("Wed 1/1/2025")),
                        AgencyId.of("so-y-te")),
                fund);
        assertEquals(
                List.of("Quỹ Bảo trợ trẻ em", "Quỹ BTTE", "Quỹ"), fund.names().toList());
    }

    @Test
    void a_decomposed_name_is_kept_composed() {
        assertEquals(
                "S\u1EDF",
                Agency.of("so", AgencyKind.DEPARTMENT, "So\u031B\u0309").name());
    }

    @Test
    void an_agency_without_a_name_or_with_an_empty_other_name_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Agency.of("so-y-te", AgencyKind.DEPARTMENT, " \u00A0"));
        Agency health = Agency.of("so-y-te", AgencyKind.DEPARTMENT, "Sở Y tế");
        assertThrows(IllegalArgumentException.class, () -> health.withOtherNames("SYT", " "));
    }

    @Test
    void an_agency_does_not_belong_to_itself() {
        Agency health = Agency.of("so-y-te", AgencyKind.DEPARTMENT, "Sở Y tế");
        assertThrows(IllegalArgumentException.class, () -> health.within(AgencyId.of("so-y-te")));
    }

    // Groups, parties and successions

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "DEPARTMENT, Sở, Departments",
        "SECTOR_BODY, 'Ban, ngành', Other provincial agencies",
        "DISTRICT_COMMITTEE, UBND cấp huyện, District committees",
        "COMMUNE_COMMITTEE, UBND cấp xã, Commune committees"
    })
    void agencies_of_a_kind_have_a_heading_in_both_languages(AgencyKind kind, String vi, String en) {
        assertEquals(Text.of(vi, en), kind.label());
    }

    /** Khoản 10 Mục II of 65/KH-UBND: "Sở Y tế" leads, "Các sở, ngành, hội đoàn thể liên quan" coordinate. */
    @Test
    void a_party_is_one_agency_or_a_group_of_which_only_those_concerned_may_be_meant() {
        Party health = new Party.One("Sở Y tế", AgencyId.of("so-y-te"), null);
        Party concerned =
                new Party.Group("Các sở, ngành, hội đoàn thể liên quan", List.of(GroupId.of("cac-so-ban-nganh")), true);
        assertEquals(Party.Kind.AGENCY, health.kind());
        assertFalse(health.concerned());
        assertEquals(List.of(), health.groups());
        assertEquals(Party.Kind.GROUP, concerned.kind());
        assertTrue(concerned.concerned());
        assertNull(concerned.agency());
    }

    @Test
    void a_group_has_everybody_of_its_kinds_and_whoever_is_named() {
        AgencyGroup sectors = new AgencyGroup(
                GroupId.of("cac-so-ban-nganh"),
                "Các sở, ban, ngành",
                new TreeSet<>(Set.of(AgencyKind.DEPARTMENT, AgencyKind.SECTOR_BODY)),
                List.of(AgencyId.of("tinh-doan")));
        assertTrue(sectors.includes(Agency.of("so-y-te", AgencyKind.DEPARTMENT, "Sở Y tế")));
        assertTrue(sectors.includes(Agency.of("cong-an-tinh", AgencyKind.SECTOR_BODY, "Công an tỉnh")));
        assertTrue(sectors.includes(
                Agency.of("tinh-doan", AgencyKind.SOCIO_POLITICAL_ORGANISATION, "Tỉnh đoàn Quảng Ngãi")));
        assertFalse(sectors.includes(
                Agency.of("hoi-nong-dan", AgencyKind.SOCIO_POLITICAL_ORGANISATION, "Hội Nông dân tỉnh")));
    }

    @Test
    void a_group_cannot_be_changed_from_outside() {
        TreeSet<AgencyKind> kinds = new TreeSet<>();
        List<AgencyId> members = new ArrayList<>();
        AgencyGroup group = new AgencyGroup(GroupId.of("cac-so"), "Các sở", kinds, members);
        kinds.add(AgencyKind.DEPARTMENT);
        members.add(AgencyId.of("so-y-te"));
        assertFalse(group.includes(Agency.of("so-y-te", AgencyKind.DEPARTMENT, "Sở Y tế")));
        assertThrows(UnsupportedOperationException.class, () -> group.kinds().add(AgencyKind.PRESS));
    }

    @Test
    void a_group_party_names_at_least_one_group_of_the_directory() {
        assertThrows(IllegalArgumentException.class, () -> new Party.Group("các địa phương", List.of(), false));
    }

    @Test
    void an_agency_does_not_succeed_itself() {
        AgencyId baXa = AgencyId.of("ubnd-xa-ba-xa");
        assertThrows(
                IllegalArgumentException.class,
                () -> new Succession(baXa, baXa, day("Tue 1/7/2025"), "NQ 1677/NQ-UBTVQH15"));
    }
}

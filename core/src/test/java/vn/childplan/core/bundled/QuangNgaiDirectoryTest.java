package vn.childplan.core.bundled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyGroup;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.agency.LookUp;
import vn.childplan.core.agency.Succession;
import vn.childplan.core.text.VietnameseText;
import vn.childplan.core.time.Validity;

/** The bundled directory against the table of units and the plan. */
class QuangNgaiDirectoryTest {
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    private final AgencyDirectory directory = QuangNgai.directory();

    @ParameterizedTest
    @CsvSource({
        "ubnd-cap-huyen,             2025-05-14,  13",
        "ubnd-cap-huyen,             2025-06-30,  13",
        "ubnd-cap-huyen,             2025-07-01,   0",
        "ubnd-cap-xa,                2025-06-30, 170",
        "ubnd-cap-xa,                2025-07-01,  56",
        "dia-phuong,                 2025-06-30, 183",
        "dia-phuong,                 2025-07-01,  56",
        "cac-so,                     2025-05-14,   7",
        "ban-nganh,                  2025-05-14,   1",
        "to-chuc-chinh-tri-xa-hoi,   2025-05-14,   5",
        "doan-the,                   2025-05-14,   5",
        "hoi,                        2025-05-14,   0",
        "doan-thanh-nien-cac-cap,    2025-05-14,   0",
    })
    void a_group_has_so_many_members_on_a_day(String group, LocalDate on, int members) {
        assertTrue(directory.group(GroupId.of(group)).isPresent());
        assertEquals(members, directory.members(GroupId.of(group), on).size());
    }

    @Test
    void dia_phuong_is_the_group_whose_reading_is_a_rule() {
        assertEquals(
                Set.of(AgencyKind.DISTRICT_COMMITTEE, AgencyKind.COMMUNE_COMMITTEE),
                directory.group(AgencyGroup.LOCALITIES).orElseThrow().kinds());
    }

    @Test
    void districts_and_communes_are_those_of_the_table() {
        assertEquals(
                distinct(Seed.units().stream()
                        .filter(unit -> !unit.isCommune())
                        .map(unit -> unit.oldCode() + " " + unit.oldName())
                        .toList()),
                codesAndUnits("ubnd-cap-huyen", BEFORE));
        assertEquals(
                distinct(Seed.units().stream()
                        .filter(Seed.Unit::isCommune)
                        .map(unit -> unit.oldCode() + " " + unit.oldName())
                        .toList()),
                codesAndUnits("ubnd-cap-xa", BEFORE));
        assertEquals(
                distinct(Seed.units().stream()
                        .filter(unit -> !unit.newCode().isEmpty())
                        .map(unit -> unit.newCode() + " " + unit.newName())
                        .toList()),
                codesAndUnits("ubnd-cap-xa", REFORM));
    }

    @Test
    void every_commune_lay_in_the_district_of_the_table() {
        for (Seed.Unit unit : Seed.units()) {
            if (unit.isCommune()) {
                Agency commune = byCode(unit.oldCode(), BEFORE);
                assertEquals(byCode(unit.districtCode(), BEFORE).id(), commune.parent(), unit.oldName());
            }
        }
    }

    @Test
    void every_unit_is_succeeded_by_those_of_the_table_and_nobody_else() {
        Set<String> expected = new TreeSet<>();
        for (Seed.Unit unit : Seed.units()) {
            boolean unchanged =
                    unit.oldCode().equals(unit.newCode()) && unit.oldName().equals("Xã Ba Xa");
            if (!unit.newCode().isEmpty() && !unchanged) {
                expected.add(unit.oldCode() + ">" + unit.newCode());
            }
            if (unit.isCommune()) {
                expected.add(unit.districtCode() + ">" + unit.newCode());
            }
        }
        Set<String> recorded = directory.successions().stream()
                .map(succession -> code(succession.from()) + ">" + code(succession.to()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, recorded);
        assertEquals(expected.size(), directory.successions().size());
        assertTrue(directory.successions().stream()
                .allMatch(succession -> succession.on().equals(REFORM)));
    }

    /** Resolution 203/2025/QH15 and Law 72/2025/QH15 ended the district level; Resolution 1677 arranged the communes. */
    @Test
    void districts_ended_by_another_decision_than_communes() {
        String communes = "Nghị quyết số 1677/NQ-UBTVQH15 ngày 16/6/2025";
        Map<AgencyKind, Set<String>> decisions = new EnumMap<>(AgencyKind.class);
        for (Succession succession : directory.successions()) {
            decisions
                    .computeIfAbsent(directory.get(succession.from()).kind(), kind -> new TreeSet<>())
                    .add(succession.basis());
        }
        assertEquals(
                Map.of(
                        AgencyKind.COMMUNE_COMMITTEE,
                        Set.of(communes),
                        AgencyKind.DISTRICT_COMMITTEE,
                        Set.of(
                                "Nghị quyết số 203/2025/QH15 và Luật số 72/2025/QH15 (kết thúc hoạt động của cấp huyện); "
                                        + communes + " (đơn vị cấp xã tiếp nhận)")),
                decisions);
    }

    @Test
    void every_unit_ended_or_began_with_the_reform_except_Ba_Xa() {
        for (Agency agency : directory.agencies()) {
            boolean local =
                    agency.kind() == AgencyKind.DISTRICT_COMMITTEE || agency.kind() == AgencyKind.COMMUNE_COMMITTEE;
            boolean touched = agency.life().equals(Validity.until(REFORM))
                    || agency.life().equals(Validity.from(REFORM));
            boolean baXa = agency.id().value().equals("ubnd-xa-ba-xa");
            assertEquals(local && !baXa, touched, agency.id().value());
            assertTrue(
                    touched || agency.life().equals(Validity.ALWAYS),
                    agency.id().value());
        }
    }

    @Test
    void code_21025_was_phuong_Nguyen_Nghiem_and_is_phuong_Cam_Thanh() {
        assertEquals("UBND phường Nguyễn Nghiêm", byCode("21025", BEFORE).name());
        assertEquals("UBND phường Cẩm Thành", byCode("21025", REFORM).name());
    }

    @Test
    void no_code_is_borne_twice_on_one_day() {
        for (LocalDate day : List.of(BEFORE, REFORM)) {
            List<String> codes = directory.agencies().stream()
                    .filter(agency -> agency.life().contains(day))
                    .map(Agency::code)
                    .filter(Objects::nonNull)
                    .toList();
            assertEquals(codes.size(), Set.copyOf(codes).size(), day.toString());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ubnd-xa-tra-bui            | ubnd-xa-ca-dam ubnd-xa-tay-tra-bong",
                "ubnd-xa-ba-xa              |",
                "ubnd-huyen-ly-son          | ubnd-dac-khu-ly-son",
                "ubnd-huyen-minh-long       | ubnd-xa-minh-long ubnd-xa-son-mai",
                "ubnd-huyen-ba-to           | ubnd-xa-ba-dinh-2025 ubnd-xa-ba-dong-2025 ubnd-xa-ba-to-21484"
                        + " ubnd-xa-ba-to-21523 ubnd-xa-ba-vi-2025 ubnd-xa-ba-vinh-2025 ubnd-xa-ba-xa"
                        + " ubnd-xa-dang-thuy-tram",
                "ubnd-phuong-nguyen-nghiem-quang-ngai | ubnd-phuong-cam-thanh",
                "ubnd-phuong-nguyen-nghiem-duc-pho    | ubnd-phuong-duc-pho",
            })
    void these_took_over_from_it(String ended, String successors) {
        assertEquals(
                successors == null ? "" : successors,
                directory.successorsOf(AgencyId.of(ended)).stream()
                        .map(succession -> succession.to().value())
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void xa_Dong_Son_took_over_from_two_districts() {
        assertEquals(
                Set.of("ubnd-huyen-binh-son", "ubnd-thanh-pho-quang-ngai"),
                directory.successions().stream()
                        .filter(succession -> succession.to().value().equals("ubnd-xa-dong-son"))
                        .map(Succession::from)
                        .map(directory::get)
                        .filter(agency -> agency.kind() == AgencyKind.DISTRICT_COMMITTEE)
                        .map(agency -> agency.id().value())
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "so-y-te                  | so-y-te",
                "Sở Y tế                  | so-y-te",
                "SỞ Y TẾ                  | so-y-te",
                "Sở Văn hóa, Thể thao và Du lịch | so-van-hoa-the-thao-va-du-lich",
                "Sở Văn hoá, Thể thao và Du lịch | so-van-hoa-the-thao-va-du-lich",
                "Sở Văn hóa Thể thao và Du lịch  | so-van-hoa-the-thao-va-du-lich",
                "Sở VHTTDL                | so-van-hoa-the-thao-va-du-lich",
                "Sở VH,TT&DL              | so-van-hoa-the-thao-va-du-lich",
                "Sở GD&ĐT                 | so-giao-duc-va-dao-tao",
                "Sở GDĐT                  | so-giao-duc-va-dao-tao",
                "Sở Dân tộc & Tôn giáo    | so-dan-toc-va-ton-giao",
                "Tỉnh đoàn                | tinh-doan",
                "Tỉnh đoàn Quảng Ngãi     | tinh-doan",
                "Hội LHPN tỉnh            | hoi-lien-hiep-phu-nu-tinh",
                "Ủy ban nhân dân tỉnh     | ubnd-tinh",
                "Uỷ ban nhân dân huyện Ba Tơ     | ubnd-huyen-ba-to",
                "UBND huyện Ba Tơ         | ubnd-huyen-ba-to",
                "Huyện Ba Tơ              | ubnd-huyen-ba-to",
                "UBND TP Quảng Ngãi       | ubnd-thanh-pho-quang-ngai",
                "UBND TX. Đức Phổ         | ubnd-thi-xa-duc-pho",
                "xã Bình Thạnh            | ubnd-xa-binh-thanh-21046",
                "xã Bình Thanh            | ubnd-xa-binh-thanh-21091",
                "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh | mttq-tinh",
                "UBMTTQ Việt Nam tỉnh     | mttq-tinh",
                "BTT Ủy ban MTTQ Việt Nam tỉnh         | mttq-tinh",
                "Đài PT-TH tỉnh           | dai-pt-th-tinh",
                "UBND phường Nguyễn Nghiêm, thị xã Đức Phổ | ubnd-phuong-nguyen-nghiem-duc-pho",
            })
    void an_agency_is_found_by_the_names_that_documents_use(String name, String id) {
        for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
            assertEquals(
                    AgencyId.of(id),
                    found(directory.lookUp(Normalizer.normalize(name, form), LocalDate.of(2025, 5, 14)))
                            .id());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Xã Tịnh Khê, 2025-06-30, ubnd-xa-tinh-khe",
        "Xã Tịnh Khê, 2025-07-01, ubnd-xa-tinh-khe-2025",
        "Xã Ba Xa,    2025-06-30, ubnd-xa-ba-xa",
        "Xã Ba Xa,    2025-07-01, ubnd-xa-ba-xa",
        "Xã Ba Tô,    2025-06-30, ubnd-xa-ba-to",
        "Xã Ba Tô,    2025-07-01, ubnd-xa-ba-to-21523",
        "Xã Ba Tơ,    2025-07-01, ubnd-xa-ba-to-21484",
        "Xã Sơn Hạ,   2025-06-30, ubnd-xa-son-ha",
        "Xã Sơn Hạ,   2025-07-01, ubnd-xa-son-ha-21292",
        "Xã Sơn Hà,   2025-07-01, ubnd-xa-son-ha-21289",
        "Xã Nguyễn Nghiêm, 2025-07-01, ubnd-xa-nguyen-nghiem",
    })
    void one_name_is_another_agency_after_the_reform(String name, LocalDate on, String id) {
        assertEquals(AgencyId.of(id), found(directory.lookUp(name, on)).id());
    }

    @Test
    void phuong_Nguyen_Nghiem_without_its_district_is_two() {
        LookUp lookUp = directory.lookUp("UBND phường Nguyễn Nghiêm", BEFORE);
        assertEquals(
                List.of("ubnd-phuong-nguyen-nghiem-duc-pho", "ubnd-phuong-nguyen-nghiem-quang-ngai"),
                ((LookUp.Ambiguous) lookUp)
                        .candidates().stream()
                                .map(agency -> agency.id().value())
                                .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-06-30", "2025-07-01"})
    void every_living_agency_is_found_by_its_name_except_the_two_of_one_name(LocalDate on) {
        List<String> lost = directory.agencies().stream()
                .filter(agency -> agency.life().contains(on))
                .filter(agency -> !(directory.lookUp(agency.name(), on) instanceof LookUp.Found found
                        && found.agency().equals(agency)))
                .map(agency -> agency.id().value())
                .toList();
        assertEquals(
                on.isBefore(REFORM)
                        ? List.of("ubnd-phuong-nguyen-nghiem-duc-pho", "ubnd-phuong-nguyen-nghiem-quang-ngai")
                        : List.of(),
                lost);
    }

    @Test
    void an_id_begins_with_the_name_of_its_unit() {
        for (Agency agency : directory.agencies()) {
            if (agency.code() != null) {
                assertTrue(
                        agency.id().value().startsWith(VietnameseText.slug(agency.name())),
                        agency.id() + " for " + agency.name());
                assertEquals(
                        VietnameseText.slug("UBND " + agency.otherNames().get(0)), VietnameseText.slug(agency.name()));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "quy-bao-tro-tre-em, UNIT,         so-y-te",
        "cuc-ba-me-tre-em,   CENTRAL_BODY, bo-y-te",
        "cong-an-tinh,       SECTOR_BODY,  ",
        "tinh-doan,          SOCIO_POLITICAL_ORGANISATION, ",
        "mttq-tinh,          FATHERLAND_FRONT, ",
        "bo-chinh-tri,       PARTY_BODY,   ",
    })
    void an_agency_is_of_this_kind_and_belongs_there(String id, AgencyKind kind, String parent) {
        Agency agency = directory.get(AgencyId.of(id));
        assertEquals(kind, agency.kind());
        assertEquals(parent == null ? null : AgencyId.of(parent), agency.parent());
    }

    /** What is addressed alike in every province is no matter of this one. */
    @Test
    void the_national_groups_are_those_of_the_country() {
        VietNam.GROUPS.forEach(group -> assertEquals(Optional.of(group), directory.group(group.id())));
    }

    @Test
    void only_departments_the_plan_names_are_there() {
        assertEquals(
                List.of(
                        "Sở Dân tộc và Tôn giáo",
                        "Sở Giáo dục và Đào tạo",
                        "Sở Nội vụ",
                        "Sở Tài chính",
                        "Sở Tư pháp",
                        "Sở Văn hóa, Thể thao và Du lịch",
                        "Sở Y tế"),
                directory.members(GroupId.of("cac-so"), REFORM).stream()
                        .map(Agency::name)
                        .sorted(VietnameseText.order())
                        .toList());
    }

    private Set<String> codesAndUnits(String group, LocalDate on) {
        return distinct(directory.members(GroupId.of(group), on).stream()
                .map(agency -> agency.code() + " " + agency.otherNames().get(0))
                .toList());
    }

    private static Set<String> distinct(List<String> all) {
        return new TreeSet<>(all);
    }

    private Agency byCode(String code, LocalDate on) {
        List<Agency> found = directory.byCode(code, on);
        assertEquals(1, found.size(), code + " on " + on);
        return found.get(0);
    }

    private String code(AgencyId id) {
        return directory.get(id).code();
    }

    private static Agency found(LookUp lookUp) {
        return ((LookUp.Found) lookUp).agency();
    }
}

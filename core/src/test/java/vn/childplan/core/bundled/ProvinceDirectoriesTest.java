package vn.childplan.core.bundled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.agency.LookUp;
import vn.childplan.core.agency.Succession;

/** The directories of the 34 provinces against the resolutions of 12/6 and 16/6/2025 and the bundled one of Quảng Ngãi. */
class ProvinceDirectoriesTest {
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    /** As many as the last clause of Điều 1 of each of Nghị quyết 1654 to 1687/NQ-UBTVQH15 counts. */
    @ParameterizedTest
    @CsvSource({
        "01, thành phố Hà Nội, 75, 51, 0",
        "04, tỉnh Cao Bằng, 53, 3, 0",
        "08, tỉnh Tuyên Quang, 117, 7, 0",
        "11, tỉnh Điện Biên, 42, 3, 0",
        "12, tỉnh Lai Châu, 36, 2, 0",
        "14, tỉnh Sơn La, 67, 8, 0",
        "15, tỉnh Lào Cai, 89, 10, 0",
        "19, tỉnh Thái Nguyên, 77, 15, 0",
        "20, tỉnh Lạng Sơn, 61, 4, 0",
        "22, tỉnh Quảng Ninh, 22, 30, 2",
        "24, tỉnh Bắc Ninh, 66, 33, 0",
        "25, tỉnh Phú Thọ, 133, 15, 0",
        "31, thành phố Hải Phòng, 67, 45, 2",
        "33, tỉnh Hưng Yên, 93, 11, 0",
        "37, tỉnh Ninh Bình, 97, 32, 0",
        "38, tỉnh Thanh Hóa, 147, 19, 0",
        "40, tỉnh Nghệ An, 119, 11, 0",
        "42, tỉnh Hà Tĩnh, 60, 9, 0",
        "44, tỉnh Quảng Trị, 69, 8, 1",
        "46, thành phố Huế, 19, 21, 0",
        "48, thành phố Đà Nẵng, 70, 23, 1",
        "51, tỉnh Quảng Ngãi, 86, 9, 1",
        "52, tỉnh Gia Lai, 110, 25, 0",
        "56, tỉnh Khánh Hòa, 48, 16, 1",
        "66, tỉnh Đắk Lắk, 88, 14, 0",
        "68, tỉnh Lâm Đồng, 103, 20, 1",
        "75, tỉnh Đồng Nai, 72, 23, 0",
        "79, thành phố Hồ Chí Minh, 54, 113, 1",
        "80, tỉnh Tây Ninh, 82, 14, 0",
        "82, tỉnh Đồng Tháp, 82, 20, 0",
        "86, tỉnh Vĩnh Long, 105, 19, 0",
        "91, tỉnh An Giang, 85, 14, 3",
        "92, thành phố Cần Thơ, 72, 31, 0",
        "96, tỉnh Cà Mau, 55, 9, 0",
    })
    void on_1_7_2025_a_province_has_the_communes_that_its_resolution_counts(
            String code, String province, int rural, int urban, int islands) {
        assertEquals(province, VietNam.provinces().get(code));
        List<Agency> communes = VietNam.directory(code).members(VietNam.COMMUNE_COMMITTEES.id(), REFORM);
        assertEquals(rural, named(communes, "UBND xã "));
        assertEquals(urban, named(communes, "UBND phường "));
        assertEquals(islands, named(communes, "UBND đặc khu "));
        assertEquals(rural + urban + islands, communes.size());
    }

    private static long named(List<Agency> communes, String beginning) {
        return communes.stream()
                .filter(commune -> commune.name().startsWith(beginning))
                .count();
    }

    /** 696 districts and 10,035 communes: the catalogue of the General Statistics Office of the last day before the reform. */
    @Test
    void until_30_6_2025_the_country_has_its_districts_and_communes() {
        int districts = 0;
        int communes = 0;
        for (String code : VietNam.provinces().keySet()) {
            AgencyDirectory directory = VietNam.directory(code);
            districts +=
                    directory.members(VietNam.DISTRICT_COMMITTEES.id(), BEFORE).size();
            communes +=
                    directory.members(VietNam.COMMUNE_COMMITTEES.id(), BEFORE).size();
            assertEquals(List.of(), directory.members(VietNam.DISTRICT_COMMITTEES.id(), REFORM), code);
        }
        assertEquals(696, districts);
        assertEquals(10_035, communes);
    }

    @Test
    void whoever_ends_has_somebody_who_takes_over_on_that_day() {
        for (String code : VietNam.provinces().keySet()) {
            AgencyDirectory directory = VietNam.directory(code);
            for (Agency agency : directory.agencies()) {
                LocalDate end = agency.life().to();
                List<Succession> successions = directory.successorsOf(agency.id());
                assertEquals(end == null, successions.isEmpty(), code + " " + agency.id());
                for (Succession succession : successions) {
                    assertEquals(end, succession.on(), code + " " + agency.id());
                    assertTrue(
                            directory.get(succession.to()).life().contains(succession.on()), code + " " + succession);
                }
            }
        }
    }

    /** What is not in the other: the 40 communes, the districts and the committee of the former Kon Tum, and whom no plan names. */
    @Test
    void quang_ngai_has_the_units_of_its_bundled_directory() {
        AgencyDirectory country = VietNam.directory("51");
        Set<AgencyId> units = new HashSet<>();
        for (Agency agency : QuangNgai.directory().agencies()) {
            if (agency.code() != null) {
                Agency same = country.get(agency.id());
                assertEquals(agency.name(), same.name());
                assertEquals(agency.code(), same.code());
                assertEquals(agency.life(), same.life());
                assertEquals(agency.parent(), same.parent());
                units.add(agency.id());
            }
        }
        // 13 districts, 170 communes before and 56 after, of which xã Ba Xa is one.
        assertEquals(13 + 170 + 56 - 1, units.size());
        assertEquals(edges(QuangNgai.directory(), units), edges(country, units));
    }

    /** Whoever reads a plan of 2026 by the one directory or the other finds the same bodies in "các sở" that 65/KH-UBND names. */
    @Test
    void quang_ngai_has_the_departments_of_its_bundled_directory() {
        Set<AgencyId> departments =
                VietNam.directory("51").members(VietNam.DEPARTMENTS.id(), LocalDate.of(2026, 3, 31)).stream()
                        .map(Agency::id)
                        .collect(Collectors.toSet());
        for (Agency agency : QuangNgai.directory().agencies()) {
            if (agency.kind() == AgencyKind.DEPARTMENT) {
                assertTrue(departments.contains(agency.id()), agency.toString());
            }
        }
    }

    private static Set<String> edges(AgencyDirectory directory, Set<AgencyId> from) {
        return directory.successions().stream()
                .filter(succession -> from.contains(succession.from()))
                .map(Succession::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Nghị quyết 388/NQ-UBTVQH16, from 20/9/2026. */
    @Test
    void a_commune_that_becomes_a_ward_is_another_agency_from_that_day() {
        AgencyDirectory bacNinh = VietNam.directory("24");
        LocalDate change = LocalDate.of(2026, 9, 20);
        assertEquals("ubnd-xa-bo-ha", only(bacNinh, "07294", change.minusDays(1)));
        assertEquals("ubnd-phuong-bo-ha", only(bacNinh, "07294", change));
        assertEquals(
                List.of(AgencyId.of("ubnd-phuong-bo-ha")),
                bacNinh.successorsOf(AgencyId.of("ubnd-xa-bo-ha")).stream()
                        .map(Succession::to)
                        .toList());
    }

    private static String only(AgencyDirectory directory, String code, LocalDate on) {
        List<Agency> agencies = directory.byCode(code, on);
        assertEquals(1, agencies.size());
        return agencies.get(0).id().value();
    }

    /** "Xã Nguyễn Nghiêm" is a ward of the city and one of the town of Đức Phổ until the reform. */
    @Test
    void communes_of_one_name_are_told_apart_by_their_district() {
        AgencyDirectory quangNgai = VietNam.directory("51");
        assertEquals(
                LookUp.Kind.AMBIGUOUS,
                quangNgai.lookUp("UBND phường Nguyễn Nghiêm", BEFORE).kind());
        assertEquals(
                List.of(AgencyId.of("ubnd-phuong-nguyen-nghiem-duc-pho")),
                quangNgai.agencies().stream()
                        .filter(agency -> agency.names().anyMatch("UBND phường Nguyễn Nghiêm, thị xã Đức Phổ"::equals))
                        .map(Agency::id)
                        .toList());
    }

    /**
     * Điều 8 Nghị định số 45/2025/NĐ-CP: ten sở, Thanh tra and Văn phòng. Sở Dân tộc và Tôn giáo of Điều 9 is one of "các sở" of
     * Quảng Ngãi: khoản 3 Mục IV of 65/KH-UBND binds it.
     */
    @Test
    void every_province_has_the_departments_that_the_decree_orders_for_all() {
        for (String code : VietNam.provinces().keySet()) {
            AgencyDirectory directory = VietNam.directory(code);
            int departments = code.equals("51") ? 11 : code.equals("01") || code.equals("79") ? 13 : 10;
            assertEquals(
                    departments,
                    directory.members(VietNam.DEPARTMENTS.id(), REFORM).size(),
                    code);
            assertEquals(
                    5,
                    directory.members(VietNam.MASS_ORGANISATIONS.id(), REFORM).size(),
                    code);
        }
    }

    /**
     * Without Thanh tra and Văn phòng: nld.com.vn, 25/02/2025 (15 bodies of Hà Nội from 01/3/2025) and thanhnien.vn, 01/7/2025 (15
     * of TP. Hồ Chí Minh). Neither has a Sở Văn hóa, Thể thao và Du lịch, to which a letter would go that nobody receives.
     */
    @ParameterizedTest
    @CsvSource({
        "01, Sở Nội vụ; Sở Tư pháp; Sở Tài chính; Sở Công Thương; Sở Nông nghiệp và Môi trường; Sở Xây dựng;"
                + " Sở Khoa học và Công nghệ; Sở Văn hóa và Thể thao; Sở Giáo dục và Đào tạo; Sở Y tế; Sở Dân tộc và Tôn giáo;"
                + " Sở Du lịch; Sở Quy hoạch - Kiến trúc",
        "79, Sở Nội vụ; Sở Tư pháp; Sở Tài chính; Sở Xây dựng; Sở Nông nghiệp và Môi trường; Sở Giáo dục và Đào tạo; Sở Y tế;"
                + " Sở An toàn thực phẩm; Sở Công Thương; Sở Khoa học và Công nghệ; Sở Văn hóa và Thể thao; Sở Du lịch;"
                + " Sở Dân tộc và Tôn giáo",
    })
    void the_two_big_cities_have_the_departments_of_their_resolutions(String code, String departments) {
        assertEquals(
                Set.of(departments.split("; ")),
                VietNam.directory(code).members(VietNam.DEPARTMENTS.id(), LocalDate.of(2025, 11, 17)).stream()
                        .map(Agency::name)
                        .collect(Collectors.toSet()));
    }

    /** As lines of "Nơi nhận" write it; the first is of 172/KH-UBND of TP. Hồ Chí Minh. */
    @ParameterizedTest
    @CsvSource({
        "79, Ủy ban MTTQVN Thành phố, mttq-thanh-pho",
        "24, UBMTTQ Việt Nam tỉnh, mttq-tinh",
        "24, UBMTTQVN tỉnh, mttq-tinh",
    })
    void the_front_is_found_by_its_short_names(String code, String written, String id) {
        LookUp found = VietNam.directory(code).lookUpExactly(written, REFORM);
        assertEquals(AgencyId.of(id), ((LookUp.Found) found).agency().id());
    }

    /** Nghị quyết 202/2025/QH15: Kon Tum went into Quảng Ngãi, Bình Dương and Bà Rịa - Vũng Tàu into TP. Hồ Chí Minh. */
    @ParameterizedTest
    @CsvSource({
        "51, ubnd-tinh-kon-tum, ubnd-tinh, UBND tỉnh Quảng Ngãi",
        "79, ubnd-tinh-binh-duong, ubnd-thanh-pho, UBND thành phố Hồ Chí Minh",
        "79, ubnd-tinh-ba-ria-vung-tau, ubnd-thanh-pho, UBND thành phố Hồ Chí Minh",
    })
    void a_merged_province_is_succeeded_by_the_one_it_went_into(String code, String merged, String into, String name) {
        AgencyDirectory directory = VietNam.directory(code);
        assertEquals(
                List.of(AgencyId.of(into)),
                directory.successorsOf(AgencyId.of(merged)).stream()
                        .map(Succession::to)
                        .toList());
        assertEquals(name, directory.get(AgencyId.of(into)).name());
        assertEquals(
                AgencyKind.PROVINCIAL_COMMITTEE,
                directory.get(AgencyId.of(merged)).kind());
    }

    /** Districts and communes by the catalogue of the last day before the reform, communes by the resolutions from it. */
    @ParameterizedTest
    @CsvSource({
        "Quảng Ngãi,            2025-06-30, 10, 13, 170",
        "tỉnh Quảng Ngãi,       2025-07-01, 10,  0,  96",
        "Kon Tum,               2025-06-30,  0, 10, 102",
        "Kon Tum,               2025-07-01,  0,  0,   0",
        "TP. Hồ Chí Minh,       2025-06-30, 10, 22, 273",
        "Thành phố Hồ Chí Minh, 2026-01-01, 10,  0, 168",
        "Bà Rịa - Vũng Tàu,     2025-06-30,  0,  7,  77",
        "Quảng Ngãi,            2025-02-28,  0, 13, 170",
        "tỉnh,                  2025-07-01,  0,  0,   0",
    })
    void a_province_has_in_any_case(String province, LocalDate on, int departments, int districts, int communes) {
        List<Agency> agencies = VietNam.agenciesOf(province, on);
        assertEquals(
                List.of(departments, districts, communes),
                Stream.of(AgencyKind.DEPARTMENT, AgencyKind.DISTRICT_COMMITTEE, AgencyKind.COMMUNE_COMMITTEE)
                        .map(kind -> (int) agencies.stream()
                                .filter(agency -> agency.kind() == kind)
                                .count())
                        .toList());
        assertEquals(departments + districts + communes, agencies.size());
    }

    @Test
    void a_code_of_no_province_is_refused_and_all_codes_are_told() {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> VietNam.directory("62"));
        assertTrue(refused.getMessage().contains("51=tỉnh Quảng Ngãi"), refused.getMessage());
    }
}

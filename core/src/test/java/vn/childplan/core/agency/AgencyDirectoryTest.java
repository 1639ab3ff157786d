package vn.childplan.core.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.childplan.core.time.Day.day;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.converter.ConvertWith;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.time.Day;
import vn.childplan.core.time.Validity;

/**
 * Told on real units: NQ 1677/NQ-UBTVQH15 merged wards of thành phố Quảng Ngãi into phường Cẩm Thành, which took over
 * code 21025 from one of them; split xã Trà Bùi between two; and left xã Ba Xa as it was.
 */
class AgencyDirectoryTest {
    private static final LocalDate REFORM = day("Tue 1/7/2025");
    private static final String BASIS = "NQ 1677/NQ-UBTVQH15";

    private static final Agency HEALTH =
            Agency.of("so-y-te", AgencyKind.DEPARTMENT, "Sở Y tế").withOtherNames("SYT");
    private static final Agency CULTURE = Agency.of(
                    "so-van-hoa-the-thao-va-du-lich", AgencyKind.DEPARTMENT, "Sở Văn hóa, Thể thao và Du lịch")
            .withOtherNames("Sở VHTTDL", "Sở VH,TT&DL");
    private static final Agency PROVINCE =
            Agency.of("ubnd-tinh", AgencyKind.PROVINCIAL_COMMITTEE, "Ủy ban nhân dân tỉnh");
    private static final Agency CITY = Agency.of(
                    "ubnd-thanh-pho-quang-ngai", AgencyKind.DISTRICT_COMMITTEE, "UBND thành phố Quảng Ngãi")
            .withLife(Validity.until(REFORM));

    private static final Agency NGHIA_CHANH = oldCommune("phuong-nghia-chanh", "UBND phường Nghĩa Chánh", "21019");
    private static final Agency NGUYEN_NGHIEM =
            oldCommune("phuong-nguyen-nghiem", "UBND phường Nguyễn Nghiêm", "21025");
    private static final Agency NGUYEN_NGHIEM_OF_DUC_PHO =
            oldCommune("phuong-nguyen-nghiem-duc-pho", "UBND phường Nguyễn Nghiêm", "21439");
    private static final Agency TRA_BUI = oldCommune("xa-tra-bui", "UBND xã Trà Bùi", "21142");
    private static final Agency CAM_THANH = newCommune("phuong-cam-thanh", "UBND phường Cẩm Thành", "21025");
    private static final Agency CA_DAM = newCommune("xa-ca-dam", "UBND xã Cà Đam", "21136");
    private static final Agency TAY_TRA_BONG = newCommune("xa-tay-tra-bong", "UBND xã Tây Trà Bồng", "21157");
    private static final Agency BA_XA =
            Agency.of("xa-ba-xa", AgencyKind.COMMUNE_COMMITTEE, "UBND xã Ba Xa").withCode("21538");

    private static final List<Agency> AGENCIES = List.of(
            HEALTH,
            CULTURE,
            PROVINCE,
            CITY,
            NGHIA_CHANH,
            NGUYEN_NGHIEM,
            NGUYEN_NGHIEM_OF_DUC_PHO,
            TRA_BUI,
            CAM_THANH,
            CA_DAM,
            TAY_TRA_BONG,
            BA_XA);
    private static final AgencyGroup COMMUNES = new AgencyGroup(
            GroupId.of("ubnd-cap-xa"), "UBND cấp xã", new TreeSet<>(Set.of(AgencyKind.COMMUNE_COMMITTEE)), List.of());
    private static final AgencyGroup DISTRICTS = new AgencyGroup(
            GroupId.of("ubnd-cap-huyen"),
            "UBND cấp huyện",
            new TreeSet<>(Set.of(AgencyKind.DISTRICT_COMMITTEE)),
            List.of());
    private static final List<Succession> SUCCESSIONS = List.of(
            succession(TRA_BUI, TAY_TRA_BONG),
            succession(TRA_BUI, CA_DAM),
            succession(NGUYEN_NGHIEM, CAM_THANH),
            succession(NGHIA_CHANH, CAM_THANH));

    private static final AgencyDirectory DIRECTORY =
            AgencyDirectory.of(AGENCIES, List.of(COMMUNES, DISTRICTS), SUCCESSIONS);

    private static Agency oldCommune(String id, String name, String code) {
        return Agency.of(id, AgencyKind.COMMUNE_COMMITTEE, name).withCode(code).withLife(Validity.until(REFORM));
    }

    private static Agency newCommune(String id, String name, String code) {
        return Agency.of(id, AgencyKind.COMMUNE_COMMITTEE, name).withCode(code).withLife(Validity.from(REFORM));
    }

    private static Succession succession(Agency from, Agency to) {
        return new Succession(from.id(), to.id(), REFORM, BASIS);
    }

    // Who took over

    @Test
    void an_agency_is_called_by_its_name_and_one_that_is_not_held_by_its_id() {
        AgencyDirectory directory = AgencyDirectory.of(
                List.of(Agency.of("so-tu-phap", AgencyKind.DEPARTMENT, "Sở Tư pháp")), List.of(), List.of());
        assertEquals("Sở Tư pháp", directory.nameOf(AgencyId.of("so-tu-phap")));
        assertEquals("so-noi-vu", directory.nameOf(AgencyId.of("so-noi-vu")));
    }

    @Test
    void a_merger_gives_several_agencies_one_successor() {
        assertEquals(List.of(succession(NGHIA_CHANH, CAM_THANH)), DIRECTORY.successorsOf(NGHIA_CHANH.id()));
        assertEquals(List.of(succession(NGUYEN_NGHIEM, CAM_THANH)), DIRECTORY.successorsOf(NGUYEN_NGHIEM.id()));
    }

    @Test
    void a_split_gives_one_agency_several_successors_by_id() {
        assertEquals(
                List.of(succession(TRA_BUI, CA_DAM), succession(TRA_BUI, TAY_TRA_BONG)),
                DIRECTORY.successorsOf(TRA_BUI.id()));
    }

    @Test
    void who_goes_on_unchanged_and_who_ended_without_a_record_have_no_successor() {
        assertEquals(List.of(), DIRECTORY.successorsOf(BA_XA.id()));
        assertEquals(List.of(), DIRECTORY.successorsOf(CITY.id()));
        assertEquals(List.of(), DIRECTORY.successorsOf(AgencyId.of("nobody")));
    }

    @Test
    void an_agency_ends_on_the_first_day_on_which_it_is_no_more_and_its_successors_answer_for_it() {
        AgencyDirectory after =
                DIRECTORY.ending(BA_XA.id(), day("Wed 1/7/2026"), "NQ 1/NQ-HĐND", CAM_THANH.id(), CA_DAM.id());
        assertEquals(Validity.until(day("Wed 1/7/2026")), after.get(BA_XA.id()).life());
        assertEquals(
                List.of(
                        new Succession(BA_XA.id(), CAM_THANH.id(), day("Wed 1/7/2026"), "NQ 1/NQ-HĐND"),
                        new Succession(BA_XA.id(), CA_DAM.id(), day("Wed 1/7/2026"), "NQ 1/NQ-HĐND")),
                after.successorsOf(BA_XA.id()));
        assertEquals(Validity.ALWAYS, DIRECTORY.get(BA_XA.id()).life(), "the directory before is as it was");
    }

    @Test
    void an_end_that_cannot_be_is_refused() {
        assertThrows(UnknownAgencyException.class, () -> DIRECTORY.ending(AgencyId.of("nobody"), REFORM, BASIS));
        IllegalArgumentException ended = assertThrows(
                IllegalArgumentException.class, () -> DIRECTORY.ending(TRA_BUI.id(), day("Wed 1/7/2026"), BASIS));
        assertEquals("agency xa-tra-bui ends on 2025-07-01 already: replacing(…) corrects that", ended.getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () -> DIRECTORY.ending(CAM_THANH.id(), REFORM, BASIS),
                "it begins on that day");
        assertThrows(
                IllegalArgumentException.class,
                () -> DIRECTORY.ending(BA_XA.id(), REFORM, BASIS, AgencyId.of("nobody")));
        assertThrows(
                IllegalArgumentException.class,
                () -> DIRECTORY.ending(BA_XA.id(), REFORM, BASIS, CA_DAM.id(), CA_DAM.id()));
        assertThrows(IllegalArgumentException.class, () -> DIRECTORY.ending(BA_XA.id(), REFORM, BASIS, BA_XA.id()));
        assertThrows(
                IllegalArgumentException.class,
                () -> DIRECTORY.ending(BA_XA.id(), day("Mon 30/6/2025"), BASIS, CA_DAM.id()),
                "the successor begins a day later");
    }

    @Test
    void an_agency_that_is_not_there_is_refused_with_the_nearest() {
        UnknownAgencyException mistyped =
                assertThrows(UnknownAgencyException.class, () -> DIRECTORY.get(AgencyId.of("xa-tra-buy")));
        assertTrue(
                mistyped.getMessage().startsWith("no agency xa-tra-buy in the directory; the nearest are xa-tra-bui, "),
                mistyped.getMessage());
        AgencyDirectory empty = AgencyDirectory.of(List.of(), List.of(), List.of());
        UnknownAgencyException nothing =
                assertThrows(UnknownAgencyException.class, () -> empty.get(AgencyId.of("xa-tra-buy")));
        assertEquals("no agency xa-tra-buy in the directory", nothing.getMessage());
        assertEquals(AgencyId.of("xa-tra-buy"), nothing.agency());
    }

    @Test
    void an_agency_is_written_otherwise_under_its_id() {
        Agency renamed = BA_XA.withCode("21999");
        assertEquals(renamed, DIRECTORY.replacing(renamed).get(BA_XA.id()));
        assertEquals(
                DIRECTORY.agencies().size(),
                DIRECTORY.replacing(renamed).agencies().size());
        assertThrows(
                UnknownAgencyException.class,
                () -> DIRECTORY.replacing(Agency.of("nobody", AgencyKind.DEPARTMENT, "Sở Không")));
        assertThrows(
                IllegalArgumentException.class,
                () -> DIRECTORY.replacing(TRA_BUI.withLife(Validity.ALWAYS)),
                "two communes have taken over from it");
    }

    @Test
    void nobody_takes_over_from_an_agency_that_still_exists() {
        var dayBefore = new Succession(NGUYEN_NGHIEM.id(), BA_XA.id(), day("Mon 30/6/2025"), BASIS);
        assertThrows(IllegalArgumentException.class, () -> DIRECTORY.with(dayBefore));
        assertThrows(IllegalArgumentException.class, () -> DIRECTORY.with(succession(BA_XA, CAM_THANH)));
    }

    @Test
    void nobody_takes_over_on_a_day_on_which_he_does_not_exist() {
        Agency later = newCommune("xa-sau", "UBND xã Sau", "99999").withLife(Validity.from(day("Wed 2/7/2025")));
        AgencyDirectory withLater = DIRECTORY.with(later);
        assertThrows(IllegalArgumentException.class, () -> withLater.with(succession(NGHIA_CHANH, later)));
        assertThrows(IllegalArgumentException.class, () -> DIRECTORY.with(succession(NGHIA_CHANH, TRA_BUI)));
    }

    @Test
    void a_succession_names_agencies_of_the_directory() {
        var unknown = new Succession(CITY.id(), AgencyId.of("nobody"), REFORM, BASIS);
        assertThrows(IllegalArgumentException.class, () -> DIRECTORY.with(unknown));
    }

    // What is refused

    @Test
    void an_id_is_never_used_again() {
        Agency other = Agency.of("so-y-te", AgencyKind.DEPARTMENT, "Sở Y tế mới");
        assertThrows(
                IllegalArgumentException.class, () -> AgencyDirectory.of(List.of(HEALTH, other), List.of(), List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> AgencyDirectory.of(List.of(HEALTH, HEALTH), List.of(), List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> AgencyDirectory.of(List.of(HEALTH), List.of(COMMUNES, COMMUNES), List.of()));
        assertThrows(IllegalArgumentException.class, () -> DIRECTORY.with(other));
    }

    @Test
    void groups_and_parents_are_agencies_of_the_directory() {
        AgencyGroup strangers =
                new AgencyGroup(GroupId.of("nguoi-la"), "Người lạ", new TreeSet<>(), List.of(AgencyId.of("nobody")));
        assertThrows(IllegalArgumentException.class, () -> DIRECTORY.with(strangers));
        Agency orphan = Agency.of("quy", AgencyKind.UNIT, "Quỹ").within(AgencyId.of("nobody"));
        assertThrows(IllegalArgumentException.class, () -> DIRECTORY.with(orphan));
    }

    @Test
    void agencies_do_not_belong_to_each_other_in_a_circle() {
        Agency a = Agency.of("a", AgencyKind.UNIT, "A").within(AgencyId.of("b"));
        Agency b = Agency.of("b", AgencyKind.UNIT, "B").within(AgencyId.of("c"));
        Agency c = Agency.of("c", AgencyKind.UNIT, "C").within(AgencyId.of("a"));
        assertThrows(IllegalArgumentException.class, () -> AgencyDirectory.of(List.of(a, b, c), List.of(), List.of()));
    }

    /** A mistyped group would be one without members, and nobody would see it. */
    @Test
    void a_group_that_is_not_there_is_refused_with_the_nearest() {
        NoSuchElementException unknown = assertThrows(
                NoSuchElementException.class,
                () -> QuangNgai.directory().members(GroupId.of("ubnd-cap-huyenn"), LocalDate.of(2025, 6, 30)));
        assertEquals("no group ubnd-cap-huyenn in the directory; the nearest is ubnd-cap-huyen", unknown.getMessage());
    }

    // Who is there on a date

    @ParameterizedTest(name = "{0}: {1}; districts {2}")
    @CsvSource({
        "Mon 30/6/2025, phuong-nghia-chanh phuong-nguyen-nghiem phuong-nguyen-nghiem-duc-pho xa-ba-xa xa-tra-bui, "
                + "ubnd-thanh-pho-quang-ngai",
        "Tue 1/7/2025, phuong-cam-thanh xa-ba-xa xa-ca-dam xa-tay-tra-bong, ''"
    })
    void a_group_has_the_agencies_that_exist_on_the_day(
            @ConvertWith(Day.class) LocalDate on, String communes, String districts) {
        assertEquals(communes, ids(DIRECTORY.members(COMMUNES.id(), on)));
        assertEquals(districts, ids(DIRECTORY.members(DISTRICTS.id(), on)));
    }

    /** 65/KH-UBND, V: "các sở, ban, ngành" of the province; the police of a commune belong to its own group, by name. */
    @Test
    void a_body_of_a_commune_is_none_of_the_province_unless_it_is_named() {
        AgencyId commune = AgencyId.of("ubnd-xa-ba-xa");
        Agency police = Agency.of("cong-an-xa", AgencyKind.SECTOR_BODY, "Công an xã");
        AgencyGroup sectors = new AgencyGroup(
                GroupId.of("cac-nganh"), "các ngành", new TreeSet<>(List.of(AgencyKind.SECTOR_BODY)), List.of());
        AgencyGroup own = new AgencyGroup(GroupId.of("nganh-xa"), "ngành xã", new TreeSet<>(), List.of(police.id()));
        AgencyDirectory alone = AgencyDirectory.of(
                List.of(Agency.of(commune.value(), AgencyKind.COMMUNE_COMMITTEE, "UBND xã Ba Xa")),
                List.of(sectors),
                List.of());
        AgencyDirectory within = alone.with(police.within(commune)).with(own);
        assertEquals("cong-an-xa", ids(alone.with(police).members(sectors.id(), REFORM)));
        assertEquals("", ids(within.members(sectors.id(), REFORM)));
        assertEquals("cong-an-xa", ids(within.members(own.id(), REFORM)));
    }

    @Test
    void a_group_known_by_name_only_has_nobody_and_an_unknown_one_is_refused() {
        AgencyGroup byName = new AgencyGroup(GroupId.of("cac-hoi"), "các Hội", new TreeSet<>(), List.of());
        assertThrows(NoSuchElementException.class, () -> DIRECTORY.members(byName.id(), REFORM));
        assertEquals(List.of(), DIRECTORY.with(byName).members(byName.id(), REFORM));
        assertEquals(Optional.of(byName), DIRECTORY.with(byName).group(byName.id()));
    }

    /** Code 21025 was phường Nguyễn Nghiêm until 30/6/2025 and is phường Cẩm Thành since. */
    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "21025, Mon 30/6/2025, phuong-nguyen-nghiem",
        "21025, Tue 1/7/2025, phuong-cam-thanh",
        "21142, Mon 30/6/2025, xa-tra-bui",
        "21142, Tue 1/7/2025, ''",
        "21538, Mon 30/6/2025, xa-ba-xa",
        "21538, Tue 1/7/2025, xa-ba-xa",
        "00000, Tue 1/7/2025, ''"
    })
    void a_code_means_who_bears_it_on_the_day(String code, @ConvertWith(Day.class) LocalDate on, String expected) {
        assertEquals(expected, ids(DIRECTORY.byCode(code, on)));
    }

    // Look-up

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "so-y-te                                     | so-y-te",
                "Sở Y tế                                     | so-y-te",
                "  SỞ  Y TẾ                                  | so-y-te",
                "SYT                                         | so-y-te",
                "Sở Văn hóa, Thể thao và Du lịch             | so-van-hoa-the-thao-va-du-lich",
                "Sở Văn hoá, Thể thao và Du lịch             | so-van-hoa-the-thao-va-du-lich",
                "Sở VHTTDL                                   | so-van-hoa-the-thao-va-du-lich",
                "Sở VH, TT & DL                              | so-van-hoa-the-thao-va-du-lich",
                "UBND tỉnh                                   | ubnd-tinh",
                "Uỷ ban nhân dân tỉnh                        | ubnd-tinh",
                "Ủy ban nhân dân thành phố Quảng Ngãi        | ubnd-thanh-pho-quang-ngai",
                "UBND TP. Quảng Ngãi                         | ubnd-thanh-pho-quang-ngai",
                "UBND TP.Quảng Ngãi                          | ubnd-thanh-pho-quang-ngai"
            })
    void an_agency_is_found_by_id_name_and_the_usual_abbreviations(String written, String id) {
        assertEquals(found(id), DIRECTORY.lookUp(written, day("Thu 15/5/2025")));
        assertEquals(
                found(id),
                DIRECTORY.lookUp(Normalizer.normalize(written, Normalizer.Form.NFD), day("Thu 15/5/2025")),
                "decomposed");
    }

    /** Spellings met in plans of 2025; the directories of the provinces hold none of them. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở KH&CN              | so-khoa-hoc-va-cong-nghe",
                "Sở KHCN               | so-khoa-hoc-va-cong-nghe",
                "Sở KH và CN           | so-khoa-hoc-va-cong-nghe",
                "Sở GD-ĐT              | so-giao-duc-va-dao-tao",
                "Sở NN & MT            | so-nong-nghiep-va-moi-truong",
                "Sở VH, TT và DL       | so-van-hoa-the-thao-va-du-lich",
                "Sở VHTT&DL            | so-van-hoa-the-thao-va-du-lich",
                "Sở YT                 | so-y-te"
            })
    void a_department_is_found_by_the_first_letters_of_its_name(String written, String id) {
        var bacNinh = VietNam.directory("24");
        assertEquals(new LookUp.Found(bacNinh.get(AgencyId.of(id))), bacNinh.lookUp(written, day("Mon 1/12/2025")));
    }

    @Test
    void letters_that_shorten_two_departments_are_ambiguous_and_other_letters_are_unknown() {
        var both = VietNam.directory("24").with(Agency.of("so-ngoai-vu", AgencyKind.DEPARTMENT, "Sở Ngoại vụ"));
        assertInstanceOf(LookUp.Ambiguous.class, both.lookUp("Sở NV", day("Mon 1/12/2025")));
        for (String written : List.of("Sở KC", "Sở KHC", "KHCN", "Sở", "sở khoa")) {
            assertInstanceOf(LookUp.Unknown.class, both.lookUp(written, day("Mon 1/12/2025")), written);
        }
    }

    @Test
    void a_name_that_two_agencies_bear_is_ambiguous() {
        var expected = new LookUp.Ambiguous(List.of(NGUYEN_NGHIEM, NGUYEN_NGHIEM_OF_DUC_PHO));
        assertEquals(expected, DIRECTORY.lookUp("UBND phường Nguyễn Nghiêm", day("Mon 30/6/2025")));
        assertEquals(expected, DIRECTORY.lookUp("UBND phường Nguyễn Nghiêm", REFORM), "nor later, when neither lives");
    }

    @Test
    void a_name_borne_by_one_after_the_other_means_who_bears_it_on_the_day() {
        Agency before = oldCommune("xa-ba-to-cu", "UBND xã Ba Tơ", "1");
        Agency since = newCommune("xa-ba-to", "UBND xã Ba Tơ", "2");
        AgencyDirectory directory = DIRECTORY.with(before, since);
        assertEquals(new LookUp.Found(before), directory.lookUp("UBND xã Ba Tơ", day("Mon 30/6/2025")));
        assertEquals(new LookUp.Found(since), directory.lookUp("UBND xã Ba Tơ", REFORM));
    }

    @Test
    void the_only_agency_that_ever_bore_a_name_is_found_on_every_day() {
        assertEquals(new LookUp.Found(TRA_BUI), DIRECTORY.lookUp("UBND xã Trà Bùi", REFORM));
        assertEquals(new LookUp.Found(CA_DAM), DIRECTORY.lookUp("UBND xã Cà Đam", day("Mon 30/6/2025")));
        assertEquals(new LookUp.Found(TRA_BUI), DIRECTORY.lookUp("xa-tra-bui", REFORM));
    }

    @ParameterizedTest(name = "''{0}'' is nearest to {1}")
    @CsvSource({
        "Sở Ytế, so-y-te",
        "so-y-tê, so-y-te",
        "Sở Y tê, so-y-te",
        "SYTE, so-y-te", // by another name, SYT
        "xa-ba-xaa, xa-ba-xa", // by the id
        "UBND xã Trà Bụi, xa-tra-bui",
        "Sở Văn hóa Thể thao Du lịch, so-van-hoa-the-thao-va-du-lich"
    })
    void an_unknown_name_comes_with_the_three_nearest_the_best_first(String written, String nearest) {
        LookUp.Unknown unknown = assertInstanceOf(LookUp.Unknown.class, DIRECTORY.lookUp(written, REFORM));
        assertEquals(nearest, unknown.nearest().get(0).id().value());
        assertEquals(3, unknown.nearest().size());
    }

    /** "Sở NMT" is two letters from "Sở NN-MT", and more from every id. */
    @Test
    void the_nearest_is_sought_among_all_names_of_an_agency() {
        Agency agriculture = Agency.of("so-nong-nghiep-va-moi-truong", AgencyKind.DEPARTMENT, "Sở Nông nghiệp")
                .withOtherNames("Sở NN-MT");
        AgencyDirectory directory = AgencyDirectory.of(List.of(HEALTH, agriculture), List.of(), List.of());
        assertEquals(List.of(agriculture, HEALTH), nearest(directory, "Sở NMT"));
    }

    /** A text of more than 200 letters is no mistyped name, and no name as long is suggested for another. */
    @Test
    void what_is_too_long_to_be_a_mistyped_name_is_not_compared() {
        assertEquals(3, nearest(DIRECTORY, "x".repeat(200)).size());
        assertEquals(List.of(), nearest(DIRECTORY, "x".repeat(201)));

        Agency long200 = Agency.of("b".repeat(200), AgencyKind.UNIT, "B");
        Agency long201 = Agency.of("c".repeat(201), AgencyKind.UNIT, "C");
        AgencyDirectory byId = AgencyDirectory.of(List.of(long200, long201), List.of(), List.of());
        assertEquals(List.of(long200), nearest(byId, "so-y-te"));

        Agency longName = Agency.of("d", AgencyKind.UNIT, "D").withOtherNames("e".repeat(201));
        Agency nearName = Agency.of("f", AgencyKind.UNIT, "F").withOtherNames("e".repeat(190));
        AgencyDirectory byName = AgencyDirectory.of(List.of(longName, nearName), List.of(), List.of());
        assertEquals(List.of(nearName, longName), nearest(byName, "e".repeat(200)));
    }

    /** Thanh tra tỉnh is a department by its kind; its name does not begin with "Sở", so no letters shorten it. */
    @Test
    void a_department_of_another_name_is_not_found_by_every_unknown_name() {
        AgencyDirectory directory =
                DIRECTORY.with(Agency.of("thanh-tra-tinh", AgencyKind.DEPARTMENT, "Thanh tra tỉnh"));
        assertInstanceOf(LookUp.Unknown.class, directory.lookUp("Công ty Cấp nước", REFORM));
    }

    @Test
    void an_exact_look_up_finds_the_same_but_suggests_nothing() {
        assertEquals(found("so-y-te"), DIRECTORY.lookUpExactly("Sở Y tế", REFORM));
        assertEquals(new LookUp.Unknown(List.of()), DIRECTORY.lookUpExactly("Sở Ytế", REFORM));
    }

    @Test
    void an_answer_says_of_which_kind_it_is() {
        assertEquals(LookUp.Kind.FOUND, DIRECTORY.lookUp("Sở Y tế", REFORM).kind());
        assertEquals(LookUp.Kind.UNKNOWN, DIRECTORY.lookUp("Sở Ytế", REFORM).kind());
        assertEquals(
                LookUp.Kind.AMBIGUOUS,
                DIRECTORY.lookUp("UBND phường Nguyễn Nghiêm", REFORM).kind());
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(strings = {"", " ", "…", "-"})
    void a_name_of_nothing_is_unknown(String written) {
        assertInstanceOf(LookUp.Unknown.class, DIRECTORY.lookUp(written, REFORM));
    }

    @Test
    void an_empty_directory_knows_nobody() {
        AgencyDirectory empty = AgencyDirectory.of(List.of(), List.of(), List.of());
        assertEquals(new LookUp.Unknown(List.of()), empty.lookUp("Sở Y tế", REFORM));
        assertEquals(Optional.empty(), empty.find(HEALTH.id()));
        assertThrows(NoSuchElementException.class, () -> empty.get(HEALTH.id()));
    }

    @Test
    void every_agency_is_there_by_its_id() {
        assertEquals(Optional.of(HEALTH), DIRECTORY.find(AgencyId.of("so-y-te")));
        assertEquals(HEALTH, DIRECTORY.get(AgencyId.of("so-y-te")));
    }

    // A host's own agencies

    @Test
    void a_host_adds_its_own_agency_and_leaves_the_directory_as_it_was() {
        Agency fund = Agency.of("quy-bao-tro-tre-em", AgencyKind.UNIT, "Quỹ Bảo trợ trẻ em")
                .within(HEALTH.id());
        AgencyDirectory more = DIRECTORY.with(fund);
        assertEquals(new LookUp.Found(fund), more.lookUp("Quỹ bảo trợ trẻ em", REFORM));
        assertInstanceOf(LookUp.Unknown.class, DIRECTORY.lookUp("Quỹ bảo trợ trẻ em", REFORM));
        assertEquals(List.copyOf(DIRECTORY.groups()), List.copyOf(more.groups()), "groups stay");
        assertEquals(DIRECTORY.successions(), more.successions(), "successions stay");
    }

    @Test
    void adding_what_is_there_changes_nothing() {
        assertEquals(DIRECTORY, DIRECTORY.with(HEALTH));
        assertEquals(DIRECTORY, DIRECTORY.with(DIRECTORY));
        assertEquals(DIRECTORY, DIRECTORY.with(succession(TRA_BUI, CA_DAM)));
        assertEquals(DIRECTORY.hashCode(), DIRECTORY.with(DIRECTORY).hashCode());
    }

    @Test
    void two_directories_become_one_with_the_groups_of_both() {
        Agency fund = Agency.of("quy", AgencyKind.UNIT, "Quỹ");
        AgencyGroup communesAndFund = new AgencyGroup(
                COMMUNES.id(), COMMUNES.name(), new TreeSet<>(Set.of(AgencyKind.PRESS)), List.of(fund.id()));
        AgencyDirectory other = AgencyDirectory.of(List.of(fund, HEALTH), List.of(communesAndFund), List.of());
        AgencyDirectory both = DIRECTORY.with(other);
        assertEquals(AGENCIES.size() + 1, both.agencies().size());
        AgencyGroup union = both.group(COMMUNES.id()).orElseThrow();
        assertEquals(new TreeSet<>(Set.of(AgencyKind.COMMUNE_COMMITTEE, AgencyKind.PRESS)), union.kinds());
        assertEquals(List.of(fund.id()), union.members());
        assertTrue(both.members(COMMUNES.id(), REFORM).containsAll(List.of(fund, BA_XA)));
    }

    @Test
    void a_group_given_anew_takes_the_place_of_the_old_one() {
        AgencyGroup onlyBaXa = new AgencyGroup(COMMUNES.id(), "xã Ba Xa", new TreeSet<>(), List.of(BA_XA.id()));
        assertEquals(List.of(BA_XA), DIRECTORY.with(onlyBaXa).members(COMMUNES.id(), REFORM));
    }

    @Test
    void the_order_in_which_a_directory_is_built_does_not_matter() {
        List<Agency> agencies = new ArrayList<>(AGENCIES);
        List<Succession> successions = new ArrayList<>(SUCCESSIONS);
        successions.add(new Succession(TRA_BUI.id(), CA_DAM.id(), day("Wed 2/7/2025"), "biên bản bàn giao"));
        AgencyDirectory forward = AgencyDirectory.of(agencies, List.of(COMMUNES, DISTRICTS), successions);
        Collections.reverse(agencies);
        Collections.reverse(successions);
        AgencyDirectory backward = AgencyDirectory.of(agencies, List.of(DISTRICTS, COMMUNES), successions);
        assertEquals(forward, backward);
        assertEquals(forward.successions(), backward.successions());
        assertNotEquals(DIRECTORY, forward);
        assertNotEquals(DIRECTORY.hashCode(), forward.hashCode(), "one succession more");
        assertEquals("directory of 12 agencies and 2 groups", forward.toString());
    }

    @Test
    void a_directory_cannot_be_changed_from_outside() {
        assertThrows(
                UnsupportedOperationException.class, () -> DIRECTORY.agencies().clear());
        assertThrows(
                UnsupportedOperationException.class, () -> DIRECTORY.groups().clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> DIRECTORY.successorsOf(TRA_BUI.id()).clear());
    }

    // As plain values, for mappers of JSON

    @Test
    void a_directory_is_read_back_from_its_plain_values() {
        assertEquals(
                Set.of("agencies", "groups", "successions"), DIRECTORY.fields().keySet());
        assertEquals(DIRECTORY, AgencyDirectory.ofFields(DIRECTORY.fields()));
    }

    @Test
    void every_plain_value_that_is_wrong_is_named_with_its_place() {
        Object fields = Map.of(
                "agencies",
                List.of(
                        Map.of("id", "Sở Y tế", "kind", "DEPARTMENT", "name", "Sở Y tế"),
                        Map.of("id", "so-noi-vu", "kind", "DEPARTMENTS", "name", "Sở Nội vụ")),
                "groups",
                List.of(),
                "successions",
                List.of());
        String message = assertThrows(IllegalArgumentException.class, () -> AgencyDirectory.ofFields(fields))
                .getMessage();
        List<String> lines = message.lines().toList();
        assertEquals(2, lines.size(), message);
        assertTrue(lines.get(0).startsWith("/agencies/0/id: "), message);
        assertTrue(lines.get(1).startsWith("/agencies/1/kind: "), message);
        String whole = assertThrows(IllegalArgumentException.class, () -> AgencyDirectory.ofFields(List.of()))
                .getMessage();
        assertFalse(whole.startsWith(":"), "the whole has no place to name: " + whole);
    }

    private static List<Agency> nearest(AgencyDirectory directory, String written) {
        return assertInstanceOf(LookUp.Unknown.class, directory.lookUp(written, REFORM))
                .nearest();
    }

    private static LookUp found(String id) {
        return new LookUp.Found(DIRECTORY.get(AgencyId.of(id)));
    }

    private static String ids(List<Agency> agencies) {
        return String.join(
                " ", agencies.stream().map(agency -> agency.id().value()).toList());
    }
}

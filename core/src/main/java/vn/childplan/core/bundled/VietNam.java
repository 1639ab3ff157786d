package vn.childplan.core.bundled;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyGroup;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.io.CalendarJson;
import vn.childplan.core.time.OfficialCalendar;

/**
 * What holds in the whole country: the official calendar, and the groups that plans of every province address.
 *
 * <pre>{@code
 * VietNam.calendar().isWorkingDay(LocalDate.of(2025, 5, 2));    // false, a day off in exchange for Saturday 26/4
 * Agency health = Agency.of("so-y-te", AgencyKind.DEPARTMENT, "Sở Y tế");
 * AgencyDirectory.of(List.of(health), VietNam.GROUPS, List.of());    // a directory of one's own begins
 * VietNam.directory("24").successorsOf(AgencyId.of("ubnd-huyen-luc-ngan"));    // Bắc Ninh, once Bắc Giang
 * }</pre>
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class VietNam {
    /** Các sở. */
    public static final AgencyGroup DEPARTMENTS = group("cac-so", "Các sở", AgencyKind.DEPARTMENT);
    /** Các ban, ngành. */
    public static final AgencyGroup SECTOR_BODIES = group("ban-nganh", "Các ban, ngành", AgencyKind.SECTOR_BODY);
    /** Các tổ chức chính trị - xã hội. */
    public static final AgencyGroup SOCIO_POLITICAL_ORGANISATIONS = group(
            "to-chuc-chinh-tri-xa-hoi", "Các tổ chức chính trị - xã hội", AgencyKind.SOCIO_POLITICAL_ORGANISATION);
    /** Các đoàn thể: the same bodies under the name that plans also use. */
    public static final AgencyGroup MASS_ORGANISATIONS =
            group("doan-the", "Các đoàn thể", AgencyKind.SOCIO_POLITICAL_ORGANISATION);
    /** Các hội. */
    public static final AgencyGroup ASSOCIATIONS = group("hoi", "Các hội", AgencyKind.ASSOCIATION);
    /** UBND cấp huyện; nobody since 1/7/2025. */
    public static final AgencyGroup DISTRICT_COMMITTEES =
            group("ubnd-cap-huyen", "UBND cấp huyện", AgencyKind.DISTRICT_COMMITTEE);
    /** UBND cấp xã. */
    public static final AgencyGroup COMMUNE_COMMITTEES =
            group("ubnd-cap-xa", "UBND cấp xã", AgencyKind.COMMUNE_COMMITTEE);
    /** Địa phương: districts or communes, which of them is a matter of reading. */
    public static final AgencyGroup LOCALITIES = group(
            AgencyGroup.LOCALITIES.value(), "Địa phương", AgencyKind.DISTRICT_COMMITTEE, AgencyKind.COMMUNE_COMMITTEE);

    /** All of them, by id. */
    public static final List<AgencyGroup> GROUPS = List.of(
            SECTOR_BODIES,
            DEPARTMENTS,
            LOCALITIES,
            MASS_ORGANISATIONS,
            ASSOCIATIONS,
            SOCIO_POLITICAL_ORGANISATIONS,
            DISTRICT_COMMITTEES,
            COMMUNE_COMMITTEES);

    private static final Bundled<OfficialCalendar> CALENDAR =
            new Bundled<>("viet-nam-calendar.json", CalendarJson::read);

    private VietNam() {}

    /**
     * The working days of 2024 to 2027; each row says where it is from and how sure it is. Read when first asked for and
     * then kept.
     *
     * @throws IllegalStateException if the file in the library is missing or broken
     */
    public static OfficialCalendar calendar() {
        return CALENDAR.get();
    }

    /**
     * The 34 provinces since 1/7/2025, by the code of Quyết định số 19/2025/QĐ-TTg: "24" is "tỉnh Bắc Ninh". The kind is that
     * of 1/7/2025.
     */
    public static SortedMap<String, String> provinces() {
        SortedMap<String, String> names = new TreeMap<>();
        Province.all().forEach((code, province) -> names.put(code, province.fullName()));
        return names;
    }

    /**
     * The agencies of a province: its People's Committee and those of the provinces that were merged into it, every district
     * and commune before and after 1/7/2025 and the changes of 2026, with who took over from whom; the departments that Nghị
     * định số 45/2025/NĐ-CP orders for every province, of Hà Nội and TP. Hồ Chí Minh all that they have; the police, the
     * Fatherland Front and the five socio-political organisations; and {@link #GROUPS}. A host adds what else there is with {@link AgencyDirectory#with}.
     *
     * <p>Ids are the names without marks, unique within the province over time. Read anew at each call, in some milliseconds:
     * keep it.
     *
     * @param provinceCode one of {@link #provinces()}, as "24"
     * @throws IllegalArgumentException if no province has that code
     * @throws IllegalStateException if a file in the library is missing or broken
     */
    public static AgencyDirectory directory(String provinceCode) {
        Province province = Province.all().get(provinceCode);
        if (province == null) {
            throw new IllegalArgumentException(
                    "no province has the code '" + provinceCode + "'; the codes since 1/7/2025 are " + provinces());
        }
        return directory(province);
    }

    /**
     * The agencies of a province as far as they are known for what was issued on a day: those of {@link #directory(String)}; for
     * Quảng Ngãi before 1/7/2025 those of {@link QuangNgai#directory()}, which has the bodies that its plan names.
     *
     * @param provinceCode one of {@link #provinces()}, as "24"
     * @throws IllegalArgumentException if no province has that code
     * @throws IllegalStateException if a file in the library is missing or broken
     */
    public static AgencyDirectory directory(String provinceCode, LocalDate on) {
        return provinceCode.equals(QuangNgai.PROVINCE_CODE) && on.isBefore(Province.MERGED)
                ? QuangNgai.directory()
                : directory(provinceCode);
    }

    /**
     * The code of a province by its name on a day; before 1/7/2025 also by that of a province merged into it then. Empty if no
     * province has that name on that day.
     *
     * @param province its name as documents write it: "Quảng Ngãi", "tỉnh Kon Tum", "TP. Hồ Chí Minh"
     * @throws IllegalStateException if a file in the library is missing or broken
     */
    public static Optional<String> provinceCode(String province, LocalDate on) {
        String name = Province.withoutKind(province);
        return Province.all().values().stream()
                .filter(each -> each.isNamed(name) || (on.isBefore(Province.MERGED) && each.merged(name) != null))
                .findFirst()
                .map(Province::code);
    }

    private static AgencyDirectory directory(Province province) {
        ProvinceBodies bodies = new ProvinceBodies(province);
        ProvinceUnits units = ProvinceUnits.of(province);
        return AgencyDirectory.of(
                Stream.concat(bodies.agencies().stream(), units.agencies().stream())
                        .toList(),
                GROUPS,
                Stream.concat(bodies.successions().stream(), units.successions().stream())
                        .toList());
    }

    /**
     * The departments, districts and communes that a province has on a day in any case, by the decree and the resolutions; empty
     * if there is no province of that name on that day. A province may have more departments, and of those of the provinces
     * merged on 1/7/2025 nothing is known before.
     *
     * @param province its name as documents write it: "Quảng Ngãi", "tỉnh Kon Tum", "TP. Hồ Chí Minh"
     * @throws IllegalStateException if a file in the library is missing or broken
     */
    public static List<Agency> agenciesOf(String province, LocalDate on) {
        String name = Province.withoutKind(province);
        for (Province each : Province.all().values()) {
            AgencyId merged = on.isBefore(Province.MERGED) ? each.merged(name) : null;
            if (each.isNamed(name) || merged != null) {
                AgencyDirectory directory = directory(each);
                return directory.agencies().stream()
                        .filter(agency -> agency.life().contains(on))
                        .filter(agency -> switch (agency.kind()) {
                            case DEPARTMENT -> merged == null && ProvinceBodies.isOrderedForAll(agency, on);
                            case DISTRICT_COMMITTEE, COMMUNE_COMMITTEE ->
                                !on.isBefore(Province.MERGED) || Objects.equals(merged, provinceOf(agency, directory));
                            default -> false;
                        })
                        .toList();
            }
        }
        return List.of();
    }

    /** The committee of the merged province in which a district or commune lay; null if it lay in the one that goes on. */
    private static @Nullable AgencyId provinceOf(Agency unit, AgencyDirectory directory) {
        AgencyId parent = unit.parent();
        return parent == null || unit.kind() == AgencyKind.DISTRICT_COMMITTEE
                ? parent
                : directory.get(parent).parent();
    }

    private static AgencyGroup group(String id, String name, AgencyKind... kinds) {
        return new AgencyGroup(GroupId.of(id), name, new TreeSet<>(Arrays.asList(kinds)), List.of());
    }
}

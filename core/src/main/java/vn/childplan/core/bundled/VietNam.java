package vn.childplan.core.bundled;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.apiguardian.api.API;
import vn.childplan.core.agency.AgencyGroup;
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
 * AgencyDirectory.of(List.of(health), VietNam.GROUPS, List.of());    // the directory of another province begins
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
     * The working days of 2024 to 2026; each row says where it is from and how sure it is. Read when first asked for and
     * then kept.
     *
     * @throws IllegalStateException if the file in the library is missing or broken
     */
    public static OfficialCalendar calendar() {
        return CALENDAR.get();
    }

    private static AgencyGroup group(String id, String name, AgencyKind... kinds) {
        return new AgencyGroup(GroupId.of(id), name, new TreeSet<>(Arrays.asList(kinds)), List.of());
    }
}

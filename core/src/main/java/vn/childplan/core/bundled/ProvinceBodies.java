package vn.childplan.core.bundled;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.agency.Succession;
import vn.childplan.core.text.VietnameseText;
import vn.childplan.core.time.Validity;

/**
 * The bodies that every province has: its People's Committee, the departments that Điều 8 Nghị định số 45/2025/NĐ-CP orders for
 * all of them, the police, the Fatherland Front and the five socio-political organisations (Điều 9 Hiến pháp). Departments of
 * Điều 9 of the decree, which only some provinces have (Sở Ngoại vụ, Sở Dân tộc và Tôn giáo, Sở Du lịch, Sở Quy hoạch - Kiến
 * trúc), are not guessed: a province has the one that a document of its own names, or what a resolution of its council lists.
 */
record ProvinceBodies(Province province) {
    /** Nghị định số 45/2025/NĐ-CP is in force from that day. */
    private static final LocalDate DEPARTMENTS_SINCE = LocalDate.of(2025, 3, 1);

    private static final String MERGER = "Nghị quyết số 202/2025/QH15";

    private static final String CULTURE_AND_TOURISM = "Sở Văn hóa, Thể thao và Du lịch";
    /** Its name where tourism has a department of its own (Điều 1 Thông tư số 10/2025/TT-BVHTTDL). */
    private static final String CULTURE = "Sở Văn hóa và Thể thao";

    private static final String TOURISM = "Sở Du lịch";
    private static final String ETHNIC_AFFAIRS = "Sở Dân tộc và Tôn giáo";

    private static final List<String> DEPARTMENTS = List.of(
            "Sở Nội vụ",
            "Sở Tư pháp",
            "Sở Tài chính",
            "Sở Công Thương",
            "Sở Nông nghiệp và Môi trường",
            "Sở Xây dựng",
            "Sở Khoa học và Công nghệ",
            CULTURE_AND_TOURISM,
            "Sở Giáo dục và Đào tạo",
            "Sở Y tế");

    /**
     * Whose departments beside those of all are known, and what they are: of Hà Nội from the resolution of its council of
     * 25/02/2025, in force from 01/3/2025 (nld.com.vn, 25/02/2025: "Hà Nội giảm 6 sở, còn 15 sở sau khi sắp xếp, sáp nhập"); of
     * TP. Hồ Chí Minh from that of 01/7/2025 (thanhnien.vn, 01/7/2025: "Lập 15 cơ quan chuyên môn thuộc UBND TP.HCM").
     */
    private static final Map<String, List<String>> RESOLVED = Map.of(
            "01", List.of(ETHNIC_AFFAIRS, TOURISM, "Sở Quy hoạch - Kiến trúc"),
            "79", List.of("Sở An toàn thực phẩm", TOURISM, ETHNIC_AFFAIRS));

    /** Khoản 3 Mục IV of 65/KH-UBND of UBND tỉnh Quảng Ngãi, 31/3/2025, after the decree: one that it has, of what others it may have. */
    private static final Map<String, List<String>> NAMED_BY_A_PLAN = Map.of("51", List.of(ETHNIC_AFFAIRS));

    List<Agency> agencies() {
        String level = province.kind();
        Agency committee = committee();
        List<Agency> all = new ArrayList<>(List.of(committee));
        for (String merged : province.merged()) {
            all.add(named(AgencyKind.PROVINCIAL_COMMITTEE, "UBND " + merged).withLife(Validity.until(Province.MERGED)));
        }
        for (String name : departments()) {
            all.add(named(AgencyKind.DEPARTMENT, name)
                    .withOtherNames(name + " " + province.fullName())
                    .within(committee.id()));
        }
        all.add(ofLevel(AgencyKind.SECTOR_BODY, "Thanh tra " + level).within(committee.id()));
        all.add(ofLevel(AgencyKind.PROVINCIAL_OFFICE, "Văn phòng UBND " + level).within(committee.id()));
        all.add(ofLevel(AgencyKind.SECTOR_BODY, "Công an " + level));
        all.add(front());
        all.add(youthUnion());
        for (String name :
                List.of("Liên đoàn Lao động", "Hội Nông dân", "Hội Liên hiệp Phụ nữ", "Hội Cựu chiến binh")) {
            all.add(ofLevel(AgencyKind.SOCIO_POLITICAL_ORGANISATION, name + " " + level));
        }
        return all;
    }

    /** Whether every province has that department on a day, by the decree; where tourism has its own, by its shorter name. */
    static boolean isOrderedForAll(Agency department, LocalDate on) {
        return !on.isBefore(DEPARTMENTS_SINCE)
                && (DEPARTMENTS.contains(department.name()) || department.name().equals(CULTURE));
    }

    private List<String> departments() {
        List<String> others =
                RESOLVED.getOrDefault(province.code(), NAMED_BY_A_PLAN.getOrDefault(province.code(), List.of()));
        List<String> departments = new ArrayList<>(DEPARTMENTS);
        if (others.contains(TOURISM)) {
            departments.set(departments.indexOf(CULTURE_AND_TOURISM), CULTURE);
        }
        departments.addAll(others);
        return departments;
    }

    List<Succession> successions() {
        return province.merged().stream()
                .map(merged -> new Succession(committeeOf(merged), committee().id(), Province.MERGED, MERGER))
                .toList();
    }

    /** It goes on when its province becomes a city: the same body under another name. */
    private Agency committee() {
        String name = "UBND " + province.fullName();
        Agency committee =
                Agency.of(VietnameseText.slug("UBND " + province.kind()), AgencyKind.PROVINCIAL_COMMITTEE, name);
        List<String> others = new ArrayList<>(List.of("UBND " + province.kind()));
        if (!province.laterKind().isEmpty()) {
            others.add("UBND " + province.laterKind() + " " + province.name());
        }
        return committee.withOtherNames(others.toArray(String[]::new));
    }

    private Agency front() {
        String level = province.kind();
        return Agency.of(
                        VietnameseText.slug("MTTQ " + level),
                        AgencyKind.FATHERLAND_FRONT,
                        "Ủy ban Mặt trận Tổ quốc Việt Nam " + level)
                .withOtherNames(
                        "Ủy ban MTTQ " + level,
                        "Ủy ban MTTQ Việt Nam " + level,
                        "Ủy ban MTTQVN " + level,
                        "UBMTTQ Việt Nam " + level,
                        "UBMTTQVN " + level,
                        "Mặt trận Tổ quốc Việt Nam " + level,
                        "MTTQ " + level,
                        "Ủy ban Mặt trận Tổ quốc Việt Nam " + province.fullName());
    }

    private Agency youthUnion() {
        String name = province.isCity() ? "Thành đoàn" : "Tỉnh đoàn";
        return named(AgencyKind.SOCIO_POLITICAL_ORGANISATION, name)
                .withOtherNames(
                        name + " " + province.name(),
                        "Đoàn TNCS Hồ Chí Minh " + province.kind(),
                        "Đoàn Thanh niên Cộng sản Hồ Chí Minh " + province.kind());
    }

    private Agency ofLevel(AgencyKind kind, String name) {
        return named(kind, name).withOtherNames(name + " " + province.name());
    }

    private static Agency named(AgencyKind kind, String name) {
        return Agency.of(idOf(name).value(), kind, name);
    }

    /** The committee of a province that was merged, as "tỉnh Kon Tum". */
    static AgencyId committeeOf(String merged) {
        return idOf("UBND " + merged);
    }

    private static AgencyId idOf(String name) {
        return AgencyId.of(VietnameseText.slug(name));
    }
}

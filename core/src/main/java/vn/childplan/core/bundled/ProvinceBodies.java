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
 * trúc), are not guessed: a province has the one that a document of its own names.
 */
record ProvinceBodies(Province province) {
    /** Nghị định số 45/2025/NĐ-CP is in force from that day. */
    private static final LocalDate DEPARTMENTS_SINCE = LocalDate.of(2025, 3, 1);

    private static final String MERGER = "Nghị quyết số 202/2025/QH15";

    private static final List<String> DEPARTMENTS = List.of(
            "Sở Nội vụ",
            "Sở Tư pháp",
            "Sở Tài chính",
            "Sở Công Thương",
            "Sở Nông nghiệp và Môi trường",
            "Sở Xây dựng",
            "Sở Khoa học và Công nghệ",
            "Sở Văn hóa, Thể thao và Du lịch",
            "Sở Giáo dục và Đào tạo",
            "Sở Y tế");

    /** Khoản 3 Mục IV of 65/KH-UBND of UBND tỉnh Quảng Ngãi, 31/3/2025, after the decree. */
    private static final Map<String, List<String>> DEPARTMENTS_OF_ONE = Map.of("51", List.of("Sở Dân tộc và Tôn giáo"));

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

    /** Whether every province has that department on a day, by the decree. */
    static boolean isOrderedForAll(Agency department, LocalDate on) {
        return !on.isBefore(DEPARTMENTS_SINCE) && DEPARTMENTS.contains(department.name());
    }

    private List<String> departments() {
        List<String> departments = new ArrayList<>(DEPARTMENTS);
        departments.addAll(DEPARTMENTS_OF_ONE.getOrDefault(province.code(), List.of()));
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

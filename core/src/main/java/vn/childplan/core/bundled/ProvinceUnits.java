package vn.childplan.core.bundled;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.agency.Succession;
import vn.childplan.core.time.Validity;

/**
 * The districts and communes of a province before and after 1/7/2025 and who took over from whom, out of its file. Ids stand
 * in the file, so that they stay when a name is corrected.
 */
final class ProvinceUnits {
    private static final LocalDate REFORM = Province.MERGED;

    private final Province province;
    private final String resolution;
    private final List<Agency> agencies = new ArrayList<>();
    private final List<Succession> successions = new ArrayList<>();

    /** Ids by official code, which districts and communes of a time do not share. */
    private final Map<String, AgencyId> districts = new HashMap<>();

    private final Map<String, AgencyId> communes = new HashMap<>();

    /** "huyện Ba Tơ" by code, to tell communes of one name apart. */
    private final Map<String, String> districtNames = new HashMap<>();

    private ProvinceUnits(Province province) {
        this.province = province;
        this.resolution = "Nghị quyết số " + province.resolution() + " ngày 16/6/2025";
    }

    static ProvinceUnits of(Province province) {
        ProvinceUnits units = new ProvinceUnits(province);
        List<String[]> rows = ProvinceFile.of(province.code()).get();
        Map<String, String> renamedOn = units.renamedOn(rows);
        rows.forEach(row -> units.add(row, renamedOn));
        units.addSuccessions(rows);
        return units;
    }

    List<Agency> agencies() {
        return agencies;
    }

    List<Succession> successions() {
        return successions;
    }

    /** The day from which a commune of 1/7/2025 is one of another kind under another name, by code. */
    private Map<String, String> renamedOn(List<String[]> rows) {
        Map<String, String> days = new HashMap<>();
        for (String[] row : rows) {
            if (row[0].equals("changed")) {
                days.put(row[1], row[5]);
            }
        }
        return days;
    }

    private void add(String[] row, Map<String, String> renamedOn) {
        AgencyId id = AgencyId.of(row[4]);
        switch (row[0]) {
            case "district" -> {
                districts.put(row[1], id);
                districtNames.put(row[1], row[2] + " " + row[3]);
                agencies.add(district(row));
            }
            case "until" -> agencies.add(commune(row, Validity.until(REFORM)));
            case "kept" -> {
                communes.put(row[1], id);
                agencies.add(commune(row, Validity.ALWAYS));
            }
            case "since" -> {
                communes.put(row[1], id);
                String end = renamedOn.get(row[1]);
                agencies.add(commune(row, new Validity(REFORM, end == null ? null : LocalDate.parse(end))));
            }
            case "changed" ->
                agencies.add(unit(row, AgencyKind.COMMUNE_COMMITTEE, Validity.from(LocalDate.parse(row[5]))));
            default ->
                throw new IllegalStateException("the bundled file of " + province.code() + " has a row " + row[0]);
        }
    }

    /** One of a province that was merged lay in that province. */
    private static Agency district(String[] row) {
        Agency district = unit(row, AgencyKind.DISTRICT_COMMITTEE, Validity.until(REFORM));
        return row[5].isEmpty() ? district : district.within(ProvinceBodies.committeeOf(row[5]));
    }

    /** Officials add the district where several communes bear a name; so it can always be added. */
    private Agency commune(String[] row, Validity life) {
        Agency commune = unit(row, AgencyKind.COMMUNE_COMMITTEE, life);
        AgencyId district = districts.get(row[5]);
        if (district == null) {
            return commune;
        }
        String inDistrict = ", " + districtNames.get(row[5]);
        return commune.withOtherNames(Stream.concat(
                                commune.otherNames().stream(), commune.names().map(name -> name + inDistrict))
                        .toArray(String[]::new))
                .within(district);
    }

    private static Agency unit(String[] row, AgencyKind kind, Validity life) {
        String unit = row[2] + " " + row[3];
        return Agency.of(row[4], kind, "UBND " + unit)
                .withOtherNames(Character.toUpperCase(unit.charAt(0)) + unit.substring(1))
                .withCode(row[1])
                .withLife(life);
    }

    private void addSuccessions(List<String[]> rows) {
        Map<String, Set<String>> tookOver = new HashMap<>();
        for (String[] row : rows) {
            switch (row[0]) {
                case "until" -> {
                    for (String code : row[6].split(" ")) {
                        successions.add(new Succession(AgencyId.of(row[4]), commune(code), REFORM, resolution));
                        tookOver.computeIfAbsent(row[5], district -> new LinkedHashSet<>())
                                .add(code);
                    }
                }
                case "kept" ->
                    tookOver.computeIfAbsent(row[5], district -> new LinkedHashSet<>())
                            .add(row[1]);
                case "changed" ->
                    successions.add(new Succession(
                            commune(row[1]), AgencyId.of(row[4]), LocalDate.parse(row[5]), "Nghị quyết số " + row[6]));
                default -> {}
            }
        }
        for (String[] row : rows) {
            if (row[0].equals("district")) {
                Set<String> codes = row[6].isEmpty() ? tookOver.getOrDefault(row[1], Set.of()) : Set.of(row[6]);
                codes.forEach(code ->
                        successions.add(new Succession(AgencyId.of(row[4]), commune(code), REFORM, endOfDistricts())));
            }
        }
    }

    private AgencyId commune(String code) {
        AgencyId id = communes.get(code);
        if (id == null) {
            throw new IllegalStateException("the bundled file of " + province.code() + " has no commune " + code);
        }
        return id;
    }

    private String endOfDistricts() {
        return "Nghị quyết số 203/2025/QH15 và Luật số 72/2025/QH15 (kết thúc hoạt động của cấp huyện); " + resolution
                + " (đơn vị cấp xã tiếp nhận)";
    }
}

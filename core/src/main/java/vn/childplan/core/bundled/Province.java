package vn.childplan.core.bundled;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A province as it is since 1/7/2025 (Nghị quyết số 202/2025/QH15).
 *
 * @param code of Quyết định số 19/2025/QĐ-TTg
 * @param kind "tỉnh" or "thành phố", on 1/7/2025
 * @param name without its kind
 * @param resolution which arranged its communes, all of 16/6/2025
 * @param merged the provinces that went into it besides the one whose name it bears, with their kind
 * @param laterKind its kind after a change; empty if it has had none
 */
record Province(String code, String kind, String name, String resolution, List<String> merged, String laterKind) {
    private static final String CITY = "thành phố";

    /** All 34, by code. */
    static Map<String, Province> all() {
        Map<String, Province> byCode = new TreeMap<>();
        for (String[] row : new ProvinceFile("provinces.tsv").rows()) {
            List<String> merged = row[4].isEmpty() ? List.of() : List.of(row[4].split("; "));
            byCode.put(row[0], new Province(row[0], row[1], row[2], row[3], merged, row[5]));
        }
        return byCode;
    }

    boolean isCity() {
        return kind.equals(CITY);
    }

    /** As in "UBND tỉnh Quảng Ngãi". */
    String fullName() {
        return kind + " " + name;
    }
}

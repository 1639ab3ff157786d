package vn.childplan.core.bundled;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.text.VietnameseText;

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
    /** The day of the mergers. */
    static final LocalDate MERGED = LocalDate.of(2025, 7, 1);

    private static final String CITY = "thành phố";
    private static final Pattern KIND =
            Pattern.compile("^(tỉnh|thành phố|tp\\.?)\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Bundled<List<String[]>> TABLE = ProvinceFile.of("provinces");

    /** All 34, by code. */
    static Map<String, Province> all() {
        Map<String, Province> byCode = new TreeMap<>();
        for (String[] row : TABLE.get()) {
            List<String> merged = row[4].isEmpty() ? List.of() : List.of(row[4].split("; "));
            byCode.put(row[0], new Province(row[0], row[1], row[2], row[3], merged, row[5]));
        }
        return byCode;
    }

    /** "Quảng Ngãi" of "tỉnh Quảng Ngãi", as a key that spelling does not change. */
    static String withoutKind(String written) {
        return VietnameseText.matchKey(
                KIND.matcher(VietnameseText.clean(written)).replaceFirst(""));
    }

    boolean isNamed(String key) {
        return VietnameseText.matchKey(name).equals(key);
    }

    /** The committee of the province of that name that went into this one; null if there is none. */
    @Nullable
    AgencyId merged(String key) {
        return merged.stream()
                .filter(each -> withoutKind(each).equals(key))
                .findFirst()
                .map(ProvinceBodies::committeeOf)
                .orElse(null);
    }

    boolean isCity() {
        return kind.equals(CITY);
    }

    /** As in "UBND tỉnh Quảng Ngãi". */
    String fullName() {
        return kind + " " + name;
    }
}

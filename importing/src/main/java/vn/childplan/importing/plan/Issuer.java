package vn.childplan.importing.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.Unmarked;

/**
 * Who issued a document, read off its header: one agency, the agency it belongs to above it, or several together.
 *
 * @param names each as plans write it: "Ủy ban nhân dân tỉnh Vĩnh Hải"
 * @param parent the agency printed above, or null
 * @param province the line of the province under several issuers, or null
 */
record Issuer(
        List<String> names,
        @Nullable String parent,
        @Nullable String province) {
    private static final Pattern UNIT =
            Pattern.compile("(?:tinh|thanh pho|tp\\.?|xa|phuong|huyen|quan|thi xa|thi tran|dac khu)\\b.*");
    private static final Pattern COMMITTEE = Pattern.compile("(?:uy ban nhan dan|ubnd|hoi dong nhan dan|uy ban)\\s*");
    private static final Pattern BREAK = Pattern.compile(
            "\\s+-\\s+(?=(?:SỞ|CÔNG AN|TỈNH ĐOÀN|BAN |HỘI |ỦY BAN|UBND|LIÊN ĐOÀN|THANH TRA|TÒA ÁN|VIỆN |BỘ |TRUNG TÂM|PHÒNG |ĐOÀN ))");
    /** Words of names of agencies that are no proper names. */
    private static final Set<String> COMMON = Set.of(
            "nhân", "dân", "tỉnh", "thành", "phố", "xã", "phường", "huyện", "quận", "thị", "trấn", "đặc", "khu", "và",
            "ban", "các", "tế", "dục", "đào", "tạo", "hóa", "hoá", "thao", "lịch", "pháp", "vụ", "chính", "thương",
            "dựng", "nghiệp", "môi", "trường", "học", "nghệ", "tộc", "tôn", "giáo", "đoàn", "an", "ương", "của");

    static Issuer of(List<PlacedText> lines, String place) {
        List<String> agencies = new ArrayList<>();
        String province = null;
        for (PlacedText line : lines) {
            String words = line.toString().replaceAll("\\s+", " ").strip();
            String plain = Unmarked.of(words);
            int last = agencies.size() - 1;
            if (last >= 0 && UNIT.matcher(plain).matches() && !AgencyList.begins(words)) {
                if (COMMITTEE.matcher(Unmarked.of(agencies.get(last))).matches()
                        || !agencies.get(last).contains(" - ")) {
                    agencies.set(last, agencies.get(last) + " " + words);
                } else {
                    province = words;
                }
            } else if (last >= 0 && !AgencyList.begins(words)) {
                agencies.set(last, agencies.get(last) + " " + words);
            } else {
                agencies.add(words);
            }
        }
        if (agencies.isEmpty()) {
            return new Issuer(List.of(), null, null);
        }
        String own = agencies.get(agencies.size() - 1);
        String parent = agencies.size() > 1 ? agencies.get(agencies.size() - 2) : null;
        List<String> names = new ArrayList<>();
        for (String each : BREAK.split(own, -1)) {
            names.add(inSmall(each, place));
        }
        return new Issuer(
                names,
                parent == null ? null : inSmall(parent, place),
                province == null ? null : inSmall(province, place));
    }

    /** A name in capitals as running text has it; names of places as the line of the date spells them. */
    private static String inSmall(String capitals, String place) {
        StringBuilder name = new StringBuilder();
        String[] words = capitals.split(" ", -1);
        boolean inPlace = false;
        for (int i = 0; i < words.length; i++) {
            String small = words[i].toLowerCase(Locale.ROOT);
            boolean proper = inPlace || i == 0 || !COMMON.contains(small.replace(",", ""));
            inPlace |= i > 0 && isUnitWord(small) && i + 1 < words.length;
            boolean unit = isUnitWord(small) && i > 0;
            name.append(i == 0 ? "" : " ").append(proper && !unit ? capital(small) : small);
        }
        return withPlace(DepartmentNames.withCapitals(name.toString().replace("Ubnd", "UBND")), place);
    }

    private static boolean isUnitWord(String small) {
        return Set.of("tỉnh", "phố", "xã", "phường", "huyện", "trấn", "thành", "đặc", "khu")
                .contains(small);
    }

    private static String withPlace(String name, String place) {
        int at = place.isEmpty() ? -1 : Unmarked.of(name).lastIndexOf(Unmarked.of(place));
        return at < 0 ? name : name.substring(0, at) + place + name.substring(at + place.length());
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** All of them in one line. */
    @Nullable
    String name() {
        if (names.isEmpty()) {
            return null;
        }
        return names.size() == 1
                ? names.get(0)
                : String.join("; ", names) + (province == null ? "" : " (" + province + ")");
    }
}

package vn.childplan.importing.plan;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.childplan.importing.text.Unmarked;

/**
 * What departments of provinces are called, without "Sở" and without marks: what tells "Văn hóa, Thể thao và Du lịch" from
 * three of them. Those of before 3/2025 stand in older plans.
 */
final class DepartmentNames {
    private static final List<String> NAMES = List.of(
            "lao dong - thuong binh va xa hoi",
            "lao dong, thuong binh va xa hoi",
            "nong nghiep va phat trien nong thon",
            "van hoa, the thao va du lich",
            "van hoa the thao va du lich",
            "nong nghiep va moi truong",
            "tai nguyen va moi truong",
            "thong tin va truyen thong",
            "khoa hoc va cong nghe",
            "giao duc va dao tao",
            "dan toc va ton giao",
            "ke hoach va dau tu",
            "quy hoach - kien truc",
            "giao thong van tai",
            "an toan thuc pham",
            "van hoa va the thao",
            "cong thuong",
            "tai chinh",
            "xay dung",
            "ngoai vu",
            "du lich",
            "noi vu",
            "tu phap",
            "y te");

    /** Where a part of a name begins; of "Công Thương" each word is one. */
    private static final Pattern PART = Pattern.compile("(?:^|, | va | - |(?<=^cong) )([a-z])");

    private DepartmentNames() {}

    /** The longest name that begins at this place; null if none does. */
    static @Nullable String at(String plain, int from) {
        for (String name : NAMES) {
            int end = from + name.length();
            if (plain.startsWith(name, from)
                    && (end == plain.length() || !Character.isLetterOrDigit(plain.charAt(end)))) {
                return name;
            }
        }
        return null;
    }

    /** The departments whose names begin with these words and have more: what a name that was cut off may have been. */
    static List<String> longerThan(String beginning) {
        String plain = Unmarked.of(beginning.strip());
        return NAMES.contains(plain)
                ? List.of()
                : NAMES.stream()
                        .filter(name -> name.startsWith(plain + " ") || name.startsWith(plain + ","))
                        .toList();
    }

    /** Whether a name is that of a department alone, with nothing behind it. */
    static boolean is(String name) {
        return NAMES.contains(Unmarked.of(name.strip()));
    }

    /** "Sở Giáo dục và Đào tạo" of "sở giáo dục và đào tạo", wherever it begins: each part of the name has a capital. */
    static String withCapitals(String text) {
        String plain = Unmarked.of(text);
        StringBuilder written = new StringBuilder(text);
        for (int so = plain.indexOf("so "); so >= 0; so = plain.indexOf("so ", so + 3)) {
            String name = so == 0 || !Character.isLetter(plain.charAt(so - 1)) ? at(plain, so + 3) : null;
            if (name != null) {
                Matcher part = PART.matcher(name);
                while (part.find()) {
                    int first = so + 3 + part.start(1);
                    written.setCharAt(first, Character.toUpperCase(text.charAt(first)));
                }
            }
        }
        return written.toString();
    }
}

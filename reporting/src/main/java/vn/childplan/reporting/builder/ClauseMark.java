package vn.childplan.reporting.builder;

import java.util.List;
import java.util.regex.Pattern;
import vn.childplan.core.plan.ClauseRef;

/** What a clause is printed with before its words: "II.", "1.", "1.2.", "a)", "-", "+", "Phần thứ nhất.". */
final class ClauseMark {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern SMALL = Pattern.compile("\\p{Ll}+");
    private static final List<String> ORDINALS =
            List.of("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười");

    private ClauseMark() {}

    /** The mark of a clause; a number stands behind the numbers over it: II.1.2 is printed 1.2. */
    static String of(ClauseRef ref) {
        if (isDash(ref)) {
            return ref.parent().filter(ClauseMark::isDash).isPresent() ? "+" : "-";
        }
        List<String> parts = ref.parts();
        String last = parts.get(parts.size() - 1);
        if (SMALL.matcher(last).matches()) {
            return last + ")";
        }
        int first = parts.size() - 1;
        if (NUMBER.matcher(last).matches()) {
            while (first > 0 && NUMBER.matcher(parts.get(first - 1)).matches()) {
                first--;
            }
        }
        return String.join(".", parts.subList(first, parts.size())) + ".";
    }

    /** The mark of an outermost part whose sections have numerals of their own, as 1 over 1.I. */
    static String ofPart(ClauseRef ref) {
        int number = Integer.parseInt(ref.value());
        return "Phần thứ " + (number <= ORDINALS.size() ? ORDINALS.get(number - 1) : number) + ".";
    }

    /** Whether it has no number of its own. */
    static boolean isDash(ClauseRef ref) {
        return ref.value().lastIndexOf('-') > ref.value().lastIndexOf('.');
    }
}

package vn.childplan.importing.plan;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.childplan.importing.text.Unmarked;

/**
 * Where the names that a clause begins with are over, told by the names alone: in "Sở Y tế nhân rộng mô hình" that is Sở Y tế,
 * whether or not a duty usually begins with that verb.
 */
final class WholeNames {
    private static final String UNIT = "(?:xa|phuong|dac khu|thi tran|thi xa|thanh pho|huyen)";
    private static final Pattern COMMITTEES = Pattern.compile("(?:ubnd|uy ban nhan dan) (?:cap (?:xa|huyen)|(?:cac )?"
            + UNIT + "(?:(?:, ?| va )(?:cac )?" + UNIT + ")*+|tinh\\b)");
    private static final Pattern GROUPS = Pattern.compile(
            "(?:cac )?so,? (?:ban,? )?nganh(?:,? (?:hoi,? )?doan the)?(?: (?:(?:cap )?tinh|thanh pho)\\b)?");
    /** "Công an tỉnh", "Hội Nông dân xã": a body of the level that ends its name. */
    private static final Pattern BODIES = Pattern.compile(
            "(?:cong an|hoi|lien doan|lien minh|doan|bo chi huy|ban chi huy|bao hiem|thanh tra|van phong|uy ban|ubmttq|kho bac|bao|dai)\\b"
                    + "(?:(?! (?:tren|dia|tai|trong|cho|cua|ve|va)\\b)[^,;:.()]){0,50}? (?=(tinh|thanh pho|xa|phuong)\\b(?! hoi\\b))");

    private static final Set<String> LEVELS = Set.of("tỉnh", "thành phố", "xã", "phường");

    private static final Pattern AND = Pattern.compile("(?:,|;| va| cung) ?");
    /** What goes on with a name, or tells of whom it is: "liên quan", "trong phạm vi", "của tỉnh", "nơi có trẻ em", "miền núi". */
    private static final Pattern GOES_ON = Pattern.compile(
            " (?:và|cùng|với|hoặc|các|mọi|từng|trong|ngoài|theo|trên|tại|thuộc|của|có|liên quan|được|đã|đang|nơi|ở|trực thuộc|khác"
                    + "|cấp (?:tỉnh|xã|huyện|trên|dưới|cơ sở)|tỉnh|xã|phường|huyện|thành phố|không|phụ trách|như|gồm|bao gồm|để|về"
                    + "|khi|sau|trước|này|ban|ngành|đoàn|đơn vị|địa phương|sở|hội|vùng|miền|biển|biên giới|ven|hải đảo|còn lại|là|do"
                    + "|đến|từ|vào|qua|hằng|hàng|chậm nhất|định kỳ)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    private WholeNames() {}

    /** Where what they do begins, with the blank in front of it; -1 if no name that is known to be whole stands there. */
    static int end(String words, String plain, int from) {
        int end = endOfOne(words, plain, from);
        Matcher and = AND.matcher(plain);
        while (end > 0 && and.region(end, plain.length()).lookingAt()) {
            int next = endOfOne(words, plain, and.end());
            if (next < 0) {
                return -1;
            }
            end = next;
        }
        boolean goesOn = end > 0
                && end + 1 < words.length()
                && words.charAt(end) == ' '
                && Character.isLowerCase(words.charAt(end + 1));
        return goesOn && !GOES_ON.matcher(words).region(end, words.length()).lookingAt() ? end : -1;
    }

    /** Whether a name is one of those whose end is known. */
    static boolean isWhole(String name) {
        return endOfOne(name, Unmarked.of(name), 0) == name.length();
    }

    private static int endOfOne(String words, String plain, int from) {
        String department = plain.startsWith("so ", from) ? DepartmentNames.at(plain, from + 3) : null;
        if (department != null) {
            return from + 3 + department.length();
        }
        if (plain.startsWith("tinh doan", from)) {
            return from + "tinh doan".length();
        }
        for (Pattern pattern : new Pattern[] {COMMITTEES, GROUPS}) {
            Matcher name = pattern.matcher(plain).region(from, plain.length());
            if (name.lookingAt()) {
                return behindPlace(words, name.end());
            }
        }
        Matcher body = BODIES.matcher(plain).region(from, plain.length());
        if (!body.lookingAt()) {
            return -1;
        }
        String level = words.substring(body.start(1), body.end(1));
        return LEVELS.contains(level.toLowerCase(Locale.ROOT)) ? behindPlace(words, body.end(1)) : -1;
    }

    /** "UBND xã Ba Gia": the place belongs to the name. */
    private static int behindPlace(String words, int from) {
        int end = from;
        while (end + 1 < words.length() && words.charAt(end) == ' ' && Character.isUpperCase(words.charAt(end + 1))) {
            end++;
            while (end < words.length() && Character.isLetter(words.charAt(end))) {
                end++;
            }
        }
        return end;
    }
}

package vn.childplan.importing.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.childplan.importing.text.Unmarked;

/**
 * Splits a line of agencies as a reader does: "Sở Văn hóa, Thể thao và Du lịch" is one, "Các sở, ban, ngành" is one,
 * "Sở Y tế, Tỉnh đoàn và UBND các xã, phường" are three. A comma or "và" parts two only where a name begins behind it.
 */
final class AgencyList {
    /** What names of agencies begin with, without marks. */
    private static final Pattern HEAD = Pattern.compile(
            "(?:so|ban|bo|cuc|vu|vien|ubnd|uy ban|ubmttq|hdnd|hoi dong|hoi|doan|tinh doan|thanh doan|huyen doan"
                    + "|xa doan|lien doan|ldld|lien minh|lien hiep|hiep hoi|trung tam|phong|tram|chi cuc|chi nhanh|thanh tra|van phong|toa an|tand|vksnd"
                    + "|kho bac|thue|hai quan|bao hiem|bhxh|ngan hang|dai|bao|cong thong tin|cong ttdt|quy|truong|benh vien|cong an|quan su"
                    + "|bo doi|bo chi huy|bch|mat tran|mttq|to|tinh uy|thanh uy|huyen uy|dang uy|chu tich|pho chu tich|giam doc|thu truong|tong cong ty|cong ty"
                    + "|tap doan|doanh nghiep|hop tac xa|dien luc|buu dien|cong doan|co so|hat kiem lam|nha van hoa|thu vien|bao tang|cdc|vpub|ttub|vp ubnd"
                    + "|thuong truc|tt|hoc vien|dai hoc|luc luong|cac|thong tan xa|chi doan|vien thong|viettel|vnpt|nha truong|bi thu|truong ban|chanh van phong|khoi|dang bo|lanh dao|dang uy|cong chuc|chinh phu|thu tuong)\\b");
    /** "Phòng chống", "phòng, chống", "phòng ngừa" is no phòng; "Ban hành" no ban; "Sơ kết" no sở. */
    private static final Pattern NO_HEAD = Pattern.compile(
            "so ket\\b|phong,? (?:chong|ngua)|ban hanh|bao (?:dam|cao|gom|ve|quan)\\b|to chuc|hoi nghi|thue (?:suat|tai)|doan vien|quy dinh|bo sung|bo tri|dai hoi|vu viec|so (?:luong|lieu|voi)|truong hop|co so (?:ha tang|du lieu)|thuong xuyen");
    /** What a group may end with: then more of the same may follow. */
    private static final Pattern OPEN_GROUP = Pattern.compile(
            ".*\\b(?:so|ban|nganh|hoi|doan the|dia phuong|don vi|co quan|to chuc|phong|phuong|xa|dac khu|huyen|thi xa|thanh pho|thi tran|thon|ap|buon|tinh|doan|bo|khu pho|cap|truong)$");

    private static final Pattern SMALL_HEAD = Pattern.compile(
            "(?:cac|mot so|nhung|ubnd|uy ban|so|co quan|don vi|doanh nghiep|truong|nha truong|cong an|phong|tram|hoi|to chuc|gia dinh|ban|bo phan|chu tich|thu truong|giam doc|can bo|doan|nganh|dia phuong|cong dong|nguoi|cha me|hiep hoi|chinh quyen|cap uy|hop tac xa|ho kinh doanh|bao|dai|ngan hang|vien|ca nhan)\\b");
    private static final Pattern GROUP = Pattern.compile("(?:cac|mot so|nhung|so,|ban,|hoi,|thu truong|giam doc)\\b?");
    private static final Pattern OFFICE = Pattern.compile("(?:thanh vien|co quan|don vi|truong|nguoi dung dau) (?!vi)");
    private static final Pattern LED_BY_THE = Pattern.compile("(?:cac|mot so|nhung)\\b");
    /** What may follow the names and is none of them. */
    private static final Pattern QUALIFIER = Pattern.compile(
            " (?:trong pham vi|theo (?:chuc nang|pham vi|nhiem vu|tham quyen|phan cong|linh vuc)|can cu|tren co so|chu dong to chuc|de (?:to chuc|thuc hien|trien khai)|xay dung|tham muu|chiu trach nhiem|co trach nhiem)\\b.*");

    private static final Pattern THE_DEPARTMENTS = Pattern.compile(
            "(?:(?:cac )?so ?: ?|cac so (?=giao|y te|tu phap|noi vu|tai|van|nong|khoa|dan|cong thuong|xay|lao dong|ke hoach|thong tin|giao))");
    private static final Pattern LEADING =
            Pattern.compile("^(?:giao|de nghi|yeu cau|phan cong|trach nhiem cua|doi voi)\\b:? ?(?:cho )?");
    private static final Pattern OF_COUNCIL = Pattern.compile("(?:van phong|vp) (?:.* )?(?:hdnd|hoi dong nhan dan)");
    private static final Pattern HEADS_OF_OFFICE =
            Pattern.compile("cvp(?:(?:,| va) (?:cac )?p(?:ho )?cvp)?(?: (?:hdnd|ubnd|uy ban)\\b| ?:|$)");
    /** Characters of a list, more of which are not looked through. */
    static final int LONGEST = 2000;

    private AgencyList() {}

    /** The agencies of a list, each in the words of the plan. */
    static List<String> split(String list) {
        List<String> names = new ArrayList<>();
        String bare = list.substring(0, Math.min(list.length(), LONGEST));
        bare = bare.replace('\n', ';').replace('\t', ' ');
        for (String part : outside(bare, ';')) {
            addPart(names, part.strip());
        }
        return names.stream()
                .map(AgencyList::trimmed)
                .filter(name -> name.codePoints().anyMatch(Character::isLetter))
                .toList();
    }

    private static String trimmed(String name) {
        String plain = Unmarked.of(name);
        Matcher qualifier = QUALIFIER.matcher(plain);
        String kept = qualifier.find() && qualifier.start() > 3 ? name.substring(0, qualifier.start()) : name;
        return Ending.cut(kept.replaceAll("^[\\s,.;:•+–-]+", "").replaceAll("\\s+", " "));
    }

    private static void addPart(List<String> names, String part) {
        String words = part;
        Matcher leading = LEADING.matcher(Unmarked.of(words));
        if (leading.find() && leading.end() < words.length()) {
            words = words.substring(leading.end());
        }
        String plain = Unmarked.of(words);
        Matcher departments = THE_DEPARTMENTS.matcher(plain);
        int from = 0;
        boolean elided = departments.lookingAt();
        if (elided) {
            from = departments.end();
        }
        while (from < words.length()) {
            String department = elided ? DepartmentNames.at(plain, from) : null;
            int end = department == null
                    ? endOfName(words, plain, from)
                    : endOfDepartment(words, plain, from, department);
            String name = words.substring(from, end).strip();
            if (department != null) {
                names.add("Sở " + name);
            } else if (!name.isEmpty()) {
                names.add(name);
            }
            int next = behindSeparator(words, plain, end);
            elided = elided || isDepartment(name);
            elided = elided && DepartmentNames.at(plain, next) != null;
            from = next;
        }
    }

    /** Whether several are named by what they are: "các sở, ban, ngành". */
    static boolean isGroup(String name) {
        return GROUP.matcher(Unmarked.of(name)).lookingAt();
    }

    private static boolean isDepartment(String name) {
        return Unmarked.of(name).startsWith("so ") && DepartmentNames.is(name.substring(3));
    }

    private static int endOfDepartment(String words, String plain, int from, String department) {
        int next = from + department.length();
        while (next < words.length() && !separates(plain, next)) {
            next++;
        }
        return next;
    }

    private static boolean separates(String plain, int at) {
        return plain.charAt(at) == ',' || plain.startsWith(" va ", at);
    }

    private static int behindSeparator(String words, String plain, int at) {
        int from = at;
        while (from < words.length()) {
            if (words.charAt(from) == ',' || words.charAt(from) == ' ') {
                from++;
            } else if (plain.startsWith("va ", from)) {
                from += 3;
            } else if (plain.startsWith("cung ", from)) {
                from += 5;
            } else {
                break;
            }
        }
        return from;
    }

    private static int endOfName(String words, String plain, int from) {
        int depth = 0;
        for (int i = from; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '(' || c == '“') {
                depth++;
            } else if (c == ')' || c == '”') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && i > from && (c == ',' || c == ' ')) {
                int behind = c == ','
                        ? behindSeparator(words, plain, i)
                        : plain.startsWith(" va ", i) ? i + 4 : words.length();
                if (behind < words.length() && parts(words, plain, from, i, behind)) {
                    return i;
                }
            }
        }
        return words.length();
    }

    /** Whether what stands behind a comma or "và" is another name, and what stands before it is whole. */
    private static boolean parts(String words, String plain, int from, int end, int next) {
        String left = plain.substring(from, end).strip();
        String right = plain.substring(next, Math.min(plain.length(), next + 80));
        if (NO_HEAD.matcher(right).lookingAt()) {
            return false;
        }
        if (LED_BY_THE.matcher(right).lookingAt()) {
            return true;
        }
        boolean big = Character.isUpperCase(words.charAt(next));
        if (isBareHead(left)) {
            return false;
        }
        boolean department =
                left.startsWith("so ") && DepartmentNames.is(left.substring(3)) && DepartmentNames.at(right, 0) != null;
        if (big) {
            return (department && isWhole(plain, from + 3, end))
                    || (HEAD.matcher(right).lookingAt() && !isInsideName(left, right));
        }
        return SMALL_HEAD.matcher(right).lookingAt() && !isOpenGroup(left);
    }

    /** "Đài Truyền hình Thành phố" ends like a group and is none. */
    private static boolean isOpenGroup(String left) {
        boolean ofProvince = left.endsWith(" tinh") || left.endsWith(" thanh pho");
        return OPEN_GROUP.matcher(left).matches()
                && (!ofProvince || GROUP.matcher(left).lookingAt());
    }

    /** Whether the name of a department that begins there is over: "Văn hóa" is not where ", Thể thao và Du lịch" follows. */
    private static boolean isWhole(String plain, int from, int end) {
        String name = DepartmentNames.at(plain, from);
        return name != null && from + name.length() <= end;
    }

    /** "HĐND" in "Văn phòng Đoàn ĐBQH và HĐND tỉnh", "UBND" in "Văn phòng HĐND và UBND xã": part of one office's name. */
    private static boolean isInsideName(String left, String right) {
        return (left.startsWith("van phong doan") && (right.startsWith("hdnd") || right.startsWith("hoi dong")))
                || (OF_COUNCIL.matcher(left).matches()
                        && (right.startsWith("ubnd") || right.startsWith("uy ban nhan dan")));
    }

    /** "Báo" in "Báo và Đài Phát thanh": a noun that needs a name. */
    private static boolean isBareHead(String left) {
        return !left.contains(" ") && HEAD.matcher(left).matches() && !left.equals("thue") && !left.equals("cdc");
    }

    /** The parts between those signs, where these stand outside brackets. */
    private static List<String> outside(String text, char sign) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth = Math.max(0, depth - 1);
            } else if (c == sign && depth == 0) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    /** Whether a text begins as the name of an agency or a group does. */
    static boolean begins(String text) {
        String plain = Unmarked.of(text.strip());
        Matcher leading = LEADING.matcher(plain);
        if (leading.find()) {
            plain = plain.substring(leading.end());
        }
        return (HEAD.matcher(plain).lookingAt()
                        || OFFICE.matcher(plain).lookingAt()
                        || HEADS_OF_OFFICE.matcher(plain).lookingAt())
                && !NO_HEAD.matcher(plain).lookingAt();
    }
}

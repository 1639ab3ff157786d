package vn.childplan.importing.plan;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.Unmarked;

/**
 * Whom a clause names at its beginning, before it says what they do: "Sở Y tế chủ trì, …", "UBND các xã, phường: …",
 * "Giao Sở X …", "Đề nghị Hội Y …".
 *
 * @param names each in the words of the plan; empty if it begins with none
 * @param requested whether they are asked and not ordered ("Đề nghị")
 * @param rest where what they do begins
 */
record Actors(List<String> names, boolean requested, int rest) {
    static final Actors NOBODY = new Actors(List.of(), false, 0);
    private static final Pattern ORDER = Pattern.compile(
            "(?:giao(?: cho)?|de nghi|yeu cau|phan cong|trach nhiem cua|de xuat(?! cac (?:giai phap|bien phap|noi dung|chinh sach|co che|phuong an|nhiem vu|mo hinh))|doi voi|nhiem vu cua)\\b ?:? ?");
    /** The verbs that duties begin with. */
    private static final Pattern VERB = Pattern.compile(
            " (?:(?:duoc giao )?chu tri|phoi hop|co trach nhiem|chiu trach nhiem|la (?:co quan|don vi|dau moi|thanh vien)|can cu|theo doi|tong hop|tham muu"
                    + "|xay dung|to chuc(?! chinh tri| xa hoi| doan the| hanh nghe| quoc te| ton giao| ca nhan| lien quan| co lien|,| va| khac)|trien khai|huong dan|tham dinh|bo tri|dua|chi dao|thuc hien|tang cuong|day manh|bao cao|ra soat|gui|cam|nam tinh|huy dong|dinh ky"
                    + "|tiep tuc|kien toan|can doi|long ghep|quan tam|kip thoi|chu dong|don doc|ban hanh|cung cap|quan ly|kiem tra|giam sat|van dong|tuyen truyen|phat huy|tap trung|neu cao"
                    + "|phe duyet|xu ly|(?<!tro )giup|truc tiep|dang tai|dua tin|khan truong|nghiem tuc|phan cong|lap|trinh|cap nhat|nghien cuu|de xuat|tiep nhan|bao dam|dam bao|ho tro|thanh lap|cu (?!tru)|cu can bo"
                    + "|hang nam|hang quy|hang thang|phan bo|phan anh|bao ngay|thong nhat|pho bien|quan triet|lam dau moi|gan |thong tin|dau moi|dong vien|duy tri|to chuc thuc hien|thuong xuyen|tang thoi luong|cong bo|tu van|van hanh|chuan bi|mo (?!hinh)|truyen thong|tham gia|danh gia|cu the hoa|xac dinh|khuyen khich|lua chon|dieu phoi|tu chu|bo sung|khao sat|thu thap|hoan thanh|chua|kham)\\b");

    /** "Các cơ quan được phân công chủ trì … có trách nhiệm lập dự toán": up to there it is told which of them. */
    private static final Pattern CHARGED =
            Pattern.compile(" (?:da )?duoc (?:giao|phan cong)\\b[^,;:.()]{0,150}?(?= (?:co|chiu) trach nhiem\\b)");

    private static final Pattern APART = Pattern.compile("(?:rieng|tru|con)(?: doi voi)? ");
    /** "trừ các trường hợp …" are cases, "các đơn vị báo cáo" those who were named before. */
    private static final Pattern NOBODY_ELSE =
            Pattern.compile("(?:cac |mot so |nhung )?(?:truong hop|co quan|don vi)\\b");

    /** Behind what somebody is named who does not do it: "phối hợp với Sở Y tế". */
    private static final Pattern NAMED =
            Pattern.compile("\\b(?:voi|cung|cho|cua|gom|giua|ve|qua|tai|gui|giao|la)\\b ?:? ?|: ");

    /** A day, month or quarter, wherever it stands. */
    static final Pattern DAY = Pattern.compile("\\d[/-]\\d|\\b(?:ngay|thang) \\d|\\bquy [iv]");

    private static final int LONGEST = 600;

    /** Characters in front of a part, more of which are not looked through. */
    private static final int LAST = 200;

    /** Who stands at the beginning of a clause. */
    static Actors of(PlacedText clause) {
        String words = clause.toString();
        String plain = Unmarked.of(words.substring(0, Math.min(words.length(), LONGEST)));
        Matcher order = ORDER.matcher(plain);
        int from = order.lookingAt() ? order.end() : 0;
        boolean requested = plain.startsWith("de nghi");
        if (!AgencyList.begins(words.substring(from))) {
            return NOBODY;
        }
        int end = end(words, plain, from);
        List<String> names = AgencyList.split(words.substring(from, end));
        int rest = end;
        while (rest < words.length() && ": ".indexOf(words.charAt(rest)) >= 0) {
            rest++;
        }
        return names.isEmpty() ? NOBODY : new Actors(names, requested, rest);
    }

    /**
     * Whom a part behind the beginning of a clause names for itself: "riêng Công an tỉnh báo cáo trước ngày 20/11/2026",
     * "Sở Xây dựng hoàn thành trước ngày 31/7/2026". Without "riêng" or "trừ" it has to name a day.
     */
    static Actors apart(PlacedText part) {
        String plain = Unmarked.of(part);
        int from = exceptBegins(part);
        if ((from == 0 && !DAY.matcher(plain).find())
                || NOBODY_ELSE.matcher(plain).region(from, plain.length()).lookingAt()) {
            return NOBODY;
        }
        Actors named = of(part.from(from));
        boolean doing = from + named.rest() < Ending.cut(part).length();
        boolean timed = DAY.matcher(plain.substring(from, from + named.rest())).find();
        return named.isNobody() || !doing || timed
                ? NOBODY
                : new Actors(named.names(), named.requested(), from + named.rest());
    }

    /**
     * The same, and without a day whom a part begins with that says what they do: "Sở Tài chính cấp kinh phí; Sở Xây dựng kiểm tra
     * sân chơi". Where the part before ends in names, the semicolon may be one of their list, and it goes on with the first.
     *
     * @param before the part in front of it, or null where it begins a sentence
     */
    static Actors apart(PlacedText part, @Nullable PlacedText before) {
        Actors apart = apart(part);
        if (!apart.isNobody()
                || part.length() == 0
                || !Character.isUpperCase(part.charAt(0))
                || (before != null && endsInNames(before))) {
            return apart;
        }
        Actors named = of(part);
        boolean doing = named.rest() < Ending.cut(part).length();
        return doing && named.names().stream().allMatch(WholeNames::isWhole) ? named : NOBODY;
    }

    private static boolean endsInNames(PlacedText words) {
        PlacedText last = words.from(Math.max(0, words.length() - LAST));
        return areNames(words)
                || NAMED.matcher(Unmarked.of(last)).results().anyMatch(named -> areNames(last.from(named.end())));
    }

    private static boolean areNames(PlacedText words) {
        Actors named = of(words);
        return !named.isNobody() && named.rest() >= Ending.cut(words).length();
    }

    /** Where the name begins behind "riêng" or "trừ"; 0 if words begin with none of them. */
    static int exceptBegins(PlacedText part) {
        Matcher apart = APART.matcher(Unmarked.of(part));
        return apart.lookingAt() ? apart.end() : 0;
    }

    /** Where the names end: at a colon, before a verb, or with the clause where it is nothing but names; at once if there are none. */
    private static int end(String words, String plain, int from) {
        int colon = plain.indexOf(':', from);
        if (colon >= 0 && Unmarked.of(words.substring(from, colon)).matches("(?:cac )?so ?")) {
            colon = plain.indexOf(':', colon + 1);
        }
        int verb = -1;
        Matcher verbs = VERB.matcher(plain);
        int at = from;
        while (verbs.find(at)) {
            if (Character.isLowerCase(words.charAt(verbs.start() + 1))
                    && words.substring(from, verbs.start()).strip().contains(" ")) {
                verb = verbs.start();
                break;
            }
            at = verbs.start() + 1;
        }
        Matcher charged = CHARGED.matcher(plain).region(from, plain.length());
        if (AgencyList.isGroup(words.substring(from)) && charged.find() && verb >= charged.start()) {
            verb = charged.end();
        }
        int whole = WholeNames.end(words, plain, from);
        verb = whole >= 0 && (verb < 0 || whole < verb) ? whole : verb;
        if (colon >= 0 && (verb < 0 || colon < verb)) {
            return colon;
        }
        if (verb >= 0) {
            return verb;
        }
        return words.length() <= LONGEST && !words.contains(". ") ? words.length() : from;
    }

    /** Whether words have a verb that duties begin with. */
    static boolean sayWhatToDo(String words) {
        return VERB.matcher(Unmarked.of(words)).find();
    }

    boolean isNobody() {
        return names.isEmpty();
    }
}

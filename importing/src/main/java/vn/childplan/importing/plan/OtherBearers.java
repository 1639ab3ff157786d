package vn.childplan.importing.plan;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.childplan.core.text.Text;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.Unmarked;

/** Doubts of clauses that go on for somebody else: "…, trừ Sở Nội vụ hoàn thành trước ngày 31/7/2026", "…; Sở Y tế tổng hợp". */
final class OtherBearers {
    private static final Pattern BEHIND_A_DAY = Pattern.compile(
            ".*\\b(?:truoc|cham nhat|muon nhat|trong|vao|het|xong)\\b[^,;]{0,20}?(?:\\d{1,2}[/-]\\d{1,4}(?:[/-]\\d{4})?"
                    + "|(?:nam|thang) \\d{1,4}|quy [iv]+|hang (?:nam|quy|thang))(?: \\([^()]*\\))?");
    /** "Định kỳ trước ngày 10 tháng 12 hằng năm, các sở …": no one is told anything before the comma. */
    private static final Pattern HOW_OFTEN = Pattern.compile("\\b(?:dinh ky|hang (?:nam|quy|thang))\\b");

    private static final Pattern COMMA = Pattern.compile(", ");
    /** Characters on each side of a comma, more of which are not looked through. */
    private static final int LONGEST = 300;

    private static final Text FOR_ALL = Text.of(
            "mọi thời hạn đều tính cho cơ quan nêu ở đầu khoản",
            "every deadline is taken for those named at the beginning of the clause");
    private static final Text WORK_OF_ALL =
            Text.of("tính cho mọi cơ quan nêu ở đầu khoản", "taken for all named at the beginning of the clause");
    private static final Text FOR_BOTH = Text.of(
            "giữ thành nhiệm vụ riêng; thời hạn chung vẫn tính cho mọi cơ quan nêu ở đầu khoản",
            "kept as a duty of its own; the deadline in common still holds for all at the beginning of the clause");

    private final Doubts doubts;

    OtherBearers(Doubts doubts) {
        this.doubts = doubts;
    }

    /**
     * Tells of others whom the words of a clause name behind its beginning.
     *
     * @param read whether what stands behind a semicolon is read as theirs
     */
    void tell(String no, PlacedText clause, boolean read) {
        List<String> first = Actors.of(clause).names();
        boolean begun = false;
        for (PlacedText sentence : Sentences.of(clause)) {
            PlacedText before = null;
            for (PlacedText piece : Sentences.clauses(sentence)) {
                Actors apart = begun ? Actors.apart(piece, before) : Actors.NOBODY;
                if (!apart.isNobody()
                        && (!read || Actors.exceptBegins(piece) > 0)
                        && !apart.names().equals(first)) {
                    boolean dated = Actors.DAY.matcher(Unmarked.of(piece)).find();
                    doubts.add(
                            DoubtCode.ACTOR_UNREAD,
                            no,
                            Ending.cut(piece),
                            read ? FOR_BOTH : dated ? FOR_ALL : WORK_OF_ALL);
                }
                behindCommas(no, piece, apart.isNobody() ? first : apart.names());
                before = piece;
                begun = true;
            }
        }
    }

    private void behindCommas(String no, PlacedText piece, List<String> first) {
        String plain = Unmarked.of(piece);
        Matcher comma = COMMA.matcher(plain);
        while (comma.find()) {
            PlacedText behind = piece.part(comma.end(), Math.min(piece.length(), comma.end() + LONGEST));
            String before = plain.substring(Math.max(0, comma.start() - LONGEST), comma.start());
            boolean except = Actors.exceptBegins(behind) > 0;
            boolean ordered = Actors.sayWhatToDo(" " + HOW_OFTEN.matcher(before).replaceAll(""));
            if (!ordered
                    || !(except
                            ? Actors.DAY.matcher(before).find()
                            : BEHIND_A_DAY.matcher(before).matches())) {
                continue;
            }
            Actors apart = Actors.DAY.matcher(Unmarked.of(behind)).find() ? Actors.apart(behind) : Actors.NOBODY;
            if (!apart.isNobody() && !apart.names().equals(first)) {
                doubts.add(DoubtCode.ACTOR_UNREAD, no, Ending.cut(behind), FOR_ALL);
                return;
            }
        }
    }
}

package vn.childplan.importing.plan;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.Unmarked;

/**
 * Sentences by which a plan has difficulties told: "nếu có khó khăn, vướng mắc, đề nghị các sở, ngành kịp thời phản ánh về Sở Y
 * tế". Nobody is late who has none.
 */
final class Difficulties {
    /** "Trẻ em có hoàn cảnh khó khăn", "vùng đặc biệt khó khăn" have other difficulties. */
    private static final Pattern DIFFICULTY = Pattern.compile(
            "\\b(?:(?<!hoan canh )(?<!dac biet )(?<!vung )(?<!gia dinh )(?<!ho )(?<!tre em )kho khan|vuong mac)\\b");
    /** With whom they go to: "tiếp nhận phản ánh, kiến nghị" and "phản ánh khó khăn của người dân" are something else. */
    private static final Pattern TOLD_TO = Pattern.compile(
            "\\bphan anh(?:,? (?:kip thoi|ngay|truc tiep|bang van ban|bao cao|kien nghi|de xuat|cac|nhung|kho khan|vuong mac|va))*"
                    + " (?:ve|den|toi|voi|cho) (?=(?:ubnd|uy ban|bo|so|chu tich|tinh uy|thanh uy|thuong truc|van phong|phong|ban|cong an|hoi|tinh doan|cuc) )");

    private static final Pattern WHO = Pattern.compile(
            "(?:^|, |de nghi |yeu cau )(?=(?:cac|ubnd|uy ban|so|don vi|co quan|thu truong|cong an|hoi|tinh doan|thanh doan|phong|ban) )");

    private Difficulties() {}

    /** Whether words tell difficulties to somebody. */
    static boolean areTold(String plain) {
        return DIFFICULTY.matcher(plain).find()
                && (plain.contains("bao cao") || TOLD_TO.matcher(plain).find());
    }

    /** Where the name begins of whoever they are told to; -1 if words do not say "phản ánh về". */
    static int addressee(String plain) {
        Matcher told = TOLD_TO.matcher(plain);
        return told.find() ? told.end() : -1;
    }

    /** Whom a sentence names as those who tell difficulties, behind them or at its beginning; empty if it names nobody. */
    static List<String> tellers(PlacedText sentence) {
        String plain = Unmarked.of(sentence);
        Matcher difficulty = DIFFICULTY.matcher(plain);
        if (!difficulty.find()) {
            return List.of();
        }
        List<String> behind = tellers(sentence, plain, difficulty.end());
        return behind.isEmpty() && plain.indexOf(',', difficulty.start()) < 0 ? tellers(sentence, plain, 0) : behind;
    }

    private static List<String> tellers(PlacedText sentence, String plain, int from) {
        Matcher who = WHO.matcher(plain);
        int at = from;
        while (at < plain.length() && who.find(at)) {
            PlacedText behind = Ending.cut(sentence.from(who.end()));
            Actors actors = Actors.of(behind);
            if (!actors.isNobody() && actors.rest() < behind.length()) {
                return actors.names();
            }
            at = who.end() + 1;
        }
        return List.of();
    }
}

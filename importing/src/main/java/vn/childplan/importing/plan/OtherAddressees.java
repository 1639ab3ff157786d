package vn.childplan.importing.plan;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.Unmarked;

/** Doubts of reports that go to somebody else as well: "báo cáo UBND tỉnh, đồng thời gửi Sở Tài chính". A duty has one addressee. */
final class OtherAddressees {
    private static final Pattern FIRST = Pattern.compile("\\b(?:bao cao(?: ngay)?|trinh)(?: ve| cho| len| den)?"
            + " (?=(?:ubnd|uy ban|bo|so|ban|phong|chu tich|tinh uy|thuong truc|chinh phu|thu tuong|van phong|hdnd) )");
    private static final Pattern ALSO = Pattern.compile(
            "(?:(?:\\bva|[,(;]) (?:dong thoi,? |dong )?(?:kinh )?gui"
                    + "|(?<=\\()(?:dong thoi |dong )(?:kinh )?gui|\\bva (?:dong thoi )?(?:bao cao|trinh))(?: ve| cho| den| toi)? ");
    private static final Pattern END = Pattern.compile(
            "[;.()]|,? (?:va )?dong (?:thoi|gui)\\b|,? (?:va )?(?:gui|trinh|bao cao)\\b"
                    + "| (?:truoc|cham nhat|muon nhat|trong|vao|de|dinh ky|hang|ket qua|tinh hinh|theo quy dinh|khi|so lieu|qua|thong qua)\\b");
    private static final Pattern OWN_DAY =
            Pattern.compile(" (?:truoc|cham nhat|muon nhat|trong|vao)(?: vao)? (?:ngay )?\\d");
    /** Characters of a name, more of which are not looked through. */
    private static final int LONGEST = 120;

    private final Parties parties;

    OtherAddressees(Parties parties) {
        this.parties = parties;
    }

    /** Tells of whoever is named behind the first to whom the words of a clause report. */
    void tell(PlacedText clause) {
        for (PlacedText sentence : Sentences.of(clause)) {
            String plain = Unmarked.of(sentence);
            Matcher first = FIRST.matcher(plain);
            if (!first.find()) {
                continue;
            }
            List<String> to = names(sentence, first.end());
            if (to.isEmpty()) {
                continue;
            }
            tell(to.get(0), to.subList(1, to.size()), sentence, first.end());
            Matcher also = ALSO.matcher(plain).region(first.end(), plain.length());
            while (also.find()) {
                List<String> others = names(sentence, also.end()).stream()
                        .filter(other -> !to.contains(other))
                        .toList();
                if (!hasItsOwnDay(plain, also.end())) {
                    tell(to.get(0), others, sentence, also.end());
                }
            }
        }
    }

    /** "…, gửi Sở Y tế trước ngày 15/6/2026" behind the day of the first: a report of its own. */
    private static boolean hasItsOwnDay(String plain, int from) {
        Matcher end = END.matcher(plain).region(from, plain.length());
        return Actors.DAY.matcher(plain.substring(0, from)).find()
                && end.find()
                && OWN_DAY.matcher(plain).region(end.start(), plain.length()).lookingAt();
    }

    private void tell(String first, List<String> others, PlacedText sentence, int from) {
        PlacedText words = sentence.part(from, Math.min(sentence.length(), from + LONGEST));
        others.forEach(other -> parties.tellOfAnotherIn(words, first, other));
    }

    /** The names that begin at a place; of "UBND tỉnh, Sở Y tế tổng hợp" none, since the second does something. */
    private static List<String> names(PlacedText sentence, int from) {
        String words = sentence.toString().substring(from, Math.min(sentence.length(), from + LONGEST));
        Matcher end = END.matcher(Unmarked.of(words));
        String name = end.find() ? words.substring(0, end.start()) : words;
        return AgencyList.begins(name) && !Actors.sayWhatToDo(name) ? AgencyList.split(name) : List.of();
    }
}

package vn.childplan.reporting.builder;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Wording;

/** What a clause is printed with before its words: "II.", "1.", "1.2.", "a)", "-", "+", "Phần thứ nhất.". */
final class ClauseMark {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern SMALL = Pattern.compile("\\p{Ll}+");
    private static final List<String> ORDINALS =
            List.of("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười");

    /** Behind the words of a clause whose dashes have rows of their own under it: what is recorded of them is recorded of it. */
    static final Text WITH_DASHES = Text.of(" (kể cả các gạch đầu dòng dưới đây)", " (including the dashes below)");

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

    /**
     * As a table shows it that is to be signed; programs read the number. What has no number of its own stands behind the clause that
     * has: "IV.5, gạch đầu dòng thứ nhất".
     *
     * @param inTables how other tables show it
     */
    static Cell cell(ClauseRef ref, String inTables, Wording words) {
        String marked = isDash(ref) ? inTables.replace(ref.value(), behind(ref, words)) : inTables;
        return Cell.coded(ref.value(), marked);
    }

    /** How to read the numbers of dashes in a list, unless its columns name no clause. */
    static Optional<Block> note(Stream<ClauseRef> inList, List<? extends Column<?>> columns, Wording words) {
        boolean named = columns.stream().anyMatch(column -> column.key().equals("clause"));
        return named ? note(inList, words) : Optional.empty();
    }

    /** How to read the numbers of dashes in a list, which has no room for words, by the first of them; empty without dashes. */
    static Optional<Block> note(Stream<ClauseRef> inList, Wording words) {
        return inList.filter(ClauseMark::isDash)
                .findFirst()
                .map(ref -> Paragraph.note(words.say(
                        "Số sau dấu “-” là thứ tự của gạch đầu dòng: “" + ref + "” là "
                                + ref.inSentence().vi() + ".",
                        "The number behind a hyphen counts the dashes of a clause: “" + ref + "” is dash "
                                + ref.parts().get(ref.parts().size() - 1) + " of "
                                + ref.parent().orElseThrow().inSentence().en() + ".")));
    }

    /** How wide a column of them is: words want more room than numbers. */
    static int width(Stream<ClauseRef> refs) {
        return refs.anyMatch(ClauseMark::isDash) ? 12 : 7;
    }

    private static String behind(ClauseRef ref, Wording words) {
        ClauseRef above = ref.parent().orElseThrow();
        String place = isDash(above) ? behind(above, words) : above.value();
        String all = ref.inSentence().vi();
        String own = all.substring(0, all.length() - above.inSentence().vi().length() - 1);
        return place + ", "
                + words.say(own, "dash " + ref.parts().get(ref.parts().size() - 1));
    }

    /** Whether it has no number of its own. */
    static boolean isDash(ClauseRef ref) {
        return ref.value().lastIndexOf('-') > ref.value().lastIndexOf('.');
    }
}

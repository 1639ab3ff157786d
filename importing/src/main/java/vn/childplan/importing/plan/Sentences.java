package vn.childplan.importing.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.childplan.importing.text.PlacedText;

/** The sentences of a paragraph. A point ends one where a capital follows; in "P.T.T. Huyền" or "số 01." it does not. */
final class Sentences {
    private static final Pattern END = Pattern.compile("(?<=[\\p{Ll}\\d)”\"])[.!?]\\s+(?=[\\p{Lu}“\"])");

    private static final String CLOSING = ")”\"";

    private Sentences() {}

    static List<PlacedText> of(PlacedText paragraph) {
        List<PlacedText> sentences = new ArrayList<>();
        Matcher end = END.matcher(paragraph);
        int from = 0;
        while (end.find()) {
            sentences.add(paragraph.part(from, end.start()).strip());
            from = end.end();
        }
        PlacedText last = paragraph.from(from).strip();
        if (last.length() > 0) {
            sentences.add(last);
        }
        return sentences;
    }

    /**
     * Texts that stand one under the other, as a heading and its paragraphs: one that no sign ends is a sentence, unless the next
     * goes on with it.
     */
    static PlacedText join(List<PlacedText> texts) {
        PlacedText joined = PlacedText.EMPTY;
        for (PlacedText text : texts) {
            joined = PlacedText.join(List.of(joined, text), isEndedBefore(joined, text) ? ". " : " ");
        }
        return joined;
    }

    private static boolean isEndedBefore(PlacedText text, PlacedText next) {
        if (text.length() == 0 || next.length() == 0) {
            return false;
        }
        int last = text.toString().codePointBefore(text.length());
        int first = next.toString().codePointAt(0);
        return (Character.isLetterOrDigit(last) || CLOSING.indexOf(last) >= 0) && !Character.isLowerCase(first);
    }

    /** The parts between semicolons that stand outside brackets. */
    static List<PlacedText> clauses(PlacedText sentence) {
        List<PlacedText> clauses = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth = Math.max(0, depth - 1);
            } else if (c == ';' && depth == 0) {
                clauses.add(sentence.part(from, i).strip());
                from = i + 1;
            }
        }
        clauses.add(sentence.from(from).strip());
        return clauses.stream().filter(clause -> clause.length() > 0).toList();
    }
}

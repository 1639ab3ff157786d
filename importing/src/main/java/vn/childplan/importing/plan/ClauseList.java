package vn.childplan.importing.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Heading;
import vn.childplan.core.plan.Statement;
import vn.childplan.core.text.Text;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.Unmarked;

/** The clauses of a draft in the order of the plan, each with the number by which the model cites it. */
final class ClauseList {
    private static final List<String> ORDINALS =
            List.of("nhat", "hai", "ba", "tu", "nam", "sau", "bay", "tam", "chin", "muoi");
    private static final Pattern PART = Pattern.compile("^phan (?:thu )?([a-z]+|\\d+)(.*)$");
    private static final Pattern APPENDIX = Pattern.compile("^PL(?=\\.)");

    private final Doubts doubts;
    private final List<Clause> clauses = new ArrayList<>();

    ClauseList(Doubts doubts) {
        this.doubts = doubts;
    }

    List<Clause> all() {
        return clauses;
    }

    void add(Clause clause) {
        clauses.add(clause);
    }

    static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    void heading(Node node) {
        ClauseRef ref = ref(node.no(), node.heading());
        if (ref != null) {
            String words = oneLine(node.heading().toString());
            clauses.add(new Heading(ref, words.isEmpty() ? node.no() : words));
        }
    }

    void statement(String no, PlacedText words) {
        ClauseRef ref = ref(no, words);
        if (ref != null && words.length() > 0) {
            clauses.add(new Statement(ref, oneLine(words.toString())));
        }
    }

    /** The number as the model cites it; null, with a doubt, if it cannot be cited. */
    @Nullable
    ClauseRef ref(String no, PlacedText words) {
        try {
            return ClauseRef.of(cited(no));
        } catch (IllegalArgumentException e) {
            doubts.add(
                    DoubtCode.NUMBER_UNREAD,
                    no,
                    words,
                    Text.of("khoản này không có trong bản dự thảo", "this clause is not in the draft"));
            return null;
        }
    }

    /** A number as the model writes it: "PL1.2" of "PL.2", "II.3-2" of "II.3#2". */
    static String cited(String no) {
        String number = APPENDIX.matcher(no.replace('#', '-')).replaceFirst("PL1");
        Matcher part = PART.matcher(Unmarked.of(number));
        if (part.matches()) {
            int ordinal = ORDINALS.indexOf(part.group(1));
            String value = ordinal >= 0
                    ? String.valueOf(ordinal + 1)
                    : number.substring(part.start(1), part.end(1)).toUpperCase(Locale.ROOT);
            return value + number.substring(part.start(2));
        }
        return number.replaceAll(
                "(?i)^(?:Hoạt động|Nhiệm vụ|Dự án|Tiểu dự án) |(?<=\\.)(?:Hoạt động|Nhiệm vụ|Dự án|Tiểu dự án) ", "");
    }
}

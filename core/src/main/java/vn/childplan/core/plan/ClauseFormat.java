package vn.childplan.core.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.childplan.core.text.Text;

/**
 * How people read the number of a clause within a sentence or a letter: "Mục V", "khoản 9 Mục II", "điểm a khoản 1 Mục I".
 * Tables and files for programs show {@link ClauseRef#toString}.
 */
final class ClauseFormat {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+.?");
    private static final Pattern LETTER = Pattern.compile("\\p{Ll}");
    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}");
    private static final Pattern LAW = Pattern.compile("\\p{Lu}{2,}[0-9]+");
    /** An annex, as importing numbers them. */
    private static final Pattern ANNEX = Pattern.compile("PL([0-9]+)");
    /** A table within a clause, whose rows have the numbers of its first column. */
    private static final String TABLE = "T";

    private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]+");
    private static final List<String> ORDINALS =
            List.of("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười");

    private ClauseFormat() {}

    /**
     * The clause as it stands in a sentence: in Vietnamese from the inside to the outside, in English "clause II.9". What has
     * no name of its own, as the clauses that a law adds, is called by its number.
     */
    static Text inSentence(ClauseRef clause) {
        return Text.of(vietnamese(clause), english(clause));
    }

    /** A row of an annex or table says that it is one: people cite it by the number that stands in its first column. */
    private static String english(ClauseRef clause) {
        List<String> parts = clause.parts();
        Matcher annex = ANNEX.matcher(parts.get(0));
        if (annex.matches() && parts.size() > 1) {
            return "row " + clause.value().substring(parts.get(0).length() + 1) + " of annex " + annex.group(1);
        }
        int table = parts.indexOf(TABLE);
        if (table > 0 && table < parts.size() - 1) {
            int at = clause.value().indexOf("." + TABLE + ".");
            return "row " + clause.value().substring(at + 3) + " of the table in clause "
                    + clause.value().substring(0, at);
        }
        return "clause " + clause;
    }

    /** Several in a row; neighbours that are clauses of one heading share its name. */
    static Text inSentence(List<ClauseRef> clauses) {
        if (clauses.isEmpty()) {
            throw new IllegalArgumentException("no clauses");
        }
        String all = clauses.stream().map(ClauseRef::value).collect(Collectors.joining(", "));
        return Text.of(vietnamese(clauses), clauses.size() == 1 ? english(clauses.get(0)) : "clauses " + all);
    }

    private static String vietnamese(List<ClauseRef> clauses) {
        List<String> groups = new ArrayList<>();
        int from = 0;
        while (from < clauses.size()) {
            int to = from + 1;
            while (to < clauses.size() && areUnderOneHeading(clauses.get(from), clauses.get(to))) {
                to++;
            }
            groups.add(to - from == 1 ? vietnamese(clauses.get(from)) : underOneHeading(clauses.subList(from, to)));
            from = to;
        }
        return String.join("; ", groups);
    }

    private static boolean areUnderOneHeading(ClauseRef one, ClauseRef other) {
        return isClause(one)
                && isClause(other)
                && one.parts().get(0).equals(other.parts().get(0));
    }

    /** Whether it is a numbered clause of a heading, as II.9, and nothing below one. */
    private static boolean isClause(ClauseRef clause) {
        List<String> parts = clause.parts();
        return parts.size() == 2
                && ROMAN.matcher(parts.get(0)).matches()
                && NUMBER.matcher(parts.get(1)).matches()
                && !isDash(clause, parts, 1);
    }

    private static String underOneHeading(List<ClauseRef> clauses) {
        String numbers = clauses.stream().map(clause -> clause.parts().get(1)).collect(Collectors.joining(", "));
        return "các khoản " + numbers + " Mục " + clauses.get(0).parts().get(0);
    }

    private static String vietnamese(ClauseRef clause) {
        List<String> parts = clause.parts();
        Matcher annex = ANNEX.matcher(parts.get(0));
        if (!annex.matches() && LAW.matcher(parts.get(0)).matches()) {
            return "mục " + clause;
        }
        List<String> inward = new ArrayList<>();
        for (int level = parts.size() - 1; level > 0; level--) {
            inward.add(annex.matches() ? inAnnex(clause, parts, level) : name(clause, parts, level));
        }
        inward.add(annex.matches() ? "Phụ lục " + annex.group(1) : outermost(parts));
        return String.join(" ", inward);
    }

    /** A part of a plan ("PHẦN THỨ HAI", "Phần A") has headings of letters or Roman numbers under it. */
    private static String outermost(List<String> parts) {
        String outermost = parts.get(0);
        if (ROMAN.matcher(outermost).matches()) {
            return "Mục " + outermost;
        }
        if (parts.size() == 1 || !isHeading(parts.get(1))) {
            return "mục " + outermost;
        }
        int ordinal = outermost.length() == 1 ? Character.digit(outermost.charAt(0), 10) : -1;
        return "Phần " + (ordinal > 0 ? "thứ " + ORDINALS.get(ordinal - 1) : outermost);
    }

    private static boolean isHeading(String part) {
        return ROMAN.matcher(part).matches() || CAPITAL.matcher(part).matches();
    }

    /** A group of rows, or a row of it. */
    private static String inAnnex(ClauseRef clause, List<String> parts, int level) {
        String part = parts.get(level);
        if (isDash(clause, parts, level)) {
            return name(clause, parts, level);
        }
        return (NUMBER.matcher(part).matches() ? "số thứ tự " : "mục ") + part;
    }

    /** A level below the outermost: a clause has a number, a point a letter, and a dash, or a plus under it, none but its place. */
    private static String name(ClauseRef clause, List<String> parts, int level) {
        String part = parts.get(level);
        if (isDash(clause, parts, level)) {
            return (isDash(clause, parts, level - 1) ? "dấu cộng thứ " : "gạch đầu dòng thứ ") + ordinal(part);
        }
        boolean number = NUMBER.matcher(part).matches();
        if (part.equals(TABLE) && level < parts.size() - 1) {
            return "của bảng tại";
        }
        if (parts.get(level - 1).equals(TABLE) && level > 1) {
            return "số thứ tự " + part;
        }
        if (isHeading(part)) {
            return (ROMAN.matcher(part).matches() ? "Mục " : "mục ") + part;
        }
        boolean isClause = number
                ? level == 1 || isHeading(parts.get(level - 1))
                : !LETTER.matcher(part).matches();
        return (isClause ? "khoản " : "điểm ") + part;
    }

    private static String ordinal(String part) {
        int number = part.length() > 2 || !Character.isDigit(part.charAt(0)) ? 0 : Integer.parseInt(part);
        return number > 0 && number <= ORDINALS.size() ? ORDINALS.get(number - 1) : part;
    }

    private static boolean isDash(ClauseRef clause, List<String> parts, int level) {
        int before = parts.subList(0, level).stream()
                        .mapToInt(part -> part.length() + 1)
                        .sum()
                - 1;
        return before >= 0 && clause.value().charAt(before) == '-';
    }
}

package vn.childplan.validation.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Plan;

/** The numbering of a plan, level by level: 1, 2, 3; I, II, III; a, b, c, d, đ. */
final class ClauseNumbers {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern ROMAN = Pattern.compile("[IVX]+|[ivx]+");
    private static final List<String> ROMANS = romans();
    /** The letters that number points; ă, â, ê, ô, ơ, ư, f, j, w and z do not. */
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    /** Everything before the last part of a number, its separator included, with the clauses of that level in order. */
    private final Map<String, List<ClauseRef>> levels = new LinkedHashMap<>();

    ClauseNumbers(Plan plan) {
        for (Clause clause : plan.clauses()) {
            levels.computeIfAbsent(prefix(clause.ref()), key -> new ArrayList<>())
                    .add(clause.ref());
        }
    }

    /**
     * A number that is not there.
     *
     * @param at the clause that follows it
     * @param missing the number, or the first and last of a run
     */
    record Gap(ClauseRef at, String missing) {}

    /** The numbers missing before another one of their level; dashes have no printed number that could be missing. */
    List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        levels.forEach((prefix, refs) -> {
            Style style = prefix.endsWith("-") ? Style.OTHER : Style.of(refs);
            TreeSet<Integer> values = new TreeSet<>();
            refs.forEach(ref -> values.add(style.value(last(ref))));
            int expected = 1;
            for (int value : values) {
                if (value > expected) {
                    String first = prefix + style.print(expected);
                    String until = prefix + style.print(value - 1);
                    gaps.add(new Gap(
                            refs.stream()
                                    .filter(ref -> style.value(last(ref)) == value)
                                    .findFirst()
                                    .orElseThrow(),
                            first.equals(until) ? first : first + "–" + until));
                }
                expected = Math.max(expected, value + 1);
            }
        });
        return gaps;
    }

    /** The clauses that stand behind a higher number of their level. */
    List<ClauseRef> outOfOrder() {
        List<ClauseRef> found = new ArrayList<>();
        levels.forEach((prefix, refs) -> {
            Style style = Style.of(refs);
            int highest = 0;
            for (ClauseRef ref : refs) {
                int value = style.value(last(ref));
                if (value > 0 && value < highest) {
                    found.add(ref);
                }
                highest = Math.max(highest, value);
            }
        });
        return found;
    }

    private static String prefix(ClauseRef ref) {
        return ref.value().substring(0, ref.value().length() - last(ref).length());
    }

    private static String last(ClauseRef ref) {
        List<String> parts = ref.parts();
        return parts.get(parts.size() - 1);
    }

    /** How a level is numbered; told by all its clauses together, since i, v and x are letters as well as numbers. */
    private enum Style {
        NUMBERS,
        ROMAN,
        LETTERS,
        /** No known order, and so no gaps. */
        OTHER;

        static Style of(List<ClauseRef> refs) {
            List<String> parts = refs.stream().map(ClauseNumbers::last).toList();
            if (parts.stream().allMatch(part -> NUMBER.matcher(part).matches())) {
                return NUMBERS;
            }
            if (parts.stream()
                    .allMatch(part -> ClauseNumbers.ROMAN.matcher(part).matches())) {
                return ROMAN;
            }
            boolean letters = parts.stream()
                    .allMatch(part ->
                            part.length() == 1 && ClauseNumbers.LETTERS.contains(part.toLowerCase(Locale.ROOT)));
            return letters ? LETTERS : OTHER;
        }

        /** The place of a number on its level, from 1; 0 if it has none. */
        int value(String part) {
            return switch (this) {
                case NUMBERS -> Integer.parseInt(part);
                case ROMAN -> ROMANS.indexOf(part.toUpperCase(Locale.ROOT)) + 1;
                case LETTERS -> ClauseNumbers.LETTERS.indexOf(part.toLowerCase(Locale.ROOT)) + 1;
                case OTHER -> 0;
            };
        }

        String print(int value) {
            return switch (this) {
                case NUMBERS -> String.valueOf(value);
                case ROMAN -> ROMANS.get(value - 1);
                case LETTERS -> ClauseNumbers.LETTERS.substring(value - 1, value);
                case OTHER -> "?";
            };
        }
    }

    /** I to XXXIX: no plan has more sections. */
    private static List<String> romans() {
        List<String> ones = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
        List<String> romans = new ArrayList<>();
        for (String ten : List.of("", "X", "XX", "XXX")) {
            ones.forEach(one -> romans.add(ten + one));
        }
        return List.copyOf(romans.subList(1, romans.size()));
    }
}

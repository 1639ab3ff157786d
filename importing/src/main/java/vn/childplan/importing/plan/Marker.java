package vn.childplan.importing.plan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.Unmarked;

/**
 * What a paragraph begins with to say where it stands: "Phần thứ nhất", "I.", "A.", "1.", "1.2.", "a)", "-".
 *
 * @param kind in which style
 * @param label the number, letter or word alone: "I", "1.2", "a", "Phần thứ nhất"; empty for a bullet
 * @param depth how many numbers it has: 2 for 1.2
 * @param end where the words behind it begin
 */
record Marker(Kind kind, String label, int depth, int end) {
    /** The styles of numbering, outermost first where a plan uses several. */
    enum Kind {
        /** "Phần thứ nhất". */
        PART(0),
        /** "I." */
        ROMAN(2),
        /** "A." */
        CAPITAL(2),
        /** "1.", "1/", "1.2." */
        ARABIC(4),
        /** "Hoạt động 1:" */
        ACTIVITY(5),
        /** "a)" */
        SMALL(8),
        /** "-", "•" */
        BULLET(9),
        /** "+" */
        SUB_BULLET(10);

        private final int rank;

        Kind(int rank) {
            this.rank = rank;
        }
    }

    private static final Pattern PART = Pattern.compile("(phan (?:thu [a-z]+|[ivx]{1,4}|\\d{1,2}))\\b\\s*[.:–-]?\\s*");
    private static final Pattern ACTIVITY =
            Pattern.compile("((?:hoat dong|nhiem vu|du an|tieu du an) (\\d{1,2}))\\s*[.:]\\s*(?=\\S)");
    private static final Pattern ROMAN_AND_NUMBER =
            Pattern.compile("[IVX]{1,5}\\.(\\d{1,2}(?:\\.\\d{1,2})*+)[./)]?\\s+(?=\\S)");
    private static final Pattern ROMAN = Pattern.compile("([IVX]{1,5})\\s*(?:[./):]\\s*(?=\\S)|[-–]\\s*(?=\\p{Lu}))");
    private static final Pattern CAPITAL = Pattern.compile("([A-HK-UYĐ])\\s*[./)]\\s+(?=\\S)");
    private static final Pattern ARABIC = Pattern.compile(
            "\\(?(\\d{1,3}(?:\\.\\d{1,3}){0,4})\\s*(?:[.)]\\s+|[.)](?=[\\p{Lu}“\"])|/(?:\\s+|(?=\\p{Lu}\\p{Ll}))|[-–]\\s+(?=\\p{Lu}))(?=\\S)");
    private static final Pattern BARE_DEPTH = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2})++)\\s+(?=\\p{Lu})");
    private static final Pattern SMALL = Pattern.compile("([a-zđ])\\s*[.)/]\\s+(?=\\S)");
    private static final Pattern BULLET = Pattern.compile("[-–—−•●▪■♦~*o]\\s*(?=\\S)|\uF0B7\\s*");
    private static final Pattern LETTER_O = Pattern.compile("o\\S");
    private static final Pattern SUB_BULLET = Pattern.compile("\\+\\s*(?=\\S)");

    /** The marker of a paragraph, or null if it begins with words. */
    static @Nullable Marker of(PlacedText text) {
        String words = text.toString();
        if (words.isEmpty()) {
            return null;
        }
        char first = words.charAt(0);
        if (Character.isLetter(first) && Character.isUpperCase(first)) {
            Marker named = named(words);
            if (named != null) {
                return named;
            }
        }
        Marker numbered = first(words);
        if (numbered != null) {
            return numbered;
        }
        Matcher sub = SUB_BULLET.matcher(words);
        if (sub.lookingAt()) {
            return new Marker(Kind.SUB_BULLET, "", 1, sub.end());
        }
        Matcher bullet = BULLET.matcher(words);
        if (bullet.lookingAt() && !LETTER_O.matcher(words).lookingAt()) {
            return new Marker(Kind.BULLET, "", 1, bullet.end());
        }
        return null;
    }

    private static @Nullable Marker named(String words) {
        String plain = Unmarked.of(words.substring(0, Math.min(words.length(), 40)));
        Matcher part = PART.matcher(plain);
        if (part.lookingAt()) {
            return new Marker(Kind.PART, words.substring(0, part.end(1)), 1, part.end());
        }
        Matcher activity = ACTIVITY.matcher(plain);
        return activity.lookingAt() ? new Marker(Kind.ACTIVITY, activity.group(2), 1, 0) : null;
    }

    private static @Nullable Marker first(String words) {
        Matcher both = ROMAN_AND_NUMBER.matcher(words);
        if (both.lookingAt()) {
            return arabic(both);
        }
        Matcher roman = ROMAN.matcher(words);
        if (roman.lookingAt()) {
            return new Marker(Kind.ROMAN, roman.group(1), 1, roman.end());
        }
        Matcher capital = CAPITAL.matcher(words);
        if (capital.lookingAt()) {
            return new Marker(Kind.CAPITAL, capital.group(1), 1, capital.end());
        }
        Matcher arabic = ARABIC.matcher(words);
        if (arabic.lookingAt()) {
            return arabic(arabic);
        }
        Matcher bare = BARE_DEPTH.matcher(words);
        if (bare.lookingAt()) {
            return arabic(bare);
        }
        Matcher small = SMALL.matcher(words);
        return small.lookingAt() ? new Marker(Kind.SMALL, small.group(1), 1, small.end()) : null;
    }

    private static Marker arabic(Matcher found) {
        String number = found.group(1);
        int depth = (int) number.chars().filter(c -> c == '.').count() + 1;
        return new Marker(Kind.ARABIC, number, depth, found.end());
    }

    /** Whether it has no number of its own. */
    boolean isBullet() {
        return kind == Kind.BULLET || kind == Kind.SUB_BULLET;
    }

    /** Whether it is a number or letter of a section, or the number of an item, and nothing deeper. */
    boolean isOuter() {
        return rank() <= Kind.ARABIC.rank;
    }

    /** How far inside it stands where a plan says no more: the greater the deeper. */
    int rank() {
        return kind.rank + (kind == Kind.ARABIC ? depth - 1 : 0);
    }

    /** Whether both are of one style and depth. */
    boolean isBeside(Marker other) {
        return kind == other.kind && depth == other.depth;
    }
}

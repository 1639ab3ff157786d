package vn.childplan.reporting.drafting;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.childplan.core.text.VietnameseText;

/** A short name for a clause of a plan, made of its own words: whole phrases from the beginning. */
final class ShortTitle {
    /** Characters up to which the words before the first semicolon or full stop are short enough. */
    private static final int SHORT = 200;

    /** Characters from which the words before a comma say enough. */
    private static final int TELLING = 60;

    /** Where a sentence or a clause of it ends. */
    private static final Pattern CLAUSE_END = Pattern.compile(";|\\.(?=\\s|$)");

    /**
     * Where a phrase ends: at the comma before what says how, of whom above all or what for. Other commas part what is listed, as
     * in "xây dựng chính sách, pháp luật" and "phòng, chống", of which a part says something else than the whole.
     */
    private static final Pattern PHRASE_END = Pattern.compile(
            ",(?= (?:nhất là|đặc biệt(?: là| trong|,)|trong đó|bao gồm|gồm|cụ thể|như|để|nhằm|góp phần|bảo đảm|đảm bảo|với|qua đó|từ đó"
                    + "|trên cơ sở|phù hợp|gắn|kết hợp với|đồng thời|không để|tránh|theo(?! dõi)|tạo điều kiện|hướng tới|thông qua)(?!\\p{L}))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What is in brackets or quotation marks, in which nothing ends. */
    private static final Pattern ENCLOSED = Pattern.compile("\\([^()]*\\)|“[^”]*”");

    /** A syllable of the language, without its marks: one group of vowels, and an end that syllables have. */
    private static final Pattern SYLLABLE = Pattern.compile("[bcdghklmnpqrstvx]{0,3}[aeiouy]+(?:c|ch|m|n|ng|nh|p|t)?");

    /** What orders begin with before they say what is to be done. */
    private static final Pattern PREAMBLE = Pattern.compile(
            "^căn cứ (?:vào )?chức năng, nhiệm vụ(?: được giao)?, ?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Not a part of a symbol: TU in "số 11-CT/TU". */
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}/])\\p{L}+(?![\\p{L}/])");

    private ShortTitle() {}

    /** The whole text if it has no place where it could end sooner. */
    static String of(String text) {
        String open = ENCLOSED.matcher(text)
                .replaceAll(enclosed -> "_".repeat(enclosed.group().length()));
        Matcher clause = CLAUSE_END.matcher(open);
        int end = clause.find() ? clause.start() : text.length();
        if (end > SHORT) {
            Matcher phrase = PHRASE_END.matcher(open).region(TELLING, end);
            end = phrase.useTransparentBounds(true).find() ? phrase.start() : end;
        }
        return text.substring(0, end).strip();
    }

    static boolean isLong(String title) {
        return title.length() > SHORT;
    }

    /** Whether words are more than a few. */
    static boolean isTelling(String words) {
        return words.length() >= TELLING;
    }

    /** The name of a duty within a clause, as the beginning of a sentence. */
    static String ofDuty(String words) {
        String rest = PREAMBLE.matcher(words).replaceFirst("");
        String title = of(rest.isEmpty() ? words : rest);
        if (title.isEmpty()) {
            return title;
        }
        int end = title.offsetByCodePoints(0, 1);
        return title.substring(0, end).toUpperCase(Locale.ROOT) + title.substring(end);
    }

    /** A text all in capitals with one capital at its beginning; UBND and other words that are no syllables stay as they are. */
    static String inSentenceCase(String text) {
        if (!text.equals(text.toUpperCase(Locale.ROOT)) || text.equals(text.toLowerCase(Locale.ROOT))) {
            return text;
        }
        String lower = WORD.matcher(text).replaceAll(ShortTitle::lowerCase);
        int end = lower.offsetByCodePoints(0, 1);
        return lower.substring(0, end).toUpperCase(Locale.ROOT) + lower.substring(end);
    }

    private static String lowerCase(MatchResult word) {
        boolean syllable = SYLLABLE.matcher(VietnameseText.slug(word.group()).replace("đ", "d"))
                .matches();
        return syllable ? word.group().toLowerCase(Locale.ROOT) : word.group();
    }
}

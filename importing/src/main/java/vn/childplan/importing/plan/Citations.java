package vn.childplan.importing.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.Unmarked;

/** The documents that a text names by number, with the dates it gives them. */
final class Citations {
    /** "65/KH-UBND", "09/2019/NĐ-CP", "28-CT/TW"; a space at a sign is a slip of printing. */
    private static final Pattern AMENDS = Pattern.compile(
            "(?:dieu chinh|sua doi|bo sung|thay the|bai bo)[a-z, ]{0,80}(?:ke hoach|chuong trinh|quyet dinh|phu luc)[a-z, ]{0,60} so ");

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\d/.-])(\\d{1,5})\\s?(?:/\\s?(\\d{4})\\s?/\\s?|/\\s?|-\\s?)((?:[A-ZĐ][\\p{L}\\d&]{0,14})(?:\\s?[-/]\\s?[A-ZĐ][\\p{L}\\d&]{0,14}){0,7})");

    private static final Pattern DATED = Pattern.compile(
            "^[\\s,(]*ng[aà]y\\s+(\\d{1,2})\\s?(?:[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4})|tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4}))");
    private static final Pattern CAPITALS = Pattern.compile(".*[A-ZĐ]{2}.*");

    /**
     * One document.
     *
     * @param symbol its number
     * @param date its date, or null if the text gives none
     * @param start where it stands in the text
     * @param end where number and date end
     */
    record Cited(String symbol, @Nullable LocalDate date, int start, int end) {}

    private Citations() {}

    /** All of them in order, each number and date once; a number without a date takes the one it is given elsewhere. */
    static List<Cited> in(PlacedText text) {
        List<Cited> all = all(text);
        Map<String, LocalDate> dates = new LinkedHashMap<>();
        for (Cited cited : all) {
            if (cited.date() != null) {
                dates.putIfAbsent(cited.symbol(), cited.date());
            }
        }
        Map<String, Cited> once = new LinkedHashMap<>();
        for (Cited cited : all) {
            LocalDate date = cited.date() == null ? dates.get(cited.symbol()) : cited.date();
            once.putIfAbsent(cited.symbol() + "@" + date, new Cited(cited.symbol(), date, cited.start(), cited.end()));
        }
        return List.copyOf(once.values());
    }

    private static List<Cited> all(PlacedText text) {
        List<Cited> all = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            String symbol = symbol(number);
            if (!isSymbol(symbol, number.group(3))) {
                continue;
            }
            Matcher dated = DATED.matcher(text.toString().substring(number.end()));
            boolean has = dated.find();
            all.add(new Cited(
                    symbol, has ? date(dated) : null, number.start(), number.end() + (has ? dated.end() : 0)));
        }
        return all;
    }

    private static String symbol(Matcher number) {
        String compact = number.group().replaceAll("\\s", "");
        return compact;
    }

    /** A number of a document has letters in capitals; "600/100.000 trẻ" and "8/Tháng" have not. */
    private static boolean isSymbol(String symbol, String letters) {
        return CAPITALS.matcher(letters).matches() && symbol.indexOf('/') > 0;
    }

    private static @Nullable LocalDate date(Matcher dated) {
        String month = dated.group(2) != null ? dated.group(2) : dated.group(4);
        String year = dated.group(3) != null ? dated.group(3) : dated.group(5);
        return DayInNumbers.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(dated.group(1)));
    }

    /** Whether a title is that of an amendment: "Sửa đổi, bổ sung Kế hoạch số …". */
    static boolean isAmendment(String title) {
        return AMENDS.matcher(Unmarked.of(title)).find();
    }
}

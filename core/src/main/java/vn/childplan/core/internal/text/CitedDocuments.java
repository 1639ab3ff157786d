package vn.childplan.core.internal.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Documents as Vietnamese sentences cite them, for a sentence in English: "Nghị quyết số 203/2025/QH15 và Luật số 72/2025/QH15",
 * "Resolution 203/2025/QH15 and Law 72/2025/QH15".
 */
public final class CitedDocuments {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("Luật", "Law"),
            Map.entry("Nghị quyết", "Resolution"),
            Map.entry("Nghị định", "Decree"),
            Map.entry("Quyết định", "Decision"),
            Map.entry("Chỉ thị", "Directive"),
            Map.entry("Thông tư", "Circular"),
            Map.entry("Thông tư liên tịch", "Joint circular"),
            Map.entry("Kế hoạch", "Plan"),
            Map.entry("Báo cáo", "Report"),
            Map.entry("Công văn", "Official letter"),
            Map.entry("Thông báo", "Notice"));

    private static final Map<String, String> BETWEEN = Map.of("và", " and ", ";", "; ", ",", ", ");

    private static final Pattern CITED =
            Pattern.compile("(Luật|Nghị quyết|Nghị định|Quyết định|Thông tư|Kế hoạch|Công văn|Thông báo)"
                    + "\\s+số\\s+(\\d{1,6}(?:/[\\p{Lu}\\d-]+)+)(?:\\s+ngày\\s+(\\d{1,2})/(\\d{1,2})/(\\d{4})(?!\\d))?");

    /** What is added to a citation in brackets: what the document decides. */
    private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]*\\)");

    private CitedDocuments() {}

    /** A type of documents in English: of those that plans name most; any other is a document. */
    public static String type(String vietnameseName) {
        return TYPES.getOrDefault(vietnameseName, "Document");
    }

    /**
     * In English, without what stands in brackets; words that are not such citations alone as they are, in quotation marks.
     *
     * @param day how a day is written
     */
    public static String inEnglish(String words, Function<LocalDate, String> day) {
        String citations = REMARK.matcher(words).replaceAll("").strip();
        Matcher cited = CITED.matcher(citations);
        StringBuilder english = new StringBuilder();
        int end = 0;
        while (cited.find()) {
            String between = citations.substring(end, cited.start()).strip();
            if (end == 0 ? !between.isEmpty() : !BETWEEN.containsKey(between)) {
                return quoted(words);
            }
            english.append(end == 0 ? "" : BETWEEN.get(between));
            english.append(type(cited.group(1))).append(' ').append(cited.group(2));
            if (cited.group(3) != null) {
                try {
                    english.append(" of ")
                            .append(day.apply(LocalDate.of(
                                    Integer.parseInt(cited.group(5)),
                                    Integer.parseInt(cited.group(4)),
                                    Integer.parseInt(cited.group(3)))));
                } catch (DateTimeException noSuchDay) {
                    return quoted(words);
                }
            }
            end = cited.end();
        }
        return end == citations.length() ? english.toString() : quoted(words);
    }

    private static String quoted(String words) {
        return "“" + words.strip() + "”";
    }
}

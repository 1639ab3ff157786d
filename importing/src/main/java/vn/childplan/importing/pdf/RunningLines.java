package vn.childplan.importing.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes away what stands on every page and belongs to none: numbers of pages, running heads and feet. Told by where it stands
 * and by standing there again, with the same words, or with a number that grows with the page.
 */
final class RunningLines {
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:[-–—]\\s*)?\\d{1,4}(?:\\s*[-–—])?|(?:trang|page) \\d{1,4}(?:\\s*[/|]\\s*\\d{1,4})?|\\d{1,4}\\s*/\\s*\\d{1,4}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    /** Of the height of a page, above and below. */
    private static final float EDGE = 0.12f;

    private static final int MOST_LINES = 3;
    private static final float GRID = 4;

    /** A line at the edge of a page. */
    private record AtEdge(PageRows page, Row row, String words) {
        /** What it has in common with the same line of other pages. */
        Set<String> keys() {
            Set<String> keys = new HashSet<>();
            for (int shift = 0; shift < 2; shift++) {
                int place = Math.round(row.y() / GRID) + shift;
                keys.add(place + " " + words);
                Matcher number = NUMBER.matcher(words);
                while (number.find()) {
                    int step = Integer.parseInt(number.group()) - page.page().number();
                    keys.add(place + " " + words.substring(0, number.start()) + "#" + step
                            + words.substring(number.end()));
                }
            }
            return keys;
        }

        boolean isPageNumber() {
            return PAGE_NUMBER.matcher(words).matches();
        }
    }

    private RunningLines() {}

    static void takeFrom(List<PageRows> pages) {
        List<AtEdge> all = new ArrayList<>();
        for (PageRows page : pages) {
            all.addAll(atEdges(page));
        }
        Map<String, Integer> count = new HashMap<>();
        all.forEach(line -> line.keys().forEach(key -> count.merge(key, 1, Integer::sum)));
        int often = Math.max(2, pages.size() / 3);
        Map<PageRows, Set<Row>> running = new HashMap<>();
        for (AtEdge line : all) {
            boolean again = line.keys().stream().anyMatch(key -> count.getOrDefault(key, 0) >= often);
            if (again || line.isPageNumber()) {
                running.computeIfAbsent(line.page, page -> new HashSet<>()).add(line.row);
            }
        }
        running.forEach((page, rows) -> page.keepOnly(
                page.rows().stream().filter(row -> !rows.contains(row)).toList()));
    }

    private static List<AtEdge> atEdges(PageRows page) {
        List<AtEdge> edges = new ArrayList<>();
        List<Row> rows = page.rows();
        float height = page.page().height();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean top = i < MOST_LINES && row.y() < EDGE * height;
            boolean foot = i >= rows.size() - MOST_LINES && row.y() > (1 - EDGE) * height;
            if (top || foot) {
                String words = Line.of(row, 1, 1, false).words().toString().strip();
                edges.add(new AtEdge(page, row, words));
            }
        }
        return edges;
    }
}

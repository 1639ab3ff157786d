package vn.childplan.reporting.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Figures;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Table;

/** What a document says, read back: its sentences and the numbers in them, its figures and rows. */
final class WhatItSays {
    /** What the sentences of reports and letters count, and of how many. */
    static final Pattern COUNTED = Pattern.compile(
            "(?<![\\d/])(\\d+)(?:(?:/| trong số )(\\d+))? (?:cơ quan|địa phương|UBND|nhiệm vụ|báo cáo|mục, khoản)"
                    + "|quá hạn: (\\d+)");

    /** "Cả 26 cơ quan": 26 of 26. */
    static final Pattern ALL_OF = Pattern.compile("\\b[Cc]ả (\\d+) ");

    private WhatItSays() {}

    static List<Block> all(List<Block> blocks) {
        List<Block> all = new ArrayList<>();
        for (Block block : blocks) {
            all.add(block);
            all.addAll(all(block.inside()));
        }
        return all;
    }

    /** Sentences of the text; places for the office's own words state nothing. */
    static List<String> sentences(Report report) {
        List<String> sentences = new ArrayList<>();
        for (Block block : all(report.blocks())) {
            if (block instanceof Paragraph paragraph && paragraph.kind() == Paragraph.Kind.BODY) {
                sentences.add(paragraph.text());
            }
        }
        return sentences;
    }

    /** The numbers of the one sentence of that pattern; null if there is none. */
    static List<Integer> numbers(Report report, String pattern) {
        List<Integer> found = null;
        for (String sentence : sentences(report)) {
            String counted = ALL_OF.matcher(sentence).replaceAll("$1 trong số $1 ");
            Matcher matcher = Pattern.compile(pattern).matcher(counted);
            if (matcher.find()) {
                assertEquals(null, found, "said twice: " + pattern);
                found = new ArrayList<>();
                for (int i = 1; i <= matcher.groupCount(); i++) {
                    found.add(Integer.parseInt(matcher.group(i)));
                }
            }
        }
        return found;
    }

    /** A sentence with its count, or none where there is nothing to count. */
    static void says(Report report, String pattern, int... counts) {
        List<Integer> expected = new ArrayList<>();
        for (int count : counts) {
            expected.add(count);
        }
        assertEquals(counts[0] == 0 ? null : expected, numbers(report, pattern), pattern);
    }

    static int rows(Report report, String table) {
        for (Table<?> each : report.tables()) {
            if (each.id().equals(table)) {
                int count = 0;
                for (List<Cell> row : each.rows()) {
                    assertFalse(row.isEmpty());
                    count++;
                }
                return count;
            }
        }
        return 0;
    }

    static void noFigureWithoutValue(Report report) {
        for (Block block : all(report.blocks())) {
            if (block instanceof Figures figures) {
                for (Figures.Figure figure : figures.figures()) {
                    assertFalse(figure.value().display(report.words()).isBlank(), figure.label());
                    assertFalse(figure.value().display(report.words()).equals("–"), figure.label());
                }
            }
        }
    }

    /** What is counted is 04 in the sentences of an official document; "6 tháng" and "khoản 4" name and count nothing. */
    static void zerosBeforeNumbersBelowTen(Report report) {
        for (String sentence : sentences(report)) {
            Matcher counted = COUNTED.matcher(sentence);
            while (counted.find()) {
                for (int group = 1; group <= counted.groupCount(); group++) {
                    String number = counted.group(group);
                    assertFalse(number != null && number.length() == 1, sentence);
                }
            }
        }
    }

    /** What most did is a strength; what fewer did is none. */
    static void saysIfMost(Report report, String pattern, int count, int all, int most) {
        if (2 * count < most) {
            assertEquals(null, numbers(report, pattern), pattern);
        } else {
            says(report, pattern, count, all);
        }
    }
}

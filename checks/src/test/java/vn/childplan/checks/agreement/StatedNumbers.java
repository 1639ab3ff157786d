package vn.childplan.checks.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.model.Agenda;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Board;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Chart;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Comment;
import vn.childplan.reporting.model.Figures;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Assessment;

/**
 * Every number that a document states, held against what a test has counted itself: those of its sentences, figures, tables and
 * charts. A number of which the test says nothing fails it, so that a new sentence or column must get its count. Numbers that name
 * something (a day, a clause, a document, a period) count nothing and are not asked for.
 */
final class StatedNumbers {
    /** What names something: days and years, clauses, articles, documents, dashes, hours. */
    private static final Pattern NAME = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}(?: \\d\\d:\\d\\d)?"
            + "|\\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4}(?: \\d\\d:\\d\\d)?"
            + "|(?:[Nn]ăm|of|[Yy]ear|in|for|the) \\d{4}(?! (?:obligations|agencies))|[Qq]uarter \\d|[Qq]uý \\d(?: ?[-–,] ?\\d)?/\\d{4}|(?:\\d{1,2} ?[-–] ?)?\\d{1,2}/\\d{4}(?![/\\d])|[Tt]háng \\d{1,2}(?: ?[-–] ?\\d{1,2})?(?:/\\d{4})?"
            + "|\\d{4} ?[-–] ?\\d{4}"
            + "|[69] tháng"
            + "|(?:các )?khoản \\d+(?:, \\d+)*"
            + "|(?<![\\p{L}\\d])[IVX]+\\.\\d+(?:-\\d+)?|dash \\d+"
            + "|“[\\p{L}\\d]+(?:\\.[\\p{L}\\d]+)*-\\d+”(?= là gạch đầu dòng| is dash)"
            + "|(?:Article|Điều|Art\\.) \\d+(?:\\(\\d+\\))?"
            + "|\\(số \\d+\\)|số thứ tự \\d+|“trước ngày 15/5” là ngày 14/5|“before 15 May” means 14 May|(?:row|clause|[Mm]ục|hàng|dòng) \\d+(?:[.-][\\p{L}\\d]+)*"
            + "|\\d+(?:/\\d{4})?[-/]\\p{Lu}[\\p{Lu}\\p{L}\\d/-]*"
            + "|Law \\d+/\\d+/QH\\d+"
            + "|0 giờ|00:00 on|7 ngày tới|within 7 days");

    /** "Cả 26 cơ quan", "all 8 tasks": 26 of 26. */
    private static final Pattern ALL = Pattern.compile("(?<!kể )\\b(?:[Cc]ả|all) (\\d+) ");

    /** So many entries that do not count are named. */
    private static final int NAMED = 3;

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d{3})*");
    private static final String THOSE = "(?:cơ quan, địa phương|cơ quan|địa phương)";

    private final Report report;
    private final Wording words;
    private final Map<String, String> figures = new HashMap<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final Map<String, BiFunction<Row, String, String>> cells = new LinkedHashMap<>();
    private final List<String> quoted = new ArrayList<>(List.of(".*\\.clause"));
    /** What was looked at: the same text agrees or does not wherever it stands. */
    private final Set<String> agreed = new HashSet<>();

    private final List<String> faults = new ArrayList<>();

    private record Sentence(Pattern words, List<Long> numbers) {}

    /** A row of a table, by the keys of its columns. */
    record Row(Map<String, Cell> cells, Wording words) {
        @Override
        public String toString() {
            return cells.values().stream()
                    .map(cell -> cell.display(words))
                    .toList()
                    .toString();
        }

        /** What programs read of a cell. */
        String code(String key) {
            Cell cell = cells.get(key);
            return cell == null ? "" : cell.machine();
        }

        /** What people read of a cell. */
        String text(String key) {
            Cell cell = cells.get(key);
            return cell == null ? "" : cell.display(words);
        }
    }

    StatedNumbers(Report report) {
        this.report = report;
        this.words = report.words();
    }

    /** A figure, if the document has it. */
    StatedNumbers figure(String key, long count) {
        figures.put(key, String.valueOf(count));
        return this;
    }

    /** A share, if the document has it. */
    StatedNumbers figure(String key, long count, long of) {
        figures.put(key, share(count, of));
        return this;
    }

    static String share(long count, long of) {
        return of == 0 ? "" : count + "/" + of;
    }

    /**
     * A sentence in both languages, if the document has it: each # is a number, … other words without one, and {cơ quan} who they
     * are. Of several in the same words one must have these numbers.
     */
    StatedNumbers sentence(String vi, String en, long... numbers) {
        String text = report.words().locale().equals(Text.VIETNAMESE) ? vi : en;
        if (text.isEmpty()) {
            return this;
        }
        sentences.add(new Sentence(pattern(text), Arrays.stream(numbers).boxed().toList()));
        return this;
    }

    /** A sentence on what is missing, to which it is added how many others still have time, if any have. */
    StatedNumbers missing(String vi, String en, long others, long... numbers) {
        if (others == 0) {
            return sentence(vi + ".", en + ".", numbers);
        }
        long[] more = Arrays.copyOf(numbers, numbers.length + 1);
        more[numbers.length] = others;
        return sentence(
                vi + "; # … khác… chưa hết thời gian thực hiện.",
                en + "; the time of # " + (others == 1 ? "other" : "others") + "… is not over.",
                more);
    }

    /** What each cell of a column says, empty for nothing; which column is a pattern of table.column. */
    StatedNumbers cells(String columns, Function<Row, String> expected) {
        return cells(columns, (row, heading) -> expected.apply(row));
    }

    /** The same of columns that only their headings tell apart, as those of a chart. */
    StatedNumbers cells(String columns, BiFunction<Row, String, String> expected) {
        cells.put(columns, expected);
        return this;
    }

    /** Columns that hold words of the plan, of evidence or of rules, whatever numbers are in them. */
    StatedNumbers quoted(String... columns) {
        quoted.addAll(List.of(columns));
        return this;
    }

    /** What every document says where something recorded is not counted. */
    StatedNumbers completeness(Assessment assessment) {
        long entries =
                assessment.notCounted().stream().map(Finding::entry).distinct().count();
        String vi = "Kết quả chưa đầy đủ: # thông tin thực hiện không được tính. Cụ thể: …";
        String en = "The figures are not complete: # entries do not count. Namely: …";
        return sentence(vi + ".", en + ".", entries)
                .sentence("", en.replace("entries do", "entry does") + ".", entries)
                .sentence(
                        vi + "; và # thông tin khác, liệt kê trong bảng tình hình.",
                        en + "; and # more, listed in the scoreboard.",
                        entries,
                        entries - NAMED);
    }

    private static Pattern pattern(String sentence) {
        Matcher parts = Pattern.compile("#|…|\\{cơ quan}|\\{days}").matcher(named(sentence));
        StringBuilder regex = new StringBuilder();
        int from = 0;
        while (parts.find()) {
            regex.append(Pattern.quote(named(sentence).substring(from, parts.start())));
            regex.append(
                    switch (parts.group()) {
                        case "#" -> "(" + NUMBER + ")";
                        case "…" -> "\\D*?";
                        case "{days}" -> "days?";
                        default -> THOSE;
                    });
            from = parts.end();
        }
        return Pattern.compile(
                regex.append(Pattern.quote(named(sentence).substring(from))).toString(), Pattern.DOTALL);
    }

    /** With the digits of names as letters, so that what is left counts something. */
    private static String named(String text) {
        return NAME.matcher(text)
                .replaceAll(name -> Matcher.quoteReplacement(name.group()
                        .chars()
                        .map(each -> Character.isDigit(each) ? 'Ⓐ' + each - '0' : each)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()));
    }

    /** That no number of the document is another one than was counted. */
    void agree() {
        text("title", report.title());
        report.notices().forEach(notice -> text("notice", notice));
        report.blocks().forEach(this::block);
        assertNoFault(report.title());
    }

    /** That none of the texts so far had one. */
    void assertNoFault(String of) {
        assertEquals(List.of(), faults, () -> of + " (" + words.locale() + ")");
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            if (paragraph.kind() != Paragraph.Kind.TO_WRITE) {
                text("paragraph", paragraph.text());
            }
        } else if (block instanceof Section section) {
            text("heading", section.heading());
        } else if (block instanceof Figures some) {
            some.figures().forEach(this::figure);
        } else if (block instanceof Table<?> table) {
            table(table);
        } else if (block instanceof Chart chart) {
            text("chart " + chart.id(), chart.alternative());
            table(chart.counts());
        } else if (!(block instanceof Board || block instanceof Agenda || block instanceof Comment)) {
            faults.add("a kind of block that nobody looks into: " + block);
        }
        block.inside().forEach(this::block);
    }

    private void figure(Figures.Figure figure) {
        text("label of " + figure.key(), figure.label());
        if (figure.note() != null) {
            text("note of " + figure.key(), figure.note());
        }
        if (figure.value() instanceof Cell.Count || figure.value() instanceof Cell.Share) {
            String counted = figures.get(figure.key());
            if (!plain(figure.value()).equals(counted)) {
                faults.add("figure " + figure.key() + " is " + plain(figure.value()) + ", counted " + counted);
            }
        }
    }

    private static String plain(Cell cell) {
        return cell instanceof Cell.Share share ? share(share.numerator(), share.denominator()) : cell.machine();
    }

    private void table(Table<?> table) {
        text("caption of " + table.id(), table.caption());
        List<Looked> columns = new ArrayList<>();
        for (int place = 0; place < table.columns().size(); place++) {
            Column<?> column = table.columns().get(place);
            text("heading of " + table.id() + "." + column.key(), column.heading());
            looked(table.id() + "." + column.key(), place, column).ifPresent(columns::add);
        }
        for (List<Cell> cells : table.rows()) {
            Row row = row(table, cells);
            columns.forEach(column -> cell(column, cells.get(column.place()), row));
        }
        if (!table.inPrint().equals(List.of(table))) {
            table.inPrint().forEach(this::block);
        }
    }

    /** A column to look into; with what its cells are to say, or null for words in which a number may stand. */
    private record Looked(
            String name,
            int place,
            String heading,
            @Nullable BiFunction<Row, String, String> expected) {}

    private Optional<Looked> looked(String name, int place, Column<?> column) {
        Optional<BiFunction<Row, String, String>> expected = cells.entrySet().stream()
                .filter(each -> name.matches(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        if (expected.isPresent()) {
            return Optional.of(new Looked(name, place, column.heading(), expected.get()));
        }
        return switch (column.type()) {
            case COUNT, SHARE -> {
                faults.add("nobody counts the column " + name);
                yield Optional.empty();
            }
            case DAY, MOMENT -> Optional.empty();
            case WORDS, CODED, SEVERAL ->
                quoted.stream().anyMatch(name::matches)
                        ? Optional.empty()
                        : Optional.of(new Looked(name, place, column.heading(), null));
        };
    }

    private void cell(Looked column, Cell cell, Row row) {
        if (column.expected() == null) {
            text(column.name(), cell.display(words));
            return;
        }
        String counted = column.expected().apply(row, column.heading());
        if (!plain(cell).equals(counted) && !(counted.equals("0") && plain(cell).isEmpty())) {
            faults.add(column.name() + " is " + plain(cell) + ", counted " + counted + ", in " + row);
        }
    }

    private Row row(Table<?> table, List<Cell> cells) {
        Map<String, Cell> row = new LinkedHashMap<>();
        for (int place = 0; place < cells.size(); place++) {
            row.put(table.columns().get(place).key(), cells.get(place));
        }
        return new Row(row, words);
    }

    /** A text of the document: without a number that counts, or a known sentence with its numbers. */
    void text(String where, String text) {
        if (!hasDigit(text) || !agreed.add(text)) {
            return;
        }
        String counted = ALL.matcher(named(text)).replaceAll(words.say("$1 trong số $1 ", "$1 of $1 "));
        if (!hasDigit(counted)) {
            return;
        }
        List<List<Long>> known = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Matcher said = sentence.words().matcher(counted);
            if (said.matches()) {
                known.add(sentence.numbers());
                if (numbers(said).equals(sentence.numbers())) {
                    return;
                }
            }
        }
        faults.add(where + ": " + text + (known.isEmpty() ? " (nobody counts this)" : " (counted: " + known + ")"));
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(each -> each >= '0' && each <= '9');
    }

    private static List<Long> numbers(Matcher said) {
        List<Long> numbers = new ArrayList<>();
        for (int group = 1; group <= said.groupCount(); group++) {
            numbers.add(Long.parseLong(said.group(group).replaceAll("[.,]", "")));
        }
        return numbers;
    }
}

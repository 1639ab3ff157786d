package vn.childplan.reporting.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.reporting.builder.Scoreboard;
import vn.childplan.reporting.builder.StatusList;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Chart;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.OfficialForm;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Provenance;
import vn.childplan.reporting.model.Replaced;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.ReportWriters;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Table;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.Status;

/** PDF, read back by PDFBox. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PdfReportWriterTest {
    private static final String LETTERS =
            "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ";

    private static Report plain(Block... blocks) {
        return new Report("thu", Text.VIETNAMESE, "Tên văn bản", null, List.of(blocks), null);
    }

    private static Report official(Block... blocks) {
        return plain(blocks)
                .withForm(OfficialForm.of(
                        "Sở Y tế",
                        "BC-SYT",
                        "Quảng Ngãi",
                        2025,
                        new OfficialForm.Title.Named("REPORT", "Báo cáo", "Kết quả")));
    }

    private static Table<Integer> numbers(int rows) {
        return Table.of(
                "numbers",
                "Các số",
                List.of(Column.words("n", "Số thứ tự của dòng", 20, n -> "dòng " + n), Column.count("c", "Số", n ->
                        (long) n)),
                IntStream.rangeClosed(1, rows).boxed().toList());
    }

    private static Report paragraphs(int count) {
        return official(IntStream.range(0, count)
                .mapToObj(i -> Paragraph.of("Đoạn " + i + " của văn bản. ".repeat(20)))
                .toArray(Block[]::new));
    }

    @Test
    void it_is_found_by_its_ending() {
        assertInstanceOf(PdfReportWriter.class, ReportWriters.installed().forFileName("bao-cao.PDF"));
    }

    /** Rule sets, digests, UIDs, short periods, dates, ids and statuses are for programs, and printed pages are for people. */
    @ParameterizedTest
    @MethodSource("everyKind")
    void no_page_shows_a_code(Report report) throws IOException {
        Provenance.Fact digest = new Provenance.Fact("plan", Text.of("SHA-256", "SHA-256"), "e862c2a9".repeat(8));
        try (ReadPdf file = ReadPdf.of(report.provenance() == null ? report : report.withDigests(List.of(digest)))) {
            Pattern codes = Pattern.compile("standard/|SHA-256|[0-9a-f]{40}|20\\d\\d-(?:H[12]|Q[1-4]|\\d\\d-\\d\\d)"
                    + "|@childplan|KH-UBND(?:@[\\d-]+)?:[IVX]|so-y-te|ubnd-huyen-|MET_LATE|DUE_SOON|NOT_OPEN");
            assertEquals(
                    List.of(),
                    codes.matcher(file.letters())
                            .results()
                            .map(MatchResult::group)
                            .toList());
        }
    }

    static Stream<Report> everyKind() {
        return EveryKind.all();
    }

    @Test
    void it_says_of_every_obligation_what_the_assessment_says() throws IOException {
        Report list = StatusList.of(EveryKind.ASSESSMENT)
                .only(verdict -> verdict.originalLastDay() != null && verdict.status() != Status.TRANSFERRED)
                .columns("bearer", "deadline", "status", "daysLate")
                .in(Text.VIETNAMESE);
        try (ReadPdf file = ReadPdf.of(list)) {
            String letters = file.letters();
            Map<String, Long> rows = EveryKind.ASSESSMENT.verdicts().stream()
                    .filter(verdict -> verdict.originalLastDay() != null && verdict.status() != Status.TRANSFERRED)
                    // In May the communes of 01/7/2025 owe nothing.
                    .filter(verdict -> verdict.obligation().tenure().takenOverOn() == null)
                    .collect(Collectors.groupingBy(PdfReportWriterTest::row, Collectors.counting()));
            assertTrue(rows.size() > 20);
            rows.forEach((row, count) -> assertTrue(letters.split(Pattern.quote(row), -1).length - 1 >= count, row));
        }
    }

    private static String row(Verdict verdict) {
        String row = QuangNgai.directory().get(verdict.obligation().bearer()).name()
                + TimeFormat.date(verdict.lastDay()).vi()
                + status(verdict)
                + (verdict.daysLate() == 0 ? "–" : String.valueOf(verdict.daysLate()));
        return row.replaceAll("\\s+", "");
    }

    /** A report is sent; what else has a date is done. */
    private static String status(Verdict verdict) {
        Map<Status, String> ofReports = Map.of(
                Status.MET, "gửi đúng hạn",
                Status.MET_LATE, "gửi quá hạn",
                Status.OVERDUE, "chưa gửi, quá hạn",
                Status.DUE_SOON, "chưa gửi, sắp đến hạn",
                Status.IN_TIME, "chưa gửi, còn trong hạn");
        String label = verdict.label().in(Text.VIETNAMESE);
        return verdict.obligation().duty() == DutyKind.REPORT ? ofReports.getOrDefault(verdict.status(), label) : label;
    }

    /** Over each bar of the time axis stand its day and how many obligations fall due then. */
    @Test
    void a_chart_says_what_the_assessment_says() throws IOException {
        Map<String, Integer> days = new TreeMap<>();
        for (Verdict verdict : EveryKind.ASSESSMENT.verdicts()) {
            if (verdict.originalLastDay() != null
                    && verdict.lastDay() != null
                    && verdict.status() != Status.TRANSFERRED
                    && verdict.obligation().tenure().takenOverOn() == null) {
                days.merge(TimeFormat.date(verdict.lastDay()).vi().replaceFirst("/\\d{4}$", ""), 1, Integer::sum);
            }
        }
        try (ReadPdf file = ReadPdf.of(Scoreboard.of(EveryKind.ASSESSMENT).in(Text.VIETNAMESE))) {
            String letters = file.letters();
            assertFalse(days.isEmpty());
            days.forEach((day, count) ->
                    assertTrue(letters.contains((day + ": " + count).replace(" ", "")), day + ": " + count));
        }
    }

    @Test
    void all_vietnamese_letters_are_there_composed_or_not() throws IOException {
        String both = LETTERS + LETTERS.toUpperCase(Locale.ROOT);
        for (String text : List.of(both, Normalizer.normalize(both, Normalizer.Form.NFD))) {
            Report report =
                    plain(Paragraph.of(text), Paragraph.note(text), Section.of(text, Paragraph.of("–")), numbers(1));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertEquals(Replaced.NONE, new PdfReportWriter().write(report, out));
            try (ReadPdf file = new ReadPdf(out.toByteArray())) {
                assertEquals(4, file.letters().split(both.substring(0, 60), -1).length);
            }
        }
    }

    @Test
    void the_same_report_gives_the_same_bytes() {
        Report report = Scoreboard.of(EveryKind.ASSESSMENT).in(Text.VIETNAMESE);
        assertArrayEquals(EveryKind.written(report, "pdf"), EveryKind.written(report, "pdf"));
    }

    /** Nghị định 30/2020/NĐ-CP, Phụ lục I: in the middle of the top margin, and not on the first page. */
    @Test
    void pages_are_numbered_from_the_second_on() throws IOException {
        try (ReadPdf file = ReadPdf.of(paragraphs(30))) {
            assertTrue(file.pages() > 2);
            assertEquals("", file.margin(0));
            assertEquals("2", file.margin(1));
            assertEquals("3", file.margin(2));
            assertEquals("", file.area(1, 842 - 56, 842));
        }
    }

    @Test
    void headings_of_a_table_stand_on_every_page_and_no_row_is_lost() throws IOException {
        try (ReadPdf file = ReadPdf.of(plain(numbers(200)))) {
            assertTrue(file.pages() > 3);
            for (int page = 1; page < file.pages(); page++) {
                assertTrue(file.area(page, 56, 90).contains("Số thứ tự của dòng"), file.area(page, 56, 90));
            }
            String letters = file.letters();
            IntStream.rangeClosed(1, 200).forEach(n -> assertTrue(letters.contains("dòng" + n + n)));
        }
    }

    @Test
    void a_row_higher_than_a_page_goes_on_on_the_next() throws IOException {
        String words = IntStream.range(0, 4000).mapToObj(i -> "chữ" + i).collect(Collectors.joining(" "));
        Table<String> table = Table.of(
                "long", "Dài", List.of(Column.<String>words("w", "Lời", 30, w -> w)), List.of("trước", words, "sau"));
        try (ReadPdf file = ReadPdf.of(plain(table))) {
            String letters = file.letters().replaceAll("\\d?Lời", "");
            assertTrue(file.pages() > 2);
            assertTrue(letters.contains("chữ0chữ1chữ2"));
            assertTrue(letters.contains("chữ3999sau"));
        }
    }

    @Test
    void headings_are_the_outline_of_the_file() throws IOException {
        Report report = plain(
                Section.of("Một", Section.of("Một một", Paragraph.of("x"))), Section.of("Hai", Paragraph.of("y")));
        try (ReadPdf file = ReadPdf.of(report)) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item :
                    file.document().getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
                item.children().forEach(child -> titles.add("> " + child.getTitle()));
            }
            assertEquals(List.of("Một", "> Một một", "Hai"), titles);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\t\n\r\n\u0000\u0007",
                ") Tj ET Q (\\",
                "<</JavaScript (app.alert)>> endobj",
                "\uD83D\uDE00 \u4E2D\u6587 \u0E01 \u202Eđảo",
                "\uD800 lone",
                "\u00AD\u200B\uFEFF\u0301\u0301\u0301",
            })
    void any_text_is_harmless(String text) throws Exception {
        Chart chart = Chart.of(Chart.Shape.STACKED_BARS, "c", text, text)
                .withBars(text, List.of(new Cell.Coded("A", text)), List.of(Chart.Bar.of(text, 1)));
        Table<String> table = Table.of("t", text, List.of(Column.words("w", text, 30, w -> w)), List.of(text));
        Report report = new Report(
                "thu",
                Text.VIETNAMESE,
                text,
                null,
                List.of(Paragraph.of(text), table, chart, Paragraph.toWrite(text)),
                null);
        try (ReadPdf file = ReadPdf.of(report)) {
            ArchiveTest.kept(file);
            assertEquals(1, file.pages());
        }
    }

    @Test
    void a_word_of_a_hundred_thousand_letters_is_broken() throws IOException {
        try (ReadPdf file = ReadPdf.of(plain(Paragraph.of("ắ".repeat(100_000)), Paragraph.of("hết")))) {
            assertTrue(file.pages() > 10);
            assertTrue(file.letters().endsWith("ắhết"));
        }
    }

    @Test
    void what_the_font_has_not_is_told() throws IOException {
        Replaced replaced =
                new PdfReportWriter().write(plain(Paragraph.of("a\u4E2D\u4E2D\u0001")), new ByteArrayOutputStream());
        assertEquals("U+0001 (1), U+4E2D (2)", replaced.toString());
    }

    @Test
    void a_report_without_anything_is_its_title() throws IOException {
        try (ReadPdf file = ReadPdf.of(plain())) {
            assertEquals(1, file.pages());
            assertEquals("Tênvănbản", file.letters());
        }
    }

    /** More bars than a page has room for are left to the table of the counts. */
    @Test
    void a_chart_of_a_thousand_bars_is_its_table() throws IOException {
        Chart chart = Chart.of(Chart.Shape.STACKED_BARS, "many", "Nhiều", "Nhiều cột.")
                .withBars(
                        "Đơn vị",
                        List.of(new Cell.Coded("A", "quá hạn")),
                        IntStream.range(0, 1000)
                                .mapToObj(i -> Chart.Bar.of("Xã " + i, i))
                                .toList());
        try (ReadPdf file = ReadPdf.of(plain(chart))) {
            assertTrue(file.letters().contains("Xã999999"));
        }
    }
}

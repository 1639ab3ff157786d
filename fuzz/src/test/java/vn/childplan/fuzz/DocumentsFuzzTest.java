package vn.childplan.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.drafting.PlanProvenance;
import vn.childplan.reporting.model.Agenda;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Figures;
import vn.childplan.reporting.model.Legible;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.ReportWriters;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Table;

/**
 * A report that carries any words wherever words stand, in every format: a program of others opens it, and finds the words, and
 * nothing that the words would like to be.
 */
class DocumentsFuzzTest {
    private static final ReportWriters WRITERS = ReportWriters.installed();

    /** As long as a cell of a workbook is not cut. */
    private static final int LONGEST = 2_000;

    /** How a workbook writes characters that XML would lose (ECMA-376, 22.9.2.19). */
    private static final Pattern BY_NUMBER = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final Parser MARKDOWN = Parser.builder().build();

    @FuzzTest
    void json(byte[] words) {
        byte[] file = written(report(text(words)), "json");
        assertTrue(strings(file).contains(carried(words)), "the words are in it");
    }

    @FuzzTest
    void csv(byte[] words) {
        byte[] file = written(report(text(words)), "csv");
        List<CsvRecord> rows;
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().ofCsvRecord(new String(file, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", ""))) {
            rows = reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertEquals(2, rows.size(), "a head and a row");
        String field = rows.get(1).getField(0);
        String carried = carried(words);
        assertTrue(field.isEmpty() || "=+-@\t\r".indexOf(field.charAt(0)) < 0, "no formula: " + field);
        assertEquals(carried, field.equals("'" + carried) ? carried : field);
    }

    @FuzzTest
    void xlsx(byte[] words) {
        List<String> texts = OfficeText.of(written(report(text(words)), "xlsx"), "t").stream()
                .map(text -> BY_NUMBER
                        .matcher(text)
                        .replaceAll(number ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(number.group(1), 16)))))
                .toList();
        assertTrue(texts.contains(carried(words)) || words.length == 0, "the words are in it");
    }

    @FuzzTest
    void docx(byte[] words) {
        byte[] file = written(report(text(words)), "docx");
        String all = String.join("", OfficeText.of(file, "t"));
        for (String line : lines(carried(words)).split("[\n\t]")) {
            assertTrue(all.contains(line), "the words are in it");
        }
    }

    @FuzzTest
    void html(byte[] words) {
        Document page = Jsoup.parse(new String(written(report(text(words)), "html"), StandardCharsets.UTF_8));
        assertEquals(page.selectFirst("th[scope=row].wide").wholeText(), lines(carried(words)), "the words are in it");
        assertEquals(
                Jsoup.parse(new String(written(report("x"), "html"), StandardCharsets.UTF_8))
                        .select("*")
                        .size(),
                page.select("*").size(),
                "the words are no elements");
    }

    @FuzzTest
    void markdown(byte[] words) {
        String file = new String(written(report(text(words)), "md"), StandardCharsets.UTF_8);
        MARKDOWN.parse(file).accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock block) {
                throw new AssertionError("the words are markup: " + block.getLiteral());
            }

            @Override
            public void visit(HtmlInline inline) {
                assertTrue(inline.getLiteral().matches("<br ?/?>"), inline.getLiteral());
            }

            @Override
            public void visit(Link link) {
                throw new AssertionError("the words are a link: " + link);
            }

            @Override
            public void visit(Image image) {
                throw new AssertionError("the words are an image: " + image);
            }
        });
    }

    @FuzzTest
    void ics(byte[] words) {
        byte[] file = written(report(text(words)), "ics");
        String unfolded = new String(file, StandardCharsets.UTF_8).replace("\r\n ", "");
        List<String> names = new ArrayList<>();
        for (String line : unfolded.split("\r\n")) {
            assertTrue(line.matches("[A-Z-]+[;:][^\r\n]*"), line);
            names.add(line.substring(0, line.indexOf(':') < 0 ? line.length() : line.indexOf(':')));
        }
        assertEquals(
                1, names.stream().filter(name -> name.startsWith("SUMMARY")).count());
        assertEquals(2, names.stream().filter("BEGIN"::equals).count(), "a calendar with one event");
        int octets = 0;
        for (byte octet : file) {
            octets = octet == '\n' ? 0 : octets + 1;
            assertTrue(octets <= 76, "lines of 75 octets and their end");
        }
    }

    @FuzzTest
    void pdf(byte[] words) throws IOException {
        byte[] file = written(report(text(words)), "pdf");
        try (PDDocument document = Loader.loadPDF(file)) {
            assertTrue(document.getNumberOfPages() >= 1);
            assertFalse(new PDFTextStripper().getText(document).isBlank());
        }
    }

    private static byte[] written(Report report, String format) {
        int size = report.title().length() * 16;
        return Allocation.inProportion(size, () -> Readings.written(report, WRITERS.forFormat(format)::write));
    }

    private static Report report(String words) {
        Table<String> table = Table.of(
                "t",
                "Bảng",
                List.of(Column.words("a", "Lời", 30, row -> row), Column.words("b", "x", 9, row -> "x")),
                List.of(words));
        Agenda agenda = new Agenda(
                "Lịch",
                List.of(Agenda.Entry.of("1", LocalDate.of(2025, 5, 14), "x" + words, SmallProvince.AS_OF)
                        .withDescription(words)));
        return Report.of(
                "bao-cao",
                Text.VIETNAMESE,
                "x" + words,
                PlanProvenance.of(DocumentNumber.of("65/KH-UBND"), SmallProvince.AS_OF, "standard/2025.1"),
                Section.of("x" + words, Paragraph.of("x" + words), Paragraph.note("x" + words)),
                new Figures(List.of(Figures.Figure.of("k", "x" + words, Cell.words(words)))),
                table,
                agenda);
    }

    private static List<String> strings(byte[] json) {
        List<String> strings = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    strings.add(parser.getText());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return strings;
    }

    /** What every format makes of them: U+FFFD for what no document can carry. */
    private static String carried(byte[] words) {
        return new Legible().of(text(words));
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String text(byte[] words) {
        String text = new String(words, StandardCharsets.UTF_8);
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}

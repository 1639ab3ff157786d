package vn.childplan.reporting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.ReportWriters;

/** What a person reads in the file of a report, and what only its properties say, taken out by programs of others. */
public final class ReadableText {
    /** The formats that people read. */
    public static final List<String> FORMATS = List.of("docx", "xlsx", "html", "md");

    private ReadableText() {}

    private static byte[] written(Report report, String format) {
        return AllKinds.bytes(ReportWriters.installed().forFormat(format), report);
    }

    /** All that can be seen, as one text; hidden columns cannot. */
    public static String of(Report report, String format) {
        byte[] file = written(report, format);
        try {
            return switch (format) {
                case "docx" -> docx(file);
                case "xlsx" -> xlsx(file);
                case "html" ->
                    Jsoup.parse(new String(file, StandardCharsets.UTF_8)).wholeText();
                case "ics" -> ics(new String(file, StandardCharsets.UTF_8));
                case "md" -> new String(file, StandardCharsets.UTF_8).replaceAll("\\\\(.)", "$1");
                default -> throw new IllegalArgumentException(format);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String docx(byte[] file) throws IOException {
        try (XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            return words.getText();
        }
    }

    /** What a calendar program shows: lines unfolded (RFC 5545, 3.1), texts without escapes (3.3.11), no UID. */
    private static String ics(String file) {
        return file.replace("\r\n ", "")
                .replaceAll("(?m)^UID:.*$", "")
                .replace("\\n", "\n")
                .replaceAll("\\\\(.)", "$1");
    }

    private static String xlsx(byte[] file) throws IOException {
        StringBuilder text = new StringBuilder();
        // Dates as a program in Viet Nam shows them: by the format of their cells.
        DataFormatter shown = new DataFormatter(Text.VIETNAMESE);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (Sheet sheet : book) {
                text.append(sheet.getSheetName()).append('\n');
                text.append(sheet.getHeader().getLeft()).append('\n');
                for (Row row : sheet) {
                    List<String> cells = new ArrayList<>();
                    for (Cell cell : row) {
                        if (!sheet.isColumnHidden(cell.getColumnIndex())) {
                            cells.add(shown.formatCellValue(cell));
                        }
                    }
                    text.append(String.join("\t", cells)).append('\n');
                }
            }
        }
        return text.toString();
    }

    /** What the properties of the file say of the figures, by name. */
    public static Map<String, String> properties(Report report, String format) {
        byte[] file = written(report, format);
        Map<String, String> properties = new LinkedHashMap<>();
        try {
            switch (format) {
                case "docx" -> {
                    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
                        custom(document.getProperties(), properties);
                    }
                }
                case "xlsx" -> {
                    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
                        custom(book.getProperties(), properties);
                    }
                }
                case "html" -> {
                    Document page = Jsoup.parse(new String(file, StandardCharsets.UTF_8));
                    for (Element meta : page.select("meta[name^=childplan.]")) {
                        properties.put(meta.attr("name"), meta.attr("content"));
                    }
                }
                default -> throw new IllegalArgumentException(format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static void custom(POIXMLProperties from, Map<String, String> to) {
        from.getCustomProperties()
                .getUnderlyingProperties()
                .getPropertyList()
                .forEach(property -> to.put(property.getName(), property.getLpwstr()));
    }
}

package vn.childplan.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.builder.DeadlineCalendar;
import vn.childplan.reporting.builder.ReminderLetter;
import vn.childplan.reporting.builder.StatusList;
import vn.childplan.reporting.html.StoredRows;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.ReportWriters;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Status;

/**
 * Whatever format a document has, it says the same: the facts are read back by programs of others and compared with the
 * assessment itself, not with the report in between.
 */
final class SameFactsTest {
    private static final Assessment ASSESSMENT = new PlanUnderRules(
                    QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard())
            .assess(QuangNgai.sampleEvidence(), VietnamTime.parse("2025-12-26"));
    /** Those with a date: every status but those that need none occurs among them. */
    private static final Report REPORT = StatusList.of(ASSESSMENT)
            .only(verdict -> verdict.originalLastDay() != null)
            .columns("obligation", "bearer", "originalDeadline", "deadline", "doneAt", "result", "status", "daysLate")
            .in(Text.VIETNAMESE);

    private static final String NOTHING = "";
    /** What people read where nothing is recorded. */
    private static final String NOT_RECORDED = "chưa ghi nhận";

    /** What is said of one obligation. */
    private record Fact(
            String obligation,
            String bearer,
            String originalDeadline,
            String deadline,
            String doneAt,
            String document,
            String status,
            long daysLate) {
        static Fact of(Verdict verdict) {
            AgencyId bearer = Objects.requireNonNull(verdict.obligation().bearer());
            return new Fact(
                    verdict.obligation().id(),
                    QuangNgai.directory().get(bearer).name(),
                    String.valueOf(verdict.originalLastDay()),
                    String.valueOf(verdict.lastDay()),
                    verdict.fulfilledAt() == null
                            ? NOTHING
                            : LocalDateTime.ofInstant(verdict.fulfilledAt(), VietnamTime.OFFSET)
                                    .toString(),
                    verdict.fulfilment() == null || verdict.fulfilment().document() == null
                            ? NOTHING
                            : String.valueOf(verdict.fulfilment().document()),
                    status(verdict),
                    verdict.daysLate());
        }

        /** Of a report whether it was sent; of what is not done for Tết Trung thu, 06/10/2025, that it is over in December. */
        private static String status(Verdict verdict) {
            if (verdict.status() == Status.DUE_SOON && verdict.obligation().duty() == DutyKind.CARRY_OUT) {
                return "tết Trung thu 06/10/2025 đã qua";
            }
            Map<Status, String> ofReports = Map.of(
                    Status.MET, "gửi đúng hạn",
                    Status.MET_LATE, "gửi quá hạn",
                    Status.OVERDUE, "chưa gửi, quá hạn",
                    Status.DUE_SOON, "chưa gửi, sắp đến hạn",
                    Status.IN_TIME, "chưa gửi, còn trong hạn");
            String label = verdict.status().label().in(Text.VIETNAMESE);
            return verdict.obligation().duty() == DutyKind.REPORT
                    ? ofReports.getOrDefault(verdict.status(), label)
                    : label;
        }

        /** From the cells of a line as people read them. */
        static Fact shown(List<String> cells) {
            return new Fact(
                    cells.get(0),
                    cells.get(1),
                    day(cells.get(2)),
                    day(cells.get(3)),
                    moment(cells.get(4)),
                    cells.get(5).equals("–") ? NOTHING : cells.get(5),
                    cells.get(6),
                    cells.get(7).equals("–") ? 0 : Long.parseLong(cells.get(7)));
        }

        private static String day(String shown) {
            return LocalDate.parse(shown, DateTimeFormatter.ofPattern("dd/M/yyyy", Locale.ROOT))
                    .toString();
        }

        private static String moment(String shown) {
            return shown.equals(NOT_RECORDED)
                    ? NOTHING
                    : LocalDateTime.parse(shown, DateTimeFormatter.ofPattern("dd/M/yyyy HH:mm[:ss]", Locale.ROOT))
                            .toString();
        }
    }

    private static byte[] written(Report report, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            assertTrue(ReportWriters.installed()
                    .forFormat(format)
                    .write(report, out)
                    .isEmpty());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static String text(Report report, String format) {
        return new String(written(report, format), StandardCharsets.UTF_8);
    }

    private static void same(List<Fact> facts) {
        assertEquals(
                ASSESSMENT.verdicts().stream()
                        .filter(verdict -> verdict.originalLastDay() != null)
                        .map(Fact::of)
                        .sorted(Comparator.comparing(Fact::obligation))
                        .toList(),
                facts.stream().sorted(Comparator.comparing(Fact::obligation)).toList(),
                "what was passed on stands apart");
    }

    @Test
    void csv() {
        List<Fact> facts = new ArrayList<>();
        for (NamedCsvRecord line : CsvReader.builder().ofNamedCsvRecord(text(REPORT, "csv"))) {
            facts.add(new Fact(
                    line.getField("obligation"),
                    line.getField("bearerLabel"),
                    line.getField("originalDeadline"),
                    line.getField("deadline"),
                    local(line.getField("doneAt")),
                    line.getField("result"),
                    line.getField("statusLabel"),
                    Long.parseLong(line.getField("daysLate"))));
        }
        same(facts);
    }

    private static String local(String instant) {
        return instant.isEmpty()
                ? NOTHING
                : OffsetDateTime.parse(instant).toLocalDateTime().toString();
    }

    @Test
    void json() {
        List<Fact> facts = new ArrayList<>();
        for (JsonNode block : JsonMapper.shared().readTree(text(REPORT, "json")).get("blocks")) {
            for (JsonNode row : block.path("rows")) {
                facts.add(new Fact(
                        row.get("obligation").asString(),
                        row.get("bearer").get("label").asString(),
                        row.get("originalDeadline").asString(),
                        row.get("deadline").asString(),
                        row.get("doneAt").isNull()
                                ? NOTHING
                                : local(row.get("doneAt").asString()),
                        row.get("result").isNull() ? NOTHING : row.get("result").asString(),
                        row.get("status").get("label").asString(),
                        row.get("daysLate").asLong()));
            }
        }
        same(facts);
    }

    @Test
    void html() {
        List<Fact> facts = new ArrayList<>();
        for (Element row : Jsoup.parse(text(REPORT, "html")).select("table tbody tr")) {
            facts.add(Fact.shown(
                    row.select("td, th").stream().skip(1).map(Element::text).toList()));
        }
        same(facts);
    }

    /** With those that have no date it is too long for elements. */
    @Test
    void html_of_a_long_table() {
        Report everything = StatusList.of(ASSESSMENT)
                .columns("obligation", "bearer", "clause", "status", "daysLate")
                .in(Text.VIETNAMESE);
        Element table = Jsoup.parse(text(everything, "html")).getElementById("passed-on");
        List<List<String>> shown = StoredRows.of(table).stream()
                .map(row -> row.stream()
                        .skip(1)
                        .map(StoredRows.Stored::display)
                        .map(cell -> cell.replaceFirst(" \\([^()]*, trước 01/7/2025\\)$", ""))
                        .toList())
                .toList();
        List<List<String>> expected = new ArrayList<>();
        for (Verdict verdict : ASSESSMENT.verdicts()) {
            if (verdict.status() != Status.TRANSFERRED) {
                continue;
            }
            AgencyId bearer = verdict.obligation().bearer();
            expected.add(List.of(
                    verdict.obligation().id(),
                    bearer == null
                            ? "“" + verdict.obligation().term().party().wording() + "”"
                            : QuangNgai.directory().get(bearer).name(),
                    verdict.obligation().term().clauseInTables().in(Text.VIETNAMESE),
                    verdict.label().in(Text.VIETNAMESE),
                    verdict.daysLate() == 0 ? "–" : String.valueOf(verdict.daysLate())));
        }
        assertEquals(expected, shown);
    }

    @Test
    void markdown() {
        List<Fact> facts = new ArrayList<>();
        text(REPORT, "md")
                .lines()
                .filter(line -> line.matches("\\| \\d+ \\| 65/KH-UBND.*"))
                .forEach(line -> {
                    String[] cells = line.substring(1).split("(?<!\\\\)\\|", -1);
                    List<String> shown = new ArrayList<>();
                    for (int i = 1; i <= 8; i++) {
                        shown.add(cells[i].strip().replaceAll("\\\\(.)", "$1"));
                    }
                    facts.add(Fact.shown(shown));
                });
        same(facts);
    }

    @Test
    void xlsx() throws IOException {
        List<Fact> facts = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(written(REPORT, "xlsx")))) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    if (row.getLastCellNum() >= 9
                            && row.getCell(1) != null
                            && row.getCell(1).toString().startsWith("65/KH-UBND:")) {
                        facts.add(fact(row));
                    }
                }
            }
        }
        same(facts);
    }

    private static Fact fact(Row row) {
        return new Fact(
                row.getCell(1).getStringCellValue(),
                row.getCell(2).getStringCellValue(),
                row.getCell(3).getLocalDateTimeCellValue().toLocalDate().toString(),
                row.getCell(4).getLocalDateTimeCellValue().toLocalDate().toString(),
                row.getCell(5).toString().equals(NOT_RECORDED)
                        ? NOTHING
                        : row.getCell(5).getLocalDateTimeCellValue().toString(),
                row.getCell(6).getStringCellValue().equals("–")
                        ? NOTHING
                        : row.getCell(6).getStringCellValue(),
                row.getCell(7).getStringCellValue(),
                (long) row.getCell(8).getNumericCellValue());
    }

    @Test
    void docx() throws IOException {
        List<Fact> facts = new ArrayList<>();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(written(REPORT, "docx")))) {
            for (XWPFTable table : document.getTables()) {
                for (XWPFTableRow row : table.getRows()) {
                    List<String> cells = row.getTableCells().stream()
                            .skip(1)
                            .map(XWPFTableCell::getText)
                            .toList();
                    if (cells.size() == 8 && cells.get(0).startsWith("65/KH-UBND:")) {
                        facts.add(Fact.shown(cells));
                    }
                }
            }
        }
        same(facts);
    }

    /**
     * The letter of 26/12 asks two communes in a sentence for the report that UBND huyện Minh Long had not sent when it ended on
     * 01/7 (Nghị quyết số 1677/NQ-UBTVQH15 made xã Minh Long and xã Sơn Mai of it); it is 226 days late: 17 days of May after the
     * 14th, 30 + 31 + 31 + 30 + 31 + 30 of June to November, 26 of December.
     */
    @Test
    void whom_a_letter_asks_in_a_sentence_every_format_names() {
        Report letter = ReminderLetter.toAll(ASSESSMENT).orElseThrow().in(Text.VIETNAMESE);
        for (String format : List.of("csv", "json", "md", "html")) {
            String text = text(letter, format);
            for (String agency : List.of("UBND huyện Minh Long", "UBND xã Minh Long", "UBND xã Sơn Mai")) {
                assertTrue(text.contains(agency), format + ": " + agency);
            }
        }
        List<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(text(letter, "csv")).stream()
                .toList();
        NamedCsvRecord last = lines.get(lines.size() - 1);
        assertEquals("ubnd-huyen-minh-long", last.getField("bearer"));
        assertEquals("ubnd-xa-minh-long ubnd-xa-son-mai", last.getField("succeededBy"));
        assertEquals("226", last.getField("daysLate"));
        assertEquals(
                1,
                lines.stream()
                        .filter(line -> !line.getField("succeededBy").isEmpty())
                        .count());
    }

    @Test
    void ics() throws IOException, ParserException {
        AgencyId agency = AgencyId.of("so-tu-phap");
        Report calendar = DeadlineCalendar.of(ASSESSMENT).forAgency(agency).in(Text.VIETNAMESE);
        List<VEvent> events = new CalendarBuilder()
                .build(new ByteArrayInputStream(written(calendar, "ics")))
                .getComponents("VEVENT");
        List<String> days = events.stream()
                .map(event -> ((DtStart<?>) event.getProperty("DTSTART").orElseThrow())
                        .getDate()
                        .toString())
                .toList();
        List<String> deadlines = ASSESSMENT.verdicts().stream()
                .filter(verdict -> agency.equals(verdict.obligation().bearer()) && verdict.lastDay() != null)
                .map(verdict -> String.valueOf(verdict.lastDay()))
                .toList();
        assertEquals(new TreeSet<>(deadlines), new TreeSet<>(days));
        assertEquals(deadlines.size(), days.size());
    }
}

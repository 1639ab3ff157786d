package vn.childplan.core.io;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.internal.json.Limits;
import vn.childplan.core.internal.text.FormulaGuard;
import vn.childplan.core.internal.text.SourceException;
import vn.childplan.core.internal.text.Utf8Reader;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.Text;

/**
 * Evidence as CSV, with a header and the columns in any order:
 * {@code kind,agency,clause,period,at,document,via,until,note,recordedAt}, and {@code duty,plan,id,retracts,recordedBy}, which
 * are written only where some entry says them. Only kind, agency, clause and at must be there.
 *
 * <pre>{@code
 * kind,agency,clause,period,at
 * submission,Sở Tư pháp,V,2025-H1,2025-05-14
 * }</pre>
 *
 * <p>UTF-8 with or without a byte order mark; comma, semicolon or tab, whichever the header has; dates also as
 * dd/MM/yyyy, with or without HH:mm. So a sheet saved as "CSV UTF-8" by a Vietnamese Excel is read as it is: with a
 * first line {@code sep=;}, with empty columns at the end, with empty rows before the header and among the others. A
 * document or note that a spreadsheet would take for a formula is written with an apostrophe before it, which reading takes
 * away again.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class EvidenceCsv {
    private static final int LONGEST_HEADER = 1 << 13;
    private static final int LONGEST_SEPARATOR_LINE = 64;
    private static final Pattern SEPARATOR_LINE =
            Pattern.compile("\"?sep=[,;\\t]\"?[,; \\t]*(?:\\r\\n|\\r|\\n)", Pattern.CASE_INSENSITIVE);

    private EvidenceCsv() {}

    /**
     * Reads evidence on a plan; does not close {@code in}.
     *
     * @param source the name that problems give to what is read
     * @param plan names the clauses and their periods
     * @param directory names the agencies
     */
    public static Reading<EvidenceLog> read(InputStream in, String source, Plan plan, AgencyDirectory directory) {
        return read(in, source, List.of(plan), directory);
    }

    static Reading<EvidenceLog> read(InputStream in, String source, List<Plan> plans, AgencyDirectory directory) {
        Problems problems = new Problems(source);
        EvidenceAssembler assembler = new EvidenceAssembler(plans, directory, problems);
        CsvCells cells = new CsvCells();
        try {
            readRows(new BufferedReader(new Utf8Reader(in, Limits.EVIDENCE), 1 << 16), cells, assembler, problems);
        } catch (CsvParseException e) {
            problems.add(
                    "csv.broken",
                    cells.line(),
                    0,
                    "",
                    Text.of(
                            "dòng CSV hỏng: dấu nháy không khớp hoặc ô quá dài",
                            "broken CSV: a stray quote or a cell too long"),
                    Text.of(
                            "Đóng dấu nháy; trong ô viết dấu nháy hai lần.",
                            "Close the quotation marks; double those inside a cell."));
        } catch (UncheckedIOException e) {
            report(Objects.requireNonNull(e.getCause()), problems);
        } catch (IOException e) {
            report(e, problems);
        }
        return assembler.finish();
    }

    /** Reads the evidence of a file. */
    public static Reading<EvidenceLog> read(Path file, Plan plan, AgencyDirectory directory) {
        return Reading.ofFile(file, (in, source) -> read(in, source, plan, directory));
    }

    private static void report(IOException e, Problems problems) {
        problems.add(e instanceof SourceException why ? why : SourceException.unreadable(e));
    }

    private static void readRows(BufferedReader text, CsvCells cells, EvidenceAssembler assembler, Problems problems)
            throws IOException {
        char separator = separator(text);
        cells.startAfter(skipSeparatorLine(text));
        Iterator<CsvCells> records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(Limits.STRING)
                .build(cells, text)
                .iterator();
        CsvCells header = nextWithText(records);
        if (header == null) {
            problems.add(
                    "csv.no-header",
                    1,
                    0,
                    "",
                    Text.of("tệp trống", "the file is empty"),
                    Text.of("Dòng đầu phải là tên cột.", "The first line must name the columns."));
            return;
        }
        EvidenceColumns columns = EvidenceColumns.of(header.texts(), new FirstLine(header.line(), problems), problems);
        if (columns.areUsable()) {
            WrittenEntry row = new WrittenEntry(new CurrentLine(cells, problems));
            while (records.hasNext()) {
                if (columns.fill(row, records.next(), problems)) {
                    assembler.add(row);
                }
            }
        }
    }

    /** The line that names the columns. */
    private record FirstLine(int line, Problems problems) implements EvidenceColumns.Header {
        @Override
        public void report(int heading, String path, String code, Text message, Text remedy) {
            problems.add("csv." + code, line, 0, path, message, remedy);
        }

        @Override
        public Text name() {
            return Text.of("Dòng đầu", "The first line");
        }
    }

    /** The line that is being read. */
    private record CurrentLine(CsvCells cells, Problems problems) implements WrittenEntry.Place {
        @Override
        public void report(EvidenceField field, String code, Text message, Text remedy) {
            problems.add(code, cells.line(), 0, field.fieldName(), message, remedy);
        }

        @Override
        public WrittenEntry.Place kept() {
            int line = cells.line();
            return (field, code, message, remedy) -> problems.add(code, line, 0, field.fieldName(), message, remedy);
        }
    }

    /** The next record that is not a row of empty cells; a sheet has such rows before its header when it begins lower. */
    private static @Nullable CsvCells nextWithText(Iterator<CsvCells> records) {
        while (records.hasNext()) {
            CsvCells record = records.next();
            if (!record.areBlank()) {
                return record;
            }
        }
        return null;
    }

    /** The one of comma, semicolon and tab that the first line with a letter has most of; "sep=;" names its own. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        boolean letters = false;
        for (int i = 0; i < LONGEST_HEADER - 1; i++) {
            int c = text.read();
            if (c < 0 || (letters && (c == '\n' || c == '\r'))) {
                break;
            }
            letters |= Character.isLetter(c);
            commas += c == ',' ? 1 : 0;
            semicolons += c == ';' ? 1 : 0;
            tabs += c == '\t' ? 1 : 0;
        }
        text.reset();
        if (tabs > commas && tabs > semicolons) {
            return '\t';
        }
        return semicolons > commas ? ';' : ',';
    }

    /** Leaves out a first line "sep=;", by which Excel is told the separator; 1 if there was one, else 0. */
    private static int skipSeparatorLine(BufferedReader text) throws IOException {
        text.mark(LONGEST_SEPARATOR_LINE);
        char[] start = new char[LONGEST_SEPARATOR_LINE - 1];
        int length = Math.max(0, text.read(start, 0, start.length));
        Matcher line = SEPARATOR_LINE.matcher(new String(start, 0, length));
        text.reset();
        if (!line.lookingAt()) {
            return 0;
        }
        for (int i = 0; i < line.end(); i++) {
            text.read();
        }
        return 1;
    }

    /** Writes evidence with commas and LF, the same bytes for the same log; does not close {@code out}. */
    public static void write(EvidenceLog log, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
        List<EvidenceField> columns = EvidenceField.ALL.stream()
                .filter(field -> !field.isOnlyWhereSaid()
                        || log.entries().stream()
                                .anyMatch(entry -> WrittenEntry.of(entry).get(field) != null))
                .toList();
        csv.writeRecord(columns.stream().map(EvidenceField::fieldName).toList());
        for (Evidence entry : log.entries()) {
            WrittenEntry row = WrittenEntry.of(entry);
            csv.writeRecord(
                    columns.stream().map(field -> cell(field, row.get(field))).toList());
        }
        csv.flush();
        text.flush();
    }

    private static String cell(EvidenceField field, @Nullable String text) {
        if (text == null) {
            return "";
        }
        return field.isFreeText() ? FormulaGuard.guard(text) : text;
    }
}

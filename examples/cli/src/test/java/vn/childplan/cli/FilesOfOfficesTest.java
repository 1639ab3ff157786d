package vn.childplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.io.DirectoryJson;
import vn.childplan.core.io.PlanJson;

/** Files as they come from offices: what can be read is read, and what cannot is refused with one clear line a problem. */
class FilesOfOfficesTest {
    @TempDir
    private Path folder;

    private static String file(String name) {
        URL url = Objects.requireNonNull(FilesOfOfficesTest.class.getResource("cases/" + name), name);
        try {
            return Path.of(url.toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    private static Program.Result assess(String file) {
        return Program.run("assess", "--evidence", file, "--as-of", "2025-05-20");
    }

    private static void refused(String expected, Program.Result result) {
        assertEquals(2, result.exit(), result.err());
        assertEquals(1, result.err().lines().count(), result.err());
        assertTrue(result.err().contains(expected), result.err());
        assertEquals("", result.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "comma.csv",
                "semicolon.csv",
                "padded-header.csv",
                "blank-row-between.csv",
                "blank-row-commas.csv",
                "blank-row-empty-line.csv",
                "sep-line.csv",
                "sheet.xlsx"
            })
    void a_sheet_in_one_of_the_ways_of_excel_is_read(String name) {
        Program.Result result = assess(file(name));
        assertEquals(0, result.exit(), result.err());
        assertEquals("", result.err());
        assertTrue(result.out().contains("1 thông tin thực hiện"), result.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "08-json-after-end.json | :2:1: còn nội dung sau khi JSON đã hết",
                "12-extension-recorded-before-granted.csv | :2 (recordedAt): ghi nhận trước khi việc xảy ra",
                "comment.json | :1:1: JSON sai cú pháp (JSON không có chú thích)",
                "nan.json | JSON sai cú pháp (JSON không có NaN, Infinity). Ghi một số, hoặc null nếu không có.",
                "windows-1258.csv | :2: tệp không phải UTF-8",
                "broken.xlsx | : không phải sổ tính Excel (.xlsx). Mở bằng Excel, lưu lại thành .xlsx"
            })
    void what_cannot_be_read_is_refused_with_its_place(String name, String line) {
        refused(line, assess(file(name)));
    }

    /** The same faults in the other forms of evidence, and sheets in other ways of Excel. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "two.jsonl | {} {} | :1:4: còn nội dung sau khi JSON đã hết",
                "comma.json | [], | JSON sai cú pháp",
                "text.json | [] x | :1:4: JSON sai cú pháp ('x' không phải là giá trị JSON)",
                "nan.jsonl | {\"kind\": NaN} | JSON sai cú pháp (JSON không có NaN, Infinity)",
                "comment.jsonl | // x | :1:1: JSON sai cú pháp (JSON không có chú thích)",
                "early.jsonl | {\"kind\":\"extension\",\"agency\":\"so-tu-phap\",\"clause\":\"V\",\"period\":\"2025-H1\","
                        + "\"at\":\"2025-05-10\",\"until\":\"2025-06-10\",\"recordedAt\":\"2025-05-01\"}"
                        + " | (/recordedAt): ghi nhận trước khi việc xảy ra"
            })
    void what_cannot_be_read_is_refused_in_every_form(String name, String text, String line) throws IOException {
        refused(line, assess(Files.writeString(folder.resolve(name), text).toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind\tagency\tclause\tperiod\tat\t\t\nsubmission\tso-tu-phap\tV\t2025-H1\t2025-05-14\t\t\n",
                "sep=\t\r\nkind\tagency\tclause\tperiod\tat\r\nsubmission\tso-tu-phap\tV\t2025-H1\t2025-05-14\r\n",
                "\uFEFF\"sep=;\"\n\n;;;;\nkind;agency;clause;period;at\nsubmission;so-tu-phap;V;2025-H1;2025-05-14\n",
                "\u00A0,,,,\nkind,agency,clause,period,at\n\u00A0,,,,\nsubmission,so-tu-phap,V,2025-H1,2025-05-14\n"
            })
    void a_sheet_with_tabs_or_with_blanks_that_do_not_break_is_read(String text) throws IOException {
        Program.Result result =
                assess(Files.writeString(folder.resolve("sheet.csv"), text).toString());
        assertEquals(0, result.exit(), result.err());
        assertTrue(result.out().contains("1 thông tin thực hiện"), result.out());
    }

    @Test
    void a_plan_of_the_year_20250_is_refused_at_its_year() throws IOException {
        ByteArrayOutputStream plan = new ByteArrayOutputStream();
        PlanJson.write(QuangNgai.plan65(), plan);
        String json = plan.toString(StandardCharsets.UTF_8).replaceFirst("\"year\" ?: ?2025,", "\"year\": 20250,");
        Path file = Files.writeString(folder.resolve("plan.json"), json);
        refused(
                "(/year): giá trị '20250' không dùng được: năm phải từ 1900 đến 9999",
                Program.run("obligations", "--plan", file.toString()));
    }

    private String withoutHealth() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DirectoryJson.write(QuangNgai.directory(), out);
        String json = out.toString(StandardCharsets.UTF_8).replaceAll(",\\s*\"parent\" ?: ?\"so-y-te\"", "");
        int at = json.indexOf("\"so-y-te\"");
        int from = json.lastIndexOf('{', at);
        int depth = 0;
        int to = from;
        do {
            depth += json.charAt(to) == '{' ? 1 : json.charAt(to) == '}' ? -1 : 0;
            to++;
        } while (depth > 0);
        int comma = json.indexOf(',', to);
        return Files.writeString(folder.resolve("directory.json"), json.substring(0, from) + json.substring(comma + 1))
                .toString();
    }

    /** The plan names Sở Y tế; a document that it would send cannot do without it, and says so in one line. */
    @ParameterizedTest
    @ValueSource(strings = {"reminders", "agency-report --agency so-y-te"})
    void an_agency_that_the_plan_needs_and_the_directory_lacks_is_named(String kind) throws IOException {
        List<String> command = new ArrayList<>(List.of("report"));
        command.addAll(List.of(kind.split(" ")));
        command.addAll(List.of("--directory", withoutHealth(), "--evidence", EvidenceOnDisk.csv(folder)));
        command.addAll(List.of(
                "--as-of", "2025-05-20", "--out", folder.resolve("x.docx").toString()));
        Program.Result result = Program.run(command.toArray(String[]::new));
        refused("'so-y-te'", result);
    }

    @Test
    void a_plan_of_a_file_names_nobody_whom_the_directory_lacks() throws IOException {
        ByteArrayOutputStream plan = new ByteArrayOutputStream();
        PlanJson.write(QuangNgai.plan65(), plan);
        Path file = Files.write(folder.resolve("plan.json"), plan.toByteArray());
        Program.Result result = Program.run("obligations", "--plan", file.toString(), "--directory", withoutHealth());
        assertEquals(2, result.exit());
        assertTrue(result.err().contains("danh mục không có cơ quan 'so-y-te'"), result.err());
    }

    @Test
    void a_note_too_long_for_a_cell_of_a_workbook_is_whole_and_nothing_is_said() {
        String note = "Nội dung dài ".repeat(3_200);
        String evidence = EvidenceOnDisk.csv(
                folder,
                "submission,so-tu-phap,V,2025-H1,2025-05-14,,,,,",
                "difficulty,so-tu-phap,V,2025-H1,2025-05-14,,,," + note + ",");
        Program.Result result = Program.run(
                "report",
                "consolidated",
                "--period",
                "2025-H1",
                "--evidence",
                evidence,
                "--as-of",
                "2025-05-20",
                "--out",
                folder.resolve("r.xlsx").toString());
        assertEquals(0, result.exit(), result.err());
        assertFalse(result.err().contains("cắt"), result.err());
    }

    @Test
    void an_output_over_an_input_of_the_run_is_refused_and_the_input_stays() throws IOException {
        String evidence = EvidenceOnDisk.csv(folder, "submission,so-tu-phap,V,2025-H1,2025-05-14,,,,,");
        byte[] before = Files.readAllBytes(Path.of(evidence));
        Path link = Files.createSymbolicLink(folder.resolve("status.csv"), Path.of("evidence.csv"));
        for (String out :
                List.of(evidence, link.toString(), folder + "/../" + folder.getFileName() + "/evidence.csv")) {
            refused(
                    "chính là tệp đầu vào",
                    Program.run("report", "status", "--evidence", evidence, "--as-of", "2025-05-20", "--out", out));
        }
        assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(Path.of(evidence)));
    }

    /** What steers a terminal or turns the direction of writing comes out as a blank, from options as from files. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "assess --evidence x --as-of @",
                "assess --evidence @.csv",
                "assess --@",
                "@",
                "obligations --format @",
                "obligations --agency @",
                "obligations --lang @",
                "obligations --on @",
                "report @ --out x.docx",
                "report status --evidence x.csv --out @",
                "report status --evidence x.csv --out x.@"
            })
    void control_and_direction_characters_of_options_are_cleaned(String arguments) {
        String hostile = "a\u001B[31mb\u202Ec\u0007d\u2066e\nf";
        String[] typed = arguments.split(" ");
        for (int i = 0; i < typed.length; i++) {
            typed[i] = typed[i].replace("@", hostile);
        }
        Program.Result result = Program.run(typed);
        assertEquals(2, result.exit(), result.err());
        for (String bad : List.of("\u001B", "\u202E", "\u0007", "\u2066")) {
            assertFalse(result.err().contains(bad), result.err());
        }
        assertTrue(result.err().lines().count() <= 2, result.err());
    }

    @Test
    void an_error_of_the_machine_is_told_apart_from_every_other() {
        assertTrue(MachineGaveOut.in(new OutOfMemoryError("x")).isPresent(), "memory");
        assertTrue(
                MachineGaveOut.in(new IllegalStateException(new StackOverflowError()))
                        .isPresent(),
                "wrapped");
        assertTrue(
                MachineGaveOut.in(new ExceptionInInitializerError(new OutOfMemoryError("x")))
                        .isPresent(),
                "loading");
        assertTrue(MachineGaveOut.in(new IllegalStateException("x")).isEmpty(), "another");
    }
}

package vn.childplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Design §5: bad input ends with exit 2 and one clear line each: file, position, what is wrong, what would be right. */
class BadInputTest {

    @TempDir
    private Path folder;

    @Test
    void aMissingFileIsNamed() {
        String file = folder.resolve("không-có.csv").toString();
        refused(file + ": không có tệp này. Kiểm tra lại đường dẫn.", assess(file));
    }

    @Test
    void aFolderInPlaceOfAFileIsRefused() throws Exception {
        Path csv = Files.createDirectory(folder.resolve("folder.csv"));
        refused(csv.toString(), assess(csv.toString()));
        refused(
                csv + ": không đọc được (là một thư mục). Kiểm tra tệp và quyền đọc.",
                Program.run("obligations", "--plan", csv.toString()));
    }

    @Test
    void brokenJsonIsToldWithItsLineAndColumn() {
        String file = file("broken.json", "[{\"kind\":\"submission\",\n");
        refused(file + ":2:1: JSON sai cú pháp", assess(file));
    }

    /** What a parser says in English, of tokens, markers and features of its own, is said in words of the program. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[{\"kind\":\"x\"},           | JSON sai cú pháp (JSON hết giữa chừng)",
                "[{\"kind\":}]               | JSON sai cú pháp (thiếu một giá trị)",
                "[{\"kind\":\"x\",}]          | JSON sai cú pháp (thừa dấu phẩy trước })",
                "[{\"kind\":+1}]             | JSON sai cú pháp (số viết sai)",
                "[{\"kind\":1.}]             | JSON sai cú pháp (số viết sai)",
                "[{\"kind\":-}]              | JSON sai cú pháp (số viết sai)",
                "[{\"kind\":“x”}]            | JSON sai cú pháp (ký tự '“' (U+201C) sai chỗ)",
                "[{\"kind\":\u2028\"x\"}]      | JSON sai cú pháp (ký tự '[U+2028]' sai chỗ)",
                "[{\"kind\":\u00A0\"x\"}]      | (U+00A0) sai chỗ)",
                "[{kind:\"x\"}]              | JSON sai cú pháp (tên trường phải đứng trong dấu nháy kép)",
                "[{\"kind\":\"x\"             | JSON hết giữa chừng",
                "[{\"kind\":True}]           | JSON sai cú pháp ('True' không phải là giá trị JSON)"
            })
    void brokenJsonIsToldInWordsOfTheProgram(String json, String words) {
        Program.Result result = assess(file("broken.json", json));
        assertEquals(2, result.exit(), result.err());
        assertTrue(result.err().contains(words), result.err());
    }

    /** An argument that begins with @ is one, and no file of arguments; nothing ends in the exit for findings by accident. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@/none                                  | Không hiểu '@/none'.",
                "assess @/none --evidence x.csv          | Không hiểu '@/none'.",
                "assess --evidence x.csv --all=maybe     | Tùy chọn --all",
                "assess --evidence x.csv --format        | Thiếu giá trị của tùy chọn: --format=text|json|csv."
            })
    void optionsAreRefusedInWordsOfTheProgram(String arguments, String words) {
        Program.Result result = Program.run(arguments.strip().split(" +"));
        assertEquals(2, result.exit(), result.err());
        assertTrue(result.err().startsWith(words), result.err());
        assertFalse(result.err().contains("Invalid"), result.err());
    }

    @Test
    void anUnknownFieldIsToldWithItsPathAndTheFieldsThereAre() {
        String file = file("field.json", "[{\"kind\":\"progress\",\"agenzy\":\"so-y-te\"}]");
        Program.Result result = assess(file);
        assertEquals(2, result.exit());
        assertTrue(result.err().contains("(/0/agenzy): không có trường 'agenzy'"), result.err());
    }

    @Test
    void anUnknownAgencyIsToldWithTheNearestNames() {
        String file = EvidenceOnDisk.csv(folder, "submission,so-tu-phapp,V,2025-H1,2025-05-14,,,,,");
        refused(
                file + ":2 (agency): không có cơ quan 'so-tu-phapp'. Ghi mã hoặc đúng tên; gần nhất: Sở Tư pháp"
                        + " (so-tu-phap)",
                assess(file));
    }

    @Test
    void everyMistakeOfAFileIsTold() {
        String file = EvidenceOnDisk.csv(
                folder,
                "submission,so-tu-phap,VI,2025-H1,2025-05-14,,,,,",
                "submission,so-tu-phap,V,2025-Q1,2025-05-14,,,,,",
                "submission,so-tu-phap,V,2025-H1,2025-13-14,,,,,",
                "submission,so-tu-phap,V,2025-H1,2025-05-14,,,,,2025-05-13");
        Program.Result result = assess(file);
        assertEquals(2, result.exit());
        List<String> lines = result.err().lines().toList();
        assertEquals(4, lines.size(), result.err());
        assertTrue(lines.get(0).startsWith(file + ":2 (clause): "), lines.get(0));
        assertTrue(lines.get(1).startsWith(file + ":3 (period): "), lines.get(1));
        assertTrue(lines.get(1).contains("2025-H1, 2025"), lines.get(1));
        assertTrue(lines.get(2).startsWith(file + ":4 (at): '2025-13-14'"), lines.get(2));
        assertTrue(lines.get(3).startsWith(file + ":5 (recordedAt): "), lines.get(3));
    }

    @Test
    void aFileInAnotherEncodingIsRefused() {
        String file = EvidenceOnDisk.file(folder, "utf16.csv", EvidenceOnDisk.HEADER.getBytes(StandardCharsets.UTF_16));
        refused(file + ":1: tệp không phải UTF-8 (UTF-16)", assess(file));
    }

    @Test
    void aPlanThatCannotBeReadIsToldTogetherWithADirectoryThatCannot() {
        String plan = file("plan.json", "{}");
        String directory = file("directory.json", "[]");
        Program.Result result = Program.run("obligations", "--plan", plan, "--directory", directory);
        assertEquals(2, result.exit());
        assertTrue(result.err().contains(plan + ":1:"), result.err());
        assertTrue(result.err().contains(directory + ":1:1"), result.err());
    }

    /** Design §4.15 and §5: as officials write it, with or without a time; 24:00 is the end of its day. */
    @ParameterizedTest
    @ValueSource(strings = {"2025-05-15", "15/5/2025", "15/5/2025", "15/5/2025 24:00", "2025-05-15T23:59:59"})
    void aTimeMayBeWrittenAsOfficialsWriteIt(String asOf) {
        Program.Result result =
                Program.run("assess", "--evidence", EvidenceOnDisk.csv(folder), "--as-of", asOf, "--format", "json");
        assertEquals(0, result.exit(), result.err());
        assertTrue(result.out().contains("\"asOf\": \"2025-05-15T23:59:59+07:00\""), asOf);
    }

    @Test
    void aDayMayBeWrittenAsOfficialsWriteIt() {
        Program.Result iso = Program.run("obligations", "--on", "2025-07-01");
        assertEquals(0, iso.exit(), iso.err());
        assertEquals(iso.out(), Program.run("obligations", "--on", "1/7/2025").out());
        assertEquals(iso.out(), Program.run("obligations", "--on", "01/7/2025").out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tomorrow          | 'tomorrow': không đọc được là ngày giờ. Ghi như 14/5/2025, 14/5/2025 16:30,",
                "2025-02-30        | '2025-02-30': không có ngày 30, tháng 2 năm 2025 có 28 ngày. Ghi như 14/5/2025,",
                "20250-05-15       | '20250-05-15': năm phải từ 1900 đến 9999. Ghi như 14/5/2025,",
                "31/12/1899        | '31/12/1899': năm phải từ 1900 đến 9999. Ghi như 14/5/2025,",
                "5/15/2025         | '5/15/2025': không có tháng 15, ngày và tháng đổi chỗ cho nhau. Ghi 15/5/2025.",
                "2025-05-15T25:00  | '2025-05-15T25:00': một ngày chỉ có từ 00:00 đến 24:00. Ghi như 14/5/2025,",
                "''                | '': không đọc được là ngày giờ. Ghi như 14/5/2025, 14/5/2025 16:30,"
            })
    void aTimeWithoutSenseIsToldWithWhatIsWrong(String asOf, String expected) {
        String file = EvidenceOnDisk.csv(folder);
        refused(
                "--as-of: " + expected,
                Program.run("assess", "--evidence", file, "--as-of", asOf.equals("''") ? "" : asOf));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "obligations --on 2025-02-30     | --on: '2025-02-30': không có ngày 30, tháng 2 năm 2025 có 28 ngày",
                "obligations --format xml        | --format: không có định dạng 'xml'. Ghi text, json hoặc csv.",
                "obligations --lang fr           | --lang: không có ngôn ngữ 'fr'. Ghi vi hoặc en.",
                "obligations --agency so-y-tee   | --agency: không có cơ quan 'so-y-tee'. Gần nhất: so-y-te (Sở Y tế)",
                "assess --evidence x --fail-on y | --fail-on: không có 'y'. Ghi một hay nhiều trong: overdue, late, error, incomplete (cách nhau bằng dấu phẩy)."
            })
    void aValueThatAnOptionDoesNotTakeIsToldWithThoseItTakes(String arguments, String expected) {
        refused(expected, Program.run(arguments.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "assess --evidence x --fomat json    | Không có tùy chọn '--fomat'. Có phải là: --format?",
                "assess                              | Thiếu tùy chọn bắt buộc: --evidence=TỆP.",
                "explain --evidence x                | Thiếu tùy chọn bắt buộc: --obligation=MÃ.",
                "assess --evidence                   | Thiếu giá trị của tùy chọn: --evidence=TỆP.",
                "assess --evidence x --evidence y    | Chỉ ghi một lần: --evidence=TỆP.",
                "assess --evidence x y               | Không hiểu 'y'.",
                "asess                               | Không hiểu 'asess'. Có phải là: assess"
            })
    void whatTheCommandLineDoesNotKnowIsToldInOneLineAndAHint(String arguments, String expected) {
        Program.Result result = Program.run(arguments.split(" "));
        assertEquals(2, result.exit());
        List<String> lines = result.err().lines().toList();
        assertEquals(2, lines.size(), result.err());
        assertTrue(lines.get(0).startsWith(expected), lines.get(0));
        assertTrue(lines.get(1).startsWith("Xem: childplan") && lines.get(1).endsWith("--help."), lines.get(1));
    }

    @Test
    void anUnknownObligationIsToldWithTheNearestIds() {
        String file = EvidenceOnDisk.csv(folder);
        refused(
                "--obligation: không có nghĩa vụ '65/KH-UBND:V:REPORT:Sở Tư pháp:2025-H1'. Gần nhất:"
                        + " 65/KH-UBND:V:REPORT:so-tu-phap:2025-H1, ",
                Program.run("explain", "--evidence", file, "--obligation", "65/KH-UBND:V:REPORT:Sở Tư pháp:2025-H1"));
    }

    @Test
    void aFileWhereReportsAreToGoIsRefusedAndLeftAsItIs() throws Exception {
        String file = file("report", "mine");
        refused("--out: '" + file + "' là một tệp. Ghi tên một thư mục.", Program.run("demo", "--out", file));
        refused("--out: '" + file + "' là một tệp", Program.run("demo", "--out", file + "/within"));
        assertEquals("mine", Files.readString(Path.of(file)));
    }

    @Test
    void problemsAreToldInEnglishWhereThatIsAskedFor() {
        String file = folder.resolve("none.csv").toString();
        refused(
                file + ": there is no such file. Check the path.",
                Program.run("--lang", "en", "assess", "--evidence", file));
        refused(
                "There is no option '--fomat'. Did you mean: --format?",
                2,
                Program.run("obligations", "--lang=en", "--fomat", "json"));
    }

    @Test
    void withoutACommandTheHelpIsPrintedToStandardError() {
        Program.Result result = Program.run();
        assertEquals(2, result.exit());
        assertEquals("", result.out());
        assertTrue(result.err().startsWith("Cách dùng: childplan"), result.err());
    }

    private Program.Result assess(String file) {
        return Program.run("assess", "--evidence", file, "--as-of", "2025-05-15");
    }

    private String file(String name, String content) {
        return EvidenceOnDisk.file(folder, name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(String expected, Program.Result result) {
        refused(expected, 1, result);
    }

    private static void refused(String expected, int lines, Program.Result result) {
        assertEquals(2, result.exit(), result.err());
        assertTrue(result.err().startsWith(expected), result.err());
        assertEquals(lines, result.err().lines().count(), result.err());
        assertEquals("", result.out());
        assertFalse(result.err().contains("\tat "), result.err());
    }
}

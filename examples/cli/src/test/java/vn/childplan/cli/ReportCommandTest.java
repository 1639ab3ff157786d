package vn.childplan.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody sees who has documents written. */
class ReportCommandTest {
    @TempDir
    private Path folder;

    private String evidence() {
        return EvidenceOnDisk.csv(
                folder,
                "submission,so-tu-phap,V,2025-H1,2025-05-14,12/BC-STP,so-y-te,,,",
                "difficulty,so-tu-phap,V,,2025-05-10,,,,Thiếu người,");
    }

    private Program.Result report(String kind, String file, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "report",
                kind,
                "--evidence",
                evidence(),
                "--as-of",
                "2025-05-15",
                "--out",
                folder.resolve(file).toString()));
        arguments.addAll(List.of(more));
        return Program.run(arguments.toArray(String[]::new));
    }

    private String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Excel takes a CSV file for one in the code page of the machine unless EF BB BF comes first. */
    @Test
    void csvForExcelBeginsWithAByteOrderMark() throws IOException {
        report("status", "a.csv");
        assertEquals(0, report("status", "b.csv", "--bom").exit());
        byte[] plain = Files.readAllBytes(folder.resolve("a.csv"));
        byte[] marked = Files.readAllBytes(folder.resolve("b.csv"));
        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Arrays.copyOf(marked, 3));
        assertArrayEquals(plain, Arrays.copyOfRange(marked, 3, marked.length));
    }

    @Test
    void aByteOrderMarkOfAnotherFormatIsRefused() {
        Program.Result refused = report("status", "a.xlsx", "--bom", "--lang", "en");
        assertEquals(2, refused.exit());
        assertTrue(refused.err().contains("--bom: is for csv alone, xlsx has no byte order mark"), refused.err());
        assertEquals(List.of(), files());
    }

    private List<String> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("evidence.csv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void ok(Program.Result result) {
        assertEquals("", result.err());
        assertEquals(0, result.exit());
    }

    private static void refused(String line, Program.Result result) {
        assertEquals(2, result.exit());
        assertEquals(line + "\n", result.err());
    }

    @ParameterizedTest
    @CsvSource({
        "consolidated, docx pdf html md xlsx json",
        "agency-report, docx pdf html md xlsx json",
        "reminders, docx pdf html md xlsx csv json",
        "matrix, docx pdf html md xlsx csv json",
        "register, docx pdf html md xlsx csv json",
        "status, docx pdf html md xlsx csv json",
        "calendar, ics pdf html md xlsx json",
        "scoreboard, pdf html md xlsx json",
        "review, docx html md xlsx json",
        "decision, json"
    })
    void everyKindComesInEveryFormatThatMakesSenseForIt(String kind, String formats) {
        for (String format : formats.split(" ", -1)) {
            ok(report(kind, "report." + format, needed(kind)));
        }
        assertEquals(formats.split(" ", -1).length, files().size());
    }

    private static String[] needed(String kind) {
        return switch (kind) {
            case "agency-report" -> new String[] {"--period", "2025-H1", "--agency", "so-tu-phap"};
            case "consolidated" -> new String[] {"--period", "2025-H1"};
            case "status", "calendar" -> new String[] {"--agency", "so-tu-phap"};
            default -> new String[] {};
        };
    }

    @Test
    void theFileSaysWhatItRestsOnIfThatIsAskedFor() {
        ok(report("status", "plain.md"));
        String plain = text("plain.md");
        assertFalse(plain.contains("SHA-256") || plain.contains("standard/"), plain);
        ok(report("status", "status.md", "--sources"));
        String status = text("status.md");
        assertTrue(status.contains("- Tính đến: 15/5/2025\n"), status);
        assertTrue(
                status.lines().anyMatch(line -> line.matches("- SHA-256 thông tin thực hiện: [0-9a-f]{64}")), status);
    }

    @Test
    void theSameFactsGiveTheSameBytes() throws IOException {
        for (String format : List.of("docx", "xlsx", "html", "json", "md", "csv")) {
            ok(report("status", "a." + format, "--agency", "so-tu-phap"));
            ok(report("status", "b." + format, "--agency", "so-tu-phap"));
            assertArrayEquals(
                    Files.readAllBytes(folder.resolve("a." + format)),
                    Files.readAllBytes(folder.resolve("b." + format)),
                    format);
        }
    }

    @Test
    void aCalendarOfOneAgencyHoldsItsReportOnTheLastGoodDay() {
        ok(report("calendar", "so-tu-phap.ics", "--agency", "Sở Tư pháp"));
        String calendar = text("so-tu-phap.ics");
        assertTrue(calendar.contains("DTSTART;VALUE=DATE:20251114\r\n"), calendar);
        assertFalse(calendar.contains("20251115T"), calendar);
    }

    @Test
    void remindersGoToEachInAFileOfItsOwn() {
        // One of the 26 reporters of the first half has reported, and Sở Y tế does not write to itself: 24 letters.
        Program.Result result = Program.run(
                "report",
                "reminders",
                "--each",
                "md",
                "--evidence",
                evidence(),
                "--as-of",
                "2025-05-15",
                "--by",
                "2025-05-30",
                "--out",
                folder.resolve("letters").toString());
        ok(result);
        assertTrue(result.out().startsWith("Đã lưu 24 công văn vào thư mục "), result.out());
        String letter = text("letters/reminder-65-kh-ubnd-so-noi-vu.md");
        assertTrue(letter.contains("chậm nhất ngày 30/5/2025"), letter);
    }

    /** Sở Tư pháp reported on 14/5: the letter to it, of another day, is none of today's. */
    @Test
    void lettersOfAnotherDayInTheSameFolderAreTold() throws IOException {
        Path letters = Files.createDirectories(folder.resolve("letters"));
        Files.writeString(letters.resolve("reminder-65-kh-ubnd-so-tu-phap.docx"), "x");
        Files.writeString(letters.resolve("danh-sach.docx"), "x");
        Program.Result result = Program.run(
                "report",
                "reminders",
                "--each",
                "md",
                "--evidence",
                evidence(),
                "--as-of",
                "2025-05-15",
                "--out",
                letters.toString());
        assertEquals(0, result.exit());
        assertEquals(
                "Thư mục " + letters + " còn 1 công văn không thuộc lần lập này, tránh gửi nhầm:"
                        + " reminder-65-kh-ubnd-so-tu-phap.docx.\n",
                result.err());
    }

    @Test
    void aFormatOfEachLetterThatMakesNoSenseIsRefusedByItsOption() {
        Program.Result result = Program.run(
                "report",
                "reminders",
                "--each",
                "ics",
                "--evidence",
                evidence(),
                "--as-of",
                "2025-05-15",
                "--out",
                folder.resolve("letters").toString());
        assertEquals(2, result.exit());
        assertTrue(result.err().startsWith("--each: báo cáo này không lập được ở định dạng ics. "), result.err());
    }

    @Test
    void onATerminalALongRunShowsHowFarItIs() {
        Program.Result result = Program.run(
                true,
                "report",
                "reminders",
                "--each",
                "md",
                "--evidence",
                evidence(),
                "--as-of",
                "2025-05-15",
                "--out",
                folder.resolve("letters").toString());
        assertTrue(result.err().endsWith("\r" + "█".repeat(30) + " 24/24\n"), result.err());
    }

    @Test
    void aFormatThatMakesNoSenseIsRefusedAndNothingIsWritten() {
        Program.Result result = report("status", "status.ics");
        assertEquals(2, result.exit());
        assertTrue(result.err().startsWith("--out: báo cáo này không lập được ở định dạng ics. "), result.err());
        refused(
                "--out: biên bản quyết định (decision) chỉ có định dạng json, không lưu được vào 'd.docx'. Ghi tên tệp"
                        + " có phần mở rộng .json.",
                report("decision", "d.docx"));
        assertEquals(List.of(), files());
    }

    @Test
    void whatCannotBeUsedIsToldInOneLine() {
        refused(
                "--out: không có định dạng 'doc'. Các định dạng: csv, docx, html, ics, json, md, pdf, xlsx.",
                report("status", "status.doc"));
        refused(
                "--period: loại báo cáo này phải có --period (kỳ báo cáo). Xem: childplan report --help.",
                report("consolidated", "c.docx"));
        refused(
                "--period: kế hoạch không yêu cầu báo cáo kỳ 2025-Q2. Các kỳ: 2025-H1, 2025.",
                report("consolidated", "c.docx", "--period", "2025-Q2"));
        refused(
                "--period: 'H1' không phải là kỳ báo cáo. Ghi như 2025-H1, 2025, 2025-Q2.",
                report("consolidated", "c.docx", "--period", "H1"));
        refused(
                "--agency: Bộ Y tế không có nghĩa vụ nào trong kế hoạch. Xem cơ quan nào có nghĩa vụ: childplan"
                        + " obligations.",
                report("agency-report", "a.docx", "--agency", "bo-y-te", "--period", "2025-H1"));
        refused(
                "--agency: UBND xã Minh Long hoạt động từ ngày 01/7/2025, không phải báo cáo 6 tháng đầu năm 2025. Chọn kỳ"
                        + " báo cáo kết thúc sau ngày đó.",
                report("agency-report", "a.docx", "--agency", "ubnd-xa-minh-long", "--period", "2025-H1"));
        refused(
                "--agency: UBND huyện Ba Tơ đã kết thúc hoạt động từ ngày 01/7/2025, không còn báo cáo năm 2025 phải gửi."
                        + " Cơ quan tiếp nhận: UBND xã Ba Dinh, UBND xã Ba Động, UBND xã Ba Tô, UBND xã Ba Tơ, UBND xã Ba"
                        + " Vì, UBND xã Ba Vinh, UBND xã Ba Xa, UBND xã Đặng Thùy Trâm.",
                Program.run(
                        "report",
                        "agency-report",
                        "--evidence",
                        evidence(),
                        "--as-of",
                        "2025-12-26",
                        "--agency",
                        "ubnd-huyen-ba-to",
                        "--period",
                        "2025",
                        "--out",
                        folder.resolve("a.docx").toString()));
        refused(
                "KIND: không có báo cáo 'statuz'. Ghi một trong: agency-report, consolidated, reminders, matrix,"
                        + " register, status, calendar, scoreboard, review, plan, impact, decision.",
                report("statuz", "s.docx"));
        refused(
                "--by: '30/5': thiếu năm. Ghi ngày như 14/5/2025 hoặc 2025-05-14.",
                report("reminders", "r.docx", "--by", "30/5"));
        refused(
                "--by: ngày 10/5/2025 đã qua vào ngày ghi trên công văn (15/5/2025). Ghi ngày đó hoặc một ngày sau.",
                report("reminders", "r.docx", "--by", "10/5/2025"));
        refused(
                "--since: ngày 15/5/2025 không trước ngày tính đến (15/5/2025). Ghi một ngày trước đó.",
                report("scoreboard", "s.html", "--since", "15/5/2025"));
        assertEquals(List.of(), files());
    }

    @Test
    void aScoreboardHasTheFiguresOfAnEarlierDayBesideItsOwn() throws IOException {
        ok(report("scoreboard", "s.md", "--since", "8/5/2025"));
        String page = Files.readString(folder.resolve("s.md"));
        assertTrue(page.contains("ngày 08/5/2025: "), page);
        assertTrue(page.contains("Nghĩa vụ có thời hạn qua các ngày"), page);
    }

    @Test
    void nobodyLateNeedsNoLetter() {
        refused(
                "reminders: không có nghĩa vụ nào quá hạn. Không cần công văn đôn đốc.",
                Program.run(
                        "report",
                        "reminders",
                        "--evidence",
                        evidence(),
                        "--as-of",
                        "2025-05-14",
                        "--out",
                        folder.resolve("r.docx").toString()));
    }

    @Test
    void whatWasOrderedNeedsNoEvidence() {
        for (String kind : List.of("matrix", "register", "review", "plan")) {
            ok(Program.run("report", kind, "--out", folder.resolve(kind + ".md").toString()));
        }
        refused(
                "--evidence: loại báo cáo này phải có --evidence (thông tin thực hiện). Xem: childplan report --help.",
                Program.run("report", "status", "--out", folder.resolve("s.md").toString()));
    }

    /** The districts ended on 1/7/2025 (Luật số 72/2025/QH15): who asks for 1/8 is not shown them. */
    @Test
    void theDayOfWhatWasOrderedIsNamedByEitherOption() {
        for (String kind : List.of("matrix", "register", "review", "plan")) {
            for (String option : List.of("--on", "--as-of")) {
                ok(Program.run(
                        "report",
                        kind,
                        option,
                        "1/8/2025",
                        "--out",
                        folder.resolve(kind + option + ".md").toString()));
            }
            assertEquals(text(kind + "--on.md"), text(kind + "--as-of.md"));
        }
        assertTrue(text("matrix--as-of.md").contains("(tại thời điểm ngày 01/8/2025)"), text("matrix--as-of.md"));
        assertFalse(text("matrix--as-of.md").contains("UBND cấp huyện ("), text("matrix--as-of.md"));
        refused(
                "--on: khác ngày nêu ở --as-of. Bỏ một trong hai.",
                Program.run(
                        "report",
                        "matrix",
                        "--on",
                        "1/8/2025",
                        "--as-of",
                        "2025-05-20",
                        "--out",
                        folder.resolve("m.md").toString()));
    }

    /** An option of another kind would be ignored, and whoever wrote it would not know. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "status | --since | 1/5/2025 | chỉ dùng cho scoreboard",
                "status | --by | 30/5/2025 | chỉ dùng cho reminders",
                "status | --on | 1/7/2025 | chỉ dùng cho matrix, register, review, plan",
                "matrix | --candidate | rules.json | chỉ dùng cho impact",
                "scoreboard | --period | 2025-H1 | chỉ dùng cho agency-report, consolidated",
                "scoreboard | --agency | so-y-te | chỉ dùng cho agency-report, status, calendar",
                "calendar | --office | office.json | chỉ dùng cho agency-report, consolidated, reminders",
                "calendar | --drafter | NVY | chỉ dùng cho agency-report, consolidated, reminders",
                "calendar | --signer | A | chỉ dùng cho agency-report, consolidated, reminders",
                "calendar | --signing | GIÁM ĐỐC | chỉ dùng cho agency-report, consolidated, reminders"
            })
    void anOptionOfAnotherKindIsRefused(String kind, String option, String value, String users) {
        Program.Result result = report(kind, "x.xlsx", option, value);
        assertEquals(2, result.exit(), result.err());
        assertEquals(
                option + ": không dùng cho " + kind + ", " + users + ". Bỏ tùy chọn này.",
                result.err().strip());
    }

    @Test
    void theOfficeSaysWhoDraftsAndWhoSigns() throws IOException {
        Path office = folder.resolve("office.json");
        Files.writeString(office, "{\"drafter\": \"CSXH\", \"place\": \"Cẩm Thành\"}");
        ok(Program.run(
                "report",
                "reminders",
                "--evidence",
                evidence(),
                "--as-of",
                "2025-05-15",
                "--office",
                office.toString(),
                "--drafter",
                "NVY",
                "--signing",
                "KT. GIÁM ĐỐC/PHÓ GIÁM ĐỐC",
                "--signer",
                "Nguyễn Văn A",
                "--out",
                folder.resolve("letter.md").toString()));
        String letter = text("letter.md");
        assertTrue(letter.contains("/SYT-NVY"), letter);
        assertTrue(letter.contains("- Lưu: VT, NVY."), letter);
        assertTrue(letter.contains("*Cẩm Thành, ngày"), letter);
        assertTrue(letter.contains("**KT. GIÁM ĐỐC**\\\n**PHÓ GIÁM ĐỐC**\\\n**Nguyễn Văn A**"), letter);
    }

    @Test
    void aMistakeInTheFileOfTheOfficeIsOneLine() throws IOException {
        Path office = folder.resolve("office.json");
        Files.writeString(office, "{\"drafted\": \"NVY\"}");
        Program.Result result = Program.run(
                "report",
                "reminders",
                "--evidence",
                evidence(),
                "--as-of",
                "2025-05-15",
                "--office",
                office.toString(),
                "--out",
                folder.resolve("letter.md").toString());
        assertEquals(2, result.exit());
        assertTrue(result.err().contains("office.json:1") && result.err().contains("drafted"), result.err());
        assertEquals(1, result.err().strip().lines().count(), result.err());
    }
}

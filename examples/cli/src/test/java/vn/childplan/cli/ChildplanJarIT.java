package vn.childplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The jar that users start, as a process of its own. */
class ChildplanJarIT {
    private static final String JAR = System.getProperty("childplan.jar", "target/childplan.jar");
    private static final String REPORT = "65/KH-UBND:V:REPORT:so-tu-phap:2025-H1";
    /** A short run takes half the work with one compiler and one collector; some tests start Java as it is. */
    private static final List<String> SHORT_RUN = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    @TempDir
    private Path folder;

    @Test
    void theDemoShowsThePlanTheDutiesTheBoardAndOneReasonAndSaysThatItsEvidenceIsInvented() throws Exception {
        Result result = run("demo");
        assertEquals("", result.err());
        assertEquals(0, result.exit());
        String out = result.text();
        assertTrue(out.startsWith("KẾ HOẠCH 65/KH-UBND\n"), out);
        assertTrue(out.contains("13 nhiệm vụ, 16 lượt chủ trì (nhiều cơ quan cùng chủ trì: II.9, II.11, II.13)"), out);
        assertTrue(out.contains("13 UBND cấp huyện; 170 UBND cấp xã"), out);
        assertTrue(out.contains("DỮ LIỆU MẪU"), out);
        assertTrue(out.contains("Tính đến hết ngày 26/12/2025"), out);
        for (String milestone : List.of("15/5/2025", "30/6/2025", "15/11/2025", "26/12/2025")) {
            assertTrue(out.contains("\n" + milestone), milestone);
        }
        assertTrue(out.contains("├─ Thời hạn đến khi nào"), out);
        out.lines().forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= 100, line));
    }

    @Test
    void theDemoWritesItsReportsWholeAndOverEarlierOnes() throws Exception {
        Path out = folder.resolve("new/báo cáo");
        Files.createDirectories(out);
        Files.writeString(out.resolve("board.txt"), "earlier");
        assertEquals(0, run("demo", "--out", out.toString()).exit());
        try (Stream<Path> files = Files.list(out)) {
            Set<String> names = new TreeSet<>();
            files.forEach(file -> names.add(file.getFileName().toString()));
            assertEquals(
                    Set.of(
                            "agency-report-so-giao-duc-va-dao-tao-2025.docx",
                            "assessment.csv",
                            "assessment.json",
                            "board.txt",
                            "calendar-65-kh-ubnd.ics",
                            "consolidated-65-kh-ubnd-2025-h1.docx",
                            "consolidated-65-kh-ubnd-2025.docx",
                            "consolidated-65-kh-ubnd-2025.html",
                            "consolidated-65-kh-ubnd-2025.md",
                            "decision-65-kh-ubnd.json",
                            "explanations.txt",
                            "impact-65-kh-ubnd-day-included-1.html",
                            "letters",
                            "matrix-65-kh-ubnd-2025-03-31.html",
                            "matrix-65-kh-ubnd-2025-03-31.xlsx",
                            "obligations.csv",
                            "obligations.json",
                            "plan-65-kh-ubnd.docx",
                            "plan-65-kh-ubnd.html",
                            "plan-65-kh-ubnd.md",
                            "register-65-kh-ubnd.xlsx",
                            "reminder-65-kh-ubnd-all.docx",
                            "review-65-kh-ubnd.docx",
                            "review-65-kh-ubnd.html",
                            "scoreboard-65-kh-ubnd.html",
                            "status-65-kh-ubnd.csv",
                            "status-65-kh-ubnd.json",
                            "status-65-kh-ubnd.xlsx"),
                    names);
        }
        assertTrue(Files.readString(out.resolve("board.txt")).startsWith("DỮ LIỆU MẪU"));
        assertTrue(Files.readString(out.resolve("assessment.json")).endsWith("}\n"));
        assertTrue(Files.readString(out.resolve("explanations.txt")).contains("quá hạn"));
        assertTrue(Files.readString(out.resolve("scoreboard-65-kh-ubnd.html")).contains("DỮ LIỆU MẪU"));
        try (Stream<Path> letters = Files.list(out.resolve("letters"))) {
            assertEquals(9, letters.count(), "one to each that is late, one to the two successors of Minh Long");
        }
    }

    /** Issue 2: boundaries to the second, around the first report of V, due before 15/5/2025. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-05-14T23:59:59+07:00 | 2025-05-16                | MET      | 0",
                "2025-05-15T00:00+07:00    | 2025-05-16                | MET_LATE | 1",
                "2025-05-14T17:00:00Z      | 2025-05-16                | MET_LATE | 1",
                "                          | 2025-05-14T23:59:59+07:00 | DUE_SOON | 0",
                "                          | 2025-05-15T00:00+07:00    | OVERDUE  | 1",
                "                          | 2025-05-14T17:00:00Z      | OVERDUE  | 1",
                "                          | 2025-05-14                | DUE_SOON | 0",
                "                          | 2025-05-15                | OVERDUE  | 1"
            })
    void aReportIsLateFromMidnightInVietNamOn(String handedIn, String asOf, String status, int daysLate)
            throws Exception {
        String evidence = handedIn == null
                ? EvidenceOnDisk.csv(folder)
                : EvidenceOnDisk.csv(folder, "submission,so-tu-phap,V,2025-H1," + handedIn + ",,so-y-te,,,");
        Result result = run("assess", "--evidence", evidence, "--as-of", asOf, "--format", "json");
        assertEquals(0, result.exit(), result.err());
        String verdict = line(result.text(), "{\"obligation\": \"" + REPORT + "\"");
        assertTrue(
                verdict.contains("\"status\": \"" + status + "\", \"daysLate\": " + daysLate + ", \"fulfilledAt\": "),
                verdict);
    }

    @Test
    void whyAVerdictCameOutIsToldInBothLanguages() throws Exception {
        String evidence = EvidenceOnDisk.csv(folder);
        String[] explain = {"explain", "--evidence", evidence, "--as-of", "2025-05-15", "--obligation", REPORT};
        String vi = run(explain).text();
        assertTrue(vi.startsWith("Sở Tư pháp, báo cáo theo Mục V, 6 tháng đầu năm 2025: quá hạn 1 ngày\n"), vi);
        assertTrue(vi.contains("[progress.overdue]"), vi);
        List<String> english = new ArrayList<>(List.of(explain));
        english.addAll(List.of("--lang", "en"));
        String en = run(english.toArray(String[]::new)).text();
        assertTrue(en.contains("Sở Tư pháp, report under clause V, first half of 2025: overdue by 1 day\n"), en);
    }

    @Test
    void aFileSavedByAVietnameseExcelIsRead() throws Exception {
        String evidence = EvidenceOnDisk.file(
                folder,
                "excel.csv",
                "\uFEFFkind;agency;clause;period;at\r\nsubmission;Sở Tư pháp;V;2025-H1;14/5/2025\r\n"
                        .getBytes(StandardCharsets.UTF_8));
        Result result = run("assess", "--evidence", evidence, "--as-of", "2025-05-15", "--format", "csv");
        assertEquals(0, result.exit(), result.err());
        assertTrue(line(result.text(), REPORT).contains(",MET,0,"), result.err());
    }

    @Test
    void overdueDutiesFailTheCommandWhereThatIsAskedFor() throws Exception {
        String evidence = EvidenceOnDisk.csv(folder);
        assertEquals(
                1,
                run("assess", "--evidence", evidence, "--as-of", "2025-05-15", "--fail-on", "overdue")
                        .exit());
    }

    @Test
    void vietnameseIsPrintedRightWhateverTheLocaleOfTheMachine() throws Exception {
        Result plain = run(List.of(), "LC_ALL=C", "obligations");
        assertTrue(plain.text().startsWith("NGHĨA VỤ THEO KẾ HOẠCH 65/KH-UBND\n"), plain.text());
        assertEquals(plain, run(List.of(), "LC_ALL=C.UTF-8", "obligations"));
    }

    @Test
    void theSameBytesComeOutInAnyLanguageAndZoneOfTheMachine() throws Exception {
        String evidence = EvidenceOnDisk.csv(
                folder,
                "submission,Sở Tư pháp,V,2025-H1,2025-05-15T00:00,12/BC-STP,ubnd-tinh,,ghi chú,",
                "extension,so-y-te,V,2025-H1,2025-05-10,,,2025-05-20,,");
        List<String> elsewhere = List.of("-Duser.language=tr", "-Duser.timezone=Pacific/Kiritimati");
        for (String format : List.of("text", "json", "csv")) {
            String[] assess = {"assess", "--evidence", evidence, "--as-of", "2025-05-15T00:00", "--format", format};
            assertEquals(run(assess), run(elsewhere, "LC_ALL=C", assess), format);
        }
    }

    @Test
    void badInputIsOneLineAProblemWithoutAStackTrace() throws Exception {
        Result missing = run("assess", "--evidence", "không-có.csv");
        assertEquals(2, missing.exit());
        assertEquals(1, missing.err().lines().count(), missing.err());
        Result twice = run(
                "assess",
                "--evidence",
                EvidenceOnDisk.csv(
                        folder,
                        "submission,so-tu-phapp,V,2025-H1,2025-05-14,,,,,",
                        "submission,so-tu-phap,V,2025-Q1,2025-05-14,,,,,"));
        assertEquals(2, twice.exit());
        assertEquals(2, twice.err().lines().count(), twice.err());
        assertTrue(twice.err().contains("gần nhất: Sở Tư pháp (so-tu-phap)"), twice.err());
        Result unknown = run("obligations", "--fomat", "json");
        assertEquals(2, unknown.exit());
        assertTrue(unknown.err().startsWith("Không có tùy chọn '--fomat'. Có phải là: --format?"), unknown.err());
        assertFalse((missing.err() + twice.err() + unknown.err()).contains("Exception"));
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoProblem() throws Exception {
        File err = folder.resolve("err").toFile();
        Process process = start(SHORT_RUN, "LC_ALL=C.UTF-8", err, "obligations", "--format", "json");
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertEquals("{", out.readLine());
        }
        assertEquals(0, exit(process));
        assertEquals("", Files.readString(err.toPath()));
    }

    @Test
    void aFullDiskIsAProblem() throws Exception {
        File full = new File("/dev/full");
        assumeTrue(full.exists());
        File err = folder.resolve("err").toFile();
        Process process = builder(SHORT_RUN, "LC_ALL=C.UTF-8", err, "obligations")
                .redirectOutput(full)
                .start();
        assertEquals(2, exit(process));
        assertEquals(1, Files.readString(err.toPath()).lines().count());
    }

    /**
     * How a process ended.
     *
     * @param bytes what it printed, a character a byte
     */
    private record Result(int exit, String bytes, String err) {
        String text() {
            return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        }
    }

    private static String line(String text, String beginning) {
        return text.lines()
                .filter(line -> line.strip().startsWith(beginning))
                .findAny()
                .orElseThrow(() -> new AssertionError("no line begins with " + beginning));
    }

    private Result run(String... arguments) throws IOException, InterruptedException {
        return run(SHORT_RUN, "LC_ALL=C.UTF-8", arguments);
    }

    private Result run(List<String> java, String locale, String... arguments) throws IOException, InterruptedException {
        File err = Files.createTempFile(folder, "err", "").toFile();
        Process process = start(java, locale, err, arguments);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        return new Result(exit(process), out, Files.readString(err.toPath()));
    }

    private static int exit(Process process) throws InterruptedException {
        boolean ended = process.waitFor(2, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertTrue(ended, "the program did not end");
        return process.exitValue();
    }

    private static Process start(List<String> java, String locale, File err, String... arguments) throws IOException {
        return builder(java, locale, err, arguments).start();
    }

    private static ProcessBuilder builder(List<String> java, String locale, File err, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(java);
        command.addAll(List.of("-jar", JAR));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(err);
        builder.environment().put("LC_ALL", locale.substring(locale.indexOf('=') + 1));
        builder.environment().keySet().removeAll(Set.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS"));
        return builder;
    }
}

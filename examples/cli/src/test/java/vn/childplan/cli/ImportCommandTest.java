package vn.childplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan as it was sent goes in, and comes out as files that the other commands read. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ImportCommandTest {
    private static final String PLAN = """
            ỦY BAN NHÂN DÂN TỈNH BẮC NINH
            Số: %s/KH-UBND
            Bắc Ninh, ngày %s tháng 3 năm 2026
            KẾ HOẠCH
            Công tác trẻ em năm 2026
            Căn cứ Quyết định số 318/QĐ-UBND ngày 12/5/2021 của UBND tỉnh, UBND tỉnh ban hành Kế hoạch như sau:
            I. NHIỆM VỤ
            1. Dạy bơi an toàn cho trẻ em.
            - Cơ quan chủ trì: Sở Văn hóa, Thể thao và Du lịch.
            - Cơ quan phối hợp: UBND các xã, phường.
            - Thời gian thực hiện: Trước ngày 15/6/2026.
            II. CHẾ ĐỘ BÁO CÁO
            Các sở, ban, ngành báo cáo UBND tỉnh (qua Sở Y tế) trước ngày 15/11/2026./.
            Nơi nhận:
            - Các sở, ban, ngành;
            - Lưu: VT.
            KT. CHỦ TỊCH
            PHÓ CHỦ TỊCH
            Lê Thị Bích Hạnh
            """;

    /** A PDF file of one page on which no letter stands. */
    private static final String EMPTY_PAGE = """
            %PDF-1.4
            1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
            2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
            3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>> endobj
            trailer <</Root 1 0 R/Size 4>>
            %%EOF
            """;

    @TempDir
    private Path folder;

    private String file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, content);
        return file.toString();
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void an_imported_plan_is_judged_like_any_other() throws IOException {
        Program.Result read = Program.run(
                "import",
                file("plan.txt", PLAN.formatted("87", "24")),
                "--out",
                path("plan.json"),
                "--directory-out",
                path("directory.json"),
                "--fail-on",
                "doubt");
        assertEquals("", read.err());
        assertEquals(0, read.exit());
        assertTrue(read.out().contains("I.1 Dạy bơi an toàn cho trẻ em"), read.out());
        assertTrue(read.out().contains("kế hoạch: " + path("plan.json")), read.out());
        assertTrue(read.out().contains("danh mục cơ quan: " + path("directory.json")), read.out());

        Program.Result duties = Program.run(
                "obligations", "--plan", path("plan.json"), "--directory", path("directory.json"), "--format", "csv");
        assertEquals("", duties.err());
        assertEquals(0, duties.exit());
        assertTrue(duties.out().contains("so-van-hoa-the-thao-va-du-lich"), duties.out());
        assertTrue(duties.out().contains("2026-06-14"), "before 15/6 the last day is 14/6");
    }

    /** The whole way of a plan whose number and day are left blank: told, marked in the file, refused with what it lacks. */
    @ParameterizedTest
    @CsvSource({
        "vi, 'bản dự thảo, các lệnh khác chưa nhận: ', 'kế hoạch còn là bản dự thảo, chưa có số, ký hiệu, ngày ban hành.'",
        "en, 'a draft, which other commands refuse: ', 'the plan is a draft, it lacks the number, the date of issue.'"
    })
    void a_draft_is_marked_as_one_and_no_plan_to_be_judged(String lang, String told, String refusal)
            throws IOException {
        Program.Result read = Program.run(
                "--lang", lang, "import", file("plan.txt", PLAN.formatted("", "…")), "--out", path("draft.json"));
        assertEquals(0, read.exit());
        assertTrue(read.out().contains(told + path("draft.json")), read.out());
        assertTrue(Files.readString(folder.resolve("draft.json"))
                .startsWith("{\n  \"draft\": [\n    \"số, ký hiệu\",\n    \"ngày ban hành\"\n  ],"));
        String evidence = file("evidence.csv", "kind,agency,clause,period,at,document,via,until,note,recordedAt\n");
        Program.Result judged =
                Program.run("--lang", lang, "assess", "--evidence", evidence, "--plan", path("draft.json"));
        assertEquals(2, judged.exit());
        assertEquals("", judged.out());
        assertEquals(1, judged.err().lines().count(), judged.err());
        assertTrue(judged.err().contains(refusal), judged.err());
    }

    /** The second of the invented plans, printed to PDF: what is doubtful names its page, and nothing else is printed. */
    @Test
    void a_plan_in_pdf_is_read_and_a_scan_is_refused_in_one_line() throws IOException {
        Path pdf = folder.resolve("plan.pdf");
        try (var in = Objects.requireNonNull(ImportCommandTest.class.getResourceAsStream("plan.pdf"))) {
            Files.copy(in, pdf);
        }
        Program.Result read = Program.run("import", pdf.toString());
        assertEquals("", read.err());
        assertEquals(0, read.exit());
        assertTrue(read.out().contains("NHIỆM VỤ ("), read.out());

        Program.Result refused = Program.run("import", file("scan.pdf", EMPTY_PAGE));
        assertEquals(2, refused.exit());
        assertEquals(1, refused.err().lines().count(), refused.err());
        assertTrue(refused.err().contains("(bản quét)"), refused.err());
        assertTrue(refused.err().contains("[import.pdf-scan]"), refused.err());
    }

    @Test
    void a_draft_is_refused_with_what_it_lacks() throws IOException {
        Program.Result read = Program.run(
                "import",
                file("draft.txt", PLAN.formatted("   ", "   ")),
                "--out",
                path("draft.json"),
                "--fail-on",
                "doubt");
        assertEquals(1, read.exit());
        assertTrue(read.out().contains("chưa có số, ký hiệu"), read.out());

        Program.Result refused = Program.run("review", "--plan", path("draft.json"));
        assertEquals(2, refused.exit());
        assertEquals(
                path("draft.json") + ":2:12 (/draft): kế hoạch còn là bản dự thảo, chưa có số, ký hiệu, ngày ban hành."
                        + " Điền number, date rồi xóa trường draft. [plan.draft]\n",
                refused.err());
        assertEquals("", refused.out());
    }

    @Test
    void the_reading_is_JSON_for_programs() throws IOException {
        Program.Result read = Program.run(
                "import", file("plan.txt", PLAN.formatted("87", "   ")), "--format", "json", "--lang", "en");
        assertEquals(0, read.exit());
        assertTrue(read.out().contains("\"code\": \"header.date-blank\""), read.out());
        assertTrue(read.out().contains("\"message\": \"there is no date of issue"), read.out());
    }

    @Test
    void a_province_is_said_by_name_or_code_and_an_unknown_one_is_refused() throws IOException {
        String plan = file("plan.txt", PLAN.formatted("87", "24").replaceAll("(?iu)Bắc Ninh", "Vĩnh Hải"));
        assertTrue(Program.run("import", plan).out().contains("[agency.no-province]"));
        for (String province : new String[] {"24", "Bắc Ninh", "tỉnh Bắc Giang"}) {
            Program.Result read = Program.run("import", plan, "--province", province);
            assertEquals(0, read.exit(), province);
            assertFalse(read.out().contains("[agency.no-province]"), read.out());
        }
        Program.Result unknown = Program.run("import", plan, "--province", "Vĩnh Hải");
        assertEquals(2, unknown.exit());
        assertTrue(unknown.err().startsWith("--province: không có tỉnh 'Vĩnh Hải'. "), unknown.err());
        assertTrue(unknown.err().length() < 150, unknown.err());
        assertEquals(
                "--province: không có tỉnh 'Bac Ninh'. Gần nhất: Bắc Ninh (24).\n",
                Program.run("import", plan, "--province", "Bac Ninh").err());
        assertEquals(
                "--province: there is no province 'Tinh Hung Yen'. Nearest: Hưng Yên (33).\n",
                Program.run("import", plan, "--province", "Tinh Hung Yen", "--lang", "en")
                        .err());
        assertEquals(
                2,
                Program.run("import", plan, "--province", "24", "--directory", "x.json")
                        .exit());
    }

    @Test
    void a_word_file_that_is_cut_short_or_none_is_refused_in_one_language() throws IOException {
        Path word = folder.resolve("plan.docx");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w:document/>".repeat(50).getBytes(StandardCharsets.UTF_8));
        }
        byte[] whole = bytes.toByteArray();
        Files.write(word, whole);
        assertEquals(
                word + ": không đọc được như tệp Word (phần XML bị hỏng). Mở bằng Word, lưu lại thành .docx."
                        + " [import.word]\n",
                Program.run("import", word.toString()).err());
        Files.write(word, Arrays.copyOf(whole, 50));
        assertEquals(
                word + ": không đọc được như tệp Word (tệp nén bị hỏng hoặc bị cắt). Mở bằng Word, lưu lại thành .docx."
                        + " [import.word]\n",
                Program.run("import", word.toString()).err());
        Files.write(word, Arrays.copyOf(new byte[] {'P', 'K', 3, 4}, 40));
        assertTrue(
                Program.run("import", word.toString(), "--lang", "en").err().contains("an archive and no Word file"));
    }

    @Test
    void a_file_that_is_no_text_is_refused_in_one_line() throws IOException {
        Path scan = folder.resolve("scan.pdf");
        Files.write(scan, new byte[] {'%', 'P', 'D', 'F', '-', '1'});
        Program.Result read = Program.run("import", scan.toString());
        assertEquals(2, read.exit());
        assertTrue(read.err().endsWith("[import.pdf-damaged]\n"), read.err());
        assertFalse(read.err().strip().contains("\n"), read.err());
    }

    @Test
    void planAndDirectoryDoNotGoIntoOneFile() throws IOException {
        String plan = Files.writeString(folder.resolve("p.txt"), "KẾ HOẠCH\nI. MỤC ĐÍCH\n1. A.\n")
                .toString();
        Program.Result refused = Program.run(
                "import",
                plan,
                "--out",
                path("a.json"),
                "--directory-out",
                folder.resolve("x/../a.json").toString());
        assertEquals(2, refused.exit());
        assertEquals("--directory-out: trùng với tệp của --out. Ghi hai tệp khác nhau.\n", refused.err());
        assertTrue(Files.notExists(Path.of(path("a.json"))));
    }
}

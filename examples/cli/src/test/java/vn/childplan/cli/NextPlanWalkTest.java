package vn.childplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An office from one plan to the next: plan 65 of 2025 rolled over, edited as in Word and issued as 12/KH-UBND on 20/01/2026,
 * read back, compared, judged, and rolled over once more.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NextPlanWalkTest {
    @TempDir
    private Path folder;

    private Path plan;
    private Path directory;

    @BeforeEach
    void the_plan_of_2026_is_drafted_edited_issued_and_read_back() throws IOException {
        Path draft = folder.resolve("2026.docx");
        directory = folder.resolve("danh-muc.json");
        run("roll-over", "--to", "2026", "--out", draft.toString(), "--directory-out", directory.toString());
        Path issued = folder.resolve("12-kh-ubnd.docx");
        edit(draft, issued);
        plan = folder.resolve("2026.json");
        String read = run("import", issued.toString(), "--directory", directory.toString(), "--out", plan.toString());
        assertTrue(read.startsWith("ĐỌC KẾ HOẠCH 12/KH-UBND\n"), read);
    }

    private static String run(String... words) {
        Program.Result result = Program.run(words);
        assertEquals(0, result.exit(), result.err());
        return result.out();
    }

    private static void edit(Path draft, Path issued) throws IOException {
        try (InputStream from = Files.newInputStream(draft);
                ZipInputStream parts = new ZipInputStream(from);
                OutputStream to = Files.newOutputStream(issued);
                ZipOutputStream edited = new ZipOutputStream(to)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                byte[] bytes = parts.readAllBytes();
                edited.putNextEntry(new ZipEntry(part.getName()));
                edited.write(
                        part.getName().equals("word/document.xml")
                                ? edited(new String(bytes, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : bytes);
                edited.closeEntry();
            }
        }
    }

    /** What an officer changes; the comments stay where they are. */
    private static String edited(String text) {
        String changed = text;
        for (String[] each : new String[][] {
            {"Số:        /KH-UBND", "Số: 12/KH-UBND"},
            {"ngày      tháng      năm 2026", "ngày 20 tháng 01 năm 2026"},
            {
                "thường xuyên kiểm tra việc thực hiện hoạt động trợ giúp",
                "định kỳ kiểm tra việc thực hiện hoạt động trợ giúp"
            },
            {"- Cơ quan chủ trì: Sở Tư pháp.", "- Cơ quan chủ trì: Công an tỉnh."},
            {">Quý II, IV năm 2026.<", ">Quý II, III năm 2026.<"},
            {">trước ngày 15/11/2026<", ">trước ngày 14/11/2026<"},
            {"\"NDHoTen\"/></w:pPr></w:p>", "\"NDHoTen\"/></w:pPr><w:r><w:t>Nguyễn Văn An</w:t></w:r></w:p>"}
        }) {
            assertTrue(changed.contains(each[0]), each[0]);
            changed = changed.replace(each[0], each[1]);
        }
        int funding = changed.lastIndexOf("<w:p>", changed.indexOf("III. KINH PHÍ"));
        return changed.substring(0, funding)
                + paragraph("14. Rà soát, trợ giúp trẻ em mồ côi trên địa bàn tỉnh.")
                + paragraph("- Cơ quan chủ trì: Sở Y tế.")
                + paragraph("- Cơ quan, đơn vị phối hợp thực hiện: Sở Tài chính.")
                + paragraph("- Thời gian thực hiện: Trước ngày 30/9/2026.")
                + changed.substring(funding);
    }

    private static String paragraph(String words) {
        return "<w:p><w:pPr><w:pStyle w:val=\"BodyText\"/></w:pPr><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    /**
     * What the office did is told, and not that every year is now 2026: of the 34 headings, clauses, points and dashes it changed
     * three, three more (IV.3, IV.5 and its last dash) name the year, 28 stay. Districts owe nothing; Sở Tư pháp one task less.
     */
    @Test
    void compared_with_the_plan_of_2025_it_differs_in_what_the_office_changed() {
        String compared = run("compare", "--with", plan.toString(), "--directory", directory.toString(), "--all");
        for (String line : new String[] {
            "\nMỤC, KHOẢN: thêm 1, chỉ thay đổi năm 3, sửa 3, giữ nguyên 28\n",
            "\n  • II.6 · sửa\n    – nội dung: Tăng cường hướng dẫn, [bỏ: thường xuyên] [thêm: định kỳ] kiểm tra",
            "\n    – cơ quan chủ trì: Sở Tư pháp → Công an tỉnh\n",
            "\n  • II.14 · thêm: Rà soát, trợ giúp trẻ em mồ côi trên địa bàn tỉnh.\n",
            "\n  • II.6 · thực hiện · năm 2025 · bớt: Sở Tư pháp\n",
            "\n  • V · báo cáo · năm 2026 · đổi trước ngày 15/11/2025 → trước ngày 14/11/2026: "
        }) {
            assertTrue(compared.contains(line), line + " in\n" + compared);
        }
    }

    /** Báo cáo before 15/5/2026: Sở Tư pháp sent one on 14/5, Sở Nội vụ none by 20/5, 6 days after the last permitted day. */
    @Test
    void it_is_judged_under_what_little_is_recorded() throws IOException {
        Path evidence = folder.resolve("thuc-hien.csv");
        Files.writeString(
                evidence,
                "kind,agency,clause,period,at\nsubmission,so-tu-phap,V,2026-H1,14/5/2026\n",
                StandardCharsets.UTF_8);
        String judged = run(
                "assess",
                "--plan",
                plan.toString(),
                "--directory",
                directory.toString(),
                "--evidence",
                evidence.toString(),
                "--as-of",
                "2026-05-20",
                "--format",
                "csv");
        assertTrue(judged.contains("12/KH-UBND"), judged);
        assertEquals("MET", status(judged, "12/KH-UBND:V:REPORT:so-tu-phap:2026-H1"));
        assertEquals("OVERDUE", status(judged, "12/KH-UBND:V:REPORT:so-noi-vu:2026-H1"));
        assertEquals("IN_TIME", status(judged, "12/KH-UBND:II.14:CARRY_OUT:so-y-te:2026"));
    }

    private static String status(String csv, String obligation) {
        return csv.lines()
                .filter(line -> line.contains(obligation))
                .findFirst()
                .map(line -> line.replaceAll(".*\\b(MET|OVERDUE|IN_TIME|NO_DEADLINE|NOT_OPEN)\\b.*", "$1"))
                .orElse("no line for " + obligation + " in\n" + csv.substring(0, Math.min(2000, csv.length())));
    }

    /** Trung thu 2027 is on 15/9, in quarter III, for which the task is now; what was decided for 2026 is no doubt again. */
    @Test
    void the_plan_of_2027_starts_from_what_was_decided() {
        String next = run(
                "roll-over",
                "--plan",
                plan.toString(),
                "--directory",
                directory.toString(),
                "--to",
                "2027",
                "--out",
                folder.resolve("2027.docx").toString());
        assertTrue(next.startsWith("DỰ THẢO KẾ HOẠCH NĂM 2027 TỪ KẾ HOẠCH 12/KH-UBND\n"), next);
        assertTrue(!next.contains("Tết Trung thu năm 2027"), next);
        assertTrue(next.contains("“giai đoạn 2021 - 2025” đã kết thúc trước năm 2027"), next);
    }
}

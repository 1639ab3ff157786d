package vn.childplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.io.DirectoryJson;
import vn.childplan.core.io.PlanJson;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.Responsibility;

/** Plan 65 beside a form of it in which Công an tỉnh leads khoản 6 Mục II in place of Sở Tư pháp. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CompareCommandTest {
    @TempDir
    private Path folder;

    private String other() throws IOException {
        Plan plan = QuangNgai.plan65();
        PlanTask task = (PlanTask) plan.clause(ClauseRef.of("II.6")).orElseThrow();
        Party police = new Party.One("Công an tỉnh", AgencyId.of("cong-an-tinh"), null);
        PlanTask changed = task.withLeads(Responsibility.leading("Cơ quan chủ trì: Công an tỉnh.", List.of(police)))
                .withCoordinating(Responsibility.coordinating("Cơ quan phối hợp: các Hội, đoàn thể.", List.of()));
        Path file = folder.resolve("other.json");
        try (OutputStream out = Files.newOutputStream(file)) {
            PlanJson.write(plan.toBuilder().replace(changed).build(), out);
        }
        return file.toString();
    }

    private String[] compared(String... more) throws IOException {
        List<String> words = new ArrayList<>(List.of("compare", "--with", other(), "--directory", directory()));
        words.addAll(List.of(more));
        return words.toArray(new String[0]);
    }

    private String directory() throws IOException {
        Path file = folder.resolve("directory.json");
        try (OutputStream out = Files.newOutputStream(file)) {
            DirectoryJson.write(QuangNgai.directory(), out);
        }
        return file.toString();
    }

    /** Plan 65 has 34 headings, clauses, points and dashes. */
    @Test
    void another_lead_is_told_with_who_owes_more_and_who_less() throws IOException {
        Program.Result result = Program.run(compared());
        assertEquals(0, result.exit(), result.err());
        assertEquals("", result.err());
        assertTrue(
                result.out()
                        .startsWith("SO SÁNH KẾ HOẠCH 65/KH-UBND (31/3/2025) VỚI 65/KH-UBND (31/3/2025)\n"
                                + "\nMỤC, KHOẢN: sửa 1, giữ nguyên 33\n"
                                + "  • II.6 · sửa\n"
                                + "    – cơ quan chủ trì: Sở Tư pháp → Công an tỉnh\n"),
                result.out());
        assertTrue(result.out().contains("\n  • II.6 · thực hiện · năm 2025 · thêm: Công an tỉnh\n"), result.out());
        assertTrue(result.out().contains("\n  • II.6 · thực hiện · năm 2025 · bớt: Sở Tư pháp\n"), result.out());
    }

    @Test
    void the_same_plan_is_said_to_be_the_same() throws IOException {
        String same = other();
        Program.Result result = Program.run("compare", "--plan", same, "--with", same, "--directory", directory());
        assertTrue(result.out().endsWith("\nHai kế hoạch như nhau.\n"), result.out());
    }

    @Test
    void a_file_that_is_not_there_is_one_line_with_its_option() {
        Program.Result result =
                Program.run("compare", "--with", folder.resolve("absent.json").toString());
        assertEquals(2, result.exit());
        assertTrue(result.err().contains("absent.json"), result.err());
    }

    @Test
    void as_json_each_change_names_both_sides() throws IOException {
        String json = Program.run(compared("--format", "json")).out();
        assertTrue(json.contains("\"change\": \"CHANGED\", \"before\": \"II.6\", \"after\": \"II.6\""), json);
        assertTrue(
                json.contains("\"change\": \"ADDED\", \"before\": null,"
                        + " \"after\": \"65/KH-UBND:II.6:CARRY_OUT:cong-an-tinh:2025\""),
                json);
    }

    @Test
    void a_document_is_written_in_the_format_of_its_ending() throws IOException {
        for (String ending : List.of("docx", "xlsx", "html", "md", "json")) {
            Path file = folder.resolve("so-sanh." + ending);
            Program.Result result = Program.run(compared("--out", file.toString()));
            assertEquals("Đã lưu vào tệp " + file, result.out().strip(), result.err());
            assertTrue(Files.size(file) > 0);
        }
        String page = Files.readString(folder.resolve("so-sanh.md"));
        assertTrue(page.contains("| II.6 | II.6 | sửa | cơ quan chủ trì | Sở Tư pháp → Công an tỉnh |"), page);
    }

    @Test
    void a_file_that_is_read_is_never_written_over() throws IOException {
        String other = other();
        byte[] before = Files.readAllBytes(Path.of(other));
        Program.Result result = Program.run("compare", "--with", other, "--out", other);
        assertEquals(2, result.exit());
        assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(Path.of(other)));
    }

    @Test
    void a_plan_as_a_document_is_to_be_imported_first() throws IOException {
        for (String ending : List.of("docx", "PDF", "txt")) {
            String name = Files.writeString(folder.resolve("2026." + ending), "KẾ HOẠCH")
                    .toString();
            Program.Result result = Program.run("compare", "--with", name, "--lang", "en");
            assertEquals(2, result.exit());
            assertTrue(
                    result.err()
                            .contains(name + ": it is a document, not yet a plan file (JSON). Read it first: childplan"
                                    + " import " + name),
                    result.err());
        }
    }
}

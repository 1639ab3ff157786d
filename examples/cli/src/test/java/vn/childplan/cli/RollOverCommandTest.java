package vn.childplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled plan of 2025 rolled over. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RollOverCommandTest {
    @TempDir
    private Path folder;

    @Test
    void what_there_is_to_decide_stands_clause_by_clause() {
        Program.Result result = Program.run("roll-over", "--to", "2026");
        assertEquals(0, result.exit(), result.err());
        assertTrue(
                result.out().startsWith("DỰ THẢO KẾ HOẠCH NĂM 2026 TỪ KẾ HOẠCH 65/KH-UBND\n\nPHẢI QUYẾT ĐỊNH: "),
                result.out());
        assertTrue(
                result.out().contains("\n  • II.9: Tết Trung thu năm 2026 là 25/9/2026, quý III: ngoài"), result.out());
    }

    /** A draft is no plan: it is refused where one is judged, with what it lacks. */
    @Test
    void the_draft_is_a_file_that_is_refused_until_it_is_complete() throws IOException {
        Path draft = folder.resolve("2026.json");
        Program.Result written = Program.run("roll-over", "--to", "2026", "--out", draft.toString());
        assertTrue(written.out().contains("\nĐã lưu vào tệp " + draft + "\n"), written.out());
        assertTrue(Files.readString(draft).contains("trước ngày 15/5/2026"));
        Program.Result judged = Program.run("obligations", "--plan", draft.toString());
        assertEquals(2, judged.exit());
        assertTrue(judged.err().contains("số, ký hiệu"), judged.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", "2024", "10000", "-1"})
    void a_year_that_is_not_later_is_one_clear_line(String year) {
        Program.Result result = Program.run("roll-over", "--to=" + year, "--lang", "en");
        assertEquals(2, result.exit());
        assertEquals(
                "--to: the plan is for 2025 and cannot be rolled over to " + year
                        + ". Write a later year, such as 2026.",
                result.err().strip());
    }

    /** What an officer opens in Word: the draft in the form of a plan, each doubt as a comment; in a browser as a note. */
    @Test
    void the_draft_is_a_document_with_the_doubts_beside_its_words() throws IOException {
        for (String ending : List.of("docx", "html", "md")) {
            Path draft = folder.resolve("2026." + ending);
            Program.Result written = Program.run("roll-over", "--to", "2026", "--out", draft.toString());
            assertTrue(written.out().contains("\nĐã lưu vào tệp " + draft + "\n"), written.err());
            assertTrue(Files.size(draft) > 0);
        }
        String page = Files.readString(folder.resolve("2026.md"));
        assertTrue(
                page.contains(
                        "> Phần mềm rà soát kế hoạch – “giai đoạn 2021 - 2025”: “giai đoạn 2021 - 2025” đã kết thúc trước năm 2026."),
                page);
    }

    @Test
    void another_ending_is_refused_and_nothing_is_written() {
        Path other = folder.resolve("2026.xlsx");
        Program.Result result = Program.run("roll-over", "--to", "2026", "--out", other.toString());
        assertEquals(2, result.exit());
        assertFalse(Files.exists(other));
    }

    /** A file stands where the folder should be. */
    @Test
    void whereTheDirectoryCannotBeWrittenNoDraftIsEither(@TempDir Path place) throws IOException {
        Path file = Files.writeString(place.resolve("tep"), "x");
        Path draft = place.resolve("a.docx");
        Program.Result result = Program.run(
                "roll-over",
                "--to",
                "2026",
                "--out",
                draft.toString(),
                "--directory-out",
                file.resolve("d.json").toString());
        assertEquals(2, result.exit());
        assertTrue(Files.notExists(draft));
    }
}

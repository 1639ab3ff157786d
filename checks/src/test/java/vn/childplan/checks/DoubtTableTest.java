package vn.childplan.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.importing.plan.DoubtCode;

/** docs/import.md has every doubt with what it means and what to do, and no other. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DoubtTableTest {
    private static List<List<String>> rows() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("../docs/import.md"));
        return lines.subList(lines.indexOf("## Doubts"), lines.size()).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
    }

    @Test
    void every_code_of_a_doubt_is_in_the_table_once_and_no_other() throws IOException {
        assertEquals(
                Arrays.stream(DoubtCode.values()).map(DoubtCode::code).sorted().toList(),
                rows().stream()
                        .map(cells -> cells.get(1).replace("`", ""))
                        .sorted()
                        .toList());
    }

    @Test
    void each_row_says_what_the_doubt_means_and_what_to_do() throws IOException {
        assertEquals(
                List.of(),
                rows().stream()
                        .filter(cells -> cells.size() != 6
                                || cells.get(2).isBlank()
                                || cells.get(3).isBlank())
                        .toList());
    }
}

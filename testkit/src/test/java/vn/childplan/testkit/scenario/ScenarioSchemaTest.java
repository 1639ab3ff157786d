package vn.childplan.testkit.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the schema says and what the reader takes agree. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScenarioSchemaTest {
    private static final String CASE = """
            scenario: Before the 15th
            moments:
              - asOf: 2025-05-20
                expect:
                  V:REPORT:so-noi-vu:2025-H1: OVERDUE 6
            """;

    private static List<Error> errors(String yaml) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ScenarioYaml.schema())
                .validate(yaml, InputFormat.YAML);
    }

    @Test
    void every_scenario_of_this_module_is_valid() throws IOException {
        List<Path> files = ScenarioYaml.files(Path.of("src/test/scenarios"));
        assertTrue(files.size() > 3, files::toString);
        for (Path file : files) {
            assertEquals(List.of(), errors(Files.readString(file)), file::toString);
        }
    }

    @Test
    void the_smallest_case_is_valid() {
        assertEquals(List.of(), errors(CASE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "moments: > moment:",
                "asOf: > when:",
                "expect: > expected:",
                "OVERDUE 6 > OVERDUE six",
                "OVERDUE 6 > { status: LATE }",
                "OVERDUE 6 > { state: OVERDUE }",
                "OVERDUE 6 > {}",
                "scenario: Before the 15th > title: Before the 15th"
            })
    void what_the_reader_refuses_is_not_valid(String change) throws IOException {
        String[] sides = change.split(" > ", 2);
        String yaml = CASE.replace(sides[0], sides[1]);
        Path file = Files.createTempFile("case", ".yaml");
        Files.writeString(file, yaml);
        assertFalse(ScenarioYaml.read(file).problems().isEmpty());
        assertFalse(errors(yaml).isEmpty(), yaml);
        Files.delete(file);
    }
}

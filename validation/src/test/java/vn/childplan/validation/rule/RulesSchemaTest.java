package vn.childplan.validation.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RulesSchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(RuleSetJson.schema());

    @Test
    void what_is_written_is_valid() throws IOException {
        RuleSet rules = RuleSet.standard()
                .and(RuleSet.circular16())
                .named("all/1")
                .without("progress.due-soon")
                .set("deadline.wording", "includesNamedDay", true, LocalDate.of(2025, 7, 1));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RuleSetJson.write(rules, out);
        assertEquals(List.of(), SCHEMA.validate(out.toString(StandardCharsets.UTF_8), InputFormat.JSON));
    }

    @Test
    void the_example_of_the_documentation_is_valid() {
        assertTrue(SCHEMA.validate("""
                        { "name": "two-weeks/1", "base": "standard/2025.1",
                          "settings": [
                            { "rule": "progress.due-soon", "parameter": "days", "value": 14, "from": "2025-07-01" } ] }
                        """, InputFormat.JSON).isEmpty());
    }

    @Test
    void readings_and_duties_of_ones_own_are_valid() throws IOException {
        RuleSet rules = StatedRulesTest.both();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RuleSetJson.write(rules, out);
        assertEquals(List.of(), SCHEMA.validate(out.toString(StandardCharsets.UTF_8), InputFormat.JSON));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ \"name\": \"a/1\" }",
                "{ \"name\": \"a/1\", \"base\": \"standard\", \"readings\": [ { \"rule\": \"a\" } ] }",
                "{ \"name\": \"a/1\", \"base\": \"standard\", \"duties\": [ { \"rule\": \"a\" } ] }",
                "{ \"name\": \"a/1\", \"base\": \"standard/1999.1\" }",
                "{ \"name\": \"a/1\", \"base\": \"standard\", \"rules\": [] }",
                "{ \"name\": \"a/1\", \"base\": \"standard\", \"settings\": [ { \"rule\": \"x\", \"value\": 1 } ] }",
                "{ \"name\": \"a/1\", \"base\": \"standard\", \"settings\":"
                        + " [ { \"rule\": \"x\", \"parameter\": \"y\", \"value\": 1, \"from\": \"1-7-2025\" } ] }"
            })
    void what_the_reader_refuses_is_invalid(String file) {
        assertFalse(SCHEMA.validate(file, InputFormat.JSON).isEmpty());
    }

    @Test
    void every_set_that_a_file_can_name_is_in_the_schema() {
        RuleSetDocument.known().forEach(name -> assertTrue(RuleSetJson.schema().contains('"' + name + '"'), name));
    }
}

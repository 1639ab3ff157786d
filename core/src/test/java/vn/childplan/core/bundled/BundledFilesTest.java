package vn.childplan.core.bundled;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.io.CalendarJson;
import vn.childplan.core.io.DirectoryJson;
import vn.childplan.core.io.EvidenceCsv;
import vn.childplan.core.io.PlanJson;
import vn.childplan.core.io.PublishedSchema;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.time.OfficialCalendar;

/** The bundled files are what the published formats say, and lose nothing on the way through them. */
class BundledFilesTest {
    @ParameterizedTest
    @CsvSource({
        "plan-65-kh-ubnd.json,       PLAN",
        "quang-ngai-directory.json,  DIRECTORY",
        "viet-nam-calendar.json,     CALENDAR",
    })
    void a_bundled_file_is_valid_against_the_published_schema(String file, PublishedSchema schema) throws IOException {
        assertEquals(
                List.of(),
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema.text())
                        .validate(text(file), InputFormat.JSON));
    }

    @Test
    void what_is_written_of_a_bundled_value_reads_back_equal() throws IOException {
        Plan plan = QuangNgai.plan65();
        AgencyDirectory directory = QuangNgai.directory();
        OfficialCalendar calendar = VietNam.calendar();
        EvidenceLog evidence = QuangNgai.sampleEvidence();
        assertEquals(
                plan,
                PlanJson.read(written(out -> PlanJson.write(plan, out)), "plan").orThrow());
        assertEquals(
                directory,
                DirectoryJson.read(written(out -> DirectoryJson.write(directory, out)), "directory")
                        .orThrow());
        assertEquals(
                calendar,
                CalendarJson.read(written(out -> CalendarJson.write(calendar, out)), "calendar")
                        .orThrow());
        assertEquals(
                evidence,
                EvidenceCsv.read(written(out -> EvidenceCsv.write(evidence, out)), "evidence", plan, directory)
                        .orThrow());
    }

    private interface Writer {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static InputStream written(Writer writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.to(out);
        return new ByteArrayInputStream(out.toByteArray());
    }

    private static String text(String file) throws IOException {
        try (InputStream in = QuangNgai.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

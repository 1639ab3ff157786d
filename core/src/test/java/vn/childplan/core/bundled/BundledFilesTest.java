package vn.childplan.core.bundled;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.io.CalendarJson;
import vn.childplan.core.io.DirectoryJson;
import vn.childplan.core.io.EvidenceCsv;
import vn.childplan.core.io.PlanJson;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.time.OfficialCalendar;

/** The bundled values lose nothing on the way through the published formats. */
class BundledFilesTest {
    @Test
    void what_is_written_of_a_bundled_value_reads_back_equal() throws IOException {
        Plan plan = QuangNgai.plan65();
        AgencyDirectory directory = QuangNgai.directory();
        OfficialCalendar calendar = QuangNgai.calendar();
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
}

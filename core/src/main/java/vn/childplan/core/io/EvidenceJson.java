package vn.childplan.core.io;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.apiguardian.api.API;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.internal.json.JsonText;
import vn.childplan.core.internal.json.Limits;
import vn.childplan.core.internal.json.RecordWriter;
import vn.childplan.core.internal.text.SourceException;
import vn.childplan.core.internal.text.Utf8Reader;
import vn.childplan.core.plan.Plan;

/**
 * Evidence as one JSON array, as {@link PublishedSchema#EVIDENCE} describes it, with the fields and checks of
 * {@link EvidenceCsv}. A field that is null is as if left out.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class EvidenceJson {
    private EvidenceJson() {}

    /**
     * Reads evidence on a plan; does not close {@code in}.
     *
     * @param source the name that problems give to what is read
     * @param plan names the clauses and their periods
     * @param directory names the agencies
     */
    public static Reading<EvidenceLog> read(InputStream in, String source, Plan plan, AgencyDirectory directory) {
        return read(in, source, List.of(plan), directory, JsonText.Items.ARRAY);
    }

    /**
     * Reads what a request sends: one entry, or an array of them. {@link ProblemDetails} tells the sender what is wrong. A body of
     * JSON Lines is for {@link EvidenceJsonLines}.
     *
     * @param source the name that problems give to what is read
     * @param plan names the clauses and their periods
     * @param directory names the agencies
     */
    public static Reading<EvidenceLog> readBody(InputStream in, String source, Plan plan, AgencyDirectory directory) {
        return read(in, source, List.of(plan), directory, JsonText.Items.ONE_OR_ARRAY);
    }

    static Reading<EvidenceLog> read(InputStream in, String source, List<Plan> plans, AgencyDirectory directory) {
        return read(in, source, plans, directory, JsonText.Items.ARRAY);
    }

    private static Reading<EvidenceLog> read(
            InputStream in, String source, List<Plan> plans, AgencyDirectory directory, JsonText.Items items) {
        Problems problems = new Problems(source);
        EvidenceAssembler assembler = new EvidenceAssembler(plans, directory, problems);
        try {
            JsonText.readItems(
                    new Utf8Reader(in, Limits.EVIDENCE),
                    items,
                    problems::add,
                    (entry, path) -> EvidenceEntryJson.read(entry, path, assembler, problems));
        } catch (SourceException e) {
            problems.add(e);
        }
        return assembler.finish();
    }

    /** Reads the evidence of a file. */
    public static Reading<EvidenceLog> read(Path file, Plan plan, AgencyDirectory directory) {
        return Reading.ofFile(file, (in, source) -> read(in, source, plan, directory));
    }

    /** Writes evidence, the same bytes for the same log; does not close {@code out}. */
    public static void write(EvidenceLog log, OutputStream out) throws IOException {
        try (JsonGenerator json = RecordWriter.generator(out)) {
            json.writeStartArray();
            for (Evidence entry : log.entries()) {
                EvidenceEntryJson.write(entry, json);
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }
}

package vn.childplan.core.io;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.apiguardian.api.API;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.internal.json.Limits;
import vn.childplan.core.internal.json.RecordWriter;
import vn.childplan.core.internal.text.Lines;
import vn.childplan.core.internal.text.SourceException;
import vn.childplan.core.internal.text.Utf8Reader;
import vn.childplan.core.plan.Plan;

/**
 * Evidence as JSON Lines: on each line an object, as in {@link EvidenceJson}; blank lines are skipped. A broken line is
 * a problem of its own and the next ones are read all the same.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class EvidenceJsonLines {
    private EvidenceJsonLines() {}

    /**
     * Reads evidence on a plan; does not close {@code in}.
     *
     * @param source the name that problems give to what is read
     * @param plan names the clauses and their periods
     * @param directory names the agencies
     */
    public static Reading<EvidenceLog> read(InputStream in, String source, Plan plan, AgencyDirectory directory) {
        return read(in, source, List.of(plan), directory);
    }

    static Reading<EvidenceLog> read(InputStream in, String source, List<Plan> plans, AgencyDirectory directory) {
        Problems problems = new Problems(source);
        EvidenceAssembler assembler = new EvidenceAssembler(plans, directory, problems);
        try {
            Lines lines = new Lines(new Utf8Reader(in, Limits.EVIDENCE), Limits.STRING);
            new EvidenceLines(lines, assembler, problems).read();
        } catch (SourceException e) {
            problems.add(e);
        } catch (IOException e) {
            problems.add(SourceException.unreadable(e));
        }
        return assembler.finish();
    }

    /** Reads the evidence of a file. */
    public static Reading<EvidenceLog> read(Path file, Plan plan, AgencyDirectory directory) {
        return Reading.ofFile(file, (in, source) -> read(in, source, plan, directory));
    }

    /** Writes evidence, the same bytes for the same log; does not close {@code out}. */
    public static void write(EvidenceLog log, OutputStream out) throws IOException {
        try (JsonGenerator json = RecordWriter.compactGenerator(out)) {
            json.setPrettyPrinter(new MinimalPrettyPrinter(""));
            for (Evidence entry : log.entries()) {
                EvidenceEntryJson.write(entry, json);
                json.writeRaw('\n');
            }
        }
    }
}

package vn.childplan.core.io;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apiguardian.api.API;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.finding.Place;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.Text;

/**
 * Evidence in a file of any of the three forms, told by its ending: {@code .csv}, {@code .json}, {@code .jsonl}.
 *
 * <pre>{@code
 * EvidenceLog log = EvidenceFile.read(Path.of("evidence.csv"), plan, directory).orThrow();
 * }</pre>
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class EvidenceFile {
    private EvidenceFile() {}

    /**
     * Reads evidence on a plan.
     *
     * @param plan names the clauses and their periods
     * @param directory names the agencies
     */
    public static Reading<EvidenceLog> read(Path file, Plan plan, AgencyDirectory directory) {
        return read(file, List.of(plan), directory);
    }

    /**
     * Reads evidence on several plans. An entry that names one of them is checked against that one; an entry that names none may
     * be of any of them.
     *
     * @param plans name the clauses and their periods; at least one
     * @param directory names the agencies
     */
    public static Reading<EvidenceLog> read(Path file, List<Plan> plans, AgencyDirectory directory) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return Reading.ofFile(file, (in, source) -> EvidenceCsv.read(in, source, plans, directory));
        } else if (name.endsWith(".json")) {
            return Reading.ofFile(file, (in, source) -> EvidenceJson.read(in, source, plans, directory));
        } else if (name.endsWith(".jsonl")) {
            return Reading.ofFile(file, (in, source) -> EvidenceJsonLines.read(in, source, plans, directory));
        }
        return Reading.failed(List.of(Problems.problem(
                "file.unknown-form",
                Place.whole(file.toString()),
                Text.of("không rõ định dạng tệp", "the form of the file is unknown"),
                Text.of(
                        "Dùng tệp có phần mở rộng .csv, .json hoặc .jsonl.",
                        "Use a file name in .csv, .json or .jsonl."))));
    }
}

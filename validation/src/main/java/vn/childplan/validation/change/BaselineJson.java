package vn.childplan.validation.change;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.childplan.core.internal.json.JsonText;
import vn.childplan.core.internal.json.Pointer;
import vn.childplan.core.internal.json.RecordBinder;
import vn.childplan.core.internal.json.RecordWriter;
import vn.childplan.core.io.Problems;
import vn.childplan.core.io.Reading;
import vn.childplan.validation.internal.schema.SchemaResource;

/**
 * A baseline as JSON, as {@link #schema()} describes it:
 *
 * <pre>{@code
 * { "verdicts": [
 *     { "obligation": "65/KH-UBND:V:REPORT:so-tu-phap:2025-H1", "status": "OVERDUE",
 *       "accepted": { "owner": "so-y-te", "reason": "đã nhắc ngày 16/5", "until": "2025-05-31" } } ] }
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class BaselineJson {
    private BaselineJson() {}

    /**
     * Reads a baseline; does not close {@code in}.
     *
     * @param source the name that problems give to what is read
     */
    public static Reading<Baseline> read(InputStream in, String source) {
        Problems problems = new Problems(source);
        Optional<Baseline> baseline = JsonText.read(in, problems::add)
                .flatMap(tree -> new RecordBinder(problems::add).bind(Baseline.class, tree, Pointer.ROOT));
        return problems.orValue(baseline.orElse(null));
    }

    /** Reads the baseline of a file. */
    public static Reading<Baseline> read(Path file) {
        return Reading.ofFile(file, BaselineJson::read);
    }

    /** Writes a baseline, the same bytes for the same baseline; does not close {@code out}. */
    public static void write(Baseline baseline, OutputStream out) throws IOException {
        RecordWriter.write(baseline, out);
    }

    /** The JSON Schema (draft 2020-12) of the file. */
    public static String schema() {
        return SchemaResource.text(BaselineJson.class, "baseline");
    }
}

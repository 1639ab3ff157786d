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

/** A decision record as JSON, as {@link #schema()} describes it. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class DecisionRecordJson {
    private DecisionRecordJson() {}

    /**
     * Reads a record; does not close {@code in}.
     *
     * @param source the name that problems give to what is read
     */
    public static Reading<DecisionRecord> read(InputStream in, String source) {
        Problems problems = new Problems(source);
        Optional<DecisionRecord> record = JsonText.read(in, problems::add)
                .flatMap(tree -> new RecordBinder(problems::add).bind(DecisionRecord.class, tree, Pointer.ROOT));
        return problems.orValue(record.orElse(null));
    }

    /** Reads the record of a file. */
    public static Reading<DecisionRecord> read(Path file) {
        return Reading.ofFile(file, DecisionRecordJson::read);
    }

    /** Writes a record, the same bytes for the same record; does not close {@code out}. */
    public static void write(DecisionRecord record, OutputStream out) throws IOException {
        RecordWriter.write(record, out);
    }

    /** The JSON Schema (draft 2020-12) of the file. */
    public static String schema() {
        return SchemaResource.text(DecisionRecordJson.class, "decision-record");
    }
}

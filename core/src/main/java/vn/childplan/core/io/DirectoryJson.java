package vn.childplan.core.io;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apiguardian.api.API;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyGroup;
import vn.childplan.core.agency.Succession;
import vn.childplan.core.internal.json.Json;
import vn.childplan.core.internal.json.JsonText;
import vn.childplan.core.internal.json.Pointer;
import vn.childplan.core.internal.json.ProblemSink;
import vn.childplan.core.internal.json.RecordBinder;
import vn.childplan.core.internal.json.RecordWriter;

/**
 * A directory as JSON, as {@link PublishedSchema#DIRECTORY} describes it. Limits and text forms are those of
 * {@link PlanJson}. An agency named but not listed, an id listed twice and a succession that the lives of its agencies
 * contradict are problems too.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class DirectoryJson {
    private DirectoryJson() {}

    /** What stands in the file. */
    record Document(
            @JsonProperty List<Agency> agencies,
            @JsonProperty List<AgencyGroup> groups,
            @JsonProperty List<Succession> successions) {
        Document {
            Objects.requireNonNull(agencies, "agencies");
            Objects.requireNonNull(groups, "groups");
            Objects.requireNonNull(successions, "successions");
        }

        AgencyDirectory toDirectory() {
            return AgencyDirectory.of(agencies, groups, successions);
        }
    }

    /**
     * Reads a directory; does not close {@code in}.
     *
     * @param source the name that problems give to what is read
     */
    public static Reading<AgencyDirectory> read(InputStream in, String source) {
        Problems problems = new Problems(source);
        ProblemSink sink = problems::add;
        RecordBinder binder = new RecordBinder(sink);
        Json json = JsonText.read(in, sink).orElse(null);
        if (json == null) {
            return problems.orValue(null);
        }
        Document document = binder.bind(Document.class, json, Pointer.ROOT).orElse(null);
        IllegalArgumentException refusal = null;
        if (document != null && problems.isEmpty()) {
            try {
                return Reading.of(document.toDirectory());
            } catch (IllegalArgumentException e) {
                refusal = e; // it names the first fault, without its place
            }
        }
        if (json instanceof Json.Obj tree) {
            new DirectoryReferences(tree, binder, problems).check();
        }
        if (refusal != null && problems.isEmpty()) {
            throw refusal;
        }
        return problems.orValue(null);
    }

    /** Reads the directory of a file. */
    public static Reading<AgencyDirectory> read(Path file) {
        return Reading.ofFile(file, DirectoryJson::read);
    }

    /** Writes a directory, the same bytes for the same directory; does not close {@code out}. */
    public static void write(AgencyDirectory directory, OutputStream out) throws IOException {
        RecordWriter.write(directory.fields(), out);
    }
}

package vn.childplan.core.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.internal.json.Json;
import vn.childplan.core.internal.json.JsonText;
import vn.childplan.core.internal.json.Pointer;
import vn.childplan.core.internal.json.RecordBinder;
import vn.childplan.core.internal.json.RecordWriter;
import vn.childplan.core.plan.Amendment;

/**
 * An amendment of a plan as JSON, as {@link PublishedSchema#AMENDMENT} describes it. Limits and text forms are those of
 * {@link PlanJson}. Whether the plan has the clauses that it changes is seen when both are put together.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class AmendmentJson {
    private AmendmentJson() {}

    /**
     * Reads an amendment; does not close {@code in}.
     *
     * @param source the name that problems give to what is read
     * @param directory who there is; null where nobody is to be looked up
     */
    public static Reading<Amendment> read(InputStream in, String source, @Nullable AgencyDirectory directory) {
        Problems problems = new Problems(source);
        RecordBinder binder = new RecordBinder(problems::add);
        Json json = JsonText.read(in, problems::add).orElse(null);
        Amendment amendment = json == null
                ? null
                : binder.bind(Amendment.class, json, Pointer.ROOT).orElse(null);
        if (json instanceof Json.Obj tree && directory != null) {
            new PlanChecks(tree, binder, problems).checkAgainst(directory);
        }
        return problems.orValue(problems.isEmpty() ? amendment : null);
    }

    /** Reads the amendment of a file, whose agencies and groups must be in a directory. */
    public static Reading<Amendment> read(Path file, AgencyDirectory directory) {
        return Reading.ofFile(file, (in, source) -> read(in, source, directory));
    }

    /** Writes an amendment, the same bytes for the same amendment; does not close {@code out}. */
    public static void write(Amendment amendment, OutputStream out) throws IOException {
        RecordWriter.write(amendment, out);
    }
}

package vn.childplan.core.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.childplan.core.internal.json.Json;
import vn.childplan.core.internal.json.JsonText;
import vn.childplan.core.internal.json.Pointer;
import vn.childplan.core.internal.json.RecordBinder;
import vn.childplan.core.internal.json.RecordWriter;
import vn.childplan.core.plan.Plan;

/**
 * A plan as JSON, as {@link PublishedSchema#PLAN} describes it.
 *
 * <pre>{@code
 * Plan plan = PlanJson.read(Path.of("plan.json")).orThrow();
 * }</pre>
 *
 * <p>UTF-8, at most 32 MB, 64 levels and 1,000,000 characters a text. Text is brought to its composed form (NFC), its
 * non-breaking spaces to spaces. Unknown, missing and repeated fields are problems.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class PlanJson {
    private PlanJson() {}

    /**
     * Reads a plan; does not close {@code in}.
     *
     * @param source the name that problems give to what is read
     */
    public static Reading<Plan> read(InputStream in, String source) {
        Problems problems = new Problems(source);
        Optional<Json> json = JsonText.read(in, problems::add);
        Optional<Plan> plan =
                json.flatMap(tree -> new RecordBinder(problems::add).bind(Plan.class, tree, Pointer.ROOT));
        return problems.orValue(plan.orElse(null));
    }

    /** Reads the plan of a file. */
    public static Reading<Plan> read(Path file) {
        return Reading.ofFile(file, PlanJson::read);
    }

    /** Writes a plan, the same bytes for the same plan; does not close {@code out}. */
    public static void write(Plan plan, OutputStream out) throws IOException {
        RecordWriter.write(plan, out);
    }
}

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
import vn.childplan.core.internal.json.ProblemSink;
import vn.childplan.core.internal.json.RecordBinder;
import vn.childplan.core.internal.json.RecordWriter;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanDraft;

/**
 * A plan as JSON, as {@link PublishedSchema#PLAN} describes it.
 *
 * <pre>{@code
 * Plan plan = PlanJson.read(Path.of("plan.json")).orThrow();
 * }</pre>
 *
 * <p>UTF-8, at most 32 MB, 64 levels and 1,000,000 characters a text. Text is brought to its composed form (NFC), its
 * non-breaking spaces to spaces, and what nobody sees is left out of it; in an id, a date or another word with a meaning an
 * invisible character is a problem that names it. Unknown, missing and repeated fields are problems; so are a year outside
 * 1900 to 9999, clauses that stand twice or out of order, a task without a lead and, where a directory is given, whoever
 * is not in it.
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
        return read(in, source, null);
    }

    /**
     * Reads a plan whose agencies and groups must be in a directory; does not close {@code in}.
     *
     * @param source the name that problems give to what is read
     * @param directory who there is; null where nobody is to be looked up
     */
    public static Reading<Plan> read(InputStream in, String source, @Nullable AgencyDirectory directory) {
        Problems problems = new Problems(source);
        ProblemSink sink = problems::add;
        RecordBinder binder = new RecordBinder(sink);
        Json json = JsonText.read(in, sink).orElse(null);
        if (json instanceof Json.Obj tree && tree.get(DraftDocument.MARK).isPresent()) {
            DraftDocument.refuse(tree, problems);
            return problems.orValue(null);
        }
        Plan plan = json == null
                ? null
                : binder.bind(Plan.class, json, Pointer.ROOT).orElse(null);
        if (json instanceof Json.Obj tree) {
            PlanChecks checks = new PlanChecks(tree, binder, problems);
            checks.check();
            if (directory != null) {
                checks.checkAgainst(directory);
            }
        }
        return problems.orValue(problems.isEmpty() ? plan : null);
    }

    /** Reads the plan of a file, whose agencies and groups must be in a directory. */
    public static Reading<Plan> read(Path file, AgencyDirectory directory) {
        return Reading.ofFile(file, (in, source) -> read(in, source, directory));
    }

    /** Reads the plan of a file. */
    public static Reading<Plan> read(Path file) {
        return Reading.ofFile(file, PlanJson::read);
    }

    /**
     * Writes a draft: as a plan where it lacks nothing, else with the field {@code draft}, which names what it lacks, and
     * by which readers of plans refuse it until that is filled in and the field removed. Does not close {@code out}.
     */
    public static void write(PlanDraft draft, OutputStream out) throws IOException {
        Plan plan = draft.plan().orElse(null);
        RecordWriter.write(plan == null ? DraftDocument.of(draft) : plan, out);
    }

    /** Writes a plan, the same bytes for the same plan; does not close {@code out}. */
    public static void write(Plan plan, OutputStream out) throws IOException {
        RecordWriter.write(plan, out);
    }
}

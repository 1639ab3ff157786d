package vn.childplan.reporting.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.internal.json.JsonText;
import vn.childplan.core.internal.json.PlainJson;
import vn.childplan.core.internal.json.Pointer;
import vn.childplan.core.internal.json.RecordBinder;
import vn.childplan.core.io.Problems;
import vn.childplan.core.io.Reading;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.AssessmentPage;
import vn.childplan.validation.assessment.Verdict;

/**
 * An assessment as JSON: the plan, the instant, the rule set, the totals of every status that occurs, beside them how many
 * verdicts came about, or are explained, without a rule that threw ({@code errors}) and how many entries do not count
 * ({@code notCounted}), and all verdicts in the order of the register.
 *
 * <pre>{@code
 * try (OutputStream out = Files.newOutputStream(file)) {
 *     AssessmentJson.write(assessment, out);
 * }
 * }</pre>
 *
 * <p>Instants carry the offset of Viet Nam, dates are ISO. {@code bearer} is null where the plan leaves open who bears
 * the obligation; {@code party} has the plan's own words. The same assessment gives the same bytes everywhere.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class AssessmentJson {
    private AssessmentJson() {}

    /** Writes it in UTF-8, ending in a line break; does not close {@code out}. */
    public static void write(Assessment assessment, OutputStream out) throws IOException {
        write(assessment.fields(), out);
    }

    /** Writes a page of one likewise, with what {@link AssessmentPage#fields()} says; does not close {@code out}. */
    public static void write(AssessmentPage page, OutputStream out) throws IOException {
        write(page.fields(), out);
    }

    /** The verdicts become plain one by one: there may be a million. */
    private static void write(Map<String, @Nullable Object> fields, OutputStream out) throws IOException {
        try (JsonGenerator json = RowLayout.generator(out)) {
            PlainJson.write(fields, json, verdict -> ((Verdict) verdict).fields());
            json.writeRaw('\n');
        }
    }

    /**
     * Reads an assessment, or a page of one, as it was written, of at most 32 MiB; does not close {@code in}. Fields of later versions are passed over.
     *
     * @param source the name that problems give to what is read
     */
    public static Reading<WrittenAssessment> read(InputStream in, String source) {
        Problems problems = new Problems(source);
        return problems.orValue(JsonText.read(in, problems::add)
                .flatMap(tree -> new RecordBinder(problems::add).bind(WrittenAssessment.class, tree, Pointer.ROOT))
                .orElse(null));
    }

    /** Reads the one of a file. */
    public static Reading<WrittenAssessment> read(Path file) {
        return Reading.ofFile(file, AssessmentJson::read);
    }
}

package vn.childplan.validation.portfolio;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.internal.json.JsonText;
import vn.childplan.core.internal.json.Pointer;
import vn.childplan.core.internal.json.RecordBinder;
import vn.childplan.core.io.Problems;
import vn.childplan.core.io.Reading;
import vn.childplan.core.plan.PlanId;
import vn.childplan.validation.internal.schema.SchemaResource;

/**
 * The file that lists the plans of a portfolio, for a command line or a host. It names files, which its reader does not open.
 *
 * <pre>{@code
 * { "plans": [ { "plan": "bundled" }, { "plan": "commune.json", "directory": "commune-directory.json" } ] }
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class PortfolioJson {
    private PortfolioJson() {}

    /**
     * One plan of the list.
     *
     * @param plan the file of the plan, beside this one
     * @param directory the file of its directory; null for that of the program
     * @param province the code of its province where plans of several meet; null otherwise
     * @param under the plan that it carries out; null if its preamble says so
     */
    public record Listed(
            @JsonProperty String plan,

            @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String directory,

            @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String province,

            @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            PlanId under) {
        public Listed {
            Objects.requireNonNull(plan, "plan");
        }
    }

    record Document(@JsonProperty List<Listed> plans) {
        Document {
            Objects.requireNonNull(plans, "plans");
        }
    }

    /**
     * Reads the list; does not close {@code in}.
     *
     * @param source the name that problems give to what is read
     */
    public static Reading<List<Listed>> read(InputStream in, String source) {
        Problems problems = new Problems(source);
        Document document = JsonText.read(in, problems::add)
                .flatMap(tree -> new RecordBinder(problems::add).bind(Document.class, tree, Pointer.ROOT))
                .orElse(null);
        return problems.orValue(document == null ? null : document.plans());
    }

    /** Reads the list of a file. */
    public static Reading<List<Listed>> read(Path file) {
        return Reading.ofFile(file, PortfolioJson::read);
    }

    /** The JSON Schema (draft 2020-12) of the file. */
    public static String schema() {
        return SchemaResource.text(PortfolioJson.class, "portfolio");
    }
}

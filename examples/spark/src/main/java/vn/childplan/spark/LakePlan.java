package vn.childplan.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.io.DirectoryJson;
import vn.childplan.core.io.PlanJson;
import vn.childplan.core.plan.Plan;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.RuleSetJson;

/**
 * A plan of a province with its directory and its rules, in the form in which they travel to the executors: the JSON of the
 * libraries, which keeps every value, whatever serializer Spark is set to.
 *
 * @param province the code of the province, two digits
 * @param source where the plan stands, for problems
 * @param plan the plan, as {@link PlanJson} writes it
 * @param directory its directory, as {@link DirectoryJson} writes it; null for the one that is bundled for the province
 * @param rules its rules, as {@link RuleSetJson} writes them; null for the standard ones
 */
public record LakePlan(
        String province,
        String source,
        String plan,
        @Nullable String directory,
        @Nullable String rules) implements Serializable {
    private static final Pattern PROVINCE = Pattern.compile("\\d{2}");

    public LakePlan {
        if (!isProvince(province)) {
            throw new IllegalArgumentException("the code of a province has two digits, not '" + province + "'");
        }
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(plan, "plan");
    }

    static boolean isProvince(String text) {
        return PROVINCE.matcher(text).matches();
    }

    /**
     * The values as they travel.
     *
     * @throws IllegalArgumentException if the rules hold some written in Java, which no file can carry
     */
    public static LakePlan of(String province, Plan plan, AgencyDirectory directory, RuleSet rules) {
        return new LakePlan(
                province,
                province + ":" + plan.id(),
                text(out -> PlanJson.write(plan, out)),
                text(out -> DirectoryJson.write(directory, out)),
                text(out -> RuleSetJson.write(rules, out)));
    }

    /**
     * The values again.
     *
     * @throws vn.childplan.core.io.UnreadableException if a text is no such value, with all problems
     */
    public PlanUnderRules underRules() {
        AgencyDirectory agencies = directory == null
                ? VietNam.directory(province)
                : DirectoryJson.read(stream(directory), source + " (directory)").orThrow();
        RuleSet judgedBy = rules == null
                ? RuleSet.standard()
                : RuleSetJson.read(stream(rules), source + " (rules)").orThrow();
        Plan ordered = PlanJson.read(stream(plan), source, agencies).orThrow();
        return new PlanUnderRules(ordered, agencies, VietNam.calendar(), judgedBy);
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private interface Written {
        void to(OutputStream out) throws IOException;
    }

    private static String text(Written written) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            written.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return source;
    }
}

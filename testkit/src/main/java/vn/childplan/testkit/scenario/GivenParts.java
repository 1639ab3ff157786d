package vn.childplan.testkit.scenario;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.io.CalendarJson;
import vn.childplan.core.io.DirectoryJson;
import vn.childplan.core.io.EvidenceFile;
import vn.childplan.core.io.EvidenceJson;
import vn.childplan.core.io.PlanJson;
import vn.childplan.core.io.Reading;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.time.OfficialCalendar;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.RuleSetJson;

/** Reads what a scenario gives: in files beside it, or in it. What it does not give is bundled. */
final class GivenParts {
    private final YamlProblems problems;
    private final Path file;
    private final SharedParts shared;

    GivenParts(YamlProblems problems, Path file, SharedParts shared) {
        this.problems = problems;
        this.file = file;
        this.shared = shared;
    }

    /**
     * A plan under rules.
     *
     * @param plan by the rules that the scenario gives
     * @param withoutItsRules the same by the rules that hold where it gives none; the same object if it gives none
     */
    record Given(PlanUnderRules plan, PlanUnderRules withoutItsRules) {}

    Given of(Node node, String title) {
        PlanUnderRules byDefault = shared.byDefault();
        Fields fields = Fields.of(node, problems, "plan", "directory", "calendar", "rules");
        AgencyDirectory directory = fields.get("directory")
                .flatMap(at -> file(at, path -> shared.file(path, AgencyDirectory.class, DirectoryJson::read)))
                .orElseGet(byDefault::directory);
        Plan plan = fields.get("plan")
                .flatMap(at ->
                        file(at, path -> shared.file(path, Plan.class, named -> PlanJson.read(named, directory))))
                .orElseGet(byDefault::plan);
        OfficialCalendar calendar = fields.get("calendar")
                .flatMap(at -> file(at, path -> shared.file(path, OfficialCalendar.class, CalendarJson::read)))
                .orElseGet(byDefault::calendar);
        RuleSet rules = fields.get("rules")
                .flatMap(at -> rules(at, "/given/rules", title))
                .orElseGet(byDefault::rules);
        PlanUnderRules without = shared.under(plan, directory, calendar, byDefault.rules());
        if (rules.equals(byDefault.rules())) {
            return new Given(without, without);
        }
        boolean inFile =
                fields.get("rules").filter(ScalarNode.class::isInstance).isPresent();
        return new Given(
                inFile
                        ? shared.under(plan, directory, calendar, rules)
                        : new PlanUnderRules(plan, directory, calendar, rules),
                without);
    }

    private <T> Optional<T> file(Node node, Function<Path, Reading<T>> reader) {
        String name = Fields.text(node, problems);
        if (name == null) {
            return Optional.empty();
        }
        Reading<T> reading = reader.apply(file.resolveSibling(name));
        problems.addOfFile(node, reading);
        return reading.value();
    }

    /** Rules stand in a file of their own, or here as they would there. */
    Optional<RuleSet> rules(Node node, String path, String title) {
        if (node instanceof ScalarNode) {
            return file(node, named -> shared.file(named, RuleSet.class, RuleSetJson::read));
        }
        Fields fields = Fields.of(node, problems);
        String json = AlignedJson.of(node, problems);
        int brace = json.indexOf('{');
        if (brace < 0) {
            return Optional.empty();
        }
        StringBuilder complete = new StringBuilder(json);
        String comma = fields.members().isEmpty() ? "" : ",";
        if (fields.get("base").isEmpty()) {
            complete.insert(brace + 1, "\"base\":\"standard\"" + comma);
            comma = ",";
        }
        if (fields.get("name").isEmpty()) {
            complete.insert(brace + 1, "\"name\":" + AlignedJson.quote(title) + comma);
        }
        Reading<RuleSet> reading = RuleSetJson.read(bytes(complete.toString()), "");
        problems.addAligned(path, reading);
        return reading.value();
    }

    /** Entries stand in a file of their own, or here with the fields of the CSV. */
    EvidenceLog evidence(Node node, PlanUnderRules given) {
        if (node instanceof ScalarNode && !Tag.NULL.equals(node.getTag())) {
            Plan plan = given.register().plan();
            return file(node, path -> EvidenceFile.read(path, plan, given.directory()))
                    .orElse(EvidenceLog.EMPTY);
        }
        if (Fields.items(node, problems).isEmpty()) {
            return EvidenceLog.EMPTY;
        }
        Plan plan = given.register().plan();
        Reading<EvidenceLog> reading =
                EvidenceJson.read(bytes(AlignedJson.of(node, problems)), "", plan, given.directory());
        problems.addAligned("/evidence", reading);
        return reading.value().orElse(EvidenceLog.EMPTY);
    }

    private static InputStream bytes(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}

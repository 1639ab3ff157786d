package vn.childplan.testkit.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.internal.text.Excerpt;
import vn.childplan.core.io.Reading;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.rule.RuleSet;

/**
 * Scenarios as YAML:
 *
 * <pre>{@code
 * scenario: Báo cáo 6 tháng
 * given:                              # all of it may be left out
 *   plan: plan.json                   # beside this file; bundled if left out, and so directory and calendar
 *   directory: directory.json
 *   calendar: calendar.json
 *   rules:                            # as in the JSON of rule sets, or a file; base is standard unless said otherwise
 *     settings:
 *       - { rule: progress.due-soon, parameter: days, value: 14 }
 * evidence:                           # the fields of the CSV; or a file: evidence.csv
 *   - { kind: submission, agency: so-tu-phap, clause: V, period: 2025-H1, at: 2025-05-15T10:00 }
 * notCounted: 0                       # how many entries are meant to count for nothing; none if left out
 * withoutEffect: 0                    # how many of the rules given are meant to have no effect; none if left out
 * moments:
 *   - asOf: 2025-05-20
 *     expect:                         # obligation, with or without the plan's number: status, days late
 *       V:REPORT:so-tu-phap:2025-H1: MET_LATE 1
 *       V:REPORT:so-noi-vu:2025-H1: { status: OVERDUE, lastDay: 2025-05-14, findings: [], rules: { progress.overdue: FAILED } }
 * impact:                             # may be left out
 *   asOf: 2025-05-20
 *   rules: { settings: [ { rule: deadline.wording, parameter: includesNamedDay, value: true } ] }
 *   transitions: { MET_LATE>MET: 1 }  # all of them
 * }</pre>
 *
 * <p>Unknown keys and obligations, values that cannot be read, and a scenario that states nothing are problems with their
 * lines; all are found at once.
 *
 * <p>Its methods may be called by several threads at once.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ScenarioYaml {
    private final YamlProblems problems;
    private final SharedParts shared;
    private final GivenParts given;

    private ScenarioYaml(YamlProblems problems, Path file, SharedParts shared) {
        this.problems = problems;
        this.shared = shared;
        this.given = new GivenParts(problems, file, shared);
    }

    /**
     * The scenario files ({@code .yaml}, {@code .yml}) in a folder and under it, by name; the file itself if it is one; empty
     * if there are none.
     *
     * @throws UncheckedIOException if a folder cannot be looked through
     */
    public static List<Path> files(Path fileOrFolder) {
        if (!Files.exists(fileOrFolder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(fileOrFolder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(path ->
                            path.toString().endsWith(".yaml") || path.toString().endsWith(".yml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the scenario of a file; what it does not give is bundled: plan 65, its directory, the calendar, the standard rules. */
    public static Reading<Scenario> read(Path file) {
        return read(file, bundled(RuleSet.standard()));
    }

    /** The plan that is bundled, under rules of one's own. */
    public static PlanUnderRules bundled(RuleSet rules) {
        return new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), rules);
    }

    /** Reads the scenario of a file; what it does not give is that of {@code byDefault}. */
    public static Reading<Scenario> read(Path file, PlanUnderRules byDefault) {
        return reader(byDefault).apply(file);
    }

    /**
     * Reads the scenarios of files one after the other; what they do not give is that of {@code byDefault}. Scenarios that give
     * nothing, or the same files, share it, and with it the obligations that are derived from it. For one thread at a time.
     */
    public static Function<Path, Reading<Scenario>> reader(PlanUnderRules byDefault) {
        SharedParts shared = new SharedParts(byDefault);
        return file -> Reading.ofFile(file, (in, source) -> {
            YamlProblems problems = new YamlProblems(source);
            Node root = YamlTree.of(in, source, problems);
            Scenario scenario = root == null ? null : new ScenarioYaml(problems, file, shared).scenario(root);
            return problems.orValue(scenario);
        });
    }

    private @Nullable Scenario scenario(Node root) {
        Fields fields = Fields.of(
                root, problems, "scenario", "given", "evidence", "notCounted", "withoutEffect", "moments", "impact");
        String title = fields.required("scenario")
                .map(node -> Fields.title(node, problems))
                .orElse("");
        GivenParts.Given under = fields.get("given")
                .map(node -> given.of(node, title))
                .orElseGet(() -> new GivenParts.Given(shared.byDefault(), shared.byDefault()));
        EvidenceLog log = fields.get("evidence")
                .map(node -> given.evidence(node, under.plan()))
                .orElse(EvidenceLog.EMPTY);
        Expected expected = new Expected(under.plan(), problems);
        List<Scenario.Moment> moments = new ArrayList<>();
        Optional<Node> impact = fields.get("impact");
        (impact.isPresent() ? fields.get("moments") : fields.required("moments"))
                .map(node -> Fields.items(node, problems))
                .orElse(List.of())
                .forEach(node -> moment(node, expected).ifPresent(moments::add));
        Scenario.Change change = impact.flatMap(node -> change(node, title)).orElse(null);
        int notCounted = fields.get("notCounted").flatMap(this::number).orElse(0);
        int withoutEffect = fields.get("withoutEffect").flatMap(this::number).orElse(0);
        requireStatement(root, moments, change);
        return problems.isEmpty()
                ? new Scenario(
                        title, under.plan(), under.withoutItsRules(), log, moments, notCounted, withoutEffect, change)
                : null;
    }

    /** A scenario that states nothing would always hold. */
    private void requireStatement(Node root, List<Scenario.Moment> moments, Scenario.@Nullable Change change) {
        boolean statesNothing = change == null
                && moments.stream().allMatch(moment -> moment.expectations().isEmpty());
        if (problems.isEmpty() && statesNothing) {
            problems.add(
                    root,
                    "states-nothing",
                    Text.of("không nêu điều gì phải đúng", "it states nothing that must hold"),
                    Text.of(
                            "Ghi trong moments, expect: nghĩa vụ nào phải có tình trạng nào; hoặc thêm impact.",
                            "Write in moments, expect, which obligation must stand how; or add impact."));
        }
    }

    private Optional<Scenario.Moment> moment(Node node, Expected expected) {
        Fields fields = Fields.of(node, problems, "asOf", "expect");
        Optional<Instant> asOf = fields.required("asOf").flatMap(this::instant);
        List<Expectation> expectations = fields.required("expect")
                .map(at -> expected.read(Fields.of(at, problems)))
                .orElse(List.of());
        return asOf.map(instant -> new Scenario.Moment(instant, expectations));
    }

    private Optional<Scenario.Change> change(Node node, String title) {
        Fields fields = Fields.of(node, problems, "asOf", "rules", "transitions", "withoutEffect");
        Optional<Instant> asOf = fields.required("asOf").flatMap(this::instant);
        Optional<RuleSet> rules =
                fields.required("rules").flatMap(at -> given.rules(at, "/impact/rules", title + " (impact)"));
        SortedMap<String, Integer> transitions = new TreeMap<>();
        fields.required("transitions")
                .ifPresent(at -> Fields.of(at, problems)
                        .members()
                        .forEach((name, tuple) -> count(name, tuple).ifPresent(times -> transitions.put(name, times))));
        int line = YamlProblems.line(node);
        int withoutEffect = fields.get("withoutEffect").flatMap(this::number).orElse(0);
        return asOf.flatMap(
                instant -> rules.map(set -> new Scenario.Change(set, instant, transitions, withoutEffect, line)));
    }

    private Optional<Integer> count(String transition, NodeTuple tuple) {
        List<String> sides = Arrays.asList(transition.split(">", -1));
        if (sides.size() != 2 || !sides.stream().allMatch(side -> side.equals("-") || Expected.isStatus(side))) {
            problems.add(
                    tuple.getKeyNode(),
                    "transition",
                    Text.of(
                            Excerpt.quote(transition) + " không phải là thay đổi tình trạng",
                            Excerpt.quote(transition) + " is not a valid change of status"),
                    NearestStatus.remedyOfChange(sides));
        }
        return number(tuple.getValueNode());
    }

    private Optional<Integer> number(Node node) {
        return Fields.wholeNumber(node, problems, 9, "count", Text.of("không phải là số lần", "is not a valid count"));
    }

    private Optional<Instant> instant(Node node) {
        return Fields.time(node, problems, "time", VietnamTime::parse);
    }

    /** The JSON Schema (draft 2020-12) of a scenario file, for editors. */
    public static String schema() {
        try (InputStream in = ScenarioYaml.class.getResourceAsStream("scenario.schema.json")) {
            return new String(
                    Objects.requireNonNull(in, "scenario.schema.json").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

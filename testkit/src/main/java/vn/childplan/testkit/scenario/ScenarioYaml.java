package vn.childplan.testkit.scenario;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
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
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.internal.text.Excerpt;
import vn.childplan.core.internal.text.SourceException;
import vn.childplan.core.internal.text.Utf8Reader;
import vn.childplan.core.io.CalendarJson;
import vn.childplan.core.io.DirectoryJson;
import vn.childplan.core.io.EvidenceFile;
import vn.childplan.core.io.EvidenceJson;
import vn.childplan.core.io.PlanJson;
import vn.childplan.core.io.Reading;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.OfficialCalendar;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.RuleSetJson;

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
    /** Bytes; what a parser takes by default. */
    private static final int LARGEST = 3 << 20;

    private static final int DEEPEST = 64;

    private final YamlProblems problems;
    private final Path file;
    private final PlanUnderRules byDefault;

    private ScenarioYaml(YamlProblems problems, Path file, PlanUnderRules byDefault) {
        this.problems = problems;
        this.file = file;
        this.byDefault = byDefault;
    }

    /**
     * The scenario files ({@code .yaml}, {@code .yml}) in a folder and under it, by name; the file itself if it is one; empty
     * if there are none.
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

    /**
     * Reads the scenario of a file; what it does not give is that of {@code byDefault}. Scenarios that give nothing share it, and
     * with it the obligations that are derived from it.
     */
    public static Reading<Scenario> read(Path file, PlanUnderRules byDefault) {
        return Reading.ofFile(file, (in, source) -> {
            YamlProblems problems = new YamlProblems(source);
            Node root = compose(in, source, problems);
            Scenario scenario = root == null ? null : new ScenarioYaml(problems, file, byDefault).scenario(root);
            return problems.orValue(scenario);
        });
    }

    private static @Nullable Node compose(InputStream in, String source, YamlProblems problems) {
        String text = "";
        try {
            text = text(in);
            LoadSettings settings = LoadSettings.builder().setLabel(source).build();
            if (isTooDeep(parser(settings, text), problems)) {
                return null;
            }
            Optional<Node> root = new Composer(settings, parser(settings, text))
                    .getSingleNode()
                    .filter(node -> !Tag.NULL.equals(node.getTag()));
            if (root.isEmpty()) {
                problems.addEmpty();
            }
            return root.orElse(null);
        } catch (SourceException e) {
            problems.add(e);
        } catch (IOException e) {
            problems.add(SourceException.unreadable(e));
        } catch (MarkedYamlEngineException e) {
            problems.add(e.getProblemMark().orElse(null), BrokenYaml.words(e.getContext() + " " + e.getProblem()));
        } catch (ReaderException e) {
            problems.addCharacter(text, e.getPosition(), e.getCodePoint());
        } catch (YamlEngineException e) {
            problems.add(firstAlias(source, text), BrokenYaml.words(String.valueOf(e.getMessage())));
        }
        return null;
    }

    private static String text(InputStream in) throws IOException {
        StringWriter text = new StringWriter();
        new Utf8Reader(in, LARGEST).transferTo(text);
        return text.toString();
    }

    private static ParserImpl parser(LoadSettings settings, String text) {
        return new ParserImpl(settings, new StreamReader(settings, text));
    }

    /** Where what the parser refuses without a place begins: so it does where aliases (*name) stand for each other too often. */
    private static @Nullable Mark firstAlias(String source, String text) {
        ParserImpl events = parser(LoadSettings.builder().setLabel(source).build(), text);
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof AliasEvent) {
                return event.getStartMark().orElse(null);
            }
        }
        return null;
    }

    /** Whether collections stand in each other too deep: what makes nodes of them calls itself for each level. */
    private static boolean isTooDeep(ParserImpl events, YamlProblems problems) {
        int depth = 0;
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof CollectionStartEvent) {
                depth++;
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            }
            if (depth > DEEPEST) {
                problems.add(
                        event.getStartMark().orElse(null),
                        Text.of("lồng nhau quá " + DEEPEST + " tầng", "nested more than " + DEEPEST + " deep"));
                return true;
            }
        }
        return false;
    }

    private @Nullable Scenario scenario(Node root) {
        Fields fields = Fields.of(root, problems, "scenario", "given", "evidence", "notCounted", "moments", "impact");
        String title = fields.required("scenario")
                .map(node -> Fields.title(node, problems))
                .orElse("");
        PlanUnderRules given =
                fields.get("given").map(node -> given(node, title)).orElse(byDefault);
        EvidenceLog log =
                fields.get("evidence").map(node -> evidence(node, given)).orElse(EvidenceLog.EMPTY);
        Expected expected = new Expected(given, problems);
        List<Scenario.Moment> moments = new ArrayList<>();
        Optional<Node> impact = fields.get("impact");
        (impact.isPresent() ? fields.get("moments") : fields.required("moments"))
                .map(node -> Fields.items(node, problems))
                .orElse(List.of())
                .forEach(node -> moment(node, expected).ifPresent(moments::add));
        Scenario.Change change = impact.flatMap(node -> change(node, title)).orElse(null);
        int notCounted = fields.get("notCounted").flatMap(this::number).orElse(0);
        requireStatement(root, moments, change);
        return problems.isEmpty() ? new Scenario(title, given, log, moments, notCounted, change) : null;
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

    private PlanUnderRules given(Node node, String title) {
        Fields fields = Fields.of(node, problems, "plan", "directory", "calendar", "rules");
        AgencyDirectory directory = fields.get("directory")
                .flatMap(at -> file(at, DirectoryJson::read))
                .orElseGet(byDefault::directory);
        Plan plan = fields.get("plan")
                .flatMap(at -> file(at, path -> PlanJson.read(path, directory)))
                .orElseGet(byDefault::plan);
        OfficialCalendar calendar = fields.get("calendar")
                .flatMap(at -> file(at, CalendarJson::read))
                .orElseGet(byDefault::calendar);
        RuleSet rules = fields.get("rules")
                .flatMap(at -> rules(at, "/given/rules", title))
                .orElseGet(byDefault::rules);
        return new PlanUnderRules(plan, directory, calendar, rules);
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
    private Optional<RuleSet> rules(Node node, String path, String title) {
        if (node instanceof ScalarNode) {
            return file(node, RuleSetJson::read);
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
    private EvidenceLog evidence(Node node, PlanUnderRules given) {
        if (node instanceof ScalarNode && !Tag.NULL.equals(node.getTag())) {
            Plan plan = given.rules().complete(given.plan());
            return file(node, path -> EvidenceFile.read(path, plan, given.directory()))
                    .orElse(EvidenceLog.EMPTY);
        }
        if (Fields.items(node, problems).isEmpty()) {
            return EvidenceLog.EMPTY;
        }
        Plan plan = given.rules().complete(given.plan());
        Reading<EvidenceLog> reading =
                EvidenceJson.read(bytes(AlignedJson.of(node, problems)), "", plan, given.directory());
        problems.addAligned("/evidence", reading);
        return reading.value().orElse(EvidenceLog.EMPTY);
    }

    private static InputStream bytes(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
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
        Fields fields = Fields.of(node, problems, "asOf", "rules", "transitions");
        Optional<Instant> asOf = fields.required("asOf").flatMap(this::instant);
        Optional<RuleSet> rules =
                fields.required("rules").flatMap(at -> rules(at, "/impact/rules", title + " (impact)"));
        SortedMap<String, Integer> transitions = new TreeMap<>();
        fields.required("transitions")
                .ifPresent(at -> Fields.of(at, problems)
                        .members()
                        .forEach((name, tuple) -> count(name, tuple).ifPresent(times -> transitions.put(name, times))));
        int line = YamlProblems.line(node);
        return asOf.flatMap(instant -> rules.map(set -> new Scenario.Change(set, instant, transitions, line)));
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

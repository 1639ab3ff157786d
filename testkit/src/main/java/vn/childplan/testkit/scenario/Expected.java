package vn.childplan.testkit.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.internal.text.Excerpt;
import vn.childplan.core.internal.text.Nearest;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.WrittenTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.rule.Outcome;
import vn.childplan.validation.rule.Rule;
import vn.childplan.validation.rule.Status;

/** Reads what is expected of obligations that there are. */
final class Expected {
    private static final Pattern VALUE = Pattern.compile("([A-Z_]+)(?:\\s+(\\d{1,5}))?");

    private static final int MOST_NEAREST = 20;

    private final String prefix;
    private final ObligationRegister register;
    private final Set<String> rules;
    private final YamlProblems problems;
    private int unknown;

    Expected(PlanUnderRules given, YamlProblems problems) {
        this.prefix = given.plan().number() + ":";
        this.register = given.register();
        this.rules = given.rules().rules().stream().map(Rule::id).collect(Collectors.toSet());
        this.problems = problems;
    }

    static boolean isStatus(String text) {
        return Arrays.stream(Status.values()).anyMatch(status -> status.name().equals(text));
    }

    List<Expectation> read(Fields fields) {
        List<Expectation> expectations = new ArrayList<>();
        fields.members().forEach((name, tuple) -> expectation(name, tuple).ifPresent(expectations::add));
        return expectations;
    }

    /** Looking through all obligations takes time, and of very many mistakes nobody reads the last. */
    private Text nearest(String id) {
        if (++unknown > MOST_NEAREST) {
            return Text.of("Sửa lại các mã trên trước.", "Correct the ids above first.");
        }
        return new NearestObligation(register).remedy(id);
    }

    private Optional<Expectation> expectation(String name, NodeTuple tuple) {
        Optional<Obligation> found = register.find(name);
        boolean known = found.isPresent();
        String id = found.map(Obligation::id).orElseGet(() -> name.startsWith(prefix) ? name : prefix + name);
        if (!known) {
            problems.add(
                    tuple.getKeyNode(),
                    "unknown-obligation",
                    Text.of(
                            "không có nghĩa vụ " + Excerpt.quote(name),
                            "there is no obligation " + Excerpt.quote(name)),
                    nearest(id));
        }
        int line = YamlProblems.line(tuple.getKeyNode());
        Optional<Expectation> expectation = tuple.getValueNode() instanceof MappingNode mapping
                ? ofParts(id, mapping, line)
                : ofWords(id, tuple.getValueNode(), line);
        return known ? expectation : Optional.empty();
    }

    private Optional<Expectation> ofWords(String id, Node node, int line) {
        String text = Fields.text(node, problems);
        Matcher value = VALUE.matcher(text == null ? "" : text);
        if (value.matches() && isStatus(value.group(1))) {
            Integer days = value.group(2) == null ? null : Integer.valueOf(value.group(2));
            return Optional.of(Expectation.of(id, Status.valueOf(value.group(1)), days, line));
        }
        if (text != null) {
            noStatus(node, text);
        }
        return Optional.empty();
    }

    private Optional<Expectation> ofParts(String id, MappingNode node, int line) {
        Fields fields =
                Fields.of(node, problems, "status", "daysLate", "lastDay", "transferredTo", "findings", "rules");
        if (fields.members().isEmpty()) {
            problems.add(
                    node,
                    "states-nothing",
                    Text.of("không nêu điều gì phải đúng", "it states nothing that must hold"),
                    Text.of("Ghi ít nhất status.", "Write at least status."));
        }
        return Optional.of(new Expectation(
                id,
                line,
                fields.get("status").flatMap(this::status).orElse(null),
                fields.get("daysLate").flatMap(this::days).orElse(null),
                fields.get("lastDay").flatMap(this::date).orElse(null),
                fields.get("transferredTo").map(this::agencies).orElse(null),
                fields.get("findings").map(this::rulesThatFind).orElse(null),
                fields.get("rules").map(this::outcomes).orElse(Map.of())));
    }

    private Optional<Status> status(Node node) {
        String text = Fields.text(node, problems);
        if (text != null && !isStatus(text)) {
            noStatus(node, text);
            return Optional.empty();
        }
        return Optional.ofNullable(text).map(Status::valueOf);
    }

    private void noStatus(Node node, String text) {
        problems.add(
                node,
                "status",
                Text.of(
                        Excerpt.quote(text) + " không phải là tình trạng",
                        Excerpt.quote(text) + " is not a valid status"),
                NearestStatus.remedy(text));
    }

    private Optional<Integer> days(Node node) {
        return Fields.wholeNumber(
                node, problems, 5, "days-late", Text.of("không phải là số ngày", "is not a valid number of days"));
    }

    private Optional<LocalDate> date(Node node) {
        return Fields.time(node, problems, "date", WrittenTime::parseDate);
    }

    private Set<AgencyId> agencies(Node node) {
        Set<String> known = register.directory().agencies().stream()
                .map(agency -> agency.id().value())
                .collect(Collectors.toSet());
        return known(node, known, "unknown-agency", "cơ quan", "agency")
                .map(AgencyId::of)
                .collect(Collectors.toSet());
    }

    private Set<String> rulesThatFind(Node node) {
        return known(node, rules, "unknown-rule", "quy tắc", "rule").collect(Collectors.toSet());
    }

    /** The items of a list that are among the known; the others are problems. */
    private Stream<String> known(Node list, Set<String> known, String code, String vi, String en) {
        List<String> found = new ArrayList<>();
        for (Node item : Fields.items(list, problems)) {
            String text = Fields.text(item, problems);
            if (text != null && isKnown(item, text, known, code, vi, en)) {
                found.add(text);
            }
        }
        return found.stream();
    }

    private Map<String, Outcome> outcomes(Node node) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        Set<String> names = Arrays.stream(Outcome.values()).map(Outcome::name).collect(Collectors.toSet());
        Fields.of(node, problems).members().forEach((rule, tuple) -> {
            String text = Fields.text(tuple.getValueNode(), problems);
            boolean knownRule = isKnown(tuple.getKeyNode(), rule, rules, "unknown-rule", "quy tắc", "rule");
            if (text != null
                    && isKnown(tuple.getValueNode(), text, names, "unknown-outcome", "kết quả", "outcome")
                    && knownRule) {
                outcomes.put(rule, Outcome.valueOf(text));
            }
        });
        return outcomes;
    }

    private boolean isKnown(Node node, String text, Set<String> known, String code, String vi, String en) {
        if (known.contains(text)) {
            return true;
        }
        String near = Nearest.to(text, known).orElse("");
        problems.add(
                node,
                code,
                Text.of("không có " + vi + " " + Excerpt.quote(text), "there is no " + en + " " + Excerpt.quote(text)),
                near.isEmpty()
                        ? Text.of("Kiểm tra lại.", "Check it.")
                        : Text.of("Gần nhất: " + near + ".", "Nearest: " + near + "."));
        return false;
    }
}

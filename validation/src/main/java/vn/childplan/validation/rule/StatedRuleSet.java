package vn.childplan.validation.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.internal.json.Json;
import vn.childplan.core.internal.json.Pointer;
import vn.childplan.core.internal.text.Excerpt;
import vn.childplan.core.internal.text.Nearest;
import vn.childplan.core.io.Reading;
import vn.childplan.core.text.Text;

/** Makes the rule set that a file states, from what it rests on to what it sets; goes on after a problem, to tell all at once. */
final class StatedRuleSet {
    /** Stands for the name where that cannot be read, which is a problem of its own. */
    private static final String NO_NAME = "?";

    private final RuleFileProblems problems;
    private final RuleSetSource source;
    private final List<Finding> problemsOfBase = new ArrayList<>();

    StatedRuleSet(RuleFileProblems problems, RuleSetSource source) {
        this.problems = problems;
        this.source = source;
    }

    /** The set that the file states. */
    Reading<RuleSet> read() {
        RuleSet rules = rules();
        if (problemsOfBase.isEmpty()) {
            return problems.problems().orValue(rules);
        }
        List<Finding> all = new ArrayList<>(problemsOfBase);
        if (!problems.problems().isEmpty()) {
            all.addAll(problems.problems().orValue(rules).problems());
        }
        return Reading.failed(all);
    }

    private RuleSet rules() {
        String name = problems.text("name").map(Placed::value).orElse(NO_NAME);
        requireName(name);
        RuleSet rules = problems.text("base").map(Placed::value).map(this::base).orElseGet(StatedRuleSet::everyRule);
        for (Placed<String> joined : problems.items("and", String.class)) {
            rules = and(rules, joined);
        }
        for (Placed<String> id : problems.items("without", String.class)) {
            rules = without(rules, id);
        }
        rules = withStated(
                rules, problems.items("readings", StatedReading.class), StatedReading::rule, StatedReading::toRule);
        rules = withStated(rules, problems.items("duties", StatedDuty.class), StatedDuty::rule, StatedDuty::toRule);
        rules = new StatedOrder(problems).of(rules);
        List<Setting> settings = new SettingLines(rules, problems).read();
        return ownName(rules.asBase().set(settings).named(name).describedAs(description()));
    }

    private RuleSetDescription description() {
        return new RuleSetDescription(words("title"), words("basis"), words("reason"), words("comment"));
    }

    private @Nullable String words(String field) {
        return problems.text(field).map(Placed::value).orElse(null);
    }

    /** A verdict says by which rules it came about. */
    private void requireName(String name) {
        if (name.isBlank()) {
            problems.add(
                    "rules.name",
                    problems.at("name"),
                    Pointer.ROOT.to("name"),
                    Text.of("tên bộ quy tắc để trống", "the name of the rule set is empty"),
                    Text.of("Ghi tên và phiên bản, như an-han/1.", "Write a name and a version, as grace/1."));
        }
    }

    /** The set, after a problem if it is not the one of the library that has its name. */
    private RuleSet ownName(RuleSet rules) {
        if (RuleSetDocument.library(rules.name())
                .filter(known -> !known.equals(rules))
                .isPresent()) {
            problems.add(
                    "rules.name-taken",
                    problems.at("name"),
                    Pointer.ROOT.to("name"),
                    Text.of(
                            Excerpt.quote(rules.name()) + " là tên của một bộ quy tắc có sẵn, mà bộ này khác bộ đó",
                            Excerpt.quote(rules.name()) + " is a set of the library, and this one differs from it"),
                    Text.of("Ghi tên khác.", "Give it another name."));
        }
        return rules;
    }

    /** What it starts from. Where that cannot be read, a setting is compared with every rule that it could know. */
    private RuleSet base(String name) {
        if (!RuleSetSource.isFile(name)) {
            return library(name, problems.at("base"), Pointer.ROOT.to("base"));
        }
        if (source.cannotReach(name)) {
            problems.add(
                    "rules.base-circle",
                    problems.at("base"),
                    Pointer.ROOT.to("base"),
                    source.why(name),
                    Text.of(
                            "Ghi tên một bộ quy tắc có sẵn, hoặc một tệp khác.",
                            "Name a set of the library, or another file."));
            return everyRule();
        }
        if (source.isMissing(name)) {
            problems.add(
                    "rules.base-missing",
                    problems.at("base"),
                    Pointer.ROOT.to("base"),
                    Text.of("không có tệp " + Excerpt.quote(name), "there is no file " + Excerpt.quote(name)),
                    Text.of(
                            "Ghi đường dẫn tính từ thư mục của tệp này, hoặc tên một bộ quy tắc có sẵn.",
                            "Write its path from the folder of this file, or name a set of the library."));
            return everyRule();
        }
        Reading<RuleSet> base = source.readBase(name);
        problemsOfBase.addAll(base.problems());
        return base.value().orElseGet(StatedRuleSet::everyRule);
    }

    private static RuleSet everyRule() {
        return RuleSet.standard().and(RuleSet.circular16());
    }

    private RuleSet library(String name, Json at, Pointer path) {
        Optional<RuleSet> found = RuleSetDocument.library(name);
        if (found.isEmpty()) {
            problems.add(
                    "rules.unknown-set",
                    at,
                    path,
                    Text.of(
                            "không có bộ quy tắc " + Excerpt.quote(name),
                            "there is no rule set " + Excerpt.quote(name)),
                    nearest(name, path));
            return everyRule();
        }
        return found.get();
    }

    /** The nearest name; all of them where none is near. */
    private static Text nearest(String typed, Pointer path) {
        List<String> known = new ArrayList<>(RuleSetDocument.known());
        String all = String.join(", ", known);
        known.add(RuleSetDocument.STANDARD);
        Optional<String> near = Nearest.to(typed, known);
        if (near.isPresent()) {
            return Text.of("Có phải là '" + near.get() + "'?", "Did you mean '" + near.get() + "'?");
        }
        return path.equals(Pointer.ROOT.to("base"))
                ? Text.of(
                        "Dùng một trong: " + all + "; hoặc một tệp .json.", "Use one of: " + all + "; or a .json file.")
                : Text.of("Dùng một trong: " + all, "Use one of: " + all);
    }

    private RuleSet and(RuleSet rules, Placed<String> name) {
        RuleSet other = library(name.value(), name.at(), name.path());
        boolean fresh =
                other.rules().stream().noneMatch(rule -> rules.rule(rule.id()).isPresent());
        return fresh ? rules.and(other) : rules;
    }

    private RuleSet without(RuleSet rules, Placed<String> id) {
        if (rules.rule(id.value()).isEmpty()) {
            problems.unknownRule(rules, id);
            return rules;
        }
        return rules.without(id.value());
    }

    /** With rules that the file states, after the others of their stage. */
    private <L> RuleSet withStated(
            RuleSet rules, List<Placed<L>> lines, Function<L, String> id, Function<L, ? extends Rule> stated) {
        RuleSet with = rules;
        for (Placed<L> line : lines) {
            String name = id.apply(line.value());
            Placed<String> at = new Placed<>(
                    name, RuleFileProblems.at(line, "rule"), line.path().to("rule"));
            if (!RuleDescription.isId(name)) {
                problems.add(
                        "rules.id",
                        at,
                        Text.of(
                                "mã quy tắc " + Excerpt.quote(name) + " không dùng được",
                                "the rule id " + Excerpt.quote(name) + " cannot be used"),
                        Text.of(
                                "Chỉ dùng chữ thường không dấu, chữ số, dấu chấm và gạch nối: so.bao-cao-quy.",
                                "Use lower-case letters without marks, digits, dots and hyphens: local.quarterly."));
            } else if (with.rule(name).isPresent()) {
                problems.add(
                        "rules.id-taken",
                        at,
                        Text.of("đã có quy tắc " + Excerpt.quote(name), "there is a rule " + Excerpt.quote(name)),
                        Text.of("Ghi mã khác.", "Give it another id."));
            } else {
                Rule rule = stated.apply(line.value());
                readTwice(with, rule, at);
                with = with.and(RuleSet.of(name, List.of(rule)));
            }
        }
        return with;
    }

    /** That the set has a reading of the same words for some of the same days: which of the two holds would be open. */
    private void readTwice(RuleSet rules, Rule added, Placed<String> at) {
        rules.rules().stream()
                .filter(rule -> PartyReading.ofSameWords(rule, added))
                .findFirst()
                .ifPresent(other -> problems.add(
                        "rules.read-twice",
                        at,
                        Text.of(
                                "lời văn này đã được hiểu theo quy tắc " + other.id() + " trong cùng thời gian",
                                "these words are read by the rule " + other.id() + " for some of the same days"),
                        Text.of(
                                "Chỉ giữ lại một; cách hiểu của tệp ghi ở base thì bỏ bằng without.",
                                "Keep one of them; leave out that of the file in base by without.")));
    }
}

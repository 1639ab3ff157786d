package vn.childplan.validation.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.internal.json.Json;
import vn.childplan.core.internal.json.Pointer;
import vn.childplan.core.internal.text.Excerpt;
import vn.childplan.core.io.Problems;
import vn.childplan.core.io.Reading;
import vn.childplan.core.text.Text;

/** Makes the rule set that a file states, from what it rests on to what it sets; goes on after a problem, to tell all at once. */
final class StatedRuleSet {
    private final RuleFileProblems problems;
    private final RuleSetSource source;
    private final List<Finding> problemsOfBase = new ArrayList<>();

    StatedRuleSet(Json.Obj tree, Problems problems, RuleSetSource source) {
        this.problems = new RuleFileProblems(tree, problems);
        this.source = source;
    }

    Reading<RuleSet> read(RuleSetDocument document) {
        RuleSet rules = rules(document);
        if (problemsOfBase.isEmpty()) {
            return problems.problems().orValue(rules);
        }
        List<Finding> all = new ArrayList<>(problemsOfBase);
        if (!problems.problems().isEmpty()) {
            all.addAll(problems.problems().orValue(rules).problems());
        }
        return Reading.failed(all);
    }

    private RuleSet rules(RuleSetDocument document) {
        requireName(document.name());
        RuleSet rules = base(document.base());
        for (String name : document.and()) {
            rules = and(rules, name);
        }
        for (String id : document.without()) {
            rules = without(rules, id);
        }
        rules = withStated(rules, "readings", document.readings(), StatedReading::rule, StatedReading::toRule);
        rules = withStated(rules, "duties", document.duties(), StatedDuty::rule, StatedDuty::toRule);
        rules = inOrder(rules, document.order());
        List<Setting> settings = new SettingLines(rules, problems).read(document.settings());
        return ownName(rules.set(settings).named(document.name()).describedAs(document.description()));
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
            return library(name, "base");
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

    private RuleSet library(String name, String field) {
        Optional<RuleSet> found = RuleSetDocument.library(name);
        if (found.isEmpty()) {
            String known = String.join(", ", RuleSetDocument.known());
            problems.add(
                    "rules.unknown-set",
                    problems.at(field),
                    Pointer.ROOT.to(field),
                    Text.of(
                            "không có bộ quy tắc " + Excerpt.quote(name),
                            "there is no rule set " + Excerpt.quote(name)),
                    field.equals("base")
                            ? Text.of(
                                    "Dùng một trong: " + known + "; hoặc một tệp .json.",
                                    "Use one of: " + known + "; or a .json file.")
                            : Text.of("Dùng một trong: " + known, "Use one of: " + known));
            return RuleSet.standard();
        }
        return found.get();
    }

    private RuleSet and(RuleSet rules, String name) {
        RuleSet other = library(name, "and");
        boolean fresh =
                other.rules().stream().noneMatch(rule -> rules.rule(rule.id()).isPresent());
        return fresh ? rules.and(other) : rules;
    }

    private RuleSet without(RuleSet rules, String id) {
        if (rules.rule(id).isEmpty()) {
            problems.unknownRule(rules, id, problems.at("without"), Pointer.ROOT.to("without"));
            return rules;
        }
        return rules.without(id);
    }

    /** With rules that the file states, after the others of their stage. */
    private <L> RuleSet withStated(
            RuleSet rules, String field, List<L> lines, Function<L, String> id, Function<L, ? extends Rule> stated) {
        RuleSet with = rules;
        List<Json> places = problems.items(field);
        for (int i = 0; i < lines.size(); i++) {
            String name = id.apply(lines.get(i));
            Pointer path = Pointer.ROOT.to(field).to(i).to("rule");
            if (!RuleDescription.isId(name)) {
                problems.add(
                        "rules.id",
                        places.get(i),
                        path,
                        Text.of(
                                "mã quy tắc " + Excerpt.quote(name) + " không dùng được",
                                "the rule id " + Excerpt.quote(name) + " cannot be used"),
                        Text.of(
                                "Chỉ dùng chữ thường không dấu, chữ số, dấu chấm và gạch nối: so.bao-cao-quy.",
                                "Use lower-case letters without marks, digits, dots and hyphens: local.quarterly."));
            } else if (with.rule(name).isPresent()) {
                problems.add(
                        "rules.id-taken",
                        places.get(i),
                        path,
                        Text.of("đã có quy tắc " + Excerpt.quote(name), "there is a rule " + Excerpt.quote(name)),
                        Text.of("Ghi mã khác.", "Give it another id."));
            } else {
                Rule rule = stated.apply(lines.get(i));
                readTwice(with, rule, places.get(i), path);
                with = with.and(RuleSet.of(name, List.of(rule)));
            }
        }
        return with;
    }

    /** That the set has a reading of the same words for some of the same days: which of the two holds would be open. */
    private void readTwice(RuleSet rules, Rule added, Json at, Pointer path) {
        rules.rules().stream()
                .filter(rule -> PartyReading.ofSameWords(rule, added))
                .findFirst()
                .ifPresent(other -> problems.add(
                        "rules.read-twice",
                        at,
                        path,
                        Text.of(
                                "lời văn này đã được hiểu theo quy tắc " + other.id() + " trong cùng thời gian",
                                "these words are read by the rule " + other.id() + " for some of the same days"),
                        Text.of(
                                "Chỉ giữ lại một; cách hiểu của tệp ghi ở base thì bỏ bằng without.",
                                "Keep one of them; leave out that of the file in base by without.")));
    }

    private RuleSet inOrder(RuleSet rules, List<StatedPlace> order) {
        RuleSet moved = rules;
        List<Json> places = problems.items("order");
        for (int i = 0; i < order.size(); i++) {
            StatedPlace place = order.get(i);
            Pointer path = Pointer.ROOT.to("order").to(i);
            Optional<Rule> rule = rules.rule(place.rule());
            Optional<Rule> neighbour = rules.rule(place.neighbour());
            if (rule.isEmpty()) {
                problems.unknownRule(rules, place.rule(), places.get(i), path.to("rule"));
            }
            if (neighbour.isEmpty()) {
                problems.unknownRule(
                        rules, place.neighbour(), places.get(i), path.to(place.before() != null ? "before" : "after"));
            }
            if (rule.isEmpty() || neighbour.isEmpty()) {
                continue;
            }
            if (place.rule().equals(place.neighbour())) {
                problems.add(
                        "rules.order-itself",
                        places.get(i),
                        path,
                        Text.of(
                                place.rule() + " được xếp cạnh chính nó",
                                place.rule() + " is to be asked beside itself"),
                        Text.of("Ghi một quy tắc khác.", "Name another rule."));
                continue;
            }
            if (rule.get().stage() != neighbour.get().stage()) {
                problems.add(
                        "rules.other-stage",
                        places.get(i),
                        path,
                        Text.of(
                                place.rule() + " và " + place.neighbour() + " thuộc hai bước khác nhau",
                                place.rule() + " and " + place.neighbour() + " belong to different questions"),
                        Text.of(
                                "Chọn một quy tắc cùng bước: cùng phần trước dấu chấm trong danh mục quy tắc.",
                                "Name a rule of the same question: they are asked question by question."));
                continue;
            }
            moved = place.takenOn(moved);
            undone(order.subList(0, i), moved, places, i);
        }
        return moved;
    }

    /** That the line just taken on undoes an earlier one, which then asks for what does not hold. */
    private void undone(List<StatedPlace> earlier, RuleSet moved, List<Json> places, int line) {
        for (int i = 0; i < earlier.size(); i++) {
            StatedPlace place = earlier.get(i);
            if (moved.rule(place.rule()).isPresent()
                    && moved.rule(place.neighbour()).isPresent()
                    && !place.holdsIn(moved)) {
                int at = places.get(i).at().line();
                problems.add(
                        "rules.order-undone",
                        places.get(line),
                        Pointer.ROOT.to("order").to(line),
                        Text.of(
                                "thứ tự này làm mất tác dụng của dòng " + at + ": "
                                        + place.words().vi(),
                                "this order undoes line " + at + ": "
                                        + place.words().en()),
                        Text.of("Chỉ giữ lại một.", "Keep one of them."));
                return;
            }
        }
    }
}

package vn.childplan.validation.rule;

import java.util.List;
import java.util.Optional;
import vn.childplan.core.text.Text;

/** The order in which a file asks rules, line by line. */
final class StatedOrder {
    private final RuleFileProblems problems;

    StatedOrder(RuleFileProblems problems) {
        this.problems = problems;
    }

    /** A set in that order; what cannot be is a problem at its place. */
    RuleSet of(RuleSet rules) {
        RuleSet moved = rules;
        List<Placed<StatedPlace>> order = problems.items("order", StatedPlace.class);
        for (int i = 0; i < order.size(); i++) {
            if (canBe(rules, order.get(i))) {
                moved = order.get(i).value().takenOn(moved);
                undone(order.subList(0, i), moved, order.get(i));
            }
        }
        return moved;
    }

    /** Whether both rules are there and belong to one question; a problem if not. */
    private boolean canBe(RuleSet rules, Placed<StatedPlace> line) {
        StatedPlace place = line.value();
        Optional<Rule> rule = known(rules, line, place.rule(), "rule");
        Optional<Rule> neighbour = known(rules, line, place.neighbour(), place.before() != null ? "before" : "after");
        if (rule.isEmpty() || neighbour.isEmpty()) {
            return false;
        }
        if (place.rule().equals(place.neighbour())) {
            problems.add(
                    "rules.order-itself",
                    line,
                    Text.of(place.rule() + " được xếp cạnh chính nó", place.rule() + " is to be asked beside itself"),
                    Text.of("Ghi một quy tắc khác.", "Name another rule."));
            return false;
        }
        if (rule.get().stage() != neighbour.get().stage()) {
            problems.add(
                    "rules.other-stage",
                    line,
                    Text.of(
                            place.rule() + " và " + place.neighbour() + " thuộc hai bước khác nhau",
                            place.rule() + " and " + place.neighbour() + " belong to different questions"),
                    Text.of(
                            "Chọn một quy tắc cùng bước: cùng phần trước dấu chấm trong danh mục quy tắc.",
                            "Name a rule of the same question: they are asked question by question."));
            return false;
        }
        return true;
    }

    private Optional<Rule> known(RuleSet rules, Placed<StatedPlace> line, String id, String field) {
        Optional<Rule> rule = rules.rule(id);
        if (rule.isEmpty()) {
            problems.unknownRule(
                    rules,
                    new Placed<>(
                            id, RuleFileProblems.at(line, field), line.path().to(field)));
        }
        return rule;
    }

    /** That the line just taken on undoes an earlier one, which then asks for what does not hold. */
    private void undone(List<Placed<StatedPlace>> earlier, RuleSet moved, Placed<StatedPlace> line) {
        for (Placed<StatedPlace> before : earlier) {
            StatedPlace place = before.value();
            if (moved.rule(place.rule()).isPresent()
                    && moved.rule(place.neighbour()).isPresent()
                    && !place.holdsIn(moved)) {
                int at = before.at().at().line();
                problems.add(
                        "rules.order-undone",
                        line,
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

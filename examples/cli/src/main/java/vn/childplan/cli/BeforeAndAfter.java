package vn.childplan.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.childplan.validation.assessment.Explanation;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.change.Impact;
import vn.childplan.validation.rule.Outcome;
import vn.childplan.validation.rule.Reason;

/** Why one obligation stands as it does before a change and after it, side by side: the rules that come to something else. */
final class BeforeAndAfter {
    private final Impact impact;
    private final String obligation;

    BeforeAndAfter(Impact impact, String obligation) {
        this.impact = impact;
        this.obligation = obligation;
    }

    void write(Page page) {
        Optional<Explanation> before = explained(impact.before(obligation), page);
        Optional<Explanation> after = explained(impact.after(obligation), page);
        page.title(page.say("TRƯỚC VÀ SAU: ", "BEFORE AND AFTER: ") + obligation);
        page.line(page.say("Tính đến ", "As of ") + page.words().instant(impact.asOf()));
        List<String> causes = impact.causesOf(obligation);
        page.line(
                causes.isEmpty()
                        ? page.say("Kết luận như nhau.", "The verdict is the same.")
                        : page.say("Do: ", "Because of: ") + String.join(", ", causes));
        TextTable table =
                new TextTable().words("").words(page.say("trước", "before")).words(page.say("sau", "after"));
        row(
                page.say("kết luận", "verdict"),
                before.map(Explanation::conclusion),
                after.map(Explanation::conclusion),
                table,
                page);
        row(page.say("hạn cuối", "last permitted day"), lastDay(before), lastDay(after), table, page);
        int same = rules(before, after, table, page);
        page.blank().table(table);
        page.line(page.say("Số quy tắc như nhau: ", "Rules that come to the same: ")
                + page.words().number(same));
    }

    private static Optional<Explanation> explained(Optional<Verdict> verdict, Page page) {
        return verdict.map(each -> each.explain(page.locale()));
    }

    private static Optional<String> lastDay(Optional<Explanation> explanation) {
        return explanation.map(Explanation::lastDay).map(Explanation.LastDay::text);
    }

    /** A row for each rule that comes to something else; how many come to the same. */
    private static int rules(Optional<Explanation> before, Optional<Explanation> after, TextTable table, Page page) {
        Map<String, Reason> was = byRule(before);
        Map<String, Reason> is = byRule(after);
        Map<String, Reason> all = new LinkedHashMap<>(is);
        was.forEach(all::putIfAbsent);
        int same = 0;
        for (String rule : all.keySet()) {
            String one = words(was.get(rule), page);
            String other = words(is.get(rule), page);
            if (Objects.equals(one, other)) {
                same++;
            } else {
                table.row().cell(rule).cell(one).cell(other);
            }
        }
        return same;
    }

    private static Map<String, Reason> byRule(Optional<Explanation> explanation) {
        Map<String, Reason> reasons = new LinkedHashMap<>();
        explanation.ifPresent(each -> each.reasons().forEach(reason -> reasons.put(reason.rule(), reason)));
        return reasons;
    }

    private static String words(@Nullable Reason reason, Page page) {
        if (reason == null) {
            return page.say("không có", "not there");
        }
        String outcome = reason.outcome().label().in(page.locale());
        if (reason.outcome() == Outcome.NOT_APPLICABLE) {
            return outcome;
        }
        String inputs = reason.inputs().stream()
                .map(input -> input.name() + ": " + input.value())
                .collect(Collectors.joining("; "));
        return outcome
                + (inputs.isEmpty() ? "" : "; " + inputs)
                + (reason.consequence().isEmpty() ? "" : " ⇒ " + reason.consequence());
    }

    private static void row(String what, Optional<String> before, Optional<String> after, TextTable table, Page page) {
        String none = page.say("không có", "not there");
        table.row().cell(what).cell(before.orElse(none)).cell(after.orElse(none));
    }
}

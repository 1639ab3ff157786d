package vn.childplan.validation.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.core.time.Validity;

/**
 * In what one rule, or one of its parameters, is other than recorded.
 *
 * @param rule the id of the rule
 * @param parameter the name of the parameter; null if it is about the rule itself
 * @param recorded what it was; null if there was none
 * @param replayed what it is; null if there is none
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record RuleDifference(
        String rule,
        @Nullable String parameter,
        @Nullable Text recorded,
        @Nullable Text replayed) {
    private static final Text NONE = Text.of("không có", "none");

    public RuleDifference {
        Objects.requireNonNull(rule, "rule");
    }

    static List<RuleDifference> between(List<UsedRule> recorded, List<UsedRule> replayed) {
        Map<String, List<UsedRule>> was = versions(recorded);
        Map<String, List<UsedRule>> is = versions(replayed);
        Set<String> ids = new LinkedHashSet<>(was.keySet());
        ids.addAll(is.keySet());
        List<RuleDifference> differences = new ArrayList<>();
        for (String id : ids) {
            List<UsedRule> before = was.getOrDefault(id, List.of());
            List<UsedRule> now = is.getOrDefault(id, List.of());
            addIfOther(id, null, days(before), days(now), differences);
            if (!before.isEmpty() && !now.isEmpty()) {
                ofParameters(before.get(0), now.get(0), differences);
            }
        }
        ofOrder(
                was.keySet().stream().filter(is::containsKey).toList(),
                is.keySet().stream().filter(was::containsKey).toList(),
                differences);
        return differences;
    }

    /** The first rule that is asked at another place, among those of both. */
    private static void ofOrder(List<String> recorded, List<String> replayed, List<RuleDifference> differences) {
        for (int i = 0; i < recorded.size(); i++) {
            String id = recorded.get(i);
            if (!id.equals(replayed.get(i))) {
                addIfOther(id, null, place(recorded, i), place(replayed, replayed.indexOf(id)), differences);
                return;
            }
        }
    }

    /** The settings of a rule are those of all its versions. */
    private static Map<String, List<UsedRule>> versions(List<UsedRule> rules) {
        Map<String, List<UsedRule>> versions = new LinkedHashMap<>();
        rules.forEach(rule ->
                versions.computeIfAbsent(rule.rule(), id -> new ArrayList<>()).add(rule));
        return versions;
    }

    private static void ofParameters(UsedRule before, UsedRule now, List<RuleDifference> differences) {
        Set<String> parameters = new LinkedHashSet<>(before.parameters());
        parameters.addAll(now.parameters());
        parameters.forEach(parameter ->
                addIfOther(before.rule(), parameter, before.words(parameter), now.words(parameter), differences));
    }

    private static void addIfOther(
            String rule,
            @Nullable String parameter,
            @Nullable Text was,
            @Nullable Text is,
            List<RuleDifference> differences) {
        if (!Objects.equals(was, is)) {
            differences.add(new RuleDifference(rule, parameter, was, is));
        }
    }

    /** For which days there is a rule; null if there is none. */
    private static @Nullable Text days(List<UsedRule> versions) {
        return versions.stream()
                .map(UsedRule::validity)
                .map(RuleDifference::days)
                .reduce((one, other) -> Text.of(one.vi() + "; " + other.vi(), one.en() + "; " + other.en()))
                .orElse(null);
    }

    private static Text days(Validity validity) {
        LocalDate from = validity.from();
        LocalDate to = validity.to();
        Text first = from == null ? Text.of("mọi ngày", "all days") : TimeFormat.date(from);
        Text last = to == null ? null : TimeFormat.date(to.minusDays(1));
        return Text.of(
                (from == null ? "" : "từ ngày ") + first.vi() + (last == null ? "" : " đến hết ngày " + last.vi()),
                (from == null ? "" : "from ") + first.en() + (last == null ? "" : " until " + last.en()));
    }

    private static Text place(List<String> order, int at) {
        return at == 0
                ? Text.of("hỏi trước tiên", "asked first")
                : Text.of("hỏi sau " + order.get(at - 1), "asked after " + order.get(at - 1));
    }

    /** What differs: {@code progress.due-soon days: 7 → 14}. */
    public Text words() {
        String what = parameter == null ? rule : rule + " " + parameter;
        Text was = recorded == null ? NONE : recorded;
        Text is = replayed == null ? NONE : replayed;
        return Text.of(what + ": " + was.vi() + " → " + is.vi(), what + ": " + was.en() + " → " + is.en());
    }

    @Override
    public String toString() {
        return words().en();
    }
}

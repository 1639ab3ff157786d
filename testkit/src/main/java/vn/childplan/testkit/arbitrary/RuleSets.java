package vn.childplan.testkit.arbitrary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.validation.rule.Parameter;
import vn.childplan.validation.rule.Rule;
import vn.childplan.validation.rule.RuleSet;

/**
 * Rule sets made of the library's rules: parameters set for all facts or from a day on, and now and then a rule left out
 * or the standing reports of the circular joined. Shrinks to the standard rules.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class RuleSets {
    private RuleSets() {}

    /** The standard rules with parameters set otherwise. */
    public static Arbitrary<RuleSet> settings() {
        return settingsOf(RuleSet.standard());
    }

    /** The same, with rules left out or joined as well. */
    public static Arbitrary<RuleSet> any() {
        Arbitrary<RuleSet> base = Arbitraries.of(false, false, false, true)
                .map(joined -> joined ? RuleSet.standard().and(RuleSet.circular16()) : RuleSet.standard());
        return base.flatMap(RuleSets::settingsOf)
                .flatMap(rules -> Arbitraries.of(
                                rules.rules().stream().map(Rule::id).toList())
                        .injectNull(0.7)
                        .map(id -> id == null ? rules : rules.without(id)));
    }

    private static Arbitrary<RuleSet> settingsOf(RuleSet base) {
        List<Slot> slots = new ArrayList<>();
        for (Rule rule : base.rules()) {
            rule.about().parameters().forEach(parameter -> slots.add(new Slot(rule.id(), parameter)));
        }
        Arbitrary<Change> change = Arbitraries.of(slots)
                .flatMap(slot -> Combinators.combine(values(slot.parameter()), days())
                        .as((value, from) -> new Change(slot, value, from.isEmpty() ? null : from.get(0))));
        return change.list().ofMaxSize(3).map(changes -> {
            RuleSet rules = base.named("changed/1");
            for (Change each : changes) {
                rules = rules.set(each.slot().rule(), each.slot().parameter().name(), each.value(), each.from());
            }
            return rules;
        });
    }

    /** None, or one. */
    private static Arbitrary<List<LocalDate>> days() {
        return Arbitraries.of(LocalDate.of(2025, 5, 14), LocalDate.of(2025, 7, 1), LocalDate.of(2025, 11, 14))
                .list()
                .ofMaxSize(1);
    }

    private static Arbitrary<Object> values(Parameter<?> parameter) {
        if (parameter.type() == Integer.class) {
            return Arbitraries.integers().between(0, 30).map(number -> number);
        }
        if (parameter.type() == Boolean.class) {
            return Arbitraries.of(false, true);
        }
        return Arbitraries.of(List.of((Object[]) parameter.type().getEnumConstants()));
    }

    private record Slot(String rule, Parameter<?> parameter) {}

    private record Change(Slot slot, Object value, @Nullable LocalDate from) {}
}

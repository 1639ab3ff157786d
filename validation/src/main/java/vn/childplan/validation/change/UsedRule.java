package vn.childplan.validation.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.internal.json.Word;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.Validity;
import vn.childplan.validation.rule.Parameter;
import vn.childplan.validation.rule.Rule;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Setting;

/**
 * A rule by which a decision was made, with the values of its parameters. What a rule does itself is code, and not kept.
 *
 * @param rule the id of the rule
 * @param validity the days of the facts that it judges
 * @param values what its parameters were set to: the value for all facts first, then those for some days
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record UsedRule(
        @JsonProperty @Word String rule,
        @JsonProperty Validity validity,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<Value> values) {
    /**
     * The value of a parameter.
     *
     * @param parameter its name
     * @param value the value as text
     * @param validity the days of the facts for which it holds
     * @param warnFrom the first day of the facts that are warned of it; null if none are
     */
    public record Value(
            @JsonProperty @Word String parameter,
            @JsonProperty @Word String value,
            @JsonProperty Validity validity,

            @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            LocalDate warnFrom) {
        public Value {
            Objects.requireNonNull(parameter, "parameter");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(validity, "validity");
        }

        private static Value of(Setting setting) {
            return new Value(setting.parameter(), setting.value().toString(), setting.validity(), setting.warnFrom());
        }

        private Text words(String rule) {
            return new Setting(rule, parameter, value, validity, warnFrom, null, null).words();
        }
    }

    public UsedRule {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(validity, "validity");
        values = values == null ? List.of() : List.copyOf(values);
    }

    static UsedRule of(Rule rule, RuleSet rules) {
        return new UsedRule(
                rule.id(),
                rule.about().validity(),
                rule.about().parameters().stream()
                        .flatMap(parameter -> values(rule, parameter, rules))
                        .toList());
    }

    private static Stream<Value> values(Rule rule, Parameter<?> parameter, RuleSet rules) {
        List<Setting> set = rules.settings().stream()
                .filter(setting ->
                        setting.rule().equals(rule.id()) && setting.parameter().equals(parameter.name()))
                .sorted(Setting.GENERAL_FIRST)
                .toList();
        boolean isSetForAllFacts =
                set.stream().anyMatch(setting -> setting.validity().equals(Validity.ALWAYS));
        Setting standard = Setting.of(rule.id(), parameter.name(), parameter.standard());
        return Stream.concat(isSetForAllFacts ? Stream.empty() : Stream.of(standard), set.stream())
                .map(Value::of);
    }

    /** Of what the values of a parameter are, in words; null if it has no such parameter. */
    @Nullable
    Text words(String parameter) {
        return values.stream()
                .filter(value -> value.parameter().equals(parameter))
                .map(value -> value.words(rule))
                .reduce((one, other) -> Text.of(one.vi() + "; " + other.vi(), one.en() + "; " + other.en()))
                .orElse(null);
    }

    /** The names of its parameters, in their order. */
    List<String> parameters() {
        return values.stream().map(Value::parameter).distinct().toList();
    }
}

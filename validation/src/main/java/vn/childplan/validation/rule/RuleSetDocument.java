package vn.childplan.validation.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A rule set as a file states it: what it starts from, what it leaves out, what it sets.
 *
 * @param name its name
 * @param base the name of the set it starts from
 * @param and the names of sets joined to it
 * @param without ids of rules left out
 * @param settings what is set
 */
record RuleSetDocument(
        @JsonProperty String name,
        @JsonProperty String base,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<String> and,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<String> without,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<Line> settings) {
    /**
     * One setting.
     *
     * @param rule the id of the rule
     * @param parameter the name of the parameter
     * @param value the value as text
     * @param from for facts from which day on, or null
     */
    record Line(
            @JsonProperty String rule,
            @JsonProperty String parameter,
            @JsonProperty String value,

            @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            LocalDate from) {
        static Line of(Setting setting) {
            return new Line(setting.rule(), setting.parameter(), setting.value().toString(), setting.from());
        }
    }

    RuleSetDocument {
        and = and == null ? List.of() : List.copyOf(and);
        without = without == null ? List.of() : List.copyOf(without);
        settings = settings == null ? List.of() : List.copyOf(settings);
    }

    /**
     * The document of a set that consists of rules of the library.
     *
     * @throws IllegalArgumentException if it has rules of its own, which only code can state
     */
    static RuleSetDocument of(RuleSet rules) {
        RuleSet standard = RuleSet.standard();
        RuleSet circular = RuleSet.circular16();
        boolean joined = rules.rules().stream().anyMatch(circular.rules()::contains);
        RuleSet base = joined ? standard.and(circular) : standard;
        for (Rule rule : rules.rules()) {
            if (!base.rules().contains(rule)) {
                throw new IllegalArgumentException("rule " + rule.id() + " of rule set " + rules.name()
                        + " is not the library's: a file cannot state it");
            }
        }
        List<String> without = base.rules().stream()
                .filter(rule -> !rules.rules().contains(rule))
                .map(Rule::id)
                .toList();
        List<Setting> kept = base.settings().stream()
                .filter(setting -> !without.contains(setting.rule()))
                .toList();
        List<Line> lines = new ArrayList<>();
        for (Setting setting : rules.settings()) {
            if (!kept.contains(setting)) {
                lines.add(Line.of(setting));
            }
        }
        return new RuleSetDocument(
                rules.name(), standard.name(), joined ? List.of(circular.name()) : List.of(), without, lines);
    }

    /** The names of the sets that a file can start from or join. */
    static List<String> known() {
        return List.of(RuleSet.standard().name(), RuleSet.circular16().name());
    }

    /** The set of the library of that name; {@code standard} names the standard one of whatever version. */
    static @Nullable RuleSet library(String name) {
        if (name.equals("standard") || Objects.equals(name, RuleSet.standard().name())) {
            return RuleSet.standard();
        }
        return name.equals(RuleSet.circular16().name()) ? RuleSet.circular16() : null;
    }
}

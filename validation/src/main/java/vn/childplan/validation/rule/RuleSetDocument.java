package vn.childplan.validation.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.internal.json.Word;
import vn.childplan.core.time.Validity;

/**
 * A rule set as a file states it: what it starts from, what it leaves out, what it sets.
 *
 * @param name its name
 * @param title the change in a sentence, or null
 * @param basis on what it rests, or null
 * @param reason why it is made, or null
 * @param comment a word to whoever reads the file, or null
 * @param base the name of the set it starts from, or the file of one
 * @param and the names of sets joined to it
 * @param without ids of rules left out
 * @param readings readings of one's own
 * @param duties reports that are due beside the plan
 * @param order rules that are asked at another place
 * @param settings what is set
 */
record RuleSetDocument(
        @JsonProperty String name,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String title,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String basis,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String reason,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String comment,

        @JsonProperty @Word String base,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_EMPTY) @Word
        List<String> and,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_EMPTY) @Word
        List<String> without,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<StatedReading> readings,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<StatedDuty> duties,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<StatedPlace> order,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<Line> settings) {
    /** Names the standard set of whatever version. */
    static final String STANDARD = "standard";

    /**
     * One setting.
     *
     * @param rule the id of the rule
     * @param parameter the name of the parameter
     * @param value the value as text
     * @param from for facts from which day on, or null
     * @param until for facts up to which day, that day included, or null
     * @param warnFrom from which day on facts before the first day are warned of it, or null
     * @param reason why, or null
     * @param basis on what that rests, or null
     */
    record Line(
            @JsonProperty @Word String rule,
            @JsonProperty @Word String parameter,
            @JsonProperty @Word String value,

            @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            LocalDate from,

            @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            LocalDate until,

            @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            LocalDate warnFrom,

            @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String reason,

            @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String basis) {
        Line {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(parameter, "parameter");
            Objects.requireNonNull(value, "value");
        }

        static Line of(Setting setting) {
            return new Line(
                    setting.rule(),
                    setting.parameter(),
                    setting.value().toString(),
                    setting.from(),
                    setting.until(),
                    setting.warnFrom(),
                    setting.reason(),
                    setting.basis());
        }
    }

    /** A parameter of a rule, in a set in which it may be set several times, by date. */
    private record Slot(String rule, String parameter) {
        static Slot of(Setting setting) {
            return new Slot(setting.rule(), setting.parameter());
        }

        /**
         * What leads from the kept settings to those of the set. Where that takes one away, the parameter is set for all
         * facts first, if need be to its standard value: that clears every other, so all of them are stated again.
         */
        List<Line> lines(RuleSet rules, List<Setting> kept) {
            List<Setting> before = in(kept);
            List<Setting> after = in(rules.settings());
            boolean forAllFacts = after.stream().anyMatch(Slot::isForAllFacts);
            boolean clears = after.stream().anyMatch(setting -> isForAllFacts(setting) && !before.contains(setting));
            boolean takesAway = before.stream()
                    .anyMatch(
                            was -> after.stream().noneMatch(is -> is.validity().equals(was.validity())));
            List<Line> lines = new ArrayList<>();
            if (!clears && !takesAway) {
                after.stream()
                        .filter(setting -> !before.contains(setting))
                        .map(Line::of)
                        .forEach(lines::add);
                return lines;
            }
            if (!forAllFacts) {
                lines.add(Line.of(Setting.of(rule, parameter, standard(rules))));
            }
            after.stream()
                    .sorted(Comparator.comparing(setting -> !isForAllFacts(setting)))
                    .map(Line::of)
                    .forEach(lines::add);
            return lines;
        }

        private static boolean isForAllFacts(Setting setting) {
            return setting.validity().equals(Validity.ALWAYS);
        }

        private List<Setting> in(List<Setting> settings) {
            return settings.stream().filter(setting -> of(setting).equals(this)).toList();
        }

        private Object standard(RuleSet rules) {
            return rules.rule(rule)
                    .flatMap(found -> found.about().parameter(parameter))
                    .orElseThrow()
                    .standard();
        }
    }

    RuleSetDocument {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(base, "base");
        and = and == null ? List.of() : List.copyOf(and);
        without = without == null ? List.of() : List.copyOf(without);
        readings = readings == null ? List.of() : List.copyOf(readings);
        duties = duties == null ? List.of() : List.copyOf(duties);
        order = order == null ? List.of() : List.copyOf(order);
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
        List<StatedReading> readings = new ArrayList<>();
        List<StatedDuty> duties = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            if (!base.rules().contains(rule)) {
                Optional<StatedReading> reading = StatedReading.of(rule);
                Optional<StatedDuty> duty = StatedDuty.of(rule);
                reading.ifPresent(readings::add);
                duty.ifPresent(duties::add);
                if (reading.isEmpty() && duty.isEmpty()) {
                    throw new IllegalArgumentException("rule " + rule.id() + " of rule set " + rules.name()
                            + " is not the library's: a file cannot state it");
                }
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
        Stream.concat(rules.settings().stream(), kept.stream())
                .map(Slot::of)
                .distinct()
                .forEach(slot -> lines.addAll(slot.lines(rules, kept)));
        RuleSetDescription words = rules.description();
        return new RuleSetDocument(
                rules.name(),
                words.title(),
                words.basis(),
                words.reason(),
                words.comment(),
                standard.name(),
                joined ? List.of(circular.name()) : List.of(),
                without,
                readings,
                duties,
                StatedPlace.between(base, rules),
                lines);
    }

    /** The names of the sets that a file can start from or join. */
    static List<String> known() {
        return RuleSet.library().stream().map(RuleSet::name).toList();
    }

    /** The set of the library of that name; {@code standard} names the standard one of whatever version. */
    static Optional<RuleSet> library(String name) {
        return name.equals(STANDARD)
                ? Optional.of(RuleSet.standard())
                : RuleSet.library().stream()
                        .filter(set -> set.name().equals(name))
                        .findFirst();
    }
}

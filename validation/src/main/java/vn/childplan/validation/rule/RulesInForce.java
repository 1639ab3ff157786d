package vn.childplan.validation.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules of a set that are in force for the facts of one day, with their settings on that day. */
public final class RulesInForce {
    private final LocalDate date;
    private final List<ReadingRule> readings;
    private final List<VerdictRule> verdictRules;
    private final Map<String, Settings> settings;

    RulesInForce(
            LocalDate date,
            List<ReadingRule> readings,
            List<VerdictRule> verdictRules,
            Map<String, Settings> settings) {
        this.date = date;
        this.readings = List.copyOf(readings);
        this.verdictRules = List.copyOf(verdictRules);
        this.settings = Map.copyOf(settings);
    }

    /** The day whose facts they judge. */
    public LocalDate date() {
        return date;
    }

    public List<ReadingRule> readings() {
        return readings;
    }

    /** The rules that judge, in the order in which they are asked. */
    public List<VerdictRule> verdictRules() {
        return verdictRules;
    }

    /** The settings of a rule that is in force. */
    public Settings settings(Rule rule) {
        Settings found = settings.get(rule.id());
        if (found == null) {
            throw new IllegalArgumentException("rule " + rule.id() + " is not in force on " + date);
        }
        return found;
    }

    /** The reading rule of that id, if it is in force. */
    Optional<ReadingRule> reading(String id) {
        for (ReadingRule rule : readings) {
            if (rule.id().equals(id)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}

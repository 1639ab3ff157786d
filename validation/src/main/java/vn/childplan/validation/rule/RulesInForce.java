package vn.childplan.validation.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.Text;
import vn.childplan.validation.obligation.Obligation;

/**
 * The rules of a set that are in force for the facts of one day, with their settings on that day. Immutable and safe to share
 * between threads.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class RulesInForce {
    private final LocalDate date;
    private final List<ClauseRule> clauseRules = new ArrayList<>();
    private final List<ReadingRule> readings = new ArrayList<>();
    private final List<VerdictRule> verdictRules = new ArrayList<>();
    private final Map<String, Settings> settings;

    /** {@code rules} are all in force on the day, in their order, and {@code settings} are theirs by id. */
    RulesInForce(LocalDate date, List<Rule> rules, Map<String, Settings> settings) {
        this.date = date;
        for (Rule rule : rules) {
            rule.match(clauseRules::add, readings::add, verdictRules::add);
        }
        this.settings = Map.copyOf(settings);
    }

    /** Those of the rules that are in force on a day, as they are set for it; one that tells what is announced is told what. */
    static RulesInForce of(List<Rule> rules, DatedSettings settings, LocalDate date) {
        List<Rule> picked = new ArrayList<>();
        Map<String, Settings> inForce = new HashMap<>();
        for (Rule rule : rules) {
            if (rule.about().validity().contains(date)) {
                picked.add(rule);
                inForce.put(rule.id(), settings.on(rule, date));
            }
        }
        List<Setting> announced = settings.announcedOn(date);
        if (!announced.isEmpty()) {
            VerdictRule told = AnnouncedRules.of(List.copyOf(picked), inForce, announced, settings)
                    .rule();
            picked.replaceAll(rule -> rule.id().equals(told.id()) ? told : rule);
        }
        return new RulesInForce(date, picked, inForce);
    }

    /** The day whose facts they judge. */
    public LocalDate date() {
        return date;
    }

    /** The rules of standing law that add clauses to a plan. */
    public List<ClauseRule> clauseRules() {
        return Collections.unmodifiableList(clauseRules);
    }

    /** The rules that read open words. */
    public List<ReadingRule> readings() {
        return Collections.unmodifiableList(readings);
    }

    /** The rules that judge, in the order in which they are asked. */
    public List<VerdictRule> verdictRules() {
        return Collections.unmodifiableList(verdictRules);
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

    /** The ids of the readings that decided something about an obligation, in their order. */
    List<String> readingsOf(Obligation obligation, Plan plan, AgencyDirectory directory) {
        return readings.stream()
                .filter(rule -> mattered(rule, settings(rule), obligation, plan, directory))
                .map(Rule::id)
                .toList();
    }

    /** Of a reading that throws nobody knows whether it mattered: so it is named. */
    private static boolean mattered(
            ReadingRule rule, Settings settings, Obligation obligation, Plan plan, AgencyDirectory directory) {
        Notes notes = new Notes(Text.VIETNAMESE, directory);
        try {
            return rule.account().write(plan, directory, obligation, settings, notes) != Outcome.NOT_APPLICABLE;
        } catch (RuntimeException thrown) {
            return true;
        }
    }

    @Override
    public String toString() {
        return settings.size() + " rules in force on " + date;
    }
}

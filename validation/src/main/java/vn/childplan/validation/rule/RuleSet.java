package vn.childplan.validation.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.io.UnreadableException;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.time.DateSpan;
import vn.childplan.core.time.Validity;
import vn.childplan.validation.obligation.LocalityLevel;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.Readings;
import vn.childplan.validation.obligation.StandingLaw;

/**
 * The rules that a plan is read and judged by, with a name that stands in every document. Immutable and safe to share
 * between threads; a change makes another rule set:
 *
 * <pre>{@code
 * RuleSet twoWeeks = RuleSet.standard().named("two-weeks/1").set("progress.due-soon", "days", 14);
 * }</pre>
 *
 * <p>Rules and settings are picked by the date of the fact they judge: for an obligation its last permitted day (or, where it
 * has none, the day it opens), for the reading of a plan its date.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class RuleSet implements Readings {
    private final RuleSetOrigin origin;
    private final String name;
    private final RuleList rules;
    private final DatedSettings settings;
    private final PlanReading reading;

    /** A set of the library or of a host, from which others are made. */
    RuleSet(String name, List<? extends Rule> rules, DatedSettings settings) {
        this(origin(name, false, rules, settings.all()), RuleList.of(name, rules), settings);
    }

    /** A set that began as {@code origin}. */
    private RuleSet(RuleSetOrigin origin, RuleList rules, DatedSettings settings) {
        this.origin = origin;
        this.rules = rules;
        this.settings = settings;
        this.name = origin.nameOf(rules.all(), settings.all());
        this.reading = new PlanReading(rules, settings);
    }

    private static RuleSetOrigin origin(
            String name, boolean given, List<? extends Rule> rules, List<Setting> settings) {
        Objects.requireNonNull(name, "name");
        return new RuleSetOrigin(name, given, RuleSetDescription.NONE, RuleList.inOrder(rules), settings);
    }

    /** The rules of the library, version {@code standard/2025.1}. */
    public static RuleSet standard() {
        return RuleLibrary.STANDARD;
    }

    /**
     * The rules of the library in a version, {@code 2025.1}.
     *
     * @throws IllegalArgumentException if the library has no such version; the versions it has are named
     */
    public static RuleSet standard(String version) {
        return RuleLibrary.standard(version);
    }

    /** The sets of the library, which a file can start from or join: the standard one first. */
    public static List<RuleSet> library() {
        return List.of(standard(), circular16());
    }

    /**
     * The reports that Thông tư 16/2025/TT-BYT, and the circulars that it adjusts, make due every year, {@code
     * tt-16-2025-tt-byt/1}; it says nothing of how to judge them, so it is joined to a set that does: {@code
     * RuleSet.standard().and(RuleSet.circular16())}.
     */
    public static RuleSet circular16() {
        return Circular16.RULES;
    }

    /** A set of exactly these rules, in the order of their stages, with their standard values. */
    public static RuleSet of(String name, List<? extends Rule> rules) {
        return of(name, rules, List.of());
    }

    /**
     * A set of exactly these rules, in the order of their stages, and of these settings, with the days for which they hold.
     *
     * @throws IllegalArgumentException if two rules of one id are for the same days, or if a setting cannot be made
     */
    public static RuleSet of(String name, List<? extends Rule> rules, List<Setting> settings) {
        RuleSet set = new RuleSet(name, rules, DatedSettings.ofLibrary(List.of()));
        for (Setting setting : settings) {
            set = set.set(setting);
        }
        return new RuleSet(name, set.rules(), set.settings);
    }

    /**
     * The name with its version. A changed set is called by the name of what it began as and a short digest of what it holds,
     * {@code standard/2025.1+3f9a1c07}: the same for the same rules and settings, in whatever order they were set. A name
     * given with {@link #named} stays.
     */
    public String name() {
        return name;
    }

    /** Every rule, readings first, then in the order in which they are asked. */
    public List<Rule> rules() {
        return rules.all();
    }

    /** What is set otherwise than the rules' standard values, in the order of setting. */
    public List<Setting> settings() {
        return settings.all();
    }

    /** The settings of a rule that hold for the facts of a day; empty where its standard values do. */
    public List<Setting> settings(Rule rule, LocalDate date) {
        return settings.inForce(rule, date);
    }

    /** The rule of that id; of several versions the one that begins last. */
    public Optional<Rule> rule(String id) {
        return rules.find(id);
    }

    /** The same rules and settings under a name of one's own, which stays whatever is changed afterwards. */
    public RuleSet named(String other) {
        return new RuleSet(origin(other, true, rules.all(), settings.all()).with(description()), rules, settings);
    }

    /** What whoever made the set says of it; {@link RuleSetDescription#NONE} if nothing. */
    public RuleSetDescription description() {
        return origin.description();
    }

    /** The same, with what its maker says of it. */
    public RuleSet describedAs(RuleSetDescription words) {
        return new RuleSet(origin.with(words), rules, settings);
    }

    /**
     * The rules and settings of both, under both names.
     *
     * @throws IllegalArgumentException if both have a rule of one id
     */
    public RuleSet and(RuleSet other) {
        other.rules().forEach(this::requireNew);
        return new RuleSet(base().and(other.base()), rules.and(other.rules), settings.and(other.settings));
    }

    private RuleSetOrigin base() {
        return origin.given() ? origin(name, false, rules.all(), settings.all()) : origin;
    }

    /**
     * With one rule more, asked before the others of its stage: the special before the general. A rule that looks at what
     * another of its stage has concluded, as at the last day worded, is added with {@link #withAfter}.
     *
     * @throws IllegalArgumentException if the set has a rule of that id
     */
    public RuleSet with(Rule rule) {
        requireNew(rule);
        return new RuleSet(origin, rules.with(rule), settings);
    }

    /**
     * With one rule more, asked right before the rule of that id.
     *
     * @throws IllegalArgumentException if there is no rule of that id, if it belongs to another stage, or if the set has the
     *     added rule already
     */
    public RuleSet withBefore(String id, Rule rule) {
        return withAt(id, 0, rule);
    }

    /**
     * With one rule more, asked right after the rule of that id: {@code rules.withAfter("deadline.wording", rule)} sees the
     * last day as it is worded.
     *
     * @throws IllegalArgumentException if there is no rule of that id, if it belongs to another stage, or if the set has the
     *     added rule already
     */
    public RuleSet withAfter(String id, Rule rule) {
        return withAt(id, 1, rule);
    }

    private RuleSet withAt(String id, int offset, Rule rule) {
        requireNew(rule);
        return new RuleSet(origin, rules.with(rule, require(id), offset), settings);
    }

    /**
     * With a rule of the set asked right before another; its settings stay.
     *
     * @throws IllegalArgumentException if there is no rule of one of the ids, or if they belong to different stages
     */
    public RuleSet movedBefore(String id, String rule) {
        return new RuleSet(origin, rules.moved(require(rule), require(id), 0), settings);
    }

    /**
     * With a rule of the set asked right after another; its settings stay.
     *
     * @throws IllegalArgumentException if there is no rule of one of the ids, or if they belong to different stages
     */
    public RuleSet movedAfter(String id, String rule) {
        return new RuleSet(origin, rules.moved(require(rule), require(id), 1), settings);
    }

    /** Without the rule of that id, in all its versions, and its settings. */
    public RuleSet without(String id) {
        require(id);
        return new RuleSet(
                origin,
                rules.without(id),
                settings.where(setting -> !setting.rule().equals(id)));
    }

    /** Without this version of a rule; the settings of its other versions stay. */
    public RuleSet without(Rule version) {
        RuleList left = rules.without(version);
        return left.find(version.id()).isEmpty()
                ? without(version.id())
                : new RuleSet(origin, left, settings.where(left::knows));
    }

    /**
     * With this rule in the place of the one of the same id; of several versions, of those that share a day with it, and where
     * none does, as one version more. Settings that no version knows are dropped.
     */
    public RuleSet replacing(Rule rule) {
        require(rule.id());
        RuleList changed = rules.replacing(rule);
        return new RuleSet(origin, changed, settings.where(changed::knows));
    }

    /** With a parameter set for all facts. */
    public RuleSet set(String rule, String parameter, Object value) {
        return set(rule, parameter, value, null);
    }

    /**
     * With a parameter set for facts from a day on.
     *
     * @param value of the parameter's type, or its text form
     * @param from the first day, or null for all facts, which takes the place of every earlier setting
     * @throws IllegalArgumentException if there is no such rule or parameter, or it cannot take the value
     */
    public RuleSet set(String rule, String parameter, Object value, @Nullable LocalDate from) {
        return set(Setting.of(rule, parameter, value).withFrom(from));
    }

    /**
     * With a parameter set. One for all facts takes the place of every earlier setting of the parameter, another the place of
     * one for the same days; where several contain a day, the one that begins last holds, and of these the one that ends
     * first.
     *
     * @param setting with a value of the parameter's type, or its text form
     * @throws IllegalArgumentException if there is no such rule or parameter, if it cannot take the value, or if its days
     *     cross those of a setting already made: partly the same, partly not
     */
    public RuleSet set(Setting setting) {
        Setting accepted = accepted(setting);
        boolean forAllFacts = accepted.validity().equals(Validity.ALWAYS);
        settings.crossing(accepted).filter(other -> !forAllFacts).ifPresent(other -> {
            throw new IllegalArgumentException("the days of " + accepted + " cross those of " + other
                    + ": let the one end before the other begins, or lie within it");
        });
        return set(List.of(accepted));
    }

    /** A setting with its value as the parameter holds it, not yet in the set. */
    Setting accepted(Setting setting) {
        return new SettingCheck(name, rules).accepted(setting);
    }

    /** Whether it can be told how a fact would come out by another setting of a rule: of those that judge. */
    boolean canWarn(String rule) {
        return new SettingCheck(name, rules).canWarn(rule);
    }

    /** One already set whose days cross those of another; empty if there is none. */
    Optional<Setting> crossing(Setting added) {
        return settings.crossing(added);
    }

    /**
     * The same as the base of another, which is told of what it sets whether that changes what holds here. Otherwise it is
     * compared with the set of the library from which both began.
     */
    RuleSet asBase() {
        return new RuleSet(origin, rules, settings.asBase());
    }

    /** With these set one after the other, each in the place of what it replaces. */
    RuleSet set(List<Setting> added) {
        return new RuleSet(origin, rules, settings.with(added));
    }

    /** With a parameter back at the rule's standard value for all facts. */
    public RuleSet unset(String rule, String parameter) {
        return new RuleSet(
                origin,
                rules,
                settings.where(setting ->
                        !setting.rule().equals(rule) || !setting.parameter().equals(parameter)));
    }

    private void requireNew(Rule rule) {
        if (rules.has(rule)) {
            throw new IllegalArgumentException("rule set " + name + " has a rule " + rule.id()
                    + " already: say replacing if that is meant, or give each version days of its own");
        }
    }

    private Rule require(String id) {
        return rules.require(id, name);
    }

    /** What is in force for the facts of a day. */
    public RulesInForce on(LocalDate date) {
        return RulesInForce.of(rules.all(), settings, date);
    }

    @Override
    public Plan complete(Plan plan) {
        return reading.complete(plan);
    }

    /** A clause of that number that says something else is the plan's own. */
    @Override
    public Map<ClauseRef, StandingLaw> standingLaw(Plan completed) {
        return reading.standingLaw(completed);
    }

    @Override
    public List<Finding> settingsWithoutEffect(Plan plan, DateSpan facts) {
        return reading.settingsWithoutEffect(plan, facts);
    }

    @Override
    public List<Finding> unknownAgencies(Plan plan, AgencyDirectory directory) {
        return NamedAgencies.unknown(rules.all(), directory, plan.date());
    }

    /**
     * That a rule of the set does nothing to a completed plan: a reading of words that it does not have, a duty whose clause has a
     * number that is taken; empty if it does something.
     */
    public Optional<Finding> withoutEffect(Rule rule, Plan completed) {
        return reading.withoutEffect(rule, completed);
    }

    /**
     * That one of the settings can hold for no obligation of a plan; empty if it can.
     *
     * @param facts from the earliest to the latest day by which rules are picked for an obligation of the plan
     */
    public Optional<Finding> withoutEffect(Setting setting, Plan plan, DateSpan facts) {
        return reading.withoutEffect(setting, plan, facts);
    }

    @Override
    public LocalityLevel localities(LocalDate planDate) {
        return reading.localities(planDate);
    }

    @Override
    public boolean timeBindsCoordinating(LocalDate planDate) {
        return reading.timeBindsCoordinating(planDate);
    }

    @Override
    public boolean dutiesPassToSuccessors(LocalDate planDate) {
        return reading.dutiesPassToSuccessors(planDate);
    }

    @Override
    public boolean oneLeadSuffices(LocalDate planDate) {
        return reading.oneLeadSuffices(planDate);
    }

    @Override
    public List<String> readingsOf(Obligation obligation, Plan plan, AgencyDirectory directory) {
        return on(plan.date()).readingsOf(obligation, plan, directory);
    }

    /**
     * Whether another set reads a plan like this one, so that both derive the same obligations from it: by the same rules of
     * standing law, and by the same readings with the same settings.
     */
    public boolean readsLike(RuleSet other, Plan plan) {
        return reading.of(plan).equals(other.reading.of(plan));
    }

    /**
     * This set as plain values, in the form of its JSON: what it starts from, what it leaves out, what it sets. Any mapper of
     * Jackson 2 or 3 writes it so, without a module.
     *
     * @throws IllegalArgumentException if it has rules of its own, which only code can state
     */
    @JsonValue
    public Map<String, Object> fields() {
        return RuleSetJson.fields(this);
    }

    /**
     * The set of plain values, as {@link #fields()} gives them: how a mapper of Jackson 2 or 3 reads one.
     *
     * @param fields maps, lists, texts, numbers and booleans
     * @throws UnreadableException if they are no rule set, with all that is wrong
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RuleSet ofFields(Object fields) {
        return RuleSetJson.ofFields(fields).orThrow();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleSet that
                && name.equals(that.name)
                && rules.equals(that.rules)
                && Set.copyOf(settings()).equals(Set.copyOf(that.settings()));
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return "rule set " + name + " of " + rules.all().size() + " rules";
    }
}

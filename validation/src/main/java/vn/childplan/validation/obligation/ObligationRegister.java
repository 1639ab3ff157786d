package vn.childplan.validation.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.internal.text.Nearest;
import vn.childplan.core.plan.AmendedPlan;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DatedDocument;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.VietnameseText;
import vn.childplan.core.time.DateSpan;
import vn.childplan.core.time.ReportingPeriod;

/**
 * All obligations of a plan, in the order of its clauses, then of periods, then of bearers.
 *
 * <p>An obligation whose bearer ends before it is due stands here twice: once with the bearer that ends, and with each
 * successor. {@link #owedOn} tells which of them counts on a day.
 *
 * <p>Immutable and safe to share between threads; what look-ups need is made at the first one and kept.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class ObligationRegister {
    /** The code of a finding on a setting of the rules that can hold for no obligation of the plan. */
    public static final String SETTING_WITHOUT_EFFECT = "rule.setting-without-effect";

    /** The code of a finding on a rule that names an agency by an id that the directory does not have. */
    public static final String UNKNOWN_AGENCY = "rule.unknown-agency";

    private static final int NEAREST = 3;
    private static final int LONGEST_ID = 200;

    private final Plan plan;
    private final AgencyDirectory directory;
    private final List<Obligation> obligations;
    /** What amendments ended before it fell due; empty for a plan that was not amended. */
    private final List<Obligation> lapsed;

    private final Readings readings;
    private final List<Finding> unsettled;
    /** From the earliest to the latest day by which rules are picked for a duty of the plan. */
    private final DateSpan facts;
    /** The plan in its earlier words, by the duties that stay in them; empty for a plan that was not amended. */
    private final Map<DutyTerm, Plan> earlierWords;
    /** What has amended the plan; empty for a plan that was not amended. */
    private final List<DatedDocument> amendments;
    /** By whole and by short id; made at the first look-up by id. */
    private volatile @Nullable Map<String, Obligation> byId;
    /** The ids without marks, in the order of the obligations. */
    private volatile @Nullable List<String> slugs;
    /** Made when somebody first asks for them: it takes a look at all settings and at all whom the rules name. */
    private volatile @Nullable List<Finding> findings;
    /** Made at the first look-up by bearer. */
    private volatile @Nullable Map<AgencyId, List<Obligation>> byBearer;

    /** {@code obligations} is not copied, for it may be long: whoever made it keeps no hold of it. */
    ObligationRegister(
            Plan plan,
            AgencyDirectory directory,
            Readings readings,
            List<Obligation> obligations,
            List<Obligation> lapsed,
            List<Finding> unsettled,
            DateSpan facts,
            Map<DutyTerm, Plan> earlierWords,
            List<DatedDocument> amendments) {
        this.lapsed = List.copyOf(lapsed);
        this.earlierWords = Map.copyOf(earlierWords);
        this.amendments = List.copyOf(amendments);
        this.plan = plan;
        this.directory = directory;
        this.readings = readings;
        this.obligations = Collections.unmodifiableList(obligations);
        this.unsettled = List.copyOf(unsettled);
        this.facts = facts;
    }

    /** This register, of the latest words of a plan, with what earlier words left owed and what has amended it. */
    ObligationRegister amended(
            List<Obligation> owed,
            List<Obligation> ended,
            Set<Finding> told,
            Map<DutyTerm, Plan> earlierWords,
            List<DatedDocument> amendments) {
        Set<Finding> all = new LinkedHashSet<>(unsettled);
        all.addAll(told);
        return new ObligationRegister(
                plan, directory, readings, owed, ended, List.copyOf(all), facts, earlierWords, amendments);
    }

    /**
     * Derives the obligations of a plan, completed by what standing law adds: groups are resolved against the directory
     * on the day of the plan, those of standing law on the day on which a duty falls due; open words are read as
     * {@code readings} says, and what is not yet due when its bearer ends passes to the successors. Every call derives anew.
     *
     * <p>Never fails on data: what cannot be settled is in {@link #findings()}.
     */
    public static ObligationRegister derive(Plan plan, AgencyDirectory directory, Readings readings) {
        return new Derivation(readings.complete(plan), directory, readings).register();
    }

    /**
     * Derives the obligations of a plan that may have been amended, as they are on a day. A duty that had fallen due when an
     * amendment came stays in the words that it fell due by; one not yet due follows the new words. Before its first amendment the
     * register is that of the plan as issued.
     *
     * @param day the day on which the plan is looked at: what comes to hold later does not exist yet
     */
    public static ObligationRegister derive(
            AmendedPlan amended, LocalDate day, AgencyDirectory directory, Readings readings) {
        return new AmendedDerivation(amended, directory, readings).register(day);
    }

    /**
     * What the plan ordered until an amendment ended it, because it repeals the clause or gives it to others: a register of duties
     * that had not fallen due, each with the document that ended it ({@code term().subsequent()}) and in the words that it had
     * until then ({@link #wordsOf}). Nobody owes them any more, so they are none of {@link #obligations()}; what was done before
     * that day was done under the plan all the same.
     */
    public ObligationRegister lapsed() {
        return new ObligationRegister(
                plan, directory, readings, lapsed, List.of(), List.of(), facts, earlierWords, amendments);
    }

    /**
     * The plan in whose words an obligation stands: that of this register, or an earlier wording by which it fell due or until
     * which it was owed.
     */
    public Plan wordsOf(Obligation obligation) {
        return earlierWords.getOrDefault(obligation.term(), plan);
    }

    /** The plan, with what standing law adds to it. */
    public Plan plan() {
        return plan;
    }

    /** The documents that have amended the plan until the day on which it is looked at, in order; none for a plan as issued. */
    public List<DatedDocument> amendments() {
        return amendments;
    }

    /** The directory against which it was derived. */
    public AgencyDirectory directory() {
        return directory;
    }

    /** All obligations, in order. */
    public List<Obligation> obligations() {
        return obligations;
    }

    /**
     * The interpretation that an obligation rests on: the ids of the readings that mattered for it. What each of them came
     * to is in the explanation of its verdict.
     */
    public List<String> readingsOf(Obligation obligation) {
        return readings.readingsOf(obligation, plan, directory);
    }

    /** By which readings it was derived. */
    public Readings readings() {
        return readings;
    }

    /** From the earliest to the latest day by which rules are picked for an obligation; the plan's day if there is none. */
    public DateSpan ruleDates() {
        LocalDate first =
                obligations.isEmpty() ? plan.date() : obligations.get(0).ruleDate();
        LocalDate last = first;
        for (Obligation obligation : obligations) {
            LocalDate day = obligation.ruleDate();
            first = day.isBefore(first) ? day : first;
            last = day.isAfter(last) ? day : last;
        }
        return DateSpan.of(first, last);
    }

    /** What the derivation could not settle, and what is set in the readings and does nothing to this plan. */
    public List<Finding> findings() {
        List<Finding> found = findings;
        if (found == null) {
            Set<Finding> all = new LinkedHashSet<>(unsettled);
            all.addAll(readings.settingsWithoutEffect(plan, facts));
            all.addAll(readings.unknownAgencies(plan, directory));
            found = List.copyOf(all);
            findings = found;
        }
        return found;
    }

    /** How many obligations there are, those that pass on included. */
    public int size() {
        return obligations.size();
    }

    /**
     * The obligation of that id, which may leave out the document: {@code V:REPORT:so-tu-phap:2025-H1}. What a circular orders
     * is found behind the number of the plan too, where older files have it. The plan may stand with its date,
     * {@code 65/KH-UBND@2025-03-31:V:REPORT:so-tu-phap:2025-H1}.
     */
    public Optional<Obligation> find(String withOrWithoutDate) {
        String id = withoutDate(withOrWithoutDate);
        Map<String, Obligation> map = byId;
        if (map == null) {
            map = new HashMap<>();
            for (Obligation obligation : obligations) {
                map.put(obligation.id(), obligation);
                map.put(obligation.shortId(), obligation);
            }
            byId = map;
        }
        Obligation named = map.get(id);
        String ofPlan = plan.number() + ":";
        return Optional.ofNullable(
                named != null || !id.startsWith(ofPlan) ? named : map.get(id.substring(ofPlan.length())));
    }

    /** An id as the obligations of this register have it: of its plan without the date. */
    public String withoutDate(String id) {
        String dated = plan.id() + ":";
        return id.startsWith(dated) ? plan.number() + ":" + id.substring(dated.length()) : id;
    }

    /**
     * The obligations probably meant by an id that is none, best first, at most three. Ids are compared without marks, so that an
     * agency's name in place of its id is near to it.
     */
    public List<Obligation> nearest(String id) {
        String wanted = VietnameseText.slug(id.substring(0, Math.min(id.length(), LONGEST_ID)));
        List<String> known = slugs;
        if (known == null) {
            known = obligations.stream()
                    .map(each -> VietnameseText.slug(each.id()))
                    .toList();
            slugs = known;
        }
        List<String> compared = known;
        record Near(Obligation obligation, int distance) {}
        return IntStream.range(0, obligations.size())
                .mapToObj(i -> new Near(obligations.get(i), Nearest.distance(compared.get(i), wanted)))
                .sorted(Comparator.comparingInt(Near::distance)
                        .thenComparing(near -> near.obligation().id()))
                .limit(NEAREST)
                .map(Near::obligation)
                .toList();
    }

    /** What an agency owes under a clause for a period. */
    public Optional<Obligation> find(AgencyId bearer, ClauseRef clause, DutyKind duty, ReportingPeriod period) {
        return of(bearer).stream()
                .filter(obligation -> obligation.clause().equals(clause)
                        && obligation.duty() == duty
                        && obligation.period().equals(period))
                .findFirst();
    }

    /** All that an agency owes, or has owed until it passed on, in the order of the register; empty if it owes nothing. */
    public List<Obligation> of(AgencyId bearer) {
        Map<AgencyId, List<Obligation>> map = byBearer;
        if (map == null) {
            map = new HashMap<>();
            for (Obligation obligation : obligations) {
                AgencyId owing = obligation.bearer();
                if (owing != null) {
                    map.computeIfAbsent(owing, agency -> new ArrayList<>()).add(obligation);
                }
            }
            map.replaceAll((agency, owed) -> List.copyOf(owed));
            byBearer = map;
        }
        return map.getOrDefault(bearer, List.of());
    }

    /**
     * Who bears what on a day: without what has not yet come to its bearer, what has passed on, and what is left with those
     * who have ended and can do nothing any more.
     */
    public List<Obligation> owedOn(LocalDate day) {
        return obligations.stream()
                .filter(obligation -> obligation.isOwedOn(day) && lives(obligation.bearer(), day))
                .toList();
    }

    private boolean lives(@Nullable AgencyId bearer, LocalDate day) {
        return bearer == null || directory.get(bearer).life().contains(day);
    }

    /** Who owes what in the end: without what passes on before it is due. */
    public List<Obligation> owed() {
        return obligations.stream()
                .filter(obligation -> !obligation.tenure().passesOn())
                .toList();
    }

    /**
     * Whether it holds the same obligations as another in the same places, and the same entries count for them, so that what is
     * laid out for one serves the other.
     */
    public boolean hasObligationsOf(ObligationRegister other) {
        return this == other || (oneLeadSuffices() == other.oneLeadSuffices() && obligations.equals(other.obligations));
    }

    /** Whether a duty is done for all who lead it together as soon as one of them has done it. */
    public boolean oneLeadSuffices() {
        return readings.oneLeadSuffices(plan.date());
    }

    /**
     * The first obligation, by id, that one of two different registers holds and the other does not hold at its place; in
     * words where they differ in what counts.
     */
    public String firstDifference(ObligationRegister other) {
        int shorter = Math.min(size(), other.size());
        int place = 0;
        while (place < shorter && obligations.get(place).equals(other.obligations.get(place))) {
            place++;
        }
        if (place == size() && place == other.size()) {
            return "whether one of those who lead together suffices";
        }
        return (place < size() ? this : other).obligations.get(place).id();
    }

    /** What it was derived from, to tell it from another. */
    public String described() {
        return "a register of " + size() + " obligations of " + plan.number() + " of " + plan.date() + " with "
                + directory;
    }

    /** In a line: {@code register of 1635 obligations of 65/KH-UBND, 3 findings}. */
    @Override
    public String toString() {
        return "register of " + size() + " obligations of " + plan.number() + ", "
                + findings().size() + " findings";
    }
}

package vn.childplan.validation.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.Text;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.comparison.ClauseChange.Added;
import vn.childplan.validation.comparison.ClauseChange.Altered;
import vn.childplan.validation.comparison.ClauseChange.Removed;
import vn.childplan.validation.rollover.RollOver;

/**
 * What differs between two plans, clause by clause, and what it does to duties.
 *
 * <pre>{@code
 * PlanComparison comparison = PlanComparison.between(plan, plan.with(nextPlan));
 * comparison.clauses();   // what was added, taken out, moved, reworded; another lead, another date
 * comparison.duties();    // who owes more, who less, who until another day
 * }</pre>
 *
 * <p>A clause of the later plan is one of the earlier plan if it says the same, under whatever number; if each says more of what the
 * other says than any other clause does; if it has its number and four of ten words in common; or if it is of the same kind and has
 * six of ten words in common, the likest first. Of a task these are the words of what is to be done, for who does it and when stand
 * in the same words in many. Of plans of two issuers a clause of assignments is also the one that has the same agency do the
 * same first, if no other does. Everything else was added or taken out. Between plans for two years a clause differs in what is
 * not as a {@link RollOver} would have it: dates
 * that only moved with the year are no change to look at, though {@link #clauses()} lists the clause, for the plans differ there,
 * in their words or in what these mean.
 *
 * <p>Immutable and safe to share between threads.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class PlanComparison {
    private final PlanUnderRules before;
    private final PlanUnderRules after;
    private final List<DocumentChange> document;
    private final List<ClauseChange> clauses;
    /** The number that each clause of the earlier plan has in the later one, where it has it. */
    private final Map<ClauseRef, ClauseRef> renumbered;

    private PlanComparison(
            PlanUnderRules before,
            PlanUnderRules after,
            List<DocumentChange> document,
            List<ClauseChange> clauses,
            Map<ClauseRef, ClauseRef> renumbered) {
        this.before = before;
        this.after = after;
        this.document = List.copyOf(document);
        this.clauses = List.copyOf(clauses);
        this.renumbered = Map.copyOf(renumbered);
    }

    /** Compares two plans, as worded: what rules and standing law add to a plan is looked at by {@link #duties()} alone. */
    public static PlanComparison between(PlanUnderRules before, PlanUnderRules after) {
        List<Clause> was = before.plan().clauses();
        List<Clause> is = after.plan().clauses();
        int[] earlier =
                Issuer.isTheSame(before, after) ? ClausePairing.of(was, is) : ClausePairing.ofTwoIssuers(was, is);
        boolean[] inOrder = longestInOrder(earlier);
        List<Clause> wouldBe = rolledOver(before, after);
        List<ClauseChange> changes = new ArrayList<>();
        boolean[] kept = new boolean[was.size()];
        Map<ClauseRef, ClauseRef> renumbered = new HashMap<>();
        for (int j = 0; j < is.size(); j++) {
            int i = earlier[j];
            if (i < 0) {
                changes.add(new Added(is.get(j), j));
                continue;
            }
            kept[i] = true;
            renumbered.putIfAbsent(was.get(i).ref(), is.get(j).ref());
            if (!inOrder[j] || !was.get(i).equals(is.get(j))) {
                changes.add(new Altered(
                        was.get(i), i, is.get(j), j, parts(was.get(i), wouldBe.get(i), is.get(j), before, after)));
            }
        }
        IntStream.range(0, was.size()).filter(i -> !kept[i]).forEach(i -> changes.add(new Removed(was.get(i), i)));
        return new PlanComparison(before, after, document(before, after), inReadingOrder(changes, earlier), renumbered);
    }

    /** In the order of the later plan; what was taken out stands behind what stood before it and was kept. */
    private static List<ClauseChange> inReadingOrder(List<ClauseChange> changes, int[] earlier) {
        TreeMap<Integer, Integer> laterPlaces = new TreeMap<>();
        for (int j = 0; j < earlier.length; j++) {
            if (earlier[j] >= 0) {
                laterPlaces.put(earlier[j], j);
            }
        }
        Comparator<ClauseChange> order = Comparator.comparingInt(change -> {
            Map.Entry<Integer, Integer> kept =
                    change instanceof Removed removed ? laterPlaces.lowerEntry(removed.place()) : null;
            return change instanceof Removed ? (kept == null ? -1 : kept.getValue()) : placeAfter(change);
        });
        return changes.stream()
                .sorted(order.thenComparing(Removed.class::isInstance))
                .toList();
    }

    /** The place of a clause that the later plan has. */
    private static int placeAfter(ClauseChange change) {
        return switch (change.kind()) {
            case ADDED -> ((Added) change).place();
            case MOVED, YEAR, CHANGED, UNCHANGED -> ((Altered) change).placeAfter();
            case REMOVED -> throw new IllegalArgumentException("the later plan has no clause " + change);
        };
    }

    /** The earlier clauses as they would be in a plan for the year of the later one. */
    private static List<Clause> rolledOver(PlanUnderRules before, PlanUnderRules after) {
        int year = after.plan().year();
        return year > before.plan().year()
                ? RollOver.clauses(before, year)
                : before.plan().clauses();
    }

    /** What differs from the clause as it was and as it would be, shown beside the words that it was. */
    private static List<PartChange> parts(
            Clause was, Clause wouldBe, Clause is, PlanUnderRules before, PlanUnderRules after) {
        Map<ClausePart, ClausePart.Value> earlier = ClausePart.of(was, names(before));
        Map<ClausePart, ClausePart.Value> expected = ClausePart.of(wouldBe, names(before));
        Map<ClausePart, ClausePart.Value> later = ClausePart.of(is, names(after));
        ClausePart.Value nothing = new ClausePart.Value("", "");
        return Arrays.stream(ClausePart.values())
                .filter(part -> Stream.of(earlier, expected)
                        .noneMatch(same -> same.getOrDefault(part, nothing)
                                .value()
                                .equals(later.getOrDefault(part, nothing).value())))
                .map(part -> new PartChange(
                        part,
                        earlier.getOrDefault(part, nothing).words(),
                        later.getOrDefault(part, nothing).words()))
                .toList();
    }

    private static List<DocumentChange> document(PlanUnderRules before, PlanUnderRules after) {
        return Arrays.stream(DocumentPart.values())
                .filter(part -> part == DocumentPart.ISSUER
                        ? !Issuer.isTheSame(before, after)
                        : !part.isTheSame(before.plan(), after.plan()))
                .map(part -> part == DocumentPart.ISSUER ? Issuer.change(before, after) : change(part, before, after))
                .toList();
    }

    private static DocumentChange change(DocumentPart part, PlanUnderRules before, PlanUnderRules after) {
        return new DocumentChange(
                part, part.words(before.plan(), names(before)), part.words(after.plan(), names(after)));
    }

    private static Function<AgencyId, String> names(PlanUnderRules plan) {
        return plan.directory()::nameOf;
    }

    /** The most of the later clauses, by place, that stand in the order that they had; what is not among them was moved. */
    private static boolean[] longestInOrder(int[] earlier) {
        int[] lengths = new int[earlier.length];
        int[] previous = new int[earlier.length];
        List<Integer> ends = new ArrayList<>();
        for (int j = 0; j < earlier.length; j++) {
            if (earlier[j] < 0) {
                continue;
            }
            int at = firstNotBelow(ends, earlier, earlier[j]);
            previous[j] = at == 0 ? -1 : ends.get(at - 1);
            lengths[j] = at + 1;
            if (at == ends.size()) {
                ends.add(j);
            } else {
                ends.set(at, j);
            }
        }
        boolean[] inOrder = new boolean[earlier.length];
        for (int j = ends.isEmpty() ? -1 : ends.get(ends.size() - 1); j >= 0; j = previous[j]) {
            inOrder[j] = true;
        }
        return inOrder;
    }

    private static int firstNotBelow(List<Integer> ends, int[] earlier, int place) {
        int low = 0;
        int high = ends.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (earlier[ends.get(middle)] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The earlier plan. */
    public PlanUnderRules before() {
        return before;
    }

    /** The later plan. */
    public PlanUnderRules after() {
        return after;
    }

    /** What differs outside the clauses: number, date, title, year, preamble, recipients, signature. */
    public List<DocumentChange> document() {
        return document;
    }

    /**
     * The clauses that differ, in the order of the later plan; what was taken out stands behind the clause that it followed.
     */
    public List<ClauseChange> clauses() {
        return clauses;
    }

    /** The number that each clause of the earlier plan has in the later one; a clause that was taken out is not there. */
    public Map<ClauseRef, ClauseRef> numbers() {
        return renumbered;
    }

    /** The numbers of the clauses that only the earlier plan has. */
    public Set<ClauseRef> takenOut() {
        return clauses.stream()
                .filter(Removed.class::isInstance)
                .map(change -> ((Removed) change).clause().ref())
                .filter(ref -> !renumbered.containsKey(ref))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the plans are the same, word by word and as read. */
    public boolean isEmpty() {
        return document.isEmpty() && clauses.isEmpty();
    }

    /**
     * Whether one office issued both plans, so that the later one follows the earlier. Of plans of two provinces, or of two offices
     * of one, neither follows the other.
     */
    public boolean isOfOneIssuer() {
        return document.stream().noneMatch(change -> change.part() == DocumentPart.ISSUER);
    }

    /**
     * How many clauses were added, taken out, moved and changed, or differ only in the year; a kind that does not occur is not
     * there, nor are those that are {@linkplain #unchanged() unchanged}.
     */
    public Map<ClauseChange.Kind, Integer> counts() {
        Map<ClauseChange.Kind, Integer> counts = new EnumMap<>(ClauseChange.Kind.class);
        clauses.stream()
                .map(ClauseChange::kind)
                .filter(kind -> kind != ClauseChange.Kind.UNCHANGED)
                .forEach(kind -> counts.merge(kind, 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    /** How many clauses, headings among them, stand in both plans in the same words, under the same number and in the same place. */
    public int unchanged() {
        return (int) (after.plan().clauses().size()
                - clauses.stream()
                        .filter(change -> !(change instanceof Removed))
                        .filter(change -> change.kind() != ClauseChange.Kind.UNCHANGED)
                        .count());
    }

    /**
     * Why agencies owe more or less for clauses whose words are those of the earlier plan, in a sentence for people: agencies that
     * ended, and others that began. Empty if nobody does, and for plans of two issuers. Derived anew at each call.
     */
    public Optional<Text> reorganisation() {
        return isOfOneIssuer() ? Reorganisation.of(this) : Optional.empty();
    }

    /**
     * The duties that only one of the plans gives, or that are to be done otherwise, in the order of the later plan's register
     * and then of the earlier one's. A duty is the same one in both if it stands in what is one clause, binds the same bearer to
     * do the same, and is for the same period of the plan's year; a last day that only moves with the year is no change. What
     * passes on before it is due is looked at with whoever took over. Derived anew at each call.
     */
    public List<DutyChange> duties() {
        return DutyChanges.between(before, after, renumbered, takenOut());
    }

    /** The same, with what several bearers have in common put together. Derived anew at each call. */
    public List<CommonChange> commonChanges() {
        return CommonChange.of(duties());
    }

    /**
     * The later plan, made of the earlier one by {@link #document()} and {@link #clauses()}.
     *
     * @throws IllegalArgumentException if {@code plan} is not the earlier plan
     */
    public Plan applyTo(Plan plan) {
        if (!plan.equals(before.plan())) {
            throw new IllegalArgumentException(
                    "differences to plan " + before.plan().id() + " cannot be applied to another plan, " + plan.id());
        }
        List<Clause> applied = new ArrayList<>(plan.clauses());
        clauses.stream()
                .map(PlanComparison::placeBefore)
                .filter(place -> place >= 0)
                .sorted(Comparator.reverseOrder())
                .forEach(place -> applied.remove((int) place));
        clauses.stream()
                .filter(change -> !(change instanceof Removed))
                .sorted(Comparator.comparingInt(PlanComparison::placeAfter))
                .forEach(change -> applied.add(placeAfter(change), clauseAfter(change)));
        Plan later = after.plan();
        Set<DocumentPart> changed = document.stream().map(DocumentChange::part).collect(Collectors.toSet());
        return new Plan(
                (changed.contains(DocumentPart.NUMBER) ? later : plan).number(),
                (changed.contains(DocumentPart.PLACE) ? later : plan).place(),
                (changed.contains(DocumentPart.DATE) ? later : plan).date(),
                (changed.contains(DocumentPart.ISSUER) ? later : plan).issuer(),
                (changed.contains(DocumentPart.TYPE) ? later : plan).type(),
                (changed.contains(DocumentPart.TITLE) ? later : plan).title(),
                (changed.contains(DocumentPart.YEAR) ? later : plan).year(),
                (changed.contains(DocumentPart.PREAMBLE) ? later : plan).preamble(),
                applied,
                (changed.contains(DocumentPart.RECIPIENTS) ? later : plan).recipients(),
                (changed.contains(DocumentPart.SIGNATURE) ? later : plan).signature());
    }

    /** The place of a clause that the earlier plan has; -1 for one that it does not have. */
    private static int placeBefore(ClauseChange change) {
        return switch (change.kind()) {
            case ADDED -> -1;
            case REMOVED -> ((Removed) change).place();
            case MOVED, YEAR, CHANGED, UNCHANGED -> ((Altered) change).placeBefore();
        };
    }

    private static Clause clauseAfter(ClauseChange change) {
        return change instanceof Added added ? added.clause() : ((Altered) change).after();
    }

    /** In a line: {@code 65/KH-UBND@2025-03-31 to 12/KH-UBND@2026-01-20: {ADDED=1, CHANGED=3}}. */
    @Override
    public String toString() {
        return before.plan().id() + " to " + after.plan().id() + ": " + counts();
    }
}

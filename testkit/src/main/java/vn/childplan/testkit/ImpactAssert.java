package vn.childplan.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.change.Impact;
import vn.childplan.validation.change.ImpactedVerdict;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.ObligationRegister;

/**
 * Claims about what a change does to verdicts. A claim that fails shows a table of the obligations that go against it, with both
 * verdicts and the cause. A claim that names a rule, an obligation or a bearer that neither side has fails, whatever it says.
 *
 * <pre>{@code
 * assertThat(Impact.of(plan, plan.with(candidate), evidence, asOf))
 *         .changesOnlyClause("V")
 *         .changesOnly("MET_LATE>MET")
 *         .noVerdictGetsWorse()
 *         .isCausedOnlyBy("deadline.wording");
 * }</pre>
 *
 * <p>If a rule of the candidate threw, every claim fails.
 *
 * <p>If nothing changes, every claim with "only" fails: a test that says what changes must notice when nothing does any
 * more.
 *
 * <p>Immutable and safe to share between threads.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ImpactAssert {
    private static final List<String> OTHER_CAUSES = List.of("plan", "directory", "calendar", "evidence");

    private final Impact impact;

    private ImpactAssert(Impact impact) {
        this.impact = Objects.requireNonNull(impact, "impact");
    }

    /** Starts the claims about an impact. */
    public static ImpactAssert assertThat(Impact impact) {
        return new ImpactAssert(impact);
    }

    /** Every verdict says the same: no status, last day, lateness, finding or error differs. */
    public ImpactAssert changesNothing() {
        return none("changes nothing", all());
    }

    /**
     * At least one verdict differs, and every one that does is on that clause or one under it, as {@code V} or {@code II.9}.
     */
    public ImpactAssert changesOnlyClause(String clause) {
        ClauseRef ref = ClauseRef.of(clause);
        return only(
                "changes clause " + clause + " only",
                change -> change.obligation().clause().isWithin(ref));
    }

    /** At least one verdict differs, and every one that does is on an obligation of one of these bearers, by id. */
    public ImpactAssert changesOnlyBearers(String... agencies) {
        Set<AgencyId> bearers = new TreeSet<>();
        for (String agency : agencies) {
            KnownNames.require("agency", agency, agencies());
            bearers.add(AgencyId.of(agency));
        }
        return only("changes obligations of " + bearers + " only", change -> {
            AgencyId bearer = change.obligation().bearer();
            return bearer != null && bearers.contains(bearer);
        });
    }

    /**
     * Statuses change in these ways and no other, and in each of them at least once. Days of lateness that grow or shrink
     * within one status are no change of status.
     *
     * @param transitions as {@code MET_LATE>MET}; an obligation that one side does not have stands as {@code -}
     */
    public ImpactAssert changesOnly(String... transitions) {
        Set<String> wanted = new TreeSet<>(Arrays.asList(transitions));
        none(
                "changes " + String.join(", ", wanted) + " only",
                impact.changes().stream()
                        .filter(change -> !wanted.contains(change.transition()))
                        .toList());
        wanted.removeAll(impact.transitions().keySet());
        if (!wanted.isEmpty()) {
            fail("changes " + String.join(", ", wanted), all());
        }
        return this;
    }

    /** Exactly so many statuses change in that way. */
    public ImpactAssert changes(String transition, int times) {
        requireNoErrors();
        List<ImpactedVerdict> found = impact.changes().stream()
                .filter(change -> change.transition().equals(transition))
                .toList();
        if (found.size() != times) {
            fail("changes " + transition + " " + times + " times, not " + found.size(), found);
        }
        return this;
    }

    /** The status of the obligation of that id, as the candidate or else the base has it, changes in that way. */
    public ImpactAssert changesVerdict(String obligation, String transition) {
        requireNoErrors();
        Obligation meant = obligation(obligation);
        List<ImpactedVerdict> found = impact.changes().stream()
                .filter(change -> change.obligation().id().equals(meant.id()))
                .toList();
        if (found.isEmpty()
                || !found.stream().allMatch(change -> change.transition().equals(transition))) {
            fail("changes " + obligation + " " + transition, found.isEmpty() ? all() : found);
        }
        return this;
    }

    /** No obligation keeps its status but is late by another number of days. */
    public ImpactAssert changesNoDaysLate() {
        return none("changes no days late", impact.latenessChanges());
    }

    /** No bearer stands worse: no worse status, and not more days late. */
    public ImpactAssert noVerdictGetsWorse() {
        return none(
                "makes no verdict worse",
                all().stream().filter(ImpactedVerdict::isWorse).toList());
    }

    /**
     * At least one verdict differs, and none for any other cause than these.
     *
     * @param causes ids of rules; {@code plan}, {@code directory}, {@code calendar} or {@code evidence} where that was changed
     */
    public ImpactAssert isCausedOnlyBy(String... causes) {
        Set<String> claimed = Set.of(causes);
        claimed.forEach(cause -> KnownNames.require("rule or other cause", cause, causes()));
        return only("is caused by " + new TreeSet<>(claimed) + " only", change -> claimed.containsAll(change.causes()));
    }

    private Set<String> causes() {
        Set<String> known = new TreeSet<>(OTHER_CAUSES);
        known.addAll(KnownNames.of(impact.base().rules()));
        known.addAll(KnownNames.of(impact.candidate().rules()));
        return known;
    }

    private Set<String> agencies() {
        Set<String> known = new TreeSet<>();
        for (PlanUnderRules side : List.of(impact.base(), impact.candidate())) {
            side.directory().agencies().forEach(agency -> known.add(agency.id().value()));
        }
        return known;
    }

    private Obligation obligation(String id) {
        ObligationRegister register = impact.candidate().register();
        return register.find(id)
                .or(() -> impact.base().register().find(id))
                .orElseThrow(() -> new AssertionError(Listing.of(
                        "There is no obligation " + id + "; the nearest are:",
                        register.nearest(id),
                        Obligation::shortId)));
    }

    private ImpactAssert only(String claim, Predicate<ImpactedVerdict> allowed) {
        List<ImpactedVerdict> all = all();
        if (all.isEmpty()) {
            fail(claim, all);
        }
        return none(claim, all.stream().filter(allowed.negate()).toList());
    }

    private ImpactAssert none(String claim, List<ImpactedVerdict> offending) {
        requireNoErrors();
        if (!offending.isEmpty()) {
            fail(claim, offending);
        }
        return this;
    }

    private void requireNoErrors() {
        if (!impact.errors().isEmpty()) {
            throw new AssertionError(Listing.of(
                    "Rules of " + impact.candidate().rules().name() + " failed with an error:",
                    impact.errors(),
                    Finding::toString));
        }
    }

    private void fail(String claim, List<ImpactedVerdict> offending) {
        String headline =
                "Expected that the change from " + impact.base().rules().name() + " to "
                        + impact.candidate().rules().name() + " " + claim + "; ";
        headline += offending.isEmpty()
                ? "no verdict differs"
                : offending.size() + " of " + all().size() + " verdicts that differ:";
        throw new AssertionError(Listing.of(headline, table(offending), line -> line));
    }

    private List<ImpactedVerdict> all() {
        List<ImpactedVerdict> all = new ArrayList<>(impact.changes());
        all.addAll(impact.latenessChanges());
        all.addAll(impact.otherChanges());
        return all;
    }

    private static List<String> table(List<ImpactedVerdict> changes) {
        TextColumns table = new TextColumns();
        if (!changes.isEmpty()) {
            table.row("obligation", "before", "after", "because of");
        }
        for (ImpactedVerdict change : changes) {
            String before = side(change.before());
            String after = side(change.after());
            table.row(
                    change.obligation().shortId(),
                    before,
                    before.equals(after) ? after + ", other " + change.differences() : after,
                    String.join(", ", change.causes()));
        }
        return table.lines();
    }

    private static String side(@Nullable Verdict verdict) {
        if (verdict == null) {
            return "-";
        }
        return verdict.status() + (verdict.daysLate() > 0 ? " " + verdict.daysLate() : "");
    }
}

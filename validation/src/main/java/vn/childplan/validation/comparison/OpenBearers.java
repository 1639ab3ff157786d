package vn.childplan.validation.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.agency.Party;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.internal.obligation.DutyAcrossPlans;
import vn.childplan.validation.obligation.Obligation;

/**
 * Duties that one plan gives to a group whose members its directory does not hold, "UBND các xã, phường", and the other to agencies
 * of that kind by name: one duty, of which it is open in the one plan who bears it, and not one duty less and others more.
 */
final class OpenBearers {
    private OpenBearers() {}

    /**
     * The changes with such duties put together.
     *
     * @param dutyBefore what a duty of the earlier plan is called in both
     * @param dutyAfter what a duty of the later plan is
     */
    static List<DutyChange> joined(
            List<DutyChange> changes,
            PlanUnderRules before,
            PlanUnderRules after,
            Function<Obligation, DutyAcrossPlans> dutyBefore,
            Function<Obligation, DutyAcrossPlans> dutyAfter) {
        List<Owed> removed = new ArrayList<>();
        List<Owed> added = new ArrayList<>();
        for (DutyChange change : changes) {
            Obligation was = change.before();
            Obligation is = change.after();
            if (is == null) {
                removed.add(Owed.of(change, Objects.requireNonNull(was, "before"), before, dutyBefore));
            } else if (was == null) {
                added.add(Owed.of(change, is, after, dutyAfter));
            }
        }
        IdentityHashMap<DutyChange, DutyChange> joined = new IdentityHashMap<>();
        Set<DutyChange> gone = new HashSet<>();
        pair(removed, added).forEach((named, open) -> {
            joined.put(named.change, new DutyChange(open.obligation, named.obligation));
            gone.add(open.change);
        });
        pair(added, removed).forEach((named, open) -> {
            joined.put(named.change, new DutyChange(named.obligation, open.obligation));
            gone.add(open.change);
        });
        return changes.stream()
                .filter(change -> !gone.contains(change))
                .map(change -> joined.getOrDefault(change, change))
                .toList();
    }

    /** By who is named: the duty of the other plan that leaves open who bears it. */
    private static IdentityHashMap<Owed, Owed> pair(List<Owed> one, List<Owed> other) {
        Map<DutyAcrossPlans, List<Owed>> open = new HashMap<>();
        one.stream()
                .filter(owed -> !owed.openKinds().isEmpty())
                .forEach(owed -> open.computeIfAbsent(owed.duty, none -> new ArrayList<>())
                        .add(owed));
        IdentityHashMap<Owed, Owed> pairs = new IdentityHashMap<>();
        if (open.isEmpty()) {
            return pairs;
        }
        for (Owed named : other) {
            AgencyKind kind = named.kind();
            open.getOrDefault(named.duty, List.of()).stream()
                    .filter(each -> kind != null && each.openKinds().contains(kind))
                    .findFirst()
                    .ifPresent(each -> pairs.put(named, each));
        }
        return pairs;
    }

    /** A duty that only one plan gives, whoever bears it. */
    private record Owed(DutyChange change, Obligation obligation, PlanUnderRules plan, DutyAcrossPlans duty) {
        static Owed of(
                DutyChange change,
                Obligation obligation,
                PlanUnderRules plan,
                Function<Obligation, DutyAcrossPlans> duty) {
            return new Owed(change, obligation, plan, duty.apply(obligation).ofWhoever());
        }

        /** Which kinds of agencies are meant where it is open which they are; "liên quan" stays open in any directory. */
        Set<AgencyKind> openKinds() {
            Party party = obligation.term().party();
            Set<AgencyKind> kinds = new HashSet<>();
            if (obligation.bearer() == null && !party.concerned()) {
                party.groups()
                        .forEach(
                                group -> plan.directory().group(group).ifPresent(known -> kinds.addAll(known.kinds())));
            }
            return kinds;
        }

        @Nullable
        AgencyKind kind() {
            AgencyId bearer = obligation.bearer();
            return bearer == null
                    ? null
                    : plan.directory().find(bearer).map(agency -> agency.kind()).orElse(null);
        }
    }
}

package vn.childplan.validation.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Role;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.validation.obligation.Obligation;

/**
 * A change that several bearers have in common: the same clause, duty, role and period, added, taken away or moved from one
 * deadline to another.
 *
 * @param duties the change of each bearer; never empty
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CommonChange(List<DutyChange> duties) {
    public CommonChange {
        duties = List.copyOf(duties);
        if (duties.isEmpty()) {
            throw new IllegalArgumentException("a common change needs somebody who has it");
        }
    }

    /** What makes two changes one. */
    private record Key(
            DutyChange.Kind kind,
            ClauseRef clause,
            DutyKind duty,
            Role role,
            ReportingPeriod period,
            @Nullable Deadline before,
            @Nullable Deadline after,
            String open) {
        static Key of(DutyChange change) {
            Obligation obligation = change.obligation();
            Obligation before = change.before();
            Obligation after = change.after();
            return new Key(
                    change.kind(),
                    obligation.clause(),
                    obligation.duty(),
                    obligation.role(),
                    obligation.period(),
                    before == null ? null : before.deadline(),
                    after == null ? null : after.deadline(),
                    change.leftOpen().map(owed -> owed.term().party().wording()).orElse(""));
        }
    }

    /** Puts together what is common, in the order in which it first occurs. */
    static List<CommonChange> of(List<DutyChange> changes) {
        Map<Key, List<DutyChange>> common = new LinkedHashMap<>();
        changes.forEach(change -> common.computeIfAbsent(Key.of(change), added -> new ArrayList<>())
                .add(change));
        return common.values().stream().map(CommonChange::new).toList();
    }

    /** One of them, which says what all have in common. */
    public DutyChange first() {
        return duties.get(0);
    }
}

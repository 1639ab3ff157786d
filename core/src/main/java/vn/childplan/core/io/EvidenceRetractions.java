package vn.childplan.core.io;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.Retraction;
import vn.childplan.core.evidence.Retraction.Effect;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.internal.text.Nearest;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.PlanId;
import vn.childplan.core.text.Text;

/**
 * The retractions of a source. Each may stand before the entry that it takes back, so they are settled once all rows are
 * read: what they leave out is taken from that entry, and what they say of it must be so.
 */
final class EvidenceRetractions {
    /** A retraction whose agency and clause may be left out. */
    private record Pending(
            WrittenEntry row,
            int place,
            @Nullable AgencyId agency,
            @Nullable ClauseRef clause,
            Instant at,
            Instant known,
            @Nullable PlanId plan) {
        String retracts() {
            return Objects.requireNonNull(row.get(EvidenceField.RETRACTS), "retracts")
                    .strip();
        }

        boolean isComplete() {
            return agency != null && clause != null;
        }

        void report(String code, Text message, Text remedy) {
            row.report(EvidenceField.RETRACTS, code, message, remedy);
        }

        /** The retraction; null if it leaves something out and no entry says it. */
        @Nullable
        Retraction as(List<Evidence> ofItsId) {
            Evidence first = ofItsId.isEmpty() ? null : ofItsId.get(0);
            AgencyId itsAgency = agency != null || first == null ? agency : first.agency();
            ClauseRef itsClause = clause != null || first == null ? clause : first.clause();
            if (itsAgency == null || itsClause == null) {
                return null;
            }
            return new Retraction(
                    itsAgency,
                    itsClause,
                    at,
                    retracts(),
                    known,
                    row.get(EvidenceField.DOCUMENT),
                    row.get(EvidenceField.NOTE),
                    plan,
                    row.get(EvidenceField.ID),
                    row.get(EvidenceField.RECORDED_BY));
        }
    }

    private final List<Pending> pending = new ArrayList<>();

    /**
     * Takes a row that is in order by itself; null for what it leaves out.
     *
     * @param place how many other entries stand before it
     */
    void add(
            WrittenEntry row,
            int place,
            @Nullable AgencyId agency,
            @Nullable ClauseRef clause,
            Instant at,
            Instant known,
            @Nullable PlanId plan) {
        pending.add(new Pending(row.kept(), place, agency, clause, at, known, plan));
    }

    /** The entries with the retractions among them, in the order of the source; what cannot be one is reported. */
    List<Evidence> resolve(List<Evidence> entries) {
        if (pending.isEmpty()) {
            return entries;
        }
        Map<String, List<Evidence>> byId = new HashMap<>();
        entries.forEach(entry -> put(byId, entry));
        List<Evidence> all = new ArrayList<>(entries.size() + pending.size());
        List<Retraction> made = new ArrayList<>();
        for (Pending one : pending) {
            all.addAll(entries.subList(all.size() - made.size(), one.place));
            Retraction retraction = one.as(byId.getOrDefault(one.retracts(), List.of()));
            if (retraction == null) {
                report(one, isOfRetraction(one) ? Effect.OF_A_RETRACTION : Effect.NO_SUCH_ENTRY, byId.keySet());
                return entries;
            }
            made.add(retraction);
            all.add(retraction);
        }
        all.addAll(entries.subList(all.size() - made.size(), entries.size()));
        made.forEach(retraction -> put(byId, retraction));
        for (int i = 0; i < made.size(); i++) {
            Pending one = pending.get(i);
            List<Evidence> ofItsId = byId.getOrDefault(one.retracts(), List.of());
            Effect effect = made.get(i).effectAmong(ofItsId);
            if (effect != Effect.TAKES_BACK && !(ofItsId.isEmpty() && one.isComplete())) {
                report(one, effect, byId.keySet());
            }
        }
        return all;
    }

    private boolean isOfRetraction(Pending one) {
        return pending.stream()
                .map(other -> other.row.get(EvidenceField.ID))
                .anyMatch(id -> id != null && id.strip().equals(one.retracts()));
    }

    private static void put(Map<String, List<Evidence>> byId, Evidence entry) {
        String id = entry.id();
        if (id != null) {
            byId.computeIfAbsent(id, key -> new ArrayList<>()).add(entry);
        }
    }

    private static void report(Pending one, Effect effect, Set<String> ids) {
        if (effect == Effect.TAKES_BACK) {
            return;
        }
        Finding problem = RetractionProblem.of(one.retracts(), effect);
        Text remedy = effect == Effect.NO_SUCH_ENTRY ? remedyOfUnknown(one, ids) : problem.remedy();
        one.report(problem.code(), problem.message(), remedy);
    }

    private static Text remedyOfUnknown(Pending one, Set<String> ids) {
        if (ids.contains(one.retracts())) {
            return Text.of(
                    "Thông tin đó được ghi nhận sau; sửa 'at' hoặc 'recordedAt'.",
                    "It was recorded later; correct 'at' or 'recordedAt'.");
        }
        return Nearest.to(one.retracts(), ids)
                .map(near -> Text.of(
                        "Có phải là '" + near + "'? Nếu thông tin đó ở nơi khác, ghi cả 'agency' và 'clause'.",
                        "Did you mean '" + near + "'? If the entry stands elsewhere, write 'agency' and 'clause'."))
                .orElse(Text.of(
                        "Sửa 'retracts'; nếu thông tin đó ở nơi khác, ghi cả 'agency' và 'clause'.",
                        "Correct 'retracts'; if the entry stands elsewhere, write 'agency' and 'clause'."));
    }
}

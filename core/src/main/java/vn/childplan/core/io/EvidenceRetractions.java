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
import vn.childplan.core.internal.text.Excerpt;
import vn.childplan.core.internal.text.Nearest;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.PlanId;
import vn.childplan.core.text.Text;

/**
 * The retractions of a source. Each may stand before the entry that it takes back, so they are settled once all rows are
 * read: what they leave out is taken from that entry, and what they say of it must be so.
 */
final class EvidenceRetractions {
    private static final Text OWN_ID = Text.of(
            "Mỗi mục cần một 'id' riêng; sửa 'id' hoặc 'retracts'.",
            "Each entry needs an 'id' of its own; correct 'id' or 'retracts'.");

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
        String quoted = Excerpt.quote(one.retracts());
        switch (effect) {
            case TAKES_BACK -> {}
            case NO_SUCH_ENTRY -> reportUnknown(one, quoted, ids);
            case SEVERAL_ENTRIES ->
                one.report(
                        "evidence.several-entries",
                        Text.of("có nhiều thông tin cùng 'id' " + quoted, "more than one entry has the id " + quoted),
                        OWN_ID);
            case OF_A_RETRACTION ->
                one.report(
                        "evidence.retracts-retraction",
                        Text.of(
                                "mục " + quoted + " là một lần thu hồi, không thể thu hồi",
                                "entry " + quoted + " is a retraction, which cannot be taken back"),
                        Text.of("Ghi lại nội dung thành một mục mới.", "Record what it took back as a new entry."));
            case OF_ANOTHER ->
                one.report(
                        "evidence.retracts-another",
                        Text.of(
                                "mục " + quoted + " là của cơ quan hoặc khoản khác",
                                "entry " + quoted + " is of another agency or clause"),
                        Text.of(
                                "Để trống 'agency' và 'clause', hoặc sửa 'retracts'.",
                                "Leave 'agency' and 'clause' empty, or correct 'retracts'."));
        }
    }

    private static void reportUnknown(Pending one, String quoted, Set<String> ids) {
        if (ids.contains(one.retracts())) {
            one.report(
                    "evidence.unknown-entry",
                    Text.of(
                            "mục " + quoted + " chỉ được ghi nhận sau khi thu hồi",
                            "entry " + quoted + " was recorded only after it was taken back"),
                    Text.of("Sửa 'at' hoặc 'recordedAt'.", "Correct 'at' or 'recordedAt'."));
            return;
        }
        one.report(
                "evidence.unknown-entry",
                Text.of("không có thông tin nào có 'id' là " + quoted, "no entry has the id " + quoted),
                Nearest.to(one.retracts(), ids)
                        .map(near -> Text.of(
                                "Có phải là '" + near + "'? Nếu mục đó ở nơi khác, ghi cả 'agency' và 'clause'.",
                                "Did you mean '" + near
                                        + "'? If the entry stands elsewhere, write 'agency' and 'clause'."))
                        .orElse(Text.of(
                                "Sửa 'retracts'; nếu mục đó ở nơi khác, ghi cả 'agency' và 'clause'.",
                                "Correct 'retracts'; if the entry stands elsewhere, write 'agency' and 'clause'.")));
    }
}

package vn.childplan.validation.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apiguardian.api.API;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.StandingLaw;

/**
 * Rules and settings that hold only from a day to come, as warnings: which verdicts of today would differ if they held for
 * all facts already, so that whoever is judged now sees what such a case will come to. What falls due before that day is not
 * judged anew when it comes: rules are compared with the day of the fact. Only duties that the register holds are spoken of.
 *
 * <pre>{@code
 * RuleSet announced = RuleSet.standard().set("progress.due-soon", "days", 14, LocalDate.of(2025, 7, 1));
 * Upcoming.of(plan.with(announced), evidence, asOf).warnings();
 * }</pre>
 *
 * @param changes what comes into force and what it would do, in the order of the days; a day that would change nothing is
 *     there with an empty impact
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Upcoming(List<Change> changes) {
    /**
     * What comes into force on one day.
     *
     * @param from the first day for whose facts it holds
     * @param impact what it would do today, compared with the rules that hold for facts of the day before
     */
    public record Change(LocalDate from, Impact impact) {
        private static final Comparator<Obligation> SOONEST = Comparator.comparing(
                        Obligation::lastDay, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(Obligation::clause);

        public Change {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(impact, "impact");
        }

        /** The verdicts whose status or days late would differ, of duties that the register holds today. */
        public List<ImpactedVerdict> verdicts() {
            List<ImpactedVerdict> all = new ArrayList<>(impact.changes());
            all.addAll(impact.latenessChanges());
            all.removeIf(change -> change.before() == null);
            return List.copyOf(all);
        }

        /**
         * What it does beside {@link #verdicts()}, or why it does nothing: the duties that standing law orders from that day, and
         * where no verdict would differ the other reasons.
         */
        public List<Text> whyNone() {
            List<Text> why = new ArrayList<>(ordered());
            if (!verdicts().isEmpty()) {
                return List.copyOf(why);
            }
            if (impact.isEmpty()) {
                boolean isOnlyOrdered = !why.isEmpty() && impact.ruleChange().isEmpty();
                why.addAll(isOnlyOrdered ? List.of() : impact.whyNoChange());
                return List.copyOf(why);
            }
            int others = impact.otherChanges().size();
            if (others > 0) {
                why.add(Text.of(
                        "số nghĩa vụ chỉ khác hạn cuối hoặc nội dung lưu ý, tình trạng như cũ: " + others,
                        "obligations with another last permitted day or finding alone, of the same status: " + others));
            }
            int added = impact.changes().size();
            if (added > 0) {
                why.add(Text.of(
                        "số nghĩa vụ mới, hiện chưa phát sinh: " + added,
                        "obligations that are not owed yet: " + added));
            }
            return List.copyOf(why);
        }

        /** The duties that standing law orders from that day, a sentence for each place in it: who owes them and by when. */
        private List<Text> ordered() {
            Map<StandingLaw, List<Obligation>> byLaw = new LinkedHashMap<>();
            for (Obligation obligation : impact.base().register().obligations()) {
                StandingLaw law = obligation.term().law();
                if (law != null && law.since().equals(from)) {
                    byLaw.computeIfAbsent(law, none -> new ArrayList<>()).add(obligation);
                }
            }
            return byLaw.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue(Comparator.comparing(owed -> owed.get(0), SOONEST)))
                    .map(owed -> ordered(owed.getKey(), owed.getValue()))
                    .toList();
        }

        private static Text ordered(StandingLaw law, List<Obligation> owed) {
            Obligation first = owed.get(0);
            Text duty = first.duty().label();
            Text deadline = TimeFormat.deadline(first.deadline());
            Text place = law.cited();
            return Text.of(
                    "số nghĩa vụ mới: " + owed.size() + " – " + duty.vi() + " theo " + place.vi() + ", "
                            + deadline.vi(),
                    "new obligations: " + owed.size() + " – " + duty.en() + " under " + place.en() + ", "
                            + deadline.en());
        }

        /** One sentence for each verdict that would differ. */
        public List<Text> warnings() {
            return verdicts().stream().map(this::warning).toList();
        }

        /** What a verdict would be, in a sentence. */
        public Text warning(ImpactedVerdict change) {
            String rules = String.join(", ", change.causes());
            String id = change.obligation().id();
            return Text.of(
                    id + ": theo quy tắc áp dụng từ ngày "
                            + TimeFormat.date(from).vi() + " thì là " + standing(change, true) + " (" + rules + ")",
                    id + ": by what holds from " + TimeFormat.date(from).en() + " it would be "
                            + standing(change, false) + " (" + rules + ")");
        }

        private static String standing(ImpactedVerdict change, boolean vi) {
            var after = change.after();
            if (after == null) {
                return vi ? "không còn nghĩa vụ" : "no longer owed";
            }
            int days = after.daysLate();
            Text label = after.label();
            if (days == 0) {
                return vi ? label.vi() : label.en();
            }
            Text late = TimeFormat.days(days);
            return vi ? label.vi() + " " + late.vi() : label.en() + " by " + late.en();
        }
    }

    public Upcoming {
        changes = List.copyOf(changes);
    }

    /** What comes into force after the day of {@code asOf}, and what it would do to the verdicts of that instant. */
    public static Upcoming of(PlanUnderRules plan, EvidenceLog log, Instant asOf) {
        List<Change> changes = new ArrayList<>();
        PlanUnderRules before = plan;
        for (LocalDate day : UpcomingRules.daysAfter(VietnamTime.dateOf(asOf), plan.rules())) {
            PlanUnderRules after = before.with(UpcomingRules.heldAlready(before.rules(), day));
            changes.add(new Change(day, Impact.of(before, after, log, asOf)));
            before = after;
        }
        return new Upcoming(changes);
    }

    /** Whether nothing to come would change a verdict of today; new duties may come all the same ({@link Change#whyNone()}). */
    public boolean isEmpty() {
        return changes.stream().allMatch(change -> change.verdicts().isEmpty());
    }

    /** One sentence for each verdict that would differ, day by day. */
    public List<Text> warnings() {
        return changes.stream().flatMap(change -> change.warnings().stream()).toList();
    }
}

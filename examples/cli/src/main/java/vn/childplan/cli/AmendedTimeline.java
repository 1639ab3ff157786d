package vn.childplan.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.plan.AmendedPlan;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.assessment.VerdictPart;
import vn.childplan.validation.change.Timeline;
import vn.childplan.validation.change.Timeline.Cause;
import vn.childplan.validation.change.Timeline.Change;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.SubsequentDocument;

/** How an obligation stood under a plan that may have been amended: at each instant by the words of that day. */
final class AmendedTimeline {
    private static final Set<VerdictPart> COMPARED =
            EnumSet.of(VerdictPart.STATUS, VerdictPart.LAST_DAY, VerdictPart.FULFILMENT);

    private final PlanUnderRules issued;
    private final EvidenceLog log;
    /** The plan as it stands from a day on. */
    private final SortedMap<LocalDate, PlanUnderRules> byDay = new TreeMap<>();

    AmendedTimeline(AmendedPlan amended, PlanUnderRules issued, EvidenceLog log) {
        this.issued = issued;
        this.log = log;
        byDay.put(LocalDate.MIN, issued);
        amended.days().forEach(day -> byDay.put(day, SubsequentOptions.on(day, amended, issued)));
    }

    /** The plan as it stands on each of its days, the last one first. */
    List<PlanUnderRules> lastFirst() {
        return byDay.entrySet().stream()
                .sorted(Comparator.comparing(SortedMap.Entry<LocalDate, PlanUnderRules>::getKey)
                        .reversed())
                .map(SortedMap.Entry::getValue)
                .toList();
    }

    /** From the beginning of the plan's year to where the last of its words that ask for it leave nothing open. */
    Optional<Timeline> of(String obligation) {
        PlanUnderRules last = lastFirst().stream()
                .filter(plan -> owes(plan, obligation))
                .findFirst()
                .orElse(issued);
        Timeline alone = Timeline.of(last, log, obligation);
        return byDay.size() == 1
                ? Optional.of(alone)
                : of(obligation, alone.start().asOf(), alone.end());
    }

    /**
     * From one instant to another; shorter where the obligation came later, or where an amendment ended it, and empty where it is
     * not owed in that time.
     */
    Optional<Timeline> of(String obligation, Instant from, Instant to) {
        List<Timeline> parts = new ArrayList<>();
        for (LocalDate day : byDay.keySet()) {
            Instant begins = day.equals(LocalDate.MIN) ? from : later(from, VietnamTime.startOf(day));
            Instant ends = ends(day, obligation).filter(end -> end.isBefore(to)).orElse(to);
            PlanUnderRules plan = byDay.get(day);
            if (!ends.isBefore(begins) && owes(plan, obligation)) {
                parts.add(Timeline.of(plan, log, obligation, begins, ends));
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(joined(parts));
    }

    /** What ended it before it fell due; empty if it is owed in the last words of the plan. */
    Optional<SubsequentDocument> ended(String obligation) {
        PlanUnderRules last = byDay.get(byDay.lastKey());
        return owes(last, obligation)
                ? Optional.empty()
                : last.register().lapsed().find(obligation).map(AmendedTimeline::latest);
    }

    private static boolean owes(PlanUnderRules plan, String obligation) {
        return plan.register().find(obligation).isPresent();
    }

    /** The last second of the words of a day: the first of the next ones, which tells what they change; empty for the last words. */
    private Optional<Instant> ends(LocalDate day, String obligation) {
        return byDay.tailMap(day).keySet().stream().skip(1).findFirst().map(next -> {
            Instant first = VietnamTime.startOf(next);
            return owes(byDay.get(next), obligation) ? first : first.minusSeconds(1);
        });
    }

    private static Timeline joined(List<Timeline> parts) {
        List<Change> changes = new ArrayList<>();
        Timeline before = null;
        for (Timeline part : parts) {
            if (before != null) {
                step(before, part.start(), changes);
            }
            changes.addAll(part.changes());
            before = part;
        }
        return new Timeline(
                parts.get(0).start(), changes, parts.get(parts.size() - 1).end());
    }

    /** The step into the words of another day, if the verdict is another by them than by those before. */
    private static void step(Timeline before, Verdict start, List<Change> changes) {
        Instant day = start.asOf();
        if (!start.saysTheSameAs(before.at(day).at(day), COMPARED)) {
            changes.removeIf(change -> change.at().equals(day));
            Instant second = day.minusSeconds(1);
            changes.add(new Change(before.at(second).at(second), start, Cause.TIME, List.of(), because(start)));
        }
    }

    /** The documents that hold from that day and bear on it; where none does, what time alone came to. */
    private static Text because(Verdict start) {
        LocalDate day = VietnamTime.dateOf(start.asOf());
        List<SubsequentDocument> documents = start.obligation().term().subsequent().stream()
                .filter(document -> document.from().equals(day))
                .toList();
        if (documents.isEmpty()) {
            return Text.of("đến thời điểm theo quy tắc", "the time of a rule has come");
        }
        return Text.of(
                documents.stream().map(each -> each.cited().vi()).collect(Collectors.joining("; ")),
                documents.stream().map(each -> each.cited().en()).collect(Collectors.joining("; ")));
    }

    private static SubsequentDocument latest(Obligation obligation) {
        List<SubsequentDocument> documents = obligation.term().subsequent();
        return documents.get(documents.size() - 1);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}

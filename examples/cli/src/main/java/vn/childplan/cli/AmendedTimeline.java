package vn.childplan.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    /** The plan as it stands from a day on, day after day. */
    private final List<OnDay> days = new ArrayList<>();

    /**
     * The plan in the words of a day and those after it, up to the next ones.
     *
     * @param day the day; that of the plan's issue for its first words, which are taken for all that comes before as well
     */
    private record OnDay(LocalDate day, PlanUnderRules plan) {
        boolean owes(String obligation) {
            return plan.register().find(obligation).isPresent();
        }
    }

    AmendedTimeline(AmendedPlan amended, PlanUnderRules issued, EvidenceLog log) {
        this.issued = issued;
        this.log = log;
        days.add(new OnDay(issued.plan().date(), issued));
        amended.days().forEach(day -> days.add(new OnDay(day, SubsequentOptions.on(day, amended, issued))));
    }

    /** The plan as it stands on each of its days, the last one first. */
    List<PlanUnderRules> lastFirst() {
        List<PlanUnderRules> plans = new ArrayList<>();
        days.forEach(each -> plans.add(0, each.plan));
        return plans;
    }

    /** From the beginning of the plan's year to where the last of its words that ask for it leave nothing open. */
    Optional<Timeline> of(String obligation) {
        PlanUnderRules last = issued;
        for (OnDay each : days) {
            last = each.owes(obligation) ? each.plan : last;
        }
        Timeline alone = Timeline.of(last, log, obligation);
        return days.size() == 1
                ? Optional.of(alone)
                : of(obligation, alone.start().asOf(), alone.end());
    }

    /**
     * From one instant to another; shorter where the obligation came later, or where an amendment ended it, and empty where it is
     * not owed in that time.
     */
    Optional<Timeline> of(String obligation, Instant from, Instant to) {
        List<Timeline> parts = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            OnDay words = days.get(i);
            Instant begins = i == 0 ? from : later(from, VietnamTime.startOf(words.day));
            Instant ends = i == days.size() - 1 ? to : earlier(to, last(days.get(i + 1), obligation));
            if (!ends.isBefore(begins) && words.owes(obligation)) {
                parts.add(Timeline.of(words.plan, log, obligation, begins, ends));
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(joined(parts));
    }

    /** To where words reach before the next ones: to the first second of these, which tells what they change. */
    private static Instant last(OnDay next, String obligation) {
        Instant first = VietnamTime.startOf(next.day);
        return next.owes(obligation) ? first : first.minusSeconds(1);
    }

    /** What ended it before it fell due; empty if it is owed in the last words of the plan. */
    Optional<SubsequentDocument> ended(String obligation) {
        OnDay last = days.get(days.size() - 1);
        return last.owes(obligation)
                ? Optional.empty()
                : last.plan.register().lapsed().find(obligation).map(AmendedTimeline::latest);
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

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}

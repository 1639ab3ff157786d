package vn.childplan.validation.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.assessment.VerdictPart;
import vn.childplan.validation.change.Timeline.Cause;
import vn.childplan.validation.change.Timeline.Change;
import vn.childplan.validation.obligation.Tenure;
import vn.childplan.validation.rule.Status;

/** Goes from one instant at which a verdict may change to the next, and says what moved it where it did. */
final class TimelineChanges {
    private static final Set<VerdictPart> COMPARED =
            EnumSet.of(VerdictPart.STATUS, VerdictPart.LAST_DAY, VerdictPart.FULFILMENT);

    private final PlanUnderRules plan;
    private final EvidenceLog log;
    private final Verdict start;
    private final Instant end;
    /** When entries of it become known, begin to hold or are taken back. */
    private final SortedSet<Instant> ofEntries = new TreeSet<>();

    TimelineChanges(PlanUnderRules plan, EvidenceLog log, Verdict start, Instant end) {
        this.plan = plan;
        this.log = log;
        this.start = start;
        this.end = end;
        Verdict last = start.at(end);
        last.takenBack().forEach((entry, since) -> {
            ofEntries.add(since);
            add(entry);
        });
        last.evidence().forEach(this::add);
    }

    private void add(Evidence entry) {
        ofEntries.add(entry.recordedAt());
        ofEntries.add(entry.at());
    }

    List<Change> find() {
        List<Change> changes = new ArrayList<>();
        Verdict now = start;
        Instant next = next(now);
        while (!next.isAfter(end)) {
            Verdict then = now.at(next);
            if (!then.saysTheSameAs(now, COMPARED)) {
                changes.add(change(now.at(next.minusSeconds(1)), then));
            }
            now = then;
            next = next(now);
        }
        return changes;
    }

    /** The next instant at which it may change; one after the end if there is none. */
    private Instant next(Verdict now) {
        Instant byTime = now.nextChange().orElse(Instant.MAX);
        SortedSet<Instant> later = ofEntries.tailSet(now.asOf().plusSeconds(1));
        return later.isEmpty() || byTime.isBefore(later.first()) ? byTime : later.first();
    }

    private Change change(Verdict before, Verdict then) {
        List<Evidence> come = new ArrayList<>(then.evidence());
        come.removeIf(entry -> before.evidence().contains(entry) && !entry.at().equals(then.asOf()));
        List<Evidence> gone = new ArrayList<>(before.evidence());
        gone.removeAll(then.evidence());
        boolean byEntries = !gone.isEmpty() || (!come.isEmpty() && !isByTimeAlone(before, then, come));
        if (byEntries) {
            List<Evidence> entries = new ArrayList<>(come);
            entries.addAll(gone);
            return new Change(before, then, Cause.ENTRY, entries, recorded(come, gone));
        }
        Tenure tenure = then.obligation().tenure();
        LocalDate day = VietnamTime.dateOf(then.asOf());
        if (then.status() == Status.TRANSFERRED) {
            return new Change(before, then, Cause.AGENCY, List.of(), ended(tenure, then));
        }
        if (day.equals(tenure.takenOverOn())) {
            return new Change(before, then, Cause.AGENCY, List.of(), takenOver(tenure));
        }
        return new Change(before, then, Cause.TIME, List.of(), passed(before, then));
    }

    /** Whether a boundary that is passed in the same second as entries become known would have done the same without them. */
    private boolean isByTimeAlone(Verdict before, Verdict then, List<Evidence> come) {
        if (before.nextChange().filter(then.asOf()::equals).isEmpty()) {
            return false;
        }
        EvidenceLog without = EvidenceLog.of(
                log.entries().stream().filter(entry -> !come.contains(entry)).toList());
        return plan.assess(without, then.asOf()).verdict(then.obligation().id()).saysTheSameAs(then, COMPARED);
    }

    private static Text recorded(List<Evidence> come, List<Evidence> gone) {
        List<Text> parts = new ArrayList<>();
        come.forEach(entry -> parts.add(entry("ghi nhận", "recorded:", entry)));
        gone.forEach(entry -> parts.add(entry("thu hồi", "taken back:", entry)));
        return Text.of(
                parts.stream().map(Text::vi).collect(Collectors.joining("; ")),
                parts.stream().map(Text::en).collect(Collectors.joining("; ")));
    }

    private static Text entry(String vi, String en, Evidence entry) {
        Text noun = entry.kind().noun();
        Text at = TimeFormat.timeInSentence(entry.at());
        LocalDate until = entry.until();
        String document = entry.document() == null ? "" : " (" + entry.document() + ")";
        return Text.of(
                vi + " " + noun.vi() + document + ", " + at.vi()
                        + (until == null
                                ? ""
                                : ", đến hết ngày " + TimeFormat.date(until).vi()),
                en + " " + noun.en() + document + ", " + at.en()
                        + (until == null
                                ? ""
                                : ", to the end of " + TimeFormat.date(until).en()));
    }

    private Text ended(Tenure tenure, Verdict then) {
        AgencyId bearer = then.obligation().bearer();
        String name = bearer == null ? "" : name(bearer);
        String successors = names(tenure.successors());
        return Text.of(
                name + " kết thúc hoạt động, chuyển giao cho " + successors,
                name + " ended; passed on to " + successors);
    }

    private Text takenOver(Tenure tenure) {
        String from = names(tenure.predecessors());
        return Text.of("tiếp nhận từ " + from, "taken over from " + from);
    }

    private String names(List<AgencyId> agencies) {
        return agencies.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(AgencyId id) {
        Agency agency = plan.directory().get(id);
        return agency.name();
    }

    private static Text passed(Verdict before, Verdict then) {
        LocalDate lastDay = then.lastDay();
        return switch (before.status()) {
            case SUSPENDED -> Text.of("hết thời gian tạm hoãn", "the suspension has ended");
            case WAIVED -> Text.of("hết thời gian được miễn", "the waiver has ended");
            case NOT_OPEN, IN_TIME, DUE_SOON, OVERDUE, MET, MET_LATE, NO_DEADLINE, TRANSFERRED, UNDETERMINED ->
                switch (then.status()) {
                    case OVERDUE -> Text.of("đã hết hạn cuối", "the last permitted day has ended");
                    case DUE_SOON -> lastDay == null ? begun() : near(lastDay, then);
                    case IN_TIME, NO_DEADLINE -> begun();
                    case MET, UNDETERMINED -> Text.of("đã hết kỳ", "the period has ended");
                    case SUSPENDED, WAIVED, TRANSFERRED, NOT_OPEN, MET_LATE ->
                        Text.of("đến thời điểm theo quy tắc", "the time of a rule has come");
                };
        };
    }

    private static Text begun() {
        return Text.of("đã đến kỳ", "it has opened");
    }

    private static Text near(LocalDate lastDay, Verdict then) {
        Text left = TimeFormat.days(
                lastDay.toEpochDay() - VietnamTime.dateOf(then.asOf()).toEpochDay());
        return Text.of("còn " + left.vi() + " đến hạn cuối", left.en() + " left to the last permitted day");
    }
}

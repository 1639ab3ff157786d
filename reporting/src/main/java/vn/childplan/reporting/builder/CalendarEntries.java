package vn.childplan.reporting.builder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.drafting.Agencies;
import vn.childplan.reporting.drafting.Duties;
import vn.childplan.reporting.model.Agenda;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.Tenure;
import vn.childplan.validation.rule.DeadlineMove;

/** The days of a deadline calendar. */
final class CalendarEntries {
    /** More names than these make an event that nobody reads. */
    private static final int MOST_NAMES = 20;

    /** By how much a decision that is taken back has counted at most, and one more, so that the count goes up once more. */
    private static final int MOST_MOVES = 3;

    private static final Comparator<Agenda.Entry> BY_DAY =
            Comparator.comparing(Agenda.Entry::day).thenComparing(Agenda.Entry::uid);

    private final Assessment assessment;
    private final Wording words;
    private final List<Integer> reminders;
    private final Agencies agencies;
    private final Duties duties;
    private final LocalDate today;

    CalendarEntries(Assessment assessment, Wording words, List<Integer> reminders) {
        this.assessment = assessment;
        this.words = words;
        this.reminders = reminders;
        this.agencies = new Agencies(assessment.register().directory());
        this.duties = new Duties(assessment.register().plan(), words);
        this.today = VietnamTime.dateOf(assessment.asOf());
    }

    /** One entry an obligation of the agency. */
    List<Agenda.Entry> of(AgencyId agency) {
        return dated().stream()
                .filter(verdict -> agency.equals(verdict.obligation().bearer()))
                .map(this::single)
                .sorted(BY_DAY)
                .toList();
    }

    /** Nobody has extended what only makes way for a day off, or to the day on which a suspension ends. */
    private String movedTo(Verdict verdict) {
        DeadlineMove move = verdict.movedBy();
        String last = words.say("Hạn cuối: ", "Last permitted day: ");
        if (move == null) {
            return last;
        }
        return switch (move) {
            case EVENT -> last;
            case REST_DAY -> words.say("Dời khỏi ngày nghỉ, đến hết ngày ", "Moved off a day off, to the end of ");
            case EXTENSION -> words.say("Gia hạn đến hết ngày ", "Extended to the end of ");
            case SUSPENSION -> words.say("Tạm hoãn đến hết ngày ", "Suspended to the end of ");
            case GRACE -> words.say("Ân hạn đến hết ngày ", "With the period of grace, to the end of ");
        };
    }

    private Agenda.Entry single(Verdict verdict) {
        Obligation obligation = verdict.obligation();
        boolean cancelled = !isToBeKept(verdict);
        List<String> lines = new ArrayList<>();
        lines.add(duties.task(obligation));
        lines.add(words.say("Thời hạn: ", "Deadline: ") + words.of(TimeFormat.deadline(obligation.deadline())));
        if (verdict.extendedTo() != null) {
            lines.add(movedTo(verdict) + words.date(verdict.extendedTo()));
        }
        if (!verdict.transferredTo().isEmpty()) {
            lines.add(words.say("Đã chuyển cho: ", "Passed on to: ") + names(verdict.transferredTo()));
        }
        boolean done = verdict.fulfilledAt() != null;
        return Agenda.Entry.of(
                        obligation.id() + "@childplan",
                        day(verdict),
                        mark(verdict) + what(obligation),
                        changed(List.of(verdict)))
                .withDescription(String.join("\n", lines))
                .withSequence(moves(verdict))
                .withReminders(cancelled || done ? List.of() : reminders)
                .withCancelled(cancelled);
    }

    private String mark(Verdict verdict) {
        boolean said = !isToBeKept(verdict) || verdict.fulfilledAt() != null;
        return said ? "(" + verdict.label().in(words.locale()) + ") " : "";
    }

    /** One entry for each clause, duty, period and day; a day from which everybody has moved away is cancelled. */
    List<Agenda.Entry> together() {
        Map<String, List<Verdict>> terms = new TreeMap<>();
        for (Verdict verdict : dated()) {
            terms.computeIfAbsent(term(verdict.obligation()), term -> new ArrayList<>())
                    .add(verdict);
        }
        List<Agenda.Entry> entries = new ArrayList<>();
        terms.forEach((term, verdicts) -> {
            Map<LocalDate, List<Verdict>> byDay = new TreeMap<>();
            for (Verdict verdict : verdicts) {
                daysSoFar(verdict).forEach(day -> byDay.computeIfAbsent(day, d -> new ArrayList<>()));
                if (isToBeKept(verdict)) {
                    byDay.computeIfAbsent(day(verdict), d -> new ArrayList<>()).add(verdict);
                }
            }
            byDay.forEach((day, owing) -> entries.add(group(term, day, owing, verdicts)));
        });
        entries.sort(BY_DAY);
        return List.copyOf(entries);
    }

    private static String term(Obligation obligation) {
        return obligation.term().orderedBy() + ":" + obligation.clause() + ":" + obligation.duty() + ":"
                + obligation.period();
    }

    private Agenda.Entry group(String term, LocalDate day, List<Verdict> owing, List<Verdict> all) {
        Obligation obligation = all.get(0).obligation();
        List<Verdict> open =
                owing.stream().filter(verdict -> verdict.fulfilledAt() == null).toList();
        List<String> lines = new ArrayList<>();
        lines.add(duties.task(obligation));
        if (!open.isEmpty()) {
            lines.add(words.say("Chưa hoàn thành: ", "Not done yet: ") + bearers(open));
        }
        return Agenda.Entry.of(
                        term + ":" + day + "@childplan",
                        day,
                        what(obligation) + ": " + counts(owing.size(), open.size()),
                        changed(all))
                .withDescription(String.join("\n", lines))
                .withSequence(all.stream().mapToInt(this::moves).sum())
                .withReminders(open.isEmpty() ? List.of() : reminders)
                .withCancelled(owing.isEmpty());
    }

    private String counts(int owing, int open) {
        if (owing == 0) {
            return words.say("không còn cơ quan nào", "nobody any more");
        }
        String agenciesInAll = words.number(owing) + words.say(" cơ quan", owing == 1 ? " agency" : " agencies");
        return agenciesInAll
                + (open == 0
                        ? words.say(", đã hoàn thành", ", done")
                        : ", " + words.number(open) + words.say(" chưa hoàn thành", " not done yet"));
    }

    private String bearers(List<Verdict> open) {
        List<String> first = open.stream()
                .limit(MOST_NAMES)
                .map(verdict -> agencies.name(verdict.obligation()))
                .toList();
        int more = open.size() - first.size();
        return String.join("; ", first)
                + (more == 0 ? "" : words.say("; và " + more + " cơ quan khác", "; and " + more + " more"));
    }

    private String names(Collection<AgencyId> ids) {
        return String.join("; ", ids.stream().map(agencies::name).toList());
    }

    /** "[V] báo cáo, 6 tháng đầu năm 2025". */
    private String what(Obligation obligation) {
        return "[" + words.of(obligation.term().clauseInTables()) + "] "
                + obligation.duty().label().in(words.locale()) + ", "
                + words.of(TimeFormat.period(obligation.period()))
                + obligation
                        .term()
                        .eventsInWords()
                        .map(events -> " (" + words.of(events) + ")")
                        .orElse("");
    }

    /** Those with a day, without what has not come to its bearer yet. */
    private List<Verdict> dated() {
        return assessment.verdicts().stream()
                .filter(verdict -> verdict.lastDay() != null || verdict.originalLastDay() != null)
                .filter(verdict -> {
                    LocalDate takenOver = verdict.obligation().tenure().takenOverOn();
                    return takenOver == null || !today.isBefore(takenOver);
                })
                .toList();
    }

    private static LocalDate day(Verdict verdict) {
        LocalDate holds = verdict.lastDay() == null ? verdict.originalLastDay() : verdict.lastDay();
        if (holds == null) {
            throw new IllegalStateException(verdict + " has no day");
        }
        return holds;
    }

    private boolean isToBeKept(Verdict verdict) {
        return switch (verdict.status()) {
            case WAIVED, SUSPENDED, TRANSFERRED -> false;
            case NOT_OPEN, IN_TIME, DUE_SOON, OVERDUE, MET, MET_LATE, NO_DEADLINE, UNDETERMINED ->
                verdict.obligation().tenure().covers(today);
        };
    }

    /** Every day on which it stood in a calendar made earlier. */
    private static List<LocalDate> daysSoFar(Verdict verdict) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate original = verdict.originalLastDay();
        if (original != null) {
            days.add(original);
        }
        for (Evidence entry : everCounted(verdict)) {
            LocalDate granted = granted(entry);
            if (granted != null) {
                days.add(granted);
            }
        }
        return days;
    }

    /** The last permitted day that an entry grants; null if it grants none. */
    private static @Nullable LocalDate granted(Evidence entry) {
        return switch (entry.kind()) {
            case EXTENSION -> entry.until();
            case SUBMISSION, PROGRESS, WAIVER, SUSPENSION, DIFFICULTY, RETRACTION -> null;
        };
    }

    /** What counts, and what did until it was taken back. */
    private static List<Evidence> everCounted(Verdict verdict) {
        List<Evidence> entries = new ArrayList<>(verdict.evidence());
        entries.addAll(verdict.takenBack().keySet());
        return entries;
    }

    /** How often it was moved, lifted, resumed or passed on as far as is known: never falls from one calendar to the next. */
    private int moves(Verdict verdict) {
        int moves = verdict.obligation().tenure().covers(today) ? 0 : 1;
        for (Evidence entry : verdict.evidence()) {
            moves += moves(entry);
        }
        for (Evidence entry : verdict.takenBack().keySet()) {
            moves += entry.kind().isDecision() ? MOST_MOVES : 0;
        }
        return moves;
    }

    private int moves(Evidence entry) {
        return switch (entry.kind()) {
            case EXTENSION -> 1;
            case WAIVER, SUSPENSION -> liftedAndResumed(entry.at(), entry.until());
            case SUBMISSION, PROGRESS, DIFFICULTY, RETRACTION -> 0;
        };
    }

    private int liftedAndResumed(Instant from, @Nullable LocalDate until) {
        if (VietnamTime.dateOf(from).isAfter(today)) {
            return 0;
        }
        return until != null && until.isBefore(today) ? 2 : 1;
    }

    /** Since when it stands like this: the latest entry on it, the day it was resumed or changed hands, or the plan's. */
    private Instant changed(List<Verdict> verdicts) {
        Instant changed = VietnamTime.startOf(assessment.register().plan().date());
        for (Verdict verdict : verdicts) {
            for (Evidence entry : verdict.evidence()) {
                changed = later(changed, entry.recordedAt());
                changed = switch (entry.kind()) {
                    case WAIVER, SUSPENSION -> lifted(changed, entry.at(), entry.until());
                    case SUBMISSION, PROGRESS, EXTENSION, DIFFICULTY, RETRACTION -> changed;
                };
            }
            for (Instant takenBack : verdict.takenBack().values()) {
                changed = later(changed, takenBack);
            }
            Tenure tenure = verdict.obligation().tenure();
            changed = since(changed, tenure.takenOverOn());
            changed = since(changed, tenure.passesOn() ? tenure.bearerEndsOn() : null);
        }
        return changed;
    }

    private Instant lifted(Instant changed, Instant from, @Nullable LocalDate until) {
        Instant begun = since(changed, VietnamTime.dateOf(from));
        return since(begun, until == null ? null : until.plusDays(1));
    }

    private Instant since(Instant changed, @Nullable LocalDate day) {
        return day == null || day.isAfter(today) ? changed : later(changed, VietnamTime.startOf(day));
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}

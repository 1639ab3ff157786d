package vn.childplan.reporting.builder;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.drafting.Agencies;
import vn.childplan.reporting.drafting.Duties;
import vn.childplan.reporting.model.Agenda;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.rule.DeadlineMove;
import vn.childplan.validation.rule.Status;

/** The days of a deadline calendar. */
final class CalendarEntries {
    /** More names than these make an event that nobody reads. */
    private static final int MOST_NAMES = 20;

    private static final Comparator<Agenda.Entry> BY_DAY =
            Comparator.comparing(Agenda.Entry::day).thenComparing(Agenda.Entry::uid);

    private final Assessment assessment;
    private final Wording words;
    private final List<Integer> reminders;
    private final Agencies agencies;
    private final Duties duties;
    private final LocalDate today;
    private final int sequence;

    CalendarEntries(Assessment assessment, Wording words, List<Integer> reminders) {
        this.assessment = assessment;
        this.words = words;
        this.reminders = reminders;
        this.agencies = new Agencies(assessment.register().directory());
        this.duties = new Duties(RepealedClauses.named(assessment.register()), words);
        this.today = VietnamTime.dateOf(assessment.asOf());
        this.sequence = minutes(VietnamTime.startOf(assessment.register().plan().date()), assessment.asOf());
    }

    /** Grows with the instant judged for, so a calendar keeps of two versions of an event the later. */
    private static int minutes(Instant from, Instant to) {
        return (int) Math.max(0, Math.min(Integer.MAX_VALUE, ChronoUnit.MINUTES.between(from, to)));
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
        lines.add(matter(obligation));
        amended(obligation).ifPresent(lines::add);
        lines.add(words.say("Thời hạn: ", "Deadline: ") + duties.deadlineAsWorded(obligation));
        if (verdict.extendedTo() != null) {
            lines.add(movedTo(verdict) + words.date(verdict.extendedTo()));
        }
        if (!verdict.transferredTo().isEmpty()) {
            lines.add(words.say("Đã chuyển cho: ", "Passed on to: ") + names(verdict.transferredTo()));
        }
        boolean done = verdict.fulfilledAt() != null;
        if (!cancelled && !done) {
            weekend(day(verdict)).ifPresent(lines::add);
        }
        return Agenda.Entry.of(
                        obligation.id() + "@childplan",
                        day(verdict),
                        mark(verdict) + what(obligation),
                        assessment.asOf())
                .withDescription(joined(lines))
                .withSequence(sequence)
                .withReminders(cancelled || done ? List.of() : reminders)
                .withCancelled(cancelled);
    }

    private String mark(Verdict verdict) {
        boolean said = !isToBeKept(verdict) || isSuspended(verdict) || verdict.fulfilledAt() != null;
        return said ? "(" + verdict.label().in(words.locale()) + ") " : "";
    }

    /** One entry for each clause, duty, period and day; several duties of one kind are several. */
    List<Agenda.Entry> together() {
        Map<String, List<Verdict>> terms = new TreeMap<>();
        for (Verdict verdict : dated()) {
            terms.computeIfAbsent(term(verdict.obligation()), term -> new ArrayList<>())
                    .add(verdict);
        }
        List<Agenda.Entry> entries = new ArrayList<>();
        terms.forEach((term, verdicts) -> entries.addAll(days(term, verdicts)));
        entries.sort(BY_DAY);
        return List.copyOf(entries);
    }

    /** Of several duties of a kind in one clause each is one of its own, as in the ids of obligations. */
    private static String term(Obligation obligation) {
        int number = obligation.term().number();
        return obligation.term().orderedBy() + ":" + obligation.clause() + ":" + obligation.duty()
                + (number == 1 ? "" : "#" + number) + ":" + obligation.period();
    }

    /**
     * The days of one term, the first under the name of the term and the others under that name with their place: a day that
     * is moved keeps its name, and a name that has no day any more is cancelled. Who is let off stands with the first.
     */
    private List<Agenda.Entry> days(String term, List<Verdict> verdicts) {
        Map<LocalDate, List<Verdict>> owing = new TreeMap<>();
        verdicts.stream()
                .filter(this::isToBeKept)
                .forEach(verdict -> owing.computeIfAbsent(day(verdict), day -> new ArrayList<>())
                        .add(verdict));
        Obligation obligation = verdicts.get(0).obligation();
        List<Verdict> relieved = verdicts.stream().filter(this::isRelieved).toList();
        List<Agenda.Entry> entries = new ArrayList<>();
        owing.forEach((day, there) -> entries.add(group(
                name(term, entries.size() + 1), day, obligation, there, entries.isEmpty() ? relieved : List.of())));
        EarlierDays earlier = EarlierDays.of(verdicts);
        while (entries.size() < earlier.most()) {
            entries.add(
                    owing.isEmpty()
                            ? group(
                                    name(term, entries.size() + 1),
                                    earlier.first(),
                                    obligation,
                                    List.of(),
                                    entries.isEmpty() ? relieved : List.of())
                            : unused(name(term, entries.size() + 1), earlier.first(), obligation));
        }
        return entries;
    }

    /** A name whose day is another's by now: where a program shows it in spite of that, it says nothing of the duty. */
    private Agenda.Entry unused(String uid, LocalDate day, Obligation obligation) {
        return Agenda.Entry.of(
                        uid,
                        day,
                        what(obligation) + ": "
                                + words.say("mục nhắc này không còn dùng", "this entry is no longer used"),
                        assessment.asOf())
                .withSequence(sequence)
                .withReminders(List.of())
                .withCancelled(true);
    }

    /** Whether its bearer is let off it: of all that is not to be kept, what passed on stands with the successors. */
    private boolean isRelieved(Verdict verdict) {
        return !isToBeKept(verdict)
                && (verdict.status() == Status.WAIVED || isSuspended(verdict))
                && verdict.obligation().tenure().covers(today);
    }

    private static String name(String term, int place) {
        return term + (place == 1 ? "" : ":" + place) + "@childplan";
    }

    /** @param relieved who is let off, and is told with this day; nothing is said of a day that is nobody's any more */
    private Agenda.Entry group(
            String uid, LocalDate day, Obligation obligation, List<Verdict> owing, List<Verdict> relieved) {
        List<Verdict> open =
                owing.stream().filter(verdict -> verdict.fulfilledAt() == null).toList();
        List<Verdict> suspended =
                open.stream().filter(CalendarEntries::isSuspended).toList();
        List<Verdict> awaited = open.stream()
                .filter(verdict -> !isSuspended(verdict) && isOfOneKnown(verdict))
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add(matter(obligation));
        amended(obligation).ifPresent(lines::add);
        if (!open.isEmpty()) {
            weekend(day).ifPresent(lines::add);
        }
        List<Verdict> late = owing.stream().filter(CalendarEntries::isMetLate).toList();
        named(lines, words.say("Hoàn thành quá hạn: ", "Done late: "), late);
        named(lines, words.say("Chưa hoàn thành: ", "Not done yet: "), awaited);
        named(lines, words.say("Đang tạm hoãn: ", "Suspended: "), suspended);
        named(
                lines,
                words.say("Tạm hoãn, không còn hạn: ", "Suspended, without a day: "),
                relieved.stream().filter(CalendarEntries::isSuspended).toList());
        named(
                lines,
                words.say("Được miễn: ", "Waived: "),
                relieved.stream().filter(verdict -> !isSuspended(verdict)).toList());
        String counts = counts(owing, awaited.size(), suspended.size(), late.size());
        return Agenda.Entry.of(uid, day, what(obligation) + ": " + counts, assessment.asOf())
                .withDescription(owing.isEmpty() && relieved.isEmpty() ? "" : joined(lines))
                .withSequence(sequence)
                .withReminders(open.isEmpty() ? List.of() : reminders)
                .withCancelled(owing.isEmpty());
    }

    private static boolean isOfOneKnown(Verdict verdict) {
        return verdict.obligation().bearer() != null;
    }

    private static boolean isMetLate(Verdict verdict) {
        return verdict.status() == Status.MET_LATE;
    }

    /** That a day is one on which offices are closed: whoever sends then sends before. */
    private Optional<String> weekend(LocalDate day) {
        return day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue()
                ? Optional.empty()
                : Optional.of(
                        words.say("Hạn cuối là ", "The last permitted day is ") + words.of(TimeFormat.weekday(day)));
    }

    private static boolean isSuspended(Verdict verdict) {
        return verdict.status() == Status.SUSPENDED;
    }

    /** A line of those agencies, if there are any. */
    private void named(List<String> lines, String how, List<Verdict> verdicts) {
        if (!verdicts.isEmpty()) {
            lines.add(how + bearers(verdicts));
        }
    }

    /** "66 cơ quan, 08 chưa hoàn thành"; behind them the words of the plan for those who are not known, and not counted. */
    private String counts(List<Verdict> owing, int awaited, int suspended, int late) {
        if (owing.isEmpty()) {
            return words.say("không còn cơ quan nào", "no agency any longer");
        }
        List<Verdict> unknown =
                owing.stream().filter(verdict -> !isOfOneKnown(verdict)).toList();
        List<String> counts = new ArrayList<>();
        int known = owing.size() - unknown.size();
        if (known > 0) {
            counts.add(counts(known, awaited, suspended, late));
        }
        if (!unknown.isEmpty()) {
            counts.add(words.say("chưa xác định được cơ quan: ", "not known which agencies: ") + bearers(unknown));
        }
        return String.join("; ", counts);
    }

    /** What holds of all of them needs no number of its own. */
    private String counts(int owing, int awaited, int suspended, int late) {
        List<String> counts = new ArrayList<>();
        counts.add(words.counted(owing) + words.say(" cơ quan", owing == 1 ? " agency" : " agencies"));
        if (awaited == owing) {
            counts.add(
                    owing == 1
                            ? words.say("chưa hoàn thành", "not done yet")
                            : words.say("chưa cơ quan nào hoàn thành", "none done yet"));
        } else if (awaited > 0) {
            counts.add(words.counted(awaited) + words.say(" chưa hoàn thành", " not done yet"));
        }
        if (suspended > 0) {
            counts.add((suspended == owing ? "" : words.counted(suspended) + " ")
                    + words.say("đang tạm hoãn", "suspended"));
        }
        if (counts.size() == 1) {
            counts.add(done(owing, late));
        }
        return String.join(", ", counts);
    }

    /** What is done late is not told as what was done in time. */
    private String done(int all, int late) {
        if (late == all) {
            return all == 1
                    ? words.say("hoàn thành quá hạn", "done late")
                    : words.say("đã hoàn thành, đều quá hạn", "done, all late");
        }
        return words.say("đã hoàn thành", "done")
                + (late == 0 ? "" : words.say(" (quá hạn: ", " (late: ") + words.counted(late) + ")");
    }

    private String bearers(List<Verdict> open) {
        List<String> first = open.stream()
                .limit(MOST_NAMES)
                .map(verdict -> agencies.name(verdict.obligation()))
                .toList();
        int more = open.size() - first.size();
        return String.join("; ", first)
                + (more == 0
                        ? ""
                        : words.say("; và " + words.counted(more) + " cơ quan khác", "; and " + more + " more"));
    }

    private String names(Collection<AgencyId> ids) {
        return String.join("; ", ids.stream().map(agencies::name).toList());
    }

    /** A report by its name, a task in the words of the plan; in a part of the year by its event: the words name them all. */
    private String matter(Obligation obligation) {
        return isPart(obligation) || duties.isPeriodicReport(obligation)
                ? AssessmentDocument.capital(duties.matter(obligation))
                : duties.task(obligation);
    }

    private static boolean isPart(Obligation obligation) {
        return !obligation.term().events().isEmpty()
                && !obligation
                        .period()
                        .equals(ReportingPeriod.year(obligation.period().year()));
    }

    /** Each a sentence: a table has them one behind the other. */
    private static String joined(List<String> lines) {
        return lines.stream()
                .map(line -> line.endsWith(".") ? line : line + ".")
                .collect(Collectors.joining("\n"));
    }

    /**
     * What has amended the clause since the plan, if anything, and if the matter does not say it: a summary, of which a phone
     * shows one line, has no room for it.
     */
    private Optional<String> amended(Obligation obligation) {
        boolean isSaid = isPart(obligation) && !duties.isPeriodicReport(obligation);
        return isSaid || obligation.term().subsequent().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        AssessmentDocument.capital(words.of(obligation.term().place())));
    }

    /** "Báo cáo (Mục V), 6 tháng đầu năm 2025". */
    private String what(Obligation obligation) {
        Text place = obligation.term().subsequent().isEmpty()
                ? obligation.term().place()
                : obligation.clause().inSentence();
        return AssessmentDocument.capital(words.of(obligation.duty().label())) + " ("
                + words.of(place) + "), "
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
                .filter(verdict -> !Standings.isToCome(verdict))
                .toList();
    }

    /** On which day it stands: what rests without a day, on that which it had. */
    static LocalDate day(Verdict verdict) {
        LocalDate holds = verdict.lastDay() == null ? verdict.originalLastDay() : verdict.lastDay();
        if (holds == null) {
            throw new IllegalStateException(verdict + " has no day");
        }
        return holds;
    }

    /** A suspension with an end leaves a last day, from which on its bearer is late: nobody may learn of it only then. */
    private boolean isToBeKept(Verdict verdict) {
        return switch (verdict.status()) {
            case WAIVED, TRANSFERRED -> false;
            case SUSPENDED ->
                verdict.lastDay() != null && verdict.obligation().tenure().covers(today);
            case NOT_OPEN, IN_TIME, DUE_SOON, OVERDUE, MET, MET_LATE, NO_DEADLINE, UNDETERMINED ->
                verdict.obligation().tenure().covers(today);
        };
    }
}

package vn.childplan.validation.reckoning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.evidence.Difficulty;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.ProgressNote;
import vn.childplan.core.evidence.Retraction;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.evidence.Suspension;
import vn.childplan.core.evidence.Waiver;
import vn.childplan.core.plan.DutyRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.time.OfficialCalendar;
import vn.childplan.core.time.ReportingPeriod;

/**
 * Who owes what and how it stands, reckoned a second time: in loops over lists, with nothing in common with the library but
 * the values of plan, directory, calendar and evidence. Slow and plain; where it and the library differ, one of them is wrong.
 */
final class Reckoning {
    private final Plan plan;
    private final OfficialCalendar calendar;
    private final Reading reading;
    private final boolean passingOn;
    private final List<Evidence> log;
    private final List<Owed> owed;

    Reckoning(
            Plan plan,
            AgencyDirectory directory,
            OfficialCalendar calendar,
            Reading reading,
            List<Evidence> log,
            Set<Fault> faults) {
        this.plan = plan;
        this.calendar = calendar;
        this.reading = reading;
        this.passingOn = reading.passesOn().on(plan.date());
        this.log = log;
        this.owed = WhoOwes.of(plan, directory, calendar, reading);
    }

    private Reckoning(Reckoning other, List<Evidence> log) {
        this.plan = other.plan;
        this.calendar = other.calendar;
        this.reading = other.reading;
        this.passingOn = other.passingOn;
        this.log = log;
        this.owed = other.owed;
    }

    /** What is owed is the same, whatever was done. */
    Reckoning with(List<Evidence> evidence) {
        return new Reckoning(this, evidence);
    }

    List<Owed> owed() {
        return owed;
    }

    /** What something owed stands like, as of an instant. */
    Reckoned of(Owed one, Instant asOf) {
        Agency bearer = one.bearer();
        LocalDate worded = one.stretch().until().wordedLastDay();
        boolean afterEvent = one.stretch().until().kind() == Until.Kind.AFTER_EVENT;
        if (bearer == null) {
            return new Reckoned("UNDETERMINED", one.readLastDay(), worded, 0, List.of(), null);
        }
        List<Evidence> known = known(one, asOf);
        LocalDate today = Days.of(asOf);

        LocalDate before = afterEvent ? dayAfterEvent(one, known) : one.readLastDay();
        LocalDate lastDay = before == null ? null : extended(one, before, known, asOf);
        LocalDate restsUntil = lastDay == null ? null : restsUntil(one, lastDay, known, asOf);
        boolean neverDue = LocalDate.MAX.equals(restsUntil);
        lastDay = neverDue ? null : restsUntil != null ? restsUntil : lastDay;

        boolean passesOn = passesOn(one, neverDue ? LocalDate.MAX : lastDay);
        boolean waived = waivedOn(lastDay, known, asOf);

        Evidence done = done(one, before != null, known, passesOn);
        String status;
        if (done != null) {
            boolean late = lastDay != null && !done.at().isBefore(Days.firstSecond(lastDay.plusDays(1)));
            if (!late) {
                status = "MET";
            } else {
                status = waived ? "WAIVED" : "MET_LATE";
            }
        } else if (passesOn
                && bearer.life().to() != null
                && !today.isBefore(bearer.life().to())) {
            status = one.successors().isEmpty() ? "UNDETERMINED" : "TRANSFERRED";
        } else if (waived || waivedOn(today, known, asOf)) {
            status = "WAIVED";
        } else if (suspendedOn(today, known, asOf)) {
            status = "SUSPENDED";
        } else if (before == null && afterEvent) {
            status = "NOT_OPEN";
        } else if (one.isEscalation() && difficulties(one, known, passesOn).isEmpty()) {
            status = "NOT_OPEN";
        } else if (today.isBefore(one.opens())) {
            status = "NOT_OPEN";
        } else if (lastDay == null) {
            status = undated(one, known, passesOn, today);
        } else if (today.isAfter(lastDay)) {
            status = "OVERDUE";
        } else {
            long left = ChronoUnit.DAYS.between(today, lastDay);
            status = left <= reading.dueSoonDays().on(one.settled()) ? "DUE_SOON" : "IN_TIME";
        }
        long late = 0;
        if (lastDay != null && status.equals("OVERDUE")) {
            late = ChronoUnit.DAYS.between(lastDay, today);
        } else if (lastDay != null && done != null && status.equals("MET_LATE")) {
            late = ChronoUnit.DAYS.between(lastDay, Days.of(done.at()));
        }
        return new Reckoned(
                status,
                lastDay,
                worded,
                (int) late,
                status.equals("TRANSFERRED") ? one.successors() : List.of(),
                status.startsWith("MET") && done != null ? done.at() : null);
    }

    /** The entries for what is owed that somebody knew of. */
    private List<Evidence> known(Owed one, Instant asOf) {
        List<Evidence> known = new ArrayList<>();
        for (Evidence entry : log) {
            if (!entry.recordedAt().isAfter(asOf)
                    && one.isOf(entry.agency())
                    && isFor(entry, one)
                    && !isTakenBack(entry, asOf)) {
                known.add(entry);
            }
        }
        return known;
    }

    /** Whether somebody knew that it was made by mistake: by a retraction of its id, which stood only once by then. */
    private boolean isTakenBack(Evidence entry, Instant asOf) {
        for (Evidence other : log) {
            if (other instanceof Retraction retraction
                    && retraction.retracts().equals(entry.id())
                    && !retraction.recordedAt().isAfter(asOf)
                    && !entry.recordedAt().isAfter(retraction.recordedAt())
                    && retraction.agency().equals(entry.agency())
                    && retraction.clause().equals(entry.clause())) {
                int sameId = 0;
                for (Evidence any : log) {
                    boolean wasKnown = !any.recordedAt().isAfter(retraction.recordedAt());
                    if (any != retraction && wasKnown && retraction.retracts().equals(any.id())) {
                        sameId++;
                    }
                }
                if (sameId == 1) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isOfThisPlan(Evidence entry) {
        if (entry.plan() == null) {
            return true;
        }
        String name = entry.plan().toString();
        return name.equals(plan.number().toString()) || name.equals(plan.number() + "@" + plan.date());
    }

    private boolean isFor(Evidence entry, Owed one) {
        if (entry instanceof Retraction || !isOfThisPlan(entry)) {
            return false;
        }
        // A difficulty is reported as such, whatever clause it arose on, and is nothing else.
        if (one.isEscalation() || entry instanceof Difficulty) {
            return one.isEscalation() && entry instanceof Difficulty;
        }
        if (!entry.clause().equals(one.clause())) {
            return false;
        }
        DutyRef named = entry.duty();
        if (named != null && !isNamed(named, one)) {
            return false;
        }
        boolean inPeriod = entry.period() == null
                ? periodsOwed(one, named).size() == 1
                : one.period().equals(entry.period());
        return inPeriod && !leavesOpenWhich(entry, one);
    }

    private static boolean isNamed(DutyRef named, Owed one) {
        return named.kind() == one.duty() && (named.number() == 0 || named.number() == one.number());
    }

    /** One document, or one event, is of one of several reports for a period: which, the entry has to say. */
    private boolean leavesOpenWhich(Evidence entry, Owed one) {
        boolean sent = entry instanceof Submission;
        if (!one.isByDocument()
                || !(sent || entry instanceof ProgressNote)
                || (entry.duty() != null && entry.duty().number() > 0)) {
            return false;
        }
        int several = 0;
        for (Owed other : owed) {
            if (isSameBearer(one, other)
                    && other.clause().equals(one.clause())
                    && other.period().equals(one.period())
                    && other.duty() == one.duty()
                    && (sent || other.stretch().until().kind() == Until.Kind.AFTER_EVENT)) {
                several++;
            }
        }
        return several > 1;
    }

    /** The periods that a bearer owes something for under a clause, or one duty where one is named. */
    private Set<ReportingPeriod> periodsOwed(Owed one, @Nullable DutyRef named) {
        Set<ReportingPeriod> periods = new HashSet<>();
        for (Owed other : owed) {
            if (isSameBearer(one, other)
                    && other.clause().equals(one.clause())
                    && !other.isEscalation()
                    && (named == null || isNamed(named, other))) {
                periods.add(other.period());
            }
        }
        return periods;
    }

    private static boolean isSameBearer(Owed one, Owed other) {
        return one.bearer() != null && other.isOf(one.bearer().id());
    }

    /** The last day of a deadline that an event sets off; null as long as the event is not known to have happened. */
    private @Nullable LocalDate dayAfterEvent(Owed one, List<Evidence> known) {
        Evidence event = null;
        for (Evidence entry : known) {
            if (entry instanceof ProgressNote
                    && isOfItsTime(entry, one)
                    && !isTooLate(entry, one, passesOn(one, null))
                    && (event == null || entry.at().isBefore(event.at()))) {
                event = entry;
            }
        }
        if (event == null) {
            return null;
        }
        Until until = one.stretch().until();
        LocalDate last = Days.after(Days.of(event.at()), until.count(), until.workingDays(), calendar);
        return Days.shifted(last, reading.restDayAfterEvent().on(one.settled()), calendar);
    }

    /** Not before the period, nor before the bearer began. */
    private boolean isOfItsTime(Evidence entry, Owed one) {
        LocalDate day = Days.of(entry.at());
        LocalDate began = one.bearer() == null ? null : one.bearer().life().from();
        return !day.isBefore(one.period().days().first()) && (began == null || !day.isBefore(began));
    }

    /** Whether the bearer had ended and what it owed had gone to others. */
    private boolean isTooLate(Evidence entry, Owed one, boolean passesOn) {
        LocalDate end = one.bearer() == null ? null : one.bearer().life().to();
        boolean ended = end != null && !Days.of(entry.at()).isBefore(end);
        return ended && passesOn;
    }

    /** The day to which the latest decision extends it; of two at once the longer. */
    private LocalDate extended(Owed one, LocalDate lastDay, List<Evidence> known, Instant asOf) {
        Extension holds = null;
        for (Evidence entry : known) {
            if (entry instanceof Extension extension
                    && !extension.at().isAfter(asOf)
                    && !isTooLate(extension, one, passesOn(one, lastDay))
                    && extension.until().isAfter(lastDay)
                    && (holds == null
                            || extension.at().isAfter(holds.at())
                            || (extension.at().equals(holds.at())
                                    && extension.until().isAfter(holds.until())))) {
                holds = extension;
            }
        }
        return holds == null ? lastDay : holds.until();
    }

    /**
     * The end of the rest into which a day falls; {@link LocalDate#MAX} if it has none, null if the day falls into no rest.
     * From the first suspension on, each that begins before the next day after the rest makes it longer.
     */
    private @Nullable LocalDate restsUntil(Owed one, LocalDate day, List<Evidence> known, Instant asOf) {
        List<Suspension> suspensions = new ArrayList<>();
        for (Evidence entry : known) {
            if (entry instanceof Suspension suspension && !suspension.at().isAfter(asOf)) {
                suspensions.add(suspension);
            }
        }
        suspensions.sort(Comparator.comparing(Suspension::at).thenComparing(Reckoning::end, Comparator.reverseOrder()));
        LocalDate end = null;
        for (Suspension suspension : suspensions) {
            LocalDate first = Days.of(suspension.at());
            LocalDate last = end(suspension);
            boolean fallsInto = !first.isAfter(day) && !last.isBefore(day);
            boolean goesOn = end != null && !end.equals(LocalDate.MAX) && !first.isAfter(end.plusDays(1));
            boolean tooLate = isTooLate(suspension, one, passesOn(one, end == null ? day : end));
            if ((fallsInto || goesOn) && !tooLate && (end == null || last.isAfter(end))) {
                end = last;
            }
        }
        return end;
    }

    private static LocalDate end(Suspension suspension) {
        return suspension.until() == null ? LocalDate.MAX : suspension.until();
    }

    /** Whether it is due on or after the day on which its bearer ends, so that it goes to others. */
    private boolean passesOn(Owed one, @Nullable LocalDate lastDay) {
        LocalDate end = one.bearer() == null ? null : one.bearer().life().to();
        if (end == null || !passingOn) {
            return false;
        }
        return lastDay == null ? one.passesOn() : !lastDay.isBefore(end);
    }

    private boolean waivedOn(@Nullable LocalDate day, List<Evidence> known, Instant asOf) {
        for (Evidence entry : known) {
            if (day != null
                    && entry instanceof Waiver waiver
                    && !waiver.at().isAfter(asOf)
                    && !Days.of(waiver.at()).isAfter(day)
                    && (waiver.until() == null || !waiver.until().isBefore(day))) {
                return true;
            }
        }
        return false;
    }

    private boolean suspendedOn(LocalDate day, List<Evidence> known, Instant asOf) {
        for (Evidence entry : known) {
            if (entry instanceof Suspension suspension
                    && !suspension.at().isAfter(asOf)
                    && !Days.of(suspension.at()).isAfter(day)
                    && (suspension.until() == null || !suspension.until().isBefore(day))) {
                return true;
            }
        }
        return false;
    }

    /** The entry that does it, or null. What has no date is not done by acting once: its whole period counts. */
    private @Nullable Evidence done(Owed one, boolean dated, List<Evidence> known, boolean passesOn) {
        if (one.isEscalation()) {
            return reported(difficulties(one, known, passesOn), lateDocuments(one, known, passesOn));
        }
        if (!one.isByDocument()) {
            return dated ? earliest(activity(one, known, passesOn)) : null;
        }
        if (!dated && one.isReportedThroughTheYear()) {
            return null;
        }
        List<Evidence> documents = new ArrayList<>();
        for (Evidence entry : known) {
            if (entry instanceof Submission && counts(entry, one, passesOn, dated)) {
                documents.add(entry);
            }
        }
        return earliest(documents);
    }

    private boolean counts(Evidence entry, Owed one, boolean passesOn, boolean dated) {
        boolean afterPeriod = Days.of(entry.at()).isAfter(one.period().days().last());
        return isOfItsTime(entry, one) && !isTooLate(entry, one, passesOn) && (dated || !afterPeriod);
    }

    /** What shows that somebody acted: a document, too, where the bearer owes none for the clause and period. */
    private List<Evidence> activity(Owed one, List<Evidence> known, boolean passesOn) {
        boolean owesDocument = false;
        for (Owed other : owed) {
            if (isSameBearer(one, other)
                    && other.isByDocument()
                    && other.clause().equals(one.clause())
                    && other.period().equals(one.period())) {
                owesDocument = true;
            }
        }
        List<Evidence> activity = new ArrayList<>();
        for (Evidence entry : known) {
            boolean named = entry.duty() != null;
            if ((entry instanceof ProgressNote || (entry instanceof Submission && (named || !owesDocument)))
                    && counts(entry, one, passesOn, true)) {
                activity.add(entry);
            }
        }
        return activity;
    }

    private List<Difficulty> difficulties(Owed one, List<Evidence> known, boolean passesOn) {
        List<Difficulty> difficulties = new ArrayList<>();
        for (Evidence entry : known) {
            if (entry instanceof Difficulty difficulty && counts(entry, one, passesOn, false)) {
                difficulties.add(difficulty);
            }
        }
        return difficulties;
    }

    /** Documents on difficulties that came when the period was over. */
    private List<Difficulty> lateDocuments(Owed one, List<Evidence> known, boolean passesOn) {
        List<Difficulty> documents = new ArrayList<>();
        for (Evidence entry : known) {
            if (entry instanceof Difficulty difficulty
                    && difficulty.document() != null
                    && counts(entry, one, passesOn, true)
                    && !counts(entry, one, passesOn, false)) {
                documents.add(difficulty);
            }
        }
        return documents;
    }

    /**
     * The latest report, if each difficulty has been reported by a document on its clause when it arose or later: also when the
     * period is over.
     */
    private static @Nullable Evidence reported(List<Difficulty> difficulties, List<Difficulty> late) {
        Evidence latest = null;
        for (Difficulty difficulty : difficulties) {
            List<Difficulty> reports = new ArrayList<>();
            for (Difficulty document : difficulties) {
                addReport(reports, document, difficulty);
            }
            for (Difficulty document : late) {
                addReport(reports, document, difficulty);
            }
            if (reports.isEmpty()) {
                return null;
            }
            for (Difficulty report : reports) {
                latest = latest == null || report.at().isAfter(latest.at()) ? report : latest;
            }
        }
        return latest;
    }

    private static void addReport(List<Difficulty> reports, Difficulty document, Difficulty difficulty) {
        if (document.document() != null
                && document.clause().equals(difficulty.clause())
                && !document.at().isBefore(difficulty.at())) {
            reports.add(document);
        }
    }

    private static @Nullable Evidence earliest(List<Evidence> entries) {
        Evidence first = null;
        for (Evidence entry : entries) {
            if (first == null || entry.at().isBefore(first.at())) {
                first = entry;
            }
        }
        return first;
    }

    /** What has no date cannot be late; once its period is over, acting in it is having done it. */
    private String undated(Owed one, List<Evidence> known, boolean passesOn, LocalDate today) {
        LocalDate end = one.period().days().last();
        if (!today.isAfter(end)) {
            return "NO_DEADLINE";
        }
        if (one.isReportedThroughTheYear()) {
            for (Evidence entry : known) {
                if (entry instanceof Submission && counts(entry, one, passesOn, false)) {
                    return "MET";
                }
            }
        }
        if (!one.isByDocument() && !one.isEscalation()) {
            for (Evidence entry : activity(one, known, passesOn)) {
                if (!Days.of(entry.at()).isAfter(end)) {
                    return "MET";
                }
            }
        }
        return "UNDETERMINED";
    }
}

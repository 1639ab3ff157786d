package vn.childplan.validation.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.evidence.Retraction;
import vn.childplan.core.plan.AssignedDuty.Force;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.change.WhatIf.Remedy;
import vn.childplan.validation.obligation.DutyTerm;
import vn.childplan.validation.obligation.YearEvent;
import vn.childplan.validation.rule.Status;

/**
 * Tries entries on one obligation and keeps those that make its verdict another. What is done in time is tried at the last
 * seconds of the days that matter; where two of them come out differently, the second between is searched for by halving.
 */
final class RemedySearch {
    /** So many days past all that has happened an extension or suspension is tried: more than any rule warns before. */
    private static final int DAYS_TRIED = 62;

    private final Assessment known;
    private final Verdict now;
    private final Instant asOf;
    private final LocalDate today;
    private final RemedyEntries entries;
    private final RemedyWords words;

    RemedySearch(Assessment known, Verdict now) {
        this.known = known;
        this.now = now;
        this.asOf = now.asOf();
        this.today = VietnamTime.dateOf(asOf);
        this.entries = new RemedyEntries(now, known.register());
        this.words = new RemedyWords(known.register().directory(), now);
    }

    /** What a trial came to: the entries, and the verdict with them. */
    private record Trial(List<Evidence> entries, Verdict verdict) {}

    List<Remedy> find() {
        if (now.obligation().bearer() == null) {
            return List.of();
        }
        List<Remedy> found = new ArrayList<>();
        if (now.status() != Status.MET) {
            found.addAll(doing());
            addIfFound(extending(), found);
            addIfFound(waiving(), found);
            addIfFound(suspending(), found);
        }
        takingBack(found);
        return found;
    }

    /** What the bearer itself can do, the least kind of entry that does. */
    private List<Remedy> doing() {
        for (Function<Instant, Evidence> act : entries.acts()) {
            List<Remedy> remedies = doing(act);
            if (!remedies.isEmpty()) {
                return remedies;
            }
        }
        return List.of();
    }

    /** By status: the last of the instants that gives it, moved to the very last second that does. */
    private List<Remedy> doing(Function<Instant, Evidence> act) {
        SortedMap<Instant, @Nullable Trial> trials = new TreeMap<>();
        entries.instants().forEach(instant -> trials.put(instant, tried(act.apply(instant))));
        Map<Status, Instant> last = new LinkedHashMap<>();
        trials.forEach((instant, trial) -> {
            if (trial != null) {
                last.put(trial.verdict().status(), instant);
            }
        });
        List<Remedy> remedies = new ArrayList<>();
        last.forEach((status, instant) -> {
            SortedMap<Instant, @Nullable Trial> after = trials.tailMap(instant.plusSeconds(1));
            if (!after.isEmpty()) {
                remedies.add(limited(act, status, instant, after.firstKey()));
            } else {
                // No second was found after which it is too late: then it is done now, or as soon as that gives it.
                trials.tailMap(asOf).values().stream()
                        .filter(trial -> trial != null && trial.verdict().status() == status)
                        .findFirst()
                        .ifPresent(trial -> remedies.add(remedy(trial, null)));
            }
        });
        remedies.removeIf(remedy -> remedies.stream()
                .anyMatch(other -> other.isStillPossible()
                        && remedy.verdict().status().isWorseThan(other.verdict().status())));
        return remedies;
    }

    private Remedy limited(Function<Instant, Evidence> act, Status status, Instant gives, Instant givesNot) {
        long last = gives.getEpochSecond();
        long other = givesNot.getEpochSecond();
        long middle = last + 1;
        while (other - last > 1) {
            Trial trial = tried(act.apply(Instant.ofEpochSecond(middle)));
            if (trial != null && trial.verdict().status() == status) {
                last = middle;
            } else {
                other = middle;
            }
            middle = last + (other - last) / 2;
        }
        Instant latest = Instant.ofEpochSecond(last);
        return remedy(Objects.requireNonNull(tried(act.apply(latest)), "it gives it"), latest);
    }

    /**
     * An extension to the first day that makes a difference, of what is late or nearly so. Rules may add days to it, so it may
     * end before the day that holds now. No day brings back an event that is over.
     */
    private @Nullable Trial extending() {
        Instant at = decidedBy();
        return at == null
                        || now.lastDay() == null
                        || now.eventOver() != null
                        || !now.status().isWorseThan(Status.MET)
                ? null
                : ending(entries::extension, at, firstDay());
    }

    /** A waiver that holds until further notice. */
    private @Nullable Trial waiving() {
        Instant at = decidedBy();
        return at == null ? null : tried(entries.waiver(at));
    }

    /**
     * A suspension until further notice of what has no date; else the last to begin that moves the last permitted day, to the
     * first day that moves it on and helps.
     */
    private @Nullable Trial suspending() {
        Instant at = decidedBy();
        LocalDate last = now.lastDay();
        if (at == null || now.eventOver() != null) {
            return null;
        }
        if (last == null) {
            return tried(entries.suspension(at, null));
        }
        LocalDate latest = VietnamTime.dateOf(at);
        return Stream.iterate(latest, day -> !day.isBefore(firstDay()), day -> day.minusDays(1))
                .map(VietnamTime::endOf)
                .filter(this::movesLastDay)
                .findFirst()
                .map(begins -> ending(entries::suspension, begins, VietnamTime.dateOf(begins)))
                .orElse(null);
    }

    private boolean movesLastDay(Instant at) {
        Verdict with = with(List.of(entries.suspension(at, lastTried())));
        return !Objects.equals(with.at(at.isAfter(asOf) ? at : asOf).lastDay(), now.lastDay());
    }

    /** A decision that ends on the first day, from one on, that leaves more time and makes a difference. */
    private @Nullable Trial ending(BiFunction<Instant, LocalDate, Evidence> decision, Instant at, LocalDate first) {
        for (LocalDate until : days(first)) {
            Trial trial = tried(decision.apply(at, until));
            if (trial != null && isLater(trial.verdict().lastDay())) {
                return trial;
            }
        }
        return null;
    }

    private boolean isLater(@Nullable LocalDate day) {
        LocalDate last = now.lastDay();
        return day == null || last == null || day.isAfter(last);
    }

    private List<LocalDate> days(LocalDate first) {
        LocalDate last = lastTried();
        return first.isAfter(last)
                ? List.of()
                : first.datesUntil(last.plusDays(1)).toList();
    }

    private LocalDate lastTried() {
        return latest(today, now.lastDay(), now.fulfilledAt() == null ? null : VietnamTime.dateOf(now.fulfilledAt()))
                .plusDays(DAYS_TRIED);
    }

    /**
     * The last second of the day by which a decision has to be made: nobody extends, waives or suspends what has already fallen
     * due, whose event is over, or whose bearer has ended. Null where nothing is decided: what is only asked for, nobody can
     * waive.
     */
    private @Nullable Instant decidedBy() {
        DutyTerm term = now.obligation().term();
        if (term.force() == Force.REQUEST) {
            return null;
        }
        LocalDate last = now.lastDay();
        LocalDate due = last != null ? last : now.status() == Status.SUSPENDED ? today : term.periodEnd();
        YearEvent event = now.eventOver();
        LocalDate end = now.obligation().tenure().bearerEndsOn();
        return VietnamTime.endOf(
                earliest(due, event == null ? null : event.days().last(), end == null ? null : end.minusDays(1)));
    }

    /** The first of the days of the duty; rules may have moved its last permitted day to another from here on. */
    private LocalDate firstDay() {
        LocalDate opens = now.obligation().term().opens();
        LocalDate last = now.lastDay();
        return last == null || opens.isBefore(last) ? opens : last;
    }

    private static LocalDate earliest(LocalDate one, @Nullable LocalDate... others) {
        LocalDate earliest = one;
        for (LocalDate other : others) {
            earliest = other != null && other.isBefore(earliest) ? other : earliest;
        }
        return earliest;
    }

    private static LocalDate latest(LocalDate one, @Nullable LocalDate... others) {
        LocalDate latest = one;
        for (LocalDate other : others) {
            latest = other != null && other.isAfter(latest) ? other : latest;
        }
        return latest;
    }

    /** Taking back an entry, which may also be for the worse: then it tells on what the verdict rests. */
    private void takingBack(List<Remedy> found) {
        for (Evidence entry : now.evidence()) {
            if (entry.id() != null) {
                Retraction retraction = Retraction.of(entry, VietnamTime.format(asOf));
                Verdict without = with(List.of(retraction)).at(asOf);
                if (without.status() != now.status()) {
                    found.add(remedy(new Trial(List.of(retraction), without), null));
                }
            }
        }
    }

    /** What comes of an entry once it has happened, or, if no difference is seen then, once the period is over. */
    private @Nullable Trial tried(Evidence entry) {
        Verdict with = with(List.of(entry));
        Instant done = entry.at().isAfter(asOf) ? entry.at() : asOf;
        Instant over = VietnamTime.startOf(now.obligation().term().periodEnd().plusDays(1));
        for (Instant instant : over.isAfter(done) ? List.of(done, over) : List.of(done)) {
            Verdict then = with.at(instant);
            if (then.status() != now.at(instant).status()) {
                return then.status() != now.status() && helps(then.status(), entry)
                        ? new Trial(List.of(entry), then)
                        : null;
            }
        }
        return null;
    }

    /**
     * What others would have had to decide long ago is told only where it is better; what can still be done, if it is no worse;
     * that a difficulty arises is neither.
     */
    private boolean helps(Status then, Evidence entry) {
        if (entry.kind() == EvidenceKind.DIFFICULTY) {
            return true;
        }
        boolean isDecidedBefore = entry.kind().isDecision() && entry.at().isBefore(asOf);
        return isDecidedBefore ? now.status().isWorseThan(then) : !then.isWorseThan(now.status());
    }

    private Verdict with(List<Evidence> more) {
        return known.with(more.toArray(Evidence[]::new))
                .find(now.obligation().id())
                .orElseThrow();
    }

    private void addIfFound(@Nullable Trial trial, List<Remedy> found) {
        if (trial != null) {
            found.add(remedy(trial, null));
        }
    }

    private Remedy remedy(Trial trial, @Nullable Instant latest) {
        boolean possible =
                trial.entries().stream().noneMatch(entry -> entry.at().isBefore(asOf));
        return new Remedy(
                trial.entries(),
                trial.verdict(),
                latest,
                possible,
                words.of(trial.entries(), trial.verdict(), latest, possible));
    }
}

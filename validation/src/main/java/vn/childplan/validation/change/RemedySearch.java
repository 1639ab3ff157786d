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
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.Retraction;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.change.WhatIf.Remedy;
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
            if (found.stream().noneMatch(RemedySearch::canStillBeMet)) {
                doingOnceExtended().stream().filter(RemedySearch::canStillBeMet).forEach(found::add);
            }
        }
        takingBack(found);
        return found;
    }

    private static boolean canStillBeMet(Remedy remedy) {
        return remedy.isStillPossible() && remedy.verdict().status() == Status.MET;
    }

    /** What the bearer can do in time after the shortest extension that leaves it the time. */
    private List<Remedy> doingOnceExtended() {
        for (LocalDate until : days(now.lastDay() == null ? today : firstDay())) {
            List<Evidence> extended = List.of(entries.extension(asOf, until));
            for (Function<Instant, Evidence> act : entries.acts()) {
                Trial trial = tried(extended, act.apply(asOf));
                if (trial != null && trial.verdict().status() == Status.MET) {
                    return doing(extended, act);
                }
            }
        }
        return List.of();
    }

    /** What the bearer itself can do, the least kind of entry that does. */
    private List<Remedy> doing() {
        for (Function<Instant, Evidence> act : entries.acts()) {
            List<Remedy> remedies = doing(List.of(), act);
            if (!remedies.isEmpty()) {
                return remedies;
            }
        }
        return List.of();
    }

    /** By status: the last of the instants that gives it, moved to the very last second that does. */
    private List<Remedy> doing(List<Evidence> given, Function<Instant, Evidence> act) {
        SortedMap<Instant, @Nullable Trial> trials = new TreeMap<>();
        entries.instants(given).forEach(instant -> trials.put(instant, tried(given, act.apply(instant))));
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
                remedies.add(limited(given, act, status, instant, after.firstKey()));
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

    private Remedy limited(
            List<Evidence> given, Function<Instant, Evidence> act, Status status, Instant gives, Instant givesNot) {
        long last = gives.getEpochSecond();
        long other = givesNot.getEpochSecond();
        long middle = last + 1;
        while (other - last > 1) {
            Trial trial = tried(given, act.apply(Instant.ofEpochSecond(middle)));
            if (trial != null && trial.verdict().status() == status) {
                last = middle;
            } else {
                other = middle;
            }
            middle = last + (other - last) / 2;
        }
        Instant latest = Instant.ofEpochSecond(last);
        return remedy(Objects.requireNonNull(tried(given, act.apply(latest)), "it gives it"), latest);
    }

    /**
     * An extension to the first day that makes a difference. Rules may add days to it, so it may end before the day that holds
     * now.
     */
    private @Nullable Trial extending() {
        return ending(entries::extension, asOf, now.lastDay() == null ? today : firstDay());
    }

    /** A waiver from now on, or else one that held on the last permitted day. */
    private @Nullable Trial waiving() {
        for (Instant at : decidedBy()) {
            Trial trial = tried(List.of(), entries.waiver(at));
            if (trial != null) {
                return trial;
            }
        }
        return null;
    }

    /** A suspension from now on, or else the last to begin that moves the last permitted day; to the first day that helps. */
    private @Nullable Trial suspending() {
        Trial fromNow = ending(entries::suspension, asOf, today);
        return fromNow != null
                ? fromNow
                : decidedBy().stream()
                        .filter(this::movesLastDay)
                        .findFirst()
                        .map(at -> ending(entries::suspension, at, VietnamTime.dateOf(at)))
                        .orElse(null);
    }

    private boolean movesLastDay(Instant at) {
        Verdict with = with(List.of(entries.suspension(at, lastTried())));
        return !Objects.equals(with.lastDay(), now.lastDay());
    }

    /** A decision that ends on the first day, from one on, that makes a difference. */
    private @Nullable Trial ending(BiFunction<Instant, LocalDate, Evidence> decision, Instant at, LocalDate first) {
        for (LocalDate until : days(first)) {
            Trial trial = tried(List.of(), decision.apply(at, until));
            if (trial != null) {
                return trial;
            }
        }
        return null;
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
     * When a decision may have been made, the latest first: now, or by the end of a day up to the one after the last permitted
     * day, on which a suspension may still go on from another.
     */
    private List<Instant> decidedBy() {
        List<Instant> instants = new ArrayList<>(List.of(asOf));
        LocalDate last = now.lastDay();
        if (last != null) {
            for (LocalDate day = last.plusDays(1); !day.isBefore(firstDay()); day = day.minusDays(1)) {
                if (VietnamTime.endOf(day).isBefore(asOf)) {
                    instants.add(VietnamTime.endOf(day));
                }
            }
        }
        return instants;
    }

    /** The first of the days of the duty; rules may have moved its last permitted day to another from here on. */
    private LocalDate firstDay() {
        LocalDate opens = now.obligation().term().opens();
        LocalDate last = now.lastDay();
        return last == null || opens.isBefore(last) ? opens : last;
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

    /** What comes of entries once the last of them has happened, or, if no difference is seen then, once the period is over. */
    private @Nullable Trial tried(List<Evidence> given, Evidence entry) {
        List<Evidence> all = new ArrayList<>(given);
        all.add(entry);
        Verdict with = with(all);
        Verdict before = given.isEmpty() ? now : with(given);
        Instant done = entry.at().isAfter(asOf) ? entry.at() : asOf;
        Instant over = VietnamTime.startOf(now.obligation().term().periodEnd().plusDays(1));
        for (Instant instant : over.isAfter(done) ? List.of(done, over) : List.of(done)) {
            Verdict then = with.at(instant);
            if (then.status() != before.at(instant).status()) {
                return then.status() != now.at(instant).status() && helps(then.status(), all)
                        ? new Trial(all, then)
                        : null;
            }
        }
        return null;
    }

    /** What others would have had to decide long ago is told only where it is better; what can still be done, if it is no worse. */
    private boolean helps(Status then, List<Evidence> all) {
        boolean isDecidedBefore = all.stream()
                .anyMatch(entry -> entry.kind().isDecision() && entry.at().isBefore(asOf));
        return isDecidedBefore
                ? now.status().isWorseThan(then)
                : then != now.status() && !then.isWorseThan(now.status());
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

package vn.childplan.reporting.builder;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.validation.assessment.Verdict;

/**
 * On how many days those who owe one thing can have stood in calendars made earlier, which a later one has to move or cancel: on
 * those that they began with and those that decisions gave them, but each of them on one day at a time.
 *
 * @param first the first of the days
 * @param most how many at the most
 */
record EarlierDays(LocalDate first, int most) {
    /** Of those who owe one thing, who are at least one. */
    static EarlierDays of(List<Verdict> verdicts) {
        NavigableSet<LocalDate> began = new TreeSet<>();
        NavigableSet<LocalDate> all = new TreeSet<>();
        int moved = 0;
        for (Verdict verdict : verdicts) {
            LocalDate original = verdict.originalLastDay();
            began.add(original == null ? CalendarEntries.day(verdict) : original);
            List<LocalDate> granted = granted(verdict);
            all.addAll(granted);
            moved += granted.isEmpty() ? 0 : 1;
        }
        all.addAll(began);
        return new EarlierDays(all.first(), Math.min(all.size(), began.size() + moved));
    }

    /** The days that decisions gave it, those taken back as well. */
    private static List<LocalDate> granted(Verdict verdict) {
        return Stream.concat(verdict.evidence().stream(), verdict.takenBack().keySet().stream())
                .flatMap(entry -> granted(entry).stream())
                .toList();
    }

    /** The last permitted day that an entry grants, if any. */
    private static Optional<LocalDate> granted(Evidence entry) {
        return switch (entry.kind()) {
            case EXTENSION, SUSPENSION -> Optional.ofNullable(entry.until());
            case SUBMISSION, PROGRESS, WAIVER, DIFFICULTY, RETRACTION -> Optional.empty();
        };
    }
}

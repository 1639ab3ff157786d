package vn.childplan.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.rule.Status;

/** What one would write without the library: records, a map of submissions by key, a stream over the obligations. */
final class RecordsAndStreams {
    record Key(String agency, String clause, String period) {}

    record Owed(Key key, LocalDate opens, LocalDate lastDay) {}

    record HandedIn(Key key, Instant at, Instant recordedAt) {}

    record Outcome(Owed owed, Status status, @Nullable Instant done, int daysLate, String reason) {}

    private final List<Owed> owed;
    private final List<HandedIn> handedIn;

    RecordsAndStreams(Workload facts) {
        String[] agencies = IntStream.range(0, facts.agencies)
                .mapToObj(i -> TypedFacts.communeId(i).value())
                .toArray(String[]::new);
        List<String> periods =
                facts.terms.stream().map(term -> term.period().toString()).toList();
        List<LocalDate> opens = facts.terms.stream()
                .map(term -> LocalDate.ofEpochDay(term.opens()))
                .toList();
        List<LocalDate> lastDays = facts.terms.stream()
                .map(term -> LocalDate.ofEpochDay(term.lastDay()))
                .toList();
        owed = IntStream.range(0, facts.size())
                .mapToObj(i -> new Owed(
                        new Key(
                                agencies[facts.agency[i]],
                                facts.terms.get(facts.term[i]).clause(),
                                periods.get(facts.term[i])),
                        opens.get(facts.term[i]),
                        lastDays.get(facts.term[i])))
                .toList();
        handedIn = IntStream.of(facts.recordingOrder)
                .mapToObj(s -> new HandedIn(
                        new Key(
                                agencies[facts.agency[facts.obligation[s]]],
                                facts.terms.get(facts.term[facts.obligation[s]]).clause(),
                                periods.get(facts.term[facts.obligation[s]])),
                        Instant.ofEpochSecond(facts.at[s]),
                        Instant.ofEpochSecond(facts.recordedAt[s])))
                .toList();
    }

    List<Outcome> judge(Instant asOf) {
        Map<Key, List<HandedIn>> byKey = handedIn.stream().collect(Collectors.groupingBy(HandedIn::key));
        LocalDate today = VietnamTime.dateOf(asOf);
        return owed.stream()
                .map(one -> judge(one, byKey.getOrDefault(one.key(), List.of()), asOf, today))
                .toList();
    }

    private static Outcome judge(Owed owed, List<HandedIn> handedIn, Instant asOf, LocalDate today) {
        Optional<Instant> done = handedIn.stream()
                .filter(one -> !one.recordedAt().isAfter(asOf) && !one.at().isAfter(asOf))
                .map(HandedIn::at)
                .min(Comparator.naturalOrder());
        if (done.isPresent()) {
            LocalDate day = VietnamTime.dateOf(done.get());
            return day.isAfter(owed.lastDay())
                    ? new Outcome(owed, Status.MET_LATE, done.get(), days(owed.lastDay(), day), "handed in late")
                    : new Outcome(owed, Status.MET, done.get(), 0, "handed in in time");
        }
        if (today.isBefore(owed.opens())) {
            return new Outcome(owed, Status.NOT_OPEN, null, 0, "not open");
        }
        if (today.isAfter(owed.lastDay())) {
            return new Outcome(owed, Status.OVERDUE, null, days(owed.lastDay(), today), "nothing handed in");
        }
        return days(today, owed.lastDay()) <= Workload.DUE_SOON_DAYS
                ? new Outcome(owed, Status.DUE_SOON, null, 0, "few days left")
                : new Outcome(owed, Status.IN_TIME, null, 0, "under way");
    }

    private static int days(LocalDate from, LocalDate to) {
        return (int) (to.toEpochDay() - from.toEpochDay());
    }
}

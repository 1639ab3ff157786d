package vn.childplan.reporting.builder;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Verdict;

/** What is recorded as done in a period: activities and documents, by the day on which they were. */
final class Results {
    private Results() {}

    /** Each entry once, also where it counts for several obligations. */
    static Stream<Evidence> of(Stream<Verdict> verdicts, ReportingPeriod period) {
        return verdicts.flatMap(verdict -> verdict.evidence().stream())
                .filter(entry -> entry.kind().showsActivity())
                .filter(entry -> period.days().contains(VietnamTime.dateOf(entry.at())))
                .distinct();
    }

    /** Whether anything is recorded of an obligation in a period. */
    static boolean areAny(Verdict verdict, ReportingPeriod period) {
        return areAny(List.of(verdict), period);
    }

    /** The same of several. */
    static boolean areAny(List<Verdict> verdicts, ReportingPeriod period) {
        return of(verdicts.stream(), period).findAny().isPresent();
    }

    /** What is recorded of one obligation in its period, and that by which it was done, in the order of their days. */
    static List<Evidence> of(Verdict verdict) {
        Stream<Evidence> done = Stream.ofNullable(verdict.fulfilment());
        return Stream.concat(of(Stream.of(verdict), verdict.obligation().period()), done)
                .distinct()
                .sorted(Comparator.comparing(Evidence::at))
                .toList();
    }

    /**
     * The same in words, null if there is none. Of a report the document and its day: what the registry noted beside it is for the
     * registry.
     */
    static @Nullable String recorded(Verdict verdict, Wording words) {
        boolean report = verdict.obligation().duty() == DutyKind.REPORT;
        String recorded = of(verdict).stream()
                .map(entry -> inWords(entry, !report || entry.document() == null, words))
                .collect(Collectors.joining("; "));
        return recorded.isEmpty() ? null : recorded;
    }

    /**
     * Day and document, or day and what was done: "10/4/2025: 702/SYT-CSXH".
     *
     * @param noted with what is noted beside the document
     */
    static String inWords(Evidence entry, boolean noted, Wording words) {
        String what = Stream.of(Optional.ofNullable(entry.document()), Optional.ofNullable(entry.note()))
                .limit(noted ? 2 : 1)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        String day = words.date(VietnamTime.dateOf(entry.at()));
        return what.isEmpty() ? day : day + ": " + what;
    }
}

package vn.childplan.reporting.builder;

import java.util.stream.Stream;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;
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
}

package vn.childplan.reporting.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Report;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.Status;

/** What documents count, counted again one verdict and one entry after the other. */
final class CountedAgain {
    private CountedAgain() {}

    static Map<Status, Integer> reportsBy(Assessment assessment, ReportingPeriod period) {
        Map<Status, Integer> counts = new TreeMap<>();
        for (Verdict verdict : assessment.verdicts()) {
            if (isReportOn(period, verdict) && existsWhenDue(verdict) && verdict.status() != Status.TRANSFERRED) {
                counts.merge(verdict.status(), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** IV.1 has UBND tỉnh report to the ministry; the reports of the others are those of V. */
    static boolean isReportOn(ReportingPeriod period, Verdict verdict) {
        return verdict.obligation().duty() == DutyKind.REPORT
                && verdict.obligation().clause().value().equals("V")
                && verdict.obligation().period().equals(period);
    }

    /** Districts are gone by 14/11, and communes of the reform not yet there on 14/5. */
    static boolean existsWhenDue(Verdict verdict) {
        AgencyId bearer = Objects.requireNonNull(verdict.obligation().bearer());
        return QuangNgai.directory().get(bearer).life().contains(Objects.requireNonNull(verdict.originalLastDay()));
    }

    static int sum(Map<Status, Integer> counts, Status... statuses) {
        int sum = 0;
        for (Status status : statuses) {
            sum += counts.getOrDefault(status, 0);
        }
        return sum;
    }

    static boolean isActivityIn(ReportingPeriod period, Evidence entry) {
        LocalDate day = VietnamTime.dateOf(entry.at());
        return entry.kind().showsActivity()
                && !day.isBefore(period.days().first())
                && !day.isAfter(period.days().last());
    }

    /** Counts the entries of each clause in a table again, those of its dashes with it; in how many there are any. */
    static int recorded(Assessment assessment, ReportingPeriod period, Report report, String table) {
        int active = 0;
        for (List<Cell> row : SampleYear.table(report, table).rows()) {
            ClauseRef clause = ClauseRef.of(row.get(0).machine());
            Set<Evidence> entries = new HashSet<>();
            Set<AgencyId> agencies = new HashSet<>();
            for (Verdict verdict : assessment.verdicts()) {
                String of = verdict.obligation().clause().value();
                boolean isCarriedOut = verdict.obligation().duty() != DutyKind.ISSUE_PLAN;
                if (isCarriedOut && (of.equals(clause.value()) || of.startsWith(clause + "-"))) {
                    for (Evidence entry : verdict.evidence()) {
                        if (isActivityIn(period, entry)) {
                            entries.add(entry);
                            agencies.add(entry.agency());
                        }
                    }
                }
            }
            active += entries.isEmpty() ? 0 : 1;
            assertEquals(numberOf(agencies), row.get(3).display(report.words()), clause.value());
            assertEquals(numberOf(entries), row.get(4).display(report.words()), clause.value());
        }
        return active;
    }

    /** A table for people names it where there is nothing. */
    static String numberOf(Collection<?> recorded) {
        return recorded.isEmpty() ? "chưa có" : String.valueOf(recorded.size());
    }
}

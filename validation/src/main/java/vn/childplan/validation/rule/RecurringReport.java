package vn.childplan.validation.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.internal.text.RefusedText;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.ReportingDuty.PeriodicReport;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;

/**
 * A report that is due again in every period of the year, beside what the plan asks for: "hằng quý, trước ngày 20 của tháng cuối
 * quý".
 *
 * <pre>{@code
 * RecurringReport quarterly = new RecurringReport(
 *         ClauseRef.of("QĐ12.4"), "Báo cáo quý", "hằng quý, trước ngày 20 của tháng cuối quý",
 *         List.of(new Party.One("Sở Tư pháp", AgencyId.of("so-tu-phap"), null)),
 *         ReportingPeriod.Kind.QUARTER, new RecurringReport.Due(20, 3, false), AgencyId.of("ubnd-tinh"), null);
 * }</pre>
 *
 * @param clause the number of the clause that it adds to a plan
 * @param heading what is reported
 * @param wording the words that say when
 * @param reporters who reports
 * @param every how often: every month, quarter, half-year or year
 * @param due until when in each period
 * @param addressee to whom
 * @param channel through whom, or null if directly
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record RecurringReport(
        ClauseRef clause,
        String heading,
        String wording,
        List<Party> reporters,
        ReportingPeriod.Kind every,
        Due due,
        AgencyId addressee,
        @Nullable AgencyId channel)
        implements ClauseRule.Source {
    private static final Set<ReportingPeriod.Kind> KINDS = EnumSet.of(
            ReportingPeriod.Kind.MONTH,
            ReportingPeriod.Kind.QUARTER,
            ReportingPeriod.Kind.HALF,
            ReportingPeriod.Kind.YEAR);

    /**
     * A day counted from the period.
     *
     * @param day of the month, from 1 to 28: the end of a month is the day before the 1st of the next
     * @param month from the first month of the period, which is 1; a month after the period goes on from there
     * @param included whether that day is still in time ("chậm nhất ngày 20"), or the first late one ("trước ngày 20")
     */
    public record Due(
            @JsonProperty int day,
            @JsonProperty int month,
            @JsonProperty boolean included) {
        /** The end of every month, whatever month it is. */
        private static final int SURE_DAY = 28;

        private static final int LATEST_MONTH = 24;

        public Due {
            if (day < 1 || day > SURE_DAY || month < 1 || month > LATEST_MONTH) {
                throw RefusedText.because(
                        "ngày phải từ 1 đến 28, tháng từ 1 (tháng đầu của kỳ) đến 24; cuối tháng là trước ngày 1 của tháng sau",
                        "the day is 1 to 28, the month 1 (the first of the period) to 24; the end of a month is before the"
                                + " 1st of the next");
            }
        }

        Deadline of(ReportingPeriod period) {
            LocalDate named = period.days().first().plusMonths(month - 1L).withDayOfMonth(day);
            return included ? Deadline.notLaterThan(named) : Deadline.before(named);
        }
    }

    public RecurringReport {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(wording, "wording");
        reporters = List.copyOf(reporters);
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(addressee, "addressee");
        if (!KINDS.contains(every)) {
            throw RefusedText.because("không có báo cáo lặp lại theo kỳ " + every, "no report recurs every " + every);
        }
        if (reporters.isEmpty()) {
            throw RefusedText.because("thiếu cơ quan báo cáo", "somebody must report");
        }
    }

    @Override
    public List<Clause> clauses(Plan plan) {
        List<PeriodicReport> reports = periods(plan.year())
                .map(period -> new PeriodicReport(wording, period, due.of(period)))
                .toList();
        return List.of(new ReportingDuty(clause, heading, wording, reporters, reports, addressee, channel, null));
    }

    private Stream<ReportingPeriod> periods(int year) {
        return IntStream.rangeClosed(1, every.perYear()).mapToObj(number -> new ReportingPeriod(every, year, number));
    }

    /** The last permitted days of the reports for a year, in their order. */
    List<LocalDate> lastDays(int year) {
        return periods(year)
                .flatMap(period -> due.of(period).lastDay().stream())
                .toList();
    }
}

package vn.childplan.reporting.builder;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.TimeFormat;

/**
 * A plan asks for no report on a period, or not of an agency that did not exist in it. Says so, and what would be right. Never
 * changes, so threads may share it.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class UnknownPeriodException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Text what;
    private final transient Text remedy;

    UnknownPeriodException(Plan plan, ReportingPeriod period) {
        super("plan " + plan.number() + " asks for no report on " + period + ", but on " + periods(plan));
        this.what = Text.of("kế hoạch không yêu cầu báo cáo kỳ " + period, "the plan asks for no report on " + period);
        String all = periods(plan);
        this.remedy = all.isEmpty()
                ? Text.of("Kế hoạch không có chế độ báo cáo.", "It has no reporting regime.")
                : Text.of("Các kỳ: " + all + ".", "Its periods: " + all + ".");
    }

    private UnknownPeriodException(String message, Text what, Text remedy) {
        super(message);
        this.what = what;
        this.remedy = remedy;
    }

    /** The agency begins after the period. */
    static UnknownPeriodException before(Agency agency, LocalDate begins, ReportingPeriod period) {
        Text on = TimeFormat.date(begins);
        Text named = TimeFormat.period(period);
        return new UnknownPeriodException(
                agency.id() + " begins on " + begins + " and owes no report on " + period,
                Text.of(
                        agency.name() + " hoạt động từ ngày " + on.vi() + ", không phải báo cáo " + named.vi(),
                        agency.name() + " begins on " + on.en() + " and owes no report on the " + named.en()),
                Text.of("Chọn kỳ báo cáo kết thúc sau ngày đó.", "Choose a period that ends after that day."));
    }

    /** The agency begins after the day up to which is reported: there is nobody yet to sign. */
    static UnknownPeriodException notYet(Agency agency, LocalDate begins, LocalDate asOf) {
        Text on = TimeFormat.date(begins);
        Text day = TimeFormat.date(asOf);
        return new UnknownPeriodException(
                agency.id() + " begins on " + begins + ", after " + asOf,
                Text.of(
                        agency.name() + " hoạt động từ ngày " + on.vi() + ", sau ngày tính đến " + day.vi(),
                        agency.name() + " begins on " + on.en() + ", after " + day.en()),
                Text.of(
                        "Lập báo cáo tính đến ngày " + on.vi() + " hoặc sau đó.",
                        "Report as of " + on.en() + " or later."));
    }

    private static String periods(Plan plan) {
        SortedSet<ReportingPeriod> periods = new TreeSet<>();
        plan.reporting().forEach(duty -> periods.addAll(duty.periods()));
        return periods.stream().map(ReportingPeriod::toString).collect(Collectors.joining(", "));
    }

    /** What is wrong, in a phrase. */
    public Text what() {
        return what;
    }

    /** What would be right, in a sentence. */
    public Text remedy() {
        return remedy;
    }
}

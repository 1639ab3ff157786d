package vn.childplan.reporting.builder;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;

/** A plan asks for no report on a period. Says so, and names the periods that it asks for. Never changes, so threads may share it. */
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

package vn.childplan.reporting.builder;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.Succession;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.reporting.drafting.Agencies;

/**
 * An agency that has ended owes no report on a period: what was not yet due passed on. Says so, and names those who took over.
 * Never changes, so threads may share it.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class EndedAgencyException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Text what;
    private final transient Text remedy;

    EndedAgencyException(Agency ended, ReportingPeriod period, AgencyDirectory directory) {
        super(ended.id() + " has ended and owes no report on " + period);
        Text on = TimeFormat.date(endOf(ended));
        Text named = TimeFormat.period(period);
        this.what = Text.of(
                ended.name() + " đã kết thúc hoạt động từ ngày " + on.vi() + ", không còn báo cáo " + named.vi()
                        + " phải gửi",
                ended.name() + " ended on " + on.en() + " and owes no report on " + named.en());
        String who = successors(ended, directory);
        this.remedy = who.isEmpty()
                ? Text.of("Chưa ghi cơ quan tiếp nhận.", "Nobody is recorded who took over.")
                : Text.of("Cơ quan tiếp nhận: " + who + ".", "Who took over: " + who + ".");
    }

    private static LocalDate endOf(Agency ended) {
        return Objects.requireNonNull(ended.life().to(), "an agency that has ended has an end");
    }

    /** The names of those who took over from an agency; empty if nobody is recorded. */
    static String successors(Agency ended, AgencyDirectory directory) {
        Agencies agencies = new Agencies(directory);
        return agencies
                .sorted(directory.successorsOf(ended.id()).stream()
                        .map(Succession::to)
                        .toList())
                .stream()
                .map(agencies::name)
                .collect(Collectors.joining(", "));
    }

    /** What is wrong, in a phrase. */
    public Text what() {
        return what;
    }

    /** Who took over, in a sentence. */
    public Text remedy() {
        return remedy;
    }
}

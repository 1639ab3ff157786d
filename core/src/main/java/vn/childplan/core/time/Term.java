package vn.childplan.core.time;

import java.time.LocalDate;
import java.util.Objects;
import org.apiguardian.api.API;

/**
 * One stretch of a schedule that is judged by itself.
 *
 * @param period what evidence names to count for this term
 * @param opens the first day on which the term can be worked on
 * @param deadline until when
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record Term(ReportingPeriod period, LocalDate opens, Deadline deadline) {
    public Term {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(opens, "opens");
        Objects.requireNonNull(deadline, "deadline");
    }
}

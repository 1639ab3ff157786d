package vn.childplan.core.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.apiguardian.api.API;
import vn.childplan.core.constraint.ComposedText;
import vn.childplan.core.time.Schedule;

/**
 * When a task is carried out.
 *
 * @param wording the plan's line: "Thời gian thực hiện: Thường xuyên trong năm."
 * @param schedule the line as read
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record Timing(
        @JsonProperty @ComposedText String wording,
        @JsonProperty Schedule schedule) {
    public Timing {
        Objects.requireNonNull(wording, "wording");
        Objects.requireNonNull(schedule, "schedule");
    }
}

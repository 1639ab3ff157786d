package vn.childplan.core.agency;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Objects;
import org.apiguardian.api.API;
import vn.childplan.core.constraint.ComposedText;
import vn.childplan.core.internal.text.RefusedText;
import vn.childplan.core.internal.text.Years;

/**
 * That one agency took over from another, wholly or in part. A merger is several of them with one {@code to}, a split
 * several with one {@code from}.
 *
 * @param from who ended
 * @param to who took over
 * @param on the first day on which {@code to} answers for it
 * @param basis the decision that says so
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record Succession(
        @JsonProperty AgencyId from,
        @JsonProperty AgencyId to,
        @JsonProperty LocalDate on,
        @JsonProperty @NotBlank @ComposedText String basis) {
    public Succession {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Years.held(Objects.requireNonNull(on, "on"));
        Objects.requireNonNull(basis, "basis");
        if (from.equals(to)) {
            throw RefusedText.because(
                    from + " không thể tiếp nhận chính mình: cơ quan còn hoạt động thì không có ngày kết thúc",
                    from + " cannot succeed itself: an agency that goes on has no end");
        }
    }
}

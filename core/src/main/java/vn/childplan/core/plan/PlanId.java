package vn.childplan.core.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.internal.text.WrittenAs;
import vn.childplan.core.internal.text.Years;

/**
 * Names a plan: {@code 65/KH-UBND@2025-03-31}. Numbers begin again each year and every province has its own, so a number
 * names a plan only with its date; alone, as in {@code 65/KH-UBND}, it does where only one plan fits.
 *
 * @param number số, ký hiệu
 * @param date the day of issue, or null if the number alone is to do
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
@WrittenAs(
        vi = "Viết số kế hoạch như 65/KH-UBND, hoặc cả ngày như 65/KH-UBND@2025-03-31.",
        en = "Write the number of a plan as 65/KH-UBND, or with its date as 65/KH-UBND@2025-03-31.")
public record PlanId(DocumentNumber number, @Nullable LocalDate date) {
    private static final char BEFORE_DATE = '@';

    public PlanId {
        Objects.requireNonNull(number, "number");
        if (date != null) {
            Years.held(date);
        }
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException if the text is neither a document number nor one with {@code @} and an ISO date
     */
    @JsonCreator
    public static PlanId of(String text) {
        int sign = text.lastIndexOf(BEFORE_DATE);
        if (sign == -1) {
            return new PlanId(DocumentNumber.of(text), null);
        }
        try {
            LocalDate date = LocalDate.parse(text.substring(sign + 1).strip());
            return new PlanId(DocumentNumber.of(text.substring(0, sign)), date);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no date after " + BEFORE_DATE + " in " + text, e);
        }
    }

    /** Whether it names that plan. */
    public boolean names(Plan plan) {
        return number.equals(plan.number()) && (date == null || date.equals(plan.date()));
    }

    /** The text form, which {@link #of} reads. */
    @JsonValue
    public String value() {
        return date == null ? number.value() : number.value() + BEFORE_DATE + date;
    }

    @Override
    public String toString() {
        return value();
    }
}

package vn.childplan.validation.rule;

import java.time.LocalDate;
import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.internal.text.Years;

/**
 * A parameter of a rule set to a value.
 *
 * @param rule the id of the rule
 * @param parameter the name of the parameter
 * @param value the value
 * @param from for facts from which day on, or null for all facts
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record Setting(
        String rule,
        String parameter,
        Object value,
        @Nullable LocalDate from) {
    public Setting {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(parameter, "parameter");
        Objects.requireNonNull(value, "value");
        if (from != null) {
            Years.held(from);
        }
    }
}

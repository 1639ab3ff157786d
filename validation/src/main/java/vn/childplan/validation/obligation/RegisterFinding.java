package vn.childplan.validation.obligation;

import java.util.Objects;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.text.Text;

/**
 * Something the derivation could not settle.
 *
 * @param code its permanent code
 * @param clause the clause of the plan
 * @param message what is open
 * @param remedy what would settle it
 */
public record RegisterFinding(String code, ClauseRef clause, Text message, Text remedy) {
    public RegisterFinding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(remedy, "remedy");
    }
}

package vn.childplan.validation.review;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.text.Text;
import vn.childplan.validation.rule.Severity;

/**
 * Something to know about a plan, or to mend in it.
 *
 * @param code its permanent code: the id of the rule that found it
 * @param severity ERROR: it cannot be carried out as written; WARNING: mend it before signing; INFO: good to know
 * @param clause the clause it is about, or null if it is about the document
 * @param message what is the matter
 * @param basis the clause, law or practice by which it matters
 * @param remedy what would mend it
 */
public record Finding(
        String code, Severity severity, @Nullable ClauseRef clause, Text message, Text basis, Text remedy) {
    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(remedy, "remedy");
    }

    /** The Vietnamese line: severity, code, clause if any, message and remedy. */
    @Override
    public String toString() {
        return severity + " " + code + (clause == null ? "" : " " + clause) + ": " + message.vi() + ". " + remedy.vi()
                + ".";
    }
}

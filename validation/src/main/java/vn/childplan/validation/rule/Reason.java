package vn.childplan.validation.rule;

import java.util.List;
import org.apiguardian.api.API;

/**
 * One step of an explanation: a rule, what it looked at, and what followed.
 *
 * @param rule the id of the rule
 * @param title the rule in a sentence
 * @param basis the clause or law it comes from
 * @param outcome what it came to
 * @param inputs what it looked at
 * @param consequence what followed; empty if nothing did
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record Reason(String rule, String title, String basis, Outcome outcome, List<Input> inputs, String consequence) {
    /**
     * One thing a rule looked at.
     *
     * @param name what it is
     * @param value as people read it
     */
    public record Input(String name, String value) {}

    public Reason {
        inputs = List.copyOf(inputs);
    }
}

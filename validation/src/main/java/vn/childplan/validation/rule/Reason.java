package vn.childplan.validation.rule;

import java.util.List;
import org.apiguardian.api.API;

/**
 * One step of an explanation: a rule, what it looked at, and what followed.
 *
 * @param rule the id of the rule
 * @param title the rule in a sentence
 * @param bases what it rests on, and how firmly
 * @param outcome what it came to
 * @param inputs what it looked at
 * @param consequence what followed; empty if nothing did
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record Reason(
        String rule, String title, List<Ground> bases, Outcome outcome, List<Input> inputs, String consequence) {
    /**
     * One thing the rule rests on.
     *
     * @param kind how firmly
     * @param text as people read it
     */
    public record Ground(Basis.Kind kind, String text) {}

    /**
     * One thing a rule looked at.
     *
     * @param name what it is
     * @param value as people read it
     */
    public record Input(String name, String value) {}

    public Reason {
        bases = List.copyOf(bases);
        inputs = List.copyOf(inputs);
    }
}

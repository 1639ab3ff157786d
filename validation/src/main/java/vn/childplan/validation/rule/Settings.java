package vn.childplan.validation.rule;

import java.util.List;
import java.util.StringJoiner;
import org.apiguardian.api.API;

/**
 * The parameters of one rule as they hold on the date of the fact that is judged. Immutable and safe to share between
 * threads.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class Settings {
    private final Parameter<?>[] parameters;
    private final Object[] values;

    Settings(List<Parameter<?>> parameters, Object[] values) {
        this.parameters = parameters.toArray(Parameter<?>[]::new);
        this.values = values;
    }

    /**
     * The value of one of the rule's own parameters.
     *
     * @throws IllegalArgumentException if the rule has no such parameter
     */
    // A rule asks with its own constant, and asks for every obligation; the rule set has accepted each value by its
    // type.
    @SuppressWarnings({"ReferenceEquality", "unchecked"})
    public <T> T get(Parameter<T> parameter) {
        for (int i = 0; i < values.length; i++) {
            if (parameters[i] == parameter) {
                return (T) values[i];
            }
        }
        throw new IllegalArgumentException("this rule has no parameter " + parameter.name());
    }

    /** As {@code days=7}. */
    @Override
    public String toString() {
        StringJoiner all = new StringJoiner(", ");
        for (int i = 0; i < values.length; i++) {
            all.add(parameters[i].name() + "=" + values[i]);
        }
        return all.toString();
    }
}

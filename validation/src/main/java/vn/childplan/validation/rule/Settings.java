package vn.childplan.validation.rule;

import java.util.List;

/** The parameters of one rule as they hold on the date of the fact that is judged. */
public final class Settings {
    private final List<Parameter<?>> parameters;
    private final Object[] values;

    Settings(List<Parameter<?>> parameters, Object[] values) {
        this.parameters = parameters;
        this.values = values;
    }

    /**
     * The value of one of the rule's own parameters.
     *
     * @throws IllegalArgumentException if the rule has no such parameter
     */
    @SuppressWarnings("ReferenceEquality") // a rule asks with its own constant, and asks for every obligation
    public <T> T get(Parameter<T> parameter) {
        for (int i = 0; i < values.length; i++) {
            if (parameters.get(i) == parameter) {
                return parameter.type().cast(values[i]);
            }
        }
        throw new IllegalArgumentException("this rule has no parameter " + parameter.name());
    }
}

package vn.childplan.validation.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import vn.childplan.core.text.Text;

/**
 * What can be set on a rule without writing another one.
 *
 * @param name its permanent name inside the rule
 * @param type whole number, yes or no, or one of an enum's constants
 * @param standard what holds unless set
 * @param meaning what it does, with its unit
 */
public record Parameter<T>(String name, Class<T> type, T standard, Text meaning) {
    public Parameter {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(standard, "standard");
        Objects.requireNonNull(meaning, "meaning");
        if (type != Integer.class && type != Boolean.class && !type.isEnum()) {
            throw new IllegalArgumentException("a parameter is a whole number, yes or no, or an enum, not " + type);
        }
    }

    /** A number of days, at least 0. */
    public static Parameter<Integer> days(String name, int standard, String vi, String en) {
        return new Parameter<>(name, Integer.class, standard, Text.of(vi, en));
    }

    public static Parameter<Boolean> yesNo(String name, boolean standard, String vi, String en) {
        return new Parameter<>(name, Boolean.class, standard, Text.of(vi, en));
    }

    public static <E extends Enum<E>> Parameter<E> choice(
            String name, Class<E> type, E standard, String vi, String en) {
        return new Parameter<>(name, type, standard, Text.of(vi, en));
    }

    /**
     * Checks a value that somebody wants to set.
     *
     * @param value of the parameter's type, or its text form
     * @throws IllegalArgumentException if the parameter cannot take it
     */
    public T accept(Object value) {
        if (type.isInstance(value)) {
            T typed = type.cast(value);
            if (typed instanceof Integer number && number < 0) {
                throw refuse(value);
            }
            return typed;
        }
        return parse(value.toString());
    }

    private T parse(String text) {
        try {
            if (type == Integer.class) {
                return accept(Integer.valueOf(text));
            }
            if (type == Boolean.class && (text.equals("true") || text.equals("false"))) {
                return type.cast(Boolean.valueOf(text));
            }
        } catch (NumberFormatException e) {
            throw refuse(text);
        }
        String wanted = text.toUpperCase(Locale.ROOT);
        if (type.isEnum()) {
            for (T constant : type.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(wanted)) {
                    return constant;
                }
            }
        }
        throw refuse(text);
    }

    private IllegalArgumentException refuse(Object value) {
        return new IllegalArgumentException("parameter " + name + " cannot be '" + value + "': " + allowed());
    }

    /** What it can be set to, in English. */
    public String allowed() {
        if (type == Integer.class) {
            return "a whole number, at least 0";
        }
        return type == Boolean.class ? "true or false" : "one of " + Arrays.toString(type.getEnumConstants());
    }
}

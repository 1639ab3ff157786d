package vn.childplan.validation.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.text.Text;

/**
 * What can be set on a rule without writing another one.
 *
 * @param name its permanent name inside the rule
 * @param type whole number, yes or no, or one of an enum's constants
 * @param standard what holds unless set
 * @param meaning what it does, with its unit
 * @param limit up to what a whole number may be set, and why; null if it has no limit
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record Parameter<T>(
        String name,
        Class<T> type,
        T standard,
        Text meaning,
        @Nullable Limit limit) {
    /**
     * The largest whole number that can be set.
     *
     * @param most that number
     * @param why what a larger one would do
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public record Limit(int most, Text why) {
        public Limit {
            Objects.requireNonNull(why, "why");
        }
    }

    /** Without a limit. */
    public Parameter(String name, Class<T> type, T standard, Text meaning) {
        this(name, type, standard, meaning, null);
    }

    public Parameter {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(standard, "standard");
        Objects.requireNonNull(meaning, "meaning");
        Form.of(type);
    }

    /** What a value can be: the one place where a type is told from another. */
    private enum Form {
        WHOLE_NUMBER,
        YES_NO,
        CHOICE;

        static Form of(Class<?> type) {
            if (type == Integer.class) {
                return WHOLE_NUMBER;
            }
            if (type == Boolean.class) {
                return YES_NO;
            }
            if (type.isEnum()) {
                return CHOICE;
            }
            throw new IllegalArgumentException("a parameter is a whole number, yes or no, or an enum, not " + type);
        }
    }

    /** A number of days, at least 0. */
    public static Parameter<Integer> days(String name, int standard, String vi, String en) {
        return new Parameter<>(name, Integer.class, standard, Text.of(vi, en));
    }

    /** A number of days, from 0 up to a limit. */
    public static Parameter<Integer> days(String name, int standard, Limit limit, String vi, String en) {
        return new Parameter<>(name, Integer.class, standard, Text.of(vi, en), limit);
    }

    /** Yes or no. */
    public static Parameter<Boolean> yesNo(String name, boolean standard, String vi, String en) {
        return new Parameter<>(name, Boolean.class, standard, Text.of(vi, en));
    }

    /** One of the constants of an enum. */
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
        Object accepted = type.isInstance(value) ? value : parse(value.toString());
        if (accepted == null || (accepted instanceof Integer number && !isInLimits(number))) {
            throw new IllegalArgumentException("parameter " + name + " cannot be '" + value + "': "
                    + allowed().en());
        }
        return type.cast(accepted);
    }

    private boolean isInLimits(int number) {
        return number >= 0 && (limit == null || number <= limit.most());
    }

    private @Nullable Object parse(String text) {
        return switch (Form.of(type)) {
            case WHOLE_NUMBER -> wholeNumber(text);
            case YES_NO -> (text.equals("true") || text.equals("false")) ? Boolean.valueOf(text) : null;
            case CHOICE -> constant(text.toUpperCase(Locale.ROOT));
        };
    }

    private static @Nullable Integer wholeNumber(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private @Nullable Object constant(String constantName) {
        for (T constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(constantName)) {
                return constant;
            }
        }
        return null;
    }

    /** What it can be set to. */
    public Text allowed() {
        return switch (Form.of(type)) {
            case WHOLE_NUMBER ->
                limit == null
                        ? Text.of("số nguyên từ 0", "a whole number, at least 0")
                        : Text.of(
                                "số nguyên từ 0 đến " + limit.most() + " ("
                                        + limit.why().vi() + ")",
                                "a whole number, 0 to " + limit.most() + " ("
                                        + limit.why().en() + ")");
            case YES_NO -> Text.of("true: có; false: không", "true or false");
            case CHOICE -> {
                String names = Arrays.stream(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .collect(Collectors.joining(", "));
                yield Text.of("một trong: " + names, "one of " + names);
            }
        };
    }

    /** As {@code days (standard 7)}. */
    @Override
    public String toString() {
        return name + " (standard " + standard + ")";
    }
}

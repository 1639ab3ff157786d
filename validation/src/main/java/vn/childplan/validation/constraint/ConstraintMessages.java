package vn.childplan.validation.constraint;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apiguardian.api.API;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.text.Text;

/**
 * Messages of constraints in a given language, without expression language. It words exactly what a fixed text cannot:
 * {@code @Size} with one bound, and {@code @DecimalMin} and {@code @DecimalMax} with or without the bound itself.
 *
 * <pre>{@code
 * ValidatorFactory factory = Validation.byDefaultProvider()
 *         .configure()
 *         .messageInterpolator(ConstraintMessages.in(Text.VIETNAMESE))
 *         .buildValidatorFactory();
 * }</pre>
 *
 * <p>The texts themselves need no configuration: Hibernate Validator finds {@code ContributorValidationMessages} of this
 * library, and a {@code ValidationMessages} of the host goes before it.
 *
 * <p>Safe to share between threads if the interpolator behind it is; Hibernate Validator's is.
 *
 * @since 0.1
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class ConstraintMessages implements MessageInterpolator {
    private static final String BUILT_IN = "{jakarta.validation.constraints.";

    private final MessageInterpolator texts;
    private final @Nullable Locale locale;

    private ConstraintMessages(MessageInterpolator texts, @Nullable Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /**
     * Messages in that language: English for {@code en}, Vietnamese for every other, whatever the machine's own is. Needs
     * Hibernate Validator.
     */
    public static ConstraintMessages in(Locale locale) {
        Locale language = locale.getLanguage().equals("en") ? Locale.ENGLISH : Text.VIETNAMESE;
        return new ConstraintMessages(
                new ParameterMessageInterpolator(Set.of(Text.VIETNAMESE, Locale.ENGLISH), language, false), language);
    }

    /**
     * The same wording of sizes and bounds, put before the interpolator of a framework, which also chooses the
     * language.
     */
    public static ConstraintMessages before(MessageInterpolator texts) {
        return new ConstraintMessages(Objects.requireNonNull(texts, "texts"), null);
    }

    @Override
    public String interpolate(String template, Context context) {
        String exact = exact(template, context);
        return locale == null ? texts.interpolate(exact, context) : texts.interpolate(exact, context, locale);
    }

    @Override
    public String interpolate(String template, Context context, Locale wanted) {
        return texts.interpolate(exact(template, context), context, wanted);
    }

    private static String exact(String template, Context context) {
        if (!template.startsWith(BUILT_IN)) {
            return template;
        }
        Map<String, Object> attributes = context.getConstraintDescriptor().getAttributes();
        return switch (template.substring(BUILT_IN.length())) {
            case "Size.message}" -> size(attributes);
            case "DecimalMin.message}" -> bound("DecimalMin", attributes);
            case "DecimalMax.message}" -> bound("DecimalMax", attributes);
            default -> template;
        };
    }

    private static String size(Map<String, Object> attributes) {
        int min = (Integer) attribute(attributes, "min");
        int max = (Integer) attribute(attributes, "max");
        if (min == max) {
            return ours("Size.exactly");
        }
        if (max == Integer.MAX_VALUE) {
            return ours("Size.atLeast");
        }
        return ours(min == 0 ? "Size.atMost" : "Size.between");
    }

    private static String bound(String constraint, Map<String, Object> attributes) {
        return ours(constraint + ((Boolean) attribute(attributes, "inclusive") ? ".inclusive" : ".exclusive"));
    }

    private static Object attribute(Map<String, Object> attributes, String name) {
        return Objects.requireNonNull(attributes.get(name), name);
    }

    private static String ours(String key) {
        return "{vn.childplan.constraint." + key + "}";
    }
}

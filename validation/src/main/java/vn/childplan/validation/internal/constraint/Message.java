package vn.childplan.validation.internal.constraint;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import vn.childplan.core.internal.text.Invisible;

/** Which message a violation carries. All templates are made of keys, code points and numbers, never of what was validated. */
final class Message {
    private static final String KEYS = "vn.childplan.constraint.";

    private Message() {}

    /** The template of a key of ours. */
    static String key(String name) {
        return "{" + KEYS + name + "}";
    }

    /** Which character is at fault, as {@code (U+200B, ký tự thứ 3)}. */
    static String at(int codePoint, int place) {
        return " (" + Invisible.name(codePoint) + ", " + key("place") + " " + place + ")";
    }

    /** Whether an annotation still carries the message that it has by default. */
    static boolean isDefault(Class<?> annotation, String message) {
        return message.equals(key(annotation.getSimpleName() + ".message"));
    }

    /**
     * Replaces the one violation of the constraint by one with a more exact message, unless whoever wrote the annotation
     * gave a message of their own. Always false, the result of a check that failed.
     */
    static boolean violated(Class<?> annotation, String message, String moreExact, ConstraintValidatorContext context) {
        if (isDefault(annotation, message)) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(moreExact).addConstraintViolation();
        }
        return false;
    }

    /** Begins a violation at a place inside the value, in the place of the one at the value itself. */
    static ConstraintViolationBuilder inside(ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        return context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate());
    }
}

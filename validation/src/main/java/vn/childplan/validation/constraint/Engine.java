package vn.childplan.validation.constraint;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.constraint.AgainstDirectory;
import vn.childplan.core.text.Text;

/** A validator with its messages and groups; a provider is looked for when the first one is made. */
final class Engine {
    /** The library's own factory, made when first needed; no setting of the host changes it. */
    private static @Nullable ValidatorFactory standard;

    private final Validator validator;
    private final MessageInterpolator messages;
    private final Class<?>[] groups;

    private Engine(Validator validator, MessageInterpolator messages, Class<?>... groups) {
        this.validator = validator;
        this.messages = messages;
        this.groups = groups;
    }

    /** Of the factory given, or of one of its own if there is none. */
    static Engine of(@Nullable ValidatorFactory given, @Nullable AgencyDirectory directory) {
        ValidatorFactory factory = given == null ? standard() : given;
        return directory == null
                ? new Engine(factory.getValidator(), factory.getMessageInterpolator(), Default.class)
                : new Engine(
                        factory.usingContext()
                                .constraintValidatorFactory(DirectoryConstraintValidatorFactory.of(
                                        directory, factory.getConstraintValidatorFactory()))
                                .getValidator(),
                        factory.getMessageInterpolator(),
                        Default.class,
                        AgainstDirectory.class);
    }

    <T> Set<ConstraintViolation<T>> validate(T value) {
        return validator.validate(value, groups);
    }

    /** The message of a violation in both languages. */
    Text message(ConstraintViolation<?> violation) {
        return Text.of(message(violation, Text.VIETNAMESE), message(violation, Locale.ENGLISH));
    }

    private String message(ConstraintViolation<?> violation, Locale locale) {
        ConstraintDescriptor<?> constraint = violation.getConstraintDescriptor();
        String message = messages.interpolate(
                violation.getMessageTemplate(), new Context(constraint, violation.getInvalidValue()), locale);
        // A host may give a constraint an empty message.
        return message.isBlank() ? constraint.getAnnotation().toString() : message;
    }

    private record Context(
            ConstraintDescriptor<?> descriptor, @Nullable Object value) implements MessageInterpolator.Context {
        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return descriptor;
        }

        @Override
        public @Nullable Object getValidatedValue() {
            return value;
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            return type.cast(this);
        }
    }

    private static synchronized ValidatorFactory standard() {
        ValidatorFactory made = standard;
        if (made == null) {
            made = build();
            standard = made;
        }
        return made;
    }

    private static ValidatorFactory build() {
        return configuration().ignoreXmlConfiguration().buildValidatorFactory();
    }

    private static Configuration<?> configuration() {
        try {
            return Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(ConstraintMessages.in(Text.VIETNAMESE));
        } catch (NoProviderFoundException | NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "PlanValidator needs Hibernate Validator at run time: add the dependency"
                            + " org.hibernate.validator:hibernate-validator, version 8.0 or later (no expression"
                            + " language is needed), or give it a ValidatorFactory with PlanValidator.using",
                    e);
        }
    }
}

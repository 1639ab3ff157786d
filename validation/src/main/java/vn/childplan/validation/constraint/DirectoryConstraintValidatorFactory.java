package vn.childplan.validation.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.apiguardian.api.API;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.validation.internal.constraint.KnownAgencyTextValidator;
import vn.childplan.validation.internal.constraint.KnownAgencyValidator;
import vn.childplan.validation.internal.constraint.KnownGroupValidator;

/**
 * Brings the directory that {@link vn.childplan.core.constraint.KnownAgency @KnownAgency} asks, by the standard way for
 * validators to get what they need. Every other validator comes from the factory it stands before.
 *
 * <pre>{@code
 * Configuration<?> configuration = Validation.byDefaultProvider().configure();
 * configuration.constraintValidatorFactory(DirectoryConstraintValidatorFactory.of(
 *         directory, configuration.getDefaultConstraintValidatorFactory()));
 * }</pre>
 *
 * <p>A directory is fixed in the validators made: when it changes, use a new factory
 * ({@code validatorFactory.usingContext().constraintValidatorFactory(…).getValidator()}).
 *
 * <p>Safe to share between threads if the factory behind it is.
 *
 * @since 0.1
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class DirectoryConstraintValidatorFactory implements ConstraintValidatorFactory {
    private static final Map<Class<?>, Function<AgencyDirectory, ConstraintValidator<?, ?>>> OURS = Map.of(
            KnownAgencyValidator.class, KnownAgencyValidator::new,
            KnownAgencyTextValidator.class, KnownAgencyTextValidator::new,
            KnownGroupValidator.class, KnownGroupValidator::new);

    private final AgencyDirectory directory;
    private final ConstraintValidatorFactory others;

    private DirectoryConstraintValidatorFactory(AgencyDirectory directory, ConstraintValidatorFactory others) {
        this.directory = Objects.requireNonNull(directory, "directory");
        this.others = Objects.requireNonNull(others, "others");
    }

    /**
     * A factory that knows a directory.
     *
     * @param others makes every other validator: the default factory of the configuration, or that of a framework
     */
    public static DirectoryConstraintValidatorFactory of(AgencyDirectory directory, ConstraintValidatorFactory others) {
        return new DirectoryConstraintValidatorFactory(directory, others);
    }

    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
        Function<AgencyDirectory, ConstraintValidator<?, ?>> ours = OURS.get(type);
        return ours == null ? others.getInstance(type) : type.cast(ours.apply(directory));
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> instance) {
        if (!OURS.containsKey(instance.getClass())) {
            others.releaseInstance(instance);
        }
    }
}

package vn.childplan.validation.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.plan.Plan;
import vn.childplan.validation.internal.constraint.KnownAgencyTextValidator;
import vn.childplan.validation.internal.constraint.KnownAgencyValidator;
import vn.childplan.validation.internal.constraint.KnownClauseTextValidator;
import vn.childplan.validation.internal.constraint.KnownClauseValidator;
import vn.childplan.validation.internal.constraint.KnownGroupValidator;
import vn.childplan.validation.internal.constraint.KnownPeriodTextValidator;
import vn.childplan.validation.internal.constraint.KnownPeriodValidator;

/**
 * Brings what constraints ask, by the standard way for validators to get what they need: the directory of
 * {@link vn.childplan.core.constraint.KnownAgency @KnownAgency}, and the plan of
 * {@link vn.childplan.core.constraint.KnownClause @KnownClause} and
 * {@link vn.childplan.core.constraint.KnownPeriod @KnownPeriod}. Every other validator comes from the factory it stands before.
 *
 * <pre>{@code
 * Configuration<?> configuration = Validation.byDefaultProvider().configure();
 * configuration.constraintValidatorFactory(DirectoryConstraintValidatorFactory.of(
 *         directory, configuration.getDefaultConstraintValidatorFactory()));
 * }</pre>
 *
 * <p>A directory or plan that is given is fixed in the validators made. One that a supplier gives is asked for at each check: an
 * agency added at run time is known at once.
 *
 * <p>Safe to share between threads if the factory behind it and the suppliers are.
 *
 * @since 0.1
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class DirectoryConstraintValidatorFactory implements ConstraintValidatorFactory {
    private final Map<Class<?>, Supplier<ConstraintValidator<?, ?>>> ours;
    private final ConstraintValidatorFactory others;

    private DirectoryConstraintValidatorFactory(
            Supplier<? extends AgencyDirectory> directory,
            Supplier<? extends @Nullable Plan> plan,
            ConstraintValidatorFactory others) {
        this.ours = Map.of(
                KnownAgencyValidator.class, () -> new KnownAgencyValidator(directory),
                KnownAgencyTextValidator.class, () -> new KnownAgencyTextValidator(directory),
                KnownGroupValidator.class, () -> new KnownGroupValidator(directory),
                KnownClauseValidator.class, () -> new KnownClauseValidator(plan),
                KnownClauseTextValidator.class, () -> new KnownClauseTextValidator(plan),
                KnownPeriodValidator.class, () -> new KnownPeriodValidator(plan),
                KnownPeriodTextValidator.class, () -> new KnownPeriodTextValidator(plan));
        this.others = Objects.requireNonNull(others, "others");
    }

    /**
     * A factory that knows a directory.
     *
     * @param others makes every other validator: the default factory of the configuration, or that of a framework
     */
    public static DirectoryConstraintValidatorFactory of(AgencyDirectory directory, ConstraintValidatorFactory others) {
        Objects.requireNonNull(directory, "directory");
        return of(() -> directory, others);
    }

    /**
     * A factory that knows the directory of that moment.
     *
     * @param directory asked at each check; null is as if there were none, and the check throws
     * @param others makes every other validator: the default factory of the configuration, or that of a framework
     */
    public static DirectoryConstraintValidatorFactory of(
            Supplier<? extends AgencyDirectory> directory, ConstraintValidatorFactory others) {
        Objects.requireNonNull(directory, "directory");
        return new DirectoryConstraintValidatorFactory(directory, () -> null, others);
    }

    /**
     * A factory that knows the directory and the plan of that moment.
     *
     * @param directory asked at each check of an agency or group; null is as if there were none, and the check throws
     * @param plan asked at each check of a clause or period, likewise
     * @param others makes every other validator: the default factory of the configuration, or that of a framework
     */
    public static DirectoryConstraintValidatorFactory of(
            Supplier<? extends AgencyDirectory> directory,
            Supplier<? extends Plan> plan,
            ConstraintValidatorFactory others) {
        Objects.requireNonNull(directory, "directory");
        Objects.requireNonNull(plan, "plan");
        return new DirectoryConstraintValidatorFactory(directory, plan, others);
    }

    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
        Supplier<ConstraintValidator<?, ?>> known = ours.get(type);
        return known == null ? others.getInstance(type) : type.cast(known.get());
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> instance) {
        if (!ours.containsKey(instance.getClass())) {
            others.releaseInstance(instance);
        }
    }
}

package vn.childplan.validation.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.constraint.KnownAgency;

/** The {@link AgencyId} of an agency of the directory. */
public final class KnownAgencyValidator implements ConstraintValidator<KnownAgency, AgencyId> {
    private final DirectoryCheck check;

    /** Without a directory; every check throws. */
    public KnownAgencyValidator() {
        check = new DirectoryCheck(() -> null);
    }

    public KnownAgencyValidator(Supplier<? extends AgencyDirectory> directory) {
        check = new DirectoryCheck(directory);
    }

    @Override
    public void initialize(KnownAgency constraint) {
        check.initialize(constraint);
    }

    @Override
    public boolean isValid(@Nullable AgencyId id, ConstraintValidatorContext context) {
        return id == null || check.holds(id, context);
    }
}

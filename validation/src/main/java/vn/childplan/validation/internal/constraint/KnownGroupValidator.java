package vn.childplan.validation.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.constraint.KnownAgency;

/** The {@link GroupId} of a group of the directory. */
public final class KnownGroupValidator implements ConstraintValidator<KnownAgency, GroupId> {
    private final DirectoryCheck check;

    /** Without a directory; every check throws. */
    public KnownGroupValidator() {
        check = new DirectoryCheck(() -> null);
    }

    public KnownGroupValidator(Supplier<? extends AgencyDirectory> directory) {
        check = new DirectoryCheck(directory);
    }

    @Override
    public void initialize(KnownAgency constraint) {
        check.initialize(constraint);
    }

    @Override
    public boolean isValid(@Nullable GroupId id, ConstraintValidatorContext context) {
        return id == null || check.holds(id);
    }
}

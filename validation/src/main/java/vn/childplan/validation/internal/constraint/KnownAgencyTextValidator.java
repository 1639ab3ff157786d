package vn.childplan.validation.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.constraint.KnownAgency;

/** A text that is the id of an agency of the directory. */
public final class KnownAgencyTextValidator implements ConstraintValidator<KnownAgency, CharSequence> {
    private final DirectoryCheck check;

    /** Without a directory; every check throws. */
    public KnownAgencyTextValidator() {
        check = new DirectoryCheck(() -> null);
    }

    public KnownAgencyTextValidator(Supplier<? extends AgencyDirectory> directory) {
        check = new DirectoryCheck(directory);
    }

    @Override
    public void initialize(KnownAgency constraint) {
        check.initialize(constraint);
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        AgencyId id = Parsing.orNull(AgencyId::of, text);
        return id != null && check.holds(id, context);
    }
}

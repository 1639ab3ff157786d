package vn.childplan.validation.internal.constraint;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.constraint.KnownAgency;
import vn.childplan.core.time.VietnamTime;

/** What one {@link KnownAgency} asks of the directory that stands at that moment. */
final class DirectoryCheck {
    private final Supplier<? extends @Nullable AgencyDirectory> directory;
    private @Nullable KnownAgency constraint;

    DirectoryCheck(Supplier<? extends @Nullable AgencyDirectory> directory) {
        this.directory = directory;
    }

    void initialize(KnownAgency annotation) {
        constraint = annotation;
    }

    boolean holds(GroupId id) {
        return directory().group(id).isPresent();
    }

    boolean holds(AgencyId id, ConstraintValidatorContext context) {
        Agency agency = directory().find(id).orElse(null);
        if (agency == null) {
            return false;
        }
        if (constraint == null || !constraint.existing() || agency.life().contains(today(context))) {
            return true;
        }
        return Message.violated(KnownAgency.class, constraint.message(), Message.key("KnownAgency.existing"), context);
    }

    private static LocalDate today(ConstraintValidatorContext context) {
        return VietnamTime.dateOf(context.getClockProvider().getClock().instant());
    }

    private AgencyDirectory directory() {
        AgencyDirectory standing = directory.get();
        if (standing == null) {
            throw new ConstraintDeclarationException("@KnownAgency needs an agency directory: configure the validator"
                    + " with DirectoryConstraintValidatorFactory.of(directory, …)");
        }
        return standing;
    }
}

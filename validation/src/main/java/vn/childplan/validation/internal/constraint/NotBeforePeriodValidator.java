package vn.childplan.validation.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.constraint.NotBeforePeriod;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;

/** What was done for a period was done on its first day or later; the violation stands at {@code at}. */
public final class NotBeforePeriodValidator implements ConstraintValidator<NotBeforePeriod, Evidence> {
    @Override
    public boolean isValid(@Nullable Evidence entry, ConstraintValidatorContext context) {
        ReportingPeriod period = entry == null ? null : entry.period();
        if (entry == null || period == null) {
            return true;
        }
        if (!VietnamTime.dateOf(entry.at()).isBefore(period.days().first())) {
            return true;
        }
        Message.inside(context).addPropertyNode("at").addConstraintViolation();
        return false;
    }
}

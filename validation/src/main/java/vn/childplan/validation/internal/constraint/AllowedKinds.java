package vn.childplan.validation.internal.constraint;

import jakarta.validation.ConstraintValidatorContext;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.constraint.ValidReportingPeriod;
import vn.childplan.core.time.ReportingPeriod;

/** The kinds that one {@link ValidReportingPeriod} lets pass. */
final class AllowedKinds {
    private final ValidReportingPeriod constraint;
    private final Set<ReportingPeriod.Kind> kinds;

    AllowedKinds(ValidReportingPeriod constraint) {
        this.constraint = constraint;
        this.kinds = Stream.of(constraint.kinds()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a period passes; null is a text that is none. */
    boolean check(@Nullable ReportingPeriod period, ConstraintValidatorContext context) {
        if (period != null && (kinds.isEmpty() || kinds.contains(period.kind()))) {
            return true;
        }
        return !kinds.isEmpty()
                && Message.violated(ValidReportingPeriod.class, constraint.message(), kindsTemplate(), context);
    }

    /** Never passes: a text with a fault that has a message of its own. */
    boolean refuse(String fault, ConstraintValidatorContext context) {
        return Message.violated(ValidReportingPeriod.class, constraint.message(), fault, context);
    }

    private String kindsTemplate() {
        return kinds.stream()
                .map(kind -> Message.key("ValidReportingPeriod.kind." + kind))
                .collect(Collectors.joining(", ", Message.key("ValidReportingPeriod.kinds") + " ", ""));
    }
}

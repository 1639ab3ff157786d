package vn.childplan.core.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apiguardian.api.API;
import vn.childplan.core.time.ReportingPeriod;

/**
 * A reporting period, as {@link ReportingPeriod} reads it: {@code 2025}, {@code 2025-H1}, {@code 2025-Q2},
 * {@code 2025-05}, {@code 2025-9M}. On a {@code CharSequence} or a {@code ReportingPeriod}; null passes.
 *
 * @since 0.1
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
@Documented
@Constraint(validatedBy = {})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ValidReportingPeriod.List.class)
public @interface ValidReportingPeriod {
    String message() default "{vn.childplan.constraint.ValidReportingPeriod.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The kinds that pass; all of them if none is given. */
    ReportingPeriod.Kind[] kinds() default {};

    /** Several of them on one element, for instance in different groups. */
    @Documented
    @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        ValidReportingPeriod[] value();
    }
}

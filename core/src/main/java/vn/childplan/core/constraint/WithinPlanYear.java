package vn.childplan.core.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apiguardian.api.API;

/**
 * A deadline that falls into the year of its plan: its last permitted day does, or, for one that runs all year, its year is
 * that year. A deadline without a date passes, and null.
 *
 * <p>On a {@link vn.childplan.core.plan.Plan Plan}: every deadline in it, against the plan's own year. On a
 * {@link vn.childplan.core.time.Deadline Deadline} or a {@link java.time.LocalDate LocalDate}: against {@link #value()}.
 *
 * @since 0.1
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
@Documented
@Constraint(validatedBy = {})
@Target({TYPE, METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(WithinPlanYear.List.class)
public @interface WithinPlanYear {
    String message() default "{vn.childplan.constraint.WithinPlanYear.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The year; on a plan it is left out. */
    int value() default 0;

    /** How many months after the year still pass; never a month before it. */
    int monthsAfter() default 0;

    /** Several of them on one element, for instance in different groups. */
    @Documented
    @Target({TYPE, METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        WithinPlanYear[] value();
    }
}

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

/**
 * The id of an agency, or of a group of agencies, that stands in a given directory. On an
 * {@link vn.childplan.core.agency.AgencyId AgencyId}, a {@link vn.childplan.core.agency.GroupId GroupId} or, for the id
 * of an agency, a {@code CharSequence}; null passes.
 *
 * <p>The directory belongs to the validator, not to the annotation: {@code DirectoryConstraintValidatorFactory} of
 * {@code childplan-validation} brings it. Without one the check throws, rather than passing what it cannot know.
 *
 * @since 0.1
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
@Documented
@Constraint(validatedBy = {})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(KnownAgency.List.class)
public @interface KnownAgency {
    String message() default "{vn.childplan.constraint.KnownAgency.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /**
     * Whether the agency must exist on the day of the validation, a day of Viet Nam by the clock of the validator
     * ({@code ClockProvider}), as for {@code @Past}. By default it may have ended or be yet to come: a report of an agency
     * since merged is a good report. A group has no life; for it this asks nothing.
     */
    boolean existing() default false;

    /** Several of them on one element, for instance in different groups. */
    @Documented
    @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        KnownAgency[] value();
    }
}

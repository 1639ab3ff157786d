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
 * Số, ký hiệu of a document, as {@link vn.childplan.core.plan.DocumentNumber} reads it: {@code 65/KH-UBND},
 * {@code 1481/BYT-BMTE}, {@code 09/2019/NĐ-CP}, {@code 28-CT/TW}. On a {@code CharSequence} or a {@code DocumentNumber};
 * null passes. Spaces and decomposed letters pass, because they are mended on reading.
 *
 * <p>The form is told by the spelling alone: {@code 2022/KH-UBND} is number 2022 of a named type, not a normative
 * document of 2022, and {@code 173-KH/UBND}, as newspapers turn 173/KH-UBND round, has the form of the Party.
 *
 * @since 0.1
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
@Documented
@Constraint(validatedBy = {})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ValidDocumentNumber.List.class)
public @interface ValidDocumentNumber {
    String message() default "{vn.childplan.constraint.ValidDocumentNumber.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The forms that pass; all of them if none is given. */
    Form[] forms() default {};

    /** The ways numbers are formed: those of {@link vn.childplan.core.plan.DocumentNumber.Form}, by the same names. */
    enum Form {
        /** số/LOẠI-CƠ QUAN: 65/KH-UBND. */
        NAMED_TYPE,
        /** Công văn, số/CƠ QUAN-ĐƠN VỊ: 1481/BYT-BMTE. */
        LETTER,
        /** Normative, số/năm/…: 09/2019/NĐ-CP. */
        NORMATIVE,
        /** Party and youth union, số-LOẠI/CƠ QUAN: 28-CT/TW. */
        PARTY
    }

    /** Several of them on one element, for instance in different groups. */
    @Documented
    @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        ValidDocumentNumber[] value();
    }
}

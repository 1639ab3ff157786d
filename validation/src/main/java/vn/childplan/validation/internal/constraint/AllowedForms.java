package vn.childplan.validation.internal.constraint;

import jakarta.validation.ConstraintValidatorContext;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.constraint.ValidDocumentNumber;
import vn.childplan.core.plan.DocumentNumber;

/** The forms that one {@link ValidDocumentNumber} lets pass. */
final class AllowedForms {
    private final ValidDocumentNumber constraint;
    private final Set<DocumentNumber.Form> forms;

    AllowedForms(ValidDocumentNumber constraint) {
        this.constraint = constraint;
        this.forms = Stream.of(constraint.forms())
                .map(form -> DocumentNumber.Form.valueOf(form.name()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a number passes; null is a text that is none. */
    boolean check(@Nullable DocumentNumber number, ConstraintValidatorContext context) {
        if (number != null && (forms.isEmpty() || forms.contains(number.form()))) {
            return true;
        }
        return !forms.isEmpty()
                && Message.violated(ValidDocumentNumber.class, constraint.message(), formsTemplate(), context);
    }

    /** Never passes: a text with a fault that has a message of its own. */
    boolean refuse(String fault, ConstraintValidatorContext context) {
        return Message.violated(ValidDocumentNumber.class, constraint.message(), fault, context);
    }

    private String formsTemplate() {
        return forms.stream()
                .map(form -> Message.key("ValidDocumentNumber.form." + form))
                .collect(Collectors.joining(", ", Message.key("ValidDocumentNumber.forms") + " ", ""));
    }
}

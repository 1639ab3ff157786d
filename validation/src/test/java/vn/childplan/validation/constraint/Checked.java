package vn.childplan.validation.constraint;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import vn.childplan.core.text.Text;

/** What a host sees: a validator with messages in a given language, and the violations as "path: message". */
final class Checked {
    private static final ValidatorFactory VI = factory(Text.VIETNAMESE);
    private static final ValidatorFactory EN = factory(Locale.ENGLISH);

    private Checked() {}

    static ValidatorFactory factory(Locale locale) {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(ConstraintMessages.in(locale))
                .buildValidatorFactory();
    }

    static Validator validator() {
        return VI.getValidator();
    }

    static List<String> vi(Object bean) {
        return lines(VI.getValidator().validate(bean));
    }

    static List<String> en(Object bean) {
        return lines(EN.getValidator().validate(bean));
    }

    static List<String> lines(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .sorted()
                .toList();
    }
}

package vn.childplan.spring;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/** Messages of constraints in the language of the request. */
record RequestLanguageMessages(MessageInterpolator texts) implements MessageInterpolator {
    @Override
    public String interpolate(String template, Context context) {
        return texts.interpolate(template, context, RequestLanguage.now());
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return texts.interpolate(template, context, locale);
    }
}

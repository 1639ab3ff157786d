package vn.childplan.spring;

import java.util.Locale;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.childplan.core.text.Text;

/** The language of who asks: English where a request asks for it, else Vietnamese; never that of the machine. */
final class RequestLanguage {
    private RequestLanguage() {}

    static Locale now() {
        LocaleContext context = LocaleContextHolder.getLocaleContext();
        Locale asked = context == null ? null : context.getLocale();
        return asked != null && asked.getLanguage().equals("en") ? Locale.ENGLISH : Text.VIETNAMESE;
    }
}

package vn.childplan.importing.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.childplan.core.time.VietnamTime;

/** Days and instants as messages write them: yyyy/MM/dd, with HH:mm:ss behind it; hyphens are met too. */
final class Stamp {
    private static final Pattern FORM = Pattern.compile(
            "(\\d{4})[/-](\\d{1,2})[/-](\\d{1,2})(?:[ T]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?)?");
    private static final int FIRST_YEAR = 1900;

    private Stamp() {}

    /** The day, a time behind it left out; empty if there is no such day, as of 2014/02/30. */
    static Optional<LocalDate> day(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches() || number(form, 1) < FIRST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(form, 1), number(form, 2), number(form, 3)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The instant, in Viet Nam; a day alone is its end. Empty if there is no such instant. */
    static Optional<Instant> instant(String text) {
        Matcher form = FORM.matcher(text);
        Optional<LocalDate> day = day(text);
        if (day.isEmpty() || !form.matches()) {
            return Optional.empty();
        }
        if (form.group(4) == null) {
            return day.map(VietnamTime::endOf);
        }
        try {
            int second = form.group(6) == null ? 0 : number(form, 6);
            LocalDateTime time = day.get().atTime(number(form, 4), number(form, 5), second);
            return Optional.of(time.toInstant(VietnamTime.OFFSET));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }
}

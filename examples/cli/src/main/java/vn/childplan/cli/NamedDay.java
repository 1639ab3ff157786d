package vn.childplan.cli;

import java.time.LocalDate;
import vn.childplan.core.time.UnreadableTimeException;
import vn.childplan.core.time.WrittenTime;

/** A day as the user typed it. */
final class NamedDay {
    private NamedDay() {}

    static LocalDate of(String option, String text) {
        try {
            return WrittenTime.parseDate(text);
        } catch (UnreadableTimeException e) {
            throw BadInput.of(option, text, e);
        }
    }
}

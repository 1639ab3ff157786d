package vn.childplan.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import vn.childplan.core.text.Text;

/** A day as the user typed it. */
final class NamedDay {
    private NamedDay() {}

    static LocalDate of(String option, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw BadInput.of(
                    option,
                    Text.of("'" + text + "' không phải là ngày", "'" + text + "' is no date"),
                    Text.of("Ghi như 2025-07-01.", "Write it as 2025-07-01."));
        }
    }
}

package vn.childplan.importing.workbook;

import java.time.LocalDate;
import java.time.LocalTime;
import vn.childplan.core.text.Text;

/**
 * Days as a spreadsheet counts them (ECMA-376, part 1, 18.17.4): from 1 for 1/1/1900, with a 29/2/1900 that never was, or from 0
 * for 1/1/1904. The fraction is the time of day; it is rounded to a thousandth of a second, then cut to whole seconds, so that
 * a third of a day is 08:00:00 and not 07:59:59.
 */
final class SerialDate {
    private static final long DAY = 86_400_000;
    private static final long FALSE_LEAP_DAY = 60;
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate START_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private SerialDate() {}

    /**
     * The day of a number, and the time where the cell shows it.
     *
     * @param from1904 which of the two ways the workbook counts
     */
    static CellValue of(double number, boolean showsTime, boolean from1904) {
        if (number < 0 || number > LAST.toEpochDay() - BEFORE_1900.toEpochDay() + 1) {
            return noDay(number);
        }
        long millis = Math.round(number * DAY);
        long days = millis / DAY;
        if (!from1904 && days == FALSE_LEAP_DAY) {
            return new CellValue.Fault(
                    "workbook.bad-date",
                    Text.of("không có ngày 29/2/1900", "there is no 29 February 1900"),
                    Text.of("Sửa ngày trong ô.", "Correct the date in the cell."));
        }
        LocalDate day =
                from1904 ? START_OF_1904.plusDays(days) : BEFORE_1900.plusDays(days > FALSE_LEAP_DAY ? days - 1 : days);
        if (day.isAfter(LAST) || (!from1904 && days == 0)) {
            return noDay(number);
        }
        return new CellValue.Moment(showsTime ? day + "T" + time(millis % DAY / 1_000) : day.toString());
    }

    private static String time(long seconds) {
        String time = LocalTime.ofSecondOfDay(seconds).toString();
        return time.length() == "16:30".length() ? time + ":00" : time;
    }

    private static CellValue noDay(double number) {
        return new CellValue.Fault(
                "workbook.bad-date",
                Text.of(
                        "số " + NumberFormat.general(number) + " không phải một ngày",
                        "the number " + NumberFormat.general(number) + " is not a day"),
                Text.of("Ghi ngày, như 14/5/2025.", "Write a date, as 14/5/2025."));
    }
}

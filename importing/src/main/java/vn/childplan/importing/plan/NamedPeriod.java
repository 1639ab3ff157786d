package vn.childplan.importing.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.time.ReportingPeriod;

/**
 * The period that words name for a report: "6 tháng", "6 tháng đầu năm", "quý II", "9 tháng", "năm".
 *
 * @param kind how long it is
 * @param number which of the year, 0 if the words leave it to the day: "báo cáo 6 tháng trước ngày 15/6"
 */
record NamedPeriod(ReportingPeriod.Kind kind, int number) {
    /** The period of a report that is due on a day; null if the day does not tell which. */
    @Nullable
    ReportingPeriod of(LocalDate day) {
        int year = day.getYear();
        int month = day.getMonthValue();
        boolean early = DueDays.looksBack(day);
        return switch (kind) {
            case YEAR -> ReportingPeriod.year(early ? year - 1 : year);
            case NINE_MONTHS -> ReportingPeriod.nineMonths(early ? year - 1 : year);
            case HALF -> half(year, month, early);
            case QUARTER -> quarter(year, month, early);
            case MONTH -> null;
        };
    }

    /** Whether it is one in the middle of the year, or the last of its kind. */
    private ReportingPeriod half(int year, int month, boolean early) {
        boolean second = number == 0 ? early || month >= 10 : number == 2;
        return ReportingPeriod.half(early && second ? year - 1 : year, second ? 2 : 1);
    }

    /** Of a quarter that is not named: the one in whose last month the day is, or in the first month after it. */
    private @Nullable ReportingPeriod quarter(int year, int month, boolean early) {
        if (number > 0) {
            return ReportingPeriod.quarter(number == 4 && early ? year - 1 : year, number);
        }
        return switch (month % 3) {
            case 0 -> ReportingPeriod.quarter(year, month / 3);
            case 1 -> month == 1 ? ReportingPeriod.quarter(year - 1, 4) : ReportingPeriod.quarter(year, month / 3);
            default -> null;
        };
    }
}

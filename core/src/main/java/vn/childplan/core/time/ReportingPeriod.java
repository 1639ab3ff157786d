package vn.childplan.core.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.internal.text.RefusedText;
import vn.childplan.core.internal.text.WrittenAs;
import vn.childplan.core.internal.text.Years;
import vn.childplan.core.text.Text;

/**
 * The time a report is about. Written {@code 2025-05} (month), {@code 2025-Q2}, {@code 2025-H1}, {@code 2025-9M}
 * (the first nine months) or {@code 2025}.
 *
 * <p>Two bounds, never mixed: {@link #days()} are the calendar days of the period; {@link #dataCutOff()} the days
 * between which the figures of a periodic report are counted (Nghị định 09/2019/NĐ-CP Đ.12).
 *
 * @param kind month, quarter, half, nine months or year
 * @param year the year
 * @param number which month, quarter or half, from 1; 1 for nine months and year
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
@WrittenAs(
        vi = "Viết kỳ báo cáo như 2025, 2025-H1, 2025-Q2, 2025-05 hoặc 2025-9M.",
        en = "Write a period as 2025, 2025-H1, 2025-Q2, 2025-05 or 2025-9M.")
public record ReportingPeriod(Kind kind, int year, int number) implements Comparable<ReportingPeriod> {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(?:(\\d{2})|Q([1-4])|H([12])|(9M)))?");

    /** How long the period is. */
    public enum Kind {
        MONTH(1),
        QUARTER(3),
        HALF(6),
        NINE_MONTHS(9),
        YEAR(12);

        private final int months;

        Kind(int months) {
            this.months = months;
        }

        /** How many such periods a year has; one for the first nine months. */
        public int perYear() {
            return 12 / months;
        }
    }

    public ReportingPeriod {
        Objects.requireNonNull(kind, "kind");
        if (!Years.hold(year)) {
            throw RefusedText.because(
                    "năm báo cáo phải từ 1900 đến 9999, không phải " + year,
                    "a reporting year has four digits, not " + year);
        }
        if (number < 1 || number > kind.perYear()) {
            throw RefusedText.because(
                    "một năm không có kỳ " + kind + " số " + number, "a year has no " + kind + " number " + number);
        }
    }

    /** A month, from 1 to 12. */
    public static ReportingPeriod month(int year, int month) {
        return new ReportingPeriod(Kind.MONTH, year, month);
    }

    /** A quarter, from 1 to 4. */
    public static ReportingPeriod quarter(int year, int quarter) {
        return new ReportingPeriod(Kind.QUARTER, year, quarter);
    }

    /** The first half of a year (1) or the second (2). */
    public static ReportingPeriod half(int year, int half) {
        return new ReportingPeriod(Kind.HALF, year, half);
    }

    /** The first nine months of a year. */
    public static ReportingPeriod nineMonths(int year) {
        return new ReportingPeriod(Kind.NINE_MONTHS, year, 1);
    }

    /** A whole year. */
    public static ReportingPeriod year(int year) {
        return new ReportingPeriod(Kind.YEAR, year, 1);
    }

    /** As {@link #parse}, under the name by which other types are made of a text, and frameworks look for it. */
    @JsonCreator
    public static ReportingPeriod of(String text) {
        return parse(text);
    }

    /**
     * Reads the form that {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is not such a form
     */
    public static ReportingPeriod parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw RefusedText.of(
                    text,
                    Text.of(
                            "không phải là kỳ báo cáo; ghi như 2025, 2025-H1, 2025-Q2, 2025-05 hoặc 2025-9M",
                            "is not a valid reporting period: write 2025, 2025-H1, 2025-Q2, 2025-05 or 2025-9M"));
        }
        int year = Integer.parseInt(form.group(1));
        if (form.group(2) != null) {
            return month(year, Integer.parseInt(form.group(2)));
        }
        if (form.group(3) != null) {
            return quarter(year, Integer.parseInt(form.group(3)));
        }
        if (form.group(4) != null) {
            return half(year, Integer.parseInt(form.group(4)));
        }
        return form.group(5) != null ? nineMonths(year) : year(year);
    }

    /** The calendar days of the period, both ends included. */
    public DateSpan days() {
        LocalDate first = LocalDate.of(year, 1 + (number - 1) * kind.months, 1);
        return DateSpan.of(first, first.plusMonths(kind.months).minusDays(1));
    }

    /**
     * The days between which the figures of a periodic report are counted, both ends included: from the 15th of the
     * month before the period to the 14th of its last month (NĐ 09/2019 Đ.12). Empty for nine months, whose cut-off
     * the decree leaves to the agency that orders the report, and for what begins with 1900, since there is no 1899 here.
     */
    public Optional<DateSpan> dataCutOff() {
        DateSpan days = days();
        boolean inYearsHeld = Years.hold(days.first().minusMonths(1).getYear());
        if (kind == Kind.NINE_MONTHS || !inYearsHeld) {
            return Optional.empty();
        }
        return Optional.of(DateSpan.of(
                days.first().minusMonths(1).withDayOfMonth(15), days.last().withDayOfMonth(14)));
    }

    /** By the first day, then by the last. */
    @Override
    public int compareTo(ReportingPeriod other) {
        int byFirst = Integer.compare(firstMonth(), other.firstMonth());
        return byFirst != 0 ? byFirst : Integer.compare(kind.months, other.kind.months);
    }

    private int firstMonth() {
        return 12 * year + (number - 1) * kind.months;
    }

    /**
     * By its parts, as for any record. Written by hand: the generated method is linked at its first call, which slows
     * the start.
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReportingPeriod that && kind == that.kind && year == that.year && number == that.number;
    }

    @Override
    public int hashCode() {
        return (kind.hashCode() * 31 + year) * 31 + number;
    }

    @Override
    @JsonValue
    public String toString() {
        String yyyy = String.valueOf(year);
        return switch (kind) {
            case MONTH -> yyyy + (number < 10 ? "-0" : "-") + number;
            case QUARTER -> yyyy + "-Q" + number;
            case HALF -> yyyy + "-H" + number;
            case NINE_MONTHS -> yyyy + "-9M";
            case YEAR -> yyyy;
        };
    }
}

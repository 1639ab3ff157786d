package vn.childplan.reporting.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.DayUnit;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;

/**
 * Dates, numbers and labels as people write them, in one language: Vietnamese unless the locale is English. Instants are
 * shown in Vietnamese time.
 */
public final class Wording {
    private final Locale locale;

    private Wording(Locale locale) {
        this.locale = Objects.requireNonNull(locale, "locale");
    }

    public static Wording in(Locale locale) {
        return new Wording(locale);
    }

    public Locale locale() {
        return locale;
    }

    /** One of the two. */
    public String say(String vi, String en) {
        return Text.of(vi, en).in(locale);
    }

    /** 14/05/2025; empty for null. */
    public String date(@Nullable LocalDate date) {
        return date == null ? "" : two(date.getDayOfMonth()) + "/" + two(date.getMonthValue()) + "/" + date.getYear();
    }

    /** 14/05/2025 08:05, and with seconds where they are not zero; the last instant of a day is that day, 24:00. */
    public String time(Instant instant) {
        LocalDate day = VietnamTime.dateOf(instant);
        if (instant.equals(VietnamTime.endOf(day))) {
            return date(day) + " 24:00";
        }
        LocalDateTime local = LocalDateTime.ofInstant(instant, VietnamTime.OFFSET);
        String seconds = local.getSecond() == 0 ? "" : ":" + two(local.getSecond());
        return date(day) + " " + two(local.getHour()) + ":" + two(local.getMinute()) + seconds;
    }

    /** An instant in a sentence; the last one of a day is "the end of" that day. */
    public String instant(Instant instant) {
        LocalDate day = VietnamTime.dateOf(instant);
        if (instant.equals(VietnamTime.endOf(day))) {
            return say("hết ngày " + date(day), "the end of " + date(day));
        }
        LocalDateTime local = LocalDateTime.ofInstant(instant, VietnamTime.OFFSET);
        String time = two(local.getHour()) + ":" + two(local.getMinute()) + ":" + two(local.getSecond());
        return say(time + " ngày " + date(day), time + " on " + date(day));
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** 1.635 in Vietnamese, 1,635 in English. */
    public String number(long number) {
        StringBuilder digits = new StringBuilder(String.valueOf(Math.abs(number)));
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            digits.insert(i, say(".", ","));
        }
        return (number < 0 ? "-" : "") + digits;
    }

    /** Per cent with two decimals, the rest cut off, so that 100 means that really all were; a dash if nothing is counted. */
    public String percent(Cell.Share share) {
        String percent = share.machine();
        return percent.isEmpty() ? "–" : percent.replace(".", say(",", ".")) + "%";
    }

    /** A period as an official writes it: 6 tháng đầu năm 2025. */
    public String period(ReportingPeriod period) {
        int year = period.year();
        int number = period.number();
        return switch (period.kind()) {
            case MONTH -> say("tháng " + number + " năm " + year, "month " + number + " of " + year);
            case QUARTER -> say("quý " + roman(number) + " năm " + year, "quarter " + number + " of " + year);
            case HALF ->
                number == 1
                        ? say("6 tháng đầu năm " + year, "first half of " + year)
                        : say("6 tháng cuối năm " + year, "second half of " + year);
            case NINE_MONTHS -> say("9 tháng năm " + year, "nine months of " + year);
            case YEAR -> say("năm " + year, "year " + year);
        };
    }

    private static String roman(int quarter) {
        return switch (quarter) {
            case 1 -> "I";
            case 2 -> "II";
            case 3 -> "III";
            default -> "IV";
        };
    }

    /** Until when, in the words of the plan as far as they give a date; "không ghi ngày" if they give nothing. */
    public String deadline(Deadline deadline) {
        if (deadline instanceof Deadline.Before before) {
            return say("trước ngày " + date(before.date()), "before " + date(before.date()));
        } else if (deadline instanceof Deadline.NotLaterThan notLater) {
            return say("chậm nhất ngày " + date(notLater.date()), "not later than " + date(notLater.date()));
        } else if (deadline instanceof Deadline.Within within) {
            return date(within.days().first()) + " – " + date(within.days().last());
        } else if (deadline instanceof Deadline.AfterEvent after) {
            boolean working = after.unit() == DayUnit.WORKING_DAYS;
            return say(
                    after.count() + (working ? " ngày làm việc" : " ngày") + " kể từ: " + after.event(),
                    after.count() + (working ? " working days" : " days") + " after: " + after.event());
        } else if (deadline instanceof Deadline.Continuous) {
            return say("thường xuyên", "continuous");
        }
        String wording = deadline instanceof Deadline.Unspecified unspecified ? unspecified.wording() : "";
        return wording.isEmpty() ? say("không ghi ngày", "no date") : "“" + wording + "”";
    }
}

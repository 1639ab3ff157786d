package vn.childplan.reporting.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.TimeFormat;

/**
 * Dates, numbers and labels as people write them, in one language: Vietnamese unless the locale is English. Instants are
 * shown in Vietnamese time.
 *
 * <p>Immutable and safe to share between threads.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class Wording {
    private final Locale locale;

    private Wording(Locale locale) {
        this.locale = Objects.requireNonNull(locale, "locale");
    }

    /** The wording of a language. */
    public static Wording in(Locale locale) {
        return new Wording(locale);
    }

    /** The locale asked for. */
    public Locale locale() {
        return locale;
    }

    /** One of the two. */
    public String say(String vi, String en) {
        return Text.of(vi, en).in(locale);
    }

    /** A text in the language. */
    public String of(Text text) {
        return text.in(locale);
    }

    /** As {@link TimeFormat#date}; empty for null. */
    public String date(@Nullable LocalDate date) {
        return date == null ? "" : TimeFormat.date(date).in(locale);
    }

    /** As {@link TimeFormat#time}. */
    public String time(Instant instant) {
        return TimeFormat.time(instant).in(locale);
    }

    /** As {@link TimeFormat#timeInSentence}. */
    public String instant(Instant instant) {
        return TimeFormat.timeInSentence(instant).in(locale);
    }

    /** As {@link TimeFormat#days}. */
    public String days(long count) {
        return TimeFormat.days(count).in(locale);
    }

    /** 1.635 in Vietnamese, 1,635 in English. */
    public String number(long number) {
        StringBuilder digits = new StringBuilder(String.valueOf(Math.abs(number)));
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            digits.insert(i, say(".", ","));
        }
        return (number < 0 ? "-" : "") + digits;
    }

    /**
     * How many of something, within a sentence of an official document: "04 cơ quan", "26 cơ quan"; in English 4. Tables
     * have {@link #number}.
     *
     * @param number not negative
     */
    public String counted(long number) {
        return number > 0 && number < 10 ? say("0" + number, String.valueOf(number)) : number(number);
    }

    /** Per cent with two decimals, the rest cut off, so that 100 means that really all were; a dash if nothing is counted. */
    public String percent(Cell.Share share) {
        String percent = share.machine();
        return percent.isEmpty() ? "–" : percent.replace(".", say(",", ".")) + "%";
    }
}

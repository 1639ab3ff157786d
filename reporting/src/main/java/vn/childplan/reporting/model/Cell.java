package vn.childplan.reporting.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.assessment.Rate;
import vn.childplan.validation.rule.Status;

/** One value, with its type and both of its forms: as people read it ({@link #display}) and as programs do. */
public sealed interface Cell {
    /** Nothing: no value, or none that applies. */
    Cell BLANK = new Blank();

    /** As people read it. */
    String display(Wording words);

    /** As programs read it: ISO dates, plain numbers, codes. Empty for {@link #BLANK}. */
    String machine();

    /** Running text. */
    static Cell words(@Nullable String text) {
        return text == null || text.isEmpty() ? BLANK : new Words(text);
    }

    /** A value with a permanent code and a label in the language of the report. */
    static Cell coded(String code, String label) {
        return new Coded(code, label, Tone.NEUTRAL);
    }

    static Cell status(Status status, Locale locale) {
        return new Coded(status.name(), status.label().in(locale), Tone.of(status));
    }

    static Cell count(long number) {
        return new Count(number);
    }

    static Cell share(Rate rate) {
        return new Share(rate);
    }

    static Cell day(@Nullable LocalDate day) {
        return day == null ? BLANK : new Day(day);
    }

    static Cell moment(@Nullable Instant instant) {
        return instant == null ? BLANK : new Moment(instant);
    }

    /** Several coded values in one cell. */
    static Cell several(List<Coded> values) {
        return values.isEmpty() ? BLANK : new Several(values);
    }

    /** No value. */
    record Blank() implements Cell {
        @Override
        public String display(Wording words) {
            return "";
        }

        @Override
        public String machine() {
            return "";
        }
    }

    /**
     * Running text.
     *
     * @param text the text
     */
    record Words(String text) implements Cell {
        public Words {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public String display(Wording words) {
            return text;
        }

        @Override
        public String machine() {
            return text;
        }
    }

    /**
     * A code and its label.
     *
     * @param code the code, as in the data files of the library
     * @param label the label, in the language of the report
     * @param tone how it is coloured
     */
    record Coded(String code, String label, Tone tone) implements Cell {
        public Coded {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(tone, "tone");
        }

        public Coded(String code, String label) {
            this(code, label, Tone.NEUTRAL);
        }

        @Override
        public String display(Wording words) {
            return label;
        }

        @Override
        public String machine() {
            return code;
        }
    }

    /**
     * A whole number.
     *
     * @param value the number
     */
    record Count(long value) implements Cell {
        @Override
        public String display(Wording words) {
            return words.number(value);
        }

        @Override
        public String machine() {
            return String.valueOf(value);
        }
    }

    /**
     * A share in per cent, two decimals, the rest cut off; empty where nothing is counted.
     *
     * @param rate how many of how many
     */
    record Share(Rate rate) implements Cell {
        public Share {
            Objects.requireNonNull(rate, "rate");
        }

        /** The share with its counts: 98,62% (16.051/16.274). */
        @Override
        public String display(Wording words) {
            return rate.denominator() == 0
                    ? ""
                    : words.percent(rate) + " (" + words.number(rate.numerator()) + "/"
                            + words.number(rate.denominator()) + ")";
        }

        @Override
        public String machine() {
            return Wording.truncatedPercent(rate);
        }
    }

    /**
     * A calendar day.
     *
     * @param date the day
     */
    record Day(LocalDate date) implements Cell {
        public Day {
            Objects.requireNonNull(date, "date");
        }

        @Override
        public String display(Wording words) {
            return words.date(date);
        }

        @Override
        public String machine() {
            return date.toString();
        }
    }

    /**
     * An instant, shown in Vietnamese time.
     *
     * @param instant the instant
     */
    record Moment(Instant instant) implements Cell {
        public Moment {
            Objects.requireNonNull(instant, "instant");
        }

        @Override
        public String display(Wording words) {
            return words.time(instant);
        }

        @Override
        public String machine() {
            return VietnamTime.format(instant);
        }
    }

    /**
     * Several coded values.
     *
     * @param values the values, at least one
     */
    record Several(List<Coded> values) implements Cell {
        public Several {
            values = List.copyOf(values);
        }

        @Override
        public String display(Wording words) {
            return values.stream().map(Coded::label).collect(Collectors.joining("; "));
        }

        /** The codes with blanks between them; no id of the library has one. */
        @Override
        public String machine() {
            return values.stream().map(Coded::code).collect(Collectors.joining(" "));
        }
    }
}

package vn.childplan.reporting.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.time.VietnamTime;

/**
 * One value, with its type and both of its forms: as people read it ({@link #display}) and as programs do
 * ({@link #machine}).
 *
 * <p>What a format does with each type of cell stands in its {@link Writer}, so a new type does not compile until every
 * format has answered for it.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public sealed interface Cell {
    /** Nothing: no value, or none that applies. */
    Cell BLANK = new Blank("");

    /** As people read it. */
    String display(Wording words);

    /** As programs read it: ISO dates, plain numbers, codes. Empty for {@link #BLANK}. */
    String machine();

    /** Calls the method of the writer for the type of this cell. */
    <X extends Exception> void writeTo(Writer<X> writer) throws X;

    /** Whether it stands at the right edge. */
    boolean isNumber();

    /** How it is coloured, where a format has colours. */
    Tone tone();

    /** Running text. */
    static Cell words(@Nullable String text) {
        return text == null || text.isEmpty() ? BLANK : new Words(text);
    }

    /** A value with a permanent code and a label in the language of the report. */
    static Cell coded(String code, String label) {
        return new Coded(code, label, Tone.NEUTRAL);
    }

    /** A whole number. */
    static Cell count(long number) {
        return new Count(number, "");
    }

    /** A share: so many of so many. */
    static Share share(long numerator, long denominator) {
        return new Share(numerator, denominator);
    }

    /** A calendar day; blank for null. */
    static Cell day(@Nullable LocalDate day) {
        return day == null ? BLANK : new Day(day);
    }

    /** An instant; blank for null. */
    static Cell moment(@Nullable Instant instant) {
        return instant == null ? BLANK : new Moment(instant);
    }

    /** No value, and what people read where it would stand: "chưa gửi". */
    static Cell blank(String words) {
        return words.isEmpty() ? BLANK : new Blank(words);
    }

    /** A whole number, and what people read if it is 0: "chưa ghi nhận". */
    static Cell count(long number, String none) {
        return new Count(number, none);
    }

    /** A whole number of which people read a dash if it is 0, as in tables of statistics. */
    static Cell countOrDash(long number) {
        return new Count(number, "–");
    }

    /** Several coded values in one cell. */
    static Cell several(List<Coded> values) {
        return values.isEmpty() ? BLANK : new Several(values);
    }

    /**
     * What a format makes of each type of cell.
     *
     * @param <X> what writing may throw
     */
    interface Writer<X extends Exception> {
        /** Writes that there is no value, in the words for people if it has any. */
        void blank(Blank blank) throws X;

        /** Writes running text. */
        void words(Words words) throws X;

        /** Writes a value that has a code and a label. */
        void coded(Coded coded) throws X;

        /** Writes several of them. */
        void several(Several several) throws X;

        /** Writes a whole number. */
        void count(Count count) throws X;

        /** Writes a share. */
        void share(Share share) throws X;

        /** Writes a calendar day. */
        void day(Day day) throws X;

        /** Writes an instant. */
        void moment(Moment moment) throws X;
    }

    /**
     * No value.
     *
     * @param shown what people read in its place; empty for nothing
     */
    record Blank(String shown) implements Cell {
        public Blank {
            Objects.requireNonNull(shown, "shown");
        }

        @Override
        public String display(Wording words) {
            return shown;
        }

        @Override
        public String machine() {
            return "";
        }

        @Override
        public <X extends Exception> void writeTo(Writer<X> writer) throws X {
            writer.blank(this);
        }

        @Override
        public boolean isNumber() {
            return false;
        }

        @Override
        public Tone tone() {
            return Tone.NEUTRAL;
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

        @Override
        public <X extends Exception> void writeTo(Writer<X> writer) throws X {
            writer.words(this);
        }

        @Override
        public boolean isNumber() {
            return false;
        }

        @Override
        public Tone tone() {
            return Tone.NEUTRAL;
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

        /** A code and its label, in no colour. */
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

        @Override
        public <X extends Exception> void writeTo(Writer<X> writer) throws X {
            writer.coded(this);
        }

        @Override
        public boolean isNumber() {
            return false;
        }
    }

    /**
     * A whole number.
     *
     * @param value the number
     * @param none what people read if it is 0; empty for the number
     */
    record Count(long value, String none) implements Cell {
        public Count {
            Objects.requireNonNull(none, "none");
        }

        @Override
        public String display(Wording words) {
            return value == 0 && !none.isEmpty() ? none : words.number(value);
        }

        @Override
        public String machine() {
            return String.valueOf(value);
        }

        @Override
        public <X extends Exception> void writeTo(Writer<X> writer) throws X {
            writer.count(this);
        }

        @Override
        public Tone tone() {
            return Tone.NEUTRAL;
        }

        @Override
        public boolean isNumber() {
            return true;
        }
    }

    /**
     * A share, kept as the two counts it is made of. In per cent it has two decimals, the rest cut off, so that 100 means
     * that really all were.
     *
     * @param numerator how many
     * @param denominator of how many; may be 0, and then there is no share
     */
    record Share(long numerator, long denominator) implements Cell {
        public Share {
            if (numerator < 0 || numerator > denominator) {
                throw new IllegalArgumentException(numerator + " of " + denominator + " is not a share");
            }
        }

        /** In per cent; empty if nothing is counted. */
        public Optional<BigDecimal> percent() {
            return denominator == 0
                    ? Optional.empty()
                    : Optional.of(BigDecimal.valueOf(numerator)
                            .multiply(BigDecimal.valueOf(100))
                            .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.DOWN));
        }

        /** The share with its counts: 98,62% (16.051/16.274). */
        @Override
        public String display(Wording words) {
            return denominator == 0
                    ? ""
                    : words.percent(this) + " (" + words.number(numerator) + "/" + words.number(denominator) + ")";
        }

        @Override
        public String machine() {
            return percent().map(BigDecimal::toPlainString).orElse("");
        }

        @Override
        public <X extends Exception> void writeTo(Writer<X> writer) throws X {
            writer.share(this);
        }

        @Override
        public Tone tone() {
            return Tone.NEUTRAL;
        }

        @Override
        public boolean isNumber() {
            return true;
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

        @Override
        public <X extends Exception> void writeTo(Writer<X> writer) throws X {
            writer.day(this);
        }

        @Override
        public boolean isNumber() {
            return false;
        }

        @Override
        public Tone tone() {
            return Tone.NEUTRAL;
        }
    }

    /**
     * An instant, shown in Vietnamese time.
     *
     * @param instant the instant, to the whole second
     */
    record Moment(Instant instant) implements Cell {
        public Moment {
            instant = instant.truncatedTo(ChronoUnit.SECONDS);
        }

        @Override
        public String display(Wording words) {
            return words.time(instant);
        }

        @Override
        public String machine() {
            return VietnamTime.format(instant);
        }

        @Override
        public <X extends Exception> void writeTo(Writer<X> writer) throws X {
            writer.moment(this);
        }

        @Override
        public boolean isNumber() {
            return false;
        }

        @Override
        public Tone tone() {
            return Tone.NEUTRAL;
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

        @Override
        public <X extends Exception> void writeTo(Writer<X> writer) throws X {
            writer.several(this);
        }

        @Override
        public boolean isNumber() {
            return false;
        }

        @Override
        public Tone tone() {
            return Tone.NEUTRAL;
        }
    }
}

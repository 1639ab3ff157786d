package vn.childplan.core.time;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.internal.text.RefusedText;

/** When a task is carried out, as the plan words it. A schedule falls into {@link #terms()}, each judged by itself. */
@API(status = API.Status.MAINTAINED, since = "0.1")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Schedule.Continuous.class, name = "CONTINUOUS"),
    @JsonSubTypes.Type(value = Schedule.Quarters.class, name = "QUARTERS"),
    @JsonSubTypes.Type(value = Schedule.Window.class, name = "WINDOW"),
    @JsonSubTypes.Type(value = Schedule.Due.class, name = "DUE"),
    @JsonSubTypes.Type(value = Schedule.Periodic.class, name = "PERIODIC"),
    @JsonSubTypes.Type(value = Schedule.OnEvent.class, name = "ON_EVENT"),
    @JsonSubTypes.Type(value = Schedule.Unspecified.class, name = "UNSPECIFIED")
})
public sealed interface Schedule {

    /** The wordings of a schedule, by the names that files use. */
    enum Kind {
        /** {@link Continuous}. */
        CONTINUOUS,
        /** {@link Quarters}. */
        QUARTERS,
        /** {@link Window}. */
        WINDOW,
        /** {@link Due}. */
        DUE,
        /** {@link Periodic}. */
        PERIODIC,
        /** {@link OnEvent}. */
        ON_EVENT,
        /** {@link Unspecified}. */
        UNSPECIFIED
    }

    /** Which of the alternatives it is: what a switch decides by. */
    Kind kind();

    /** The stretches that are judged one by one, in order of time; never empty. */
    List<Term> terms();

    /** The last permitted day of the last term, or empty if the wording gives none. */
    default Optional<LocalDate> lastDay() {
        List<Term> terms = terms();
        return terms.get(terms.size() - 1).deadline().lastDay();
    }

    /**
     * "Thường xuyên trong năm".
     *
     * @param year the year
     */
    record Continuous(@JsonProperty int year) implements Schedule {
        public Continuous {
            requireYear(year);
        }

        @Override
        public List<Term> terms() {
            return wholeYear(year, new Deadline.Continuous(year));
        }

        @Override
        public Kind kind() {
            return Kind.CONTINUOUS;
        }
    }

    /**
     * "Quý II, IV năm 2025": in each of these quarters.
     *
     * @param year the year
     * @param quarters 1 to 4, at least one
     */
    record Quarters(@JsonProperty int year, @JsonProperty SortedSet<Integer> quarters) implements Schedule {
        public Quarters {
            requireYear(year);
            quarters = Collections.unmodifiableSortedSet(new TreeSet<>(quarters));
            if (quarters.isEmpty() || quarters.first() < 1 || quarters.last() > 4) {
                throw RefusedText.because(
                        "quý là 1 đến 4 và có ít nhất một quý, không phải " + quarters,
                        "quarters are 1 to 4 and at least one, not " + quarters);
            }
        }

        @Override
        public List<Term> terms() {
            return quarters.stream()
                    .map(quarter -> {
                        ReportingPeriod period = ReportingPeriod.quarter(year, quarter);
                        return new Term(period, period.days().first(), Deadline.within(period.days()));
                    })
                    .toList();
        }

        @Override
        public Kind kind() {
            return Kind.QUARTERS;
        }
    }

    /**
     * "từ ngày … đến hết ngày …".
     *
     * @param days the days, both ends included
     */
    record Window(@JsonProperty DateSpan days) implements Schedule {
        public Window {
            Objects.requireNonNull(days, "days");
        }

        @Override
        public List<Term> terms() {
            return List.of(new Term(ReportingPeriod.year(days.last().getYear()), days.first(), Deadline.within(days)));
        }

        @Override
        public Kind kind() {
            return Kind.WINDOW;
        }
    }

    /**
     * Until a day, for a period: "trước ngày 15/6/2025", "báo cáo 6 tháng (trước ngày 15/6)".
     *
     * @param period what it is about: the year, where the words name no shorter one
     * @param deadline until when: {@link Deadline.Before}, {@link Deadline.NotLaterThan} or {@link Deadline.AfterEvent}
     */
    record Due(
            @JsonProperty ReportingPeriod period,
            @JsonProperty Deadline deadline) implements Schedule {
        public Due {
            Objects.requireNonNull(period, "period");
            boolean fits = switch (deadline.kind()) {
                case BEFORE, NOT_LATER_THAN, AFTER_EVENT -> true;
                case WITHIN, CONTINUOUS, UNSPECIFIED -> false;
            };
            if (!fits) {
                throw RefusedText.because(
                        "'DUE' là trước hoặc chậm nhất một ngày, hoặc một số ngày sau sự kiện, không phải "
                                + deadline.kind(),
                        "'DUE' is before or not later than a day, or some days after an event, not " + deadline.kind());
            }
        }

        @Override
        public List<Term> terms() {
            return List.of(new Term(period, period.days().first(), deadline));
        }

        @Override
        public Kind kind() {
            return Kind.DUE;
        }
    }

    /**
     * Again and again in a year: "định kỳ 6 tháng", "hằng quý, trước ngày 20 của tháng cuối quý".
     *
     * @param year the year
     * @param every how long each period is
     * @param due the day by which each is due, or null if the wording names none
     */
    record Periodic(
            @JsonProperty int year,
            @JsonProperty ReportingPeriod.Kind every,

            @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            DueDay due)
            implements Schedule {
        public Periodic {
            requireYear(year);
            Objects.requireNonNull(every, "every");
        }

        @Override
        public List<Term> terms() {
            List<Term> terms = new ArrayList<>();
            for (int number = 1; number <= every.perYear(); number++) {
                ReportingPeriod period = new ReportingPeriod(every, year, number);
                Deadline deadline = due == null ? new Deadline.Unspecified("") : due.of(period);
                terms.add(new Term(period, period.days().first(), deadline));
            }
            return List.copyOf(terms);
        }

        @Override
        public Kind kind() {
            return Kind.PERIODIC;
        }
    }

    /**
     * The day of a month by which a periodic duty is due.
     *
     * @param boundary whether the day itself is still in time
     * @param dayOfMonth 1 to 31; in a month without such a day the last permitted day is its last one, whatever the boundary
     *     (Civil Code Đ.148): every day of a February is before the 30th
     * @param monthsAfter 0 for the last month of the period, 1 for the month after, …
     */
    record DueDay(
            @JsonProperty Boundary boundary,
            @JsonProperty int dayOfMonth,
            @JsonProperty int monthsAfter) {
        /** "trước" or "chậm nhất". */
        public enum Boundary {
            BEFORE,
            NOT_LATER_THAN
        }

        public DueDay {
            Objects.requireNonNull(boundary, "boundary");
            if (dayOfMonth < 1 || dayOfMonth > 31) {
                throw RefusedText.because("tháng không có ngày " + dayOfMonth, "a month has no day " + dayOfMonth);
            }
            if (monthsAfter < 0) {
                throw RefusedText.because(
                        "hạn của một kỳ là tháng cuối kỳ hoặc sau đó, 'monthsAfter' không thể là " + monthsAfter,
                        "a period is due in its last month or later, not " + monthsAfter);
            }
        }

        /** The deadline of one period. */
        public Deadline of(ReportingPeriod period) {
            YearMonth month = YearMonth.from(period.days().last()).plusMonths(monthsAfter);
            if (dayOfMonth > month.lengthOfMonth()) {
                return Deadline.notLaterThan(month.atEndOfMonth());
            }
            LocalDate day = month.atDay(dayOfMonth);
            return boundary == Boundary.BEFORE ? Deadline.before(day) : Deadline.notLaterThan(day);
        }
    }

    /**
     * On a named event of the year.
     *
     * @param event the event
     * @param year the solar year
     */
    record OnEvent(
            @JsonProperty NamedEvent event, @JsonProperty int year) implements Schedule {
        public OnEvent {
            requireYear(year);
            if (!event.isKnownIn(year)) {
                throw RefusedText.because(
                        "chưa biết " + event.vietnameseName() + " năm " + year + " là ngày nào",
                        "it is not known when " + event + " falls in " + year);
            }
        }

        @Override
        public List<Term> terms() {
            DateSpan days = event.in(year);
            return List.of(new Term(ReportingPeriod.year(year), days.first(), Deadline.within(days)));
        }

        @Override
        public Kind kind() {
            return Kind.ON_EVENT;
        }
    }

    /**
     * No date in the wording, or no wording of time at all.
     *
     * @param year the year of the plan, in which evidence is looked for
     * @param wording the words, empty if the plan says nothing of time
     */
    record Unspecified(@JsonProperty int year, @JsonProperty String wording) implements Schedule {
        public Unspecified {
            requireYear(year);
            Objects.requireNonNull(wording, "wording");
        }

        @Override
        public List<Term> terms() {
            return wholeYear(year, new Deadline.Unspecified(wording));
        }

        @Override
        public Kind kind() {
            return Kind.UNSPECIFIED;
        }
    }

    private static void requireYear(int year) {
        ReportingPeriod.year(year);
    }

    private static List<Term> wholeYear(int year, Deadline deadline) {
        ReportingPeriod period = ReportingPeriod.year(year);
        return List.of(new Term(period, period.days().first(), deadline));
    }
}

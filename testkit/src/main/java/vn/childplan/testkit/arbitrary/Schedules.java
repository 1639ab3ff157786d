package vn.childplan.testkit.arbitrary;

import java.time.LocalDate;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.childplan.core.time.DateSpan;
import vn.childplan.core.time.DayUnit;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.NamedEvent;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule;

/** Deadlines and schedules of {@value #YEAR}, of every kind. */
final class Schedules {
    /** The year that all plans generated here are for. */
    static final int YEAR = 2025;

    private static final LocalDate FIRST = LocalDate.of(YEAR, 1, 1);

    private Schedules() {}

    /** Shrinks to a date. */
    static Arbitrary<Deadline> deadlines() {
        return Arbitraries.oneOf(
                days().map(Deadline::before),
                days().map(Deadline::notLaterThan),
                spans().map(Deadline::within),
                Combinators.combine(Arbitraries.integers().between(1, 15), Arbitraries.of(DayUnit.values()))
                        .as((count, unit) -> new Deadline.AfterEvent(count, unit, "kết thúc đợt kiểm tra")),
                Arbitraries.just(new Deadline.Continuous(YEAR)),
                Arbitraries.just(new Deadline.Unspecified("theo quy định")));
    }

    /** Shrinks to the whole year. */
    static Arbitrary<Schedule> any() {
        return Arbitraries.oneOf(
                Arbitraries.just(new Schedule.Continuous(YEAR)),
                Arbitraries.integers()
                        .between(1, 4)
                        .set()
                        .ofMinSize(1)
                        .map(quarters -> new Schedule.Quarters(YEAR, new TreeSet<>(quarters))),
                spans().map(Schedule.Window::new),
                due(),
                periodic(),
                Arbitraries.of(NamedEvent.values()).map(event -> new Schedule.OnEvent(event, YEAR)),
                Arbitraries.just(new Schedule.Unspecified(YEAR, "theo quy định")));
    }

    private static Arbitrary<Schedule> due() {
        Arbitrary<ReportingPeriod> periods = Arbitraries.of(
                ReportingPeriod.year(YEAR), ReportingPeriod.half(YEAR, 1), ReportingPeriod.nineMonths(YEAR));
        Arbitrary<Deadline> deadlines =
                Arbitraries.oneOf(days().map(Deadline::before), days().map(Deadline::notLaterThan));
        return Combinators.combine(periods, deadlines).as(Schedule.Due::new);
    }

    private static Arbitrary<Schedule> periodic() {
        Arbitrary<Schedule.DueDay> due = Combinators.combine(
                        Arbitraries.of(Schedule.DueDay.Boundary.values()),
                        Arbitraries.integers().between(1, 31),
                        Arbitraries.integers().between(0, 1))
                .as(Schedule.DueDay::new);
        return Combinators.combine(Arbitraries.of(ReportingPeriod.Kind.values()), due.injectNull(0.2))
                .as((every, day) -> new Schedule.Periodic(YEAR, every, day));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(60, 364).map(FIRST::plusDays);
    }

    private static Arbitrary<DateSpan> spans() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 60))
                .as((first, length) -> {
                    LocalDate last = first.plusDays(length);
                    return DateSpan.of(first, last.getYear() == YEAR ? last : LocalDate.of(YEAR, 12, 31));
                });
    }
}

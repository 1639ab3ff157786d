package vn.childplan.testkit.arbitrary;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.childplan.core.time.OfficialCalendar;
import vn.childplan.core.time.SpecialDay;

/** Official calendars of 2024 to 2027, with days off and weekend days worked for them. Shrinks to no special day. */
final class Calendars {
    private static final List<Integer> YEARS = List.of(2024, 2025, 2026, 2027);
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    private Calendars() {}

    /** Calendars of the years that generated plans fall into. */
    static Arbitrary<OfficialCalendar> any() {
        return day().list()
                .uniqueElements(SpecialDay::date)
                .ofMaxSize(8)
                .map(days -> OfficialCalendar.of("calendar", YEARS, days));
    }

    private static Arbitrary<SpecialDay> day() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 729), Arbitraries.of(SpecialDay.Certainty.values()))
                .as((offset, certainty) -> {
                    LocalDate date = FIRST.plusDays(offset);
                    boolean weekend =
                            date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
                    SpecialDay.Kind kind = weekend ? SpecialDay.Kind.WORKED : SpecialDay.Kind.OFF;
                    return new SpecialDay(date, kind, weekend ? "làm bù" : "nghỉ", "Công văn", certainty);
                });
    }
}

package vn.childplan.core.time;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Succession;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.LegalBasis;
import vn.childplan.core.plan.PlanId;

/** Design §4.14: years 1900 to 9999; anything else is refused where it enters, in Java code too. */
class YearsOfDocumentsTest {
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    static Stream<Named<Consumer<LocalDate>>> entrances() {
        return Stream.of(
                Named.of("before", Deadline::before),
                Named.of("not later than", Deadline::notLaterThan),
                Named.of("the first day of a span", day -> DateSpan.of(day, day.isAfter(LAST) ? day : LAST)),
                Named.of("the last day of a span", day -> DateSpan.of(day, day)),
                Named.of("validity from", Validity::from),
                Named.of("validity until", Validity::until),
                Named.of(
                        "succession",
                        day -> new Succession(AgencyId.of("so-cu"), AgencyId.of("so-moi"), day, "Nghị quyết")),
                Named.of(
                        "special day",
                        day -> new SpecialDay(day, SpecialDay.Kind.OFF, "Nghỉ", "Công văn", SpecialDay.Certainty.SEEN)),
                Named.of("plan id", day -> new PlanId(DocumentNumber.of("65/KH-UBND"), day)),
                Named.of(
                        "legal basis",
                        day -> new LegalBasis(
                                LegalBasis.Role.POWER,
                                "Căn cứ",
                                DocumentNumber.of("65/KH-UBND"),
                                day,
                                AgencyId.of("ubnd-tinh"))),
                Named.of("year of a calendar", day -> OfficialCalendar.of("x", List.of(day.getYear()), List.of())),
                Named.of("continuous deadline", day -> new Deadline.Continuous(day.getYear())),
                Named.of("schedule", day -> new Schedule.Continuous(day.getYear())),
                Named.of("period", day -> ReportingPeriod.year(day.getYear())));
    }

    @ParameterizedTest
    @MethodSource("entrances")
    void the_first_and_the_last_day_are_taken_and_those_beside_them_refused(Consumer<LocalDate> entrance) {
        assertDoesNotThrow(() -> entrance.accept(LocalDate.of(1900, 1, 1)));
        assertDoesNotThrow(() -> entrance.accept(LAST));
        assertThrows(IllegalArgumentException.class, () -> entrance.accept(LocalDate.of(1899, 12, 31)));
        assertThrows(IllegalArgumentException.class, () -> entrance.accept(LocalDate.of(10_000, 1, 1)));
    }
}

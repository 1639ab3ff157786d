package vn.childplan.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.core.time.WrittenTime;

/** Design §4.14: instants are cut to whole seconds where they enter, so that a value survives every database. */
class WholeSecondsTest {
    private static final AgencyId JUSTICE = AgencyId.of("so-tu-phap");
    private static final ClauseRef REPORTING = ClauseRef.of("V");

    /** An entry of a kind at these times, as a host builds it of its own columns. */
    private static Evidence entry(EvidenceKind kind, Instant at, Instant known, LocalDate until) {
        return switch (kind) {
            case SUBMISSION -> new Submission(JUSTICE, REPORTING, null, at, null, known, null, null);
            case PROGRESS -> new ProgressNote(JUSTICE, REPORTING, null, at, known, null, null);
            case EXTENSION -> new Extension(JUSTICE, REPORTING, null, at, until, known, null, null);
            case WAIVER -> new Waiver(JUSTICE, REPORTING, null, at, until, known, null, null);
            case SUSPENSION -> new Suspension(JUSTICE, REPORTING, null, at, until, known, null, null);
            case DIFFICULTY -> new Difficulty(JUSTICE, REPORTING, null, at, null, known, null, null);
            case RETRACTION -> new Retraction(JUSTICE, REPORTING, at, "17", known, null, null, null, null, null);
        };
    }

    /** The clocks of hosts: at and around midnight in Viet Nam, to the nanosecond. */
    @Provide
    Arbitrary<Instant> clocks() {
        Arbitrary<Long> seconds = Arbitraries.longs().between(1_740_000_000L, 1_767_000_000L);
        Arbitrary<Long> midnights = Arbitraries.integers()
                .between(0, 300)
                .map(day -> VietnamTime.startOf(LocalDate.of(2025, 3, 1).plusDays(day))
                        .getEpochSecond());
        Arbitrary<Integer> around = Arbitraries.integers().between(-1, 1);
        Arbitrary<Long> second = Arbitraries.oneOf(
                seconds, Combinators.combine(midnights, around).as(Long::sum));
        Arbitrary<Integer> nanos =
                Arbitraries.of(0, 1, 499_999_999, 500_000_000, 999_999_000, 999_999_499, 999_999_500, 999_999_999);
        return Combinators.combine(second, nanos).as(Instant::ofEpochSecond);
    }

    /**
     * What the columns of databases make of an instant: PostgreSQL and Oracle round to microseconds, MySQL to seconds, others
     * cut to milliseconds.
     */
    private static Stream<Instant> stored(Instant instant) {
        return Stream.of(
                instant.plusNanos(500).truncatedTo(ChronoUnit.MICROS),
                instant.plusNanos(500_000).truncatedTo(ChronoUnit.MILLIS),
                instant.truncatedTo(ChronoUnit.MILLIS),
                instant.plusNanos(500_000_000).truncatedTo(ChronoUnit.SECONDS));
    }

    @Property
    void every_kind_of_entry_is_the_same_after_any_column(
            @ForAll("clocks") Instant at, @ForAll @IntRange(max = 200_000) int later) {
        LocalDate until = VietnamTime.dateOf(at).plusDays(3);
        for (EvidenceKind kind : EvidenceKind.ALL) {
            Evidence entry = entry(kind, at, at.plusSeconds(later), until);
            stored(entry.at())
                    .forEach(read -> stored(entry.recordedAt())
                            .forEach(known -> assertEquals(entry, entry(kind, read, known, until))));
        }
    }

    /** Every record component that is an instant, of whatever name it is. */
    @Property
    void no_instant_of_an_entry_carries_a_fraction_of_a_second(@ForAll("clocks") Instant at) throws Exception {
        for (EvidenceKind kind : EvidenceKind.ALL) {
            Evidence entry = entry(kind, at, at.plusNanos(1_700_000_000), VietnamTime.dateOf(at));
            int instants = 0;
            for (RecordComponent part : entry.getClass().getRecordComponents()) {
                if (part.getType() == Instant.class) {
                    Instant instant = (Instant) part.getAccessor().invoke(entry);
                    assertEquals(instant.truncatedTo(ChronoUnit.SECONDS), instant, part.getName());
                    instants++;
                }
            }
            assertEquals(2, instants, "at and recordedAt");
            assertEquals(at.getEpochSecond(), entry.at().getEpochSecond());
        }
    }

    // A date alone (design §4.15)

    static Stream<Arguments> meaning() {
        return Stream.of(
                Arguments.of(EvidenceKind.SUBMISSION, "2025-05-14T23:59:59"),
                Arguments.of(EvidenceKind.PROGRESS, "2025-05-14T23:59:59"),
                Arguments.of(EvidenceKind.DIFFICULTY, "2025-05-14T23:59:59"),
                Arguments.of(EvidenceKind.RETRACTION, "2025-05-14T23:59:59"),
                Arguments.of(EvidenceKind.EXTENSION, "2025-05-14T00:00:00"),
                Arguments.of(EvidenceKind.WAIVER, "2025-05-14T00:00:00"),
                Arguments.of(EvidenceKind.SUSPENSION, "2025-05-14T00:00:00"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("meaning")
    void a_date_alone_is_the_end_of_the_day_of_what_happened_and_the_beginning_of_that_of_a_decision(
            EvidenceKind kind, String meant) {
        assertEquals(VietnamTime.parse(meant), kind.at(WrittenTime.parse("14/5/2025"), null));
        assertEquals(VietnamTime.parse(meant), factory(kind, "14/5/2025").at());
        assertEquals(VietnamTime.parse(meant), factory(kind, "2025-05-14").at());
        assertEquals(
                VietnamTime.parse("2025-05-14T08:30"),
                factory(kind, "14/05/2025 08:30").at());
        assertEquals(
                VietnamTime.parse("2025-05-14T23:59:59"),
                factory(kind, "14/05/2025 24:00").at());
    }

    private static Evidence factory(EvidenceKind kind, String at) {
        return switch (kind) {
            case SUBMISSION -> Submission.of("so-tu-phap", "V", "2025-H1", at);
            case PROGRESS -> ProgressNote.of("so-tu-phap", "V", "2025-H1", at);
            case EXTENSION -> Extension.of("so-tu-phap", "V", "2025-H1", at, "20/5/2025");
            case WAIVER -> Waiver.of("so-tu-phap", "V", "2025-H1", at, "20/05/2025");
            case SUSPENSION -> Suspension.of("so-tu-phap", "V", "2025-H1", at, "2025-05-20");
            case DIFFICULTY -> Difficulty.of("so-tu-phap", "V", at);
            case RETRACTION -> Retraction.of("so-tu-phap", "V", at, "17");
        };
    }

    /** What is dated by a day alone and recorded on that day counts from when it is recorded. */
    @ParameterizedTest
    @EnumSource(names = {"SUBMISSION", "PROGRESS", "DIFFICULTY", "RETRACTION"})
    void what_happened_is_never_later_than_when_it_was_recorded_on_the_same_day(EvidenceKind kind) {
        Instant tenOClock = VietnamTime.parse("2025-05-14T10:00");
        Evidence entry = factory(kind, "2025-05-14").withRecordedAt("2025-05-14T10:00");
        assertEquals(tenOClock, entry.at());
        assertEquals(tenOClock, entry.recordedAt());
        assertEquals(tenOClock, kind.at(WrittenTime.parse("14/5/2025"), tenOClock));
        // recorded on a later day, it counts for the whole of its own
        Evidence later = factory(kind, "2025-05-14").withRecordedAt("2025-05-15T10:00");
        assertEquals(VietnamTime.parse("2025-05-14T23:59:59"), later.at());
        // recorded the day before, or before a time of the day, it is a mistake
        assertThrows(
                IllegalArgumentException.class,
                () -> factory(kind, "2025-05-14").withRecordedAt("2025-05-13T10:00"));
        assertThrows(
                IllegalArgumentException.class,
                () -> factory(kind, "2025-05-14T16:00").withRecordedAt("2025-05-14T10:00"));
    }

    // Years (design §4.14)

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31T16:59:59Z", "9999-12-31T17:00:00Z", "+1000000000-12-31T23:59:59.999999999Z"})
    void an_entry_of_no_year_that_documents_have_is_refused(String text) {
        Instant instant = Instant.parse(text);
        LocalDate until = LocalDate.of(2025, 5, 20);
        for (EvidenceKind kind : EvidenceKind.ALL) {
            assertThrows(IllegalArgumentException.class, () -> entry(kind, instant, null, until), kind.code());
        }
        Instant at = VietnamTime.parse("2025-05-14");
        for (EvidenceKind kind : EvidenceKind.ALL) {
            if (instant.isAfter(at)) {
                assertThrows(IllegalArgumentException.class, () -> entry(kind, at, instant, until), kind.code());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"EXTENSION", "WAIVER", "SUSPENSION"})
    void an_end_in_no_year_that_documents_have_is_refused(EvidenceKind kind) {
        Instant at = VietnamTime.parse("2025-05-14");
        assertThrows(IllegalArgumentException.class, () -> entry(kind, at, at, LocalDate.of(10_000, 1, 1)));
        assertEquals(
                LocalDate.of(9999, 12, 31),
                entry(kind, at, at, LocalDate.of(9999, 12, 31)).until());
    }
}

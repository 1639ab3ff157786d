package vn.childplan.core.evidence;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.childplan.core.time.Day.day;

import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.DutyRef;
import vn.childplan.core.plan.PlanId;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;

class EvidenceTest {
    private static final AgencyId JUSTICE = AgencyId.of("so-tu-phap");
    private static final ClauseRef REPORTING = ClauseRef.of("V");
    private static final ReportingPeriod HALF = ReportingPeriod.half(2025, 1);
    private static final Instant HANDED_IN = VietnamTime.parse("2025-05-14T16:30");

    /** Makes one entry of its kind, which happened and is known at these times. */
    private interface Recording {
        Evidence of(Instant at, Instant recordedAt);
    }

    private static final Recording SUBMISSION =
            (at, known) -> new Submission(JUSTICE, REPORTING, HALF, at, null, known, "12/BC-STP", null);
    private static final Recording PROGRESS =
            (at, known) -> new ProgressNote(JUSTICE, REPORTING, HALF, at, known, null, "tập huấn");
    private static final Recording DIFFICULTY =
            (at, known) -> new Difficulty(JUSTICE, REPORTING, null, at, null, known, null, null);
    private static final Recording EXTENSION =
            (at, known) -> new Extension(JUSTICE, REPORTING, HALF, at, day("Tue 20/5/2025"), known, null, null);
    private static final Recording WAIVER =
            (at, known) -> new Waiver(JUSTICE, REPORTING, HALF, at, null, known, "9/QĐ-UBND", null);
    private static final Recording SUSPENSION =
            (at, known) -> new Suspension(JUSTICE, REPORTING, HALF, at, null, known, "9/QĐ-UBND", null);

    static Stream<Arguments> whatHappened() {
        return Stream.of(
                Arguments.of("submission", SUBMISSION),
                Arguments.of("progress", PROGRESS),
                Arguments.of("difficulty", DIFFICULTY),
                Arguments.of("extension", EXTENSION));
    }

    static Stream<Arguments> whatHoldsFrom() {
        return Stream.of(Arguments.of("waiver", WAIVER), Arguments.of("suspension", SUSPENSION));
    }

    static Stream<Arguments> everything() {
        return Stream.concat(whatHappened(), whatHoldsFrom());
    }

    // Two times

    @ParameterizedTest(name = "{0}")
    @MethodSource("everything")
    void is_known_since_it_happened_unless_said_otherwise(String kind, Recording recording) {
        assertEquals(HANDED_IN, recording.of(HANDED_IN, null).recordedAt());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everything")
    void may_be_known_later_than_it_happened(String kind, Recording recording) {
        Instant recorded = VietnamTime.parse("2025-05-20T08:00");
        Evidence entry = recording.of(HANDED_IN, recorded);
        assertEquals(HANDED_IN, entry.at());
        assertEquals(recorded, entry.recordedAt());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whatHappened")
    void cannot_be_known_before_it_happened(String kind, Recording recording) {
        assertDoesNotThrow(() -> recording.of(HANDED_IN, HANDED_IN));
        assertThrows(IllegalArgumentException.class, () -> recording.of(HANDED_IN, HANDED_IN.minusSeconds(1)));
    }

    /** A decision of today may lift a duty from next month on. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("whatHoldsFrom")
    void may_be_known_before_it_holds(String kind, Recording recording) {
        assertEquals(
                HANDED_IN.minusSeconds(86_400),
                recording.of(HANDED_IN, HANDED_IN.minusSeconds(86_400)).recordedAt());
    }

    // An end

    /** 2025-05-14T17:00Z is 15/5 00:00 in Viet Nam: what holds from then on cannot end on 14/5. */
    @Test
    void a_waiver_and_a_suspension_last_at_least_to_the_end_of_the_day_on_which_they_begin() {
        Instant firstOf15May = Instant.parse("2025-05-14T17:00:00Z");
        LocalDate sameDay = day("Thu 15/5/2025");
        LocalDate dayBefore = day("Wed 14/5/2025");
        assertEquals(sameDay, waiver(firstOf15May, sameDay).until());
        assertEquals(sameDay, suspension(firstOf15May, sameDay).until());
        assertEquals(dayBefore, waiver(firstOf15May.minusSeconds(1), dayBefore).until());
        assertEquals(
                dayBefore, suspension(firstOf15May.minusSeconds(1), dayBefore).until());
        assertThrows(IllegalArgumentException.class, () -> waiver(firstOf15May, dayBefore));
        assertThrows(IllegalArgumentException.class, () -> suspension(firstOf15May, dayBefore));
    }

    private static Waiver waiver(Instant at, LocalDate until) {
        return new Waiver(JUSTICE, REPORTING, HALF, at, until, at, null, null);
    }

    private static Suspension suspension(Instant at, LocalDate until) {
        return new Suspension(JUSTICE, REPORTING, HALF, at, until, at, null, null);
    }

    /** An office may have to ask afterwards: the new last day may lie before the day of the decision. */
    @Test
    void an_extension_may_be_granted_when_its_new_last_day_has_passed() {
        Instant granted = VietnamTime.parse("2025-05-22T09:00");
        var extension = new Extension(JUSTICE, REPORTING, HALF, granted, day("Tue 20/5/2025"), granted, null, null);
        assertEquals(day("Tue 20/5/2025"), extension.until());
    }

    // Whose and what

    @ParameterizedTest(name = "{0}")
    @MethodSource("everything")
    void says_whose_it_is_and_on_which_clause(String kind, Recording recording) {
        Evidence entry = recording.of(HANDED_IN, HANDED_IN);
        assertEquals(JUSTICE, entry.agency());
        assertEquals(REPORTING, entry.clause());
    }

    @Test
    void needs_an_agency_a_clause_and_a_time() {
        assertThrows(
                NullPointerException.class,
                () -> new Submission(null, REPORTING, HALF, HANDED_IN, null, HANDED_IN, null, null));
        assertThrows(
                NullPointerException.class,
                () -> new Submission(JUSTICE, null, HALF, HANDED_IN, null, HANDED_IN, null, null));
        assertThrows(
                NullPointerException.class,
                () -> new Submission(JUSTICE, REPORTING, HALF, null, null, null, null, null));
        assertThrows(
                NullPointerException.class,
                () -> new Extension(JUSTICE, REPORTING, HALF, HANDED_IN, null, HANDED_IN, null, null));
    }

    /** A null agency would otherwise be met only when somebody asks whose entry it is. */
    @Test
    void an_entry_of_nobody_is_refused_whatever_its_kind() {
        List<Executable> ofNobody = List.of(
                () -> new ProgressNote(null, REPORTING, HALF, HANDED_IN, HANDED_IN, null, null),
                () -> new Extension(null, REPORTING, HALF, HANDED_IN, day("Tue 20/5/2025"), HANDED_IN, null, null),
                () -> new Waiver(null, REPORTING, HALF, HANDED_IN, null, HANDED_IN, null, null),
                () -> new Suspension(null, REPORTING, HALF, HANDED_IN, null, HANDED_IN, null, null),
                () -> new Difficulty(null, REPORTING, HALF, HANDED_IN, null, HANDED_IN, null, null),
                () -> new Retraction(null, REPORTING, HANDED_IN, "17", HANDED_IN, null, null, null, null, null));
        ofNobody.forEach(entry -> assertThrows(NullPointerException.class, entry));
    }

    // The log

    @Test
    void a_log_keeps_its_entries_in_the_order_of_recording() {
        Evidence first = SUBMISSION.of(HANDED_IN, HANDED_IN);
        Evidence second = PROGRESS.of(HANDED_IN.minusSeconds(1), HANDED_IN);
        EvidenceLog log = EvidenceLog.of(first).with(second);
        assertEquals(List.of(first, second), log.entries());
        assertEquals(2, log.size());
        assertEquals(log, EvidenceLog.of(first, second));
        assertEquals(log, EvidenceLog.of(new ArrayList<>(List.of(first, second))));
    }

    @Test
    void a_log_is_never_changed_only_followed_by_a_longer_one() {
        List<Evidence> given = new ArrayList<>();
        EvidenceLog log = new EvidenceLog(given);
        given.add(SUBMISSION.of(HANDED_IN, HANDED_IN));
        assertEquals(0, log.size());
        assertThrows(UnsupportedOperationException.class, () -> log.entries().add(given.get(0)));
        EvidenceLog longer = log.with(given.get(0));
        assertEquals(0, log.size());
        assertSame(given.get(0), longer.entries().get(0));
        assertEquals(EvidenceLog.EMPTY, log);
    }

    @Test
    void the_same_entry_twice_is_kept_twice() {
        Evidence entry = SUBMISSION.of(HANDED_IN, HANDED_IN);
        assertEquals(2, EvidenceLog.of(entry, entry).size());
    }

    @ParameterizedTest(name = "{0} entries")
    @ValueSource(ints = {0, 1, 1000})
    void a_log_has_as_many_entries_as_were_given(int count) {
        Evidence entry = PROGRESS.of(HANDED_IN, HANDED_IN);
        assertEquals(count, EvidenceLog.of(Collections.nCopies(count, entry)).size());
    }

    @Test
    void a_log_fits_into_a_line_of_a_log() {
        Submission entry = Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-14");
        assertEquals("1 entry", EvidenceLog.of(entry).toString());
        assertEquals("2 entries", EvidenceLog.of(entry, entry).toString());
    }

    @Test
    void what_is_given_afterwards_leaves_the_rest_as_it_was() {
        Submission entry = Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-14T08:00+07:00")
                .withVia("so-y-te")
                .withDocument("12/BC-STP")
                .withNote("bản giấy")
                .withRecordedAt("2025-05-15T08:00+07:00");
        assertEquals(
                new Submission(
                        JUSTICE,
                        REPORTING,
                        HALF,
                        Instant.parse("2025-05-14T01:00:00Z"),
                        AgencyId.of("so-y-te"),
                        Instant.parse("2025-05-15T01:00:00Z"),
                        "12/BC-STP",
                        "bản giấy"),
                entry);
    }

    /** Only entries of some kinds go through somebody, and only some say until when; the others have neither. */
    @ParameterizedTest
    @EnumSource
    void a_kind_has_the_parts_it_says_it_has(EvidenceKind kind) {
        Set<String> parts = Arrays.stream(recordOf(kind).getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        assertEquals(kind.goesThrough(), parts.contains("via"));
        assertEquals(kind.until() != EvidenceKind.Until.NONE, parts.contains("until"));
        assertEquals(kind.isAboutOneDuty(), parts.contains("duty"));
        assertEquals(kind == EvidenceKind.RETRACTION, parts.contains("retracts"));
        assertTrue(parts.containsAll(Set.of("plan", "id")));
    }

    /**
     * Who has handed in or noted has done something; a decision is about a duty and may be known before it holds, except an
     * extension.
     */
    @ParameterizedTest(name = "{0}: activity {2}, decision {3}, from then on {4}")
    @CsvSource({
        "SUBMISSION, gửi văn bản,                       true,  false, false",
        "PROGRESS,   tiến độ,                           true,  false, false",
        "EXTENSION,  gia hạn,                           false, true,  false",
        "WAIVER,     miễn,                              false, true,  true",
        "SUSPENSION, tạm hoãn,                          false, true,  true",
        "DIFFICULTY, 'khó khăn, vướng mắc',             false, false, false",
        "RETRACTION, thu hồi thông tin đã ghi nhận,     false, false, false"
    })
    void what_is_true_of_every_entry_of_a_kind(
            EvidenceKind kind, String noun, boolean activity, boolean decision, boolean fromThenOn) {
        assertEquals(noun, kind.noun().vi());
        assertEquals(activity, kind.showsActivity());
        assertEquals(decision, kind.isDecision());
        assertEquals(fromThenOn, kind.holdsFromThenOn());
    }

    @ParameterizedTest
    @EnumSource
    void files_name_a_kind_in_small_letters(EvidenceKind kind) {
        assertEquals(kind.name().toLowerCase(Locale.ROOT), kind.code());
        assertEquals(Optional.of(kind), EvidenceKind.ofCode(kind.code()));
        assertEquals(Optional.empty(), EvidenceKind.ofCode(kind.name()));
    }

    /** Every entry is of 14/5/2025 and of Mục V; a decision holds from the first second of its day. */
    static Stream<Evidence> oneOfEachKind() {
        return Stream.of(
                Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-14"),
                ProgressNote.of("so-tu-phap", "V", "2025-H1", "2025-05-14"),
                Extension.of("so-tu-phap", "V", "2025-H1", "2025-05-14", "20/5/2025"),
                Waiver.of("so-tu-phap", "V", "2025-H1", "2025-05-14", null),
                Suspension.of("so-tu-phap", "V", "2025-H1", "2025-05-14", "2025-05-20"),
                Difficulty.of("so-tu-phap", "V", "2025-05-14"),
                Retraction.of("so-tu-phap", "V", "2025-05-14", "17"));
    }

    @Test
    void an_entry_is_of_its_kind() {
        assertEquals(EvidenceKind.ALL, oneOfEachKind().map(Evidence::kind).toList());
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void an_entry_written_with_a_date_alone_is_of_that_day(Evidence entry) {
        assertEquals(JUSTICE, entry.agency());
        assertEquals(REPORTING, entry.clause());
        boolean fromItsBeginning = entry.kind().isDecision();
        assertEquals(VietnamTime.parse(fromItsBeginning ? "2025-05-14T00:00:00" : "2025-05-14T23:59:59"), entry.at());
        assertEquals(entry.at(), entry.recordedAt());
    }

    @Test
    void a_decision_holds_until_the_day_that_it_names() {
        assertEquals(
                day("Tue 20/5/2025"),
                Extension.of("so-tu-phap", "V", null, "2025-05-14", "20/5/2025").until());
        assertNull(Waiver.of("so-tu-phap", "V", null, "2025-05-14", null).until());
        assertEquals(
                day("Tue 20/5/2025"),
                Waiver.of("so-tu-phap", "V", null, "2025-05-14", "2025-05-20").until());
        assertEquals(
                day("Tue 20/5/2025"),
                Suspension.of("so-tu-phap", "V", null, "2025-05-14", "2025-05-20")
                        .until());
        assertThrows(DateTimeException.class, () -> Extension.of("so-tu-phap", "V", null, "2025-05-14", "31/4/2025"));
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void an_entry_of_any_kind_is_completed_part_by_part(Evidence entry) {
        Evidence whole = entry.withDocument("12/BC-STP")
                .withNote("bản giấy")
                .withPlan("65/KH-UBND")
                .withId("18")
                .withRecordedBy("văn thư")
                .withRecordedAt("2025-05-20T08:00");
        assertEquals(
                List.of("12/BC-STP", "bản giấy", PlanId.of("65/KH-UBND"), "18", "văn thư"),
                Arrays.asList(whole.document(), whole.note(), whole.plan(), whole.id(), whole.recordedBy()));
        assertEquals(VietnamTime.parse("2025-05-20T08:00"), whole.recordedAt());
        assertEquals(entry.at(), whole.at());
        assertEquals(entry.period(), whole.period());
        assertEquals(entry.kind(), whole.kind());
    }

    @Test
    void an_entry_about_one_duty_says_which_by_kind_or_by_number() {
        DutyRef second = DutyRef.of("REPORT#2");
        DutyRef any = DutyRef.of("REPORT");
        var progress = ProgressNote.of("so-tu-phap", "V", null, "2025-05-14");
        assertEquals(
                List.of(any, second),
                List.of(
                        progress.withDuty(DutyKind.REPORT).duty(),
                        progress.withDuty(second).duty()));
        var extension = Extension.of("so-tu-phap", "V", null, "2025-05-14", "2025-05-20");
        assertEquals(
                List.of(any, second),
                List.of(
                        extension.withDuty(DutyKind.REPORT).duty(),
                        extension.withDuty(second).duty()));
        var waiver = Waiver.of("so-tu-phap", "V", null, "2025-05-14", null);
        assertEquals(
                List.of(any, second),
                List.of(
                        waiver.withDuty(DutyKind.REPORT).duty(),
                        waiver.withDuty(second).duty()));
        var suspension = Suspension.of("so-tu-phap", "V", null, "2025-05-14", null);
        assertEquals(
                List.of(any, second),
                List.of(
                        suspension.withDuty(DutyKind.REPORT).duty(),
                        suspension.withDuty(second).duty()));
        assertEquals(
                AgencyId.of("so-y-te"),
                Difficulty.of("so-tu-phap", "V", "2025-05-14")
                        .withVia("so-y-te")
                        .via());
    }

    // For which duty, for which plan, under which key

    @Test
    void an_entry_may_say_for_which_duty_and_plan_it_is_and_under_which_key() {
        Submission entry = Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-14")
                .withDuty(DutyKind.REPORT)
                .withPlan("65/KH-UBND@2025-03-31")
                .withId("  17 ")
                .withDocument("12/BC-STP")
                .withVia("so-y-te");
        assertEquals(DutyRef.any(DutyKind.REPORT), entry.duty());
        assertEquals(new PlanId(DocumentNumber.of("65/KH-UBND"), day("Mon 31/3/2025")), entry.plan());
        assertEquals("17", entry.id());
        assertNull(entry.retracts());
    }

    @Test
    void says_for_no_duty_and_no_plan_unless_told() {
        Submission entry = Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-14");
        assertNull(entry.duty());
        assertNull(entry.plan());
        assertNull(entry.id());
        assertNull(entry.withId(" ").id());
    }

    // What is taken back

    private static final Submission MISTAKEN =
            Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-14T08:00").withId("17");

    @Test
    void a_retraction_takes_back_the_one_entry_of_its_id() {
        Retraction retraction = Retraction.of(MISTAKEN, "2025-05-20T08:00");
        assertEquals(Retraction.of("so-tu-phap", "V", "2025-05-20T08:00", "17"), retraction);
        assertEquals(
                Optional.of(MISTAKEN), retraction.takenBackAmong(List.of(MISTAKEN, MISTAKEN.withId("18"), retraction)));
    }

    static Stream<Arguments> whatIsRecorded() {
        Evidence later = MISTAKEN.withRecordedAt("2025-05-20T08:00:01");
        Evidence atOnce = MISTAKEN.withRecordedAt("2025-05-20T08:00:00");
        return Stream.of(
                Arguments.of(List.of(MISTAKEN), Retraction.Effect.TAKES_BACK),
                Arguments.of(List.of(), Retraction.Effect.NO_SUCH_ENTRY),
                Arguments.of(List.of(MISTAKEN.withId("18")), Retraction.Effect.NO_SUCH_ENTRY),
                // known in the second of the retraction, and a second later
                Arguments.of(List.of(atOnce), Retraction.Effect.TAKES_BACK),
                Arguments.of(List.of(later), Retraction.Effect.NO_SUCH_ENTRY),
                Arguments.of(List.of(MISTAKEN, atOnce), Retraction.Effect.SEVERAL_ENTRIES),
                Arguments.of(List.of(MISTAKEN, later), Retraction.Effect.TAKES_BACK),
                Arguments.of(
                        List.of(Retraction.of("so-tu-phap", "V", "2025-05-20T08:00", "16")
                                .withId("17")),
                        Retraction.Effect.OF_A_RETRACTION),
                Arguments.of(
                        List.of(Submission.of("so-y-te", "V", "2025-H1", "2025-05-14")
                                .withId("17")),
                        Retraction.Effect.OF_ANOTHER),
                Arguments.of(
                        List.of(Submission.of("so-tu-phap", "II.1", null, "2025-05-14")
                                .withId("17")),
                        Retraction.Effect.OF_ANOTHER));
    }

    @ParameterizedTest(name = "{1} among {0}")
    @MethodSource("whatIsRecorded")
    void a_retraction_of_anything_else_takes_back_nothing(List<Evidence> recorded, Retraction.Effect effect) {
        Retraction retraction = Retraction.of("so-tu-phap", "V", "2025-05-20T08:00", "17");
        assertEquals(effect, retraction.effectAmong(recorded));
        assertEquals(
                effect == Retraction.Effect.TAKES_BACK,
                retraction.takenBackAmong(recorded).isPresent());
    }

    @Test
    void a_retraction_of_its_own_id_means_another_entry() {
        Retraction retraction =
                Retraction.of("so-tu-phap", "V", "2025-05-20T08:00", "17").withId("17");
        assertEquals(Retraction.Effect.TAKES_BACK, retraction.effectAmong(List.of(MISTAKEN, retraction)));
    }

    @Test
    void what_has_no_id_cannot_be_taken_back() {
        Submission nameless = Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-14");
        assertThrows(IllegalArgumentException.class, () -> Retraction.of(nameless, "2025-05-20"));
    }

    private static Class<?> recordOf(EvidenceKind kind) {
        return switch (kind) {
            case SUBMISSION -> Submission.class;
            case PROGRESS -> ProgressNote.class;
            case EXTENSION -> Extension.class;
            case WAIVER -> Waiver.class;
            case SUSPENSION -> Suspension.class;
            case DIFFICULTY -> Difficulty.class;
            case RETRACTION -> Retraction.class;
        };
    }
}

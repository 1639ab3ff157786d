package vn.childplan.core.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.evidence.Difficulty;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.ProgressNote;
import vn.childplan.core.evidence.Retraction;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.evidence.Suspension;
import vn.childplan.core.evidence.Waiver;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.DutyRef;

/** Any table can hold an entry as one row, and gives the same entry back. */
class EvidenceRowTest {
    private static final Instant NOON = Instant.parse("2025-05-14T05:00:00Z");

    /** One entry of each kind that says everything its kind can say. */
    private static final List<Evidence> FULL = List.of(
            everything(Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-14")
                    .withVia("so-y-te")
                    .withDuty(DutyKind.REPORT)),
            everything(ProgressNote.of("so-y-te", "II.1", "2025-Q3", "2025-08-01")
                    .withDuty(new DutyRef(DutyKind.CARRY_OUT, 2))),
            everything(Extension.of("so-y-te", "V", "2025", "2025-11-01", "2025-11-20")),
            everything(Waiver.of("so-y-te", "V", "2025", "2025-11-01", "2025-12-01")),
            everything(Suspension.of("so-y-te", "V", "2025", "2025-11-01", null)),
            everything(Difficulty.of("so-y-te", "II.1", "2025-08-01").withVia("so-tu-phap")),
            everything(Retraction.of("so-y-te", "V", "2025-11-02", "a-0")));

    private static Evidence everything(Evidence entry) {
        return entry.withRecordedAt("2025-12-02T08:00")
                .withDocument("12/BC-SYT")
                .withNote("hai lớp")
                .withPlan("65/KH-UBND@2025-03-31")
                .withId("a-1")
                .withRecordedBy("Nguyễn Thị Hoa");
    }

    @Test
    void every_kind_of_entry_comes_back_from_its_row() {
        List<EvidenceKind> kinds = new ArrayList<>();
        for (Evidence entry : FULL) {
            assertEquals(entry, EvidenceRow.of(entry).toEvidence());
            kinds.add(entry.kind());
        }
        assertEquals(EvidenceKind.ALL, kinds, "an entry of each kind is tried");
    }

    @Test
    void a_row_has_the_columns_of_a_csv_file_in_their_order() {
        Map<String, @Nullable Object> columns = EvidenceRow.of(FULL.get(0)).columns();
        assertEquals(
                "[kind=submission, agency=so-tu-phap, clause=V, period=2025-H1, at=2025-05-14T16:59:59Z, document=12/BC-SYT,"
                        + " via=so-y-te, until=null, note=hai lớp, recordedAt=2025-12-02T01:00:00Z, duty=REPORT,"
                        + " plan=65/KH-UBND@2025-03-31, id=a-1, retracts=null, recordedBy=Nguyễn Thị Hoa]",
                columns.entrySet().toString());
    }

    @Test
    void rows_that_somebody_else_wrote_are_read_with_all_that_is_wrong() {
        EvidenceRow good = EvidenceRow.of(
                Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-14").withRecordedBy("văn thư"));
        assertEquals(
                EvidenceLog.of(good.toEvidence()),
                EvidenceRows.read(List.of(good.columns()), "evidence", SmallPlan.PLAN, SmallPlan.DIRECTORY)
                        .orThrow());
        EvidenceRow bad = row("submission", "so-tu-phapp", "V", "2025-H9", null, null, null, null);
        assertEquals(
                2,
                EvidenceRows.read(List.of(bad.columns()), "evidence", SmallPlan.PLAN, SmallPlan.DIRECTORY)
                        .problems()
                        .size());
    }

    @ParameterizedTest(name = "{0}: {7}")
    @CsvSource({
        "postponement, so-y-te, V, 2025, , , , no kind of evidence is called 'postponement'",
        "submission, Sở Y tế, V, 2025, , , , 'Sở Y tế'",
        "submission, so-y-te, V, H1, , , , 'H1'",
        "submission, so-y-te, V, 2025, , 2025-12-01, , a submission has no 'until'",
        "progress, so-y-te, V, 2025, so-tu-phap, , , progress has no 'via'",
        "extension, so-y-te, V, 2025, , , , an extension needs 'until'",
        "waiver, so-y-te, V, 2025, , , a-0, a waiver has no 'retracts'",
        "retraction, so-y-te, V, , , , , a retraction needs 'retracts'",
        "retraction, so-y-te, V, 2025, , , a-0, a retraction has no 'period'"
    })
    void a_row_that_is_no_entry_is_refused_and_nothing_dropped(
            String kind,
            String agency,
            String clause,
            @Nullable String period,
            @Nullable String via,
            @Nullable LocalDate until,
            @Nullable String retracts,
            String why) {
        EvidenceRow row = row(kind, agency, clause, period, via, until, null, retracts);
        String message =
                assertThrows(IllegalArgumentException.class, row::toEvidence).getMessage();
        assertTrue(message.contains(why), message);
    }

    @Test
    void a_difficulty_is_for_no_duty() {
        EvidenceRow row = row("difficulty", "so-y-te", "V", null, null, null, "REPORT", null);
        assertThrows(IllegalArgumentException.class, row::toEvidence);
    }

    private static EvidenceRow row(
            String kind,
            String agency,
            String clause,
            @Nullable String period,
            @Nullable String via,
            @Nullable LocalDate until,
            @Nullable String duty,
            @Nullable String retracts) {
        return new EvidenceRow(
                kind, agency, clause, period, NOON, null, via, until, null, NOON, duty, null, null, retracts, null);
    }

    /** Design §5: the files carry it as well, where somebody says it. */
    @Test
    void who_recorded_an_entry_is_in_every_file() {
        EvidenceLog log = EvidenceLog.of(
                Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-14").withRecordedBy("=Hoa"));
        String csv = Bytes.text(out -> EvidenceCsv.write(log, out));
        assertEquals("""
                kind,agency,clause,period,at,document,via,until,note,recordedAt,recordedBy
                submission,so-tu-phap,V,2025-H1,2025-05-14T23:59:59+07:00,,,,,,'=Hoa
                """, csv);
        assertEquals(
                log,
                EvidenceCsv.read(Bytes.of(csv), "csv", SmallPlan.PLAN, SmallPlan.DIRECTORY)
                        .orThrow());
        String json = Bytes.text(out -> EvidenceJson.write(log, out));
        assertTrue(json.contains("\"recordedBy\": \"=Hoa\""), json);
        assertEquals(
                log,
                EvidenceJson.read(Bytes.of(json), "json", SmallPlan.PLAN, SmallPlan.DIRECTORY)
                        .orThrow());
        String lines = Bytes.text(out -> EvidenceJsonLines.write(log, out));
        assertEquals(
                log,
                EvidenceJsonLines.read(Bytes.of(lines), "jsonl", SmallPlan.PLAN, SmallPlan.DIRECTORY)
                        .orThrow());
    }
}

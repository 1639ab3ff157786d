package vn.childplan.examples.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
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
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.PlanId;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;

/**
 * Entries of evidence in a table, one row each, in the order of recording. Times stand in columns with a time zone: an instant
 * goes in and comes out whatever the zone of the session. They are whole seconds, so no column is too coarse for them.
 */
public final class EvidenceTable {
    private static final String COLUMNS =
            "kind, agency, clause, period, happened_at, via, valid_until, recorded_at, document, note,"
                    + " duty, plan, entry_id, retracts";

    private final Connection connection;

    /** @param connection stays open; whoever opened it closes it */
    public EvidenceTable(Connection connection) {
        this.connection = connection;
    }

    /** Makes the table, empty. */
    public void create() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    create table evidence (
                        id bigint generated always as identity primary key,
                        kind text not null,
                        agency text not null,
                        clause text not null,
                        period text,
                        happened_at timestamptz not null,
                        via text,
                        valid_until date,
                        recorded_at timestamptz not null,
                        document text,
                        note text,
                        duty text,
                        plan text,
                        entry_id text,
                        retracts text)
                    """);
        }
    }

    /** Adds entries after those that are there. */
    public void add(List<? extends Evidence> entries) throws SQLException {
        String insert = "insert into evidence (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (Evidence entry : entries) {
                statement.setString(1, entry.kind().code());
                statement.setString(2, entry.agency().value());
                statement.setString(3, entry.clause().value());
                statement.setString(4, text(entry.period()));
                statement.setObject(5, entry.at().atOffset(VietnamTime.OFFSET));
                statement.setString(6, text(entry.via()));
                statement.setObject(7, entry.until());
                statement.setObject(8, entry.recordedAt().atOffset(VietnamTime.OFFSET));
                statement.setString(9, entry.document());
                statement.setString(10, entry.note());
                statement.setString(11, text(entry.duty()));
                statement.setString(12, text(entry.plan()));
                statement.setString(13, entry.id());
                statement.setString(14, entry.retracts());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** All entries, in the order of recording. */
    public EvidenceLog read() throws SQLException {
        List<Evidence> entries = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select " + COLUMNS + " from evidence order by id")) {
            while (rows.next()) {
                entries.add(entry(rows));
            }
        }
        return EvidenceLog.of(entries);
    }

    private static Evidence entry(ResultSet row) throws SQLException {
        AgencyId agency = AgencyId.of(row.getString("agency"));
        ClauseRef clause = ClauseRef.of(row.getString("clause"));
        String periodText = row.getString("period");
        ReportingPeriod period = periodText == null ? null : ReportingPeriod.parse(periodText);
        Instant at = instant(row, "happened_at");
        String viaText = row.getString("via");
        AgencyId via = viaText == null ? null : AgencyId.of(viaText);
        LocalDate until = row.getObject("valid_until", LocalDate.class);
        Instant known = instant(row, "recorded_at");
        String document = row.getString("document");
        String note = row.getString("note");
        String dutyText = row.getString("duty");
        DutyKind duty = dutyText == null ? null : DutyKind.valueOf(dutyText);
        String planText = row.getString("plan");
        PlanId of = planText == null ? null : PlanId.of(planText);
        String id = row.getString("entry_id");
        EvidenceKind kind = EvidenceKind.ofCode(row.getString("kind")).orElseThrow();
        return switch (kind) {
            case SUBMISSION -> new Submission(agency, clause, period, at, via, known, document, note, duty, of, id);
            case PROGRESS -> new ProgressNote(agency, clause, period, at, known, document, note, duty, of, id);
            case EXTENSION ->
                new Extension(
                        agency, clause, period, at, Objects.requireNonNull(until), known, document, note, duty, of, id);
            case WAIVER -> new Waiver(agency, clause, period, at, until, known, document, note, duty, of, id);
            case SUSPENSION -> new Suspension(agency, clause, period, at, until, known, document, note, duty, of, id);
            case DIFFICULTY -> new Difficulty(agency, clause, period, at, via, known, document, note, of, id);
            case RETRACTION ->
                new Retraction(agency, clause, at, row.getString("retracts"), known, document, note, of, id);
        };
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}

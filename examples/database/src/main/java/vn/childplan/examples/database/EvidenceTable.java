package vn.childplan.examples.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.io.EvidenceRow;
import vn.childplan.core.io.EvidenceRows;
import vn.childplan.core.io.Reading;
import vn.childplan.core.plan.Plan;

/**
 * Entries of evidence in the table of {@code docs/databases.md}, one row each, in the order of recording. Times stand in columns
 * with a time zone: an instant goes in and comes out whatever the zone of the session. They are whole seconds, so no column is
 * too coarse for them.
 */
public final class EvidenceTable {
    static final String INSERT =
            "insert into evidence (kind, agency, clause, period, happened_at, document, via, valid_until, note,"
                    + " recorded_at, duty, plan_id, entry_id, retracts, recorded_by)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    static final String SELECT = "select * from evidence where entry_number > ? order by entry_number";

    private final Connection connection;

    /** @param connection stays open; whoever opened it closes it */
    public EvidenceTable(Connection connection) {
        this.connection = connection;
    }

    /** Adds entries after those that are there. */
    public void add(List<? extends Evidence> entries) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (Evidence entry : entries) {
                EvidenceRow row = EvidenceRow.of(entry);
                statement.setString(1, row.kind());
                statement.setString(2, row.agency());
                statement.setString(3, row.clause());
                statement.setString(4, row.period());
                statement.setObject(5, row.at().atOffset(ZoneOffset.UTC));
                statement.setString(6, row.document());
                statement.setString(7, row.via());
                statement.setObject(8, row.until());
                statement.setString(9, row.note());
                statement.setObject(10, row.recordedAt().atOffset(ZoneOffset.UTC));
                statement.setString(11, row.duty());
                statement.setString(12, row.plan());
                statement.setString(13, row.id());
                statement.setString(14, row.retracts());
                statement.setString(15, row.recordedBy());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** All entries, in the order of recording. */
    public EvidenceLog read() throws SQLException {
        return EvidenceLog.of(rowsAfter(0).stream().map(EvidenceRow::toEvidence).toList());
    }

    /** The rows recorded after the one of that number, in order; all of them after 0. */
    public List<EvidenceRow> rowsAfter(long number) throws SQLException {
        List<EvidenceRow> all = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(SELECT)) {
            statement.setLong(1, number);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    all.add(row(rows));
                }
            }
        }
        return all;
    }

    /** All entries, or what is wrong with the rows that others have written. */
    public Reading<EvidenceLog> checked(Plan plan, AgencyDirectory directory) throws SQLException {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (EvidenceRow row : rowsAfter(0)) {
            rows.add(row.columns());
        }
        return EvidenceRows.read(rows, "table evidence", plan, directory);
    }

    private static EvidenceRow row(ResultSet row) throws SQLException {
        return new EvidenceRow(
                row.getString("kind"),
                row.getString("agency"),
                row.getString("clause"),
                row.getString("period"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getString("document"),
                row.getString("via"),
                row.getObject("valid_until", LocalDate.class),
                row.getString("note"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("duty"),
                row.getString("plan_id"),
                row.getString("entry_id"),
                row.getString("retracts"),
                row.getString("recorded_by"));
    }
}

package vn.childplan.spring;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcOperations;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.io.EvidenceRow;
import vn.childplan.core.text.Text;

/** Entries in a table of the columns of {@code evidence.sql}, one row each. Safe to share between threads. */
final class EvidenceTable implements EvidenceStore {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)?");
    private static final int BATCH = 500;
    /** Of two requests at once, whoever comes second. */
    private static final Finding TAKEN_MEANWHILE = Finding.of(
            EvidenceRecorder.ID_TAKEN,
            Severity.ERROR,
            Text.of("một mã (id) vừa được dùng cho thông tin khác", "an id has just been taken by another entry"),
            EvidenceRecorder.ANOTHER_ID);

    private final JdbcOperations database;
    private final String table;

    EvidenceTable(JdbcOperations database, String table) {
        if (!NAME.matcher(table).matches()) {
            throw new StartRefusedException(
                    "childplan.evidence.table is '" + table + "', which is not the name of a table.",
                    "Use letters, digits and _, with one . after a schema.");
        }
        this.database = database;
        this.table = table;
    }

    @Override
    public EvidenceLog read() {
        try {
            return EvidenceLog.of(database.query(
                    "select * from " + table + " order by entry_number", (row, number) -> row(row).toEvidence()));
        } catch (DataAccessException e) {
            throw new StartRefusedException(
                    "childplan.evidence.table is '" + table + "', and no evidence can be read from it: "
                            + NestedExceptionUtils.getMostSpecificCause(e).getMessage(),
                    "Make the table by vn/childplan/spring/evidence.sql, correct its name, or see that the database can be"
                            + " reached.");
        }
    }

    @Override
    public Set<String> taken(Set<String> ids) {
        Set<String> taken = new TreeSet<>();
        for (String id : ids) {
            taken.addAll(
                    database.queryForList("select entry_id from " + table + " where entry_id = ?", String.class, id));
        }
        return taken;
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

    @Override
    public void append(List<Evidence> entries) {
        try {
            insert(entries);
        } catch (DuplicateKeyException e) {
            throw new EvidenceRefusedException(List.of(TAKEN_MEANWHILE));
        }
    }

    private void insert(List<Evidence> entries) {
        database.batchUpdate(
                "insert into " + table
                        + " (kind, agency, clause, period, happened_at, document, via, valid_until, note,"
                        + " recorded_at, duty, plan_id, entry_id, retracts, recorded_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entries,
                BATCH,
                (statement, entry) -> fill(statement, EvidenceRow.of(entry)));
    }

    private static void fill(PreparedStatement statement, EvidenceRow row) throws SQLException {
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
    }
}

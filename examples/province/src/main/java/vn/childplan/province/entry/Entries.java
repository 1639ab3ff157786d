package vn.childplan.province.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.io.EvidenceRow;

/** The entries that were recorded, for the log and for receipts. */
@Repository
public class Entries {
    private static final String SELECT = """
        select e.*,
            (select min(r.recorded_at) from evidence r
                where r.retracts = e.entry_id and r.kind = 'retraction' and r.recorded_at <= :now) as taken_back_at,
            (select h.state from handling h where h.entry_id = e.entry_id
                order by h.handling_number desc limit 1) as state
        from evidence e
        where e.recorded_at <= :now
        """;

    private final JdbcClient database;
    private final Clock clock;

    Entries(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * An entry and what became of it.
     *
     * @param takenBackAt since when it does not count; null if it was not taken back
     * @param state what became of it at Sở Y tế; null if nothing yet
     */
    public record Recorded(
            Evidence evidence,
            @Nullable Instant takenBackAt,
            @Nullable String state) {}

    public boolean isThere(String id) {
        return find(id).isPresent();
    }

    public Optional<Recorded> find(String id) {
        return database.sql(SELECT + " and e.entry_id = :id")
                .param("now", now())
                .param("id", id)
                .query((row, number) -> recorded(row))
                .optional();
    }

    /**
     * The newest entries after a number of newer ones.
     *
     * @param agency of which; null for all
     */
    List<Recorded> log(@Nullable AgencyId agency, int newer, int atMost) {
        return database.sql(SELECT + " and (cast(:agency as text) is null or e.agency = :agency)"
                        + " order by e.recorded_at desc, e.entry_number desc limit :atMost offset :newer")
                .param("now", now())
                .param("agency", agency == null ? null : agency.value())
                .param("newer", newer)
                .param("atMost", atMost)
                .query((row, number) -> recorded(row))
                .list();
    }

    /** What the sample year of a demonstration has for later is not known yet. */
    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Recorded recorded(ResultSet row) throws SQLException {
        OffsetDateTime takenBack = row.getObject("taken_back_at", OffsetDateTime.class);
        EvidenceRow entry = new EvidenceRow(
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
        return new Recorded(
                entry.toEvidence(), takenBack == null ? null : takenBack.toInstant(), row.getString("state"));
    }
}

package vn.childplan.province.handling;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.province.account.Officer;

/**
 * What becomes of a report at Sở Y tế. It changes no verdict: a report counts from when it was sent, also when it was returned
 * to be completed, and the completed one does not move the day.
 */
@Repository
public class Handlings {
    private final JdbcClient database;
    private final Clock clock;

    Handlings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How a report stands at Sở Y tế. */
    public enum State {
        RECEIVED("đã tiếp nhận"),
        RETURNED("đã trả lại để bổ sung"),
        CORRECTED("đã bổ sung bằng văn bản khác");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** The label of a state; of one that nobody has looked at yet for null. */
        public static String label(@Nullable String state) {
            return state == null ? "đã gửi, chờ tiếp nhận" : valueOf(state).label;
        }
    }

    /** One step. */
    public record Step(
            String state, @Nullable String note, @Nullable String correctedBy, String madeBy, OffsetDateTime madeAt) {
        public String label() {
            return State.label(state);
        }

        public String at() {
            return TimeFormat.time(madeAt.toInstant()).vi();
        }
    }

    public List<Step> of(String entryId) {
        return database.sql("select state, note, corrected_by, made_by, made_at from handling where entry_id = ?"
                        + " order by handling_number")
                .param(entryId)
                .query(Step.class)
                .list();
    }

    /** Receives or returns a report; the same form sent twice does it once. */
    void add(String postId, String entryId, State state, @Nullable String note, Officer officer) {
        insert(postId, entryId, state, note, null, officer);
    }

    /** The earlier report is completed by the later one. */
    public void corrected(Evidence earlier, Evidence later, Officer officer) {
        insert(
                "corrected-by-" + later.id(),
                String.valueOf(earlier.id()),
                State.CORRECTED,
                null,
                String.valueOf(later.id()),
                officer);
    }

    private void insert(
            String postId,
            String entryId,
            State state,
            @Nullable String note,
            @Nullable String correctedBy,
            Officer officer) {
        database.sql("""
            insert into handling (post_id, entry_id, state, note, corrected_by, made_by, made_at)
            values (?, ?, ?, ?, ?, ?, ?) on conflict (post_id) do nothing
            """)
                .params(
                        postId,
                        entryId,
                        state.name(),
                        note,
                        correctedBy,
                        officer.getUsername(),
                        VietnamTime.wholeSecond(clock.instant()).atOffset(ZoneOffset.UTC))
                .update();
    }
}

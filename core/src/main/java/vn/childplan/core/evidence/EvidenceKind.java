package vn.childplan.core.evidence;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.WrittenTime;

/**
 * The kinds of evidence. What is true of every entry of a kind is said here once: a new kind does not compile until it
 * has answered each question below.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public enum EvidenceKind {
    /** {@link Submission}. */
    SUBMISSION("submission", Text.of("gửi văn bản", "a submission")),
    /** {@link ProgressNote}. */
    PROGRESS("progress", Text.of("tiến độ", "progress")),
    /** {@link Extension}. */
    EXTENSION("extension", Text.of("gia hạn", "an extension")),
    /** {@link Waiver}. */
    WAIVER("waiver", Text.of("miễn", "a waiver")),
    /** {@link Suspension}. */
    SUSPENSION("suspension", Text.of("tạm hoãn", "a suspension")),
    /** {@link Difficulty}. */
    DIFFICULTY("difficulty", Text.of("khó khăn, vướng mắc", "a difficulty")),
    /** {@link Retraction}. */
    RETRACTION("retraction", Text.of("thu hồi thông tin đã ghi nhận", "a retraction"));

    /** Every kind, in order. */
    public static final List<EvidenceKind> ALL = List.of(values());

    private static final Map<String, EvidenceKind> BY_CODE = new HashMap<>();

    static {
        for (EvidenceKind kind : ALL) {
            BY_CODE.put(kind.code, kind);
        }
    }

    /** Whether entries of a kind say until when. */
    public enum Until {
        /** They never do. */
        NONE,
        /** They may; without it they hold until further notice. */
        POSSIBLE,
        /** They must. */
        NEEDED
    }

    private final String code;
    private final Text noun;

    EvidenceKind(String code, Text noun) {
        this.code = code;
        this.noun = noun;
    }

    /** The kind of that code; empty if there is none. */
    public static Optional<EvidenceKind> ofCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** How files name the kind: {@code submission}. */
    public String code() {
        return code;
    }

    /** One entry of the kind, as a noun in a sentence. */
    public Text noun() {
        return noun;
    }

    /** Whether entries say until when. */
    public Until until() {
        return switch (this) {
            case EXTENSION -> Until.NEEDED;
            case WAIVER, SUSPENSION -> Until.POSSIBLE;
            case SUBMISSION, PROGRESS, DIFFICULTY, RETRACTION -> Until.NONE;
        };
    }

    /** Whether an entry may say through whom it went. */
    public boolean goesThrough() {
        return switch (this) {
            case SUBMISSION, DIFFICULTY -> true;
            case PROGRESS, EXTENSION, WAIVER, SUSPENSION, RETRACTION -> false;
        };
    }

    /** Whether an entry shows that its agency has done something. */
    public boolean showsActivity() {
        return switch (this) {
            case SUBMISSION, PROGRESS -> true;
            case EXTENSION, WAIVER, SUSPENSION, DIFFICULTY, RETRACTION -> false;
        };
    }

    /** Whether an entry holds from {@code at} on, so that it may be known before; any other is known once it has happened. */
    public boolean holdsFromThenOn() {
        return switch (this) {
            case WAIVER, SUSPENSION -> true;
            case SUBMISSION, PROGRESS, EXTENSION, DIFFICULTY, RETRACTION -> false;
        };
    }

    /**
     * When an entry happened, or from when it holds, of the time as written. A date alone is the first second of that day for
     * a decision, which holds from the beginning of its day. For any other entry it is the last second, but never later than a
     * {@code recordedAt} of the same day: what is known by then has happened by then.
     *
     * @param recordedAt since when the entry is known; null if nothing is said
     */
    public Instant at(WrittenTime written, @Nullable Instant recordedAt) {
        return switch (this) {
            case EXTENSION, WAIVER, SUSPENSION -> written.begins();
            case SUBMISSION, PROGRESS, DIFFICULTY, RETRACTION -> Entry.happened(written.occurred(), recordedAt);
        };
    }

    /** Whether an entry is a decision about a duty. Any other shows what its bearer did or met with. */
    public boolean isDecision() {
        return switch (this) {
            case EXTENSION, WAIVER, SUSPENSION -> true;
            case SUBMISSION, PROGRESS, DIFFICULTY, RETRACTION -> false;
        };
    }

    /**
     * Whether an entry is about a duty of its clause and one period of it; a difficulty may arise anywhere, and a retraction is
     * about another entry.
     */
    public boolean isAboutOneDuty() {
        return switch (this) {
            case SUBMISSION, PROGRESS, EXTENSION, WAIVER, SUSPENSION -> true;
            case DIFFICULTY, RETRACTION -> false;
        };
    }
}

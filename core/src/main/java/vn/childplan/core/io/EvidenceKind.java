package vn.childplan.core.io;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.childplan.core.text.Text;

/** The kinds of evidence, and which of the fields that only some kinds have belongs to which. */
enum EvidenceKind {
    SUBMISSION("submission", Text.of("việc nộp văn bản", "a submission"), true, Until.NONE),
    PROGRESS("progress", Text.of("tiến độ", "progress"), false, Until.NONE),
    EXTENSION("extension", Text.of("gia hạn", "an extension"), false, Until.NEEDED),
    WAIVER("waiver", Text.of("miễn", "a waiver"), false, Until.POSSIBLE),
    SUSPENSION("suspension", Text.of("tạm hoãn", "a suspension"), false, Until.POSSIBLE),
    DIFFICULTY("difficulty", Text.of("khó khăn, vướng mắc", "a difficulty"), true, Until.NONE);

    /** Whether an entry says until when. */
    enum Until {
        NONE,
        POSSIBLE,
        NEEDED
    }

    static final Map<String, EvidenceKind> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(EvidenceKind::kindName, Function.identity()));
    static final List<String> NAMES =
            Arrays.stream(values()).map(EvidenceKind::kindName).toList();

    private final String kindName;
    private final Text noun;
    private final boolean goesThrough;
    private final Until until;

    EvidenceKind(String kindName, Text noun, boolean goesThrough, Until until) {
        this.kindName = kindName;
        this.noun = noun;
        this.goesThrough = goesThrough;
        this.until = until;
    }

    String kindName() {
        return kindName;
    }

    Text noun() {
        return noun;
    }

    /** Whether an entry may say through whom it went. */
    boolean goesThrough() {
        return goesThrough;
    }

    Until until() {
        return until;
    }

    /** Whether an entry can be known only once it has happened; a waiver may be known before it begins. */
    boolean isKnownAfterwards() {
        return this == SUBMISSION || this == PROGRESS || this == DIFFICULTY;
    }
}

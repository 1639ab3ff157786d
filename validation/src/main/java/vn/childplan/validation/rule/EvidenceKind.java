package vn.childplan.validation.rule;

import java.util.List;
import vn.childplan.core.evidence.Difficulty;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.ProgressNote;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.evidence.Suspension;
import vn.childplan.core.evidence.Waiver;

/** The kinds of evidence, for saying of which of them a rule speaks. */
public enum EvidenceKind {
    /** {@link Submission}. */
    SUBMISSION,
    /** {@link ProgressNote}. */
    PROGRESS,
    /** {@link Extension}. */
    EXTENSION,
    /** {@link Waiver}. */
    WAIVER,
    /** {@link Suspension}. */
    SUSPENSION,
    /** {@link Difficulty}. */
    DIFFICULTY;

    /** Every kind, in order. */
    public static final List<EvidenceKind> ALL = List.of(values());

    /** What an entry is. */
    public static EvidenceKind of(Evidence entry) {
        if (entry instanceof Submission) {
            return SUBMISSION;
        }
        if (entry instanceof ProgressNote) {
            return PROGRESS;
        }
        if (entry instanceof Extension) {
            return EXTENSION;
        }
        if (entry instanceof Waiver) {
            return WAIVER;
        }
        return entry instanceof Suspension ? SUSPENSION : DIFFICULTY;
    }
}

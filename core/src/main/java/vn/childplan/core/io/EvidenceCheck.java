package vn.childplan.core.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.Retraction;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.plan.Plan;

/**
 * What the readers of evidence would say of single entries, wherever these come from. {@link EvidenceRows#check} reads many
 * and refuses all if one has a problem; this says what is the matter with one that is there already.
 *
 * <p>Safe to share between threads, one of which is served after the other.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class EvidenceCheck {
    private final Plan plan;
    private final AgencyDirectory directory;
    /** Held while an entry is checked: what an agency's name means is looked up once and kept. */
    private final Object lock = new Object();

    private @Nullable EvidenceAssembler assembler;

    /**
     * Checks by a plan and a directory.
     *
     * @param plan names the clauses and their periods
     * @param directory names the agencies
     */
    public EvidenceCheck(Plan plan, AgencyDirectory directory) {
        this.plan = Objects.requireNonNull(plan, "plan");
        this.directory = Objects.requireNonNull(directory, "directory");
    }

    /**
     * What a file with this entry would be refused for, without a place; empty if nothing is wrong. Of a retraction only its
     * own parts are looked at, for other entries are not at hand.
     */
    public List<Finding> problems(Evidence entry) {
        List<Finding> problems = new ArrayList<>();
        WrittenEntry row = WrittenEntry.of(
                entry,
                (field, code, message, remedy) -> problems.add(
                        Finding.of(code, Severity.ERROR, message, remedy).withEntry(entry)));
        synchronized (lock) {
            EvidenceAssembler made = assembler;
            if (made == null) {
                made = EvidenceAssembler.forChecks(plan, directory);
                assembler = made;
            }
            made.read(row);
        }
        return List.copyOf(problems);
    }

    /**
     * What a file with this retraction would be refused for, once it is known what it comes to among all entries; without a place.
     * Empty if it takes something back.
     *
     * @param effect what {@link Retraction#effectAmong} says
     */
    public static Optional<Finding> problem(Retraction retraction, Retraction.Effect effect) {
        return effect == Retraction.Effect.TAKES_BACK
                ? Optional.empty()
                : Optional.of(
                        RetractionProblem.of(retraction.retracts(), effect).withEntry(retraction));
    }
}

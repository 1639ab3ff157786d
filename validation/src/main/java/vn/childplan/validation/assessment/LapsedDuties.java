package vn.childplan.validation.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.internal.judging.Inputs;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.obligation.SubsequentDocument;

/** The duties that amendments ended, and which entries are of the time before. */
final class LapsedDuties {
    /** Whose duty under which clause. */
    private record Owed(AgencyId agency, ClauseRef clause) {}

    private final ObligationRegister register;
    /** By what each was ended, from which day on. */
    private final Map<Owed, SubsequentDocument> ended = new HashMap<>();

    private LapsedDuties(ObligationRegister register) {
        this.register = register;
        for (Obligation each : register.obligations()) {
            AgencyId bearer = each.bearer();
            List<SubsequentDocument> documents = each.term().subsequent();
            if (bearer != null) {
                ended.put(new Owed(bearer, each.clause()), documents.get(documents.size() - 1));
            }
        }
    }

    /** Those of the register of a plan that may have been amended. */
    static LapsedDuties of(ObligationRegister register) {
        return new LapsedDuties(register.lapsed());
    }

    /** What ended the duty that an entry is for; null if no amendment did. */
    @Nullable
    SubsequentDocument ended(Evidence entry) {
        return ended.get(new Owed(entry.agency(), entry.clause()));
    }

    /** Whether an entry is of the time before what ended its duty. */
    static boolean isBefore(SubsequentDocument ended, Evidence entry) {
        return VietnamTime.dateOf(entry.at()).isBefore(ended.from());
    }

    /** How they stood, by what was done before they ended. */
    List<Verdict> verdicts(Inputs inputs, EvidenceIndex index) {
        if (ended.isEmpty()) {
            return List.of();
        }
        List<Evidence> before =
                index.recorded().stream().filter(this::isOfThatTime).toList();
        return Assessor.of(register, inputs.calendar())
                .assess(EvidenceLog.of(before), inputs.asOf())
                .verdicts();
    }

    private boolean isOfThatTime(Evidence entry) {
        SubsequentDocument by = ended(entry);
        return by != null && (entry.retracts() != null || isBefore(by, entry));
    }
}

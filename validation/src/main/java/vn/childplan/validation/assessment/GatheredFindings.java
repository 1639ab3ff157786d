package vn.childplan.validation.assessment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.finding.Finding;
import vn.childplan.validation.internal.judging.Inputs;
import vn.childplan.validation.internal.judging.RuleListener;
import vn.childplan.validation.internal.judging.RuleRun;
import vn.childplan.validation.internal.judging.VerdictPages;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.rule.Judgement;
import vn.childplan.validation.rule.Outcome;
import vn.childplan.validation.rule.Remark;
import vn.childplan.validation.rule.Settings;
import vn.childplan.validation.rule.VerdictRule;

/** Takes down what is to be said of the entries of an assessment: what counts for nothing, and what rules say of others. */
final class GatheredFindings implements RuleListener {
    private final Obligation obligation;
    private final RemarkFindings texts;
    private final Set<Finding> findings;

    private GatheredFindings(Obligation obligation, RemarkFindings texts, Set<Finding> findings) {
        this.obligation = obligation;
        this.texts = texts;
        this.findings = findings;
    }

    /** Of the entries that nobody has taken back; judges anew the obligations of which rules have something to say. */
    static List<Finding> of(Inputs inputs, EvidenceIndex index, VerdictPages pages) {
        Set<Finding> found =
                new LinkedHashSet<>(index.findings(entry -> index.takenBack().counts(entry, inputs.asOf())));
        RemarkFindings texts = new RemarkFindings(inputs.register().directory());
        int count = inputs.register().obligations().size();
        for (int i = 0; i < count; i++) {
            if (pages.conclusion(i).remarked()) {
                new RuleRun(inputs).judge(i, new GatheredFindings(inputs.obligation(i), texts, found));
            }
        }
        return List.copyOf(found);
    }

    @Override
    public void remarked(@Nullable Evidence entry, Remark remark) {
        findings.add(texts.of(obligation, entry, remark));
    }

    @Override
    public void heard(
            VerdictRule rule,
            Settings settings,
            Judgement judgement,
            Outcome outcome,
            @Nullable RuntimeException thrown) {}
}

package vn.childplan.validation.assessment;

import java.time.Instant;
import java.util.AbstractList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.obligation.SubsequentDocument;

/** What an assessment, a page of one and a verdict say in data: the one place that knows the fields and their order. */
final class AssessmentFields {
    private AssessmentFields() {}

    static Map<String, @Nullable Object> of(Assessment assessment) {
        Map<String, @Nullable Object> fields = head(assessment, assessment.totals());
        Completeness completeness = assessment.completeness();
        fields.put("errors", completeness.errors());
        fields.put("notCounted", completeness.notCounted());
        fields.put("verdicts", assessment.verdicts());
        fields.put("nextChange", instant(assessment.nextChange().orElse(null)));
        fields.put("evidenceFindings", findings(assessment.findings()));
        fields.put("settingsWithoutEffect", completeness.settings());
        return Collections.unmodifiableMap(fields);
    }

    static Map<String, @Nullable Object> of(AssessmentPage page) {
        Map<String, @Nullable Object> fields = head(page.assessment(), page.totals());
        fields.put("verdicts", page.verdicts());
        fields.put("offset", page.offset());
        fields.put("of", page.of());
        return Collections.unmodifiableMap(fields);
    }

    private static Map<String, @Nullable Object> head(Assessment assessment, Tally totals) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("plan", assessment.register().plan().number().toString());
        fields.put("asOf", instant(assessment.asOf()));
        fields.put("ruleSet", assessment.ruleSet());
        Map<String, Integer> counts = new LinkedHashMap<>();
        totals.counts().forEach((status, count) -> counts.put(status.name(), count));
        fields.put("totals", counts);
        return fields;
    }

    static Map<String, @Nullable Object> of(Verdict verdict) {
        Map<String, @Nullable Object> fields =
                new LinkedHashMap<>(verdict.obligation().contractFields());
        fields.put("status", verdict.status().name());
        fields.put("daysLate", verdict.daysLate());
        fields.put("fulfilledAt", instant(verdict.fulfilledAt()));
        fields.put("transferredTo", texts(verdict.transferredTo()));
        fields.put("rules", verdict.rules());
        fields.put("extendedTo", text(verdict.extendedTo()));
        fields.put("daysLateOriginally", verdict.daysLateOriginally());
        fields.put("bearerSucceededBy", texts(verdict.bearerSucceededBy()));
        fields.put("findings", verdict.findings());
        fields.put("party", verdict.obligation().term().party().wording());
        fields.put("decidedBy", verdict.decidedBy());
        fields.put("errors", verdict.errors());
        List<SubsequentDocument> subsequent = verdict.obligation().term().subsequent();
        if (!subsequent.isEmpty()) {
            fields.put(
                    "subsequent",
                    subsequent.stream().map(SubsequentDocument::fields).toList());
            fields.put("lateWhenAmended", verdict.wasLateWhenAmended());
        }
        return Collections.unmodifiableMap(fields);
    }

    /**
     * What is to be said of the entries known at the instant, those that count for no obligation first of all: never dropped in
     * silence. What is said of a duty, or of all entries of another plan, has no entry, and null for its parts. There may be very
     * many, so each is made when it is looked at.
     */
    private static List<Map<String, @Nullable Object>> findings(List<Finding> findings) {
        return new FindingFields(findings);
    }

    private static final class FindingFields extends AbstractList<Map<String, @Nullable Object>>
            implements RandomAccess {
        private final List<Finding> findings;

        FindingFields(List<Finding> findings) {
            this.findings = findings;
        }

        @Override
        public Map<String, @Nullable Object> get(int index) {
            Finding finding = findings.get(index);
            Evidence entry = finding.entry();
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            fields.put("code", finding.code());
            fields.put("agency", text(finding.agency()));
            fields.put("clause", text(finding.clause()));
            fields.put("period", text(finding.period()));
            fields.put("at", entry == null ? null : instant(entry.at()));
            fields.put("document", entry == null ? null : entry.document());
            fields.put("id", entry == null ? null : entry.id());
            return Collections.unmodifiableMap(fields);
        }

        @Override
        public int size() {
            return findings.size();
        }
    }

    private static @Nullable String instant(@Nullable Instant value) {
        return value == null ? null : VietnamTime.format(value);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static List<String> texts(List<AgencyId> ids) {
        return ids.stream().map(AgencyId::value).toList();
    }
}

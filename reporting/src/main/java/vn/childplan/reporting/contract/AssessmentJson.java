package vn.childplan.reporting.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.apiguardian.api.API;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.finding.Finding;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Completeness;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.Status;

/**
 * An assessment as JSON: the plan, the instant, the rule set, the totals of every status that occurs, beside them how many
 * verdicts came about, or are explained, without a rule that threw ({@code errors}) and how many entries do not count
 * ({@code notCounted}), and all verdicts in the order of the register.
 *
 * <pre>{@code
 * try (OutputStream out = Files.newOutputStream(file)) {
 *     AssessmentJson.write(assessment, out);
 * }
 * }</pre>
 *
 * <p>Instants carry the offset of Viet Nam, dates are ISO. {@code bearer} is null where the plan leaves open who bears
 * the obligation; {@code party} has the plan's own words. The same assessment gives the same bytes everywhere.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class AssessmentJson {
    private AssessmentJson() {}

    /** Writes it in UTF-8, ending in a line break; does not close {@code out}. */
    public static void write(Assessment assessment, OutputStream out) throws IOException {
        try (JsonGenerator json = RowLayout.generator(out)) {
            ObligationJson fields = new ObligationJson(json);
            json.writeStartObject();
            fields.text("plan", assessment.register().plan().number());
            fields.instant("asOf", assessment.asOf());
            fields.text("ruleSet", assessment.ruleSet());
            json.writeObjectFieldStart("totals");
            for (Map.Entry<Status, Integer> total : assessment.totals().counts().entrySet()) {
                json.writeNumberField(total.getKey().name(), total.getValue());
            }
            json.writeEndObject();
            Completeness completeness = assessment.completeness();
            json.writeNumberField("errors", completeness.errors());
            json.writeNumberField("notCounted", completeness.notCounted());
            json.writeArrayFieldStart("verdicts");
            for (Verdict verdict : assessment.verdicts()) {
                json.writeStartObject();
                fields.contract(verdict.obligation());
                verdict(verdict, json, fields);
                json.writeEndObject();
            }
            json.writeEndArray();
            fields.instant("nextChange", assessment.nextChange().orElse(null));
            evidenceFindings(assessment, json, fields);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void verdict(Verdict verdict, JsonGenerator json, ObligationJson fields) throws IOException {
        fields.text("status", verdict.status());
        json.writeNumberField("daysLate", verdict.daysLate());
        fields.instant("fulfilledAt", verdict.fulfilledAt());
        fields.agencies("transferredTo", verdict.transferredTo());
        fields.texts("rules", verdict.rules());
        fields.date("extendedTo", verdict.extendedTo());
        json.writeNumberField("daysLateOriginally", verdict.daysLateOriginally());
        fields.agencies("bearerSucceededBy", verdict.bearerSucceededBy());
        fields.texts("findings", verdict.findings());
        fields.text("party", verdict.obligation().term().party().wording());
        fields.text("decidedBy", verdict.decidedBy());
        fields.texts("errors", verdict.errors());
    }

    /**
     * What is to be said of the entries known at the instant, those that count for no obligation first of all: never dropped in
     * silence. What is said of a duty, or of all entries of another plan, has no entry, and null for its parts.
     */
    private static void evidenceFindings(Assessment assessment, JsonGenerator json, ObligationJson fields)
            throws IOException {
        json.writeArrayFieldStart("evidenceFindings");
        for (Finding finding : assessment.findings()) {
            Evidence entry = finding.entry();
            json.writeStartObject();
            fields.text("code", finding.code());
            fields.text("agency", entry == null ? null : entry.agency());
            fields.text("clause", finding.clause());
            fields.text("period", entry == null ? null : entry.period());
            fields.instant("at", entry == null ? null : entry.at());
            fields.text("document", entry == null ? null : entry.document());
            fields.text("id", entry == null ? null : entry.id());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}

package vn.childplan.reporting.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.internal.json.PlainJson;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.portfolio.PlanConflict;
import vn.childplan.validation.portfolio.PlanCoverage;
import vn.childplan.validation.portfolio.PortfolioAgency;
import vn.childplan.validation.portfolio.PortfolioAssessment;
import vn.childplan.validation.portfolio.PortfolioDuty;

/**
 * How several plans stand together, as JSON: {@code asOf}; {@code plans}, each with its id, {@code province} and {@code totals};
 * {@code agencies}, each with its {@code duties}, a {@code plan} before the fields of each verdict; {@code conflicts} and {@code
 * coverage}, each side with {@code plan}, {@code clause}, {@code period}, {@code lastDay} and {@code words}; {@code findings} on
 * entries that count for no plan. The same assessment gives the same bytes everywhere.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class PortfolioAssessmentJson {
    private PortfolioAssessmentJson() {}

    /** Writes it in UTF-8, ending in a line break; does not close {@code out}. */
    public static void write(PortfolioAssessment assessment, OutputStream out) throws IOException {
        write(assessment, assessment.agencies(), out);
    }

    /** Writes it with the duties of some agencies alone; does not close {@code out}. */
    public static void write(PortfolioAssessment assessment, Collection<PortfolioAgency> agencies, OutputStream out)
            throws IOException {
        try (JsonGenerator json = RowLayout.generator(out)) {
            json.writeStartObject();
            json.writeStringField("asOf", VietnamTime.format(assessment.asOf()));
            rows("plans", plans(assessment), json);
            json.writeArrayFieldStart("agencies");
            for (PortfolioAgency agency : agencies) {
                json.writeStartObject();
                json.writeStringField("agency", agency.value());
                json.writeArrayFieldStart("duties");
                for (PortfolioAssessment.Of one : assessment.of(agency)) {
                    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
                    fields.put("plan", one.plan().key());
                    fields.putAll(one.verdict().fields());
                    PlainJson.write(fields, json);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            rows(
                    "conflicts",
                    assessment.portfolio().conflicts().stream()
                            .map(PortfolioAssessmentJson::fields)
                            .toList(),
                    json);
            rows(
                    "coverage",
                    assessment.portfolio().coverage().stream()
                            .map(PortfolioAssessmentJson::fields)
                            .toList(),
                    json);
            rows(
                    "findings",
                    assessment.findings().stream()
                            .map(PortfolioAssessmentJson::fields)
                            .toList(),
                    json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void rows(String name, List<Map<String, @Nullable Object>> rows, JsonGenerator json)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (Map<String, @Nullable Object> row : rows) {
            PlainJson.write(row, json);
        }
        json.writeEndArray();
    }

    private static List<Map<String, @Nullable Object>> plans(PortfolioAssessment assessment) {
        return assessment.assessments().entrySet().stream()
                .map(each -> {
                    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
                    fields.put("plan", each.getKey().plan().id().value());
                    fields.put("province", each.getKey().province());
                    fields.put("ruleSet", each.getValue().ruleSet());
                    Map<String, Integer> totals = new LinkedHashMap<>();
                    each.getValue().totals().counts().forEach((status, count) -> totals.put(status.name(), count));
                    fields.put("totals", totals);
                    return fields;
                })
                .toList();
    }

    private static Map<String, @Nullable Object> fields(PlanConflict conflict) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("kind", conflict.kind().name());
        fields.put(
                "agencies",
                conflict.agencies().stream().map(PortfolioAgency::value).toList());
        fields.put("first", side(conflict.first()));
        fields.put("second", side(conflict.second()));
        return fields;
    }

    private static Map<String, @Nullable Object> fields(PlanCoverage coverage) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        PortfolioDuty by = coverage.by();
        fields.put("state", coverage.state().name());
        fields.put("subordinate", coverage.subordinate().key());
        fields.put("asked", side(coverage.asked()));
        fields.put("by", by == null ? null : side(by));
        fields.put("why", texts(coverage.why()));
        return fields;
    }

    private static Map<String, @Nullable Object> side(PortfolioDuty duty) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("plan", duty.plan().key());
        fields.put("clause", duty.term().clause().value());
        fields.put("duty", duty.term().duty().name());
        fields.put("period", duty.term().period().toString());
        fields.put(
                "lastDay",
                duty.term().lastDay() == null
                        ? null
                        : String.valueOf(duty.term().lastDay()));
        fields.put("words", duty.words());
        return fields;
    }

    private static Map<String, @Nullable Object> fields(Finding finding) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("code", finding.code());
        fields.put("severity", finding.severity().name());
        fields.put("message", texts(finding.message()));
        fields.put("remedy", texts(finding.remedy()));
        return fields;
    }

    private static Map<String, @Nullable Object> texts(Text text) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("vi", text.vi());
        fields.put("en", text.en());
        return fields;
    }
}

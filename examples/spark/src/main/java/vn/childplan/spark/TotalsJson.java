package vn.childplan.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.rule.Status;

/**
 * The totals as JSON: {@code asOf}; {@code plans}, each with {@code province}, {@code plan}, {@code totals} as the contract has them,
 * {@code errors} and {@code notCounted}; {@code totals} of all.
 */
final class TotalsJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Map<String, Long> all = new TreeMap<>();
    private final Map<String, OfPlan> plans = new LinkedHashMap<>();

    private static final class OfPlan {
        private final @Nullable String province;
        private final @Nullable String plan;
        private final Map<String, Long> totals = new TreeMap<>();
        private long errors;
        private long notCounted;

        OfPlan(@Nullable String province, @Nullable String plan) {
            this.province = province;
            this.plan = plan;
        }

        Map<String, @Nullable Object> fields() {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            fields.put("province", province);
            fields.put("plan", plan);
            fields.put("totals", inOrder(totals));
            fields.put("errors", errors);
            fields.put("notCounted", notCounted);
            return fields;
        }
    }

    private TotalsJson() {}

    /** Of what {@link LakeJudging#totalsOf} counts. */
    static String of(Dataset<Row> totals, Instant asOf) throws JsonProcessingException {
        TotalsJson json = new TotalsJson();
        totals.collectAsList().forEach(json::add);
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("asOf", VietnamTime.format(asOf));
        List<Map<String, @Nullable Object>> plans = new ArrayList<>();
        json.plans.values().forEach(plan -> plans.add(plan.fields()));
        fields.put("plans", plans);
        fields.put("totals", inOrder(json.all));
        return MAPPER.writeValueAsString(fields) + "\n";
    }

    private void add(Row row) {
        String province = row.getAs("province");
        String plan = row.getAs("plan");
        OfPlan ofPlan = plans.computeIfAbsent(province + ":" + plan, added -> new OfPlan(province, plan));
        if (VerdictAnswer.VERDICT.equals(row.getAs("row"))) {
            String status = Objects.requireNonNull(row.getAs("status"));
            long count = row.getAs("rows");
            ofPlan.totals.merge(status, count, Long::sum);
            all.merge(status, count, Long::sum);
        }
        ofPlan.errors += row.<Long>getAs("errors");
        ofPlan.notCounted += row.<Long>getAs("notCounted");
    }

    /** In the order of the statuses, as everywhere. */
    private static Map<String, Long> inOrder(Map<String, Long> totals) {
        Map<String, Long> ordered = new LinkedHashMap<>();
        for (Status status : Status.values()) {
            Long count = totals.get(status.name());
            if (count != null) {
                ordered.put(status.name(), count);
            }
        }
        return ordered;
    }
}

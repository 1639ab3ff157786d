package vn.childplan.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.reporting.contract.ExplanationJson;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.Obligation;

/** The explanations that somebody asked for; of all other verdicts none is made. */
final class WantedExplanations implements UnitAnswer {
    static final StructType SCHEMA = new StructType()
            .add("province", DataTypes.StringType)
            .add("plan", DataTypes.StringType)
            .add("obligation", DataTypes.StringType)
            .add("explanation", DataTypes.StringType);

    private static final long serialVersionUID = 1L;

    /** The obligations by the key of their plan. */
    private final HashMap<String, ArrayList<String>> wanted = new HashMap<>();

    private final TreeSet<Integer> units = new TreeSet<>();
    private final Locale locale;

    private WantedExplanations(Locale locale) {
        this.locale = locale;
    }

    static WantedExplanations of(List<String> obligations, LakePlans plans, Units units, Locale locale) {
        WantedExplanations wanted = new WantedExplanations(locale);
        obligations.forEach(id -> wanted.add(id, plans, units));
        return wanted;
    }

    List<Integer> units() {
        return List.copyOf(units);
    }

    private void add(String id, LakePlans plans, Units places) {
        List<String> keys = new ArrayList<>();
        for (int plan = 0; plan < plans.size(); plan++) {
            PlanUnderRules underRules = plans.get(plan);
            String key = key(plans.province(plan), underRules.plan().id().value());
            keys.add(key);
            if (id.startsWith(key + ":")) {
                Obligation obligation = find(id, id.substring(key.length() + 1), key, underRules);
                AgencyId bearer = obligation.bearer();
                units.add(places.find(plan, bearer == null ? null : bearer.value()));
                wanted.computeIfAbsent(key, added -> new ArrayList<>()).add(obligation.id());
                return;
            }
        }
        throw new BadInputException("obligation " + id + ": it begins with no plan. Begin it with one of "
                + keys.stream().limit(5).collect(Collectors.joining(", ")) + (keys.size() > 5 ? ", …" : "") + ".");
    }

    private static Obligation find(String id, String ofPlan, String key, PlanUnderRules plan) {
        return plan.register()
                .find(ofPlan)
                .orElseThrow(() -> new BadInputException("obligation " + id + ": there is no such one. The nearest are "
                        + plan.register().nearest(ofPlan).stream()
                                .map(near -> key + ":" + near.shortId())
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    private static String key(String province, String plan) {
        return province + ":" + plan;
    }

    @Override
    public Stream<Row> of(Judged unit, List<Refused> refused) {
        return wanted.getOrDefault(key(unit.province(), unit.plan()), new ArrayList<>()).stream()
                .map(id -> unit.assessment().verdict(id))
                .filter(verdict -> unit.isOfUnit().test(verdict.obligation().bearer()))
                .map(verdict -> RowFactory.create(
                        unit.province(), unit.plan(), verdict.obligation().id(), json(verdict)));
    }

    private String json(Verdict verdict) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ExplanationJson.write(verdict.explain(locale), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8).strip();
    }
}

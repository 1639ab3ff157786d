package vn.childplan.spark;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.validation.PlanUnderRules;

/**
 * Judges one unit: the rows of a partition. The whole register of its plan is judged, which costs next to nothing beside reading
 * the evidence, and what concerns the agencies of the unit is taken from it: so there is no other way to a verdict here than in
 * one process. It keeps nothing between calls and writes nothing: a task that fails can be run again.
 */
final class UnitJudge implements MapPartitionsFunction<Row, Row> {
    static final String UNREADABLE = "spark.unreadable-row";
    static final String OF_NO_PLAN = "spark.row-of-no-plan";

    private static final long serialVersionUID = 1L;

    private final Broadcast<LakePlans> plans;
    private final Broadcast<Units> units;
    private final Instant asOf;
    private final UnitAnswer answer;

    UnitJudge(Broadcast<LakePlans> plans, Broadcast<Units> units, Instant asOf, UnitAnswer answer) {
        this.plans = plans;
        this.units = units;
        this.asOf = asOf;
        this.answer = answer;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        if (!rows.hasNext()) {
            return Collections.emptyIterator();
        }
        Row row = rows.next();
        int unit = row.getInt(EvidenceColumns.UNIT);
        List<Evidence> entries = new ArrayList<>();
        List<UnitAnswer.Refused> refused = new ArrayList<>();
        add(row, unit, entries, refused);
        while (rows.hasNext()) {
            add(rows.next(), unit, entries, refused);
        }
        int plan = units.value().plan(unit);
        PlanUnderRules underRules = plans.value().get(plan);
        UnitAnswer.Judged judged = new UnitAnswer.Judged(
                plans.value().province(plan),
                underRules.assess(EvidenceLog.of(entries), asOf),
                agency -> units.value().find(plan, agency == null ? null : agency.value()) == unit);
        return answer.of(judged, refused).iterator();
    }

    private void add(Row row, int unit, List<Evidence> entries, List<UnitAnswer.Refused> refused) {
        if (row.getInt(EvidenceColumns.UNIT) != unit) {
            throw new IllegalStateException(
                    "units " + unit + " and " + row.getInt(EvidenceColumns.UNIT) + " are in one partition");
        }
        if (row.isNullAt(EvidenceColumns.PLAN)) {
            return; // it only sees to it that there is a partition for a unit without evidence
        }
        if (row.getInt(EvidenceColumns.PLAN) == PlanNames.NONE) {
            refused.add(new UnitAnswer.Refused(
                    row,
                    OF_NO_PLAN,
                    "it is of none of the plans, or may be of several: name its plan by number and date"));
            return;
        }
        try {
            entries.add(EvidenceColumns.entry(row));
        } catch (IllegalArgumentException e) {
            refused.add(new UnitAnswer.Refused(row, UNREADABLE, String.valueOf(e.getMessage())));
        }
    }
}

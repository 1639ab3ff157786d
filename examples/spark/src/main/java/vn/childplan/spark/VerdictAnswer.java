package vn.childplan.spark;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.time.VietnamTime;

/**
 * The verdicts of a unit, and behind them the entries of its agencies that do not count: both in one pass, told apart by the
 * column {@code row}.
 */
final class VerdictAnswer implements UnitAnswer {
    static final String VERDICT = "verdict";
    static final String ENTRY = "entry";
    static final StructType SCHEMA = schema(VerdictColumns.JUDGED, DataTypes.StringType);

    private static final long serialVersionUID = 1L;
    /** The places of what only entries have, behind those of verdicts. */
    private static final int OF_ENTRIES = 1 + VerdictColumns.JUDGED.length();

    private static final int PROVINCE = 1;
    private static final int PLAN = 2;
    private static final int CLAUSE = SCHEMA.fieldIndex("clause");
    private static final int PERIOD = SCHEMA.fieldIndex("period");

    /** What kind of row it is, the fields of a verdict, and behind them what only entries have. */
    static StructType schema(StructType verdict, DataType moment) {
        StructType schema = new StructType().add("row", DataTypes.StringType);
        for (var field : verdict.fields()) {
            schema = schema.add(field);
        }
        return schema.add("code", DataTypes.StringType)
                .add("agency", DataTypes.StringType)
                .add("at", moment)
                .add("id", DataTypes.StringType)
                .add("why", DataTypes.StringType)
                .add("again", DataTypes.BooleanType);
    }

    @Override
    public Stream<Row> of(Judged unit, List<Refused> refused) {
        Stream<Row> verdicts = unit.assessment().verdicts().stream()
                .filter(verdict -> unit.isOfUnit().test(verdict.obligation().bearer()))
                .map(verdict -> verdict(VerdictColumns.values(unit.province(), unit.plan(), verdict)));
        Set<Evidence> told = new HashSet<>();
        Stream<Row> entries = unit.assessment().notCounted().stream()
                .filter(finding -> finding.entry() != null
                        && unit.isOfUnit().test(finding.entry().agency()))
                .map(finding -> entry(unit, finding, told));
        return Stream.concat(Stream.concat(verdicts, entries), refused.stream().map(VerdictAnswer::refused));
    }

    private static Row verdict(Object[] values) {
        Object[] row = new Object[SCHEMA.length()];
        row[0] = VERDICT;
        System.arraycopy(values, 0, row, 1, values.length);
        return RowFactory.create(row);
    }

    /** {@code again} where something else was said of the same entry: so that entries can be counted. */
    private static Row entry(Judged unit, Finding finding, Set<Evidence> told) {
        Evidence entry = finding.entry();
        if (entry == null) {
            throw new IllegalArgumentException("a finding on no entry: " + finding);
        }
        return entry(
                unit.province(),
                unit.plan(),
                text(entry.clause()),
                text(entry.period()),
                finding.code(),
                entry.agency().value(),
                VietnamTime.format(entry.at()),
                entry.id(),
                finding.message().vi(),
                !told.add(entry));
    }

    private static Row refused(Refused refused) {
        Row row = refused.row();
        var at = EvidenceColumns.at(row);
        return entry(
                EvidenceColumns.text(row, "province"),
                EvidenceColumns.text(row, "plan"),
                EvidenceColumns.text(row, "clause"),
                EvidenceColumns.text(row, "period"),
                refused.code(),
                EvidenceColumns.text(row, "agency"),
                at == null ? null : VietnamTime.format(at),
                EvidenceColumns.text(row, "id"),
                refused.why(),
                false);
    }

    private static Row entry(
            @Nullable String province,
            @Nullable String plan,
            @Nullable String clause,
            @Nullable String period,
            @Nullable Object... own) {
        Object[] row = new Object[SCHEMA.length()];
        row[0] = ENTRY;
        row[PROVINCE] = province;
        row[PLAN] = plan;
        row[CLAUSE] = clause;
        row[PERIOD] = period;
        System.arraycopy(own, 0, row, OF_ENTRIES, own.length);
        return RowFactory.create(row);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}

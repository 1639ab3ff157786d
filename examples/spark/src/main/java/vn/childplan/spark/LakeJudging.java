package vn.childplan.spark;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_position;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Judges the evidence of a lake as of an instant, with the verdicts that one process comes to:
 *
 * <pre>{@code
 * LakeJudging judging = LakeJudging.of(spark.read().parquet("evidence"), plans, VietnamTime.parse("2026-06-30"));
 * judging.verdicts().createOrReplaceTempView("verdict");
 * }</pre>
 *
 * <p>The evidence goes over the network once, to the unit that judges it: a plan with some of its agencies. So many that a
 * unit has about as many rows as wanted; a province with half of all evidence has half of all units. Plans, directories and
 * rules are broadcast.
 *
 * <p>Every Dataset is worked out anew by each action on it: write the rows once and read them back for more than one question.
 */
public final class LakeJudging {
    /** How many rows of evidence are judged in one piece unless said otherwise. */
    public static final long ROWS_PER_UNIT = 250_000;

    /** The columns of {@link #rows()}. */
    public static final StructType SCHEMA = VerdictAnswer.schema(VerdictColumns.TYPED, DataTypes.TimestampType);

    private final SparkSession spark;
    private final Instant asOf;
    private final Broadcast<LakePlans> plans;
    private final Units units;
    private final Broadcast<Units> shippedUnits;
    private final PlanNames names;
    /** What was known, each row with its plan and its unit. */
    private final Dataset<Row> placed;

    private LakeJudging(Dataset<Row> evidence, LakePlans plans, Instant asOf, long rowsPerUnit) {
        this.spark = evidence.sparkSession();
        this.asOf = asOf;
        this.names = new PlanNames(plans);
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        this.plans = context.broadcast(plans);
        Dataset<Row> known = EvidenceColumns.knownBy(evidence, asOf);
        Broadcast<PlanNames> shippedNames = context.broadcast(names);
        UserDefinedFunction planOf = udf(
                (UDF2<String, String, Integer>)
                        (province, plan) -> shippedNames.value().find(province, plan),
                DataTypes.IntegerType);
        Dataset<Row> ofPlans = known.withColumn("planPlace", planOf.apply(col("province"), col("plan")));
        this.units = new Units(plans, rows(ofPlans, plans.size()), rowsPerUnit);
        this.shippedUnits = context.broadcast(units);
        Broadcast<Units> shipped = shippedUnits;
        UserDefinedFunction unitOf = udf(
                (UDF2<Integer, String, Integer>)
                        (plan, agency) -> shipped.value().find(plan, agency),
                DataTypes.IntegerType);
        this.placed = ofPlans.withColumn("unit", unitOf.apply(col("planPlace"), col("agency")));
    }

    /**
     * Judging the evidence of a lake.
     *
     * @param evidence in the columns of {@link EvidenceColumns}
     * @param plans the plans, each once
     * @param asOf what was not known by then does not exist
     * @throws BadInputException if there is no plan, or if the evidence lacks a column
     * @throws vn.childplan.core.io.UnreadableException if a plan, directory or rule set is none, with all problems
     */
    public static LakeJudging of(Dataset<Row> evidence, List<LakePlan> plans, Instant asOf) {
        return of(evidence, plans, asOf, ROWS_PER_UNIT);
    }

    /** The same, with about so many rows of evidence in a unit. */
    public static LakeJudging of(Dataset<Row> evidence, List<LakePlan> plans, Instant asOf, long rowsPerUnit) {
        if (plans.isEmpty()) {
            throw new BadInputException("plans: there is none. Give at least one.");
        }
        if (rowsPerUnit < 1) {
            throw new BadInputException("rows per unit: " + rowsPerUnit + ". Give at least 1.");
        }
        return new LakeJudging(evidence, new LakePlans(plans), asOf, rowsPerUnit);
    }

    private static long[] rows(Dataset<Row> ofPlans, int plans) {
        long[] rows = new long[plans];
        for (Row row : ofPlans.groupBy("planPlace").agg(count(lit(1))).collectAsList()) {
            if (row.getInt(0) != PlanNames.NONE) {
                rows[row.getInt(0)] = row.getLong(1);
            }
        }
        return rows;
    }

    /** In how many pieces it is judged. */
    public int units() {
        return units.count();
    }

    /**
     * A row a verdict, {@code row} "verdict", and a row for each thing said of an entry that does not count, {@code row}
     * "entry": both from one pass. {@link #verdictsOf} and {@link #notCountedOf} take them apart.
     */
    public Dataset<Row> rows() {
        return judged(placed, lit(true), new VerdictAnswer(), VerdictAnswer.SCHEMA)
                .select(typed());
    }

    private static Column[] typed() {
        List<Column> columns = new ArrayList<>();
        columns.add(col("row"));
        columns.addAll(List.of(VerdictColumns.typed()));
        columns.add(col("code"));
        columns.add(col("agency"));
        columns.add(col("at").cast(DataTypes.TimestampType).as("at"));
        columns.add(col("id"));
        columns.add(col("why"));
        columns.add(col("again"));
        return columns.toArray(Column[]::new);
    }

    /** The verdicts: province, plan and the fields of the contract. */
    public Dataset<Row> verdicts() {
        return verdictsOf(rows());
    }

    /** Of {@link #rows()}, written or not, the verdicts. */
    public static Dataset<Row> verdictsOf(Dataset<Row> rows) {
        return rows.where(col("row").equalTo(VerdictAnswer.VERDICT))
                .select(Stream.of(VerdictColumns.JUDGED.fieldNames())
                        .map(name -> col(name))
                        .toArray(Column[]::new));
    }

    /** Of {@link #rows()}, written or not, the entries that do not count, each with the code of the finding and why. */
    public static Dataset<Row> notCountedOf(Dataset<Row> rows) {
        return rows.where(col("row").equalTo(VerdictAnswer.ENTRY))
                .select("province", "plan", "clause", "period", "code", "agency", "at", "id", "why", "again");
    }

    /**
     * How many verdicts of each status each plan has, {@code errors}, the verdicts that came about without a rule that threw, and
     * {@code notCounted}, the entries that do not count. Counted over rows, not by the way: so a task that is run twice
     * counts once.
     */
    public static Dataset<Row> totalsOf(Dataset<Row> rows) {
        Column isVerdict = col("row").equalTo(VerdictAnswer.VERDICT);
        return rows.groupBy("province", "plan", "row", "status")
                .agg(
                        count(lit(1)).as("rows"),
                        sum(when(isVerdict.and(size(col("errors")).gt(0)), 1).otherwise(0))
                                .as("errors"),
                        sum(when(not(isVerdict).and(not(col("again"))), 1).otherwise(0))
                                .as("notCounted"))
                .orderBy("province", "plan", "row", "status");
    }

    /** The rows of the contract as JSON, byte for byte those of the library; what is before them, the province and plan, left out. */
    public static Dataset<String> contractJson(Dataset<Row> verdicts) {
        return verdicts.select(VerdictColumns.texts()).map(new ContractJson(), Encoders.STRING());
    }

    /**
     * Why: the explanations of some verdicts, as the library writes them. Reads the evidence of their units alone.
     *
     * @param obligations {@code 51:65/KH-UBND@2025-03-31:V:REPORT:so-tu-phap:2025-H1}: province, plan, obligation
     * @throws BadInputException if there is no such obligation; names the nearest
     */
    public Dataset<Row> explanations(List<String> obligations, Locale locale) {
        WantedExplanations wanted = WantedExplanations.of(obligations, plans.value(), units, locale);
        return judged(placed, col("unit").isInCollection(wanted.units()), wanted, WantedExplanations.SCHEMA);
    }

    private Dataset<Row> judged(Dataset<Row> rows, Column which, UnitAnswer answer, StructType schema) {
        Dataset<Row> all =
                withEntriesOfOneId(rows).unionByName(everyUnit(), true).where(which);
        Dataset<Row> parted;
        if (answer instanceof WantedExplanations wanted) {
            Column[] those = wanted.units().stream().map(unit -> lit(unit)).toArray(Column[]::new);
            parted = all.repartitionById(
                    those.length,
                    array_position(array(those), col("unit")).minus(1).cast(DataTypes.IntegerType));
        } else {
            parted = all.repartitionById(units.count(), col("unit"));
        }
        return parted.mapPartitions(new UnitJudge(plans, shippedUnits, asOf, answer), Encoders.row(schema));
    }

    /** A row for every unit, so that the duties of which nothing is known are judged as well. */
    private Dataset<Row> everyUnit() {
        return spark.range(0, units.count(), 1, 1)
                .select(col("id").cast(DataTypes.IntegerType).as("unit"));
    }

    /**
     * Whether an entry is taken back rests on how many have its id, whosever they are. So those of an id that a retraction
     * names go to the unit of the retraction as well; as ids are mostly unique, that is mostly none.
     */
    private Dataset<Row> withEntriesOfOneId(Dataset<Row> rows) {
        Dataset<Row> named = rows.where(
                        col("retracts").isNotNull().and(col("planPlace").geq(0)))
                .select(
                        col("planPlace").as("namedPlan"),
                        trim(col("retracts")).as("namedId"),
                        col("unit").as("asking"))
                .distinct();
        if (named.isEmpty()) {
            return rows;
        }
        Dataset<Row> alsoThere = rows.where(col("id").isNotNull())
                .join(
                        broadcast(named),
                        col("planPlace")
                                .equalTo(col("namedPlan"))
                                .and(trim(col("id")).equalTo(col("namedId")))
                                .and(col("unit").notEqual(col("asking"))))
                .withColumn("unit", col("asking"))
                .drop("namedPlan", "namedId", "asking");
        return rows.unionByName(alsoThere);
    }
}

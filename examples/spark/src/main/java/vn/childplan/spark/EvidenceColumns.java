package vn.childplan.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lpad;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.unix_seconds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.io.EvidenceRow;

/**
 * The columns of evidence in a lake: those of {@link EvidenceRow} by their names, and the code of the province. Instants are
 * timestamps, {@code until} is a date; seconds and days are taken of them before any Java sees them, so that no zone of a
 * session or machine can move them.
 */
public final class EvidenceColumns {
    /** What a row must have. */
    private static final List<String> REQUIRED = List.of("province", "kind", "agency", "clause", "at");

    private static final List<String> TEXTS = List.of(
            "province",
            "plan",
            "kind",
            "agency",
            "clause",
            "period",
            "document",
            "via",
            "note",
            "duty",
            "id",
            "retracts",
            "recordedBy");

    /** The columns as a lake has them. */
    public static final StructType SCHEMA = schema();

    private static final int AT = TEXTS.size();
    private static final int RECORDED_AT = AT + 1;
    private static final int UNTIL = AT + 2;
    /** Where a row says of which plan it is, {@link PlanNames#NONE} if of none. */
    static final int PLAN = AT + 3;
    /** Where a row says in which unit it is judged. */
    static final int UNIT = AT + 4;

    private EvidenceColumns() {}

    private static StructType schema() {
        List<StructField> fields = new ArrayList<>();
        TEXTS.forEach(name -> fields.add(field(name, DataTypes.StringType)));
        fields.add(field("at", DataTypes.TimestampType));
        fields.add(field("recordedAt", DataTypes.TimestampType));
        fields.add(field("until", DataTypes.DateType));
        return DataTypes.createStructType(fields);
    }

    private static StructField field(String name, DataType type) {
        return DataTypes.createStructField(name, type, true);
    }

    /** An entry as a row of {@link #SCHEMA}. */
    public static Row row(String province, Evidence entry) {
        EvidenceRow row = EvidenceRow.of(entry);
        return RowFactory.create(
                province,
                row.plan(),
                row.kind(),
                row.agency(),
                row.clause(),
                row.period(),
                row.document(),
                row.via(),
                row.note(),
                row.duty(),
                row.id(),
                row.retracts(),
                row.recordedBy(),
                row.at(),
                row.recordedAt(),
                row.until());
    }

    /**
     * Evidence in the columns that are judged, in the order of the places above; those that a lake leaves out are null. Only what
     * was known by then: what was not does not exist for any verdict, and need not be read.
     *
     * @throws BadInputException if a column is missing or of another type
     */
    static Dataset<Row> knownBy(Dataset<Row> evidence, Instant asOf) {
        List<String> present = Arrays.asList(evidence.columns());
        List<String> missing =
                REQUIRED.stream().filter(name -> !present.contains(name)).toList();
        if (!missing.isEmpty()) {
            throw new BadInputException("evidence: no column " + String.join(", ", missing) + ". It has "
                    + String.join(", ", present) + "; required are " + String.join(", ", REQUIRED) + ".");
        }
        List<Column> columns = new ArrayList<>();
        for (String name : TEXTS) {
            columns.add(text(evidence, name).as(name));
        }
        Column at = typed(evidence, "at", DataTypes.TimestampType);
        Column recordedAt = coalesce(typed(evidence, "recordedAt", DataTypes.TimestampType), at);
        columns.add(unix_seconds(at).as("at"));
        columns.add(unix_seconds(recordedAt).as("recordedAt"));
        columns.add(unix_date(typed(evidence, "until", DataTypes.DateType)).as("until"));
        // Before the end of the second: what happens within it is cut to it.
        return evidence.where(recordedAt.lt(lit(asOf.plusSeconds(1)))).select(columns.toArray(Column[]::new));
    }

    /** A folder {@code province=01} is read as the number 1. */
    private static Column text(Dataset<Row> evidence, String name) {
        if (name.equals("province") && !typeOf(evidence, name).equals(DataTypes.StringType)) {
            return lpad(col(name).cast(DataTypes.StringType), 2, "0");
        }
        return typed(evidence, name, DataTypes.StringType);
    }

    private static Column typed(Dataset<Row> evidence, String name, DataType type) {
        if (!Arrays.asList(evidence.columns()).contains(name)) {
            return lit(null).cast(type);
        }
        DataType is = typeOf(evidence, name);
        if (!is.equals(type) && !is.equals(DataTypes.NullType)) {
            throw new BadInputException(
                    "evidence: column " + name + " is of type " + is.sql().toLowerCase(Locale.ROOT) + ". Write it as "
                            + type.sql().toLowerCase(Locale.ROOT) + ".");
        }
        return col(name);
    }

    private static DataType typeOf(Dataset<Row> evidence, String name) {
        return evidence.schema().apply(name).dataType();
    }

    /**
     * The entry of a row.
     *
     * @throws IllegalArgumentException if it is none, as {@link EvidenceRow#toEvidence()} says
     */
    static Evidence entry(Row row) {
        return new EvidenceRow(
                        required(row, "kind"),
                        required(row, "agency"),
                        required(row, "clause"),
                        text(row, "period"),
                        instant(row, AT, "at"),
                        text(row, "document"),
                        text(row, "via"),
                        row.isNullAt(UNTIL) ? null : LocalDate.ofEpochDay(row.getInt(UNTIL)),
                        text(row, "note"),
                        instant(row, RECORDED_AT, "recordedAt"),
                        text(row, "duty"),
                        text(row, "plan"),
                        text(row, "id"),
                        text(row, "retracts"),
                        text(row, "recordedBy"))
                .toEvidence();
    }

    static @Nullable String text(Row row, String name) {
        return row.getString(place(name));
    }

    private static int place(String name) {
        return TEXTS.indexOf(name);
    }

    /** When it happened, as far as the row says it. */
    static @Nullable Instant at(Row row) {
        return row.isNullAt(AT) ? null : Instant.ofEpochSecond(row.getLong(AT));
    }

    private static String required(Row row, String name) {
        String text = text(row, name);
        if (text == null) {
            throw new IllegalArgumentException("it has no " + name);
        }
        return text;
    }

    private static Instant instant(Row row, int place, String name) {
        if (row.isNullAt(place)) {
            throw new IllegalArgumentException("it has no " + name);
        }
        return Instant.ofEpochSecond(row.getLong(place));
    }
}

package vn.childplan.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.assessment.Verdict;

/**
 * A verdict as a row: the fields of the contract ({@link Verdict#fields()}) by their names, behind the code of the province and
 * the whole id of the plan. A field that the contract writes as text stays text, dates and instants included, until the row is
 * out of Java: Spark then makes dates and timestamps of them, whatever the zone of its session.
 */
final class VerdictColumns {
    private static final List<String> DATES_OF_DEADLINE = List.of("date", "lastDay", "first");
    private static final StructType DEADLINE = new StructType()
            .add("kind", DataTypes.StringType)
            .add("date", DataTypes.StringType)
            .add("lastDay", DataTypes.StringType)
            .add("first", DataTypes.StringType)
            .add("wording", DataTypes.StringType)
            .add("count", DataTypes.IntegerType)
            .add("unit", DataTypes.StringType)
            .add("event", DataTypes.StringType);
    private static final DataType TEXTS = DataTypes.createArrayType(DataTypes.StringType, false);

    /** The fields of the contract, in its order. */
    private static final StructType CONTRACT = new StructType()
            .add("obligation", DataTypes.StringType)
            .add("clause", DataTypes.StringType)
            .add("duty", DataTypes.StringType)
            .add("role", DataTypes.StringType)
            .add("bearer", DataTypes.StringType)
            .add("period", DataTypes.StringType)
            .add("deadline", DEADLINE)
            .add("status", DataTypes.StringType)
            .add("daysLate", DataTypes.IntegerType)
            .add("fulfilledAt", DataTypes.StringType)
            .add("transferredTo", TEXTS)
            .add("rules", TEXTS)
            .add("extendedTo", DataTypes.StringType)
            .add("daysLateOriginally", DataTypes.IntegerType)
            .add("bearerSucceededBy", TEXTS)
            .add("findings", TEXTS)
            .add("party", DataTypes.StringType)
            .add("decidedBy", DataTypes.StringType)
            .add("errors", TEXTS);

    /** Asking a schema for a name is slow, and every verdict asks for all. */
    private static final String[] NAMES = CONTRACT.fieldNames();

    private static final String[] NAMES_OF_DEADLINE = DEADLINE.fieldNames();

    /** A verdict as Spark has it: {@link #JUDGED} with dates and timestamps in place of their texts. */
    static final StructType TYPED = retyped(judged());

    /** A verdict as it leaves Java. */
    static final StructType JUDGED = judged();

    private VerdictColumns() {}

    private static StructType judged() {
        StructType schema =
                new StructType().add("province", DataTypes.StringType).add("plan", DataTypes.StringType);
        for (StructField field : CONTRACT.fields()) {
            schema = schema.add(field);
        }
        return schema;
    }

    private static StructType retyped(StructType schema) {
        StructType typed = new StructType();
        for (StructField field : schema.fields()) {
            DataType type = switch (field.name()) {
                case "deadline" -> retyped(DEADLINE);
                case "fulfilledAt" -> DataTypes.TimestampType;
                case "date", "lastDay", "first", "extendedTo" -> DataTypes.DateType;
                default -> field.dataType();
            };
            typed = typed.add(field.name(), type);
        }
        return typed;
    }

    /**
     * A verdict as values of {@link #JUDGED}, in its order.
     *
     * @throws IllegalStateException if the contract has a field that no column is for: nothing is left out in silence
     */
    static Object[] values(String province, String plan, Verdict verdict) {
        Map<String, @Nullable Object> fields = verdict.fields();
        Object[] values = new Object[2 + NAMES.length];
        values[0] = province;
        values[1] = plan;
        int found = 0;
        for (int i = 0; i < NAMES.length; i++) {
            Object value = fields.get(NAMES[i]);
            found += value != null || fields.containsKey(NAMES[i]) ? 1 : 0;
            if (value instanceof Map<?, ?> deadline) {
                values[2 + i] = deadline(deadline);
            } else {
                values[2 + i] = value instanceof List<?> texts ? texts.toArray() : value;
            }
        }
        requireAll(found, fields);
        return values;
    }

    private static Row deadline(Map<?, ?> fields) {
        Object[] values = new Object[NAMES_OF_DEADLINE.length];
        int found = 0;
        for (int i = 0; i < values.length; i++) {
            values[i] = fields.get(NAMES_OF_DEADLINE[i]);
            found += values[i] != null || fields.containsKey(NAMES_OF_DEADLINE[i]) ? 1 : 0;
        }
        requireAll(found, fields);
        return RowFactory.create(values);
    }

    private static void requireAll(int found, Map<?, ?> fields) {
        if (found != fields.size()) {
            throw new IllegalStateException("a verdict has fields that no column is for: " + fields.keySet());
        }
    }

    /** The columns with dates and timestamps in place of their texts. */
    static Column[] typed() {
        List<Column> columns = new ArrayList<>();
        for (String name : JUDGED.fieldNames()) {
            columns.add(
                    switch (name) {
                        case "deadline" -> typedDeadline().as(name);
                        case "fulfilledAt" ->
                            col(name).cast(DataTypes.TimestampType).as(name);
                        case "extendedTo" -> col(name).cast(DataTypes.DateType).as(name);
                        default -> col(name);
                    });
        }
        return columns.toArray(Column[]::new);
    }

    private static Column typedDeadline() {
        List<Column> parts = new ArrayList<>();
        for (String name : DEADLINE.fieldNames()) {
            Column part = col("deadline").getField(name);
            parts.add((DATES_OF_DEADLINE.contains(name) ? part.cast(DataTypes.DateType) : part).as(name));
        }
        return struct(parts.toArray(Column[]::new));
    }

    /** The columns as texts again, from which {@link #contract} makes the fields of the contract. */
    static Column[] texts() {
        List<Column> columns = new ArrayList<>();
        for (String name : JUDGED.fieldNames()) {
            columns.add(
                    switch (name) {
                        case "deadline" -> textDeadline().as(name);
                        case "fulfilledAt" -> col(name).cast(DataTypes.LongType).as(name);
                        case "extendedTo" ->
                            col(name).cast(DataTypes.StringType).as(name);
                        default -> col(name);
                    });
        }
        return columns.toArray(Column[]::new);
    }

    private static Column textDeadline() {
        List<Column> parts = new ArrayList<>();
        for (String name : DEADLINE.fieldNames()) {
            Column part = col("deadline").getField(name);
            parts.add((DATES_OF_DEADLINE.contains(name) ? part.cast(DataTypes.StringType) : part).as(name));
        }
        return struct(parts.toArray(Column[]::new));
    }

    /** The fields of the contract, of a row of {@link #texts}. */
    static Map<String, @Nullable Object> contract(Row row) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (StructField field : CONTRACT.fields()) {
            int place = row.fieldIndex(field.name());
            Object value = row.isNullAt(place) ? null : row.get(place);
            if (field.name().equals("deadline")) {
                value = deadline(Objects.requireNonNull((Row) value, "deadline"));
            } else if (field.name().equals("fulfilledAt") && value != null) {
                value = VietnamTime.format(Instant.ofEpochSecond((long) value));
            } else if (value != null && field.dataType().equals(TEXTS)) {
                value = row.getList(place);
            }
            fields.put(field.name(), value);
        }
        return fields;
    }

    /** The kind, the date and the last day always; what only some kinds have, where it is there. */
    private static Map<String, @Nullable Object> deadline(Row row) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < DEADLINE.length(); i++) {
            if (i <= DEADLINE.fieldIndex("lastDay") || !row.isNullAt(i)) {
                fields.put(DEADLINE.apply(i).name(), row.get(i));
            }
        }
        return fields;
    }
}

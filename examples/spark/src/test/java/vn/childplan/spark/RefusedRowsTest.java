package vn.childplan.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.rule.RuleSet;

/** A row that is of no plan, or no entry, is told with the reason; the others are judged. */
class RefusedRowsTest {
    private static final Instant AS_OF = VietnamTime.parse("2025-12-31");

    @Test
    void aRowOfNoPlanAndARowThatIsNoEntryAreTold() {
        Dataset<Row> evidence = LocalSpark.session()
                .createDataFrame(
                        List.of(
                                row("51", "65/KH-UBND@2025-03-31", "submission", "so-tu-phap"),
                                row("51", "65/KH-UBND", "submission", "so-noi-vu"),
                                row("51", null, "submission", "so-y-te"),
                                row("51", "66/KH-UBND@2025-03-31", "submission", "so-tu-phap"),
                                row("51", "65/KH-UBND@2024-03-31", "submission", "so-tu-phap"),
                                row("24", "65/KH-UBND@2025-03-31", "submission", "so-tu-phap"),
                                row("51", "not a plan", "submission", "so-tu-phap"),
                                row("51", "65/KH-UBND@2025-03-31", "report", "so-tu-phap"),
                                row("51", "65/KH-UBND@2025-03-31", "submission", "Sở Tư pháp"),
                                row("51", "65/KH-UBND@2025-03-31", "submission", null)),
                        EvidenceColumns.SCHEMA);
        Dataset<Row> rows = judging(evidence).rows();
        Map<String, Integer> told = new TreeMap<>();
        LakeJudging.notCountedOf(rows).collectAsList().forEach(row -> told.merge(row.getAs("code"), 1, Integer::sum));
        assertEquals(Map.of(UnitJudge.OF_NO_PLAN, 4, UnitJudge.UNREADABLE, 3), told);
        assertEquals(
                3,
                LakeJudging.verdictsOf(rows)
                        .where("clause = 'V' AND period = '2025-H1' AND status = 'MET'")
                        .count());
    }

    @Test
    void aColumnThatIsMissingOrOfAnotherTypeIsRefusedInOneLine() {
        Dataset<Row> evidence =
                LocalSpark.evidence("51", QuangNgai.sampleEvidence().entries());
        String missing = assertThrows(BadInputException.class, () -> judging(evidence.drop("clause")))
                .getMessage();
        assertTrue(missing.startsWith("evidence: no column clause."), missing);
        String other = assertThrows(
                        BadInputException.class,
                        () -> judging(
                                evidence.withColumn("at", evidence.col("at").cast("string"))))
                .getMessage();
        assertEquals("evidence: column at is of type string. Write it as timestamp.", other);
    }

    @Test
    void columnsThatFewEntriesNeedMayBeLeftOut() {
        Dataset<Row> evidence = LocalSpark.session()
                .createDataFrame(List.of(row("51", null, "submission", "so-tu-phap")), EvidenceColumns.SCHEMA)
                .select("province", "kind", "agency", "clause", "period", "at");
        assertEquals(
                1,
                judging(evidence)
                        .verdicts()
                        .where("clause = 'V' AND status = 'MET'")
                        .count());
    }

    /** The folder {@code province=01} is read as the number 1. */
    @Test
    void aProvinceReadAsANumberKeepsItsZero() {
        Dataset<Row> evidence =
                LocalSpark.evidence("01", QuangNgai.sampleEvidence().entries());
        Dataset<Row> numbered =
                evidence.withColumn("province", evidence.col("province").cast("int"));
        LakePlan plan = LakePlan.of("01", QuangNgai.plan65(), QuangNgai.directory(), RuleSet.standard());
        Dataset<Row> rows = LakeJudging.of(numbered, List.of(plan), AS_OF).rows();
        assertTrue(LakeJudging.verdictsOf(rows).where("status = 'MET'").count() > 0);
        assertEquals(
                0,
                LakeJudging.notCountedOf(rows)
                        .where("code = '" + UnitJudge.OF_NO_PLAN + "'")
                        .count());
    }

    private static LakeJudging judging(Dataset<Row> evidence) {
        return LakeJudging.of(
                evidence,
                List.of(LakePlan.of("51", QuangNgai.plan65(), QuangNgai.directory(), RuleSet.standard())),
                AS_OF,
                2);
    }

    private static Row row(String province, String plan, String kind, String agency) {
        Object[] values = new Object[EvidenceColumns.SCHEMA.length()];
        values[EvidenceColumns.SCHEMA.fieldIndex("province")] = province;
        values[EvidenceColumns.SCHEMA.fieldIndex("plan")] = plan;
        values[EvidenceColumns.SCHEMA.fieldIndex("kind")] = kind;
        values[EvidenceColumns.SCHEMA.fieldIndex("agency")] = agency;
        values[EvidenceColumns.SCHEMA.fieldIndex("clause")] = "V";
        values[EvidenceColumns.SCHEMA.fieldIndex("period")] = "2025-H1";
        values[EvidenceColumns.SCHEMA.fieldIndex("at")] = VietnamTime.parse("2025-05-10T08:00");
        return RowFactory.create(values);
    }
}

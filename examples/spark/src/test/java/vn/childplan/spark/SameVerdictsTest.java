package vn.childplan.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.ProgressNote;
import vn.childplan.core.evidence.Retraction;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.contract.ExplanationJson;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Status;

/** What Spark says is what one process says, byte for byte. */
class SameVerdictsTest {
    private static final String PROVINCE = "51";
    private static final RuleSet ONE_LEAD_SUFFICES = RuleSet.standard().set("bearer.named", "coLeads", "ANY");

    @ParameterizedTest
    @ValueSource(strings = {"2025-05-14", "2025-06-30", "2025-07-01", "2025-12-31", "2026-02-01"})
    void theSampleYearIsJudgedAsInOneProcess(String asOf) {
        LakeJudging judging = judging(RuleSet.standard(), QuangNgai.sampleEvidence(), asOf, 5);
        assertTrue(judging.units() > 5, "it is judged in several units: " + judging.units());
        assertSame(one(RuleSet.standard(), QuangNgai.sampleEvidence(), asOf), judging);
    }

    /** From 1/7/2025 there are no districts: what was not due went to the communes, in whatever units both are. */
    @Test
    void dutiesHandedOverAreJudgedInTheUnitsOfBothBearers() {
        Assessment one = one(RuleSet.standard(), QuangNgai.sampleEvidence(), "2025-07-02");
        LakeJudging judging = judging(RuleSet.standard(), QuangNgai.sampleEvidence(), "2025-07-02", 5);
        List<Row> transferred = judging.verdicts()
                .where("status = 'TRANSFERRED' AND size(transferredTo) > 1")
                .collectAsList();
        assertFalse(transferred.isEmpty());
        Row row = transferred.get(0);
        assertEquals(
                one.verdict(row.getAs("obligation")).transferredTo().stream()
                        .map(agency -> agency.value())
                        .toList(),
                row.getList(row.fieldIndex("transferredTo")));
    }

    @Test
    void rulesOfAFileAreShippedWithThePlan() {
        RuleSet rules = RuleSet.standard().named("day-included/1").set("deadline.wording", "includesNamedDay", true);
        EvidenceLog log = EvidenceLog.of(Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-15"));
        Assessment one = one(rules, log, "2025-05-20");
        assertEquals(Status.MET, one.verdict("V:REPORT:so-tu-phap:2025-H1").status());
        assertSame(one, judging(rules, log, "2025-05-20", 100));
    }

    /** II.9 is led by Sở Y tế and Sở Văn hóa, Thể thao và Du lịch together: if one suffices, both need the entries of both. */
    @Test
    void whoLeadTogetherAreJudgedTogether() {
        EvidenceLog log =
                QuangNgai.sampleEvidence().with(ProgressNote.of("so-y-te", "II.9", "2025-Q2", "2025-05-20T08:00"));
        String health = "so-y-te";
        String culture = "so-van-hoa-the-thao-va-du-lich";
        LakePlans plans = new LakePlans(List.of(plan(ONE_LEAD_SUFFICES)));
        LakePlans apart = new LakePlans(List.of(plan(RuleSet.standard())));
        long[] rows = {log.size()};
        assertNotEquals(new Units(apart, rows, 2).find(0, health), new Units(apart, rows, 2).find(0, culture));
        assertEquals(new Units(plans, rows, 2).find(0, health), new Units(plans, rows, 2).find(0, culture));
        Assessment one = one(ONE_LEAD_SUFFICES, log, "2025-07-01");
        assertEquals(
                Status.MET,
                one.verdict("II.9:CARRY_OUT:" + culture + ":2025-Q2").status());
        assertSame(one, judging(ONE_LEAD_SUFFICES, log, "2025-07-01", 2));
    }

    /** Two agencies use one id: then a retraction takes back neither, though each alone would have been. */
    @Test
    void anIdThatTwoAgenciesUseIsSeenInTheUnitsOfBoth() {
        var ofJustice =
                Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-10").withId("7");
        var ofInterior =
                Submission.of("so-noi-vu", "V", "2025-H1", "2025-05-10").withId(" 7");
        EvidenceLog unique = EvidenceLog.of(QuangNgai.sampleEvidence().entries().stream()
                        .filter(entry -> !entry.agency().equals(ofJustice.agency()))
                        .toList())
                .with(ofJustice, Retraction.of(ofJustice, "2025-05-12"));
        LakePlans plans = new LakePlans(List.of(plan(RuleSet.standard())));
        Units units = new Units(plans, new long[] {unique.size()}, 2);
        assertNotEquals(units.find(0, "so-tu-phap"), units.find(0, "so-noi-vu"));
        assertRetracted(unique, Status.OVERDUE);
        assertRetracted(unique.with(ofInterior), Status.MET);
    }

    private static void assertRetracted(EvidenceLog log, Status ofJustice) {
        Assessment one = one(RuleSet.standard(), log, "2025-05-20");
        assertEquals(ofJustice, one.verdict("V:REPORT:so-tu-phap:2025-H1").status());
        LakeJudging judging = judging(RuleSet.standard(), log, "2025-05-20", 2);
        assertSame(one, judging);
        assertTotals(one, judging.rows());
    }

    @Test
    void whereNothingIsKnownEveryDutyIsJudgedAllTheSame() {
        assertSame(
                one(RuleSet.standard(), EvidenceLog.EMPTY, "2025-05-20"),
                judging(RuleSet.standard(), EvidenceLog.EMPTY, "2025-05-20", 5));
    }

    @Test
    void totalsErrorsAndEntriesThatDoNotCountAreThoseOfTheContract() {
        EvidenceLog log = QuangNgai.sampleEvidence()
                .with(
                        Submission.of("so-tu-phap", "V", "2024-H1", "2024-05-10"),
                        Submission.of("so-khong-co", "V", "2025-H1", "2025-05-10"));
        Assessment one = one(RuleSet.standard(), log, "2025-12-31");
        assertTrue(one.completeness().notCounted() > 1);
        assertTotals(one, judging(RuleSet.standard(), log, "2025-12-31", 5).rows());
    }

    /** What was recorded on 20/5 of 14/5 was not known on 16/5, and the deadline was missed as far as anybody knew. */
    @Test
    void asOfAPastInstantOnlyWhatWasKnownThenCounts() {
        EvidenceLog log = EvidenceLog.of(
                Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-14").withRecordedAt("2025-05-20T09:00"));
        assertEquals("OVERDUE", status(log, "2025-05-16"));
        assertEquals("OVERDUE", status(log, "2025-05-20T08:59:59"));
        assertEquals("MET", status(log, "2025-05-20T09:00"));
    }

    private static String status(EvidenceLog log, String asOf) {
        return judging(RuleSet.standard(), log, asOf, 100)
                .verdicts()
                .where("bearer = 'so-tu-phap' AND clause = 'V' AND period = '2025-H1'")
                .select("status")
                .first()
                .getString(0);
    }

    @Test
    void explanationsAreMadeForTheRowsAskedForAndSayTheSame() throws IOException {
        Assessment one = one(RuleSet.standard(), QuangNgai.sampleEvidence(), "2025-12-31");
        List<String> wanted = List.of(
                "V:REPORT:so-tu-phap:2025-H1", "II.9:CARRY_OUT:so-y-te:2025-Q4", "V:REPORT:ubnd-huyen-ba-to:2025-H1");
        List<Row> rows = judging(RuleSet.standard(), QuangNgai.sampleEvidence(), "2025-12-31", 5)
                .explanations(
                        wanted.stream()
                                .map(id -> "51:65/KH-UBND@2025-03-31:" + id)
                                .toList(),
                        Locale.ENGLISH)
                .collectAsList();
        Map<String, String> said = new TreeMap<>();
        rows.forEach(row -> said.put(row.getAs("obligation"), row.getAs("explanation")));
        Map<String, String> expected = new TreeMap<>();
        for (String id : wanted) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ExplanationJson.write(one.verdict(id).explain(Locale.ENGLISH), out);
            expected.put(
                    one.verdict(id).obligation().id(),
                    out.toString(StandardCharsets.UTF_8).strip());
        }
        assertEquals(expected, said);
    }

    private static PlanUnderRules underRules(RuleSet rules) {
        return new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), rules);
    }

    private static Assessment one(RuleSet rules, EvidenceLog log, String asOf) {
        return underRules(rules).assess(log, VietnamTime.parse(asOf));
    }

    private static LakePlan plan(RuleSet rules) {
        return LakePlan.of(PROVINCE, QuangNgai.plan65(), QuangNgai.directory(), rules);
    }

    private static LakeJudging judging(RuleSet rules, EvidenceLog log, String asOf, long rowsPerUnit) {
        return LakeJudging.of(
                LocalSpark.evidence(PROVINCE, log.entries()),
                List.of(plan(rules)),
                VietnamTime.parse(asOf),
                rowsPerUnit);
    }

    private static void assertSame(Assessment one, LakeJudging judging) {
        List<String> rows = LakeJudging.contractJson(judging.verdicts()).collectAsList().stream()
                .sorted()
                .toList();
        assertEquals(OneProcess.verdicts(one), rows);
    }

    private static void assertTotals(Assessment one, Dataset<Row> rows) {
        JsonNode document = OneProcess.document(one);
        try {
            JsonNode plan = new ObjectMapper()
                    .readTree(TotalsJson.of(LakeJudging.totalsOf(rows), one.asOf()))
                    .get("plans")
                    .get(0);
            for (String field : List.of("totals", "errors", "notCounted")) {
                assertEquals(document.get(field).toString(), plan.get(field).toString(), field);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package vn.childplan.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.io.AmendmentJson;
import vn.childplan.core.io.CalendarJson;
import vn.childplan.core.io.ConcernedJson;
import vn.childplan.core.io.DirectoryJson;
import vn.childplan.core.io.EvidenceCsv;
import vn.childplan.core.io.EvidenceJson;
import vn.childplan.core.io.EvidenceJsonLines;
import vn.childplan.core.io.PlanJson;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.review.PlanReview;

/** Files of {@code core.io}: each is refused with clear problems, or gives a value that is written back and can be worked with. */
class CoreFilesFuzzTest {
    private static final PlanUnderRules PLAN = SmallProvince.UNDER_RULES;

    @FuzzTest
    void plan(byte[] file) {
        Readings.readAndWrittenBack(
                        file, in -> PlanJson.read(in, Readings.NAME, SmallProvince.DIRECTORY), PlanJson::write)
                .ifPresent(plan -> workWith(PLAN.with(plan)));
    }

    @FuzzTest
    void directory(byte[] file) {
        Readings.readAndWrittenBack(file, in -> DirectoryJson.read(in, Readings.NAME), DirectoryJson::write)
                .ifPresent(directory -> workWith(PLAN.with(directory)));
    }

    @FuzzTest
    void calendar(byte[] file) {
        Readings.readAndWrittenBack(file, in -> CalendarJson.read(in, Readings.NAME), CalendarJson::write);
    }

    @FuzzTest
    void evidenceCsv(byte[] file) {
        Readings.readAndWrittenBack(
                        file,
                        in -> EvidenceCsv.read(in, Readings.NAME, SmallProvince.PLAN, SmallProvince.DIRECTORY),
                        EvidenceCsv::write)
                .ifPresent(CoreFilesFuzzTest::judge);
    }

    @FuzzTest
    void evidenceJson(byte[] file) {
        Readings.readAndWrittenBack(
                        file,
                        in -> EvidenceJson.read(in, Readings.NAME, SmallProvince.PLAN, SmallProvince.DIRECTORY),
                        EvidenceJson::write)
                .ifPresent(CoreFilesFuzzTest::judge);
    }

    /** What a host is sent: one entry, or an array. */
    @FuzzTest
    void evidenceBody(byte[] body) {
        Readings.read(body, in -> EvidenceJson.readBody(in, Readings.NAME, SmallProvince.PLAN, SmallProvince.DIRECTORY))
                .ifPresent(CoreFilesFuzzTest::judge);
    }

    @FuzzTest
    void evidenceJsonLines(byte[] file) {
        Readings.readAndWrittenBack(
                        file,
                        in -> EvidenceJsonLines.read(in, Readings.NAME, SmallProvince.PLAN, SmallProvince.DIRECTORY),
                        EvidenceJsonLines::write)
                .ifPresent(CoreFilesFuzzTest::judge);
    }

    @FuzzTest
    void amendment(byte[] file) {
        Readings.readAndWrittenBack(
                file, in -> AmendmentJson.read(in, Readings.NAME, SmallProvince.DIRECTORY), AmendmentJson::write);
    }

    @FuzzTest
    void concerned(byte[] file) {
        Readings.readAndWrittenBack(
                file,
                in -> ConcernedJson.read(in, Readings.NAME, SmallProvince.PLAN, SmallProvince.DIRECTORY),
                (named, out) -> ConcernedJson.write(SmallProvince.PLAN.id(), named, out));
    }

    /** Files that can be read but make no sense together are still judged: what is missing is said. */
    private static void workWith(PlanUnderRules plan) {
        plan.assess(EvidenceLog.EMPTY, SmallProvince.AS_OF);
        PlanReview.standard()
                .of(plan.plan(), plan.directory(), plan.calendar(), plan.rules())
                .forEach(finding -> {
                    if (finding.message().vi().isBlank()) {
                        throw new AssertionError("a finding without words: " + finding);
                    }
                });
    }

    private static void judge(EvidenceLog log) {
        PLAN.assess(log, SmallProvince.AS_OF);
    }
}

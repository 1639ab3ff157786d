package vn.childplan.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.validation.change.BaselineJson;
import vn.childplan.validation.change.DecisionRecordJson;
import vn.childplan.validation.portfolio.PortfolioJson;
import vn.childplan.validation.rule.RuleSetJson;

/** Files of {@code validation}: each is refused with clear problems, or gives a value that is written back. */
class ValidationFilesFuzzTest {
    @FuzzTest
    void rules(byte[] file) {
        Readings.readAndWrittenBack(file, in -> RuleSetJson.read(in, Readings.NAME), RuleSetJson::write)
                .ifPresent(
                        rules -> SmallProvince.UNDER_RULES.with(rules).assess(EvidenceLog.EMPTY, SmallProvince.AS_OF));
    }

    @FuzzTest
    void baseline(byte[] file) {
        Readings.readAndWrittenBack(file, in -> BaselineJson.read(in, Readings.NAME), BaselineJson::write);
    }

    @FuzzTest
    void decisionRecord(byte[] file) {
        Readings.readAndWrittenBack(file, in -> DecisionRecordJson.read(in, Readings.NAME), DecisionRecordJson::write);
    }

    @FuzzTest
    void portfolio(byte[] file) {
        Readings.read(file, in -> PortfolioJson.read(in, Readings.NAME));
    }
}

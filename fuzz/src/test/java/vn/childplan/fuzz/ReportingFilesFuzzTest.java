package vn.childplan.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import vn.childplan.reporting.contract.AssessmentJson;
import vn.childplan.reporting.contract.RegisterJson;
import vn.childplan.reporting.drafting.OfficeSettings;

/** What {@code reporting} reads: what its contracts wrote, and the settings of an office. */
class ReportingFilesFuzzTest {
    @FuzzTest
    void register(byte[] file) {
        Readings.read(file, in -> RegisterJson.read(in, Readings.NAME));
    }

    @FuzzTest
    void assessment(byte[] file) {
        Readings.read(file, in -> AssessmentJson.read(in, Readings.NAME));
    }

    @FuzzTest
    void officeSettings(byte[] file) {
        Readings.read(file, in -> OfficeSettings.read(in, Readings.NAME));
    }
}

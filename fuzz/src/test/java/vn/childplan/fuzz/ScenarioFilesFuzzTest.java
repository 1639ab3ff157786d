package vn.childplan.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.childplan.core.io.Reading;
import vn.childplan.testkit.scenario.Scenario;
import vn.childplan.testkit.scenario.ScenarioRun;
import vn.childplan.testkit.scenario.ScenarioYaml;

/** Scenario files of {@code testkit}: each is refused with clear problems, or gives a scenario that can be run. */
class ScenarioFilesFuzzTest {
    @FuzzTest
    void scenario(byte[] file) throws IOException {
        Path folder = Files.createTempDirectory("childplan-fuzz");
        Path yaml = folder.resolve("f.yaml");
        try {
            Files.write(yaml, file);
            Reading<Scenario> reading =
                    Allocation.inProportion(file.length, () -> ScenarioYaml.read(yaml, SmallProvince.UNDER_RULES));
            Readings.isWhole(reading);
            reading.value().ifPresent(ScenarioRun::of);
        } finally {
            Files.deleteIfExists(yaml);
            Files.delete(folder);
        }
    }
}

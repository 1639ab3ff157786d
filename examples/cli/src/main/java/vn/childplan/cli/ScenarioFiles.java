package vn.childplan.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.childplan.core.text.Text;
import vn.childplan.testkit.scenario.ScenarioYaml;

/** The scenario files that somebody named: one by one, or by the folder they are in. */
final class ScenarioFiles {
    private ScenarioFiles() {}

    static List<Path> named(List<String> paths) {
        List<Path> files = new ArrayList<>();
        for (String typed : paths) {
            List<Path> found = ScenarioYaml.files(InputFile.of("PATH", typed));
            if (found.isEmpty()) {
                throw BadInput.of(
                        typed,
                        Text.of("không có tệp tình huống nào ở đây", "there is no scenario file here"),
                        Text.of(
                                "Ghi một tệp .yaml, hoặc thư mục có tệp .yaml.",
                                "Name a .yaml file, or a folder that has some."));
            }
            found.stream().filter(file -> !files.contains(file)).forEach(files::add);
        }
        return files;
    }
}

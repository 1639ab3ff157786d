package vn.childplan.cli;

import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
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
            List<Path> found = under(InputFile.of("PATH", typed));
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

    /** Those of a folder, with the folders in it; a file itself. */
    static List<Path> under(Path path) {
        try {
            return ScenarioYaml.files(path);
        } catch (UncheckedIOException e) {
            // A folder among them is closed, or goes while it is looked through.
            throw BadInput.of(
                    e.getCause() instanceof FileSystemException closed ? closed.getFile() : path.toString(),
                    Text.of("không xem được thư mục này", "this folder cannot be looked through"),
                    Text.of(
                            "Kiểm tra quyền đọc, hoặc ghi tên từng tệp.",
                            "Check the right to read it, or name the files one by one."));
        }
    }
}

package vn.childplan.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/**
 * The plans of a folder on any file system that Spark reaches: {@code <code of the province>/<any name>/plan.json}, beside it
 * {@code directory.json} where the bundled directory of the province will not do, and {@code rules.json} where the standard rules
 * will not. What amends a plan has no place here yet.
 */
final class PlansFolder {
    private final FileSystem files;
    private final Path folder;

    private PlansFolder(FileSystem files, Path folder) {
        this.files = files;
        this.folder = folder;
    }

    /** @throws BadInputException if there is no such folder, or no plan in it */
    static List<LakePlan> read(String folder, Configuration configuration) throws IOException {
        Path path = new Path(folder);
        FileSystem files = path.getFileSystem(configuration);
        if (!files.exists(path) || !files.getFileStatus(path).isDirectory()) {
            throw new BadInputException("--plans " + folder + ": there is no such folder. Check the path.");
        }
        return new PlansFolder(files, path).plans();
    }

    private List<LakePlan> plans() throws IOException {
        List<LakePlan> plans = new ArrayList<>();
        for (Path province : folders(folder)) {
            if (!LakePlan.isProvince(province.getName())) {
                throw new BadInputException("--plans " + province
                        + ": a folder in it is named by the code of a province, two digits. Rename or remove it.");
            }
            for (Path plan : folders(province)) {
                String text = text(new Path(plan, "plan.json"));
                if (text == null) {
                    throw new BadInputException("--plans " + plan + ": it has no plan.json. Put the plan there.");
                }
                plans.add(new LakePlan(
                        province.getName(),
                        new Path(plan, "plan.json").toString(),
                        text,
                        text(new Path(plan, "directory.json")),
                        text(new Path(plan, "rules.json"))));
            }
        }
        if (plans.isEmpty()) {
            throw new BadInputException("--plans " + folder
                    + ": there is no plan. Put each as <province>/<name>/plan.json, as 51/65/plan.json.");
        }
        return plans;
    }

    /** In the order of their names, so that the same folder gives the same units. */
    private List<Path> folders(Path of) throws IOException {
        return Arrays.stream(files.listStatus(of))
                .filter(FileStatus::isDirectory)
                .map(FileStatus::getPath)
                .sorted(Comparator.comparing(Path::getName))
                .toList();
    }

    private @Nullable String text(Path file) throws IOException {
        if (!files.exists(file)) {
            return null;
        }
        try (InputStream in = files.open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

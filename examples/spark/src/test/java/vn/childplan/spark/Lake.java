package vn.childplan.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.SaveMode;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.io.DirectoryJson;
import vn.childplan.core.io.PlanJson;

/** The bundled plan and the sample year as files of a lake. */
final class Lake {
    private Lake() {}

    /** In a folder: {@code plans} and {@code evidence}. */
    static void write(Path folder) {
        Path plan = folder.resolve("plans/51/65");
        try {
            Files.createDirectories(plan);
            try (var out = Files.newOutputStream(plan.resolve("plan.json"))) {
                PlanJson.write(QuangNgai.plan65(), out);
            }
            try (var out = Files.newOutputStream(plan.resolve("directory.json"))) {
                DirectoryJson.write(QuangNgai.directory(), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        LocalSpark.evidence("51", QuangNgai.sampleEvidence().entries())
                .coalesce(1)
                .write()
                .mode(SaveMode.Overwrite)
                .partitionBy("province")
                .parquet(folder.resolve("evidence").toString());
    }
}

package vn.childplan.core.bundled;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The documents that the bundled data is checked against. */
final class Seed {
    private Seed() {}

    static List<String> lines(String file) {
        try (InputStream in = Seed.class.getResourceAsStream("/seed/" + file)) {
            if (in == null) {
                throw new IllegalStateException("no test resource /seed/" + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A row of the table of units; what a row does not have is empty. */
    record Unit(
            String level,
            String oldCode,
            String oldName,
            String districtCode,
            String district,
            String newCode,
            String newName) {
        boolean isCommune() {
            return level.equals("commune");
        }
    }

    static List<Unit> units() {
        return lines("quang-ngai-units.tsv").stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("level\t"))
                .map(line -> line.split("\t", -1))
                .map(f -> new Unit(f[0], f[1], f[2], f[3], f[4], f[5], f[6]))
                .toList();
    }
}

package vn.childplan.validation.rule;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.childplan.core.internal.text.Excerpt;
import vn.childplan.core.io.Reading;
import vn.childplan.core.text.Text;

/**
 * From which file a rule set is read, and by which way one came there.
 *
 * @param files as they were named: the file, last, and those that rest on it, the first one asked for first; empty if it is read from no file
 */
record RuleSetSource(List<Path> files) {
    static final RuleSetSource NO_FILE = new RuleSetSource(List.of());

    RuleSetSource {
        files = List.copyOf(files);
    }

    static RuleSetSource of(Path file) {
        return new RuleSetSource(List.of(file.normalize()));
    }

    private static Path plain(Path file) {
        return file.toAbsolutePath().normalize();
    }

    /** Whether what a set starts from is named as a file: sets of the library have no ending. */
    static boolean isFile(String base) {
        return base.endsWith(".json");
    }

    /** Reads the set of the last of the files. */
    Reading<RuleSet> read(Path asGiven) {
        return Reading.ofFile(asGiven, (in, name) -> RuleSetJson.read(in, name, this));
    }

    /** Whether there is no folder in which to look for a base, or looking there would never end. */
    boolean cannotReach(String base) {
        return files.isEmpty() || files.stream().map(RuleSetSource::plain).anyMatch(plain(beside(base))::equals);
    }

    /** Whether there is no file of that name where it is looked for. */
    boolean isMissing(String base) {
        return Files.notExists(beside(base));
    }

    /** Why a base cannot be reached. */
    Text why(String base) {
        String quoted = Excerpt.quote(base);
        if (files.isEmpty()) {
            return Text.of(
                    "không đọc từ tệp, nên không biết tìm " + quoted + " ở đâu",
                    "this is not read from a file, so nobody knows where " + quoted + " is");
        }
        String way = Stream.concat(files.stream(), Stream.of(beside(base)))
                .map(this::seenFromFirst)
                .collect(Collectors.joining(" → "));
        return Text.of("các tệp dựa vào nhau thành vòng: " + way, "the files rest on each other in a circle: " + way);
    }

    /** A path as seen from the folder of the file first asked for: short, and the same on every machine. */
    private String seenFromFirst(Path file) {
        Path folder = plain(files.get(0)).getParent();
        return folder == null ? file.toString() : folder.relativize(plain(file)).toString();
    }

    Reading<RuleSet> readBase(String base) {
        Path file = beside(base);
        List<Path> way = new ArrayList<>(files);
        way.add(file);
        return new RuleSetSource(way).read(file);
    }

    private Path beside(String base) {
        return files.get(files.size() - 1).resolveSibling(base).normalize();
    }
}

package vn.childplan.testkit.scenario;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
import vn.childplan.core.io.Problem;
import vn.childplan.core.io.Problems;
import vn.childplan.core.io.Reading;
import vn.childplan.core.text.Text;

/** The problems of one scenario file, by the place of the YAML node they are about. */
final class YamlProblems {
    private final Problems problems;

    YamlProblems(String source) {
        this.problems = new Problems(source);
    }

    void add(Node at, String code, Text message, Text remedy) {
        problems.add("scenario." + code, line(at), column(at), "", message, remedy);
    }

    void add(@Nullable Mark at, Text message) {
        int line = at == null ? 0 : at.getLine() + 1;
        int column = at == null ? 0 : at.getColumn() + 1;
        Text remedy = Text.of("Sửa cú pháp YAML.", "Correct the YAML.");
        problems.add("scenario.yaml", line, column, "", message, remedy);
    }

    /** A problem found in JSON that stands line by line where the YAML does. */
    void addAligned(Problem found) {
        problems.add(found.code(), found.line(), 0, found.path(), found.message(), found.remedy());
    }

    /** The problems of another file, named at a node. */
    void addOfFile(Node at, Reading<?> reading) {
        for (Problem found : reading.problems()) {
            String place = found.source() + (found.line() > 0 ? ":" + found.line() : "") + ": ";
            Text message = Text.of(
                    place + found.message().vi(), place + found.message().en());
            problems.add(found.code(), line(at), column(at), found.path(), message, found.remedy());
        }
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    <T> Reading<T> orValue(@Nullable T value) {
        return problems.orValue(value);
    }

    static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    private static int column(Node node) {
        return node.getStartMark().map(mark -> mark.getColumn() + 1).orElse(0);
    }
}

package vn.childplan.testkit.scenario;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Place;
import vn.childplan.core.internal.text.Invisible;
import vn.childplan.core.internal.text.SourceException;
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

    /** Why the file cannot be read any further. */
    void add(SourceException why) {
        problems.add(why.code(), why.line(), why.column(), "", why.message(), why.remedy());
    }

    void add(@Nullable Mark at, Text message) {
        int line = at == null ? 0 : at.getLine() + 1;
        int column = at == null ? 0 : at.getColumn() + 1;
        Text remedy = Text.of("Sửa cú pháp YAML.", "Correct the YAML.");
        problems.add("scenario.yaml", line, column, "", message, remedy);
    }

    void addEmpty() {
        problems.add(
                "scenario.empty",
                1,
                0,
                "",
                Text.of("tệp trống, không nêu tình huống nào", "the file is empty: it states no scenario"),
                Text.of(
                        "Ghi ít nhất scenario (tên) và moments (tính đến ngày nào, nghĩa vụ nào phải có tình trạng nào).",
                        "Write at least scenario (a title) and moments (as of when which obligation must stand how)."));
    }

    /** A character that no YAML may have, by the place among the code points of the text. */
    void addCharacter(String text, int place, int codePoint) {
        int line =
                1 + (int) text.codePoints().limit(place).filter(c -> c == '\n').count();
        String name = Invisible.name(codePoint);
        Text remedy = Text.of("Xóa ký tự đó.", "Delete it.");
        problems.add(
                "scenario.yaml",
                line,
                0,
                "",
                Text.of("có ký tự điều khiển " + name, "there is the control character " + name),
                remedy);
    }

    /** Problems found in JSON that stands line by line where the YAML does, at a path of it. */
    void addAligned(String path, Reading<?> reading) {
        for (Finding found : reading.problems()) {
            Place place = place(found);
            problems.add(found.code(), place.line(), 0, path + place.path(), found.message(), found.remedy());
        }
    }

    /** The problems of another file, named at a node. */
    void addOfFile(Node at, Reading<?> reading) {
        for (Finding found : reading.problems()) {
            Place place = place(found);
            String where = place.source() + (place.line() > 0 ? ":" + place.line() : "") + ": ";
            Text message = Text.of(
                    where + found.message().vi(), where + found.message().en());
            problems.add(found.code(), line(at), column(at), place.path(), message, remedy(found));
        }
    }

    /** A path in a scenario is one from its own folder. */
    private static Text remedy(Finding found) {
        return found.code().equals("file.missing")
                ? Text.of("Ghi đường dẫn tính từ thư mục của tệp này.", "Write its path from the folder of this file.")
                : found.remedy();
    }

    private static Place place(Finding found) {
        return Objects.requireNonNull(found.place(), "what is wrong in a file has a place in it");
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

package vn.childplan.core.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Place;
import vn.childplan.core.internal.text.SourceException;
import vn.childplan.core.text.Text;

/**
 * What came of reading a source: the value, or all its problems; never both.
 *
 * <pre>{@code
 * Plan plan = PlanJson.read(Path.of("plan.json")).orThrow();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param <T> what was to be read
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class Reading<T> {
    private final @Nullable T value;
    private final List<Finding> problems;

    private Reading(@Nullable T value, List<Finding> problems) {
        this.value = value;
        this.problems = problems;
    }

    /** What was read, without a problem. */
    public static <T> Reading<T> of(T value) {
        return new Reading<>(Objects.requireNonNull(value, "value"), List.of());
    }

    /** Without a value; at least one problem. */
    public static <T> Reading<T> failed(List<Finding> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a reading without a value needs a problem");
        }
        return new Reading<>(null, List.copyOf(problems));
    }

    /**
     * Opens a file and hands it to a reader, with the path as the name of the source. A file that is missing or cannot
     * be opened is a problem like any other.
     */
    public static <T> Reading<T> ofFile(Path file, BiFunction<InputStream, String, Reading<T>> reader) {
        String source = file.toString();
        try (InputStream in = Files.newInputStream(file)) {
            return reader.apply(in, source);
        } catch (NoSuchFileException e) {
            Text message = Text.of("không có tệp này", "there is no such file");
            Text remedy = Text.of("Kiểm tra lại đường dẫn.", "Check the path.");
            return failed(List.of(Problems.problem("file.missing", Place.whole(source), message, remedy)));
        } catch (IOException e) {
            SourceException why = SourceException.unreadable(e);
            return failed(List.of(Problems.problem(why.code(), Place.whole(source), why.message(), why.remedy())));
        }
    }

    /** The value; empty if there are problems. */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** The problems in the order of the source; empty if there is a value. */
    public List<Finding> problems() {
        return problems;
    }

    /**
     * The value.
     *
     * @throws UnreadableException if there are problems, with all of them
     */
    public T orThrow() {
        if (value == null) {
            throw new UnreadableException(problems);
        }
        return value;
    }

    @Override
    public String toString() {
        return value == null ? problems.toString() : value.toString();
    }
}

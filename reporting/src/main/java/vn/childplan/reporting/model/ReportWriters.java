package vn.childplan.reporting.model;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apiguardian.api.API;

/**
 * The formats at hand: those found on the module or class path, or those passed in.
 *
 * <pre>{@code
 * ReportWriters writers = ReportWriters.installed();
 * writers.forFileName("bao-cao.docx").write(report, out);
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class ReportWriters {
    private final SortedMap<String, ReportWriter> byFormat = new TreeMap<>();

    private ReportWriters(Iterable<ReportWriter> writers) {
        writers.forEach(writer -> byFormat.put(writer.format(), writer));
    }

    /** Those that {@link ServiceLoader} finds: all of this module, and those of the host. */
    public static ReportWriters installed() {
        return new ReportWriters(ServiceLoader.load(ReportWriter.class, ReportWriters.class.getClassLoader()));
    }

    /** Just these; of two for one format the later one counts. */
    public static ReportWriters of(Collection<? extends ReportWriter> writers) {
        return new ReportWriters(List.copyOf(writers));
    }

    /** The formats, in order. */
    public List<String> formats() {
        return List.copyOf(byFormat.keySet());
    }

    /** The writer for a format, in capitals or not; empty if there is none. */
    public Optional<ReportWriter> find(String format) {
        return Optional.ofNullable(byFormat.get(format.toLowerCase(Locale.ROOT)));
    }

    /**
     * The writer for a format.
     *
     * @throws NoSuchElementException if there is none; the message lists those there are
     */
    public ReportWriter forFormat(String format) {
        return find(format)
                .orElseThrow(() ->
                        new NoSuchElementException("no writer for '" + format + "', there are " + byFormat.keySet()));
    }

    /**
     * The writer for the ending of a file name.
     *
     * @throws NoSuchElementException if there is none; the message lists those there are
     */
    public ReportWriter forFileName(String fileName) {
        return forFormat(fileName.substring(fileName.lastIndexOf('.') + 1));
    }
}

package vn.childplan.reporting.model;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.childplan.core.text.Text;

/**
 * Writes reports in one format. The same report gives the same bytes on every machine.
 *
 * <p>A host adds a format by an implementation of its own, passed to {@link ReportWriters#of} or provided to
 * {@link java.util.ServiceLoader}. An implementation is safe to share between threads.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public interface ReportWriter {
    /** The format, as file names end: {@code docx}. */
    String format();

    /** The media type: {@code text/html}. */
    String mediaType();

    /** Why this format makes no sense for a report, and what to do instead, in a sentence; empty if it does. */
    default Optional<Text> refusal(Report report) {
        return Optional.empty();
    }

    /**
     * Writes it, as it goes along; does not close {@code out}.
     *
     * @return the characters that no document can carry, and that stand as U+FFFD in it; the texts that were cut short
     * @throws IllegalArgumentException if the format makes no sense for the report; nothing has been written then
     * @throws IOException if {@code out} does
     */
    Replaced write(Report report, OutputStream out) throws IOException;
}

package vn.childplan.reporting.builder;

import java.util.Locale;
import org.apiguardian.api.API;
import vn.childplan.reporting.model.Report;

/**
 * Makes one document in any language. The same facts give the same report.
 *
 * <p>All builders read alike: a factory {@code of} takes the facts (an assessment, a plan under rules, an impact), methods
 * that say what is to be different ({@code by} another office, {@code on} a day, {@code only} some rows, {@code columns},
 * {@code with} one more column) give another builder, and {@link #in} makes the report. What may be missing from the facts is
 * null and says so; what may be missing from an answer is an {@link java.util.Optional}.
 *
 * <p>Implementations are immutable, so threads may share them.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public interface ReportBuilder {
    /** The document in a language: English for {@code en}, Vietnamese for every other. */
    Report in(Locale locale);
}

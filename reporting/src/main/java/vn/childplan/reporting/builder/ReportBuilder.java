package vn.childplan.reporting.builder;

import java.util.Locale;
import vn.childplan.reporting.model.Report;

/** Makes one document in any language. Immutable; the same facts give the same report. */
public interface ReportBuilder {
    /** The document in a language: English for {@code en}, Vietnamese for every other. */
    Report in(Locale locale);
}

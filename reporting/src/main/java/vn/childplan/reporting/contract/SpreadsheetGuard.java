package vn.childplan.reporting.contract;

import org.apiguardian.api.API;
import vn.childplan.core.internal.text.FormulaGuard;

/** Whether cells are kept from being taken for formulas: our cells carry words of other people. */
@API(status = API.Status.MAINTAINED, since = "0.1")
public enum SpreadsheetGuard {
    /** Such a cell gets a leading apostrophe. */
    ON,
    /** Cells stand as they are: for programs that read the file back. */
    OFF;

    /** The text as it may stand in a CSV file; the same object if nothing in it is dangerous. */
    public String cell(String text) {
        return isNeededFor(text) ? "'" + text : text;
    }

    /** Whether a text must be marked as text. */
    public boolean isNeededFor(String text) {
        return this == ON && FormulaGuard.isNeededFor(text);
    }
}

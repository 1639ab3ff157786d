package vn.childplan.reporting.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;

/** Breaks lines and indents, except inside what is one row: rows stay whole for searches and comparisons by line. */
final class RowLines implements DefaultPrettyPrinter.Indenter {
    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");

    private final DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    private boolean inRow;

    PrettyPrinter printer() {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(SEPARATORS);
        printer.indentObjectsWith(this);
        printer.indentArraysWith(this);
        return printer;
    }

    void row(boolean begins) {
        inRow = begins;
    }

    @Override
    public void writeIndentation(JsonGenerator json, int level) throws IOException {
        if (inRow) {
            json.writeRaw(' ');
        } else {
            lines.writeIndentation(json, level);
        }
    }

    @Override
    public boolean isInline() {
        return false;
    }
}

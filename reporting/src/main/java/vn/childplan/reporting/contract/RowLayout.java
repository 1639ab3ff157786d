package vn.childplan.reporting.contract;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The layout of our data files: every field of the document on a line of its own, and every item of its lists on one
 * line, so that a search or a comparison line by line shows whole obligations.
 */
final class RowLayout implements PrettyPrinter {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    /** Down to here, everything begins a new line: 1 is the document, 2 its lists. */
    private static final int DEEPEST_LINES = 2;

    private int depth;

    private RowLayout() {}

    /** A generator with this layout; closing it leaves {@code out} open. */
    static JsonGenerator generator(OutputStream out) throws IOException {
        return FACTORY.createGenerator(out, JsonEncoding.UTF8).setPrettyPrinter(new RowLayout());
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        start(json, '{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        first(json);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        next(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        end(json, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        start(json, '[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        first(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        next(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        end(json, values, ']');
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw('\n');
    }

    private void start(JsonGenerator json, char bracket) throws IOException {
        json.writeRaw(bracket);
        depth++;
    }

    private void first(JsonGenerator json) throws IOException {
        if (depth <= DEEPEST_LINES) {
            newLine(json);
        }
    }

    private void next(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        if (depth <= DEEPEST_LINES) {
            newLine(json);
        } else {
            json.writeRaw(' ');
        }
    }

    private void end(JsonGenerator json, int entries, char bracket) throws IOException {
        depth--;
        if (entries > 0 && depth < DEEPEST_LINES) {
            newLine(json);
        }
        json.writeRaw(bracket);
    }

    private void newLine(JsonGenerator json) throws IOException {
        json.writeRaw('\n');
        for (int i = 0; i < depth; i++) {
            json.writeRaw("  ");
        }
    }
}

package vn.childplan.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.internal.text.Composed;
import vn.childplan.core.internal.text.Lines;
import vn.childplan.core.internal.text.Surrogates;

/**
 * Objects that hold nothing but texts, one on a line, read without making a tree. It finds no faults: a line that is
 * anything else is for {@link JsonText}, which says what is wrong with it and where.
 */
public final class FlatObjects implements AutoCloseable {
    /** Takes the members of an object one by one. */
    public interface Members {
        /**
         * Takes one.
         *
         * @param text composed, or null if it is null
         * @return false if it should not be there
         */
        boolean take(String name, @Nullable String text);
    }

    private final Lines lines;
    private final Members members;
    /** One for all lines up to one that is not flat, and then another: making one for each line costs more than reading. */
    private @Nullable JsonParser parser;
    /** What the parser leaves of a line; most often nothing. */
    private final StringWriter rest = new StringWriter(0);
    /** How much of the line the parser has been given. */
    private int given;

    public FlatObjects(Lines lines, Members members) {
        this.lines = lines;
        this.members = members;
    }

    /** Whether the line is one flat object and every member was taken. */
    public boolean read() throws IOException {
        given = 0;
        JsonParser current = parser == null ? JsonText.FACTORY.createParser(new Line()) : parser;
        parser = current;
        try {
            if (isFlat(current) && isAll(current)) {
                return true;
            }
        } catch (JsonProcessingException e) {
            // Not well formed, so not flat.
        }
        close();
        return false;
    }

    private boolean isFlat(JsonParser json) throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return false;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (value != JsonToken.VALUE_STRING && value != JsonToken.VALUE_NULL) {
                return false;
            }
            String text = value == JsonToken.VALUE_NULL ? null : Composed.of(json.getText());
            if (text != null && Surrogates.isOneAlone(text)) {
                return false;
            }
            if (!members.take(name, text)) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing follows on the line. */
    private boolean isAll(JsonParser json) throws IOException {
        StringBuffer left = rest.getBuffer();
        left.setLength(0);
        json.releaseBuffered(rest);
        for (int i = 0; i < left.length(); i++) {
            if (" \t\r".indexOf(left.charAt(i)) < 0) {
                return false;
            }
        }
        return given == lines.length();
    }

    @Override
    public void close() throws IOException {
        if (parser != null) {
            parser.close();
            parser = null;
        }
    }

    /** The line at hand; the parser asks for the next one only once it has been told to go on. */
    private final class Line extends Reader {
        @Override
        public int read(char[] target, int offset, int most) {
            int count = lines.copy(given, target, offset, most);
            given += count;
            return count == 0 ? -1 : count;
        }

        @Override
        public void close() {
            // The lines belong to the caller.
        }
    }
}

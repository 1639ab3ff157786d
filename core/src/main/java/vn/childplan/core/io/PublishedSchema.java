package vn.childplan.core.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apiguardian.api.API;

/** The JSON Schemas (draft 2020-12) of our files, for editors and for other programs. */
@API(status = API.Status.MAINTAINED, since = "0.1")
public enum PublishedSchema {
    PLAN("plan"),
    /** What changes clauses of a plan. */
    AMENDMENT("amendment"),
    /** Whom letters name as those "liên quan" of a plan. */
    CONCERNED("concerned"),
    DIRECTORY("directory"),
    CALENDAR("calendar"),
    /** A JSON array of evidence; one line of JSON Lines is its {@code #/$defs/entry}. */
    EVIDENCE("evidence");

    private final String resource;

    PublishedSchema(String name) {
        this.resource = name + ".schema.json";
    }

    /** The schema as JSON text. */
    public String text() {
        try (InputStream in = PublishedSchema.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the library");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

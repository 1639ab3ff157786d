package vn.childplan.validation.internal.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The text of a published schema, which lies beside the class that reads and writes what it describes. */
public final class SchemaResource {
    private SchemaResource() {}

    /** The schema of that name, beside {@code owner}. */
    public static String text(Class<?> owner, String name) {
        String resource = name + ".schema.json";
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the library");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

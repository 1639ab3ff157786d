package vn.childplan.core.bundled;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.io.Reading;
import vn.childplan.core.io.UnreadableException;

/** One file of this package, read when somebody first asks for its value, and then kept. */
final class Bundled<T> {
    private final String file;
    private final BiFunction<InputStream, String, Reading<T>> reader;
    private volatile @Nullable T value;

    Bundled(String file, BiFunction<InputStream, String, Reading<T>> reader) {
        this.file = file;
        this.reader = reader;
    }

    T get() {
        T kept = value;
        return kept != null ? kept : readOnce();
    }

    private synchronized T readOnce() {
        T kept = value;
        if (kept == null) {
            kept = read();
            value = kept;
        }
        return kept;
    }

    private T read() {
        try (InputStream in = Bundled.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the bundled file " + file + " is missing from the library");
            }
            return reader.apply(in, file).orThrow();
        } catch (UnreadableException e) {
            throw new IllegalStateException("the bundled file " + file + " is broken:\n" + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled file " + file + " cannot be read", e);
        }
    }
}

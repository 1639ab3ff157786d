package vn.childplan.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Standard output that remembers why it failed, which {@link java.io.PrintStream} does not. A reader that has seen
 * enough and closed the pipe is no failure; a full disk is.
 */
final class StandardOutput extends FilterOutputStream {
    private static final int BUFFER = 1 << 16;
    private @Nullable IOException failed;

    StandardOutput(OutputStream out) {
        super(new BufferedOutputStream(out, BUFFER));
    }

    @Override
    public void write(int b) throws IOException {
        attempt(() -> out.write(b));
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        attempt(() -> out.write(bytes, from, length));
    }

    @Override
    public void flush() throws IOException {
        attempt(out::flush);
    }

    private interface Step {
        void run() throws IOException;
    }

    private void attempt(Step step) throws IOException {
        if (failed != null) {
            return;
        }
        try {
            step.run();
        } catch (IOException e) {
            failed = e;
            throw e;
        }
    }

    /** What to tell the user, or empty if all was written or nobody wanted to read it. */
    Optional<String> failure() {
        IOException e = failed;
        if (e == null || String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")) {
            return Optional.empty();
        }
        return Optional.of("không ghi được ra màn hình / cannot write to standard output (" + e.getMessage() + ").");
    }
}

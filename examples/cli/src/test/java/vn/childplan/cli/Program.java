package vn.childplan.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The program run inside the test, at noon of 2025-05-15 in Viet Nam. */
final class Program {
    private static final Clock NOON = Clock.fixed(Instant.parse("2025-05-15T05:00:00Z"), ZoneOffset.UTC);

    private Program() {}

    /** How a run ended. */
    record Result(int exit, String out, String err) {}

    static Result run(String... arguments) {
        return run(false, arguments);
    }

    static Result run(boolean colour, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                colour,
                NOON);
        int exit = new CommandLineRun(terminal).run(arguments);
        return new Result(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}

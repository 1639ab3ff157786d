package vn.childplan.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/**
 * {@code java -jar childplan.jar COMMAND}. Exit 0: fine; 1: what the command was asked to fail on; 2: bad input; 3: the
 * machine gave out (memory, stack).
 */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(run(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), args));
    }

    /** One run, as the launchers rehearse it too; gives the exit code. */
    static int run(OutputStream standardOut, OutputStream standardErr, String... args) {
        // Always UTF-8, whatever the machine's locale says: System.out would print "?" under LC_ALL=C.
        StandardOutput stdout = new StandardOutput(standardOut);
        PrintStream out = new PrintStream(stdout, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(standardErr, true, StandardCharsets.UTF_8);
        int exit = new CommandLineRun(new Terminal(out, err, Terminal.wantsColour(), Clock.systemUTC())).run(args);
        out.flush();
        return stdout.failure()
                .map(failure -> {
                    err.println(failure);
                    return 2;
                })
                .orElse(exit);
    }
}

package vn.childplan.cli;

import java.io.Console;
import java.io.PrintStream;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * What a run of the program works with outside itself.
 *
 * @param out where results go
 * @param err where problems go
 * @param colour whether {@code out} shows colours
 * @param clock tells now, where the user names no other instant
 */
record Terminal(PrintStream out, PrintStream err, boolean colour, Clock clock) {

    /**
     * Tells a problem on one line of its own, whatever stands in it: names and values come from files and from whoever
     * typed the command. What nobody sees is told by name: it may be what is wrong.
     */
    void problem(String line) {
        err.println(DisplayText.clean(DisplayText.withNames(line)));
    }

    /** Whether standard output is a terminal and its user has not asked for no colours (no-color.org). */
    static boolean wantsColour() {
        String noColour = System.getenv("NO_COLOR");
        boolean refused = (noColour != null && !noColour.isEmpty()) || "dumb".equals(System.getenv("TERM"));
        return !refused && isTerminal(System.console());
    }

    /** From Java 22 on there may be a console that is no terminal; it can be asked, which Java 17 cannot. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}

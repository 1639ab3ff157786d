package vn.childplan.cli;

/** How far a long run is, on one line of a terminal that is drawn over and over; nothing where output is no terminal. */
final class Progress {
    private static final int WIDTH = 30;
    /** A run shorter than this is over before anybody reads. */
    private static final int LONG = 20;

    private final Terminal terminal;
    private final int steps;
    private int done;

    Progress(Terminal terminal, int steps) {
        this.terminal = terminal;
        this.steps = steps;
    }

    void step() {
        done++;
        if (terminal.colour() && steps >= LONG) {
            int filled = WIDTH * done / steps;
            String bar = "█".repeat(filled) + "░".repeat(WIDTH - filled);
            terminal.err().print("\r" + bar + " " + done + "/" + steps + (done == steps ? "\n" : ""));
            terminal.err().flush();
        }
    }
}

package vn.childplan.reporting.pdf;

import java.io.IOException;
import java.util.Optional;

/** What stands on a page one below the other. Lengths are in points. */
interface Piece {
    double height();

    /** How much of its height is left out at the top of a page. */
    double lead();

    /** Whether it stays on the page of what follows it. */
    boolean staysWithNext();

    /** Draws it with its upper left corner there. */
    void draw(Canvas canvas, double x, double y) throws IOException;

    /** As much of it as has room, and the rest; empty if it cannot be divided. */
    default Optional<Divided> divided(double room) {
        return Optional.empty();
    }

    /** A piece in two. */
    record Divided(Piece first, Piece rest) {}
}

/**
 * Charts as drawings: which bars, lines and labels stand where, and in which colours. A format is a {@link Drawing}.
 *
 * <p>What never belongs here: how a file of some format is written.
 */
@NullMarked
package vn.childplan.reporting.drawing;

import org.jspecify.annotations.NullMarked;

/**
 * How plans, directories, calendars and evidence are read and written. A reader gives either the value or all the
 * problems of the file, each with its place, what is wrong and what would be right; a writer gives the same bytes for
 * the same value on every machine.
 *
 * <p>What never belongs here: whether a plan is coherent (a review says so) or a duty fulfilled (a verdict).
 */
@NullMarked
package vn.childplan.core.io;

import org.jspecify.annotations.NullMarked;

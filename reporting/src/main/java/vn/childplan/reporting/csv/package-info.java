/**
 * The one table of a report as CSV for other programs.
 *
 * <p>What never belongs here: a second table in the same file, and values as people write them.
 */
@NullMarked
package vn.childplan.reporting.csv;

import org.jspecify.annotations.NullMarked;

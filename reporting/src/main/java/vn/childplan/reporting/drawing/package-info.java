/**
 * Charts in all formats that have pictures: which bars, lines and labels stand where, and in which colours (a format is a {@link
 * Drawing}), and what Word and Excel draw themselves.
 *
 * <p>What never belongs here: what stands around a chart.
 */
@NullMarked
package vn.childplan.reporting.drawing;

import org.jspecify.annotations.NullMarked;

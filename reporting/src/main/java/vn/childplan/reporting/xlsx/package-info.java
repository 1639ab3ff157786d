/**
 * A report as a workbook (Office Open XML, ECMA-376): a sheet for every table and chart, with dates as dates and numbers as numbers,
 * and a last one that says where it all comes from.
 *
 * <p>The XML is written here and not by a library. Those at hand stamp the hour into every file, so that the same report
 * would never give the same bytes; they drop the blanks at the ends of a text, and cannot mark a text as text
 * ({@code quotePrefix}), so that one which begins like a formula becomes one as soon as somebody edits it.
 *
 * <p>What never belongs here: formulas, macros, and anything that needs fonts to be measured.
 */
@NullMarked
package vn.childplan.reporting.xlsx;

import org.jspecify.annotations.NullMarked;

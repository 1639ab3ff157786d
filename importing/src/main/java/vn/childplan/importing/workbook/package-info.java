/**
 * Evidence kept in an Excel workbook (.xlsx): the sheet with the names of the columns, its cells as texts and dates, every problem
 * with its sheet and cell.
 *
 * <p>What never belongs here: what an entry must say, which {@link vn.childplan.core.io.EvidenceTable} knows.
 */
@NullMarked
package vn.childplan.importing.workbook;

import org.jspecify.annotations.NullMarked;

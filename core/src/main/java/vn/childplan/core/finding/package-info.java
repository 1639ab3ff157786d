/**
 * What somebody should know or mend, as one record, whoever finds it.
 *
 * <p>What never belongs here: the search for it.
 */
@NullMarked
package vn.childplan.core.finding;

import org.jspecify.annotations.NullMarked;

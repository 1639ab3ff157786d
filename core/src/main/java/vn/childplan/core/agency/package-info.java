/**
 * Who exists, when, under what names and codes, who took over from whom, and who belongs to a group on a date.
 *
 * <p>What never belongs here: duties, and the units of any one province, which are data.
 */
@NullMarked
package vn.childplan.core.agency;

import org.jspecify.annotations.NullMarked;

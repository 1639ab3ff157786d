/**
 * Reports as Markdown (CommonMark with the tables of GitHub).
 *
 * <p>What never belongs here: a figure that the report does not hold.
 */
@NullMarked
package vn.childplan.reporting.markdown;

import org.jspecify.annotations.NullMarked;

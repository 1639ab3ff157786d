/**
 * What was ordered: a plan as values, every element with its clause and the plan's own words, and beside the words the
 * typed reading of them.
 *
 * <p>What never belongs here: whether a plan is good (that is a review) and whether it was carried out (a verdict).
 */
@NullMarked
package vn.childplan.core.plan;

import org.jspecify.annotations.NullMarked;

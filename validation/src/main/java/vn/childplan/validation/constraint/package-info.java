/**
 * Checks of the constraints that {@link vn.childplan.core.constraint} declares: whole plans, directories and logs at once
 * ({@link vn.childplan.validation.constraint.PlanValidator}), and what a host needs for its own records: the directory
 * behind {@code @KnownAgency}, and messages in Vietnamese and English.
 *
 * <p>What never belongs here: whether a plan is a good one (that is a review), and whether a duty was done (a verdict).
 */
@NullMarked
package vn.childplan.validation.constraint;

import org.jspecify.annotations.NullMarked;

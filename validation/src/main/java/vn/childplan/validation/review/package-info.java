/**
 * Findings on a plan itself, before anybody has acted on it: whether its words name who, what and until when, and whether
 * they agree with each other, with the directory, the calendar and the law.
 *
 * <p>What never belongs here: evidence, an instant, a verdict on an agency, a province, and the mending of a plan: a
 * finding says what would mend it, and leaves the plan as it is.
 */
@NullMarked
package vn.childplan.validation.review;

import org.jspecify.annotations.NullMarked;

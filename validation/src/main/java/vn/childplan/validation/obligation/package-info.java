/**
 * Who owes what by when: the obligations that a plan creates, derived against a directory under the readings of a rule
 * set.
 *
 * <p>What never belongs here: evidence, an instant, or a verdict.
 */
@NullMarked
package vn.childplan.validation.obligation;

import org.jspecify.annotations.NullMarked;

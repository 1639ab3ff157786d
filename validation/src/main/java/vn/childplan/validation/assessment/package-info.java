/**
 * Was it done: evidence is set against obligations as of an instant, and every verdict can be explained.
 *
 * <p>The law of a verdict stands in the rules; this room asks them in order, writes down what they conclude, and counts.
 * What never belongs here: a rule, a clock, a document.
 */
@NullMarked
package vn.childplan.validation.assessment;

import org.jspecify.annotations.NullMarked;

/**
 * What users put in their own tests: assertions on verdicts and on the impact of a change, and a verifier of single rules.
 *
 * <p>What never belongs here: a rule, or a figure that is not read from an assessment.
 */
@NullMarked
package vn.childplan.testkit;

import org.jspecify.annotations.NullMarked;

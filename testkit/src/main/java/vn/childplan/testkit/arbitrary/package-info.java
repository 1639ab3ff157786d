/**
 * Generators for property tests: plans, directories with reforms, calendars, evidence that fits a plan, and rule sets.
 *
 * <p>The only package that knows jqwik, so that moving to another library stays a small job. What never belongs here: a
 * property.
 */
@NullMarked
package vn.childplan.testkit.arbitrary;

import org.jspecify.annotations.NullMarked;

/**
 * The rules by which obligations are derived and judged: values with a permanent id, a title, a basis in law, dated
 * parameters and a check, put together in a rule set.
 *
 * <p>What never belongs here: text of verdicts outside the rule that says it, a clock, and anything about one province.
 */
@NullMarked
package vn.childplan.validation.rule;

import org.jspecify.annotations.NullMarked;

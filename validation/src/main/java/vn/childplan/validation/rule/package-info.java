/**
 * The rules by which obligations are derived and judged: values with a permanent id, a title, a basis in law, dated
 * parameters and a check, put together in a rule set.
 *
 * <p>Rules, settings and rule sets are immutable and safe to share between threads; a {@link
 * vn.childplan.validation.rule.Judgement}, {@link vn.childplan.validation.rule.Notes} and a {@link
 * vn.childplan.validation.rule.RuleBuilder} belong to one thread. A look-up by name gives an {@code Optional}; a part that may
 * be absent is null where it says {@code @Nullable}.
 *
 * <p>What never belongs here: text of verdicts outside the rule that says it, a clock, and anything about one province.
 */
@NullMarked
package vn.childplan.validation.rule;

import org.jspecify.annotations.NullMarked;

/**
 * Two plans side by side: clause by clause what was added, taken out, moved or reworded, and who owes more or less for it.
 *
 * <p>What never belongs here: verdicts. What a changed plan does to them is the impact of a change
 * ({@link vn.childplan.validation.change.Impact}); here no evidence is looked at.
 */
@NullMarked
package vn.childplan.validation.comparison;

import org.jspecify.annotations.NullMarked;

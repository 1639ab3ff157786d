/**
 * Constraints of Jakarta Bean Validation on the values of a plan, for the records of the library and for those of a host.
 * They ask whether data is well formed. Null passes all of them: {@code @NotNull} says otherwise.
 *
 * <pre>{@code
 * record ReportForm(
 *         @NotNull @ValidDocumentNumber(forms = ValidDocumentNumber.Form.NAMED_TYPE) String number,
 *         @NotNull @ValidReportingPeriod(kinds = ReportingPeriod.Kind.HALF) String period,
 *         List<@ValidClauseRef String> clauses) {}
 * }</pre>
 *
 * <p>Only the annotations are here: what checks them is in {@code childplan-validation} and is found by the validator on
 * its own. When the program runs, nothing here needs {@code jakarta.validation}.
 *
 * <p>What never belongs here: whether a duty was done, or whether a plan is a good one. That is for rules.
 */
@NullMarked
package vn.childplan.core.constraint;

import org.jspecify.annotations.NullMarked;

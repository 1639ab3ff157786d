/**
 * What documents about a plan are drafted with, and what a team needs for a document of its own: names of agencies
 * ({@link vn.childplan.reporting.drafting.Agencies}), the words of the plan
 * ({@link vn.childplan.reporting.drafting.Duties}), columns of obligations and verdicts
 * ({@link vn.childplan.reporting.drafting.ObligationColumns},
 * {@link vn.childplan.reporting.drafting.VerdictColumns}), the citation of the plan
 * ({@link vn.childplan.reporting.drafting.PlanCitation}), the letterhead of the office that issues the document
 * ({@link vn.childplan.reporting.drafting.IssuingOffice}), what is to be noted beside verdicts
 * ({@link vn.childplan.reporting.drafting.Notes}), findings by severity
 * ({@link vn.childplan.reporting.drafting.Graded}), what of the impact of a change is counted for people
 * ({@link vn.childplan.reporting.drafting.CountedChanges}), and where its figures come from
 * ({@link vn.childplan.reporting.drafting.PlanProvenance}).
 *
 * <p>A list of what is overdue, as a report of Sở Y tế:
 *
 * <pre>{@code
 * Wording words = Wording.in(Text.VIETNAMESE);
 * Plan plan = assessment.register().plan();
 * AgencyDirectory directory = assessment.register().directory();
 * VerdictColumns column = new VerdictColumns(plan, directory, words);
 * Table<Verdict> overdue = Table.of(
 *         "overdue",
 *         "Nghĩa vụ quá hạn",
 *         List.of(column.bearer(30), column.clause(7), column.daysLate()),
 *         assessment.verdicts().stream()
 *                 .filter(verdict -> verdict.status() == Status.OVERDUE)
 *                 .toList());
 * OfficialForm form = IssuingOffice.of(AgencyId.of("so-y-te"), directory, plan).report("Nghĩa vụ quá hạn", 2025);
 * Report report = Report.of("overdue", words.locale(), "Nghĩa vụ quá hạn", PlanProvenance.of(assessment), overdue)
 *         .withForm(form);
 * }</pre>
 *
 * <p>What never belongs here: what only one document says, and anything that only one format needs.
 */
@NullMarked
package vn.childplan.reporting.drafting;

import org.jspecify.annotations.NullMarked;

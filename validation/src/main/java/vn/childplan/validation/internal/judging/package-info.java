/**
 * The machine behind an assessment. It asks the rules about a million obligations quickly; it decides nothing itself.
 *
 * <pre>
 * EvidenceLog ── ObligationKeys, ObligationLookup ── EvidenceSorter ── EvidencePages     once for a log
 *                for which obligations does           by page, then     kinds and times
 *                an entry count?                      by obligation     in columns
 *
 * ObligationRegister × RuleSet ── RulesByObligation ── RulesOfDuty ── ApplicableRules     once for a rule set
 *                                 who bears a duty     by the kinds    the program of
 *                                 alike, is a group    of entries      rules to ask
 *
 * obligation ── RuleRun ── MemoTable ── Conclusion ── VerdictPages                        once for an instant
 *               known      runs that    shared by     two references
 *               entries    are known    those alike   an obligation
 * </pre>
 *
 * <p>What each part saves (figures of {@code docs/performance.md}, a million obligations):
 *
 * <ul>
 *   <li>{@code ApplicableRules}: a rule whose scope does not cover the duty and the kinds of entries known is not asked.
 *   <li>{@code MemoTable}: what rules conclude without looking at the bearer or at its entries is worked out once for a
 *       group. With the rules left out by scope, this brings judging to 72 ms of processor time, 0.79 of what a loop takes
 *       that is written by hand for one rule and gives a reason for each verdict.
 *   <li>{@code EvidencePages}: kinds and times stand in columns in the order of the obligations (20 bytes an entry), since
 *       fetching an entry from memory costs more than judging it. Laying out takes 581 ms, once for a log.
 *   <li>{@code Conclusion}: verdicts that came out alike share one, so that judging allocates 8.9 bytes an obligation.
 *   <li>Pages of 1,024 obligations: one entry more copies the pages it touches, which takes 13 µs; threads share out pages.
 * </ul>
 *
 * <p>Nothing here is exported. Rules do not know of this package, and it does not know of {@code assessment}.
 */
@NullMarked
package vn.childplan.validation.internal.judging;

import org.jspecify.annotations.NullMarked;

/**
 * What if: the difference between two rule sets, plans or directories, the verdicts that it changes, and the change that
 * made the difference; how far evidence exercises the rules; findings accepted for a time; and the record of a decision
 * that can be replayed.
 *
 * <p>What never belongs here: another way to judge. Everything is found by assessing twice and comparing.
 */
@NullMarked
package vn.childplan.validation.change;

import org.jspecify.annotations.NullMarked;

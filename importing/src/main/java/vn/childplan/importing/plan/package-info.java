/**
 * The plan of a province as it was sent, read into values: its header, what it rests on, sections, tasks, duties, reports,
 * recipients and signature, with every doubt named and placed. It never guesses and never refuses what it can read.
 *
 * <p>What never belongs here: whether the plan is good, whether anything was done, how a file is laid out.
 */
@NullMarked
package vn.childplan.importing.plan;

import org.jspecify.annotations.NullMarked;

/**
 * Registers and assessments as JSON and CSV for other programs. Field names and their order are a contract: fields are
 * added at the end and never renamed.
 *
 * <p>What never belongs here: a figure that the assessment does not hold, and anything laid out for people.
 */
@NullMarked
package vn.childplan.reporting.contract;

import org.jspecify.annotations.NullMarked;

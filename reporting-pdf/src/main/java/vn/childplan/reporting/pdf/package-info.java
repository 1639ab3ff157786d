/**
 * Reports as PDF for sending and signing (PDF/A-2b): laid out for paper as in Word, with fonts of their own.
 *
 * <p>What never belongs here: a figure that the report does not hold, a font of the machine, and the time of making.
 */
@NullMarked
package vn.childplan.reporting.pdf;

import org.jspecify.annotations.NullMarked;

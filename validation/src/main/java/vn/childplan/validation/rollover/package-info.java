/**
 * Next year's plan as a draft made of this year's: every date moved that can be, and every doubt named.
 *
 * <p>What never belongs here: decisions. Whether a programme goes on, who takes over from an agency that ended, which document of
 * the new year guides the plan, its editor decides; here it is only asked.
 */
@NullMarked
package vn.childplan.validation.rollover;

import org.jspecify.annotations.NullMarked;

/**
 * Time as official documents use it: deadlines and schedules as worded, reporting periods, the official calendar of
 * working days, lunar dates, and the one legal zone.
 *
 * <p>What never belongs here: a clock, the machine's zone, or a judgement on whether something was late.
 */
@NullMarked
package vn.childplan.core.time;

import org.jspecify.annotations.NullMarked;

/**
 * What happened, as recorded: reports handed in, progress, extensions, waivers, suspensions, difficulties. Each entry
 * has two times: when it happened, and since when it is known.
 *
 * <p>What never belongs here: what an entry is worth for a duty.
 */
@NullMarked
package vn.childplan.core.evidence;

import org.jspecify.annotations.NullMarked;

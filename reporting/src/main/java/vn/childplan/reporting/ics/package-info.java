/**
 * The days of a report as a calendar (RFC 5545) that people subscribe to or import, and that a later file brings up to
 * date.
 *
 * <p>What never belongs here: appointments with hours, and invitations.
 */
@NullMarked
package vn.childplan.reporting.ics;

import org.jspecify.annotations.NullMarked;

/**
 * A report as JSON for other programs: the whole model, every value as programs read it, and where it has two forms as
 * people read it too.
 *
 * <p>What never belongs here: a field that only one kind of report has.
 */
@NullMarked
package vn.childplan.reporting.json;

import org.jspecify.annotations.NullMarked;

/**
 * Vietnamese text as data: one form on the way in, one key to compare names, one order to sort them.
 *
 * <p>What never belongs here: sentences shown to people (they stand beside the rule or the reader that says them) and
 * anything that looks at the machine's locale.
 */
@NullMarked
package vn.childplan.core.text;

import org.jspecify.annotations.NullMarked;

/**
 * Office files (Word, Excel) as archives of XML parts, read with what the JDK has and within limits. No entity, no link and no
 * external part is followed, and no macro is looked at.
 *
 * <p>What never belongs here: what a part means.
 */
@NullMarked
package vn.childplan.importing.office;

import org.jspecify.annotations.NullMarked;

/**
 * What every reader of text needs: strict UTF-8, one composed form, quotes of foreign text that fit one line, and the
 * known word nearest to a mistyped one.
 *
 * <p>What never belongs here: any format, any value of the model.
 */
@NullMarked
package vn.childplan.core.internal.text;

import org.jspecify.annotations.NullMarked;

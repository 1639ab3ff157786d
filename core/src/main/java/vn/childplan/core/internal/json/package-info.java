/**
 * JSON read in two steps: text into a small tree in which every value knows its line, column and pointer, and the tree
 * into records, all problems collected. Records are written back the same way. {@code core.io} and the rule sets of
 * {@code validation} share it.
 *
 * <p>What never belongs here: the name of any field of the model. It is the annotations on the records that speak.
 */
@NullMarked
package vn.childplan.core.internal.json;

import org.jspecify.annotations.NullMarked;

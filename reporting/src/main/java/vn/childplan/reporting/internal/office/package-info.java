/**
 * What Word documents and workbooks have in common: the package of parts (Office Open XML, ECMA-376), and how wide words are
 * in the font of official documents.
 *
 * <p>What never belongs here: anything that only one of the two has.
 */
@NullMarked
package vn.childplan.reporting.internal.office;

import org.jspecify.annotations.NullMarked;

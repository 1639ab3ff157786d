/**
 * XML as Word documents, workbooks and pages need it: written as one goes along, the same bytes everywhere.
 *
 * <p>Not by the JDK's writer: a long Word table takes nearly twice as long with it, and its exceptions have to be turned back
 * into those of the stream below at every step.
 *
 * <p>What never belongs here: the name of any element.
 */
@NullMarked
package vn.childplan.reporting.internal.xml;

import org.jspecify.annotations.NullMarked;

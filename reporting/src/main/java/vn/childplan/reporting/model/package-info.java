/**
 * A document before it has a format: sections, paragraphs, figures, typed tables, charts, an agenda, and where it all comes
 * from. Builders make it, one writer per format writes it, and a host adds builders and writers of its own.
 *
 * <p>What never belongs here: the layout of one format, and a judgement; every figure is read from an assessment.
 */
@NullMarked
package vn.childplan.reporting.model;

import org.jspecify.annotations.NullMarked;

/**
 * PDF files with a text layer as paragraphs and tables: letters put back into words, words into lines, lines into columns and
 * paragraphs, ruled lines into tables, without what stands on every page. PDFBox, which a host may leave out, reads the
 * objects of the file; no font program, script, attachment or external file is looked at.
 *
 * <p>What never belongs here: what a paragraph means.
 */
@NullMarked
package vn.childplan.importing.pdf;

import org.jspecify.annotations.NullMarked;

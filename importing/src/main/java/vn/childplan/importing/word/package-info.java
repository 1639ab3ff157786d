/**
 * Word documents (DOCX) as paragraphs and tables, read with what the JDK has: automatic numbers computed, tracked changes
 * accepted, hidden text left out, text boxes read once. No macro, no link and no external part is looked at.
 *
 * <p>What never belongs here: what a paragraph means.
 */
@NullMarked
package vn.childplan.importing.word;

import org.jspecify.annotations.NullMarked;

/**
 * A document as it was sent, brought to one form: paragraphs and tables, each character of which knows where in its source
 * it stands. Text and Markdown are read here.
 *
 * <p>What never belongs here: what a paragraph means.
 */
@NullMarked
package vn.childplan.importing.text;

import org.jspecify.annotations.NullMarked;

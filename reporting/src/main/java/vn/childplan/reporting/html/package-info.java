/**
 * Reports as one HTML file that needs no network: style and script stand in the file, and a content security policy names
 * both by their SHA-256, so that nothing else in it can run.
 *
 * <p>The markup is written by the StAX writer of the JDK, which escapes every text and closes every element; no template
 * engine, hence no template that forgets to.
 *
 * <p>What never belongs here: a figure that the report does not hold.
 */
@NullMarked
package vn.childplan.reporting.html;

import org.jspecify.annotations.NullMarked;

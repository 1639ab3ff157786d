/**
 * The documents that people of a province send and look at, made from an assessment: each builder gives a
 * {@link vn.childplan.reporting.model.Report}, to which a team adds sections and columns of its own before a writer gets it.
 *
 * <p>What never belongs here: a judgement, and anything that only one format needs.
 */
@NullMarked
package vn.childplan.reporting.builder;

import org.jspecify.annotations.NullMarked;

/**
 * A report laid out for paper, whatever the format: which parts follow each other on which pages, in which styles, those of an
 * administrative document as Nghị định 30/2020/NĐ-CP, Phụ lục I wants them. A format is a {@link Paper}.
 *
 * <p>What never belongs here: how a file of some format is written.
 */
@NullMarked
package vn.childplan.reporting.paper;

import org.jspecify.annotations.NullMarked;

/**
 * Reports as Word documents (Office Open XML, ECMA-376), those with an official form as Nghị định 30/2020/NĐ-CP, Phụ lục I
 * wants them.
 *
 * <p>What never belongs here: a figure that the report does not hold, and a font; widths are counted from the known widths
 * of Times New Roman.
 */
@NullMarked
package vn.childplan.reporting.docx;

import org.jspecify.annotations.NullMarked;

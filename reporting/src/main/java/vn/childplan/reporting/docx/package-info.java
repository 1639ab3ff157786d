/**
 * Reports as Word documents (Office Open XML, ECMA-376), those with an official form as Nghị định 30/2020/NĐ-CP, Phụ lục I
 * wants them.
 *
 * <p>The XML is written here, straight into the ZIP, and not by a library: POI and docx4j hold the whole document in memory,
 * take five times as long for a long table, and bring 13 and 35 jars. In tests POI reads every part back, and checks it
 * against the whole schema.
 *
 * <p>What never belongs here: a figure that the report does not hold, and a font; widths are counted from the known widths
 * of Times New Roman.
 */
@NullMarked
package vn.childplan.reporting.docx;

import org.jspecify.annotations.NullMarked;

package vn.childplan.reporting.model;

import org.apiguardian.api.API;

/**
 * What a simple format makes of a report: headings, running text, figures and tables, one after the other. Charts and agendas
 * come as tables, and what stands inside a section comes after its heading. An administrative document comes in the order in
 * which it is printed: what its signer must know before, its head, its text, its foot, then the annexes, each under the lines
 * that stand over it. A format that draws charts, or shows days as days,
 * is a {@link Block.Writer}.
 *
 * <pre>{@code
 * StringBuilder text = new StringBuilder();
 * report.readBy(new BlockReader<RuntimeException>() {
 *     public void heading(int level, String number, String heading) {
 *         text.append(number).append(' ').append(heading).append('\n');
 *     }
 *
 *     public void table(Table<?> table) {
 *         text.append(table.caption()).append(": ").append(table.rowCount()).append('\n');
 *     }
 * });
 * }</pre>
 *
 * @param <X> what reading may throw
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface BlockReader<X extends Exception> {
    /** Begins an administrative document, before its text: letterhead, number, title, addressees; left out unless it is overridden. */
    default void head(OfficialForm form) throws X {}

    /** Ends the text of an administrative document: who signs, and who receives it; left out unless it is overridden. */
    default void foot(OfficialForm form) throws X {}

    /**
     * Begins a section; left out unless it is overridden.
     *
     * @param level how deep it stands, from 1
     * @param number its number with the closing mark (I., 1., a)); empty where it has none
     * @param heading its heading
     */
    default void heading(int level, String number, String heading) throws X {}

    /**
     * Reads running text; left out unless it is overridden. What the office is to write itself ({@link Paragraph.Kind#TO_WRITE})
     * comes in brackets, "[ưu điểm, kết quả nổi bật]", as documents print it.
     */
    default void paragraph(Paragraph paragraph) throws X {}

    /** Reads figures with their labels, and how some are counted ({@link Figures.Figure#note}); left out unless it is overridden. */
    default void figures(Figures figures) throws X {}

    /**
     * Reads a table, or what can be shown as one. It has all its columns, codes for programs included: what people read is
     * {@link Table#forReaders}.
     */
    void table(Table<?> table) throws X;
}

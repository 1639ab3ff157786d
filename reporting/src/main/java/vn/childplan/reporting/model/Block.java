package vn.childplan.reporting.model;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A part of a report, in the order in which it is read.
 *
 * <p>What a format does with each type of block stands in its {@link Writer}, so a new type does not compile until every
 * format has answered for it. What all formats ask, a block says itself.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public sealed interface Block permits Section, Paragraph, Comment, Figures, Table, Chart, Agenda, Board {
    /** Calls the method of the writer for the type of this block. */
    <X extends Exception> void writeTo(Writer<X> writer) throws X;

    /** The blocks inside this one; empty for all but a section and a board. */
    List<Block> inside();

    /** This block as a table, for a format that cannot show it otherwise; empty for running text and figures. */
    Optional<Table<?>> asTable(Wording words);

    /**
     * What a format makes of each type of block.
     *
     * <pre>{@code
     * for (Block block : report.blocks()) {
     *     block.writeTo(writer);
     * }
     * }</pre>
     *
     * @param <X> what writing may throw
     */
    interface Writer<X extends Exception> {
        /** Writes the heading and, one level deeper, what stands inside. */
        void section(Section section) throws X;

        /** Writes running text; in brackets, or marked otherwise, what the office is to write itself. */
        void paragraph(Paragraph paragraph) throws X;

        /** Shows what somebody says of the words before it; as a note under them, unless the format has a better place. */
        default void comment(Comment comment) throws X {
            paragraph(comment.asNote());
        }

        /** Writes figures with their labels. */
        void figures(Figures figures) throws X;

        /** Writes a table. */
        void table(Table<?> table) throws X;

        /** Draws a chart, or writes it as a table with its alternative text. */
        void chart(Chart chart) throws X;

        /** Writes the days of an agenda. */
        void agenda(Agenda agenda) throws X;

        /** Makes a board that can be worked with, or else writes its parts one after the other. */
        default void board(Board board) throws X {
            for (Block part : board.parts()) {
                part.writeTo(this);
            }
        }
    }
}

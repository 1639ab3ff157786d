package vn.childplan.importing.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.finding.Place;
import vn.childplan.core.io.Reading;

/** What a file holds and where, before anybody has asked what it means. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SourceDocumentTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "3, 27", "200, 1"})
    void a_line_of_a_page_is_found_again_by_its_number(int page, int line) {
        int number = PageLine.of(page, line);
        assertEquals(page, PageLine.page(number));
        assertEquals(line, PageLine.line(number));
    }

    @Test
    void lines_of_pages_stand_in_the_order_of_reading_however_long_a_page_is() {
        assertTrue(PageLine.of(1, 100_000) < PageLine.of(2, 1));
        assertEquals(1, PageLine.page(PageLine.of(1, 100_000)));
    }

    @Test
    void a_place_counts_what_the_file_is_made_of() {
        PlacedText words = PlacedText.of("Sở Y tế", PageLine.of(3, 7)).from(3);
        assertEquals(new Place("plan", 3, 7, "page"), place(words, SourceDocument.Unit.PAGE));
        PlacedText line = PlacedText.of("Sở Y tế", 5).from(3);
        assertEquals(new Place("plan", 5, 4, ""), place(line, SourceDocument.Unit.LINE));
        assertEquals(new Place("plan", 5, 4, "paragraph"), place(line, SourceDocument.Unit.PARAGRAPH));
    }

    private static Place place(PlacedText words, SourceDocument.Unit unit) {
        return new SourceDocument("plan", List.of(), List.of(), unit).place(words);
    }

    private static Table.Cell cell(String... paragraphs) {
        return new Table.Cell(
                List.of(paragraphs).stream().map(text -> PlacedText.of(text, 4)).toList(), false);
    }

    private static List<String> words(List<PlacedText> texts) {
        return texts.stream().map(PlacedText::toString).toList();
    }

    @Test
    void a_table_is_told_row_by_row_and_paragraph_by_paragraph() {
        Table.Cell again = new Table.Cell(List.of(PlacedText.of("Sở Y tế", 4)), true);
        Table table = new Table(List.of(
                new Table.Row(List.of(cell("1"), cell(" ", ""), cell("Dạy  bơi", "trẻ em\nxã")), 4),
                new Table.Row(List.of(cell(""), cell()), 6),
                new Table.Row(List.of(cell("2"), again), 7)));
        assertEquals(List.of("1 | Dạy bơi trẻ em xã", "2 | Sở Y tế"), words(table.lines()));
        assertEquals(
                List.of("1", "Dạy bơi", "trẻ em", "xã", "2"), words(table.paragraphs()), "a merged cell counts once");
        assertEquals(4, table.line());
        assertEquals(0, new Table(List.of()).line());
    }

    @Test
    void a_cell_that_a_row_does_not_have_is_empty() {
        Table.Row row = new Table.Row(List.of(cell("1"), cell("2")), 1);
        assertEquals(
                List.of("", "1", "2", ""),
                List.of(row.cell(-1), row.cell(0), row.cell(1), row.cell(2)).stream()
                        .map(cell -> cell.text().toString())
                        .toList());
        assertTrue(row.cell(2).isBlank());
        assertFalse(row.cell(0).isBlank());
        assertFalse(row.isBlank());
        assertTrue(new Table.Row(List.of(cell(" ")), 1).isBlank());
    }

    @Test
    void a_paragraph_begins_on_the_line_of_its_words() {
        assertEquals(4, new Paragraph(PlacedText.of("Sở Y tế", 4), 0, false, false).line());
    }

    @Test
    void a_file_is_read_whole_or_refused_as_a_whole() {
        Reading<byte[]> read = SourceFile.bytes(new ByteArrayInputStream(new byte[] {1, 2}), "plan.txt");
        assertEquals(2, read.value().orElseThrow().length);
        Reading<byte[]> failed = SourceFile.bytes(
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the disk is gone");
                    }

                    @Override
                    public int read(byte[] into, int at, int length) throws IOException {
                        return read();
                    }
                },
                "plan.txt");
        assertTrue(failed.value().isEmpty());
        assertEquals(Place.whole("plan.txt"), failed.problems().get(0).place());
    }
}

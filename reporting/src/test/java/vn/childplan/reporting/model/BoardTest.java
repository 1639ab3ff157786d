package vn.childplan.reporting.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.AllKinds;

/** A board is drawn where it can be worked with, and is its parts elsewhere. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BoardTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 5, 15);
    private static final Board.Scale SCALE = new Board.Scale(
            List.of(new Cell.Coded("LATE", "quá hạn", Tone.BAD), new Cell.Coded("DONE", "đúng hạn", Tone.GOOD)),
            "LATE",
            "LATE",
            "DONE",
            List.of(),
            List.of("LATE", "DONE"));
    private static final Board.Columns COLUMNS = new Board.Columns("who", "what", "status", "day", "late", "standings");

    private static Board board(List<String> items, Board.Columns columns, List<LocalDate> days, Block... parts) {
        Table<String> rows = Table.of(
                "rows",
                "Việc",
                List.of(
                        Column.coded("who", "Ai", 9, item -> Cell.coded(item, item)),
                        Column.words("what", "Việc", 9, item -> item),
                        Column.coded(
                                "status",
                                "Tình trạng",
                                9,
                                item -> SCALE.values().get(0)),
                        Column.day("day", "Hạn", item -> TODAY),
                        Column.count("late", "Số ngày", item -> 1),
                        Column.words("standings", "Diễn biến", 9, item -> "a")),
                items);
        return new Board("board", rows, columns, SCALE, List.of(), List.of(), days, null, List.of(parts));
    }

    private static Board board(Block... parts) {
        return board(List.of("Sở Y tế"), COLUMNS, List.of(TODAY), parts);
    }

    private static String written(String format, Block... blocks) {
        Report report = AllKinds.reportOf(Text.VIETNAMESE, blocks);
        return new String(AllKinds.bytes(ReportWriters.installed().forFormat(format), report), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"md", "json"})
    void formats_without_filters_write_its_parts_as_if_they_stood_there_alone(String format) {
        Section part = Section.of("Tổng quan", Paragraph.of("Không có gì."));
        assertEquals(written(format, part), written(format, board(part)));
    }

    @Test
    void texts_that_look_like_markup_stay_texts_and_codes_are_data() {
        String page = written("html", board(List.of("</script><b>Sở</b>"), COLUMNS, List.of(TODAY)));
        assertFalse(page.contains("</script><b>"));
        assertTrue(page.contains("\\u003C/script\\u003E"), "the JSON escapes it");
    }

    @Test
    void a_board_without_rows_is_a_page() {
        assertTrue(written("html", board(List.of(), COLUMNS, List.of(TODAY))).contains("\"rows\":0"));
    }

    @Test
    void what_is_put_beside_a_part_stands_beside_the_board_so_that_every_format_has_it() {
        Paragraph ours = Paragraph.note("Số liệu do Văn phòng đối chiếu.");
        Report report =
                AllKinds.reportOf(Text.VIETNAMESE, board(Section.of("Tổng quan", Paragraph.of("Không có gì."))));
        List<Block> blocks = report.after("Tổng quan", ours).blocks();
        assertEquals(
                List.of(Board.class, Paragraph.class),
                blocks.stream().<Class<?>>map(Object::getClass).toList());
    }

    @Test
    void a_board_says_which_column_or_day_it_lacks() {
        Board.Columns unknown = new Board.Columns("nobody", "what", "status", "day", "late", "standings");
        String message = assertThrows(IllegalArgumentException.class, () -> board(List.of(), unknown, List.of(TODAY)))
                .getMessage();
        assertTrue(message.contains("[nobody]"), message);
        assertThrows(IllegalArgumentException.class, () -> board(List.of(), COLUMNS, List.of()));
        assertThrows(
                IllegalArgumentException.class, () -> board(List.of(), COLUMNS, List.of(TODAY, TODAY.minusDays(1))));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Board.Scale(SCALE.values(), "LATE", "SOON", "DONE", List.of(), List.of()));
    }
}

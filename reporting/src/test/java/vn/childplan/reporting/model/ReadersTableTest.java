package vn.childplan.reporting.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.model.Column.Alignment;

/** What documents for people show of a table. */
final class ReadersTableTest {
    private static final Wording WORDS = Wording.in(Text.VIETNAMESE);

    private record Item(String id, @Nullable String sent, String order, long days) {}

    private static final Column<Item> SENT =
            Column.<Item>words("sent", "Gửi lúc", 17, Item::sent).withBlankAs("chưa gửi");
    private static final Column<Item> DAYS =
            new Column<>("days", "Quá hạn", Column.Type.COUNT, 9, item -> Cell.countOrDash(item.days()));

    private static Table<Item> table(Item... items) {
        return Table.of(
                "t",
                "Bảng",
                List.of(
                        Column.<Item>words("id", "Mã", 9, Item::id).forPrograms(),
                        SENT,
                        Column.<Item>words("remark", "Ghi chú", 9, item -> null).leftOutIfBlank(),
                        Column.<Item>words("order", "Văn bản giao", 9, Item::order)
                                .leftOutIfUniform(),
                        DAYS),
                List.of(items));
    }

    private static List<List<String>> shown(Table<?> table) {
        Table<?> read = table.forReaders(WORDS);
        List<List<String>> lines = new ArrayList<>();
        lines.add(read.columns().stream().map(column -> column.heading()).toList());
        for (List<Cell> row : read.rows()) {
            lines.add(row.stream().map(cell -> cell.display(WORDS)).toList());
        }
        return lines;
    }

    @Test
    void codes_empty_columns_and_columns_that_only_repeat_are_left_out() {
        assertEquals(
                List.of(
                        List.of("TT", "Gửi lúc", "Quá hạn"),
                        List.of("1", "14/5/2025", "–"),
                        List.of("2", "chưa gửi", "27")),
                shown(table(new Item("a", "14/5/2025", "65/KH-UBND", 0), new Item("b", null, "65/KH-UBND", 27))
                        .numbered()));
    }

    @Test
    void a_column_that_tells_rows_apart_stays_and_so_does_that_of_a_single_row() {
        assertEquals(
                List.of("Gửi lúc", "Văn bản giao", "Quá hạn"),
                shown(table(new Item("a", "x", "65/KH-UBND", 0), new Item("b", "x", "12/TT", 0)))
                        .get(0));
        assertEquals(
                List.of("Gửi lúc", "Văn bản giao", "Quá hạn"),
                shown(table(new Item("a", "x", "65/KH-UBND", 0))).get(0));
    }

    /** Nobody can tell yet what will stand there. */
    @Test
    void a_table_without_rows_keeps_all_columns_but_codes() {
        assertEquals(List.of(List.of("Gửi lúc", "Ghi chú", "Văn bản giao", "Quá hạn")), shown(table()));
    }

    @Test
    void programs_read_no_value_and_zero_as_before() {
        List<Cell> row =
                table(new Item("a", null, "65/KH-UBND", 0)).rows().iterator().next();
        assertEquals(
                List.of("a", "", "", "65/KH-UBND", "0"),
                row.stream().map(Cell::machine).toList());
    }

    @Test
    void the_row_is_about_the_first_thing_that_is_no_number_of_a_row() {
        Table<Item> table = table(new Item("a", "x", "y", 1));
        assertEquals(0, table.forReaders(WORDS).headingColumn());
        assertEquals(1, table.numbered().forReaders(WORDS).headingColumn());
    }

    @Test
    void numbers_stand_at_the_right_days_and_letters_in_the_middle() {
        assertEquals(Alignment.RIGHT, DAYS.alignment());
        assertEquals(Alignment.LEFT, SENT.alignment());
        assertEquals(
                Alignment.CENTRE, Column.words("part", "C", 6, (String s) -> s).alignment());
        assertEquals(
                Alignment.CENTRE, Column.day("day", "Ngày", (String s) -> null).alignment());
        assertEquals(
                Alignment.RIGHT,
                Column.share("rate", "Tỷ lệ", (String s) -> Cell.share(1, 2)).alignment());
    }
}

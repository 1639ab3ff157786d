package vn.childplan.reporting.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;

/** Three duties: V and IV.5 of 1,000 communes, the same, and III.2 of two departments. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AlikeRowsTest {
    private static final Wording WORDS = Wording.in(Locale.forLanguageTag("vi"));

    private record Owed(String clause, String agency, String until) {}

    private static List<Owed> owed(int communes) {
        List<Owed> owed = new ArrayList<>();
        for (String clause : List.of("Mục V", "khoản 5 Mục IV")) {
            IntStream.rangeClosed(1, communes).forEach(i -> owed.add(new Owed(clause, "UBND xã " + i, "14/5/2025")));
        }
        owed.add(1, new Owed("khoản 2 Mục III", "Sở Y tế", "31/12/2025"));
        owed.add(new Owed("khoản 2 Mục III", "Sở Nội vụ", "31/12/2025"));
        return owed;
    }

    private static Table<?> table(List<Owed> owed) {
        return Table.of(
                        "register",
                        "Danh mục nghĩa vụ",
                        List.of(
                                Column.words("clause", "Mục, khoản", 12, Owed::clause),
                                Column.words("bearer", "Cơ quan", 30, Owed::agency),
                                Column.words("until", "Hạn cuối", 11, Owed::until)),
                        owed)
                .numbered()
                .forReaders(WORDS);
    }

    private static List<String> lines(Table<?> table) {
        return StreamSupport.stream(table.rows().spliterator(), false)
                .map(row -> String.join(
                        " | ", row.stream().map(cell -> cell.display(WORDS)).toList()))
                .toList();
    }

    @Test
    void a_duty_of_very_many_is_one_row_and_who_bears_it_is_listed_once() {
        AlikeRows alike = AlikeRows.of(table(owed(1_000)), WORDS).orElseThrow();
        assertEquals(
                List.of(
                        "1 | Mục V | 1.000 (danh sách 1) | 14/5/2025",
                        "2 | khoản 2 Mục III | Sở Y tế; Sở Nội vụ | 31/12/2025",
                        "3 | khoản 5 Mục IV | 1.000 (danh sách 1) | 14/5/2025"),
                lines(alike.table()));
        assertEquals(1, alike.lists().size());
        Table<?> communes = alike.lists().get(0);
        assertEquals("Danh sách 1 (1.000; dòng 1, 3)", communes.caption());
        assertEquals(
                List.of("Cơ quan", "Cơ quan", "Cơ quan"),
                communes.columns().stream().map(Column::heading).toList());
        List<String> listed = lines(communes);
        assertEquals(334, listed.size());
        assertEquals("1. UBND xã 1 | 2. UBND xã 2 | 3. UBND xã 3", listed.get(0));
        assertEquals("1000. UBND xã 1000 |  | ", listed.get(333));
        assertEquals("Mỗi dòng thay cho các dòng chỉ khác nhau ở cột “Cơ quan” (toàn bộ 2.002 dòng).", alike.told());
    }

    /** The communes carry out what departments help with, another one each time. */
    @Test
    void those_who_owe_the_same_are_one_list_whoever_owes_it_beside_them() {
        List<Owed> owed = owed(1_000);
        owed.add(0, new Owed("Mục V", "Sở Tư pháp", "14/5/2025"));
        owed.add(new Owed("khoản 5 Mục IV", "Sở Y tế", "14/5/2025"));
        owed.add(new Owed("khoản 5 Mục IV", "Sở Y tế", "14/5/2025"));
        AlikeRows alike = AlikeRows.of(table(owed), WORDS).orElseThrow();
        assertEquals(
                List.of(
                        "1 | Mục V | 1.001 (danh sách 1; Sở Tư pháp) | 14/5/2025",
                        "2 | khoản 2 Mục III | Sở Y tế; Sở Nội vụ | 31/12/2025",
                        "3 | khoản 5 Mục IV | 1.002 (danh sách 1; Sở Y tế; Sở Y tế) | 14/5/2025"),
                lines(alike.table()));
        assertEquals(1, alike.lists().size());
    }

    /** Twenty communes more owe V alone: they are too many for a row and stand in a list of theirs, as do those who owe both. */
    @Test
    void many_who_stand_alone_are_a_list_and_not_a_cell_of_names() {
        List<Owed> owed = owed(1_000);
        for (int i = 0; i < 20; i++) {
            owed.add(new Owed("Mục " + i, "Sở thứ " + i, "30/6/2025"));
            owed.add(new Owed("Mục V", "Sở thứ " + i, "14/5/2025"));
        }
        AlikeRows alike = AlikeRows.of(table(owed), WORDS).orElseThrow();
        assertEquals(
                "1 | Mục V | 1.020 (danh sách 1, 2) | 14/5/2025",
                lines(alike.table()).get(0));
        assertEquals(
                List.of("Danh sách 1 (1.000; dòng 1, 3)", "Danh sách 2 (20; dòng 1)"),
                alike.lists().stream().map(Table::caption).toList());
    }

    /** Who looks for an agency finds it in its place: 200 agencies with 15 duties each. */
    @Test
    void a_list_in_the_order_of_what_tells_its_rows_apart_is_printed_row_by_row() {
        List<Owed> owed = new ArrayList<>();
        for (int agency = 0; agency < 200; agency++) {
            for (int clause = 1; clause <= 15; clause++) {
                owed.add(new Owed("Mục " + clause, "UBND xã " + agency, "14/5/2025"));
            }
        }
        assertEquals(Optional.empty(), AlikeRows.of(table(owed), WORDS));
        owed.sort(Comparator.comparing(Owed::clause));
        assertEquals(15, AlikeRows.of(table(owed), WORDS).orElseThrow().table().rowCount());
    }

    /** 1,998 and 2 rows are 2,000, and 1,996 and 2 are not. */
    @Test
    void a_shorter_list_is_printed_row_by_row() {
        assertEquals(
                3, AlikeRows.of(table(owed(999)), WORDS).orElseThrow().table().rowCount());
        assertEquals(Optional.empty(), AlikeRows.of(table(owed(998)), WORDS));
    }

    /** Each with a day of its own: nothing is alike. */
    @Test
    void rows_that_differ_in_more_than_one_column_stand_for_themselves() {
        List<Owed> owed = IntStream.range(0, 3_000)
                .mapToObj(i -> new Owed("Mục V", "UBND xã " + i, "ngày " + i % 301))
                .toList();
        assertEquals(Optional.empty(), AlikeRows.of(table(owed), WORDS));
        List<Owed> tenEach = owed.stream()
                .map(each -> new Owed(
                        each.clause(),
                        each.agency(),
                        "ngày " + Integer.parseInt(each.agency().substring(8)) % 300))
                .toList();
        assertEquals(
                300, AlikeRows.of(table(tenEach), WORDS).orElseThrow().table().rowCount());
    }

    @Test
    void a_list_of_one_column_is_itself() {
        Table<Integer> numbers = Table.of(
                "numbers",
                "Số",
                List.of(Column.<Integer>words("number", "Số", 9, String::valueOf)),
                IntStream.range(0, 3_000).boxed().toList());
        assertEquals(Optional.empty(), AlikeRows.of(numbers.numbered().forReaders(WORDS), WORDS));
    }

    /** Whoever reads the table with its lists knows each row, so often as it is there. */
    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void nothing_is_lost_and_nothing_told_twice(
            @ForAll @Size(min = 12, max = 20) List<@IntRange(min = 1, max = 400) Integer> bearers,
            @ForAll @IntRange(min = 1, max = 5) int apart) {
        List<Owed> owed = new ArrayList<>();
        for (int i = 0; i < bearers.size(); i++) {
            for (int bearer = 0; bearer < bearers.get(i); bearer++) {
                owed.add(new Owed("Mục " + i, "UBND xã " + bearer * (1 + i % apart), "ngày " + i % 3));
            }
        }
        AlikeRows.of(table(owed), WORDS)
                .ifPresent(alike -> assertEquals(
                        lines(table(owed)).stream()
                                .map(AlikeRowsTest::unnumbered)
                                .sorted()
                                .toList(),
                        lines(alike.table()).stream()
                                .map(AlikeRowsTest::unnumbered)
                                .flatMap(line -> expanded(line, alike.lists()))
                                .sorted()
                                .toList()));
    }

    private static String unnumbered(String line) {
        return line.substring(line.indexOf(" | ") + 3);
    }

    private static Stream<String> expanded(String line, List<Table<?>> lists) {
        String[] cells = line.split(" \\| ");
        return Stream.of(cells[1].replaceFirst("^[\\d.]+ \\((.*)\\)$", "$1").split("; "))
                .flatMap(name -> name.startsWith("danh sách ")
                        ? Stream.of(name.substring(10).split(", "))
                                .flatMap(number -> lines(lists.get(Integer.parseInt(number) - 1)).stream())
                                .flatMap(row -> Stream.of(row.split(" \\| ")))
                                .filter(cell -> !cell.isBlank())
                                .map(cell -> cell.substring(cell.indexOf(". ") + 2))
                        : Stream.of(name))
                .map(name -> cells[0] + " | " + name + " | " + cells[2]);
    }
}

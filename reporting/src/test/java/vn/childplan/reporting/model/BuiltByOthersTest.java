package vn.childplan.reporting.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.AllKinds;

/** What a team uses for a report or a format of its own. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BuiltByOthersTest {
    private static final OfficialForm FORM = OfficialForm.of(
            "Sở Y tế", "BC-SYT", "Quảng Ngãi", 2025, new OfficialForm.Title.Named("REPORT", "Báo cáo", "Kết quả"));

    private static Table<String> table(String id) {
        return Table.of(id, "Bảng " + id, List.of(Column.words("a", "Cột", 9, (String item) -> item)), List.of("x"));
    }

    private static final Chart CHART = Chart.of(Chart.Shape.STACKED_BARS, "bars", "Biểu đồ", "Khoản V có 3 và 1.")
            .withBars(
                    "Khoản",
                    List.of(new Cell.Coded("MET", "hoàn thành"), new Cell.Coded("OVERDUE", "quá hạn")),
                    List.of(Chart.Bar.of("V", 3, 1)));

    private static final Report REPORT = AllKinds.reportOf(
            Text.VIETNAMESE,
            Paragraph.of("Mở đầu."),
            Section.of("Kết quả", table("first"), Section.of("Chi tiết", table("second"), CHART)),
            Section.of("Kiến nghị", Paragraph.of("Không.")),
            AllKinds.agenda());

    /** What a reader is told, a line each. */
    private static List<String> read(Report report) {
        List<String> lines = new ArrayList<>();
        report.readBy(new BlockReader<RuntimeException>() {
            @Override
            public void heading(int level, String number, String heading) {
                lines.add(level + " " + number + " " + heading);
            }

            @Override
            public void paragraph(Paragraph paragraph) {
                lines.add(paragraph.text());
            }

            @Override
            public void table(Table<?> table) {
                lines.add(table.id() + " × " + table.rowCount());
            }
        });
        return lines;
    }

    @Test
    void a_reader_gets_headings_with_their_numbers_and_charts_and_agendas_as_tables() {
        assertEquals(
                List.of(
                        "Mở đầu.",
                        "1 I. Kết quả",
                        "first × 1",
                        "2 1. Chi tiết",
                        "second × 1",
                        "bars × 1",
                        "Khoản V có 3 và 1.",
                        "1 II. Kiến nghị",
                        "Không.",
                        "agenda × 2"),
                read(REPORT.withForm(FORM)));
    }

    /** As Word and the page print it: what nobody wrote yet is not a sentence of the document. */
    @Test
    void what_the_office_is_to_write_itself_comes_to_a_reader_in_brackets() {
        Paragraph open = Paragraph.toWrite("ưu điểm, kết quả nổi bật");
        assertEquals(
                List.of("[ưu điểm, kết quả nổi bật]", "Hết."),
                read(AllKinds.reportOf(Text.VIETNAMESE, open, Paragraph.of("Hết."))));
    }

    @Test
    void a_reader_of_tables_alone_is_one_line() {
        List<String> ids = new ArrayList<>();
        REPORT.readBy(table -> ids.add(table.id()));
        assertEquals(List.of("first", "second", "bars", "agenda"), ids);
    }

    @Test
    void more_goes_before_and_behind_a_named_part_inside_its_section() {
        Report ours = REPORT.before("Kết quả", Paragraph.of("a"))
                .after("second", Paragraph.of("b"), Paragraph.of("c"))
                .before("bars", Paragraph.of("d"))
                .after("Lịch thời hạn", Paragraph.of("e"));
        assertEquals(
                List.of(
                        "Mở đầu.",
                        "a",
                        "1  Kết quả",
                        "first × 1",
                        "2  Chi tiết",
                        "second × 1",
                        "b",
                        "c",
                        "d",
                        "bars × 1",
                        "Khoản V có 3 và 1.",
                        "1  Kiến nghị",
                        "Không.",
                        "agenda × 2",
                        "e"),
                read(ours));
    }

    @Test
    void of_two_parts_of_a_name_the_first_is_meant() {
        Report twice =
                AllKinds.reportOf(Text.VIETNAMESE, table("t"), table("t")).after("t", Paragraph.of("a"));
        assertEquals(List.of("t × 1", "a", "t × 1"), read(twice));
    }

    @Test
    void a_part_that_is_not_there_is_answered_with_those_that_are() {
        NoSuchElementException refused =
                assertThrows(NoSuchElementException.class, () -> REPORT.before("third", Paragraph.of("a")));
        assertEquals(
                "there is no 'third' to put something beside; there are"
                        + " [Kết quả, first, Chi tiết, second, bars, Kiến nghị, Lịch thời hạn]",
                refused.getMessage());
    }

    @Test
    void what_is_open_in_a_form_is_open_as_the_format_wants_it() {
        assertEquals("Số: …/BC-SYT", FORM.numberLine("…"));
        assertEquals("Số:        /BC-SYT", FORM.numberLine());
        assertEquals("Quảng Ngãi, ngày … tháng … năm 2025", FORM.placeAndDate("…"));
        assertEquals("Quảng Ngãi, ngày      tháng      năm 2025", FORM.placeAndDate());
        OfficialForm issued = FORM.withNumber("12/BC-SYT").withDate(LocalDate.of(2025, 2, 5));
        assertEquals("Số: 12/BC-SYT", issued.numberLine("…"));
        assertEquals("Quảng Ngãi, ngày 05 tháng 02 năm 2025", issued.placeAndDate("…"));
    }
}

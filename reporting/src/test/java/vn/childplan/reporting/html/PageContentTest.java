package vn.childplan.reporting.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.AllKinds;
import vn.childplan.reporting.model.Agenda;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Chart;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Figures;
import vn.childplan.reporting.model.Masthead;
import vn.childplan.reporting.model.OfficialForm;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Table;

/** A page holds what its report holds, each value for people and for machines. */
final class PageContentTest {
    @ParameterizedTest
    @MethodSource("vn.childplan.reporting.html.Pages#all")
    void everyCellOfEveryTableIsThereForPeopleAndForMachines(Report report) {
        Document page = Pages.read(report);
        tables(report.blocks(), report)
                .map(table -> table.forReaders(report.words()))
                .forEach(table -> {
                    Element found = page.getElementById(table.id());
                    assertNotNull(found, table.id());
                    assertEquals(
                            table.caption(), found.selectFirst("caption span").ownText());
                    assertEquals(
                            table.columns().stream().map(Column::heading).toList(),
                            found.select("thead th[scope=col]").eachText());
                    Iterator<Element> rows = found.select("tbody tr").iterator();
                    for (List<Cell> row : table.rows()) {
                        List<Element> cells = rows.next().children();
                        assertEquals(row.size(), cells.size());
                        for (int i = 0; i < row.size(); i++) {
                            assertEquals(
                                    row.get(i).display(report.words()),
                                    cells.get(i).wholeText());
                            assertEquals(row.get(i).machine(), machine(cells.get(i)));
                        }
                    }
                    assertFalse(rows.hasNext(), table.id());
                });
    }

    private static Stream<Table<?>> tables(List<Block> blocks, Report report) {
        return blocks.stream().flatMap(block -> {
            if (block instanceof Section section) {
                return tables(section.blocks(), report);
            } else if (block instanceof Table<?> table) {
                return Stream.of(table);
            } else if (block instanceof Chart chart) {
                return Stream.of(chart.counts());
            }
            return block instanceof Agenda agenda ? Stream.of(agenda.days(report.words())) : Stream.of();
        });
    }

    /** The codes of several values with blanks between them, else the one value; text where it has no other form. */
    private static String machine(Element cell) {
        List<String> values = cell.select("> time, > data").stream()
                .map(value -> value.attr(value.normalName().equals("time") ? "datetime" : "value"))
                .toList();
        return values.isEmpty() ? cell.wholeText() : String.join(" ", values);
    }

    @ParameterizedTest
    @MethodSource("vn.childplan.reporting.html.Pages#all")
    void everyTextAndFigureIsThere(Report report) {
        Document page = Pages.read(report);
        List<String> paragraphs = new ArrayList<>(page.select("main p").eachText());
        List<String> headings = page.select("h1, h2, h3, h4").eachText();
        assertTexts(report.blocks(), report, page, paragraphs, headings);
        report.provenanceSheet().ifPresent(sheet -> figures(sheet, report, page.selectFirst("footer")));
        assertEquals(report.title(), page.title());
    }

    private static void assertTexts(
            List<Block> blocks, Report report, Document page, List<String> paragraphs, List<String> headings) {
        for (Block block : blocks) {
            if (block instanceof Section section) {
                assertTrue(
                        headings.stream().anyMatch(heading -> heading.endsWith(section.heading())), section.heading());
                assertTexts(section.blocks(), report, page, paragraphs, headings);
            } else if (block instanceof Paragraph paragraph) {
                assertTrue(
                        paragraphs.contains(paragraph.text()) || paragraphs.contains("[" + paragraph.text() + "]"),
                        paragraph.text());
            } else if (block instanceof Figures figures) {
                figures(figures, report, page.selectFirst("main"));
            }
        }
    }

    private static void figures(Figures figures, Report report, Element where) {
        for (Figures.Figure figure : figures.figures()) {
            Element found = where.selectFirst("[data-key=" + figure.key() + "]");
            assertEquals(figure.label(), found.selectFirst("dt").text());
            assertEquals(
                    figure.value().display(report.words()),
                    found.selectFirst("dd").text());
            assertEquals(figure.value().machine(), machine(found.selectFirst("dd")));
            assertEquals(
                    Objects.requireNonNullElse(figure.note(), ""),
                    found.select("dd.note").text());
        }
    }

    @Test
    void theEndOfADayStandsAsATime() {
        Report report = AllKinds.reportOf(Text.VIETNAMESE).withProvenanceSheet();
        Element asOf =
                Pages.read(report).selectFirst("footer [data-key=asOf] dd").child(0);
        assertEquals("time", asOf.normalName());
        assertEquals("2025-12-26T23:59:59+07:00", asOf.attr("datetime"));
        assertEquals("26/12/2025", asOf.text());
    }

    @Test
    void anAdministrativeDocumentHasItsPartsInTheOrderOfTheDecree() {
        // Nghị định 30/2020/NĐ-CP Đ.8 k.2: Quốc hiệu; cơ quan; số, ký hiệu; địa danh; tên loại; nội dung; chức vụ; nơi
        // nhận.
        String text = Pages.read(AllKinds.report()).selectFirst("main").text();
        int at = 0;
        for (String part : List.of(
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Độc lập - Tự do - Hạnh phúc",
                "UBND TỈNH QUẢNG NGÃI",
                "SỞ Y TẾ",
                "/BC-SYT",
                "BÁO CÁO Kết quả công tác trẻ em",
                "Kính gửi: UBND tỉnh",
                "Kế hoạch số 65/KH-UBND.",
                "I. Kết quả",
                "1. Chi tiết",
                "- Như trên;",
                "- Lưu: VT.",
                "GIÁM ĐỐC")) {
            int found = text.indexOf(part, at);
            assertTrue(found >= at, part + " after " + at + " in " + text);
            at = found;
        }
        assertTrue(text.contains("Quảng Ngãi, ngày tháng năm 2025"));
    }

    @Test
    void aLetterSaysItsSubjectUnderItsNumber() {
        OfficialForm letter = new OfficialForm(
                Masthead.STATE,
                null,
                "UBND tỉnh Quảng Ngãi",
                "UBND-KGVX",
                null,
                "Quảng Ngãi",
                LocalDate.of(2025, 2, 5),
                2025,
                new OfficialForm.Title.Letter("đôn đốc báo cáo"),
                List.of("Sở Y tế", "Sở Nội vụ"),
                List.of(),
                List.of("Như trên"),
                List.of("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
                "Nguyễn Văn A");
        Document page = Pages.read(AllKinds.reportOf(Text.VIETNAMESE).withForm(letter));
        assertEquals("V/v đôn đốc báo cáo", page.selectFirst("header h1").text());
        assertEquals(
                List.of("- Sở Y tế;", "- Sở Nội vụ."),
                page.select(".addressees li").eachText());
        assertEquals(
                "Quảng Ngãi, ngày 05 tháng 02 năm 2025",
                page.selectFirst(".date").text());
        assertEquals(
                List.of("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nguyễn Văn A"),
                page.select(".signing p").eachText());
    }
}

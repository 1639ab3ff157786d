package vn.childplan.reporting.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.NodeList;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.AllKinds;
import vn.childplan.reporting.SampleReports;
import vn.childplan.reporting.builder.Scoreboard;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Table;

/** Every part of a page is found by ear and by eye, and by any program that reads XML. */
final class PageStructureTest {
    @ParameterizedTest
    @MethodSource("vn.childplan.reporting.html.Pages#all")
    void everyDrawingSaysWhatItShows(Report report) {
        Document page = Pages.read(report);
        assertFalse(page.select("figure").isEmpty());
        for (Element drawing : page.select("svg")) {
            String[] names = drawing.attr("aria-labelledby").split(" ", -1);
            assertEquals(2, names.length);
            assertEquals("title", page.getElementById(names[0]).normalName());
            assertEquals("desc", page.getElementById(names[1]).normalName());
            assertFalse(page.getElementById(names[0]).text().isBlank());
            assertFalse(page.getElementById(names[1]).text().isBlank());
            assertNotNull(drawing.closest("figure").selectFirst("details table"), "the numbers as a table");
        }
    }

    @ParameterizedTest
    @MethodSource("vn.childplan.reporting.html.Pages#all")
    void headingsNestBelowOneTitle(Report report) {
        Document page = Pages.read(report);
        assertEquals(1, page.select("h1").size());
        int before = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.normalName().charAt(1) - '0';
            assertTrue(level <= before + 1, heading.outerHtml());
            before = level;
        }
    }

    @ParameterizedTest
    @MethodSource("vn.childplan.reporting.html.Pages#all")
    void noIdOccursTwice(Report report) {
        Set<String> ids = new HashSet<>();
        for (Element element : Pages.read(report).select("[id]")) {
            assertTrue(ids.add(element.id()), element.id());
        }
    }

    @ParameterizedTest
    @MethodSource("vn.childplan.reporting.html.Pages#all")
    void thePageIsXmlTooWithTheSameTexts(Report report) throws Exception {
        DocumentBuilder reader = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        org.w3c.dom.Document xml = reader.parse(new ByteArrayInputStream(AllKinds.bytes(new HtmlWriter(), report)));
        NodeList scripts = xml.getElementsByTagName("script");
        for (int i = scripts.getLength() - 1; i >= 0; i--) {
            scripts.item(i).getParentNode().removeChild(scripts.item(i));
        }
        assertEquals(
                Pages.read(report).selectFirst("main").wholeText(),
                xml.getElementsByTagName("main").item(0).getTextContent());
    }

    @Test
    void theSameTableTwiceGetsAnIdOfItsOwn() {
        Table<AllKinds.Item> table = AllKinds.table(Text.VIETNAMESE, List.of(AllKinds.full()));
        Document page = Pages.read(AllKinds.reportOf(Text.VIETNAMESE, table, table));
        assertEquals(List.of("all-kinds", "all-kinds_2"), page.select("table").eachAttr("id"));
    }

    @Test
    void aPageSpeaksTheLanguageOfItsReport() {
        assertEquals(
                "vi",
                Pages.read(AllKinds.report(Text.VIETNAMESE)).selectFirst("html").attr("lang"));
        assertEquals(
                "en",
                Pages.read(AllKinds.report(Locale.ENGLISH)).selectFirst("html").attr("lang"));
        assertEquals(
                "vi",
                Pages.read(AllKinds.report(Locale.FRENCH)).selectFirst("html").attr("lang"));
    }

    @Test
    void numbersStandAtTheRightAndEveryColourHasItsWord() {
        Document page = Pages.read(AllKinds.report());
        Element table = page.getElementById("all-kinds");
        assertEquals(List.of("number", "rate"), table.select("thead th.number").eachAttr("data-key"));
        assertEquals(List.of("quá hạn"), table.select(".badge.bad").eachText());
        assertEquals(List.of("hoàn thành", "quá hạn"), page.select(".legend li").eachText());
    }

    @Test
    void aScoreboardOf5313ObligationsStaysLight() {
        // 1 MB is what a telephone loads from a chat in a second or two.
        Report report = Scoreboard.of(SampleReports.assessment()).in(Text.VIETNAMESE);
        assertEquals(5_313, SampleReports.assessment().verdicts().size());
        assertTrue(AllKinds.bytes(new HtmlWriter(), report).length < 1_000_000);
    }

    @Test
    void aTableTooBroadForAPortraitPageIsPrintedOnLandscapePages() {
        List<Column<String>> many = IntStream.rangeClosed(1, 20)
                .mapToObj(number -> Column.words("c" + number, "Sở Y tế", 6, (String s) -> s))
                .toList();
        Table<String> broad = Table.of("t", "Bảng", many, List.of("C"));
        Table<String> narrow = Table.of("t", "Bảng", many.subList(0, 10), List.of("C"));
        assertTrue(Pages.read(AllKinds.reportOf(Text.VIETNAMESE, broad)).body().hasClass("landscape"));
        assertFalse(
                Pages.read(AllKinds.reportOf(Text.VIETNAMESE, narrow)).body().hasClass("landscape"));
    }

    /** In print nothing scrolls: a heading of 240 letters pushed the columns right of it off the sheet. */
    @Test
    void a_heading_of_very_many_letters_without_a_space_may_be_broken() {
        String name = "Nghiêng".repeat(35).substring(0, 240);
        Report report = AllKinds.reportOf(
                Text.VIETNAMESE,
                Table.of(
                        "matrix",
                        "Bảng",
                        List.of(
                                Column.words("task", "Nhiệm vụ", 40, (String task) -> task),
                                Column.words("agency", "Sở " + name, 6, task -> "C"),
                                Column.words("other", "Responsibilities", 6, task -> "P")),
                        List.of("II.1")));
        Elements headings = Pages.read(report).select("th[scope=col]");
        assertEquals(
                List.of("Nhiệm vụ", "Sở " + name, "Responsibilities"),
                headings.stream().map(Element::text).toList());
        assertEquals(
                List.of(0, 240 / 6 - 1, 0),
                headings.stream().map(heading -> heading.select("wbr").size()).toList());
    }
}

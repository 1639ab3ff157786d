package vn.childplan.reporting.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.AllKinds;
import vn.childplan.reporting.SampleReports;
import vn.childplan.reporting.builder.Scoreboard;
import vn.childplan.reporting.model.Agenda;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Chart;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Figures;
import vn.childplan.reporting.model.Legible;
import vn.childplan.reporting.model.OfficialForm;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Provenance;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Table;

/** The page is read back by an HTML parser that is not ours, and holds what the report holds and nothing else. */
final class HtmlWriterTest {
    static Stream<Report> reports() {
        return Stream.concat(
                Stream.of(AllKinds.report(), AllKinds.report(Locale.ENGLISH), timeline()),
                Stream.of(Text.VIETNAMESE, Locale.ENGLISH).map(Scoreboard.of(SampleReports.assessment())::in));
    }

    private static Report timeline() {
        return AllKinds.reportOf(
                Text.VIETNAMESE,
                new Chart(
                        "days",
                        "Các ngày",
                        "Hai ngày.",
                        Chart.Shape.TIMELINE,
                        "Ngày",
                        List.of(new Cell.Coded("MET", "xong")),
                        List.of(
                                new Chart.Bar("14/05/2025", LocalDate.of(2025, 5, 14), List.of(26L)),
                                new Chart.Bar("14/11/2025", LocalDate.of(2025, 11, 14), List.of(69L)))),
                new Chart("empty", "Không", "Không có.", Chart.Shape.TIMELINE, "Ngày", List.of(), List.of()));
    }

    private static String html(Report report) {
        return new String(AllKinds.bytes(new HtmlWriter(), report), StandardCharsets.UTF_8);
    }

    private static Document page(Report report) {
        return Jsoup.parse(html(report));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyCellOfEveryTableIsThereForPeopleAndForMachines(Report report) {
        Document page = page(report);
        tables(report.blocks(), report).forEach(table -> {
            Element found = page.getElementById(table.id());
            assertNotNull(found, table.id());
            assertEquals(table.caption(), found.selectFirst("caption span").ownText());
            assertEquals(
                    table.columns().stream().map(Column::heading).toList(),
                    found.select("thead th[scope=col]").eachText());
            Iterator<Element> rows = found.select("tbody tr").iterator();
            for (List<Cell> row : table.rows()) {
                List<Element> cells = rows.next().children();
                assertEquals(row.size(), cells.size());
                for (int i = 0; i < row.size(); i++) {
                    assertEquals(
                            row.get(i).display(report.words()), cells.get(i).wholeText());
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
                return Stream.of(chart.asTable());
            }
            return block instanceof Agenda agenda ? Stream.of(agenda.asTable(report.words())) : Stream.of();
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
    @MethodSource("reports")
    void everyTextAndFigureIsThere(Report report) {
        Document page = page(report);
        List<String> paragraphs = new ArrayList<>(page.select("main p").eachText());
        List<String> headings = page.select("h1, h2, h3, h4").eachText();
        assertTexts(report.blocks(), report, page, paragraphs, headings);
        figures(report.provenance().figures(report.words()), report, page.selectFirst("footer"));
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

    @ParameterizedTest
    @MethodSource("reports")
    void thePolicyNamesTheOneScriptAndTheOneStyleSheetAndAllowsNothingElse(Report report) throws Exception {
        Document page = page(report);
        String policy =
                page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertEquals(1, page.select("script").size());
        assertEquals(1, page.select("style").size());
        assertEquals(
                "default-src 'none'; img-src 'none'; style-src "
                        + hash(page.selectFirst("style").data()) + "; script-src "
                        + hash(page.selectFirst("script").data())
                        + "; base-uri 'none'; form-action 'none'",
                policy);
    }

    private static String hash(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    @ParameterizedTest
    @MethodSource("reports")
    void nothingIsFetchedAndNothingNeedsWhatThePolicyForbids(Report report) {
        Document page = page(report);
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey();
                assertFalse(name.startsWith("on") || name.equals("style") || name.equals("src"), element.outerHtml());
                if (name.equals("href")) {
                    assertNotNull(page.getElementById(attribute.getValue().substring(1)), attribute.getValue());
                }
                assertFalse(attribute.getValue().contains("://"), element.outerHtml());
            }
        }
        String style = page.selectFirst("style").data();
        assertFalse(style.contains("url(") || style.contains("@import"));
        assertTrue(page.select("img, link, iframe, object, embed, form, base, video, audio, use")
                .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyDrawingSaysWhatItShows(Report report) {
        Document page = page(report);
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
    @MethodSource("reports")
    void headingsNestBelowOneTitle(Report report) {
        Document page = page(report);
        assertEquals(1, page.select("h1").size());
        int before = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.normalName().charAt(1) - '0';
            assertTrue(level <= before + 1, heading.outerHtml());
            before = level;
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void noIdOccursTwice(Report report) {
        Set<String> ids = new HashSet<>();
        for (Element element : page(report).select("[id]")) {
            assertTrue(ids.add(element.id()), element.id());
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void thePageIsXmlTooWithTheSameTexts(Report report) throws Exception {
        DocumentBuilder reader = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        org.w3c.dom.Document xml = reader.parse(new ByteArrayInputStream(AllKinds.bytes(new HtmlWriter(), report)));
        assertEquals(
                page(report).selectFirst("main").wholeText(),
                xml.getElementsByTagName("main").item(0).getTextContent());
    }

    @Test
    void theSameTableTwiceGetsAnIdOfItsOwn() {
        Table<AllKinds.Item> table = AllKinds.table(Text.VIETNAMESE, List.of(AllKinds.full()));
        Document page = page(AllKinds.reportOf(Text.VIETNAMESE, table, table));
        assertEquals(List.of("all-kinds", "all-kinds_2"), page.select("table").eachAttr("id"));
    }

    @Test
    void aPageSpeaksTheLanguageOfItsReport() {
        assertEquals(
                "vi", page(AllKinds.report(Text.VIETNAMESE)).selectFirst("html").attr("lang"));
        assertEquals(
                "en", page(AllKinds.report(Locale.ENGLISH)).selectFirst("html").attr("lang"));
        assertEquals(
                "vi", page(AllKinds.report(Locale.FRENCH)).selectFirst("html").attr("lang"));
    }

    @Test
    void numbersStandAtTheRightAndEveryColourHasItsWord() {
        Document page = page(AllKinds.report());
        Element table = page.getElementById("all-kinds");
        assertEquals(List.of("number", "rate"), table.select("thead th.number").eachAttr("data-key"));
        assertEquals(List.of("quá hạn"), table.select(".badge.bad").eachText());
        assertEquals(List.of("hoàn thành", "quá hạn"), page.select(".legend li").eachText());
    }

    @Test
    void theEndOfADayIsNoTimeThatHtmlKnowsAndStandsAsData() {
        // HTML, "valid time string": at most three digits after the seconds.
        Report report = AllKinds.reportOf(Text.VIETNAMESE);
        Element asOf = page(report).selectFirst("footer [data-key=asOf] dd").child(0);
        assertEquals("data", asOf.normalName());
        assertEquals("2025-12-26T23:59:59.999999999+07:00", asOf.attr("value"));
        assertEquals("26/12/2025 24:00", asOf.text());
    }

    @Test
    void anAdministrativeDocumentHasItsPartsInTheOrderOfTheDecree() {
        // Nghị định 30/2020/NĐ-CP Đ.8 k.2: Quốc hiệu; cơ quan; số, ký hiệu; địa danh; tên loại; nội dung; chức vụ; nơi
        // nhận.
        String text = page(AllKinds.report()).selectFirst("main").text();
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
                null,
                "UBND tỉnh Quảng Ngãi",
                "UBND-KGVX",
                "Quảng Ngãi",
                LocalDate.of(2025, 2, 5),
                2025,
                new OfficialForm.Title.Letter("đôn đốc báo cáo"),
                List.of("Sở Y tế", "Sở Nội vụ"),
                List.of(),
                List.of("Như trên"),
                List.of("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
                "Nguyễn Văn A");
        Document page = page(AllKinds.reportOf(Text.VIETNAMESE).withForm(letter));
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</script><script>alert(1)</script>",
                "</style><img src=x>",
                "\"><img src=x onerror=alert(1)>",
                "'><svg onload=alert(1)>",
                "<!-- --><b>đậm</b>",
                "]]>",
                "&lt;b&gt; & &amp; &#60;",
                "</td></tr></table><h1>khác</h1>",
                "javascript:alert(1)",
                "😀 𠀋 e\u0301"
            })
    void aTextThatLooksLikeMarkupStaysText(String hostile) {
        Document page = page(everywhere(hostile));
        assertEquals(1, page.select("script").size());
        assertTrue(page.select("b, img, svg[onload]").isEmpty());
        assertEquals(1, page.select("h1").size());
        assertEquals(hostile, page.selectFirst("h1").wholeText());
        assertEquals(hostile, page.selectFirst("h2").wholeText());
        assertEquals(hostile, page.selectFirst("main p").wholeText());
        assertEquals(hostile, page.selectFirst("caption").wholeText());
        assertEquals(hostile, page.selectFirst("td").wholeText());
        assertEquals(hostile, page.selectFirst("td data").attr("value"));
        assertEquals(hostile, page.title());
    }

    private static Report everywhere(String text) {
        return Report.of(
                "bao-cao",
                Text.VIETNAMESE,
                text,
                Provenance.of(AllKinds.provenance().plan(), text),
                Paragraph.of(text),
                Section.of(text, Figures.of(Figures.Figure.of("k", text, Cell.words(text)))),
                Table.of(
                        "t",
                        text,
                        List.of(
                                Column.words("a", text, 9, item -> item),
                                Column.coded("b", text, 9, item -> Cell.coded(item, item))),
                        List.of(text)));
    }

    @Test
    void controlsOfDirectionCannotTurnATextRound() {
        Document page = page(everywhere("a\u202Egnp\u202C.exe\u2066b\u2069"));
        assertEquals("a\uFFFDgnp\uFFFD.exe\uFFFDb\uFFFD", page.selectFirst("td").wholeText());
    }

    @Property(tries = 300)
    void anyTextComesBackAsItself(@ForAll("texts") String text) {
        Document page = page(everywhere("x" + text));
        String carried = new Legible().of("x" + text).replace("\r\n", "\n").replace('\r', '\n');
        assertEquals(carried, page.selectFirst("main p").wholeText());
        assertEquals(carried, page.selectFirst("td").wholeText());
        assertEquals(carried, page.selectFirst("td data").attr("value"));
        assertEquals(carried, page.selectFirst("dd").wholeText());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(20),
                Arbitraries.strings()
                        .withChars(
                                '<', '>', '&', '"', '\'', '/', '!', '-', ';', '#', ' ', '\t', '\r', '\n', 'ế', '[', ']')
                        .ofMaxLength(20));
    }

    @Test
    void aStyleSheetOrScriptThatXmlWouldReadOtherwiseIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new InlineResource("if (a < b) {}"));
        assertThrows(IllegalArgumentException.class, () -> new InlineResource("a && b"));
    }

    @Test
    void aScoreboardOf5314ObligationsStaysLight() {
        // 1 MB is what a telephone loads from a chat in a second or two.
        Report report = Scoreboard.of(SampleReports.assessment()).in(Text.VIETNAMESE);
        assertEquals(5_314, SampleReports.assessment().verdicts().size());
        assertTrue(AllKinds.bytes(new HtmlWriter(), report).length < 1_000_000);
    }
}

package vn.childplan.reporting.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.drafting.PlanProvenance;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Figures;
import vn.childplan.reporting.model.Legible;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Table;

/** A page runs and fetches nothing but its own script and style, whatever the texts of a report are. */
final class PageSafetyTest {
    @ParameterizedTest
    @MethodSource("vn.childplan.reporting.html.Pages#all")
    void thePolicyNamesTheOneScriptAndTheOneStyleSheetAndAllowsNothingElse(Report report) throws Exception {
        Document page = Pages.read(report);
        String policy =
                page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertEquals(1, page.select("script:not([type])").size());
        assertEquals(1, page.select("style").size());
        assertEquals(
                "default-src 'none'; img-src 'none'; style-src "
                        + hash(page.selectFirst("style").data()) + "; script-src "
                        + hash(page.selectFirst("script:not([type])").data())
                        + "; base-uri 'none'; form-action 'none'",
                policy);
    }

    private static String hash(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    @ParameterizedTest
    @MethodSource("vn.childplan.reporting.html.Pages#all")
    void nothingIsFetchedAndNothingNeedsWhatThePolicyForbids(Report report) {
        Document page = Pages.read(report);
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
        Document page = Pages.read(everywhere(hostile));
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

    @Test
    void controlsOfDirectionCannotTurnATextRound() {
        Document page = Pages.read(everywhere("a\u202Egnp\u202C.exe\u2066b\u2069"));
        assertEquals("a\uFFFDgnp\uFFFD.exe\uFFFDb\uFFFD", page.selectFirst("td").wholeText());
    }

    @Property(tries = 300)
    void anyTextComesBackAsItself(@ForAll("texts") String text) {
        Document page = Pages.read(everywhere("x" + text));
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

    private static Report everywhere(String text) {
        return Report.of(
                "bao-cao",
                Text.VIETNAMESE,
                text,
                PlanProvenance.of(DocumentNumber.of("65/KH-UBND"), text),
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
    void aStyleSheetOrScriptThatXmlWouldReadOtherwiseIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new InlineResource("if (a < b) {}"));
        assertThrows(IllegalArgumentException.class, () -> new InlineResource("a && b"));
    }
}

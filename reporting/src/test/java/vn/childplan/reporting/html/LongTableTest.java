package vn.childplan.reporting.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.AllKinds;
import vn.childplan.reporting.SampleReports;
import vn.childplan.reporting.builder.StatusList;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Legible;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Table;

/** A table of more cells than a browser takes in at once stands in its page as data. */
final class LongTableTest {
    private static Report of(Table<?> table) {
        return AllKinds.reportOf(Text.VIETNAMESE, table);
    }

    private static Table<String> texts(List<String> items) {
        return Table.of("t", "Bảng", List.of(Column.words("a", "Cột", 9, item -> item)), items);
    }

    @Test
    void upTo15000CellsRowsAreElements() {
        Document page = Pages.read(of(texts(Collections.nCopies(15_000, "x"))));
        assertEquals(15_000, page.select("tbody tr").size());
        assertTrue(page.select("noscript, script[type]").isEmpty());
    }

    @Test
    void beyondThatTheyAreDataAndThePageSaysWhatToDoWithoutAScript() {
        Document page = Pages.read(of(texts(Collections.nCopies(15_001, "x"))));
        Element table = page.getElementById("t");
        assertTrue(table.select("tbody tr").isEmpty());
        assertEquals("15002", table.attr("aria-rowcount"), "its heading is a row too");
        assertEquals(15_001, StoredRows.of(table).size());
        assertTrue(
                page.select("noscript").text().startsWith("Bảng có 15.001 dòng"),
                page.select("noscript").text());
    }

    @Test
    void everyCellOfEveryKindIsThereForPeopleAndForMachines() {
        List<AllKinds.Item> items = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            items.add(i % 3 == 0 ? AllKinds.full() : AllKinds.blank());
        }
        Table<AllKinds.Item> table = AllKinds.table(Text.VIETNAMESE, items);
        Report report = of(table);
        assertSame(table, report);
    }

    @Test
    void theStatusOf5313ObligationsStaysLight() {
        Report report = StatusList.of(SampleReports.assessment()).in(Text.VIETNAMESE);
        // 6 MB as elements; what a chat carries and a telephone loads in a second or two is 1 MB.
        assertTrue(AllKinds.bytes(new HtmlWriter(), report).length < 1_000_000);
        report.tables().stream()
                .filter(table -> !table.isExplaining())
                .forEach(table -> assertSame(table.forReaders(report.words()), report));
    }

    private static void assertSame(Table<?> table, Report report) {
        Iterator<List<StoredRows.Stored>> stored =
                StoredRows.of(Pages.read(report).getElementById(table.id())).iterator();
        for (List<Cell> row : table.rows()) {
            assertEquals(
                    row.stream()
                            .map(cell -> new StoredRows.Stored(cell.display(report.words()), cell.machine()))
                            .toList(),
                    stored.next());
        }
        assertFalse(stored.hasNext());
    }

    @Property(tries = 20)
    void anyTextComesBackAsItselfAndThePageStaysXml(@ForAll("texts") List<String> some) throws Exception {
        List<String> items = new ArrayList<>();
        while (items.size() <= RowData.MANY_CELLS) {
            items.addAll(some);
        }
        Report report = of(texts(items));
        Document page = Pages.read(report);
        assertEquals(2, page.select("script").size());
        assertTrue(page.select("b, img, h1 ~ h1").isEmpty());
        List<String> read = StoredRows.of(page.getElementById("t")).stream()
                .map(row -> row.get(0).display())
                .toList();
        List<String> carried = items.stream()
                .map(text -> new Legible().of(text).replace("\r\n", "\n").replace('\r', '\n'))
                .toList();
        assertEquals(carried, read);
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(AllKinds.bytes(new HtmlWriter(), report)));
    }

    /** Many that begin alike, some up to the middle of a character of two. */
    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.oneOf(
                        Arbitraries.of(
                                "</script><script>alert(1)</script>",
                                "<!-- --><b>đậm</b>",
                                "]]>",
                                "&lt;b&gt; & &amp;",
                                "Xã Bình 😀",
                                "Xã Bình 😁",
                                "Xã Bình Minh",
                                "\u2028\u2029\"\\"),
                        Arbitraries.strings().all().ofMaxLength(12).map(text -> "Xã Bình " + text))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }
}

package vn.childplan.reporting.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Table;

/** Whatever stands in a cell is what Word shows in it. */
class AnyTextTest {
    @Property(tries = 300)
    void any_text_in_any_cell_comes_back_but_for_what_no_document_carries(@ForAll("texts") List<String> texts) {
        Column<String> column = Column.words("text", "Chữ", 20, text -> text);
        Table<String> table = Table.of("texts", "Chữ", List.of(column), texts);
        XWPFTable read =
                WordFile.of(Reports.plain(table)).document().getTables().get(0);
        assertEquals(texts.size() + 1, read.getNumberOfRows());
        for (int i = 0; i < texts.size(); i++) {
            String cell = read.getRow(i + 1).getCell(0).getParagraphs().get(0).getText();
            assertEquals(legible(texts.get(i)), cell);
        }
    }

    /** XML 1.0 without its controls (production 2), and without those of writing direction; every line break is one. */
    private static String legible(String text) {
        StringBuilder legible = new StringBuilder();
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            boolean tabOrLine = c == '\t' || c == '\n';
            boolean xml = (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
            boolean noCharacter = (c & 0xFFFF) >= 0xFFFE;
            boolean control = c >= 0x7F && c <= 0x9F;
            boolean direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
            legible.appendCodePoint(tabOrLine || (xml && !noCharacter && !control && !direction) ? c : 0xFFFD);
        });
        return legible.toString();
    }

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> anything = Arbitraries.strings().ofMaxLength(30);
        Arbitrary<String> telling = Arbitraries.of(
                        " ",
                        "\t",
                        "\n",
                        "\r",
                        "\r\n",
                        "<",
                        ">",
                        "&",
                        "\"",
                        "'",
                        "]]>",
                        "<!--",
                        "&#0;",
                        "=",
                        "ế",
                        "e\u0302\u0301",
                        "\u0000",
                        "\u000B",
                        "\u0085",
                        "\uD83D\uDE00",
                        "\uD800",
                        "\uDC00",
                        "\uFFFE",
                        "\uFFFD",
                        "\u202E",
                        "\u00A0",
                        "\u00AD",
                        "\u2028",
                        "\u200B",
                        "w:t")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(anything, telling).list().ofMaxSize(5);
    }
}

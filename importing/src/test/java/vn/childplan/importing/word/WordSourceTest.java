package vn.childplan.importing.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.importing.text.Block;
import vn.childplan.importing.text.Paragraph;

/** A Word document is read as it looks on paper, and a hostile one is refused. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WordSourceTest {
    private static final String OPEN =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    private static final String CLOSE = "</w:body></w:document>";

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file.toByteArray();
    }

    private static List<String> words(String body, String... more) throws IOException {
        String[] parts = new String[more.length + 2];
        parts[0] = "word/document.xml";
        parts[1] = OPEN + body + CLOSE;
        System.arraycopy(more, 0, parts, 2, more.length);
        List<Block> blocks = WordSource.read("test.docx", zip(parts)).blocks();
        return blocks.stream().map(block -> ((Paragraph) block).words()).toList();
    }

    @Test
    void runs_are_joined_and_what_is_not_on_paper_is_left_out() throws IOException {
        assertEquals(
                List.of("Số: 12/KH-UBND"),
                words(
                        "<w:p><w:r><w:t>Số: 1</w:t></w:r><w:del><w:r><w:delText>9</w:delText></w:r></w:del><w:ins><w:r><w:t>2/KH</w:t></w:r></w:ins>"
                                + "<w:r><w:noBreakHyphen/><w:t>UB</w:t><w:softHyphen/><w:t>ND</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r></w:p>"));
    }

    @Test
    void a_text_box_is_read_once() throws IOException {
        assertEquals(
                List.of("DỰ THẢO", "KẾ HOẠCH"),
                words(
                        "<w:p><w:r><AlternateContent><Choice><w:drawing><txbxContent><w:p><w:r><w:t>DỰ THẢO</w:t></w:r></w:p></txbxContent></w:drawing></Choice>"
                                + "<Fallback><w:pict><txbxContent><w:p><w:r><w:t>DỰ THẢO</w:t></w:r></w:p></txbxContent></w:pict></Fallback></AlternateContent></w:r><w:r><w:t>KẾ HOẠCH</w:t></w:r></w:p>"));
    }

    @Test
    void automatic_numbers_are_those_that_a_reader_sees() throws IOException {
        String numbering =
                "<w:numbering xmlns:w=\"w\"><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
                        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%2.\"/></w:lvl></w:abstractNum><w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
        String first = "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr>";
        String second = "<w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr>";
        assertEquals(
                List.of("I. A", "1. B", "2. C", "II. D", "1. E"),
                words(
                        "<w:p>" + first + "<w:r><w:t>A</w:t></w:r></w:p><w:p>" + second
                                + "<w:r><w:t>B</w:t></w:r></w:p><w:p>" + second + "<w:r><w:t>C</w:t></w:r></w:p><w:p>"
                                + first + "<w:r><w:t>D</w:t></w:r></w:p><w:p>" + second
                                + "<w:r><w:t>E</w:t></w:r></w:p>",
                        "word/numbering.xml",
                        numbering));
    }

    @Test
    void a_numbering_that_is_missing_leaves_the_words() throws IOException {
        assertEquals(
                List.of("A"),
                words(
                        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"9\"/></w:numPr></w:pPr><w:r><w:t>A</w:t></w:r></w:p>"));
    }

    @Test
    void nothing_is_fetched_from_outside() throws IOException {
        byte[] file = zip(
                "word/document.xml",
                "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + OPEN
                        + "<w:p><w:r><w:t>&e;</w:t></w:r></w:p>" + CLOSE);
        assertThrows(IOException.class, () -> WordSource.read("x.docx", file));
    }

    @Test
    void what_is_no_word_document_or_too_deep_is_refused() throws IOException {
        byte[] empty = zip("a.txt", "a");
        assertThrows(IOException.class, () -> WordSource.read("x.docx", empty));
        byte[] deep = zip("word/document.xml", OPEN + "<w:sdt>".repeat(2_000) + "</w:sdt>".repeat(2_000) + CLOSE);
        assertThrows(IOException.class, () -> WordSource.read("x.docx", deep));
    }
}

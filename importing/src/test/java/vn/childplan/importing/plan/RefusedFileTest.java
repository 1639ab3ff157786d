package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.text.Text;

/** A file that is no plan to be read is refused in one line that says what it is and what to do, whatever its name. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusedFileTest {
    private static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    private static byte[] latin(String bytes) {
        return bytes.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(latin("<x/>"));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] openDocument() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] type = latin("application/vnd.oasis.opendocument.text");
        try (var zip = new ZipOutputStream(bytes)) {
            ZipEntry mimetype = new ZipEntry("mimetype");
            mimetype.setMethod(ZipEntry.STORED);
            mimetype.setSize(type.length);
            var crc = new CRC32();
            crc.update(type);
            mimetype.setCrc(crc.getValue());
            zip.putNextEntry(mimetype);
            zip.write(type);
        }
        return bytes.toByteArray();
    }

    static List<Arguments> files() throws IOException {
        String encrypted = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";
        return List.of(
                Arguments.of("import.doc", latin(OLE + "\0".repeat(600))),
                Arguments.of("import.word-protected", latin(OLE + "\0".repeat(600) + encrypted)),
                Arguments.of("import.rtf", latin("{\\rtf1\\ansi K\\u7870? HO\\u7840?CH}")),
                Arguments.of("import.html", latin("\n<!DOCTYPE html>\n<html><body>x</body></html>")),
                Arguments.of("import.html", "\uFEFF<html><p>KẾ HOẠCH".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("import.picture", latin("\u0089PNG\r\n\u001A\n\0\0\0\rIHDR")),
                Arguments.of("import.picture", latin("\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF")),
                Arguments.of("import.picture", latin("II*\0\u0008\0\0\0")),
                Arguments.of("import.picture", latin("GIF89a\u0001\0")),
                Arguments.of("import.picture", latin("BM\u00F6\0\0\0")),
                Arguments.of("import.workbook", zip("[Content_Types].xml", "xl/workbook.xml")),
                Arguments.of("import.csv", latin("kind,agency,clause,period\nsubmission,so-y-te,V,2025-H1\n")),
                Arguments.of("import.csv", latin("kind;agency;clause;note\r\nsubmission;so-y-te;V;\"a;b\"\r\n")),
                Arguments.of("import.slides", zip("[Content_Types].xml", "ppt/presentation.xml")),
                Arguments.of("import.odt", openDocument()),
                Arguments.of("import.archive", zip("ke-hoach.txt")),
                Arguments.of("import.archive", zip()),
                Arguments.of("import.archive", latin("Rar!\u001A\u0007\0")),
                Arguments.of("import.archive", latin("7z\u00BC\u00AF'\u001C")),
                Arguments.of("import.word", Arrays.copyOf(zip("word/document.xml"), 45)),
                Arguments.of("import.empty", new byte[0]),
                Arguments.of("import.empty", latin(" \r\n\t")),
                Arguments.of("import.encoding", "KẾ HOẠCH công tác trẻ em".getBytes(Charset.forName("windows-1258"))),
                Arguments.of("import.encoding", latin("KH\0\0")),
                Arguments.of("import.pdf-damaged", latin("%PDF-1.7\n")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void what_is_no_plan_is_refused_in_one_line_that_says_what_to_do(String code, byte[] file) {
        var reading = PlanImporter.withoutDirectory().read(new ByteArrayInputStream(file), "ke-hoach.docx");
        assertTrue(reading.value().isEmpty());
        assertEquals(
                List.of(code), reading.problems().stream().map(Finding::code).toList());
        for (Locale locale : List.of(Text.VIETNAMESE, Locale.ENGLISH)) {
            String line = reading.problems().get(0).line(locale);
            assertTrue(line.startsWith("ke-hoach.docx: "), line);
            assertFalse(line.contains("\n"), line);
            assertFalse(reading.problems().get(0).remedy().in(locale).isBlank(), line);
        }
    }

    /** "BM…" and "RIFF" begin pictures, and a line of a text may begin so too. */
    @Test
    void a_text_that_begins_as_a_picture_does_is_read() {
        var reading = PlanImporter.withoutDirectory()
                .read(
                        new ByteArrayInputStream(
                                "BMTE\nKẾ HOẠCH\nI. MỤC ĐÍCH\n1. Bảo vệ trẻ em.\n".getBytes(StandardCharsets.UTF_8)),
                        "plan.txt");
        assertEquals(1, reading.orThrow().sections().size());
    }
}

package vn.childplan.reporting.ics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** RFC 5545, 3.1 (lines, folding) and 3.3.11 (text). */
class ContentLinesTest {
    private static byte[] text(String name, String value) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ContentLines(out).text(name, value);
        return out.toByteArray();
    }

    private static String string(byte[] octets) {
        return new String(octets, StandardCharsets.UTF_8);
    }

    /** The lines without their CRLF, cut octet by octet. */
    static List<byte[]> lines(byte[] file) {
        List<byte[]> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < file.length; i++) {
            if (file[i] == '\r') {
                assertEquals('\n', file[i + 1], "a CR stands only before LF");
                lines.add(java.util.Arrays.copyOfRange(file, from, i));
                from = i + 2;
            } else if (file[i] == '\n') {
                assertEquals('\r', file[i - 1], "an LF stands only after CR");
            }
        }
        assertEquals(file.length, from, "the last line ends in CRLF");
        return lines;
    }

    static void assertWellFormed(byte[] file) throws CharacterCodingException {
        for (byte[] line : lines(file)) {
            assertTrue(line.length <= 75, line.length + " octets: " + string(line));
            // A sequence cut in two would not decode.
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(line));
        }
    }

    @Example
    void seventyFiveOctetsAreOneLineAndSeventySixAreTwo() throws IOException {
        String name = "SUMMARY";
        assertEquals(name + ":" + "x".repeat(67) + "\r\n", string(text(name, "x".repeat(67))));
        assertEquals(name + ":" + "x".repeat(67) + "\r\n x\r\n", string(text(name, "x".repeat(68))));
        assertEquals(
                name + ":" + "x".repeat(67) + "\r\n " + "x".repeat(74) + "\r\n x\r\n",
                string(text(name, "x".repeat(67 + 74 + 1))));
    }

    @Example
    void aLetterOfThreeOctetsThatWouldReachTheSeventySixthGoesToTheNextLine() throws IOException {
        // "ế" is E1 BA BF: after 73 octets it needs the 74th to the 76th.
        assertEquals("SUMMARY:" + "x".repeat(65) + "\r\n ế\r\n", string(text("SUMMARY", "x".repeat(65) + "ế")));
        assertEquals("SUMMARY:" + "x".repeat(64) + "ế\r\n", string(text("SUMMARY", "x".repeat(64) + "ế")));
    }

    @Example
    void whatHasAMeaningIsEscaped() throws IOException {
        assertEquals(
                "SUMMARY:a\\\\b\\;c\\,d:e\"\\nf\\ng\\nh\\n\r\n", string(text("SUMMARY", "a\\b;c,d:e\"\nf\r\ng\rh\r")));
    }

    @Property
    void noLineIsLongerThanSeventyFiveOctetsAndUnfoldedItIsTheText(@ForAll("vietnamese") String value)
            throws IOException {
        byte[] octets = text("DESCRIPTION", value);
        assertWellFormed(octets);
        String unfolded = string(octets).replace("\r\n ", "");
        assertEquals("DESCRIPTION:" + value + "\r\n", unfolded);
    }

    @Provide
    Arbitrary<String> vietnamese() {
        return Arbitraries.strings()
                .withChars("aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ ")
                .withChars('\u0300', '\u0323', '“', 'x')
                .ofMaxLength(400)
                .map(text -> text.replace("x", "😀"));
    }
}

package vn.childplan.importing.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Files as editors on Windows, on a Mac and on the web write them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TextBytesTest {
    @Test
    void UTF_8_and_UTF_16_are_read_with_their_mark_and_without_it() {
        assertEquals("Kế hoạch", TextBytes.decode("Kế hoạch".getBytes(StandardCharsets.UTF_8)));
        assertEquals("Kế hoạch", TextBytes.decode("\uFEFFKế hoạch".getBytes(StandardCharsets.UTF_8)));
        assertEquals("Kế hoạch", TextBytes.decode("\uFEFFKế hoạch".getBytes(StandardCharsets.UTF_16BE)));
        assertEquals("Kế hoạch", TextBytes.decode("\uFEFFKế hoạch".getBytes(StandardCharsets.UTF_16LE)));
        assertEquals("", TextBytes.decode(new byte[0]));
    }

    /** A program or a picture has zero bytes, the first of them too. */
    @Test
    void another_encoding_and_what_is_no_text_are_refused() {
        assertNull(TextBytes.decode(new byte[] {'K', (byte) 0xEA, (byte) 0xEC}), "Kế in Windows-1258");
        assertNull(TextBytes.decode(new byte[] {'K', 0, 'H'}));
        assertNull(TextBytes.decode(new byte[] {0, 'K', 'H'}));
    }

    @Test
    void a_file_begins_with_bytes_if_it_has_them_all() {
        byte[] file = {'P', 'K', 3};
        assertTrue(TextBytes.startsWith(file, 'P', 'K', 3));
        assertFalse(TextBytes.startsWith(file, 'P', 'K', 3, 4));
        assertFalse(TextBytes.startsWith(file, 'P', 'K', 4));
        assertTrue(TextBytes.startsWith(new byte[] {(byte) 0xD0, (byte) 0xCF}, 0xD0, 0xCF));
    }
}

package vn.childplan.reporting.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A style sheet or script that stands in the page itself.
 *
 * @param text its text, without {@code <} and {@code &}, which HTML and XML would read differently
 */
record InlineResource(String text) {
    static final InlineResource STYLE = read("report.css");
    static final InlineResource SCRIPT = read("report.js");
    /** What a page with a board needs more. */
    static final InlineResource BOARD_STYLE = read("board.css");

    static final InlineResource BOARD_SCRIPT = read("board.js");

    InlineResource {
        if (text.indexOf('<') >= 0 || text.indexOf('&') >= 0 || text.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("'<', '&' and CR would not mean the same in HTML and in XML: " + text);
        }
    }

    private static InlineResource read(String name) {
        try (InputStream in = InlineResource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing in the library");
            }
            return new InlineResource(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Both, one after the other. */
    InlineResource and(InlineResource more) {
        return new InlineResource(text + more.text);
    }

    /** What a content security policy calls it: the digest of the very bytes between the tags. */
    String source() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            byte[] digest = sha256.digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}

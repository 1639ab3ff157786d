package vn.childplan.reporting.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What XML 1.0 forbids (production 2, Char): below U+0020 all but tab, LF and CR; surrogates; U+FFFE and U+FFFF. */
final class LegibleTest {
    @Test
    void whatADocumentCannotCarryIsReplacedAndCounted() {
        Legible legible = new Legible();
        assertEquals("a\uFFFDb\uFFFD\uFFFD", legible.of("a\u0001b\u0001\uFFFE"));
        assertEquals("\uFFFD", legible.of("\uD800"));
        assertEquals("U+0001 (2), U+D800 (1), U+FFFE (1)", legible.replaced().toString());
    }

    @Test
    void aNameThatTurnsItsDirectionIsShownForWhatItIs() {
        Legible legible = new Legible();
        assertEquals("Sở \uFFFDet Y\uFFFD", legible.of("Sở \u202Eet Y\u202C"));
        assertEquals("U+202C (1), U+202E (1)", legible.replaced().toString());
    }

    @Test
    void lineBreaksTabsAndEveryVietnameseLetterStay() {
        Legible legible = new Legible();
        String text = "Ủy ban\tnhân dân\r\nxã Đặng Thùy Trâm \uD83D\uDE00";
        assertSame(text, legible.of(text));
        assertTrue(legible.replaced().isEmpty());
    }

    @Property
    void whatWasMadeLegibleIsLegible(@ForAll String text) {
        String once = new Legible().of(text);
        Legible again = new Legible();
        assertSame(once, again.of(once));
        assertEquals(text.codePointCount(0, text.length()), once.codePointCount(0, once.length()));
    }
}

package vn.childplan.reporting.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.childplan.reporting.paper.Look;
import vn.childplan.reporting.paper.Style;

/**
 * How a paragraph is set, with all that its style has of those it is based on. Lengths are in points.
 *
 * @param alignment of its lines
 * @param line how high its lines are
 * @param indent of the first line
 * @param withNext whether it stays on the page of what follows it
 * @param outline its level as a heading from 1, or 0
 * @param shading behind its letters, six hexadecimal digits; empty if none
 * @param colour of its letters; empty for black
 */
record Type(
        Face face,
        double size,
        Look.Alignment alignment,
        double before,
        double after,
        double line,
        double indent,
        double left,
        boolean withNext,
        int outline,
        String shading,
        String colour) {
    static Type of(Style style, Fonts fonts) throws IOException {
        List<Look> looks = new ArrayList<>();
        for (Style each = style; each != null; each = parent(each)) {
            looks.add(each.look());
        }
        Face face =
                fonts.face(looks.stream().anyMatch(Look::isBold), looks.stream().anyMatch(Look::isItalic));
        double size = looks.stream()
                .mapToInt(Look::size)
                .filter(each -> each > 0)
                .findFirst()
                .orElse(14);
        int line = looks.stream()
                .mapToInt(Look::line)
                .filter(each -> each > 0)
                .findFirst()
                .orElse(100);
        return new Type(
                face,
                size,
                looks.stream()
                        .map(Look::alignment)
                        .filter(each -> each != null)
                        .findFirst()
                        .orElse(Look.Alignment.LEFT),
                looks.stream()
                        .mapToInt(Look::before)
                        .filter(each -> each >= 0)
                        .findFirst()
                        .orElse(0),
                looks.stream()
                        .mapToInt(Look::after)
                        .filter(each -> each >= 0)
                        .findFirst()
                        .orElse(0),
                size * face.height() * line / 100,
                looks.stream().anyMatch(Look::isIndented) ? Look.FIRST_LINE / 20.0 : 0,
                0,
                looks.stream().anyMatch(Look::staysWithNext),
                style.look().outline(),
                looks.stream()
                        .map(Look::shading)
                        .filter(each -> !each.isEmpty())
                        .findFirst()
                        .orElse(""),
                "");
    }

    private static @Nullable Style parent(Style style) {
        for (Style each : Style.values()) {
            if (each.id().equals(style.basedOn())) {
                return each;
            }
        }
        return null;
    }

    Type onPageOfNext() {
        return new Type(face, size, alignment, before, after, line, indent, left, true, outline, shading, colour);
    }

    /** With the first line at one place and the others at another. */
    Type at(double first, double others) {
        return new Type(
                face, size, alignment, before, after, line, first - others, others, withNext, outline, shading, colour);
    }

    Type aligned(Look.Alignment other, String letters) {
        return new Type(face, size, other, before, after, line, indent, left, withNext, outline, shading, letters);
    }

    Type in(Face other) {
        return new Type(other, size, alignment, before, after, line, indent, left, withNext, outline, shading, colour);
    }
}

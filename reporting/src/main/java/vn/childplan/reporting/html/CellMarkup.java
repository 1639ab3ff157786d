package vn.childplan.reporting.html;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Tone;
import vn.childplan.reporting.model.Wording;

/** A value with both of its forms. */
final class CellMarkup {
    private final Markup markup;
    private final Wording words;

    CellMarkup(Markup markup, Wording words) {
        this.markup = markup;
        this.words = words;
    }

    void write(Cell cell) throws IOException {
        if (cell instanceof Cell.Words text) {
            markup.text(text.text());
        } else if (cell instanceof Cell.Coded coded) {
            coded(coded);
        } else if (cell instanceof Cell.Several several) {
            several(several);
        } else if (cell instanceof Cell.Day || isTimeOfHtml(cell)) {
            markup.element("time", cell.display(words), "datetime", cell.machine());
        } else if (!cell.machine().isEmpty()) {
            markup.element("data", cell.display(words), "value", cell.machine());
        }
    }

    /** HTML allows no more than three digits of a second; the last instant of a day has nine. */
    private static boolean isTimeOfHtml(Cell cell) {
        return cell instanceof Cell.Moment moment
                && moment.instant().equals(moment.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private void coded(Cell.Coded coded) throws IOException {
        String tone = coded.tone() == Tone.NEUTRAL ? null : "badge " + Palette.nameOf(coded.tone());
        markup.element("data", coded.label(), "value", coded.code(), "class", tone);
    }

    private void several(Cell.Several several) throws IOException {
        String between = "";
        for (Cell.Coded coded : several.values()) {
            markup.text(between);
            coded(coded);
            between = "; ";
        }
    }
}

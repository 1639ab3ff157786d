package vn.childplan.reporting.html;

import java.io.IOException;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Tone;
import vn.childplan.reporting.model.Wording;

/** A value with both of its forms. */
final class CellMarkup implements Cell.Writer<IOException> {
    private final Markup markup;
    private final Wording words;

    CellMarkup(Markup markup, Wording words) {
        this.markup = markup;
        this.words = words;
    }

    @Override
    public void blank(Cell.Blank blank) throws IOException {
        if (!blank.shown().isEmpty()) {
            markup.element("data", blank.shown(), "value", "");
        }
    }

    @Override
    public void words(Cell.Words text) throws IOException {
        markup.text(text.text());
    }

    @Override
    public void coded(Cell.Coded coded) throws IOException {
        String tone = coded.tone() == Tone.NEUTRAL ? null : "badge " + Palette.nameOf(coded.tone());
        markup.element("data", coded.label(), "value", coded.code(), "class", tone);
    }

    @Override
    public void several(Cell.Several several) throws IOException {
        String between = "";
        for (Cell.Coded coded : several.values()) {
            markup.text(between);
            coded(coded);
            between = "; ";
        }
    }

    @Override
    public void count(Cell.Count count) throws IOException {
        data(count);
    }

    @Override
    public void share(Cell.Share share) throws IOException {
        data(share);
    }

    @Override
    public void day(Cell.Day day) throws IOException {
        time(day);
    }

    @Override
    public void moment(Cell.Moment moment) throws IOException {
        time(moment);
    }

    private void time(Cell cell) throws IOException {
        markup.element("time", cell.display(words), "datetime", cell.machine());
    }

    private void data(Cell cell) throws IOException {
        if (!cell.machine().isEmpty()) {
            markup.element("data", cell.display(words), "value", cell.machine());
        }
    }
}

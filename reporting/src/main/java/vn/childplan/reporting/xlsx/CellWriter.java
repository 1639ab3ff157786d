package vn.childplan.reporting.xlsx;

import java.io.IOException;
import java.util.List;
import vn.childplan.reporting.contract.SpreadsheetGuard;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Legible;
import vn.childplan.reporting.model.Tone;
import vn.childplan.reporting.model.Wording;

/** Writes cells of the model as cells of a sheet, one each. */
class CellWriter implements Cell.Writer<RuntimeException> {
    final Sheet sheet;
    private final Wording words;
    private final Legible legible;
    private final SpreadsheetGuard guard;

    private final Style plain;

    /** @param plain how words look that have no colour */
    CellWriter(Sheet sheet, Wording words, Legible legible, SpreadsheetGuard guard, Style plain) {
        this.plain = plain;
        this.sheet = sheet;
        this.words = words;
        this.legible = legible;
        this.guard = guard;
    }

    @Override
    public void blank(Cell.Blank blank) {
        if (blank.shown().isEmpty()) {
            sheet.blank();
        } else {
            display(blank);
        }
    }

    @Override
    public void words(Cell.Words text) {
        display(text);
    }

    @Override
    public void coded(Cell.Coded coded) {
        text(coded.label(), coded.tone() == Tone.NEUTRAL ? plain : Style.of(coded.tone()));
    }

    @Override
    public void several(Cell.Several several) {
        display(several);
    }

    @Override
    public void count(Cell.Count count) {
        boolean none = count.value() == 0 && !count.none().isEmpty();
        if (none && !count.none().equals(Style.DASH)) {
            display(count);
        } else {
            sheet.count(count.value(), none ? Style.DASHED_COUNT : Style.COUNT);
        }
    }

    @Override
    public void share(Cell.Share share) {
        display(share);
    }

    @Override
    public void day(Cell.Day day) {
        sheet.day(day.date());
    }

    @Override
    public void moment(Cell.Moment moment) {
        sheet.moment(moment.instant());
    }

    private void display(Cell cell) {
        text(cell.display(words), plain);
    }

    final void text(String text, Style style) {
        List<String> pieces = CellText.pieces(legible.of(text));
        sheet.words(pieces.get(0), marked(pieces.get(0), style));
        pieces.subList(1, pieces.size()).forEach(piece -> sheet.below(piece, marked(piece, style)));
    }

    /** Rows of the whole breadth. */
    final void across(String text, Style style) throws IOException {
        sheet.across(legible.of(text), style, piece -> marked(piece, style));
    }

    private Style marked(String text, Style style) {
        return (style == Style.WORDS || style == Style.LETTERS || style == Style.ONE_LINE) && guard.isNeededFor(text)
                ? Style.MARKED_WORDS
                : style;
    }
}

package vn.childplan.reporting.xlsx;

import vn.childplan.reporting.contract.SpreadsheetGuard;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Legible;
import vn.childplan.reporting.model.Wording;

/** Writes cells of the model as cells of a sheet. */
record CellWriter(Sheet sheet, Wording words, Legible legible, SpreadsheetGuard guard) {
    void write(Cell cell) {
        if (cell instanceof Cell.Blank) {
            sheet.blank();
        } else if (cell instanceof Cell.Count count) {
            sheet.count(count.value());
        } else if (cell instanceof Cell.Day day) {
            sheet.day(day.date());
        } else if (cell instanceof Cell.Moment moment) {
            sheet.moment(moment.instant());
        } else if (cell instanceof Cell.Coded coded) {
            text(coded.label(), Style.of(coded.tone()));
        } else {
            text(cell.display(words), Style.WORDS);
        }
    }

    void text(String text, Style style) {
        String whole = legible.of(text);
        sheet.words(whole, style == Style.WORDS && guard.isNeededFor(whole) ? Style.MARKED_WORDS : style);
    }
}

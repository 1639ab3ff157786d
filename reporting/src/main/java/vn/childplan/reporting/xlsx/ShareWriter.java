package vn.childplan.reporting.xlsx;

import vn.childplan.reporting.contract.SpreadsheetGuard;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Legible;
import vn.childplan.reporting.model.Wording;

/** Writes the cells of a column of shares as three cells each: per cent, numerator, denominator. */
final class ShareWriter extends CellWriter {
    ShareWriter(Sheet sheet, Wording words, Legible legible, SpreadsheetGuard guard) {
        super(sheet, words, legible, guard, Style.WORDS);
    }

    @Override
    public void blank(Cell.Blank blank) {
        sheet.blank();
        sheet.blank();
        sheet.blank();
    }

    @Override
    public void share(Cell.Share share) {
        share.percent().ifPresentOrElse(sheet::percent, sheet::blank);
        sheet.count(share.numerator());
        sheet.count(share.denominator());
    }
}

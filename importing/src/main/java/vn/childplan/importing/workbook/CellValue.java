package vn.childplan.importing.workbook;

import java.util.function.Consumer;
import vn.childplan.core.internal.text.Excerpt;
import vn.childplan.core.text.Text;

/** What a cell says. */
sealed interface CellValue {
    /** Nothing. */
    CellValue NOTHING = new Words("");

    /**
     * Its text where a word or a time is meant; "" if it says nothing of the kind, which is then told.
     *
     * @param time whether a time is meant
     */
    String text(boolean time, Consumer<Fault> told);

    /** A text, which may be a time as officials write it. */
    record Words(String words) implements CellValue {
        @Override
        public String text(boolean time, Consumer<Fault> told) {
            return words;
        }
    }

    /**
     * A number.
     *
     * @param shown as the cell shows it
     * @param asDay what it would be as a day
     */
    record Amount(String shown, CellValue asDay) implements CellValue {
        @Override
        public String text(boolean time, Consumer<Fault> told) {
            if (!time) {
                return shown;
            }
            Text remedy = asDay instanceof Moment day
                    ? Text.of(
                            "Nếu là ngày " + day.iso() + ", định dạng ô kiểu Ngày (Date).",
                            "If it is " + day.iso() + ", format the cell as a date.")
                    : Text.of("Ghi ngày, như 14/5/2025.", "Write a date, as 14/5/2025.");
            told.accept(new Fault(
                    "workbook.number-for-date",
                    Text.of(
                            "ô là số " + shown + ", không phải ngày",
                            "the cell is the number " + shown + ", not a date"),
                    remedy));
            return "";
        }
    }

    /** A day, or a day and time, which a spreadsheet keeps as a number with a format. */
    record Moment(String iso) implements CellValue {
        @Override
        public String text(boolean time, Consumer<Fault> told) {
            if (time) {
                return iso;
            }
            told.accept(new Fault(
                    "workbook.date-for-text",
                    Text.of(
                            "ô là ngày " + iso + ", ở đây phải là chữ",
                            "the cell is the date " + iso + ", a text belongs here"),
                    Text.of(
                            "Excel tự đổi thành ngày: định dạng ô kiểu Văn bản (Text) rồi gõ lại.",
                            "The spreadsheet made a date of it: format the cell as text and type it again.")));
            return "";
        }
    }

    /** What cannot be read. */
    record Fault(String code, Text message, Text remedy) implements CellValue {
        @Override
        public String text(boolean time, Consumer<Fault> told) {
            told.accept(this);
            return "";
        }

        static Fault broken(String what) {
            String quoted = Excerpt.quote(what);
            return new Fault(
                    "workbook.broken-cell",
                    Text.of("không đọc được ô: " + quoted, "the cell cannot be read: " + quoted),
                    Text.of("Mở bằng Excel, lưu lại thành .xlsx.", "Open it in Excel and save it as .xlsx."));
        }
    }
}

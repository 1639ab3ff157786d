package vn.childplan.importing.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.childplan.core.text.Text;

/** How a cell shows its number. */
record NumberFormat(Kind kind, String code) {
    /** What its number is then. */
    enum Kind {
        NUMBER,
        DATE,
        DATE_AND_TIME,
        TIME
    }

    static final NumberFormat GENERAL = new NumberFormat(Kind.NUMBER, "general");

    /** A spreadsheet keeps so many digits of a number. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final double LONGEST = 1e20;

    /** Quoted words, escaped and padding characters, and whatever stands in brackets, of which only times that run on are kept. */
    private static final Pattern NOT_OF_A_DATE =
            Pattern.compile("\"[^\"]*+\"?|\\\\.|[_*].|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*+\\]?|am/pm|a/p");

    private static final Pattern ZEROS = Pattern.compile("0{1,30}(?:\\.0{1,15})?");

    /** Of a code, as "dd/mm/yyyy". */
    static NumberFormat of(String written) {
        String code = written.toLowerCase(Locale.ROOT);
        if (code.startsWith("general") || ZEROS.matcher(code).matches()) {
            return new NumberFormat(Kind.NUMBER, code);
        }
        String bare = NOT_OF_A_DATE.matcher(code).replaceAll("");
        int section = bare.indexOf(';');
        String first = section < 0 ? bare : bare.substring(0, section);
        boolean time = first.indexOf('h') >= 0 || first.indexOf('s') >= 0;
        boolean date = first.indexOf('y') >= 0 || first.indexOf('d') >= 0 || (!time && first.indexOf('m') >= 0);
        Kind kind = date ? (time ? Kind.DATE_AND_TIME : Kind.DATE) : time ? Kind.TIME : Kind.NUMBER;
        return new NumberFormat(kind, code);
    }

    /** Of one of the numbers that need no code (ECMA-376, part 1, 18.8.30); those of 27 to 36 and 50 to 58 are dates in the East. */
    static NumberFormat builtIn(int id) {
        if ((id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) {
            return new NumberFormat(Kind.DATE, "");
        } else if (id == 22) {
            return new NumberFormat(Kind.DATE_AND_TIME, "");
        } else if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) {
            return new NumberFormat(Kind.TIME, "");
        }
        return id == 1 ? of("0") : id == 2 ? of("0.00") : GENERAL;
    }

    /** What a number is in this format. */
    CellValue value(double number, boolean from1904) {
        return switch (kind) {
            case NUMBER -> new CellValue.Amount(shown(number), SerialDate.of(number, number % 1 != 0, from1904));
            case DATE -> SerialDate.of(number, false, from1904);
            case DATE_AND_TIME -> SerialDate.of(number, true, from1904);
            case TIME ->
                new CellValue.Fault(
                        "workbook.time-without-date",
                        Text.of("ô chỉ ghi giờ, không có ngày", "the cell shows a time without a date"),
                        Text.of("Ghi cả ngày, như 14/5/2025 16:30.", "Write the date as well, as 14/5/2025 16:30."));
        };
    }

    /** Zeros before and behind are kept where the format asks for them: a document of number "012". */
    private String shown(double number) {
        if (!ZEROS.matcher(code).matches() || number < 0) {
            return general(number);
        }
        int point = code.indexOf('.');
        int decimals = point < 0 ? 0 : code.length() - point - 1;
        String digits = new BigDecimal(number)
                .round(DIGITS)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
        return "0".repeat(Math.max(0, code.length() - digits.length())) + digits;
    }

    /** A number in the plainest form; with an exponent only where it would be longer than anybody writes. */
    static String general(double number) {
        BigDecimal digits = new BigDecimal(number).round(DIGITS).stripTrailingZeros();
        return Math.abs(number) < LONGEST ? digits.toPlainString() : digits.toString();
    }
}

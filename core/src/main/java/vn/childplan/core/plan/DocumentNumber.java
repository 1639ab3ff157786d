package vn.childplan.core.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.internal.text.RefusedText;
import vn.childplan.core.internal.text.RefusedText.Fault;
import vn.childplan.core.internal.text.WrittenAs;
import vn.childplan.core.internal.text.Years;
import vn.childplan.core.text.Text;
import vn.childplan.core.text.VietnameseText;

/**
 * Số, ký hiệu of a document. Numbers begin again each year and the symbol of one document is met in several spellings,
 * so a number names a document only together with its date.
 *
 * <p>2022/KH-UBND is document 2022 of a year, not of the year 2022: only the normative form carries its year.
 *
 * @param value the text form, without spaces
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
@WrittenAs(
        vi = "Viết số, ký hiệu như 65/KH-UBND, 1481/BYT-BMTE, 09/2019/NĐ-CP hoặc 28-CT/TW.",
        en = "Write a document number as 65/KH-UBND, 1481/BYT-BMTE, 09/2019/NĐ-CP or 28-CT/TW.")
public record DocumentNumber(@JsonValue String value) implements Comparable<DocumentNumber> {
    private static final String CAPITAL = "[\\p{Lu}&&\\p{IsLatin}]";
    private static final String LETTER = "\\p{IsLatin}";
    private static final String SYMBOL =
            "(" + CAPITAL + "[" + LETTER + "\\d&]*+(?:-" + CAPITAL + "[" + LETTER + "\\d&]*+)*+)";
    private static final Pattern PARTY = Pattern.compile("(\\d{1,9})-(" + CAPITAL + LETTER + "*)/" + SYMBOL);
    private static final Pattern NORMATIVE = Pattern.compile("(\\d{1,9})/(\\d{4})/" + SYMBOL);
    private static final Pattern PLAIN = Pattern.compile("(\\d{1,9})/" + SYMBOL);
    /** Hyphens that do not break, dashes and the minus sign: what Word makes of a hyphen between capitals. */
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");

    private static final Pattern SPACE_AT_SIGN = Pattern.compile(" ?([/-]) ?");
    private static final Text NO_NUMBER = Text.of(
            "không phải là số, ký hiệu văn bản; ghi như 65/KH-UBND, 1481/BYT-BMTE, 09/2019/NĐ-CP hoặc 28-CT/TW",
            "is not a valid document number: write it as 65/KH-UBND, 1481/BYT-BMTE, 09/2019/NĐ-CP or 28-CT/TW");

    /** The ways numbers are formed (NĐ 30/2020/NĐ-CP for the first three). */
    public enum Form {
        /**
         * số/LOẠI-CƠ QUAN: 65/KH-UBND. So is 05/QCPH-SYT-CAT, of a type outside NĐ 30/2020, and 12/QD-UBND, with the
         * type spelt without its marks.
         */
        NAMED_TYPE,
        /** Công văn, số/CƠ QUAN-ĐƠN VỊ: 1481/BYT-BMTE. */
        LETTER,
        /** Normative, số/năm/…: 09/2019/NĐ-CP, 102/2016/QH13. */
        NORMATIVE,
        /**
         * Party and youth union, số-LOẠI/CƠ QUAN: 28-CT/TW. Told by the spelling alone, so it is also the form of
         * 173-KH/UBND, as newspapers turn 173/KH-UBND round.
         */
        PARTY
    }

    public DocumentNumber {
        value = mended(value);
        if (!isNumber(value)) {
            throw RefusedText.of(value, NO_NUMBER);
        }
        if (running(value) == 0) {
            throw RefusedText.of(
                    Fault.ZERO, value, Text.of("số văn bản bắt đầu từ 1", "documents are numbered from 1"));
        }
        Matcher normative = NORMATIVE.matcher(value);
        if (normative.matches() && !Years.hold(Integer.parseInt(normative.group(2)))) {
            throw RefusedText.of(Fault.YEAR, value, Years.BOUNDS);
        }
    }

    private static boolean isNumber(String text) {
        return PLAIN.matcher(text).matches()
                || NORMATIVE.matcher(text).matches()
                || PARTY.matcher(text).matches();
    }

    /** Without the spaces and dashes that printing and typing put in; a space anywhere else may join two values. */
    private static String mended(String typed) {
        String hyphens = DASHES.matcher(VietnameseText.clean(typed)).replaceAll("-");
        String number = SPACE_AT_SIGN.matcher(hyphens).replaceAll("$1");
        if (number.contains(" ") && isNumber(number.replace(" ", ""))) {
            throw RefusedText.of(
                    Fault.SPACE,
                    number,
                    Text.of(
                            "có dấu cách giữa các chữ hoặc số; chỉ ghi số, ký hiệu, không ghi thêm ngày hay năm",
                            "there is a space between letters or digits; write the number alone, without a date or"
                                    + " year"));
        }
        return number;
    }

    /**
     * Reads a number; spaces at its signs, as in "65 /KH-UBND", are left out, and the dashes that Word makes of hyphens,
     * as in "65/KH–UBND", are hyphens.
     *
     * @throws IllegalArgumentException if the text is no document number
     */
    @JsonCreator
    public static DocumentNumber of(String value) {
        return new DocumentNumber(value);
    }

    /** In which way the number is formed. */
    public Form form() {
        if (PARTY.matcher(value).matches()) {
            return Form.PARTY;
        }
        if (NORMATIVE.matcher(value).matches()) {
            return Form.NORMATIVE;
        }
        return DocumentType.isMeantBy(symbol().split("-", 2)[0]) ? Form.NAMED_TYPE : Form.LETTER;
    }

    /** The running number: 65 of 65/KH-UBND, 9 of 09/2019/NĐ-CP. */
    public int number() {
        return running(value);
    }

    private static int running(String value) {
        int end = 0;
        while (Character.isDigit(value.charAt(end))) {
            end++;
        }
        return Integer.parseInt(value.substring(0, end));
    }

    /** The year inside a normative number; empty for the other forms. */
    public OptionalInt year() {
        Matcher normative = NORMATIVE.matcher(value);
        return normative.matches() ? OptionalInt.of(Integer.parseInt(normative.group(2))) : OptionalInt.empty();
    }

    /** What follows the number and year: KH-UBND, NĐ-CP, TW. */
    public String symbol() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    /** The named type that the number states; empty for a letter and for types outside NĐ 30/2020. */
    public Optional<DocumentType> type() {
        Matcher party = PARTY.matcher(value);
        return DocumentType.ofAbbreviation(party.matches() ? party.group(2) : symbol().split("-", 2)[0]);
    }

    /** By running number, then by text. */
    @Override
    public int compareTo(DocumentNumber other) {
        int byNumber = Integer.compare(number(), other.number());
        return byNumber != 0 ? byNumber : value.compareTo(other.value);
    }

    /** By the text, as for any record. Written by hand, as that of {@link vn.childplan.core.agency.AgencyId}. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DocumentNumber that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}

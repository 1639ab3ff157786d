package vn.childplan.validation.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.constraint.ValidDocumentNumber;
import vn.childplan.core.constraint.ValidDocumentNumber.Form;
import vn.childplan.core.plan.DocumentNumber;

class DocumentNumberConstraintTest {
    record Any(@ValidDocumentNumber CharSequence number) {}

    record NamedType(
            @ValidDocumentNumber(forms = Form.NAMED_TYPE) CharSequence number) {}

    record Letter(@ValidDocumentNumber(forms = Form.LETTER) CharSequence number) {}

    record Normative(
            @ValidDocumentNumber(forms = Form.NORMATIVE) CharSequence number) {}

    record Party(@ValidDocumentNumber(forms = Form.PARTY) CharSequence number) {}

    record Two(
            @ValidDocumentNumber(forms = {Form.PARTY, Form.NAMED_TYPE})
            DocumentNumber number) {}

    record OwnWords(
            @ValidDocumentNumber(forms = Form.PARTY, message = "số văn bản Đảng")
            String number) {}

    /** Numbers of real documents and of NĐ 30/2020/NĐ-CP; each has exactly one of the four forms. */
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "65/KH-UBND,        NAMED_TYPE",
        "253/QĐ-UBND,       NAMED_TYPE",
        // written with a space in the printed header
        "65 /KH-UBND,       NAMED_TYPE",
        // numbers of a year, not years
        "2022/KH-UBND,      NAMED_TYPE",
        "1960/KH-UBND,      NAMED_TYPE",
        "1481/BYT-BMTE,     LETTER",
        "793/BLĐTBXH-CTE,   LETTER",
        "739/BNV-CTTN&BĐG,  LETTER",
        "09/2019/NĐ-CP,     NORMATIVE",
        "102/2016/QH13,     NORMATIVE",
        "28-CT/TW,          PARTY",
        "225-KH/TWĐTN-CTTN, PARTY",
        // as newspapers turn 173/KH-UBND round
        "173-KH/UBND,       PARTY",
    })
    void a_number_passes_for_its_own_form_and_for_no_other(String number, Form form) {
        assertEquals(List.of(), Checked.vi(new Any(number)));
        assertEquals(form == Form.NAMED_TYPE, Checked.vi(new NamedType(number)).isEmpty());
        assertEquals(form == Form.LETTER, Checked.vi(new Letter(number)).isEmpty());
        assertEquals(form == Form.NORMATIVE, Checked.vi(new Normative(number)).isEmpty());
        assertEquals(form == Form.PARTY, Checked.vi(new Party(number)).isEmpty());
    }

    @Test
    void decomposed_letters_are_as_good_as_composed_ones() {
        String decomposed = Normalizer.normalize("09/2019/NĐ-CP", Normalizer.Form.NFD);
        assertEquals(List.of(), Checked.vi(new Normative(decomposed)));
        String withMarks = Normalizer.normalize("12/TTr-SỞYT", Normalizer.Form.NFD);
        assertEquals(List.of(), Checked.vi(new NamedType(withMarks)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "65", "KH-UBND", "65/", "/KH-UBND", "65/kh-ubnd", "65\\KH-UBND", "65/KH-", "số 65"})
    void what_is_no_number_is_told_what_one_looks_like(String text) {
        assertEquals(
                List.of(
                        "number: phải là số, ký hiệu văn bản như 65/KH-UBND, 1481/BYT-BMTE, 09/2019/NĐ-CP hoặc 28-CT/TW"),
                Checked.vi(new Any(text)));
        assertEquals(
                List.of("number: must be the number of a document, such as 65/KH-UBND, 1481/BYT-BMTE, 09/2019/NĐ-CP or"
                        + " 28-CT/TW"),
                Checked.en(new Any(text)));
    }

    @ParameterizedTest(name = "''{0}''")
    @CsvSource(
            delimiter = '|',
            value = {
                "28-CT/TW 2025       | không được có dấu cách giữa các chữ hoặc số",
                "6 5/KH-UBND         | không được có dấu cách giữa các chữ hoặc số",
                "65/\u041AH-UBND     | phải viết bằng chữ Latinh (U+041A, ký tự thứ 4)",
                "65/KH-\u03A5BND     | phải viết bằng chữ Latinh (U+03A5, ký tự thứ 7)",
                "65/KH\u200B-UBND    | không được có ký tự ẩn (U+200B, ký tự thứ 6)",
                "09/1899/N\u0110-CP  | năm trong số, ký hiệu phải từ 1900 đến 9999",
                "09/0000/N\u0110-CP  | năm trong số, ký hiệu phải từ 1900 đến 9999",
                "0/KH-UBND          | số văn bản phải bắt đầu từ 1"
            })
    void what_is_wrong_is_named_whatever_forms_are_allowed(String text, String message) {
        assertEquals(List.of("number: " + message), Checked.vi(new Any(text)));
        assertEquals(List.of("number: " + message), Checked.vi(new Letter(text)));
        assertEquals(1, Checked.en(new Any(text)).size());
    }

    @Test
    void dashes_that_word_makes_of_hyphens_pass() {
        assertEquals(List.of(), Checked.vi(new NamedType("65/KH\u2013UBND")));
        assertEquals(List.of(), Checked.vi(new NamedType("65/KH\u2011UBND")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"09/VBHN-BYT", "05/QCPH-SYT-CAT", "12/QD-UBND", "65/Kh-UBND"})
    void a_type_outside_the_list_or_misspelt_is_no_letter(String text) {
        assertEquals(1, Checked.vi(new Letter(text)).size());
        assertEquals(List.of(), Checked.vi(new NamedType(text)));
    }

    @Test
    void the_message_lists_the_forms_that_are_allowed() {
        DocumentNumber letter = DocumentNumber.of("1481/BYT-BMTE");
        assertEquals(
                List.of(
                        "number: phải là số, ký hiệu thuộc dạng: số/LOẠI-CƠ QUAN (65/KH-UBND), số-LOẠI/CƠ QUAN (28-CT/TW)"),
                Checked.vi(new Two(letter)));
        assertEquals(
                List.of("number: must be the number of a document of the form number/TYPE-AGENCY (65/KH-UBND),"
                        + " number-TYPE/AGENCY (28-CT/TW)"),
                Checked.en(new Two(letter)));
    }

    @Test
    void a_message_given_with_the_annotation_is_kept() {
        assertEquals(List.of("number: số văn bản Đảng"), Checked.vi(new OwnWords("65/KH-UBND")));
    }

    @Test
    void a_symbol_of_any_length_is_checked() {
        assertEquals(List.of(), Checked.vi(new Any("65/KH" + "-A".repeat(100_000))));
        assertEquals(
                1, Checked.vi(new Any("65/KH" + "-A".repeat(100_000) + "-")).size());
    }

    @Test
    void null_passes() {
        assertEquals(List.of(), Checked.vi(new Any(null)));
        assertEquals(List.of(), Checked.vi(new Two(null)));
    }

    @Test
    void the_forms_are_those_of_the_value_type() {
        assertEquals(
                Arrays.stream(DocumentNumber.Form.values()).map(Enum::name).toList(),
                Arrays.stream(Form.values()).map(Enum::name).toList());
    }
}

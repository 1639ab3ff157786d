package vn.childplan.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.text.TotalOrder;

class DocumentNumberTest {

    /** Numbers of real documents, taken apart by hand after NĐ 30/2020/NĐ-CP, Phụ lục I and III. */
    @ParameterizedTest(name = "{0}: {1}, number {2} of {3}, {4} {5}")
    @CsvSource({
        // số/LOẠI-CƠ QUAN
        "65/KH-UBND,             NAMED_TYPE,   65,     , PLAN,       KH-UBND",
        "253/QĐ-UBND,            NAMED_TYPE,  253,     , DECISION,   QĐ-UBND",
        "06/QĐ-TTg,              NAMED_TYPE,    6,     , DECISION,   QĐ-TTg",
        "1677/NQ-UBTVQH15,       NAMED_TYPE, 1677,     , RESOLUTION, NQ-UBTVQH15",
        "1270/BC-TCTTTg,         NAMED_TYPE, 1270,     , REPORT,     BC-TCTTTg",
        "30/NQ-CP,               NAMED_TYPE,   30,     , RESOLUTION, NQ-CP",
        // numbers that look like years
        "2022/KH-UBND,           NAMED_TYPE, 2022,     , PLAN,       KH-UBND",
        "2026/KH-UBND,           NAMED_TYPE, 2026,     , PLAN,       KH-UBND",
        "1960/KH-UBND,           NAMED_TYPE, 1960,     , PLAN,       KH-UBND",
        // công văn, số/CƠ QUAN-ĐƠN VỊ
        "1481/BYT-BMTE,          LETTER,     1481,     ,           , BYT-BMTE",
        "530/SYT-CSXH,           LETTER,      530,     ,           , SYT-CSXH",
        "793/BLĐTBXH-CTE,        LETTER,      793,     ,           , BLĐTBXH-CTE",
        "793/LĐTBXH-TE,          LETTER,      793,     ,           , LĐTBXH-TE",
        "739/BNV-CTTN&BĐG,       LETTER,      739,     ,           , BNV-CTTN&BĐG",
        "5425/UBND-KGVX,         LETTER,     5425,     ,           , UBND-KGVX",
        "4511/VP-KGVX,           LETTER,     4511,     ,           , VP-KGVX",
        // normative, số/năm/…
        "09/2019/NĐ-CP,          NORMATIVE,     9, 2019,           , NĐ-CP",
        "102/2016/QH13,          NORMATIVE,   102, 2016,           , QH13",
        "202/2025/QH15,          NORMATIVE,   202, 2025,           , QH15",
        "28/2019/TT-BLĐTBXH,     NORMATIVE,    28, 2019,           , TT-BLĐTBXH",
        "52/2025/QĐ-UBND,        NORMATIVE,    52, 2025, DECISION,   QĐ-UBND",
        "42/2014/QĐ-TTg,         NORMATIVE,    42, 2014, DECISION,   QĐ-TTg",
        // Party and youth union, số-LOẠI/CƠ QUAN
        "28-CT/TW,               PARTY,        28,     , DIRECTIVE,  TW",
        "17-ĐA/TU,               PARTY,        17,     , SCHEME,     TU",
        "72-NQ/TW,               PARTY,        72,     , RESOLUTION, TW",
        "225-KH/TWĐTN-CTTN,      PARTY,       225,     , PLAN,       TWĐTN-CTTN",
        // turned round by a newspaper: the spelling is the Party's
        "173-KH/UBND,            PARTY,       173,     , PLAN,       UBND"
    })
    void is_taken_apart_by_its_form(
            String text, DocumentNumber.Form form, int number, Integer year, DocumentType type, String symbol) {
        DocumentNumber read = DocumentNumber.of(text);
        assertEquals(form, read.form());
        assertEquals(number, read.number());
        assertEquals(year == null ? OptionalInt.empty() : OptionalInt.of(year), read.year());
        assertEquals(Optional.ofNullable(type), read.type());
        assertEquals(symbol, read.symbol());
        assertEquals(text, read.toString());
    }

    @Test
    void two_numbers_have_two_places_in_a_hash_table() {
        assertEquals(
                DocumentNumber.of("65/KH-UBND").hashCode(),
                DocumentNumber.of("65 /KH-UBND").hashCode());
        assertNotEquals(
                DocumentNumber.of("65/KH-UBND").hashCode(),
                DocumentNumber.of("66/KH-UBND").hashCode());
    }

    /** The header of the plan prints "65 /KH-UBND". */
    @ParameterizedTest(name = "''{0}''")
    @ValueSource(strings = {"65 /KH-UBND", " 65/KH-UBND ", "65\u00A0/ KH-UBND", "65/KH -\u202FUBND", "65/\tKH-UBND\n"})
    void spaces_do_not_count(String text) {
        assertEquals(DocumentNumber.of("65/KH-UBND"), DocumentNumber.of(text));
    }

    /** What Word makes of a hyphen between capitals: en dash, non-breaking hyphen; and other dashes and the minus sign. */
    @ParameterizedTest(name = "''{0}''")
    @ValueSource(
            strings = {
                "65/KH\u2013UBND",
                "65/KH\u2011UBND",
                "65/KH\u2010UBND",
                "65/KH\u2014UBND",
                "65/KH\u2212UBND",
                "65/KH \u2013 UBND"
            })
    void a_dash_in_place_of_a_hyphen_is_mended(String text) {
        assertEquals(DocumentNumber.of("65/KH-UBND"), DocumentNumber.of(text));
    }

    /** What is wrong is named: two values run together, letters of other scripts, years and numbers that no document has. */
    @ParameterizedTest(name = "''{0}''")
    @CsvSource(
            delimiter = '|',
            value = {
                "28-CT/TW 2025     | there is a space between letters or digits",
                "65/KH UBND        | there is a space between letters or digits",
                "6 5/KH-UBND       | there is a space between letters or digits",
                "65/\u041A\u041D-UBND | it has a letter that is not Latin, U+041A, at place 4",
                "65/KH-UB\u039DD    | it has a letter that is not Latin, U+039D, at place 9",
                "65/KH-UBND\u200B   | it has the invisible character U+200B, at place 11",
                "09/0000/N\u0110-CP | the year must be one of 1900 to 9999",
                "09/1899/N\u0110-CP | the year must be one of 1900 to 9999",
                "0/KH-UBND         | documents are numbered from 1",
                "000-CT/TW         | documents are numbered from 1",
                "0/2019/N\u0110-CP  | documents are numbered from 1"
            })
    void what_is_wrong_with_a_number_is_named(String text, String fault) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> DocumentNumber.of(text));
        assertTrue(String.valueOf(refused.getMessage()).contains(": " + fault), refused.getMessage());
    }

    /** Not one of them is a công văn, whose symbol begins with an agency: types outside NĐ 30/2020, and types misspelt. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "09/VBHN-BYT",
                "05/QCPH-SYT-CAT",
                "49/QCPH-UBND-UBMT-HCTĐ",
                "63/KHPH-MTTQ-UBND",
                "42/KHLT-SGDĐT-CĐGDT",
                "05/CTPH-BGDĐT-BCA-TWĐTN",
                "89/CTrPH-CAT-UBMTTQVNT-SNV-CNNHCSXHT",
                "3789/HDLN-BHXH-LĐTBXH",
                "1/HDLT-ĐTN-TDTT",
                "1/NQLT-BGDĐT-HKHVN",
                "1/TTLT-BYT-BLĐTBXH",
                "63/KHPh-MTTQ-UBND",
                "12/QD-UBND",
                "65/Kh-UBND",
                "7/TTR-SYT",
                "8/CTR-UBND",
                "9/QYĐ-UBND"
            })
    void a_type_outside_the_list_or_misspelt_is_no_letter(String text) {
        assertEquals(DocumentNumber.Form.NAMED_TYPE, DocumentNumber.of(text).form());
        assertEquals(Optional.empty(), DocumentNumber.of(text).type());
    }

    @Test
    void decomposed_letters_and_an_Icelandic_D_are_the_same_number() {
        String composed = "12/QĐ-BCĐTƯ";
        assertEquals(
                DocumentNumber.of(composed), DocumentNumber.of(Normalizer.normalize(composed, Normalizer.Form.NFD)));
        assertEquals(DocumentNumber.of("793/BL\u0110TBXH-CTE"), DocumentNumber.of("793/BL\u00D0TBXH-CTE"));
    }

    @Test
    void two_symbols_of_one_letter_are_two_numbers() {
        assertNotEquals(DocumentNumber.of("793/BLĐTBXH-CTE"), DocumentNumber.of("793/LĐTBXH-TE"));
        assertNotEquals(DocumentNumber.of("09/2019/NĐ-CP"), DocumentNumber.of("9/2019/NĐ-CP"));
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(
            strings = {
                "",
                " ",
                "65",
                "/KH-UBND",
                "65/",
                "KH-UBND",
                "65-KH-UBND",
                "65/kh-ubnd",
                "65/KH-",
                "65/-UBND",
                "65/KH--UBND",
                "65/KH-UBND/",
                "65/KH-UBND.",
                "65/2025",
                "65/25/KH-UBND",
                "65/20255/KH-UBND",
                "65.KH-UBND",
                "Số: 65/KH-UBND",
                "số 65",
                "28-CT-TW",
                "28-/TW",
                "-CT/TW",
                "65a/KH-UBND",
                "６５/KH-UBND",
                "1234567890/KH-UBND",
                "99999999999999999999/KH-UBND"
            })
    void refuses_what_is_no_document_number(String text) {
        assertThrows(IllegalArgumentException.class, () -> DocumentNumber.of(text));
    }

    @Test
    void sorts_by_the_running_number_first() {
        List<DocumentNumber> expected = Stream.of(
                        "06/QĐ-TTg",
                        "9/KH-UBND",
                        "28-CT/TW",
                        "65/KH-UBND",
                        "102/2016/QH13",
                        "253/QĐ-UBND",
                        "1481/BYT-BMTE")
                .map(DocumentNumber::of)
                .toList();
        List<DocumentNumber> shuffled = new ArrayList<>(expected);
        Collections.shuffle(shuffled, new Random(65));
        Collections.sort(shuffled);
        assertEquals(expected, shuffled);
    }

    /** NĐ 30/2020/NĐ-CP, Phụ lục III: 29 types, of which công văn and thư công have no abbreviation. */
    @Test
    void the_list_of_the_decree_has_27_abbreviations() {
        assertEquals(
                Stream.of("NQ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CĐ BGN BTT GUQ GM GGT GNP PG PC PB"
                                .split(" ", -1))
                        .sorted()
                        .toList(),
                Arrays.stream(DocumentType.values())
                        .map(DocumentType::abbreviation)
                        .sorted()
                        .toList());
        assertEquals(
                DocumentType.values().length,
                Arrays.stream(DocumentType.values())
                        .map(DocumentType::vietnameseName)
                        .collect(Collectors.toSet())
                        .size());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"KH, PLAN", "ĐA, SCHEME", "DA, PROJECT", "QĐ, DECISION", "QyĐ, RULES", "QC, REGULATION", "CĐ, TELEGRAM"
    })
    void abbreviations_that_look_alike_are_told_apart(String abbreviation, DocumentType type) {
        assertEquals(Optional.of(type), DocumentType.ofAbbreviation(abbreviation));
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(strings = {"", "kh", "CV", "NĐ", "UBND", "QD"})
    void no_other_abbreviation_names_a_type(String abbreviation) {
        assertEquals(Optional.empty(), DocumentType.ofAbbreviation(abbreviation));
    }

    @Property
    void reads_back_what_it_writes(@ForAll("numbers") DocumentNumber number) {
        assertEquals(number, DocumentNumber.of(number.toString()));
    }

    @Property
    void order_is_total(
            @ForAll("numbers") DocumentNumber a,
            @ForAll("numbers") DocumentNumber b,
            @ForAll("numbers") DocumentNumber c) {
        TotalOrder.holds(DocumentNumber::compareTo, a, b, c);
    }

    @Provide
    Arbitrary<DocumentNumber> numbers() {
        Arbitrary<String> running = Arbitraries.of("1", "01", "9", "10", "65", "2022", "999999999");
        Arbitrary<String> rest =
                Arbitraries.of("/KH-UBND", "/2019/NĐ-CP", "/2025/QH15", "-CT/TW", "/BYT-BMTE", "/BNV-CTTN&BĐG");
        return running.flatMap(number -> rest.map(symbol -> DocumentNumber.of(number + symbol)));
    }
}

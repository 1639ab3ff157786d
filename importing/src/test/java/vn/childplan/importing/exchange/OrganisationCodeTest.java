package vn.childplan.importing.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** QĐ 20/2020/QĐ-TTg: from high to low; before it from low to high. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OrganisationCodeTest {
    @ParameterizedTest
    @CsvSource({
        // As met in messages: four groups, three, and of the level of a province.
        "000.00.12.H48, H48.12",
        "002.00.20.H13, H13.20.00.002",
        "28.22.H17,     H17.22.28",
        "000.00.00.G22, G22",
        "H48.12,        H48.12",
        "H48.12.00.000, H48.12",
        "h48.12,        H48.12",
        "H48,           H48",
        // Neither a level nor a direction: others, and businesses by their own code.
        "Z01ABC,        Z01ABC",
        "4300123456,    4300123456"
    })
    void both_directions_are_one_code(String text, String code) {
        assertEquals(code, OrganisationCode.of(text).value());
    }

    /** QĐ 20/2020/QĐ-TTg, Điều 4. */
    @Test
    void a_code_has_at_most_35_characters() {
        String longest = "H48." + "A".repeat(31);
        assertEquals(longest, OrganisationCode.of(longest).value());
        assertEquals(List.of(), OrganisationCode.readingsOf(longest + "A"));
    }

    @Test
    void two_ends_that_look_high_leave_it_open() {
        assertEquals("H48.12.G22 or G22.12.H48", both("H48.12.G22"));
        assertEquals(
                "'H48.12.G22' may be G22.12.H48 or H48.12.G22",
                assertThrows(IllegalArgumentException.class, () -> OrganisationCode.of("H48.12.G22"))
                        .getMessage());
        assertEquals("H48.12.H48", OrganisationCode.of("H48.12.H48").value());
    }

    private static String both(String text) {
        List<String> readings = OrganisationCode.readingsOf(text).stream()
                .map(OrganisationCode::value)
                .sorted((a, b) -> b.compareTo(a))
                .toList();
        return readings.stream().collect(Collectors.joining(" or "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "vxp.saas.03",
                "000.00.12",
                "535",
                "Z00",
                "H4.12",
                "H48..12",
                ".H48",
                "H48.12.",
                "H48 12",
                "H48.ABCDEFGHIJKLMNOPQRSTUVWXYZ01234567"
            })
    void what_is_no_code_has_no_reading(String text) {
        assertEquals(List.of(), OrganisationCode.readingsOf(text));
        assertThrows(IllegalArgumentException.class, () -> OrganisationCode.of(text));
    }

    @Test
    void the_value_itself_goes_from_high_to_low() {
        assertThrows(IllegalArgumentException.class, () -> new OrganisationCode("12.H48"));
        assertThrows(IllegalArgumentException.class, () -> new OrganisationCode("H48.00"));
    }
}

package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a line of "Nơi nhận" names, each in full, with the words of the line. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecipientNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CT, các PCT UBND tỉnh            | Chủ tịch UBND tỉnh = CT; Phó Chủ tịch UBND tỉnh = các PCT UBND tỉnh
            TT Tỉnh ủy, TT HĐND tỉnh         | Thường trực Tỉnh ủy = TT Tỉnh ủy; Thường trực HĐND tỉnh = TT HĐND tỉnh
            VP UBND tỉnh: LĐ, KGVX           | Văn phòng UBND tỉnh = VP UBND tỉnh: LĐ, KGVX
            TT.UBND tỉnh                     | UBND tỉnh = TT.UBND tỉnh
            VP UBND Thành phố: CVP           | Văn phòng UBND Thành phố = VP UBND Thành phố: CVP
            # Of which level they are, the issuer tells.
            VPUB: CVP, các PCVP              | Văn phòng UBND = VPUB: CVP, các PCVP
            TTUB: CT, các PCT                | UBND = TTUB: CT, các PCT
            CVP, các PCVP UBND tỉnh          | CVP, các PCVP UBND tỉnh = CVP, các PCVP UBND tỉnh
            Sở Y tế, Tỉnh đoàn               | Sở Y tế = Sở Y tế; Tỉnh đoàn = Tỉnh đoàn
            """)
    void offices_of_one_committee_share_its_name(String line, String expected) {
        assertEquals(
                expected,
                RecipientNames.of(line).stream()
                        .map(each -> each.name() + " = " + each.wording())
                        .collect(Collectors.joining("; ")));
    }

    /** No line is so long; one that is a list of agencies alone, as far as lists are looked through. */
    @Test
    void a_line_that_is_too_long_for_offices_is_a_list() {
        String line = "CT, các PCT UBND " + "tỉnh ".repeat(400);
        List<RecipientNames.Named> names = RecipientNames.of(line);
        assertTrue(
                !names.isEmpty() && names.stream().allMatch(each -> each.name().equals(each.wording())));
    }

    /** What is cut off may have been the name of a department that goes on so. */
    @Test
    void departments_are_told_by_their_whole_names() {
        assertEquals(
                List.of("lao dong - thuong binh va xa hoi", "lao dong, thuong binh va xa hoi"),
                DepartmentNames.longerThan("Lao động"));
        assertEquals(List.of("y te"), DepartmentNames.longerThan("Y"));
        assertEquals(List.of(), DepartmentNames.longerThan("Y tế"));
        assertTrue(DepartmentNames.is("Y tế") && !DepartmentNames.is("Y tế tỉnh"));
    }
}

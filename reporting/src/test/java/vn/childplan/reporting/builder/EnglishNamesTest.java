package vn.childplan.reporting.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What names of agencies mean in English, for those who read no Vietnamese. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EnglishNamesTest {
    private static List<String> explained(String text) {
        Set<String> found = new TreeSet<>();
        EnglishNames.known().find(text, found);
        return EnglishNames.known().explained(found);
    }

    /**
     * People's Committee, department, commune, ward: annex of Thông tư 03/2009/TT-BNG, part 10; the special zone: Điều 1 Luật
     * 72/2025/QH15. Departments are called like their ministries, organisations as they call themselves.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở Y tế | “Sở Y tế” – Department of Health",
                "Sở Văn hóa, Thể thao và Du lịch | “Sở Văn hóa, Thể thao và Du lịch” – Department of Culture, Sports and Tourism",
                "Sở Giao thông | “Sở” – department of the province",
                "UBND xã Ba Xa | “UBND” – People's Committee (“xã”: of a commune)",
                "UBND phường Trà Câu | “UBND” – People's Committee (“phường”: of a ward)",
                "UBND đặc khu Lý Sơn | “UBND” – People's Committee (“đặc khu”: of a special zone)",
                "Hội Liên hiệp Phụ nữ | “Hội Liên hiệp Phụ nữ” – Women's Union",
                "Văn phòng UBND | “Văn phòng UBND” – Office of the People's Committee",
            })
    void a_name_is_explained_by_its_longest_beginning(String name, String english) {
        assertEquals(List.of(english), explained(name));
    }

    @Test
    void committees_are_explained_together() {
        assertEquals(
                List.of(
                        "“UBND” – People's Committee (“tỉnh”: of the province; “huyện”: of a district; “xã”: of a commune)",
                        "“Công an” – police",
                        "“tỉnh” – province"),
                explained("UBND xã Ba Xa; UBND huyện Ba Tơ; UBND tỉnh; Công an tỉnh"));
    }

    /** The number of a document names nobody, and "xã hội" is no commune. */
    @Test
    void what_is_no_name_is_not_explained() {
        assertEquals(List.of(), explained("65/KH-UBND; 805/BC-SGDĐT; kinh tế - xã hội; phường; Hội nghị"));
    }
}

package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.importing.text.PlacedText;

/** Who issued a document, read off the capitals of its header. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class IssuerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # lines of the header, place of the date | names, parent, province
        ỦY BAN NHÂN DÂN/TỈNH VĨNH HẢI               | Vĩnh Hải  | [Ủy ban nhân dân tỉnh Vĩnh Hải] - -
        ỦY BAN NHÂN DÂN TỈNH VĨNH HẢI               | Vĩnh Hải  | [Ủy ban nhân dân tỉnh Vĩnh Hải] - -
        UBND TỈNH VĨNH HẢI/SỞ Y TẾ                  | Vĩnh Hải  | [Sở Y tế] UBND tỉnh Vĩnh Hải -
        ỦY BAN NHÂN DÂN/XÃ AN HÒA                   | An Hoà    | [Ủy ban nhân dân xã An Hoà] - -
        SỞ VĂN HÓA, THỂ THAO/VÀ DU LỊCH             | Vĩnh Hải  | [Sở Văn hóa, Thể thao và Du lịch] - -
        SỞ Y TẾ/TỈNH VĨNH HẢI                       | Vĩnh Hải  | [Sở Y tế tỉnh Vĩnh Hải] - -
        # The names that Điều 8 Nghị định số 45/2025/NĐ-CP gives them.
        SỞ GIÁO DỤC VÀ ĐÀO TẠO - CÔNG AN TỈNH       | Vĩnh Hải  | [Sở Giáo dục và Đào tạo, Công an tỉnh] - -
        SỞ DÂN TỘC VÀ TÔN GIÁO                      | Vĩnh Hải  | [Sở Dân tộc và Tôn giáo] - -
        SỞ CÔNG THƯƠNG                              | Vĩnh Hải  | [Sở Công Thương] - -
        SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG                | Vĩnh Hải  | [Sở Nông nghiệp và Môi trường] - -
        SỞ KHOA HỌC VÀ CÔNG NGHỆ                    | Vĩnh Hải  | [Sở Khoa học và Công nghệ] - -
        SỞ Y TẾ - TỈNH ĐOÀN/TỈNH VĨNH HẢI           | Vĩnh Hải  | [Sở Y tế, Tỉnh đoàn] - Tỉnh Vĩnh Hải
        ỦY BAN NHÂN DÂN  THÀNH PHỐ/TÂN AN           | ''        | [Ủy ban nhân dân thành phố Tân An] - -
        """)
    void names_are_written_as_plans_write_them(String lines, String place, String expected) {
        Issuer issuer = Issuer.of(
                List.of(lines.split("/", -1)).stream()
                        .map(line -> PlacedText.of(line, 1))
                        .toList(),
                place);
        assertEquals(
                expected,
                issuer.names() + " " + (issuer.parent() == null ? "-" : issuer.parent()) + " "
                        + (issuer.province() == null ? "-" : issuer.province()));
    }

    @Test
    void several_issuers_stand_in_one_line() {
        assertEquals(null, Issuer.of(List.of(), "").name());
        assertEquals("Sở Y tế", new Issuer(List.of("Sở Y tế"), null, "Vĩnh Hải").name());
        assertEquals(
                "Sở Y tế; Tỉnh đoàn (Vĩnh Hải)", new Issuer(List.of("Sở Y tế", "Tỉnh đoàn"), null, "Vĩnh Hải").name());
        assertEquals("Sở Y tế; Tỉnh đoàn", new Issuer(List.of("Sở Y tế", "Tỉnh đoàn"), null, null).name());
    }
}

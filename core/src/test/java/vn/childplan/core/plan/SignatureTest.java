package vn.childplan.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.childplan.core.plan.Signature.Form;

/** The forms of NĐ 30/2020/NĐ-CP, Phụ lục I, "chức vụ, họ tên và chữ ký của người có thẩm quyền". */
class SignatureTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "FOR_COLLECTIVE, ỦY BAN NHÂN DÂN, CHỦ TỊCH,         TM. ỦY BAN NHÂN DÂN",
        "DEPUTY,         CHỦ TỊCH,        PHÓ CHỦ TỊCH,     KT. CHỦ TỊCH",
        "BY_ORDER,       CHỦ TỊCH,        CHÁNH VĂN PHÒNG,  TL. CHỦ TỊCH",
        "AUTHORISED,     GIÁM ĐỐC,        TRƯỞNG PHÒNG,     TUQ. GIÁM ĐỐC"
    })
    void who_signs_for_another_writes_the_form_and_the_other_above_his_own_position(
            Form form, String onBehalfOf, String position, String firstLine) {
        assertEquals(
                List.of(firstLine, position, "Trần Hoàng Tuấn"),
                new Signature(form, onBehalfOf, position, "Trần Hoàng Tuấn").lines());
    }

    @Test
    void a_head_writes_his_position_and_an_acting_head_writes_Q_before_it() {
        assertEquals(
                List.of("GIÁM ĐỐC", "Trần Hoàng Tuấn"),
                new Signature(Form.HEAD, null, "GIÁM ĐỐC", "Trần Hoàng Tuấn").lines());
        assertEquals(
                List.of("Q. GIÁM ĐỐC", "Trần Hoàng Tuấn"),
                new Signature(Form.ACTING, null, "GIÁM ĐỐC", "Trần Hoàng Tuấn").lines());
    }

    /** NĐ 30/2020/NĐ-CP, Phụ lục I: of a collective "TM." stands over "KT."; of an office of it "TL." does. */
    @Test
    void the_lines_of_authority_above_stand_over_that_of_the_form() {
        assertEquals(
                List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Trần Hoàng Tuấn"),
                new Signature(Form.DEPUTY, "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Trần Hoàng Tuấn")
                        .under("TM. ỦY BAN NHÂN DÂN")
                        .lines());
        assertEquals(
                List.of("TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG", "Trần Hoàng Tuấn"),
                new Signature(Form.DEPUTY, "CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG", "Trần Hoàng Tuấn")
                        .under("TL. CHỦ TỊCH")
                        .lines());
    }

    @Test
    void no_line_of_authority_is_blank_and_a_head_stands_under_none() {
        Signature deputy = new Signature(Form.DEPUTY, "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Trần Hoàng Tuấn");
        Signature head = new Signature(Form.HEAD, null, "GIÁM ĐỐC", "Trần Hoàng Tuấn");
        assertThrows(IllegalArgumentException.class, () -> deputy.under(" "));
        assertThrows(IllegalArgumentException.class, () -> head.under("TM. BAN CHỈ ĐẠO"));
    }

    @ParameterizedTest
    @EnumSource(names = {"HEAD", "ACTING"})
    void who_signs_for_himself_signs_for_nobody_else(Form form) {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> new Signature(form, "CHỦ TỊCH", "GIÁM ĐỐC", "Trần Hoàng Tuấn"));
        assertEquals("signing as " + form + " excludes somebody signed for (onBehalfOf)", refused.getMessage());
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"HEAD", "ACTING"})
    void who_signs_for_another_says_for_whom(Form form) {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> new Signature(form, null, "PHÓ CHỦ TỊCH", "Trần Hoàng Tuấn"));
        assertEquals("signing as " + form + " needs somebody signed for (onBehalfOf)", refused.getMessage());
    }
}

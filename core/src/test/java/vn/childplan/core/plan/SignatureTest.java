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

    @ParameterizedTest
    @EnumSource(names = {"HEAD", "ACTING"})
    void who_signs_for_himself_signs_for_nobody_else(Form form) {
        assertThrows(
                IllegalArgumentException.class, () -> new Signature(form, "CHỦ TỊCH", "GIÁM ĐỐC", "Trần Hoàng Tuấn"));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"HEAD", "ACTING"})
    void who_signs_for_another_says_for_whom(Form form) {
        assertThrows(
                IllegalArgumentException.class, () -> new Signature(form, null, "PHÓ CHỦ TỊCH", "Trần Hoàng Tuấn"));
    }
}

package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.importing.text.PlacedText;

/** Who stands at the beginning of a clause, and what is left for them to do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ActorsTest {
    private static Actors of(String clause) {
        return Actors.of(PlacedText.of(clause, 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # 65/KH-UBND, IV.1 and IV.4, and the layouts of practice
        Sở Y tế: chủ trì, phối hợp             | Sở Y tế                          | chủ trì, phối hợp
        Sở Y tế chủ trì, phối hợp các sở       | Sở Y tế                          | chủ trì, phối hợp các sở
        UBND các xã, phường xây dựng kế hoạch  | UBND các xã, phường              | xây dựng kế hoạch
        Giao Sở Y tế: theo dõi                 | Sở Y tế                          | theo dõi
        Giao cho Tỉnh đoàn tổ chức trại hè     | Tỉnh đoàn                        | tổ chức trại hè
        Các Sở: Y tế, Tư pháp: Phối hợp        | Sở Y tế; Sở Tư pháp              | Phối hợp
        Các Sở: Y tế, Tư pháp phối hợp         | Sở Y tế; Sở Tư pháp              | phối hợp
        Sở Y tế và Tỉnh đoàn                   | Sở Y tế; Tỉnh đoàn               | ''
        # a verb behind the colon is not where the names end, and one before it is
        Sở Y tế: báo cáo                       | Sở Y tế                          | báo cáo
        Sở Y tế báo cáo: số trẻ em             | Sở Y tế                          | báo cáo: số trẻ em
        # a name that is whole ends whatever the verb
        Sở Y tế nhân rộng mô hình              | Sở Y tế                          | nhân rộng mô hình
        Sở Y tế và Sở Nội vụ sơ kết năm học    | Sở Y tế; Sở Nội vụ               | sơ kết năm học
        UBND các xã, phường, đặc khu niêm yết danh sách | UBND các xã, phường, đặc khu | niêm yết danh sách
        UBND xã Ba Gia niêm yết và tổ chức     | UBND xã Ba Gia                   | niêm yết và tổ chức
        Bảo hiểm xã hội tỉnh cấp thẻ           | Bảo hiểm xã hội tỉnh             | cấp thẻ
        Các sở, ban, ngành tỉnh đăng ký        | Các sở, ban, ngành tỉnh          | đăng ký
        Hội Nông dân xã khắc phục: nơi sâu     | Hội Nông dân xã                  | khắc phục: nơi sâu
        # of a city as of a tỉnh, with or without a capital
        Các sở, ban, ngành Thành phố xây dựng kế hoạch | Các sở, ban, ngành Thành phố | xây dựng kế hoạch
        Các sở, ban, ngành thành phố đăng ký   | Các sở, ban, ngành thành phố     | đăng ký
        Công an Thành phố niêm yết danh sách   | Công an Thành phố                | niêm yết danh sách
        UBND Thành phố Tân An cấp thẻ          | UBND Thành phố Tân An            | cấp thẻ
        # and goes on where it says of whom it is
        Sở Y tế các tỉnh phối hợp              | Sở Y tế các tỉnh                 | phối hợp
        UBND cấp xã nơi trẻ em cư trú lập hồ sơ | UBND cấp xã nơi trẻ em cư trú   | lập hồ sơ
        Các sở, ngành tỉnh có liên quan: dạy bơi | Các sở, ngành tỉnh có liên quan | dạy bơi
        Các cơ sở trợ giúp trẻ em báo cáo      | Các cơ sở trợ giúp trẻ em        | báo cáo
        # 172/KH-UBND, III.3 and IV.2: which of a group they are
        Các cơ quan được phân công chủ trì thực hiện nhiệm vụ theo Kế hoạch này có trách nhiệm lập kế hoạch | Các cơ quan được phân công chủ trì thực hiện nhiệm vụ theo Kế hoạch này | có trách nhiệm lập kế hoạch
        Các cơ quan, đơn vị được giao chủ trì có trách nhiệm hoàn thành | Các cơ quan, đơn vị được giao chủ trì | có trách nhiệm hoàn thành
        Sở Y tế được giao chủ trì có trách nhiệm lập kế hoạch | Sở Y tế | được giao chủ trì có trách nhiệm lập kế hoạch
        # a body of "tổ chức" in its name, and a verb in capitals
        Các tổ chức xã hội phối hợp            | Các tổ chức xã hội               | phối hợp
        Sở Kế hoạch và Đầu tư bố trí vốn       | Sở Kế hoạch và Đầu tư            | bố trí vốn
        Hội Bảo trợ tham gia giám sát          | Hội Bảo trợ                      | tham gia giám sát
        """)
    void a_clause_begins_with_whom_it_binds(String clause, String names, String rest) {
        Actors actors = of(clause);
        assertEquals(List.of(names.split("; ", -1)), actors.names());
        assertEquals(rest, clause.substring(actors.rest()).strip());
        assertFalse(actors.isNobody());
        assertFalse(actors.requested());
    }

    @Test
    void whom_the_plan_cannot_order_it_requests() {
        assertTrue(of("Đề nghị Hội Liên hiệp Phụ nữ tỉnh tuyên truyền").requested());
        assertEquals(
                List.of("Hội Liên hiệp Phụ nữ tỉnh"),
                of("Đề nghị Hội Liên hiệp Phụ nữ tỉnh tuyên truyền").names());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Giao",
                "Trẻ em được học bơi",
                "Phòng, chống đuối nước cho trẻ em",
                "Đề xuất các giải pháp bảo vệ trẻ em.",
                // sentences that begin with a name and say something of it
                "Sở Y tế là nơi trẻ em đến. Trẻ em vui"
            })
    void a_clause_that_begins_otherwise_binds_nobody_by_name(String clause) {
        assertTrue(of(clause).isNobody());
    }

    /** No list of names goes on for so long: what has no verb in it is a text and no list. */
    @Test
    void a_very_long_clause_without_a_verb_names_nobody() {
        assertFalse(of("Sở Y tế, Tỉnh đoàn" + ", Sở Tư pháp".repeat(10)).isNobody());
        assertTrue(of("Sở Y tế, Tỉnh đoàn" + ", Sở Tư pháp".repeat(60)).isNobody());
    }

    @Test
    void verbs_that_duties_begin_with_say_what_to_do() {
        assertTrue(Actors.sayWhatToDo("Sở Y tế báo cáo"));
        assertFalse(Actors.sayWhatToDo("Sở Y tế"));
    }
}

package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of agencies as plans print them, each row with the plan it stands in. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AgencyListTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // 65/KH-UBND Quảng Ngãi, II.2 and II.9
                "Sở Văn hóa, Thể thao và Du lịch, Sở Giáo dục và Đào tạo, UBND cấp huyện và cấp xã, các Hội, đoàn thể | Sở Văn hóa, Thể thao và Du lịch; Sở Giáo dục và Đào tạo; UBND cấp huyện và cấp xã; các Hội, đoàn thể",
                "Sở Y tế, Sở Văn hóa, Thể thao và Du lịch | Sở Y tế; Sở Văn hóa, Thể thao và Du lịch",
                // 65/KH-UBND, IV.3: "Sở" stands once
                "Các Sở: Giáo dục và Đào tạo, Tư pháp, Văn hóa, Thể thao và Du lịch, Dân tộc và Tôn giáo, Tỉnh đoàn | Sở Giáo dục và Đào tạo; Sở Tư pháp; Sở Văn hóa, Thể thao và Du lịch; Sở Dân tộc và Tôn giáo; Tỉnh đoàn",
                // invented, the layouts of practice
                "Các sở, ngành, hội, đoàn thể liên quan; UBND các xã, phường | Các sở, ngành, hội, đoàn thể liên quan; UBND các xã, phường",
                "Sở Y tế (Quỹ Bảo trợ trẻ em) | Sở Y tế (Quỹ Bảo trợ trẻ em)",
                "Phòng Văn hóa - Xã hội, Trưởng các thôn | Phòng Văn hóa - Xã hội; Trưởng các thôn",
                "Báo và Phát thanh, Truyền hình tỉnh; UBND các xã, phường | Báo và Phát thanh, Truyền hình tỉnh; UBND các xã, phường",
                "Phòng Bảo trợ xã hội, Trẻ em và Phòng chống tệ nạn xã hội | Phòng Bảo trợ xã hội, Trẻ em và Phòng chống tệ nạn xã hội",
                "Các Sở, ban, ngành và địa phương | Các Sở, ban, ngành và địa phương",
                "Các Sở, ban, ngành và các địa phương liên quan | Các Sở, ban, ngành; các địa phương liên quan",
                "Sở Tư pháp và các sở, ban, ngành Thành phố, Đài Phát thanh và Truyền hình Thành phố, cơ quan thông tấn báo chí | Sở Tư pháp; các sở, ban, ngành Thành phố; Đài Phát thanh và Truyền hình Thành phố; cơ quan thông tấn báo chí",
                "Ban Quản lý Khu kinh tế, Sở Công Thương, các doanh nghiệp viễn thông | Ban Quản lý Khu kinh tế; Sở Công Thương; các doanh nghiệp viễn thông",
                "Sở Nội vụ, Tư pháp | Sở Nội vụ; Sở Tư pháp",
                "Các Sở: Y tế và Tư pháp | Sở Y tế; Sở Tư pháp",
                "Các Sở: Y tế tỉnh, Tư pháp | Sở Y tế tỉnh; Sở Tư pháp",
                "Giao Sở Y tế, Tỉnh đoàn | Sở Y tế; Tỉnh đoàn",
                "Sở Y tế; -; 1. | Sở Y tế",
                "Sở Y tế, | Sở Y tế",
                "Sở Y tế trong phạm vi quản lý | Sở Y tế",
                "Công an tỉnh, thủ trưởng các đơn vị | Công an tỉnh; thủ trưởng các đơn vị",
                "Các sở tỉnh, ban ngành | Các sở tỉnh, ban ngành",
                "Sở Văn hóa và Tỉnh đoàn | Sở Văn hóa; Tỉnh đoàn",
                "Thuế, Sở Y tế | Thuế; Sở Y tế",
                "CDC, Sở Y tế | CDC; Sở Y tế",
                "Báo và Đài Phát thanh, Truyền hình tỉnh | Báo và Đài Phát thanh, Truyền hình tỉnh",
                // what stands in a bracket is of the one before it
                "Sở Y tế (Chi cục Dân số, Trung tâm Y tế), Tỉnh đoàn | Sở Y tế (Chi cục Dân số, Trung tâm Y tế); Tỉnh"
                        + " đoàn",
                "Sở Y tế (Chi cục Dân số (cũ), Trung tâm Y tế), Tỉnh đoàn | Sở Y tế (Chi cục Dân số (cũ), Trung tâm Y"
                        + " tế); Tỉnh đoàn",
                // offices of several bodies are one
                "Văn phòng Đoàn ĐBQH và HĐND tỉnh | Văn phòng Đoàn ĐBQH và HĐND tỉnh",
                "Văn phòng Đoàn ĐBQH và Hội đồng nhân dân tỉnh | Văn phòng Đoàn ĐBQH và Hội đồng nhân dân tỉnh",
                "Văn phòng HĐND và UBND xã | Văn phòng HĐND và UBND xã",
                "Văn phòng HĐND và Ủy ban nhân dân xã | Văn phòng HĐND và Ủy ban nhân dân xã",
                "Văn phòng Đoàn ĐBQH và Sở Y tế | Văn phòng Đoàn ĐBQH; Sở Y tế",
                "Văn phòng HĐND và Sở Y tế | Văn phòng HĐND; Sở Y tế",
                "Sở Y tế và UBND xã | Sở Y tế; UBND xã",
                "Sở Y tế và HĐND tỉnh | Sở Y tế; HĐND tỉnh",
                "Vụ Kế hoạch - Tài chính; Cục Bà mẹ và Trẻ em | Vụ Kế hoạch - Tài chính; Cục Bà mẹ và Trẻ em"
            })
    void a_line_is_split_as_a_reader_splits_it(String line, String names) {
        assertEquals(List.of(names.split("; ", -1)), AgencyList.split(line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Các sở, ban, ngành | true",
                "Thủ trưởng các đơn vị | true",
                "Sở, ban, ngành tỉnh | true",
                "Sở Y tế | false",
                "Ủy ban nhân dân tỉnh | false"
            })
    void a_group_is_named_by_what_its_members_are(String name, boolean group) {
        assertEquals(group, AgencyList.isGroup(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở Y tế | true",
                "Giao Sở Y tế | true",
                "Thành viên Ban Chỉ đạo | true",
                "CVP, các PCVP UBND tỉnh | true",
                "Sơ kết công tác | false",
                "Phòng, chống đuối nước | false",
                "Trẻ em được học bơi | false"
            })
    void a_name_begins_with_a_noun_for_an_office(String words, boolean name) {
        assertEquals(name, AgencyList.begins(words));
    }

    @Test
    void a_semicolon_in_a_bracket_parts_no_names() {
        assertEquals(
                List.of("Sở Y tế (Chi cục; Trung tâm)", "Tỉnh đoàn"),
                AgencyList.split("Sở Y tế (Chi cục; Trung tâm); Tỉnh đoàn"));
        assertEquals(
                List.of("Sở Y tế (Chi cục (cũ); Trung tâm)", "Tỉnh đoàn"),
                AgencyList.split("Sở Y tế (Chi cục (cũ); Trung tâm); Tỉnh đoàn"));
    }

    /** What is longer than any list of a plan is cut off, so that no file makes the reading endless. */
    @Test
    void of_a_list_that_is_longer_than_any_the_beginning_is_read() {
        assertEquals(
                "Sở Y tế",
                AgencyList.split("Sở Y tế; " + "Tỉnh đoàn; ".repeat(1000)).get(0));
    }
}

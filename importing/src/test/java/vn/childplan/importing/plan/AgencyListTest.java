package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
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
                "Vụ Kế hoạch - Tài chính; Cục Bà mẹ và Trẻ em | Vụ Kế hoạch - Tài chính; Cục Bà mẹ và Trẻ em"
            })
    void a_line_is_split_as_a_reader_splits_it(String line, String names) {
        assertEquals(List.of(names.split("; ", -1)), AgencyList.split(line));
    }
}

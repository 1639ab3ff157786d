package vn.childplan.reporting.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.model.Wording;

/** Titles as plans print them, and as a letter goes on with them (Nghị định số 30/2020/NĐ-CP, Phụ lục II, on capitals). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanCitationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Triển khai thực hiện công tác trẻ em năm 2025 | về triển khai thực hiện công tác trẻ em năm 2025",
                "Về công tác trẻ em năm 2025 | về công tác trẻ em năm 2025",
                "TỔ CHỨC THÁNG HÀNH ĐỘNG VÌ TRẺ EM NĂM 2026 | về tổ chức Tháng hành động vì trẻ em năm 2026",
                "CHĂM LO TRẺ EM TRÊN ĐỊA BÀN TỈNH QUẢNG NGÃI GIAI ĐOẠN 2026 - 2030 | về chăm lo trẻ em trên địa bàn tỉnh"
                        + " Quảng Ngãi giai đoạn 2026 - 2030",
                "THỰC HIỆN NGHỊ QUYẾT SỐ 21/NQ-CP CỦA CHÍNH PHỦ VÀ CHỈ THỊ SỐ 11-CT/TU | về thực hiện Nghị quyết số 21/NQ-CP"
                        + " của Chính phủ và Chỉ thị số 11-CT/TU",
                "PHỐI HỢP GIỮA SỞ Y TẾ VÀ CÔNG AN TỈNH | về phối hợp giữa Sở Y tế và Công an tỉnh",
                "UBND TỈNH GIAO CHỈ TIÊU | về UBND tỉnh giao chỉ tiêu"
            })
    void the_title_goes_on_as_a_sentence(String title, String about) {
        Plan plan = QuangNgai.plan65().toBuilder().title(title).build();
        assertEquals(
                "Kế hoạch số 65/KH-UBND ngày 31/3/2025 của UBND tỉnh " + about,
                new PlanCitation(plan, QuangNgai.directory(), Wording.in(Text.VIETNAMESE)).full());
    }
}

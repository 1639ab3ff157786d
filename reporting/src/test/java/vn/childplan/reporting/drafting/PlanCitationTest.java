package vn.childplan.reporting.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.Preamble;
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

    /**
     * What a title all in capitals hides, the text shows: a law and a plan are named with capitals there. The first word of the
     * quotation is capital as the first of a title.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "THI HÀNH LUẬT VIỆC LÀM TRÊN ĐỊA BÀN TỈNH | Ban hành Kế hoạch thi hành Luật Việc làm; tạo việc làm."
                        + " | về thi hành Luật Việc làm trên địa bàn tỉnh",
                "TRIỂN KHAI KẾ HOẠCH HÀNH ĐỘNG VÌ TRẺ EM | Ban hành Kế hoạch “Triển khai Kế hoạch hành động vì trẻ em”."
                        + " | về triển khai Kế hoạch hành động vì trẻ em",
                "DẠY BƠI CHO TRẺ EM | Cho trẻ em học bơi. Trẻ em được dạy bơi. | về dạy bơi cho trẻ em",
            })
    void a_title_in_capitals_has_the_capitals_that_the_text_has(String title, String text, String about) {
        Plan of65 = QuangNgai.plan65();
        Plan plan = of65.toBuilder()
                .title(title)
                .preamble(new Preamble(text, of65.preamble().bases()))
                .build();
        assertEquals(
                "Kế hoạch số 65/KH-UBND ngày 31/3/2025 của UBND tỉnh " + about,
                new PlanCitation(plan, QuangNgai.directory(), Wording.in(Text.VIETNAMESE)).full());
    }
}

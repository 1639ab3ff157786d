package vn.childplan.province.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.province.RunningProvince;
import vn.childplan.province.Visitor;

/** On 1/7/2025 UBND huyện Lý Sơn ended; UBND đặc khu Lý Sơn took over its report on the year, due on 14/11. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportOfEndedAgencyTest {
    @Test
    void a_report_that_has_passed_on_is_not_there_and_who_took_over_is_named() {
        try (RunningProvince province = RunningProvince.start()) {
            province.timeIs("2025-07-02T08:00");
            Visitor office = province.office();
            office.get("/documents/agency/ubnd-huyen-ly-son/2025.docx");
            assertThat(office.status()).isEqualTo(404);
            assertThat(office.page().select("h1").text()).isEqualTo("Không có trang này");
            assertThat(office.text())
                    .contains("UBND huyện Lý Sơn đã kết thúc hoạt động từ ngày 01/7/2025")
                    .contains("Cơ quan tiếp nhận: UBND đặc khu Lý Sơn.");
        }
    }
}

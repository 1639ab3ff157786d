package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.time.DayUnit;
import vn.childplan.core.time.Deadline;

/** A report so many days after an event: what the event is, to whom the report goes and through whom are three things. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AfterEventTest {
    private static PlanReading of(String sentence) {
        return PlanImporter.withoutDirectory().readText("""
            ỦY BAN NHÂN DÂN
            TỈNH VĨNH HẢI

            Số: 87/KH-UBND

            Vĩnh Hải, ngày 24 tháng 3 năm 2026

            KẾ HOẠCH

            Công tác trẻ em năm 2026

            I. CHẾ ĐỘ BÁO CÁO

            %s

            Nơi nhận:
            - Lưu: VT.

            CHỦ TỊCH

            Trần Văn Bình
            """.formatted(sentence), "small.txt");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        chậm nhất 5 ngày sau khi kết thúc về UBND tỉnh (qua Sở Y tế)                 | 5  | CALENDAR_DAYS | kết thúc                | UBND tỉnh | Sở Y tế
        chậm nhất 5 ngày sau khi diễn đàn kết thúc về UBND tỉnh (qua Sở Y tế)        | 5  | CALENDAR_DAYS | diễn đàn kết thúc       | UBND tỉnh | Sở Y tế
        chậm nhất 15 ngày sau khi kết thúc hội nghị gửi về UBND tỉnh qua Sở Y tế     | 15 | CALENDAR_DAYS | kết thúc hội nghị       | UBND tỉnh | Sở Y tế
        trong 05 ngày làm việc kể từ ngày kết thúc đợt về Sở Y tế                    | 5  | WORKING_DAYS  | kết thúc đợt            | Sở Y tế   |
        chậm nhất 5 ngày sau khi kết thúc hội nghị về trẻ em về Sở Y tế              | 5  | CALENDAR_DAYS | kết thúc hội nghị về trẻ em | Sở Y tế |
        về UBND tỉnh (qua Sở Y tế) chậm nhất 5 ngày sau khi kết thúc đợt kiểm tra của Sở Y tế | 5 | CALENDAR_DAYS | kết thúc đợt kiểm tra của Sở Y tế | UBND tỉnh | Sở Y tế
        """)
    void an_event_ends_where_it_is_told_to_whom_the_report_goes(
            String words, int count, DayUnit unit, String event, String to, String via) {
        PlanReading reading = of("UBND các xã báo cáo kết quả " + words + ".");
        PlanReading.Report report = reading.reporting().get(0);
        assertEquals(to, report.to());
        assertEquals(via, report.via());
        List<Deadline> deadlines = ((ReportingDuty) reading.draft().clauses().get(0))
                .reports().stream().map(ReportingDuty.PeriodicReport::deadline).toList();
        assertEquals(List.of(new Deadline.AfterEvent(count, unit, event)), deadlines);
    }
}

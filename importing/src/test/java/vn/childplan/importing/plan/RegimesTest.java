package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.agency.Party;
import vn.childplan.core.plan.ReportingDuty;

/** The reporting regime of a section: who reports to whom for which periods, and who tells of difficulties. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegimesTest {
    private static PlanReading read(String words) {
        return PlanImporter.withoutDirectory().readText("""
                        ỦY BAN NHÂN DÂN TỈNH VĨNH HẢI
                        Số: 87/KH-UBND
                        Vĩnh Hải, ngày 24 tháng 3 năm 2026
                        KẾ HOẠCH
                        Công tác trẻ em năm 2026
                        I. CHẾ ĐỘ BÁO CÁO
                        """ + words.replace('#', '\n') + "\n", "plan.txt");
    }

    private static String parties(List<Party> parties) {
        return parties.stream()
                .map(party -> party instanceof Party.Group group ? party.wording() + group.groups() : party.wording())
                .collect(Collectors.joining(", "));
    }

    private static String regime(PlanReading reading) {
        return reading.draft().clauses().stream()
                .filter(ReportingDuty.class::isInstance)
                .map(ReportingDuty.class::cast)
                .map(duty -> parties(duty.reporters()) + " > " + duty.addressee()
                        + (duty.channel() == null ? "" : " qua " + duty.channel())
                        + duty.reports().stream()
                                .map(report -> "; " + report.period() + " "
                                        + report.deadline()
                                                .lastDay()
                                                .map(Object::toString)
                                                .orElse("?"))
                                .collect(Collectors.joining())
                        + (duty.escalation() == null
                                ? ""
                                : "! " + parties(duty.escalation().bearers())))
                .collect(Collectors.joining(" / "));
    }

    private static final String SECTORS = "Các sở, ban, ngành[cac-so, ban-nganh]";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            báo cáo UBND tỉnh trước ngày 15/11/2026.                             | > ubnd-tinh; 2026 2026-11-14
            báo cáo UBND tỉnh (qua Sở Y tế) trước ngày 15/11/2026.               | > ubnd-tinh qua so-y-te; 2026 2026-11-14
            báo cáo UBND tỉnh 6 tháng trước ngày 15/6/2026; báo cáo năm trước ngày 15/12/2026. | > ubnd-tinh; 2026-H1 2026-06-14; 2026 2026-12-14
            báo cáo UBND tỉnh trong tháng 11/2026.                               | > ubnd-tinh; 2026 2026-11-30
            báo cáo UBND tỉnh 6 tháng đầu năm trong tháng 6 năm 2026.            | > ubnd-tinh; 2026-H1 2026-06-30
            báo cáo UBND tỉnh chậm nhất trong quý IV/2026.                       | > ubnd-tinh; 2026 2026-12-31
            báo cáo UBND tỉnh trước ngày 14/12 hằng năm, riêng năm 2026 báo cáo trước ngày 25/11/2026. | > ubnd-tinh; 2026 2026-11-24
            # Whatever is told at once beside it, by whomever, the regime has one addressee.
            báo cáo UBND tỉnh trước ngày 15/11/2026. Khi có trẻ em bị xâm hại, các xã báo cáo ngay Sở Y tế. | > ubnd-tinh; 2026 2026-11-14
            # Nothing is due no days after.
            báo cáo UBND tỉnh trong vòng 00 ngày sau khi kết thúc năm học.       | > ubnd-tinh
            """)
    void a_regime_has_who_reports_to_whom_and_when(String words, String expected) {
        assertEquals(SECTORS + " " + expected, regime(read("Các sở, ban, ngành " + words)));
    }

    /** What binds several, or goes to several, is no one regime; each report is a duty of its own. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Các sở, ban, ngành báo cáo UBND tỉnh trước ngày 15/11/2026. Các xã báo cáo UBND tỉnh trước ngày 10/11/2026.
            Các sở, ban, ngành báo cáo UBND tỉnh trước ngày 15/11/2026. Các sở, ban, ngành báo cáo Bộ Y tế trước ngày 20/11/2026.
            Các sở, ban, ngành báo cáo UBND tỉnh trước ngày 15/11/2026. Các sở, ban, ngành báo cáo UBND tỉnh qua Sở Y tế trước ngày 20/11/2026.
            """)
    void reports_of_several_are_no_regime(String words) {
        assertEquals("", regime(read(words)));
    }

    /** As Mục V of 65/KH-UBND: "các cơ quan, đơn vị" are those who report. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Trường hợp phát sinh khó khăn, vướng mắc vượt thẩm quyền, các cơ quan, đơn vị kịp thời tổng hợp báo cáo về UBND tỉnh để giải quyết. | các cơ quan, đơn vị[cac-so, ban-nganh]
            Trong quá trình thực hiện có khó khăn, Sở Tài chính báo cáo UBND tỉnh. | Sở Tài chính
            Nếu có khó khăn, vướng mắc, đề nghị các xã phản ánh về Sở Y tế.      | các xã[ubnd-cap-xa]
            Khó khăn, vướng mắc phản ánh về Sở Y tế.                             | Các sở, ban, ngành[cac-so, ban-nganh]
            Khó khăn, vướng mắc kịp thời báo cáo UBND tỉnh, Sở Y tế.             | Các sở, ban, ngành[cac-so, ban-nganh]
            """)
    void who_tells_of_difficulties(String sentence, String bearers) {
        assertEquals(
                SECTORS + " > ubnd-tinh; 2026 2026-11-14! " + bearers,
                regime(read("Các sở, ban, ngành báo cáo UBND tỉnh trước ngày 15/11/2026. " + sentence)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sở Y tế tháo gỡ khó khăn, vướng mắc.
            Nội dung báo cáo theo mẫu đính kèm.
            """)
    void what_is_not_told_to_anybody_is_no_difficulty_to_tell(String sentence) {
        assertEquals(
                SECTORS + " > ubnd-tinh; 2026 2026-11-14",
                regime(read("Các sở, ban, ngành báo cáo UBND tỉnh trước ngày 15/11/2026. " + sentence)));
    }

    @Test
    void what_a_regime_holds_is_not_told_as_left_out() {
        PlanReading reading =
                read("Các sở, ban, ngành báo cáo UBND tỉnh (qua Sở Y tế) trước ngày 15/11/2026. Khi phát sinh khó"
                        + " khăn, các cơ quan, đơn vị báo cáo UBND tỉnh (qua Sở Y tế).");
        assertEquals(
                List.of(DoubtCode.RECIPIENTS_MISSING, DoubtCode.SIGNER_MISSING),
                reading.doubts().stream().map(Doubt::code).toList());
    }
}

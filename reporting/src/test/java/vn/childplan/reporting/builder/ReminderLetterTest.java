package vn.childplan.reporting.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.model.OfficialForm;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Status;

/** Who is late is read off the rows of clause V in the sample evidence. */
final class ReminderLetterTest {
    private static String text(Report letter, int block) {
        return ((Paragraph) letter.blocks().get(block)).text();
    }

    @Test
    void nobodyIsRemindedOnTheLastGoodDayAndSevenAreOnTheDayAfter() {
        assertEquals(Optional.empty(), ReminderLetter.toAll(SampleYear.at("2025-05-14")));
        Report letter =
                ReminderLetter.toAll(SampleYear.at("2025-05-15")).orElseThrow().in(Text.VIETNAMESE);
        // In by 14/5 and known: 17. Extended: Sơn Tây. On 15/5: Hội Nông dân. So 26 - 17 - 1 - 1.
        assertEquals(7, SampleYear.rows(letter, "overdue", "bearer").size());
    }

    @Test
    void theLetterNamesClauseOriginalDeadlineAndDaysLate() {
        Report letter =
                ReminderLetter.toAll(SampleYear.at("2025-05-20")).orElseThrow().in(Text.VIETNAMESE);
        assertEquals(
                List.of(
                        "Hội Cựu chiến binh tỉnh | V | 6 tháng đầu năm 2025 | 14/5/2025 | 6",
                        "Sở Văn hóa, Thể thao và Du lịch | V | 6 tháng đầu năm 2025 | 14/5/2025 | 6",
                        "UBND huyện Minh Long | V | 6 tháng đầu năm 2025 | 14/5/2025 | 6",
                        "UBND huyện Sơn Hà | V | 6 tháng đầu năm 2025 | 14/5/2025 | 6"),
                SampleYear.rows(letter, "overdue", "bearer", "clause", "period", "originalDeadline", "daysLate"));
    }

    @Test
    void theNewDateIsTheOneAskedForAndElseLeftOpen() {
        ReminderLetter letter =
                ReminderLetter.toAll(SampleYear.at("2025-05-20")).orElseThrow();
        assertTrue(text(letter.in(Text.VIETNAMESE), 2).endsWith("chậm nhất ngày      /      /      ."));
        Report dated = letter.askingBy(LocalDate.of(2025, 5, 30)).in(Text.VIETNAMESE);
        assertTrue(
                text(dated, 2).endsWith("gửi kết quả về UBND tỉnh (qua Sở Y tế) chậm nhất ngày 30/5/2025."),
                text(dated, 2));
        assertEquals(
                "a letter of 2025-05-20 cannot ask for something by 2025-05-19",
                assertThrows(IllegalArgumentException.class, () -> letter.askingBy(LocalDate.of(2025, 5, 19)))
                        .getMessage());
        letter.askingBy(LocalDate.of(2025, 5, 20));
    }

    @Test
    void itIsALetterWithoutTypeAddressedToWhoeverIsLate() {
        Report letter =
                ReminderLetter.toAll(SampleYear.at("2025-05-20")).orElseThrow().in(Text.VIETNAMESE);
        OfficialForm form = Objects.requireNonNull(letter.form());
        assertTrue(form.isLetter());
        assertEquals("SYT", form.symbol());
        assertEquals(
                "đôn đốc thực hiện Kế hoạch số 65/KH-UBND ngày 31/3/2025 của UBND tỉnh",
                form.title().subject());
        assertEquals(
                List.of(
                        "Hội Cựu chiến binh tỉnh",
                        "Sở Văn hóa, Thể thao và Du lịch",
                        "UBND huyện Minh Long",
                        "UBND huyện Sơn Hà"),
                form.addressees());
    }

    @Test
    void whatAnEndedDistrictOwedGoesToThoseWhoTookOver() {
        // Minh Long never reported on the first half; facts/quang-ngai-units: xã Minh Long and xã Sơn Mai took over.
        List<ReminderLetter> letters = ReminderLetter.toEach(SampleYear.at("2025-12-26"));
        ReminderLetter letter = letters.stream()
                .filter(each -> each.addressees().size() == 2)
                .findFirst()
                .orElseThrow();
        Report written = letter.in(Text.VIETNAMESE);
        assertEquals(
                List.of("UBND xã Minh Long", "UBND xã Sơn Mai"),
                Objects.requireNonNull(written.form()).addressees());
        assertEquals(
                List.of("UBND huyện Minh Long | UBND xã Minh Long; UBND xã Sơn Mai"),
                SampleYear.rows(written, "overdue", "bearer", "succeededBy"));
        assertEquals("reminder-65-kh-ubnd-ubnd-huyen-minh-long", written.name());
    }

    /** As of 25/7/2025 nobody has reported on the Month of Action, due before 20/7 by Thông tư 16/2025/TT-BYT. */
    @Test
    void whatACircularOrdersIsAskedForByItsNameAndNotByThatOfThePlan() {
        Report letter = underTheCircular("ubnd-xa-ba-xa");
        assertEquals(
                "đôn đốc thực hiện Thông tư số 16/2025/TT-BYT",
                Objects.requireNonNull(letter.form()).title().subject());
        String first = text(letter, 0);
        assertTrue(first.startsWith("Thực hiện Thông tư số 16/2025/TT-BYT, qua theo dõi"), first);
        assertTrue(text(letter, 2).contains("gửi kết quả về UBND tỉnh chậm nhất"), text(letter, 2));
        assertEquals(
                List.of("UBND xã Ba Xa | TT28.5.1 (Thông tư số 16/2025/TT-BYT) | 19/7/2025 | 6"),
                SampleYear.rows(letter, "overdue", "bearer", "clause", "originalDeadline", "daysLate"));
    }

    /** Đặc khu Lý Sơn took over from huyện Lý Sơn, which never reported on the first half, and owes the circular's report. */
    @Test
    void aLetterOnBothNamesBothAndSaysWhereEachGoes() {
        Report letter = underTheCircular("ubnd-dac-khu-ly-son");
        assertTrue(
                text(letter, 0).startsWith("Thực hiện Kế hoạch số 65/KH-UBND ngày 31/3/2025 của UBND tỉnh “Triển khai"),
                text(letter, 0));
        assertTrue(text(letter, 0).contains("; Thông tư số 16/2025/TT-BYT, qua theo dõi"), text(letter, 0));
        assertTrue(
                text(letter, 2)
                        .contains(
                                "về UBND tỉnh (qua Sở Y tế) (theo Kế hoạch số 65/KH-UBND); UBND tỉnh (theo Thông tư số"
                                        + " 16/2025/TT-BYT) chậm nhất"),
                text(letter, 2));
    }

    private static Report underTheCircular(String addressee) {
        RuleSet rules = RuleSet.standard().and(RuleSet.circular16());
        Assessment assessment = new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), rules)
                .assess(EvidenceLog.EMPTY, VietnamTime.parse("2025-07-25"));
        return ReminderLetter.toEach(assessment).stream()
                .filter(letter -> letter.addressees().equals(List.of(AgencyId.of(addressee))))
                .findFirst()
                .orElseThrow()
                .in(Text.VIETNAMESE);
    }

    @Test
    void lettersToEachHoldEveryOverdueDutyOnceUnderNamesOfTheirOwn() {
        List<ReminderLetter> letters = ReminderLetter.toEach(SampleYear.at("2025-12-26"));
        Set<String> names = new HashSet<>();
        Set<String> duties = new HashSet<>();
        for (ReminderLetter letter : letters) {
            assertTrue(
                    names.add(letter.in(Text.VIETNAMESE).name()),
                    letter.addressees().toString());
            for (Verdict verdict : letter.overdue()) {
                assertTrue(duties.add(verdict.obligation().id()), verdict.toString());
            }
        }
        assertEquals(SampleYear.at("2025-12-26").totals().count(Status.OVERDUE), duties.size());
    }
}

package vn.childplan.reporting.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.model.OfficialForm;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.validation.assessment.Verdict;
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
                        "Hội Cựu chiến binh tỉnh | V | 6 tháng đầu năm 2025 | 14/05/2025 | 6",
                        "Sở Văn hóa, Thể thao và Du lịch | V | 6 tháng đầu năm 2025 | 14/05/2025 | 6",
                        "UBND huyện Minh Long | V | 6 tháng đầu năm 2025 | 14/05/2025 | 6",
                        "UBND huyện Sơn Hà | V | 6 tháng đầu năm 2025 | 14/05/2025 | 6"),
                SampleYear.rows(letter, "overdue", "bearer", "clause", "period", "originalDeadline", "daysLate"));
    }

    @Test
    void theNewDateIsTheOneAskedForAndElseLeftOpen() {
        ReminderLetter letter =
                ReminderLetter.toAll(SampleYear.at("2025-05-20")).orElseThrow();
        assertTrue(text(letter.in(Text.VIETNAMESE), 2).endsWith("chậm nhất ngày      /      /      ."));
        Report dated = letter.askingBy(LocalDate.of(2025, 5, 30)).in(Text.VIETNAMESE);
        assertTrue(
                text(dated, 2).endsWith("gửi kết quả về UBND tỉnh (qua Sở Y tế) chậm nhất ngày 30/05/2025."),
                text(dated, 2));
    }

    @Test
    void itIsALetterWithoutTypeAddressedToWhoeverIsLate() {
        Report letter =
                ReminderLetter.toAll(SampleYear.at("2025-05-20")).orElseThrow().in(Text.VIETNAMESE);
        OfficialForm form = Objects.requireNonNull(letter.form());
        assertTrue(form.isLetter());
        assertEquals("SYT", form.symbol());
        assertEquals(
                "đôn đốc thực hiện Kế hoạch số 65/KH-UBND ngày 31/03/2025 của UBND tỉnh",
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

package vn.childplan.reporting.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.evidence.Suspension;
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
    void theLetterNamesTheDeadlineAsThePlanWroteItAndTheDaysSince() {
        Report letter =
                ReminderLetter.toAll(SampleYear.at("2025-05-20")).orElseThrow().in(Text.VIETNAMESE);
        assertEquals(
                List.of(
                        "Hội Cựu chiến binh tỉnh | trước ngày 15/5/2025 | 6",
                        "Sở Văn hóa, Thể thao và Du lịch | trước ngày 15/5/2025 | 6",
                        "UBND huyện Minh Long | trước ngày 15/5/2025 | 6",
                        "UBND huyện Sơn Hà | trước ngày 15/5/2025 | 6"),
                SampleYear.rows(letter, "overdue", "bearer", "wording", "daysLate"));
    }

    /** IV.1 has Sở Y tế urge the others; the plan names the report "kết quả thực hiện công tác trẻ em 6 tháng đầu năm". */
    @Test
    void theLetterSaysByWhatPowerWhichReportIsMissingAndWhy() {
        Report letter =
                ReminderLetter.toAll(SampleYear.at("2025-05-20")).orElseThrow().in(Text.VIETNAMESE);
        assertEquals(
                "Thực hiện nhiệm vụ được giao tại khoản 1 Mục IV Kế hoạch số 65/KH-UBND ngày 31/3/2025 của UBND tỉnh về"
                        + " triển khai thực hiện công tác trẻ em trên địa bàn tỉnh năm 2025; qua theo dõi, tính đến hết ngày"
                        + " 20/5/2025, Sở Y tế chưa nhận được báo cáo kết quả thực hiện công tác trẻ em 6 tháng đầu năm 2025"
                        + " của 04 cơ quan, địa phương sau:",
                text(letter, 0));
        assertEquals(
                "Để kịp thời tổng hợp, báo cáo UBND tỉnh, Sở Y tế đề nghị Quý cơ quan, địa phương quan tâm, chỉ đạo gửi"
                        + " báo cáo về UBND tỉnh (qua Sở Y tế) trước ngày …… tháng …… năm …….",
                text(letter, 2));
    }

    @Test
    void theNewDateIsTheOneAskedForAndElseLeftOpen() {
        ReminderLetter letter =
                ReminderLetter.toAll(SampleYear.at("2025-05-20")).orElseThrow();
        assertTrue(text(letter.in(Text.VIETNAMESE), 2).endsWith("trước ngày …… tháng …… năm ……."));
        Report dated = letter.askingBy(LocalDate.of(2025, 5, 30)).in(Text.VIETNAMESE);
        assertTrue(text(dated, 2).endsWith("(qua Sở Y tế) chậm nhất ngày 30/5/2025."), text(dated, 2));
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
        assertEquals(
                "đôn đốc báo cáo kết quả thực hiện công tác trẻ em 6 tháng đầu năm 2025",
                form.title().subject());
        assertEquals(
                List.of(
                        "Hội Cựu chiến binh tỉnh",
                        "Sở Văn hóa, Thể thao và Du lịch",
                        "UBND huyện Minh Long",
                        "UBND huyện Sơn Hà"),
                form.addressees());
    }

    /** Nothing is recorded at all: 26 owe the first report, Sở Y tế one of them, and it does not write to itself. */
    @Test
    void theSenderGetsNoLetter() {
        Assessment empty = SampleYear.PLAN.assess(EvidenceLog.EMPTY, VietnamTime.parse("2025-05-20"));
        AgencyId sender = AgencyId.of("so-y-te");
        assertTrue(empty.verdicts().stream()
                .anyMatch(verdict -> verdict.status() == Status.OVERDUE
                        && sender.equals(verdict.obligation().bearer())));
        ReminderLetter letter = ReminderLetter.toAll(empty).orElseThrow();
        assertEquals(25, letter.overdue().size());
        assertTrue(!letter.addressees().contains(sender));
        assertEquals(25, ReminderLetter.toEach(empty).size());
        assertTrue(ReminderLetter.toEach(empty).stream()
                .noneMatch(each -> each.addressees().contains(sender)));
    }

    @Test
    void whatAnEndedDistrictOwedIsAskedOfThoseWhoTookOverWithoutCallingThemLate() {
        // Minh Long never reported on the first half; facts/quang-ngai-units: xã Minh Long and xã Sơn Mai took over.
        List<ReminderLetter> letters = ReminderLetter.toEach(SampleYear.at("2025-12-26"));
        ReminderLetter letter = letters.stream()
                .filter(each -> each.addressees().size() == 2)
                .findFirst()
                .orElseThrow();
        Report written = letter.in(Text.VIETNAMESE);
        OfficialForm form = Objects.requireNonNull(written.form());
        assertEquals(List.of("UBND xã Minh Long", "UBND xã Sơn Mai"), form.addressees());
        assertEquals(
                "cung cấp số liệu báo cáo kết quả thực hiện công tác trẻ em 6 tháng đầu năm 2025",
                form.title().subject());
        assertEquals(
                List.of("UBND huyện Minh Long | UBND xã Minh Long; UBND xã Sơn Mai"),
                SampleYear.rows(written, "inherited", "bearer", "succeededBy"));
        assertEquals("reminder-65-kh-ubnd-ubnd-huyen-minh-long", written.name());
    }

    @Test
    void inTheLetterToAllTheyHaveAParagraphOfTheirOwn() {
        Report letter =
                ReminderLetter.toAll(SampleYear.at("2025-12-26")).orElseThrow().in(Text.VIETNAMESE);
        assertEquals(
                "Đối với báo cáo kết quả thực hiện công tác trẻ em 6 tháng đầu năm 2025 của UBND huyện Minh Long (đã kết"
                        + " thúc hoạt động), đề nghị UBND xã Minh Long, UBND xã Sơn Mai (cơ quan tiếp nhận) rà soát, cung"
                        + " cấp số liệu hoặc cho biết lý do.",
                text(letter, 3));
        assertTrue(SampleYear.rows(letter, "overdue", "bearer").stream().noneMatch("UBND huyện Minh Long"::equals));
    }

    /** Four had not reported on the first half by 20/5: two of the province and two districts. */
    @Test
    void inEnglishItSaysFromWhomWhatIsMissing() {
        Report letter =
                ReminderLetter.toAll(SampleYear.at("2025-05-20")).orElseThrow().in(Locale.ENGLISH);
        String matter = "the report on the results under plan 65/KH-UBND for the first half of 2025";
        assertEquals("Re: reminder to send " + matter, letter.title());
        String missing = "has not received " + matter + " from the following 4 agencies and localities:";
        assertTrue(text(letter, 1).endsWith(missing), text(letter, 1));
    }

    /** II.9, "Quý II": the two that lead it together report by 30/6; nothing of it is a report. */
    @Test
    void aTaskIsAskedForByItsResults() {
        ReminderLetter letter = ReminderLetter.toEach(SampleYear.PLAN.assess(
                        EvidenceLog.of(
                                Submission.of("so-van-hoa-the-thao-va-du-lich", "V", "2025-H1", "2025-05-12T08:00")),
                        VietnamTime.parse("2025-07-01")))
                .stream()
                .filter(each -> each.addressees().equals(List.of(AgencyId.of("so-van-hoa-the-thao-va-du-lich"))))
                .findFirst()
                .orElseThrow();
        String vietnamese = text(letter.in(Text.VIETNAMESE), 0);
        assertTrue(vietnamese.contains("chưa nhận được kết quả thực hiện khoản 9 Mục II: Tổ chức"), vietnamese);
        String english = text(letter.in(Locale.ENGLISH), 1);
        assertTrue(english.contains("the results of the duty to carry out (clause II.9): Tổ chức"), english);
    }

    /** Nothing is recorded: 12 provincial agencies owe both reports, 56 communes that of the year, as Mục V asks. */
    @Test
    void whereManyOweTheSameItIsSaidOnceAboveTheirRows() {
        Report letter = ReminderLetter.toAll(SampleYear.PLAN.assess(EvidenceLog.EMPTY, VietnamTime.parse("2025-12-26")))
                .orElseThrow()
                .in(Text.VIETNAMESE);
        List<String> tables = letter.tables().stream()
                .map(table -> table.caption() + " | "
                        + SampleYear.rows(letter, table.id(), "bearer").size() + " | "
                        + table.forReaders(letter.words()).columns().stream()
                                .map(column -> column.heading())
                                .toList())
                .toList();
        assertEquals(
                List.of(
                        "Thực hiện khoản 9 Mục II: Tổ chức các hoạt động hưởng ứng Tháng hành động vì trẻ em, Tết Trung"
                                + " thu cho trẻ em năm 2025; thời hạn: Quý II, IV năm 2025 (01/4/2025 – 30/6/2025) | 1 |"
                                + " [TT, Cơ quan, Số ngày quá hạn]",
                        "Báo cáo kết quả thực hiện công tác trẻ em 6 tháng đầu năm 2025; thời hạn: trước ngày 15/5/2025"
                                + " | 12 | [TT, Cơ quan, Số ngày quá hạn]",
                        "Báo cáo kết quả thực hiện công tác trẻ em năm 2025; thời hạn: trước ngày 15/11/2025 | 68 | [TT,"
                                + " Cơ quan, Số ngày quá hạn]",
                        "Báo cáo, nhiệm vụ của cơ quan đã kết thúc hoạt động | 13 | [TT, Cơ quan, Cơ quan tiếp nhận]"),
                tables);
        assertTrue(letter.blocks()
                .contains(Paragraph.of("Đối với báo cáo kết quả thực hiện công tác trẻ em 6 tháng đầu năm"
                        + " 2025 của 13 cơ quan đã kết thúc hoạt động, đề nghị cơ quan tiếp nhận rà soát, cung cấp số"
                        + " liệu hoặc cho biết lý do, cụ thể:")));
    }

    /** As of 25/7/2025 nobody has reported on the Month of Action, due before 20/7 by Thông tư 16/2025/TT-BYT. */
    /** Extended or suspended until 18/5, a report is late from 19/5; only the first is called extended. */
    @Test
    void onlyWhatSomebodyHasExtendedIsCalledExtended() {
        Evidence extension = Extension.of("so-tu-phap", "V", "2025-H1", "2025-05-10", "2025-05-18");
        Evidence suspension = Suspension.of("so-tu-phap", "V", "2025-H1", "2025-05-10", "2025-05-18");
        assertEquals("Hạn sau gia hạn", headingOfTheDay(extension));
        assertEquals("Hạn cuối sau điều chỉnh", headingOfTheDay(suspension));
    }

    private static String headingOfTheDay(Evidence decision) {
        Assessment assessment = SampleYear.PLAN.assess(EvidenceLog.of(decision), VietnamTime.parse("2025-05-20"));
        return ReminderLetter.toAll(assessment).orElseThrow().in(Text.VIETNAMESE).tables().get(0).columns().stream()
                .filter(column -> column.key().equals("deadline"))
                .map(column -> column.heading())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatACircularOrdersIsAskedForByItsNameAndNotByThatOfThePlan() {
        Report letter = underTheCircular("ubnd-xa-ba-xa");
        String name = "báo cáo kết quả Tháng hành động vì trẻ em năm 2025 theo khoản 1 Điều 5 Thông tư số"
                + " 28/2019/TT-BLĐTBXH";
        assertEquals(
                "đôn đốc " + name, Objects.requireNonNull(letter.form()).title().subject());
        String first = text(letter, 0);
        assertTrue(
                first.startsWith("Thực hiện khoản 1 Điều 5 Thông tư số 28/2019/TT-BLĐTBXH, theo Thông tư số"
                        + " 16/2025/TT-BYT; qua theo dõi"),
                first);
        assertTrue(first.contains("chưa nhận được " + name + " của UBND xã Ba Xa"), first);
        assertTrue(text(letter, 2).contains("gửi báo cáo về UBND tỉnh trước ngày"), text(letter, 2));
        assertEquals(
                List.of("UBND xã Ba Xa | trước ngày 20/7/2025 | 6"),
                SampleYear.rows(letter, "overdue", "bearer", "wording", "daysLate"));
    }

    /** Đặc khu Lý Sơn took over from huyện Lý Sơn, which never reported on the first half, and owes the circular's report. */
    @Test
    void aLetterOnBothNamesBothAndAsksForEachApart() {
        Report letter = underTheCircular("ubnd-dac-khu-ly-son");
        String first = text(letter, 0);
        assertTrue(
                first.startsWith(
                        "Thực hiện nhiệm vụ được giao tại khoản 1 Mục IV Kế hoạch số 65/KH-UBND ngày 31/3/2025"),
                first);
        assertTrue(
                first.contains(" và khoản 1 Điều 5 Thông tư số 28/2019/TT-BLĐTBXH, theo Thông tư số 16/2025/TT-BYT;"),
                first);
        assertTrue(text(letter, 2).contains("gửi báo cáo về UBND tỉnh trước ngày"), text(letter, 2));
        assertTrue(
                text(letter, 3)
                        .startsWith("Đối với báo cáo kết quả thực hiện công tác trẻ em 6 tháng đầu năm 2025"
                                + " của UBND huyện Lý Sơn (đã kết thúc hoạt động), đề nghị UBND đặc khu Lý Sơn"),
                text(letter, 3));
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

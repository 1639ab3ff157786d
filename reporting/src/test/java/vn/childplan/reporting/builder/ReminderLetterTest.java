package vn.childplan.reporting.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.evidence.Suspension;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.model.Column;
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
                        "Sở Văn hóa, Thể thao và Du lịch | Trước ngày 15/5/2025 | 6",
                        "Hội Cựu chiến binh tỉnh | Trước ngày 15/5/2025 | 6",
                        "UBND huyện Minh Long | Trước ngày 15/5/2025 | 6",
                        "UBND huyện Sơn Hà | Trước ngày 15/5/2025 | 6"),
                SampleYear.rows(letter, "overdue", "bearer", "wording", "daysLate"));
    }

    /** Mục V: before 15/5, so 14/5 is the last day, and 20/5 is six days after it; in December the reports of May and November differ. */
    @Test
    void whatEveryRowWouldRepeatIsSaidOnceOverTheTable() {
        Report may =
                ReminderLetter.toAll(SampleYear.at("2025-05-20")).orElseThrow().in(Text.VIETNAMESE);
        assertEquals(
                "Báo cáo chưa gửi; thời hạn theo Kế hoạch: trước ngày 15/5/2025; quá hạn 06 ngày",
                SampleYear.table(may, "overdue").caption());
        assertEquals(List.of("TT", "Cơ quan"), headings(may));
        Report december =
                ReminderLetter.toAll(SampleYear.at("2025-12-26")).orElseThrow().in(Text.VIETNAMESE);
        assertEquals("Báo cáo chưa gửi", SampleYear.table(december, "overdue").caption());
        assertEquals(
                List.of("TT", "Cơ quan", "Nội dung", "Thời hạn theo Kế hoạch", "Số ngày quá hạn"), headings(december));
    }

    private static List<String> headings(Report letter) {
        return SampleYear.table(letter, "overdue").forReaders(letter.words()).columns().stream()
                .map(Column::heading)
                .toList();
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
                        + " báo cáo về UBND tỉnh (qua Sở Y tế) chậm nhất ngày …… tháng …… năm …….",
                text(letter, 2));
    }

    /** The day is the letter's own and itself in time: one wording whether it is named or filled in by hand. */
    @Test
    void theNewDateIsTheOneAskedForAndElseLeftOpen() {
        ReminderLetter letter =
                ReminderLetter.toAll(SampleYear.at("2025-05-20")).orElseThrow();
        assertTrue(text(letter.in(Text.VIETNAMESE), 2).endsWith("chậm nhất ngày …… tháng …… năm ……."));
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
                        "Sở Văn hóa, Thể thao và Du lịch",
                        "Hội Cựu chiến binh tỉnh",
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

    /** Nghị quyết số 1677/NQ-UBTVQH15: xã Minh Long and xã Sơn Mai are what was huyện Minh Long, which never reported. */
    @Test
    void whatAnEndedDistrictOwedIsAskedOfThoseWhoTookOverWithoutCallingThemLate() {
        Report written = letterTo("ubnd-xa-son-mai", SampleYear.at("2025-12-26"), LocalDate.of(2026, 1, 5));
        OfficialForm form = Objects.requireNonNull(written.form());
        assertEquals(List.of("UBND xã Sơn Mai"), form.addressees());
        assertEquals(
                "cung cấp số liệu báo cáo kết quả thực hiện công tác trẻ em 6 tháng đầu năm 2025",
                form.title().subject());
        assertTrue(
                text(written, 0)
                        .endsWith("Sở Y tế chưa nhận được báo cáo kết quả thực hiện công tác trẻ em 6 tháng đầu năm"
                                + " 2025 của UBND huyện Minh Long (đã kết thúc hoạt động)."),
                text(written, 0));
        assertEquals(
                "Đề nghị UBND xã Sơn Mai phối hợp với UBND xã Minh Long (các cơ quan tiếp nhận theo Nghị quyết số"
                        + " 203/2025/QH15 và Luật số 72/2025/QH15; Nghị quyết số 1677/NQ-UBTVQH15 ngày 16/6/2025) rà soát,"
                        + " cung cấp số liệu hoặc cho biết lý do, gửi về UBND tỉnh (qua Sở Y tế) chậm nhất ngày 05/01/2026.",
                text(written, 1));
        assertEquals(List.of(), written.tables());
        assertEquals("reminder-65-kh-ubnd-ubnd-xa-son-mai", written.name());
    }

    /** Xã Minh Long has not sent its report of the year, due before 15/11, and took over from huyện Minh Long. */
    @Test
    void whoIsLateAndTookOverFromOneThatWasGetsOneLetterOnBoth() {
        Assessment assessment = SampleYear.at("2025-12-26");
        long letters = ReminderLetter.toEach(assessment).stream()
                .filter(each -> each.addressees().contains(AgencyId.of("ubnd-xa-minh-long")))
                .count();
        assertEquals(1, letters);
        Report written = letterTo("ubnd-xa-minh-long", assessment, LocalDate.of(2026, 1, 5));
        assertEquals(
                "đôn đốc báo cáo kết quả thực hiện công tác trẻ em năm 2025",
                Objects.requireNonNull(written.form()).title().subject());
        assertTrue(
                text(written, 0)
                        .endsWith(
                                "Sở Y tế chưa nhận được báo cáo kết quả thực hiện công tác trẻ em năm 2025 của UBND xã"
                                        + " Minh Long (thời hạn theo Kế hoạch: trước ngày 15/11/2025; quá hạn 42 ngày)."),
                text(written, 0));
        assertEquals(
                "Đối với báo cáo kết quả thực hiện công tác trẻ em 6 tháng đầu năm 2025 của UBND huyện Minh Long (đã kết"
                        + " thúc hoạt động), đề nghị UBND xã Minh Long phối hợp với UBND xã Sơn Mai (các cơ quan tiếp nhận"
                        + " theo Nghị quyết số 203/2025/QH15 và Luật số 72/2025/QH15; Nghị quyết số 1677/NQ-UBTVQH15 ngày"
                        + " 16/6/2025) rà soát, cung cấp số liệu hoặc cho biết lý do, gửi về UBND tỉnh (qua Sở Y tế) chậm"
                        + " nhất ngày 05/01/2026.",
                text(written, 2));
        assertEquals(List.of(), written.tables());
    }

    @Test
    void oneReportIsSaidInItsSentenceWithoutATable() {
        Report written = letterTo("so-noi-vu", SampleYear.at("2025-12-26"), LocalDate.of(2026, 1, 5));
        assertTrue(
                text(written, 0)
                        .endsWith("của Sở Nội vụ (thời hạn theo Kế hoạch: trước ngày 15/11/2025; quá hạn 42 ngày)."),
                text(written, 0));
        assertEquals(List.of(), written.tables());
        Report english = ReminderLetter.toEach(SampleYear.at("2025-12-26")).stream()
                .filter(each -> each.addressees().equals(List.of(AgencyId.of("so-noi-vu"))))
                .findFirst()
                .orElseThrow()
                .in(Locale.ENGLISH);
        assertTrue(
                text(english, 1)
                        .endsWith(
                                "for the whole of 2025 from Sở Nội vụ (deadline under the plan: before 15 Nov 2025; 42 days late)."),
                text(english, 1));
        assertTrue(
                text(english, 2).endsWith("UBND tỉnh (through Sở Y tế) not later than [day, month, year]."),
                text(english, 2));
    }

    /** Hội Cựu chiến binh has sent neither report; its name stands above the table. */
    @Test
    void severalReportsOfOneAreListedWithoutItsNameInEachRow() {
        Report written = letterTo("hoi-cuu-chien-binh-tinh", SampleYear.at("2025-12-26"), LocalDate.of(2026, 1, 5));
        assertEquals(
                List.of("TT", "Nội dung", "Thời hạn theo Kế hoạch", "Số ngày quá hạn"),
                written.tables().get(0).forReaders(written.words()).columns().stream()
                        .map(column -> column.heading())
                        .toList());
    }

    private static Report letterTo(String addressee, Assessment assessment, LocalDate by) {
        return ReminderLetter.toEach(assessment).stream()
                .filter(each -> each.addressees().equals(List.of(AgencyId.of(addressee))))
                .findFirst()
                .orElseThrow()
                .askingBy(by)
                .in(Text.VIETNAMESE);
    }

    @Test
    void inTheLetterToAllTheyHaveAParagraphOfTheirOwn() {
        Report letter =
                ReminderLetter.toAll(SampleYear.at("2025-12-26")).orElseThrow().in(Text.VIETNAMESE);
        assertEquals(
                "Đối với báo cáo kết quả thực hiện công tác trẻ em 6 tháng đầu năm 2025 của UBND huyện Minh Long (đã kết"
                        + " thúc hoạt động), đề nghị UBND xã Minh Long, UBND xã Sơn Mai (các cơ quan tiếp nhận theo Nghị quyết"
                        + " số 203/2025/QH15 và Luật số 72/2025/QH15; Nghị quyết số 1677/NQ-UBTVQH15 ngày 16/6/2025) rà"
                        + " soát, cung cấp số liệu hoặc cho biết lý do, gửi về UBND tỉnh (qua Sở Y tế) chậm nhất ngày ……"
                        + " tháng …… năm …….",
                text(letter, 3));
        assertTrue(SampleYear.rows(letter, "overdue", "bearer").stream().noneMatch("UBND huyện Minh Long"::equals));
    }

    /** The directory gives the decisions in Vietnamese, as "Nghị quyết số 203/2025/QH15 và Luật số 72/2025/QH15; …". */
    @Test
    void inEnglishDecisionsAreCitedInEnglish() {
        Report letter =
                ReminderLetter.toAll(SampleYear.at("2025-12-26")).orElseThrow().in(Locale.ENGLISH);
        assertTrue(
                text(letter, 4)
                        .contains(
                                "(under Resolution 203/2025/QH15 and Law 72/2025/QH15; Resolution 1677/NQ-UBTVQH15 of 16"
                                        + " Jun 2025)"),
                text(letter, 4));
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

    /**
     * II.9, "Quý II, IV năm 2025": Tháng hành động is that of quý II (1 to 30 June, Luật Trẻ em Đ.11), tết Trung thu, 06/10, of quý
     * IV. In July the month of action cannot be held any more, and tết Trung thu is not due.
     */
    @Test
    void ofATaskOfSeveralQuartersTheOneThatIsOverIsAskedForByItsResults() {
        ReminderLetter letter = ReminderLetter.toEach(SampleYear.PLAN.assess(
                        EvidenceLog.of(
                                Submission.of("so-van-hoa-the-thao-va-du-lich", "V", "2025-H1", "2025-05-12T08:00")),
                        VietnamTime.parse("2025-07-01")))
                .stream()
                .filter(each -> each.addressees().equals(List.of(AgencyId.of("so-van-hoa-the-thao-va-du-lich"))))
                .findFirst()
                .orElseThrow();
        String vietnamese = text(letter.in(Text.VIETNAMESE), 0);
        assertTrue(
                vietnamese.endsWith(
                        "chưa nhận được kết quả thực hiện khoản 9 Mục II, quý II năm 2025: các hoạt động Tháng"
                                + " hành động vì trẻ em của Sở Văn hóa, Thể thao và Du lịch (thời hạn theo Kế hoạch: quý II năm"
                                + " 2025, đến hết ngày 30/6/2025; quá hạn 01 ngày)."),
                vietnamese);
        assertEquals(
                "Để kịp thời tổng hợp, báo cáo UBND tỉnh, Sở Y tế đề nghị Quý cơ quan quan tâm, chỉ đạo báo cáo kết quả thực"
                        + " hiện (nếu đã thực hiện) hoặc nêu rõ lý do, gửi về UBND tỉnh (qua Sở Y tế) chậm nhất ngày …… tháng ……"
                        + " năm …….",
                text(letter.in(Text.VIETNAMESE), 1));
        String english = text(letter.in(Locale.ENGLISH), 1);
        assertTrue(
                english.contains("the results of the duty to carry out (clause II.9, quarter 2 of 2025): activities of"
                        + " the Month of Action for Children from Sở"),
                english);
    }

    /** On 02/7 two are late beside the ended district: II.9 in quý II, and the report of Hội Cựu chiến binh before 15/5. */
    @Test
    void aReportIsAskedForItselfBesideATaskWhoseTimeIsOver() {
        Report letter =
                ReminderLetter.toAll(SampleYear.at("2025-07-02")).orElseThrow().in(Text.VIETNAMESE);
        assertEquals(
                List.of(
                        "Sở Văn hóa, Thể thao và Du lịch | Kết quả thực hiện khoản 9 Mục II, quý II năm 2025: các hoạt"
                                + " động Tháng hành động vì trẻ em | Quý II năm 2025 (đến hết ngày 30/6/2025) | 2",
                        "Hội Cựu chiến binh tỉnh | Báo cáo kết quả thực hiện công tác trẻ em 6 tháng đầu năm 2025 | Trước"
                                + " ngày 15/5/2025 | 49"),
                SampleYear.rows(letter, "overdue", "bearer", "matter", "wording", "daysLate"));
        assertEquals(
                "Để kịp thời tổng hợp, báo cáo UBND tỉnh, Sở Y tế đề nghị Quý cơ quan quan tâm, chỉ đạo gửi báo cáo về UBND"
                        + " tỉnh (qua Sở Y tế) chậm nhất ngày …… tháng …… năm ……. Đối với nhiệm vụ đã hết thời gian thực hiện,"
                        + " đề nghị báo cáo kết quả (nếu đã thực hiện) hoặc nêu rõ lý do trong cùng thời hạn.",
                text(letter, 2));
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
                        "Kết quả thực hiện khoản 9 Mục II, quý II năm 2025: các hoạt động Tháng hành động vì trẻ em; thời"
                                + " hạn: quý II năm 2025 (đến hết ngày 30/6/2025); quá hạn 179 ngày | 1 | [TT, Cơ quan]",
                        "Báo cáo kết quả thực hiện công tác trẻ em 6 tháng đầu năm 2025; thời hạn: trước ngày 15/5/2025"
                                + "; quá hạn 226 ngày | 12 | [TT, Cơ quan]",
                        "Báo cáo kết quả thực hiện công tác trẻ em năm 2025; thời hạn: trước ngày 15/11/2025; quá hạn 42"
                                + " ngày | 68 | [TT, Cơ quan]",
                        "Báo cáo, nhiệm vụ của cơ quan đã kết thúc hoạt động | 13 | [TT, Cơ quan, Cơ quan tiếp nhận]"),
                tables);
        assertTrue(letter.blocks()
                .contains(Paragraph.of("Đối với báo cáo kết quả thực hiện công tác trẻ em 6 tháng đầu năm"
                        + " 2025 của 13 cơ quan đã kết thúc hoạt động, đề nghị cơ quan tiếp nhận (theo Nghị quyết số"
                        + " 203/2025/QH15 và Luật số 72/2025/QH15; Nghị quyết số 1677/NQ-UBTVQH15 ngày 16/6/2025) rà soát,"
                        + " cung cấp số liệu hoặc cho biết lý do, gửi về UBND tỉnh (qua Sở Y tế) chậm nhất ngày …… tháng ……"
                        + " năm ……, cụ thể:")));
    }

    /** Extended or suspended until 18/5, a report is late from 19/5; only the first is called extended. */
    @Test
    void onlyWhatSomebodyHasExtendedIsCalledExtended() {
        Evidence extension = Extension.of("so-tu-phap", "V", "2025-H1", "2025-05-10", "2025-05-18");
        Evidence suspension = Suspension.of("so-tu-phap", "V", "2025-H1", "2025-05-10", "2025-05-18");
        assertEquals("Hạn sau gia hạn", headingOfTheDay(extension));
        assertEquals("Hạn cuối sau điều chỉnh", headingOfTheDay(suspension));
    }

    /**
     * The sample evidence (6511/UBND-KGVX) suspends the report of xã Sơn Tây Thượng, due before 15/11/2025, until 31/01/2026; five
     * days later it is late. The other report is extended to 18/5 by a decision, two days before the letter.
     */
    @Test
    void theLetterToOneSaysWhetherItsReportWasExtendedOrSuspended() {
        String suspended = toOne("ubnd-xa-son-tay-thuong", SampleYear.at("2026-02-05"), Text.VIETNAMESE);
        assertTrue(
                suspended.contains(
                        "(thời hạn theo Kế hoạch: trước ngày 15/11/2025; tạm hoãn đến hết ngày 31/01/2026; quá"
                                + " hạn 05 ngày)"),
                suspended);
        String english = toOne("ubnd-xa-son-tay-thuong", SampleYear.at("2026-02-05"), Locale.ENGLISH);
        assertTrue(english.contains("; suspended until 31 Jan 2026;"), english);
        Evidence extension = Extension.of("so-tu-phap", "V", "2025-H1", "2025-05-10", "2025-05-18");
        String extended = toOne(
                "so-tu-phap",
                SampleYear.PLAN.assess(EvidenceLog.of(extension), VietnamTime.parse("2025-05-20")),
                Text.VIETNAMESE);
        assertTrue(extended.contains("; gia hạn đến hết ngày 18/5/2025; quá hạn 02 ngày)"), extended);
    }

    private static String toOne(String agency, Assessment assessment, Locale locale) {
        return ReminderLetter.toEach(assessment).stream()
                .filter(letter -> letter.overdue().stream()
                        .allMatch(verdict ->
                                AgencyId.of(agency).equals(verdict.obligation().bearer())))
                .map(letter -> text(letter.in(locale), locale.equals(Locale.ENGLISH) ? 1 : 0))
                .collect(Collectors.joining());
    }

    private static String headingOfTheDay(Evidence decision) {
        Assessment assessment = SampleYear.PLAN.assess(EvidenceLog.of(decision), VietnamTime.parse("2025-05-20"));
        return ReminderLetter.toAll(assessment).orElseThrow().in(Text.VIETNAMESE).tables().get(0).columns().stream()
                .filter(column -> column.key().equals("deadline"))
                .map(column -> column.heading())
                .findFirst()
                .orElseThrow();
    }

    /**
     * As of 25/7/2025 nobody has reported on the Month of Action, due before 20/7 by Thông tư 16/2025/TT-BYT. Huyện Ba Tơ, from which
     * xã Ba Xa took over, had reported on the first half.
     */
    @Test
    void whatACircularOrdersIsAskedForByItsNameAndNotByThatOfThePlan() {
        Report letter = underTheCircular(
                "ubnd-xa-ba-xa", EvidenceLog.of(Submission.of("ubnd-huyen-ba-to", "V", "2025-H1", "2025-05-12T08:00")));
        String name = "báo cáo kết quả Tháng hành động vì trẻ em năm 2025 theo khoản 1 Điều 5 Thông tư số"
                + " 28/2019/TT-BLĐTBXH";
        assertEquals(
                "đôn đốc " + name, Objects.requireNonNull(letter.form()).title().subject());
        String first = text(letter, 0);
        assertTrue(
                first.startsWith("Thực hiện khoản 1 Điều 5 Thông tư số 28/2019/TT-BLĐTBXH, theo Thông tư số"
                        + " 16/2025/TT-BYT; qua theo dõi"),
                first);
        assertTrue(
                first.endsWith("chưa nhận được " + name
                        + " của UBND xã Ba Xa (thời hạn quy định: trước ngày 20/7/2025; quá hạn 06 ngày)."),
                first);
        assertTrue(text(letter, 1).contains("gửi báo cáo về UBND tỉnh chậm nhất ngày"), text(letter, 1));
    }

    /** Đặc khu Lý Sơn took over from huyện Lý Sơn, which never reported on the first half, and owes the circular's report. */
    @Test
    void aLetterOnBothNamesBothAndAsksForEachApart() {
        Report letter = underTheCircular("ubnd-dac-khu-ly-son", EvidenceLog.EMPTY);
        String first = text(letter, 0);
        assertTrue(
                first.startsWith(
                        "Thực hiện nhiệm vụ được giao tại khoản 1 Mục IV Kế hoạch số 65/KH-UBND ngày 31/3/2025"),
                first);
        assertTrue(
                first.contains(" và khoản 1 Điều 5 Thông tư số 28/2019/TT-BLĐTBXH, theo Thông tư số 16/2025/TT-BYT;"),
                first);
        assertTrue(text(letter, 1).contains("gửi báo cáo về UBND tỉnh chậm nhất ngày"), text(letter, 1));
        assertTrue(
                text(letter, 2)
                        .startsWith("Đối với báo cáo kết quả thực hiện công tác trẻ em 6 tháng đầu năm 2025"
                                + " của UBND huyện Lý Sơn (đã kết thúc hoạt động), đề nghị UBND đặc khu Lý Sơn"),
                text(letter, 2));
    }

    private static Report underTheCircular(String addressee, EvidenceLog evidence) {
        RuleSet rules = RuleSet.standard().and(RuleSet.circular16());
        Assessment assessment = new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), rules)
                .assess(evidence, VietnamTime.parse("2025-07-25"));
        return ReminderLetter.toEach(assessment).stream()
                .filter(letter -> letter.addressees().equals(List.of(AgencyId.of(addressee))))
                .findFirst()
                .orElseThrow()
                .in(Text.VIETNAMESE);
    }

    @Test
    void lettersToEachAreOneForEachAddresseeAndHoldEveryOverdueDuty() {
        List<ReminderLetter> letters = ReminderLetter.toEach(SampleYear.at("2025-12-26"));
        Set<String> names = new HashSet<>();
        Set<String> duties = new HashSet<>();
        for (ReminderLetter letter : letters) {
            assertEquals(1, letter.addressees().size());
            assertTrue(
                    names.add(letter.in(Text.VIETNAMESE).name()),
                    letter.addressees().toString());
            for (Verdict verdict : letter.overdue()) {
                duties.add(verdict.obligation().id());
            }
        }
        assertEquals(SampleYear.at("2025-12-26").totals().count(Status.OVERDUE), duties.size());
    }

    /**
     * Khoản 1 Mục IV Kế hoạch số 141/KH-UBND của UBND tỉnh Bắc Ninh: "Định kỳ báo cáo UBND tỉnh (qua Sở Tư pháp) … (trước ngày 15
     * tháng 11)", in a plan that has no Mục on reports.
     */
    @Test
    void withoutAReportingRegimeTheClauseThatAsksForReportsSaysThroughWhomTheyGo() {
        Plan plan = QuangNgai.plan65();
        AssignedDuty report = AssignedDuty.of(
                        "Định kỳ báo cáo UBND tỉnh (qua Sở Tư pháp) kết quả thực hiện Kế hoạch hằng năm (trước ngày 15 tháng 11)",
                        DutyKind.REPORT,
                        List.of(new Party.One("Sở Nội vụ", AgencyId.of("so-noi-vu"), null)),
                        new Schedule.Due(ReportingPeriod.year(2025), Deadline.before(LocalDate.of(2025, 11, 15))))
                .withAddressee(AgencyId.of("ubnd-tinh"))
                .withChannel(AgencyId.of("so-tu-phap"));
        Assessment assessment = SampleYear.PLAN
                .with(plan.toBuilder()
                        .replace(new Assignment(plan.reporting().get(0).ref(), report.wording(), List.of(report)))
                        .build())
                .assess(EvidenceLog.EMPTY, VietnamTime.parse("2025-11-20"));
        ReminderLetter letter = ReminderLetter.toAll(assessment).orElseThrow();
        String asked = text(letter.in(Text.VIETNAMESE), 2);
        assertTrue(asked.contains(" về UBND tỉnh (qua Sở Tư pháp) chậm nhất ngày"), asked);
        String inEnglish = text(letter.in(Locale.ENGLISH), 3);
        assertTrue(inEnglish.contains(" to UBND tỉnh (through Sở Tư pháp) not later than "), inEnglish);
    }

    /**
     * On 20/11/2025 twelve are late by the sample evidence, xã Minh Long among them; of huyện Minh Long, whose report is missing,
     * xã Sơn Mai took over too. It sent its own report on 19/11 and stands in no list.
     */
    @Test
    void whoeverIsAskedBySentenceAloneIsAnAddresseeByName() {
        Report letter =
                ReminderLetter.toAll(SampleYear.at("2025-11-20")).orElseThrow().in(Text.VIETNAMESE);
        OfficialForm form = Objects.requireNonNull(letter.form());
        assertEquals(
                List.of("Các cơ quan, địa phương (theo danh sách dưới đây)", "UBND xã Sơn Mai"), form.addressees());
        Report english =
                ReminderLetter.toAll(SampleYear.at("2025-11-20")).orElseThrow().in(Locale.ENGLISH);
        assertEquals("To: The agencies and localities named below; UBND xã Sơn Mai", text(english, 0));
    }

    /** Of whichever letter: the lists and "Kính gửi" together hold whoever gets it, and nobody twice. */
    @Test
    void theListsAndTheAddresseesHoldWhoeverGetsTheLetter() {
        int withLists = 0;
        for (Assessment assessment : List.of(
                SampleYear.at("2025-05-20"),
                SampleYear.at("2025-11-20"),
                SampleYear.at("2025-12-26"),
                SampleYear.PLAN.assess(EvidenceLog.of(), VietnamTime.parse("2025-07-20")),
                SampleYear.PLAN.assess(EvidenceLog.of(), VietnamTime.parse("2025-12-26")))) {
            ReminderLetter letter = ReminderLetter.toAll(assessment).orElseThrow();
            Report report = letter.in(Text.VIETNAMESE);
            List<String> form = Objects.requireNonNull(report.form()).addressees();
            Set<String> named = new HashSet<>(form);
            if (form.get(0).startsWith("Các cơ quan, địa phương")) {
                withLists++;
                report.tables()
                        .forEach(table -> SampleYear.texts(table, report)
                                .forEach(cell -> named.addAll(List.of(cell.split("; ")))));
                letter.addressees().forEach(agency -> {
                    String name = QuangNgai.directory().get(agency).name();
                    assertTrue(named.contains(name), name + " in " + named);
                });
            } else {
                assertEquals(letter.addressees().size(), form.size());
            }
        }
        assertTrue(withLists >= 3, "letters with lists: " + withLists);
    }

    /** The same, of Sở Tư pháp: through whom the others report. */
    @Test
    void whoeverPassesReportsOnSendsItsOwnStraight() {
        Plan plan = QuangNgai.plan65();
        AssignedDuty report = AssignedDuty.of(
                        "Định kỳ báo cáo UBND tỉnh (qua Sở Tư pháp) kết quả thực hiện Kế hoạch hằng năm (trước ngày 15 tháng 11)",
                        DutyKind.REPORT,
                        List.of(new Party.One("Sở Tư pháp", AgencyId.of("so-tu-phap"), null)),
                        new Schedule.Due(ReportingPeriod.year(2025), Deadline.before(LocalDate.of(2025, 11, 15))))
                .withAddressee(AgencyId.of("ubnd-tinh"))
                .withChannel(AgencyId.of("so-tu-phap"));
        Assessment assessment = SampleYear.PLAN
                .with(plan.toBuilder()
                        .replace(new Assignment(plan.reporting().get(0).ref(), report.wording(), List.of(report)))
                        .build())
                .assess(EvidenceLog.EMPTY, VietnamTime.parse("2025-11-20"));
        ReminderLetter letter = ReminderLetter.toEach(assessment).stream()
                .filter(each -> each.addressees().equals(List.of(AgencyId.of("so-tu-phap"))))
                .findFirst()
                .orElseThrow();
        String all = paragraphs(letter.in(Text.VIETNAMESE));
        assertTrue(all.contains(" về UBND tỉnh chậm nhất ngày"), all);
        assertFalse(all.contains("gửi báo cáo về UBND tỉnh (qua"), all);
    }

    /** Two Mục of one plan: "báo cáo UBND tỉnh (qua Sở Tư pháp)" and, of the same Sở Nội vụ, "báo cáo Bộ Y tế". */
    @Test
    void whereAPlanSendsReportsToTwoPlacesEachIsNamedWithItsClause() {
        Plan plan = QuangNgai.plan65();
        AssignedDuty toProvince = due("báo cáo UBND tỉnh (qua Sở Tư pháp)")
                .withAddressee(AgencyId.of("ubnd-tinh"))
                .withChannel(AgencyId.of("so-tu-phap"));
        AssignedDuty toMinistry = due("báo cáo Bộ Y tế").withAddressee(AgencyId.of("bo-y-te"));
        Assessment assessment = SampleYear.PLAN
                .with(plan.toBuilder()
                        .replace(new Assignment(plan.reporting().get(0).ref(), "…", List.of(toProvince)))
                        .add(new Assignment(ClauseRef.of("VI.2"), "…", List.of(toMinistry)))
                        .build())
                .assess(EvidenceLog.EMPTY, VietnamTime.parse("2025-11-20"));
        ReminderLetter letter = ReminderLetter.toEach(assessment).stream()
                .filter(each -> each.addressees().equals(List.of(AgencyId.of("so-noi-vu"))))
                .findFirst()
                .orElseThrow();
        String vi = paragraphs(letter.in(Text.VIETNAMESE));
        assertTrue(
                vi.contains(
                        " về UBND tỉnh (qua Sở Tư pháp) đối với báo cáo theo Mục V Kế hoạch số 65/KH-UBND, về Bộ Y tế đối với"
                                + " báo cáo theo khoản 2 Mục VI Kế hoạch số 65/KH-UBND chậm nhất ngày"),
                vi);
        String en = paragraphs(letter.in(Locale.ENGLISH));
        assertTrue(
                en.contains(
                        " to UBND tỉnh (through Sở Tư pháp) for reports under clause V of Plan 65/KH-UBND, to Bộ Y tế for"
                                + " reports under clause VI.2 of Plan 65/KH-UBND not later than "),
                en);
    }

    private static AssignedDuty due(String words) {
        return AssignedDuty.of(
                words,
                DutyKind.REPORT,
                List.of(new Party.One("Sở Nội vụ", AgencyId.of("so-noi-vu"), null)),
                new Schedule.Due(ReportingPeriod.year(2025), Deadline.before(LocalDate.of(2025, 11, 15))));
    }

    private static String paragraphs(Report letter) {
        return letter.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .collect(Collectors.joining("\n"));
    }
}

package vn.childplan.validation.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Difficulty;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.Retraction;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.evidence.Suspension;
import vn.childplan.core.evidence.Waiver;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.RestDayShift;
import vn.childplan.validation.assessment.Explanation.EntryUse;
import vn.childplan.validation.assessment.Explanation.EntryUse.Use;
import vn.childplan.validation.assessment.Explanation.Handover;
import vn.childplan.validation.assessment.Explanation.LastDay;
import vn.childplan.validation.rule.RuleSet;

/**
 * The questions of an officer that an explanation answers (facts, vietnamese.md, section 4), on the plan: V is due before
 * 15/5 and before 15/11/2025, a Saturday; huyện Ba Tơ ended on 1/7/2025, when eight communes took over.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExplanationAnswersTest {
    private static final String FIRST = "V:REPORT:so-tu-phap:2025-H1";
    private static final String YEAR = "V:REPORT:so-tu-phap:2025";
    private static final String DISTRICT = "V:REPORT:ubnd-huyen-ba-to:2025-H1";

    private static Explanation explain(String obligation, String asOf, Evidence... entries) {
        return Plan65.verdict(obligation, asOf, entries).explain(Text.VIETNAMESE);
    }

    @Test
    void the_words_of_the_clause_stand_in_full() {
        Explanation.ClauseWords clause = explain(FIRST, "2025-05-10").clause();
        assertEquals("Mục V", clause.place());
        String words = String.join("\n", clause.lines());
        assertTrue(words.contains("định kỳ trước ngày 15/5/2025 và trước ngày 15/11/2025 báo cáo UBND tỉnh"), words);
        assertTrue(words.endsWith("để xem xét, chỉ đạo giải quyết theo quy định./."), words);
    }

    @Test
    void an_entry_says_since_when_it_is_known_and_what_became_of_it() {
        Submission sent = Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-14T10:00:00")
                .withDocument("45/BC-STP")
                .withRecordedAt("2025-05-20T08:00:00");
        Submission again = Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-21T10:00:00");
        Extension early = Extension.of("so-tu-phap", "V", "2025-H1", "2025-05-01", "2025-05-10");
        List<EntryUse> uses = explain(FIRST, "2025-06-01", again, early, sent).entries();
        assertEquals(
                List.of(Use.CONSIDERED, Use.FULFILS, Use.NOT_COUNTED),
                uses.stream().map(EntryUse::use).toList());
        String text = uses.get(1).text();
        assertTrue(text.contains("45/BC-STP"), text);
        assertTrue(text.contains("10 giờ ngày 14/5/2025 (ghi nhận: 8 giờ ngày 20/5/2025)"), text);
        assertTrue(text.endsWith("được tính là hoàn thành"), text);
        assertTrue(uses.get(2).text().contains("không được tính"), uses.get(2).text());
        assertEquals(List.of(), explain(FIRST, "2025-05-19", sent).entries(), "on 19/5 nobody knew");
    }

    /** Before the first day of the period, and by a commune for its abolished district. */
    @Test
    void what_did_not_count_is_named_with_the_reason() {
        Submission before = Submission.of("so-tu-phap", "V", "2025-H1", "2024-05-14");
        EntryUse use = explain(FIRST, "2025-06-01", before).entries().get(0);
        assertEquals(Use.NOT_COUNTED, use.use());
        assertTrue(use.text().contains("trước ngày đầu của kỳ"), use.text());

        Submission byCommune = Submission.of("ubnd-xa-ba-dinh-2025", "V", "2025-H1", "2025-07-10");
        EntryUse forDistrict =
                explain(DISTRICT, "2025-08-01", byCommune).entries().get(0);
        assertEquals(Use.NOT_COUNTED, forDistrict.use());
        assertTrue(forDistrict.text().contains("UBND huyện Ba Tơ"), forDistrict.text());
        assertEquals(List.of(), explain(YEAR, "2025-08-01", byCommune).entries(), "it is no matter of others");
    }

    @Test
    void an_entry_says_who_recorded_it_where_somebody_does() {
        Evidence sent = Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-12T09:00");
        String by = explain(FIRST, "2025-05-19", sent.withRecordedBy("Nguyễn Thị Hoa"))
                .entries()
                .get(0)
                .text();
        assertTrue(by.contains("(ghi nhận: 9 giờ ngày 12/5/2025, Nguyễn Thị Hoa)"), by);
        String nobody = explain(FIRST, "2025-05-19", sent).entries().get(0).text();
        assertTrue(nobody.contains("(ghi nhận: 9 giờ ngày 12/5/2025)"), nobody);
    }

    @Test
    void an_entry_that_was_taken_back_says_since_when_it_no_longer_counts() {
        Evidence sent =
                Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-12").withId("STP-1");
        Evidence back = Retraction.of(sent, "2025-05-20T09:00:00");
        List<EntryUse> before = explain(FIRST, "2025-05-19", sent, back).entries();
        assertEquals(Use.FULFILS, before.get(0).use());
        List<EntryUse> after = explain(FIRST, "2025-05-21", sent, back).entries();
        assertEquals(Use.NOT_COUNTED, after.get(0).use());
        assertTrue(
                after.get(0).text().endsWith("đã được thu hồi, không được tính từ 9 giờ ngày 20/5/2025"),
                after.get(0).text());
    }

    /** Resolution 1677 and the table of units: eight communes took over from huyện Ba Tơ. */
    @Test
    void who_took_over_names_the_decision_and_who_else_did() {
        Handover came = explain("V:REPORT:ubnd-xa-ba-dinh-2025:2025", "2025-08-01")
                .handovers()
                .get(0);
        assertEquals(Handover.Kind.TAKEN_OVER, came.kind());
        assertEquals(LocalDate.of(2025, 7, 1), came.on());
        assertTrue(came.agencies().contains(AgencyId.of("ubnd-huyen-ba-to")), came.toString());
        assertEquals(7, came.others().size(), came.toString());
        assertTrue(came.text().contains("Nghị quyết số 203/2025/QH15"), came.text());
        assertTrue(came.text().contains("cùng tiếp nhận: "), came.text());

        Handover went = explain("V:REPORT:ubnd-huyen-ba-to:2025", "2025-08-01")
                .handovers()
                .get(0);
        assertEquals(Handover.Kind.PASSED_ON, went.kind());
        assertEquals(8, went.agencies().size());
    }

    /** The directory gives the decisions in Vietnamese. */
    @Test
    void in_english_the_decisions_are_cited_in_english() {
        String stayed = Plan65.verdict("V:REPORT:ubnd-huyen-ly-son:2025-H1", "2025-08-01")
                .explain(Locale.ENGLISH)
                .handovers()
                .get(0)
                .text();
        assertTrue(
                stayed.startsWith(
                        "UBND huyện Lý Sơn ends on 1 Jul 2025 by Resolution 203/2025/QH15 and Law 72/2025/QH15;"
                                + " Resolution 1677/NQ-UBTVQH15 of 16 Jun 2025; the obligation was due before"),
                stayed);
    }

    /** Huyện Lý Sơn ended on 1/7/2025 and đặc khu Lý Sơn alone took over: both sides of it name the other, and nobody else. */
    @Test
    void each_side_of_a_handover_names_the_other_in_full() {
        String stayed = explain("V:REPORT:ubnd-huyen-ly-son:2025-H1", "2025-08-01")
                .handovers()
                .get(0)
                .text();
        assertTrue(
                stayed.startsWith(
                        "UBND huyện Lý Sơn kết thúc hoạt động từ ngày 01/7/2025 theo Nghị quyết số 203/2025/QH15"),
                stayed);
        assertTrue(stayed.endsWith("cơ quan cũ; cơ quan tiếp nhận: UBND đặc khu Lý Sơn"), stayed);
        Handover came = explain("V:REPORT:ubnd-dac-khu-ly-son:2025", "2025-08-01")
                .handovers()
                .get(0);
        assertTrue(came.text().startsWith("nhận từ UBND huyện Lý Sơn từ ngày 01/7/2025 theo "), came.text());
        assertEquals(List.of(), came.others());
        assertFalse(came.text().contains("cùng tiếp nhận"), came.text());
    }

    /** V: "trường hợp phát sinh khó khăn … kịp thời tổng hợp báo cáo về UBND tỉnh": one of 1/5 without a document is to be sent. */
    @Test
    void a_difficulty_that_is_recorded_is_to_be_reported_in_writing() {
        assertEquals(
                "Sở Tư pháp: kịp thời báo cáo khó khăn, vướng mắc với UBND tỉnh (qua Sở Y tế) bằng văn bản",
                explain("V:ESCALATE:so-tu-phap:2025", "2025-05-10", Difficulty.of("so-tu-phap", "V", "2025-05-01"))
                        .next()
                        .text());
    }

    /** "Kịp thời" has no last day: on 2/1/2026 the difficulty of 1/5/2025 is still to be reported, and can be. */
    @Test
    void a_difficulty_that_was_never_reported_is_to_be_reported_when_the_year_is_over() {
        Difficulty arisen = Difficulty.of("so-tu-phap", "V", "2025-05-01");
        assertEquals(
                "Sở Tư pháp: kịp thời báo cáo khó khăn, vướng mắc với UBND tỉnh (qua Sở Y tế) bằng văn bản",
                explain("V:ESCALATE:so-tu-phap:2025", "2026-01-02", arisen)
                        .next()
                        .text());
    }

    @Test
    void an_overdue_duty_of_a_district_that_ended_says_who_is_to_look_into_it() {
        Explanation explanation = explain(DISTRICT, "2025-12-26");
        assertEquals(Handover.Kind.STAYED, explanation.handovers().get(0).kind());
        assertEquals(8, explanation.next().who().size());
        assertNull(explanation.next().by());
        assertTrue(
                explanation.next().text().contains("rà soát, cung cấp số liệu hoặc cho biết lý do"),
                explanation.next().text());
        assertTrue(explanation.next().text().endsWith("UBND huyện Ba Tơ đã kết thúc hoạt động"));
    }

    /** Extended on 10/5 to 15/7/2025, when the district has ended: it is told so before it ends as well. */
    @ParameterizedTest
    @CsvSource({"2025-06-20", "2025-07-01"})
    void a_duty_whose_deadline_is_moved_past_the_end_of_its_bearer_is_said_to_pass_on(String asOf) {
        Extension extension = Extension.of("ubnd-huyen-ba-to", "V", "2025-H1", "2025-05-10", "2025-07-15");
        Handover handover = explain(DISTRICT, asOf, extension).handovers().get(0);
        assertEquals(Handover.Kind.PASSED_ON, handover.kind());
        assertTrue(handover.text().contains("; nghĩa vụ chuyển cho: "), handover.text());
    }

    @Test
    void a_duty_that_the_rules_leave_with_an_ended_bearer_is_not_said_to_have_been_due() {
        RuleSet stays = RuleSet.standard().set("bearer.succession", "passesOn", false);
        Handover handover = Plan65.assess(stays, "2025-08-01")
                .verdict("65/KH-UBND:V:REPORT:ubnd-huyen-ba-to:2025")
                .explain(Text.VIETNAMESE)
                .handovers()
                .get(0);
        assertEquals(Handover.Kind.STAYED, handover.kind());
        assertTrue(handover.text().contains("; nghĩa vụ vẫn tính cho cơ quan cũ; "), handover.text());
    }

    @Test
    void a_working_day_is_named_by_its_weekday() {
        LastDay last = explain(FIRST, "2025-05-10").lastDay();
        assertNotNull(last);
        assertFalse(last.dayOff());
        assertTrue(last.text().startsWith("thứ Tư 14/5/2025, ngày làm việc"), last.text());
        assertNull(explain("II.1:CARRY_OUT:so-y-te:2025", "2025-05-10").lastDay(), "no date, no last day");
    }

    /** 15/11/2025 is a Saturday; the last permitted day is Friday 14/11. */
    @Test
    void a_day_off_named_by_the_plan_changes_nothing_and_the_reason_is_given() {
        LastDay last = explain(YEAR, "2025-11-01").lastDay();
        assertNotNull(last);
        assertEquals(LocalDate.of(2025, 11, 14), last.day());
        assertTrue(last.text().startsWith("thứ Sáu 14/11/2025, ngày làm việc; "), last.text());
        assertTrue(
                last.text().contains("thứ Bảy 15/11/2025, ngày nghỉ; hạn cuối không thay đổi, vì “trước ngày D”"),
                last.text());
    }

    /** Extended to Saturday 24/5/2025: no shift by default, the next working day, Monday 26/5, under another rule. */
    @Test
    void a_last_day_off_stays_or_is_moved_as_the_rules_say() {
        Extension extension = Extension.of("so-tu-phap", "V", "2025-H1", "2025-05-10", "2025-05-24");
        LastDay stays = explain(FIRST, "2025-05-20", extension).lastDay();
        assertNotNull(stays);
        assertTrue(stays.dayOff());
        assertEquals(LocalDate.of(2025, 5, 14), stays.original());
        assertTrue(stays.text().contains("thứ Bảy 24/5/2025, ngày nghỉ; hạn cuối vẫn giữ nguyên"), stays.text());
        assertTrue(stays.text().contains("hạn gốc: thứ Tư 14/5/2025"), stays.text());

        RuleSet inclusive = RuleSet.standard()
                .set("deadline.wording", "includesNamedDay", true)
                .set("deadline.rest-day", "shift", RestDayShift.NEXT_WORKING_DAY);
        LastDay moved = Plan65.assess(inclusive, "2025-11-01")
                .verdict("65/KH-UBND:" + YEAR)
                .explain(Text.VIETNAMESE)
                .lastDay();
        assertNotNull(moved);
        assertEquals(LocalDate.of(2025, 11, 17), moved.day(), "Saturday 15/11 goes on to Monday 17/11");
        assertTrue(
                moved.text().endsWith("; hạn gốc thứ Sáu 14/11/2025, đã chuyển sang ngày làm việc theo bộ quy tắc"),
                moved.text());

        Extension further = Extension.of("so-tu-phap", "V", "2025", "2025-11-10", "2025-11-26");
        LastDay extended = Plan65.assess(inclusive, "2025-11-20", further)
                .verdict("65/KH-UBND:" + YEAR)
                .explain(Text.VIETNAMESE)
                .lastDay();
        assertNotNull(extended);
        assertEquals("thứ Tư 26/11/2025, ngày làm việc; hạn gốc: thứ Sáu 14/11/2025", extended.text());
    }

    @ParameterizedTest(name = "{0} as of {1}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "V:REPORT:so-tu-phap:2025-H1 | 2025-05-10 | 2025-05-14 | Sở Tư pháp: báo cáo UBND tỉnh (qua Sở Y tế), chậm nhất là hết ngày 14/5/2025",
                "V:REPORT:so-tu-phap:2025-H1 | 2025-05-15 | | Sở Tư pháp: báo cáo UBND tỉnh (qua Sở Y tế) ngay, nêu rõ lý do quá hạn",
                "V:REPORT:so-y-te:2025-H1 | 2025-05-10 | 2025-05-14 | Sở Y tế: báo cáo UBND tỉnh, chậm nhất là hết ngày 14/5/2025",
                "V:ESCALATE:so-tu-phap:2025 | 2025-05-10 | | khi phát sinh khó khăn, vướng mắc vượt thẩm quyền, ghi nhận và báo cáo khó khăn, vướng mắc với UBND tỉnh (qua Sở Y tế)",
                "II.1:CARRY_OUT:so-y-te:2025 | 2025-05-10 | 2025-12-31 | Sở Y tế: thực hiện và ghi nhận kết quả đến hết ngày 31/12/2025; kế hoạch không quy định thời hạn",
                "II.10:COORDINATE:?cac-so-nganh-hoi-doan-the-lien-quan:2025 | 2025-05-10 | | có văn bản nêu rõ tên cơ quan thực hiện",
                "II.9:CARRY_OUT:so-y-te:2025-Q4 | 2025-05-10 | | chưa phải thực hiện; từ ngày 01/10/2025: thực hiện",
                "II.1:CARRY_OUT:so-y-te:2025 | 2026-01-01 | | Sở Y tế: cung cấp thông tin thực hiện trong kỳ, hoặc xác nhận không thực hiện",
                "II.9:CARRY_OUT:so-y-te:2025-Q4 | 2025-10-06 | 2025-12-31 | Sở Y tế: thực hiện, chậm nhất là hết ngày 31/12/2025",
                "II.9:CARRY_OUT:so-y-te:2025-Q4 | 2025-10-07 | 2025-12-31 | Sở Y tế: báo cáo kết quả nếu đã thực hiện, hoặc nêu rõ lý do chưa thực hiện, chậm nhất là hết ngày 31/12/2025",
                "II.9:CARRY_OUT:so-y-te:2025-Q2 | 2025-07-01 | | Sở Y tế: báo cáo ngay kết quả nếu đã thực hiện, hoặc nêu rõ lý do chưa thực hiện",
                "V:REPORT:ubnd-xa-ba-xa:2025 | 2025-05-10 | | chưa phải thực hiện; từ ngày 01/7/2025: báo cáo UBND tỉnh (qua Sở Y tế)",
            })
    void it_ends_with_what_to_do_next_and_by_when(String obligation, String asOf, LocalDate by, String text) {
        Explanation.NextStep next = explain(obligation, asOf).next();
        assertEquals(text, next.text());
        assertEquals(by, next.by());
    }

    /** Sở Tư pháp is no more from 1/5 on, before its report is due, and the directory names nobody in its place. */
    @Test
    void where_nobody_is_recorded_who_took_over_the_directory_is_to_say_so() {
        Explanation explanation = OneDuty.reportBefore("2025-H1", "2025-05-15")
                .endingOn("2025-05-01")
                .verdict("2025-05-20")
                .explain(Text.VIETNAMESE);
        assertEquals(
                "ghi cơ quan tiếp nhận vào danh mục cơ quan", explanation.next().text());
        assertTrue(
                explanation.handovers().get(0).text().endsWith("chưa ghi cơ quan tiếp nhận"),
                explanation.handovers().toString());
    }

    /** No year after the bundled ones has an official calendar yet: 14/5/2031 is a Wednesday, and more is not said. */
    @Test
    void of_a_year_that_the_calendar_does_not_hold_no_day_is_said_to_be_off() {
        LastDay last = OneDuty.reportBefore("2025-H1", "2031-05-15")
                .verdict("2025-05-20")
                .explain(Text.VIETNAMESE)
                .lastDay();
        assertNotNull(last);
        assertFalse(last.dayOff());
        assertEquals("thứ Tư 14/5/2031; lịch làm việc chưa có năm 2031, chưa xét được ngày nghỉ", last.text());
    }

    /** What Sở Nội vụ sends is about its own report, and what is not known yet is about none. */
    @Test
    void only_what_is_known_of_the_bearer_and_its_clause_is_told_not_to_count() {
        Submission ofAnotherYear = Submission.of("so-tu-phap", "V", "2024-H1", "2025-05-10");
        Submission ofAnother = Submission.of("so-noi-vu", "V", "2024-H1", "2025-05-10");
        Submission underAnother = Submission.of("so-tu-phap", "II.4", "2024-H1", "2025-05-10");
        List<EntryUse> uses = explain(FIRST, "2025-05-12", ofAnotherYear, ofAnother, underAnother)
                .entries();
        assertEquals(1, uses.size(), uses.toString());
        assertEquals(Use.NOT_COUNTED, uses.get(0).use());
        assertEquals(List.of(), explain(FIRST, "2025-05-09", ofAnotherYear).entries());
    }

    @Test
    void where_nothing_has_to_be_done_nobody_is_named() {
        Submission sent = Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-10");
        Waiver waiver = Waiver.of("so-tu-phap", "V", "2025-H1", "2025-05-01", null);
        Suspension untilFurtherNotice = Suspension.of("so-tu-phap", "V", "2025-H1", "2025-05-01", null);
        for (Evidence entry : List.of(sent, waiver, untilFurtherNotice)) {
            Explanation.NextStep next = explain(FIRST, "2025-05-20", entry).next();
            assertEquals(List.of(), next.who(), next.text());
            assertNull(next.by(), next.text());
        }
    }

    /** Design §4.17: a suspension moves a deadline that falls into it to its end, so it is late on the day after. */
    @Test
    void what_is_suspended_until_a_day_is_due_on_that_day() {
        Suspension suspension = Suspension.of("so-tu-phap", "V", "2025-H1", "2025-05-01", "2025-06-30");
        Explanation.NextStep next = explain(FIRST, "2025-05-20", suspension).next();
        assertEquals("Sở Tư pháp: báo cáo UBND tỉnh (qua Sở Y tế), chậm nhất là hết ngày 30/6/2025", next.text());
        assertEquals(LocalDate.of(2025, 6, 30), next.by());
    }

    /** "Xét quá hạn" with a yes is no condition that is not satisfied, and neither is "Xét số liệu". */
    @Test
    void a_question_that_is_answered_with_yes_is_not_crossed_out() {
        Submission sent = Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-10");
        assertTrue(explain("V:REPORT:so-noi-vu:2025", "2025-12-26").toString().contains("─ ! Xét quá hạn: "));
        assertTrue(explain(FIRST, "2025-05-20", sent).toString().contains("─ ! Xét số liệu, nếu là báo cáo định kỳ: "));
    }

    @Test
    void an_english_explanation_has_English_headings() {
        Explanation english = Plan65.verdict(FIRST, "2025-05-15").explain(Locale.ENGLISH);
        String text = english.toString();
        assertTrue(text.contains("\n├─ The words of clause V\n"), text);
        assertTrue(text.contains("\n├─ Last permitted day\n│    Wednesday 14 May 2025, a working day\n"), text);
        assertTrue(text.endsWith("└─ What to do next\n     " + english.next().text() + "\n"), text);
    }
}

package vn.childplan.validation.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.evidence.Difficulty;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.ProgressNote;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.evidence.Suspension;
import vn.childplan.core.evidence.Waiver;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.rule.Reason;
import vn.childplan.validation.rule.Rule;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Stage;
import vn.childplan.validation.rule.Status;
import vn.childplan.validation.rule.VerdictRule;

/** What each rule says it looked at. The report of V for the first half is due before 15/5/2025, a Thursday. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExplanationTest {
    private static final String FIRST_REPORT = "V:REPORT:so-tu-phap:2025-H1";
    private static final Submission LATE = Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-15T08:05:09")
            .document("45/BC-STP")
            .via("ubnd-tinh");

    @Test
    void the_tree_says_question_by_question_what_was_asked_and_what_followed() {
        RuleSet rules = RuleSet.of(
                "few/1",
                RuleSet.standard().rules().stream()
                        .filter(rule -> List.of(
                                        "bearer.named",
                                        "bearer.group",
                                        "deadline.wording",
                                        "deadline.extension",
                                        "fulfilment.document",
                                        "fulfilment.in-time",
                                        "finding.channel")
                                .contains(rule.id()))
                        .toList());
        Explanation explanation = Plan65.assess(rules, "2025-05-16", LATE)
                .verdict("65/KH-UBND:" + FIRST_REPORT)
                .explain(Text.VIETNAMESE);
        assertEquals("""
                Sở Tư pháp, báo cáo theo khoản V, kỳ 2025-H1: hoàn thành quá hạn 1 ngày
                ├─ Ai có nghĩa vụ
                │  ├─ · Cơ quan được nêu tên có nghĩa vụ; nhiều cơ quan cùng chủ trì thì mỗi cơ quan chịu trách nhiệm \
                toàn bộ [bearer.named]
                │  └─ ✓ Nhóm cơ quan là những cơ quan thuộc nhóm vào ngày ban hành kế hoạch [bearer.group]
                │       Danh bạ cơ quan
                │       khoản: V
                │       lời văn: "Các sở, ban ngành"
                │       nhóm: Các sở; Các ban, ngành
                │       xét vào ngày: 31/03/2025
                ├─ Đến khi nào
                │  ├─ ✓ "Trước ngày D" là đến hết ngày liền trước; "chậm nhất ngày D" là đến hết ngày D; không ghi ngày \
                thì không có hạn [deadline.wording]
                │  │    Lời văn của khoản; ngày kết thúc lúc 24 giờ (Bộ luật Dân sự 2015 Đ.148)
                │  │    thời hạn: trước ngày 15/05/2025
                │  │    gồm cả ngày được nêu: không
                │  │    ⇒ ngày cuối còn trong hạn là 14/05/2025
                │  └─ · Gia hạn thay ngày cuối; hạn gốc vẫn được ghi bên cạnh [deadline.extension]
                ├─ Đã thực hiện chưa
                │  ├─ ✓ Nghĩa vụ bằng văn bản hoàn thành khi văn bản đầu tiên được gửi; bản sửa sau không làm thay đổi \
                [fulfilment.document]
                │  │    Lời văn của khoản
                │  │    số mục ghi nhận đã biết: 1
                │  │    văn bản: 45/BC-STP
                │  │    lúc: 08:05:09 15/05/2025
                │  └─ ✗ Đúng hạn nếu thực hiện trước khi hết ngày cuối [fulfilment.in-time]
                │       Giờ Việt Nam (UTC+7); ngày kết thúc lúc 24 giờ (Bộ luật Dân sự 2015 Đ.148)
                │       thực hiện lúc: 08:05:09 15/05/2025
                │       ngày cuối: 14/05/2025
                │       ⇒ quá hạn 1 ngày
                └─ Có điều gì cần lưu ý
                   └─ ✗ Văn bản gửi qua cơ quan mà kế hoạch nêu; gửi sai kênh vẫn được tính là đã gửi [finding.channel]
                        "(qua …)" trong khoản
                        phải gửi qua: Sở Y tế
                        đã gửi qua: UBND tỉnh
                """, explanation.toString());
    }

    /** 14/5 is a Wednesday; from 8/5 on at most seven days are left, and the last second of 14/5 is in time. */
    @ParameterizedTest(name = "{0} as of {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "V:REPORT:so-tu-phap:2025-H1 | 2025-05-14 | progress.overdue | PASSED last good day: 14/05/2025; today: 14/05/2025",
                "V:REPORT:so-tu-phap:2025-H1 | 2025-05-15 | progress.overdue | FAILED last good day: 14/05/2025; today: 15/05/2025 ⇒ 1 day overdue",
                "V:REPORT:so-tu-phap:2025-H1 | 2025-05-16 | progress.overdue | FAILED last good day: 14/05/2025; today: 16/05/2025 ⇒ 2 days overdue",
                "V:REPORT:so-tu-phap:2025-H1 | 2025-05-10 | progress.due-soon | PASSED days before: 7; days left: 4",
                "V:REPORT:so-tu-phap:2025-H1 | 2025-04-10 | progress.opening | PASSED open from: 31/03/2025",
                "V:REPORT:ubnd-xa-ba-xa:2025 | 2025-04-10 | progress.opening | PASSED open from: 01/07/2025",
                "V:REPORT:so-tu-phap:2025-H1 | 2025-05-10 | fulfilment.document | FAILED entries known: 0 ⇒ nothing shows that it was done",
                "V:REPORT:so-tu-phap:2025-H1 | 2025-05-10 | bearer.named | NOT_APPLICABLE",
                "V:REPORT:so-tu-phap:2025-H1 | 2025-05-10 | bearer.localities | NOT_APPLICABLE",
                "V:REPORT:ubnd-huyen-ba-to:2025-H1 | 2025-05-10 | bearer.localities | PASSED level: district level ⇒ \"địa phương\" is read as district level",
                "V:ESCALATE:so-tu-phap:2025 | 2025-05-10 | progress.arises | PASSED ⇒ no difficulty is recorded",
                "II.9:CARRY_OUT:so-y-te:2025-Q2 | 2025-05-10 | deadline.wording | PASSED deadline: 01/04/2025 – 30/06/2025; includes the day named: no ⇒ the last good day is 30/06/2025",
                "II.9:CARRY_OUT:so-y-te:2025-Q2 | 2025-05-10 | fulfilment.activity | FAILED entries known: 0 ⇒ nothing shows that it was done",
                "II.9:CARRY_OUT:so-y-te:2025-Q2 | 2025-05-10 | bearer.named | PASSED clause: II.9; words: \"Sở Y tế\"; unit named in brackets: – ⇒ Sở Y tế is bound by clause II.9 as lead",
                "II.12:CARRY_OUT:so-y-te:2025 | 2025-05-10 | bearer.named | PASSED clause: II.12; words: \"Sở Y tế (Quỹ Bảo trợ trẻ em)\"; unit named in brackets: Quỹ Bảo trợ trẻ em ⇒ Sở Y tế is bound by clause II.12 as lead",
                "II.12:CARRY_OUT:so-y-te:2025 | 2025-12-31 | progress.undated | PASSED activities recorded in the period: 0; period ends: 31/12/2025",
                "II.12:CARRY_OUT:so-y-te:2025 | 2026-01-01 | progress.undated | UNDETERMINED activities recorded in the period: 0; period ends: 31/12/2025 ⇒ missing: any record that it was done",
                "II.4:COORDINATE:so-dan-toc-va-ton-giao:2025 | 2025-05-10 | bearer.coordinating | PASSED time binds: no",
                "IV.4:SUPERVISE:mttq-tinh:2025 | 2025-05-10 | bearer.request | PASSED ⇒ the bearer is asked, not bound",
                "IV.3:ISSUE_PLAN:so-tu-phap:2025 | 2025-05-10 | bearer.request | NOT_APPLICABLE",
                "IV.3:ISSUE_PLAN:so-tu-phap:2025 | 2025-05-10 | finding.channel | NOT_APPLICABLE",
                "IV.3:ISSUE_PLAN:so-tu-phap:2025 | 2025-05-10 | finding.estimates | NOT_APPLICABLE",
                "II.10:COORDINATE:?cac-so-nganh-hoi-doan-the-lien-quan:2025 | 2025-05-10 | bearer.concerned | UNDETERMINED clause: II.10; words: \"Các sở, ngành, hội đoàn thể liên quan\" ⇒ it is open who owes it",
                "II.10:COORDINATE:?cac-so-nganh-hoi-doan-the-lien-quan:2025 | 2025-05-10 | standing.open-bearer | UNDETERMINED ⇒ missing: a document that names the agencies",
                "II.8:COORDINATE:?doan-thanh-nien-cac-cap:2025 | 2025-05-10 | bearer.group | UNDETERMINED clause: II.8; words: \"Đoàn thanh niên các cấp\"; groups: Đoàn thanh niên các cấp; resolved on: 31/03/2025 ⇒ the directory has no agency in the group",
                "V:REPORT:ubnd-huyen-ly-son:2025-H1 | 2025-05-10 | bearer.succession | PASSED bearer ends on: 01/07/2025; successors: UBND đặc khu Lý Sơn; by: Nghị quyết 1677/NQ-UBTVQH15 ngày 16/6/2025 ⇒ the duty stays with the bearer that ended",
                "V:REPORT:ubnd-huyen-ly-son:2025 | 2025-05-10 | bearer.succession | PASSED bearer ends on: 01/07/2025; successors: UBND đặc khu Lý Sơn; by: Nghị quyết 1677/NQ-UBTVQH15 ngày 16/6/2025 ⇒ the duty passes on",
                "V:REPORT:ubnd-dac-khu-ly-son:2025 | 2025-05-10 | bearer.succession | PASSED taken over from: UBND huyện Lý Sơn; on: 01/07/2025",
                "V:REPORT:ubnd-huyen-ly-son:2025 | 2025-07-01 | standing.transfer | PASSED ended on: 01/07/2025; successors: UBND đặc khu Lý Sơn",
            })
    void without_evidence_each_rule_says_what_it_looked_at(
            String obligation, String asOf, String rule, String expected) {
        assertEquals(expected, said(Plan65.verdict(obligation, asOf), rule));
    }

    /** Ten days of extension granted on 12/5; the last good day is 24/5. */
    @ParameterizedTest(name = "handed in {0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-05-24T23:59:59 | PASSED done: 23:59:59 24/05/2025; last good day: 24/05/2025 ⇒ in time",
                "2025-05-25T00:00 | FAILED done: 00:00:00 25/05/2025; last good day: 24/05/2025 ⇒ 1 day late",
                "2025-05-26T00:00 | FAILED done: 00:00:00 26/05/2025; last good day: 24/05/2025 ⇒ 2 days late",
            })
    void a_report_is_compared_with_the_day_to_which_it_was_extended(String at, String expected) {
        Extension extension = Extension.of("so-tu-phap", "V", "2025-H1", "2025-05-12T09:00", "2025-05-24")
                .document("1/UBND");
        Verdict verdict =
                Plan65.verdict(FIRST_REPORT, "2025-06-30", extension, Submission.of("so-tu-phap", "V", "2025-H1", at));
        assertEquals(expected, said(verdict, "fulfilment.in-time"));
        assertEquals(
                "PASSED document: 1/UBND; granted: 09:00:00 12/05/2025; original last day: 14/05/2025; extended to:"
                        + " 24/05/2025",
                said(verdict, "deadline.extension"));
    }

    @Test
    void a_suspension_says_from_when_to_when_and_moves_a_last_day_that_falls_into_it() {
        Suspension suspension = Suspension.of("so-tu-phap", "V", "2025-H1", "2025-05-01T00:00", "2025-05-31")
                .document("2/UBND");
        Verdict verdict = Plan65.verdict(FIRST_REPORT, "2025-05-20", suspension);
        assertEquals(
                "PASSED document: 2/UBND; from: 00:00:00 01/05/2025; to the end of: 31/05/2025",
                said(verdict, "standing.suspension"));
        assertEquals("PASSED last good day: 31/05/2025", said(verdict, "deadline.resting"));
    }

    @Test
    void a_waiver_without_end_says_so_with_a_dash() {
        Waiver waiver = Waiver.of("so-tu-phap", "V", "2025-H1", "2025-05-01T00:00", null)
                .document("3/UBND");
        assertEquals(
                "PASSED document: 3/UBND; from: 00:00:00 01/05/2025; to the end of: –",
                said(Plan65.verdict(FIRST_REPORT, "2025-05-20", waiver), "standing.waiver"));
    }

    @Test
    void of_two_decisions_that_hold_the_one_that_began_last_is_named() {
        Waiver first = Waiver.of("so-tu-phap", "V", "2025-H1", "2025-05-01T00:00", null)
                .document("1/UBND");
        Waiver last = Waiver.of("so-tu-phap", "V", "2025-H1", "2025-05-02T00:00", null)
                .document("2/UBND");
        String waived = "PASSED document: 2/UBND; from: 00:00:00 02/05/2025; to the end of: –";
        assertEquals(waived, said(Plan65.verdict(FIRST_REPORT, "2025-05-20", first, last), "standing.waiver"));
        assertEquals(waived, said(Plan65.verdict(FIRST_REPORT, "2025-05-20", last, first), "standing.waiver"));
        Suspension earlier = Suspension.of("so-tu-phap", "V", "2025-H1", "2025-05-01T00:00", null)
                .document("3/UBND");
        Suspension later = Suspension.of("so-tu-phap", "V", "2025-H1", "2025-05-02T00:00", null)
                .document("4/UBND");
        String resting = "PASSED document: 4/UBND; from: 00:00:00 02/05/2025; to the end of: –";
        assertEquals(resting, said(Plan65.verdict(FIRST_REPORT, "2025-05-20", earlier, later), "standing.suspension"));
        assertEquals(resting, said(Plan65.verdict(FIRST_REPORT, "2025-05-20", later, earlier), "standing.suspension"));
    }

    @ParameterizedTest(name = "through {0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "so-y-te   | PASSED to go through: Sở Y tế; went through: Sở Y tế",
                "ubnd-tinh | FAILED to go through: Sở Y tế; went through: UBND tỉnh",
                "          | UNDETERMINED to go through: Sở Y tế; went through: –",
            })
    void the_channel_says_through_whom_the_report_was_to_go_and_went(String via, String expected) {
        Submission report = Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-10");
        Verdict verdict = Plan65.verdict(FIRST_REPORT, "2025-05-20", via == null ? report : report.via(via));
        assertEquals(expected, said(verdict, "finding.channel"));
    }

    /** Cut-off Saturday 14/6, one working day more is Monday 16/6: figures can be final from Tuesday 17/6. */
    @Test
    void figures_sent_too_early_are_shown_beside_the_day_from_which_they_could_be_final() {
        assertEquals(
                "FAILED figures can be final from: 17/06/2025; sent: 08:05:09 15/05/2025",
                said(Plan65.verdict(FIRST_REPORT, "2025-05-20", LATE), "finding.estimates"));
    }

    @Test
    void a_difficulty_says_when_it_arose_and_since_when_it_is_unreported() {
        Difficulty arose = Difficulty.of("ubnd-huyen-ba-to", "II.5", "2025-04-20T08:00");
        Difficulty second = Difficulty.of("ubnd-huyen-ba-to", "II.5", "2025-04-22T08:00");
        Difficulty report =
                Difficulty.of("ubnd-huyen-ba-to", "II.5", "2025-04-21T08:00").document("90/BC-UBND");
        String duty = "V:ESCALATE:ubnd-huyen-ba-to:2025";
        assertEquals(
                "FAILED first arose: 08:00:00 20/04/2025; unreported since: 08:00:00 20/04/2025",
                said(Plan65.verdict(duty, "2025-04-30", arose), "fulfilment.escalation"));
        assertEquals(
                "FAILED first arose: 08:00:00 20/04/2025; unreported since: 08:00:00 22/04/2025",
                said(Plan65.verdict(duty, "2025-04-30", second, report, arose), "fulfilment.escalation"));
        assertEquals(
                "PASSED first arose: 08:00:00 20/04/2025; unreported since: –",
                said(Plan65.verdict(duty, "2025-04-30", report, arose), "fulfilment.escalation"));
        assertEquals("PASSED", said(Plan65.verdict(duty, "2025-04-30", arose), "progress.arises"));
    }

    /** Only what was done by the end of the year counts for the year, and more than a few entries are all counted. */
    @Test
    void activities_of_the_period_are_counted() {
        Evidence[] entries = new Evidence[41];
        for (int i = 0; i < 40; i++) {
            entries[i] = ProgressNote.of("so-giao-duc-va-dao-tao", "II.4", "2025", "2025-04-20T08:00")
                    .document(i + "/BC");
        }
        entries[40] = ProgressNote.of("so-giao-duc-va-dao-tao", "II.4", "2025", "2026-01-01T00:00");
        Verdict verdict = Plan65.verdict("II.4:CARRY_OUT:so-giao-duc-va-dao-tao:2025", "2026-02-01", entries);
        assertEquals(
                "PASSED activities recorded in the period: 40; period ends: 31/12/2025",
                said(verdict, "progress.undated"));
        assertEquals(Status.MET, verdict.status());
    }

    /** Civil Code Đ.147, Đ.148 k.5: 15 days after Friday 1/8/2025 is Saturday 16/8, which rolls on to Monday 18/8. */
    @Test
    void a_deadline_counted_from_an_event_names_the_event_and_the_last_day() {
        RuleSet rules = RuleSet.standard().and(RuleSet.circular16());
        Assessor assessor = Assessor.of(
                ObligationRegister.derive(QuangNgai.plan65(), QuangNgai.directory(), rules),
                rules,
                QuangNgai.calendar());
        String duty = "65/KH-UBND:TT29.14.4:REPORT:ubnd-xa-ca-dam:2025";
        String period = "deadline: 15 CALENDAR_DAYS: kết thúc diễn đàn trẻ em; ";
        ProgressNote ended = ProgressNote.of("ubnd-xa-ca-dam", "TT29.14.4", "2025", "2025-08-01T17:00");
        assertEquals(
                "PASSED " + period + "event: –; last good day: – ⇒ the event is not recorded yet",
                said(
                        assessor.assess(EvidenceLog.EMPTY, VietnamTime.parse("2025-08-10"))
                                .verdict(duty),
                        "deadline.after-event"));
        assertEquals(
                "PASSED " + period + "event: 17:00:00 01/08/2025; last good day: 18/08/2025",
                said(
                        assessor.assess(EvidenceLog.of(ended), VietnamTime.parse("2025-08-10"))
                                .verdict(duty),
                        "deadline.after-event"));
    }

    /** Before 16/11, a Sunday, if the day named counts: on to Monday 17/11, or back to Friday 14/11. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "NEXT_WORKING_DAY, PASSED policy: NEXT_WORKING_DAY; last good day: 17/11/2025",
        "PREVIOUS_WORKING_DAY, PASSED policy: PREVIOUS_WORKING_DAY; last good day: 14/11/2025",
        "NONE, NOT_APPLICABLE"
    })
    void a_last_day_that_is_a_day_off_moves_only_if_that_is_chosen(String policy, String expected) {
        RuleSet rules = RuleSet.standard()
                .set("deadline.wording", "includesNamedDay", true)
                .set("deadline.rest-day", "shift", policy);
        Verdict verdict = Plan65.assess(rules, "2025-09-01").verdict("65/KH-UBND:V:REPORT:so-tu-phap:2025");
        assertEquals(expected, said(verdict, "deadline.rest-day"));
    }

    @ParameterizedTest(name = "{0} as of {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "V:REPORT:so-tu-phap:2025-H1 | 2025-05-14 | Sở Tư pháp, report under clause V, period 2025-H1: due soon",
                "V:REPORT:so-tu-phap:2025-H1 | 2025-05-15 | Sở Tư pháp, report under clause V, period 2025-H1: overdue by 1 day",
                "V:REPORT:so-tu-phap:2025-H1 | 2025-05-16 | Sở Tư pháp, report under clause V, period 2025-H1: overdue by 2 days",
                "II.8:COORDINATE:?doan-thanh-nien-cac-cap:2025 | 2025-05-16 | \"Đoàn thanh niên các cấp\", coordinate under clause II.8, period 2025: undetermined",
            })
    void the_conclusion_says_who_what_when_and_how_it_stands(String obligation, String asOf, String expected) {
        Explanation explanation = Plan65.verdict(obligation, asOf).explain(Locale.ENGLISH);
        assertEquals(expected, explanation.conclusion());
        assertEquals("65/KH-UBND:" + obligation, explanation.obligation());
    }

    @Test
    void a_rule_that_throws_is_named_with_what_it_threw() {
        VerdictRule broken = Rule.named("province.broken")
                .title("Quy tắc hỏng", "A broken rule")
                .basis("Công văn", "A letter")
                .check(Stage.STANDING, (judgement, settings) -> {
                    throw new IllegalStateException("no such table");
                });
        Verdict verdict =
                Plan65.assess(RuleSet.standard().with(broken), "2025-05-15").verdict("65/KH-UBND:" + FIRST_REPORT);
        assertEquals(
                "ERROR ⇒ the rule threw: java.lang.IllegalStateException: no such table",
                said(verdict, "province.broken"));
        assertEquals(List.of("province.broken"), verdict.errors());
        assertEquals(Status.OVERDUE, verdict.status(), "the others go on");
    }

    @Test
    void a_day_named_as_the_last_is_the_last() {
        OneDuty duty = OneDuty.report("2025-H1", Deadline.notLaterThan(LocalDate.of(2025, 5, 15)));
        assertEquals(
                "PASSED deadline: chậm nhất ngày 15/05/2025; includes the day named: no ⇒ the last good day is"
                        + " 15/05/2025",
                said(duty.verdict("2025-05-01"), "deadline.wording"));
    }

    @Test
    void a_bearer_that_ended_without_successor_leaves_open_who_owes_it_and_says_what_is_missing() {
        Verdict verdict = OneDuty.reportBefore("2025", "2025-11-15")
                .endingOn("2025-07-01")
                .verdict("2025-07-01");
        assertEquals(Status.UNDETERMINED, verdict.status());
        assertEquals(
                "UNDETERMINED ended on: 01/07/2025; successors:  ⇒ missing: who took over",
                said(verdict, "standing.transfer"));
        assertEquals(
                "UNDETERMINED bearer ends on: 01/07/2025; successors: ; by:  ⇒ the duty passes on",
                said(verdict, "bearer.succession"));
    }

    private static String said(Verdict verdict, String rule) {
        Reason reason = verdict.explain(Locale.ENGLISH).reasons().stream()
                .filter(found -> found.rule().equals(rule))
                .findFirst()
                .orElseThrow();
        String inputs = reason.inputs().stream()
                .map(input -> " " + input.name() + ": " + input.value())
                .collect(Collectors.joining(";"));
        return reason.outcome() + inputs + (reason.consequence().isEmpty() ? "" : " ⇒ " + reason.consequence());
    }
}

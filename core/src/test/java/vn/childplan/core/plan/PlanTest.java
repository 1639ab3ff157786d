package vn.childplan.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.childplan.core.time.Day.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.converter.ConvertWith;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.plan.ReportingDuty.PeriodicReport;
import vn.childplan.core.time.Day;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.NamedEvent;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule;

/** A plan cut down from 65/KH-UBND to one clause of each kind. */
class PlanTest {
    private static final AgencyId PROVINCE = AgencyId.of("ubnd-tinh");
    private static final AgencyId HEALTH = AgencyId.of("so-y-te");
    private static final Party BY_HEALTH = new Party.One("Sở Y tế", HEALTH, null);
    private static final Party COMMUNES = new Party.Group("UBND cấp xã", List.of(GroupId.of("ubnd-cap-xa")), false);

    private static final Heading HEADING = new Heading(ClauseRef.of("I"), "MỤC ĐÍCH, YÊU CẦU");
    private static final Statement STATEMENT = new Statement(ClauseRef.of("I.1.a"), "Tăng cường sự lãnh đạo.");
    private static final PlanTask TASK = PlanTask.of(
                    ClauseRef.of("II.9"),
                    "Tổ chức Tháng hành động vì trẻ em, Tết Trung thu.",
                    Responsibility.leading("Cơ quan chủ trì: Sở Y tế.", List.of(BY_HEALTH)),
                    Responsibility.coordinating("Cơ quan phối hợp: UBND cấp xã.", List.of(COMMUNES)),
                    new Timing(
                            "Thời gian thực hiện: Quý II, IV năm 2025.",
                            new Schedule.Quarters(2025, new TreeSet<>(Set.of(2, 4)))))
            .withEvents(NamedEvent.MONTH_OF_ACTION, NamedEvent.MID_AUTUMN);
    private static final Funding FUNDING =
            new Funding(ClauseRef.of("III"), "KINH PHÍ: Nguồn ngân sách nhà nước.", List.of("ngân sách nhà nước"));
    private static final Assignment ASSIGNMENT = new Assignment(
            ClauseRef.of("IV.5"),
            "UBND cấp xã xây dựng kế hoạch.",
            List.of(new AssignedDuty(
                    "xây dựng kế hoạch",
                    DutyKind.ISSUE_PLAN,
                    Role.BEARER,
                    List.of(COMMUNES),
                    new Schedule.Unspecified(2025, ""),
                    AssignedDuty.Force.ORDER,
                    null,
                    null)));
    private static final ReportingDuty REPORTING = new ReportingDuty(
            ClauseRef.of("V"),
            "CHẾ ĐỘ BÁO CÁO",
            "Báo cáo trước ngày 15/5/2025 và trước ngày 15/11/2025.",
            List.of(COMMUNES),
            List.of(
                    new PeriodicReport(
                            "trước ngày 15/11/2025",
                            ReportingPeriod.year(2025),
                            Deadline.before(day("Sat 15/11/2025"))),
                    new PeriodicReport(
                            "trước ngày 15/5/2025",
                            ReportingPeriod.half(2025, 1),
                            Deadline.before(day("Thu 15/5/2025")))),
            PROVINCE,
            HEALTH,
            null);

    private static final Plan PLAN = onDay(day("Mon 31/3/2025"))
            .place("Quảng Ngãi")
            .title("Triển khai công tác trẻ em năm 2025")
            .preamble(new Preamble("Thực hiện Công văn số 1481/BYT-BMTE, UBND tỉnh ban hành:", List.of()))
            .add(HEADING)
            .add(STATEMENT)
            .add(TASK)
            .add(FUNDING)
            .add(ASSIGNMENT)
            .add(REPORTING)
            .addRecipient(new Recipient("Bộ Y tế (b/c)", List.of(BY_HEALTH), "b/c"))
            .addRecipient(new Recipient("Lưu: VT, KGVX.n204", List.of(), null))
            .build();

    private static Plan.Builder onDay(LocalDate date) {
        return Plan.builder(DocumentNumber.of("65 /KH-UBND"), PROVINCE, date)
                .signature(new Signature(Signature.Form.DEPUTY, "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Trần Hoàng Tuấn"));
    }

    @Test
    void its_lines_are_those_of_the_document_from_number_to_signature() {
        assertEquals(
                List.of(
                        "Số: 65/KH-UBND",
                        "Quảng Ngãi, ngày 31 tháng 3 năm 2025",
                        "Kế hoạch",
                        "Triển khai công tác trẻ em năm 2025",
                        "Thực hiện Công văn số 1481/BYT-BMTE, UBND tỉnh ban hành:",
                        "MỤC ĐÍCH, YÊU CẦU",
                        "Tăng cường sự lãnh đạo.",
                        "Tổ chức Tháng hành động vì trẻ em, Tết Trung thu.",
                        "Cơ quan chủ trì: Sở Y tế.",
                        "Cơ quan phối hợp: UBND cấp xã.",
                        "Thời gian thực hiện: Quý II, IV năm 2025.",
                        "KINH PHÍ: Nguồn ngân sách nhà nước.",
                        "UBND cấp xã xây dựng kế hoạch.",
                        "CHẾ ĐỘ BÁO CÁO",
                        "Báo cáo trước ngày 15/5/2025 và trước ngày 15/11/2025.",
                        "Bộ Y tế (b/c)",
                        "Lưu: VT, KGVX.n204",
                        "KT. CHỦ TỊCH",
                        "PHÓ CHỦ TỊCH",
                        "Trần Hoàng Tuấn"),
                PLAN.lines());
    }

    /** NĐ 30/2020/NĐ-CP: a zero before days below 10 and before January and February, and before no other month. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Mon 31/3/2025, ngày 31 tháng 3 năm 2025",
        "Wed 1/1/2025, ngày 01 tháng 01 năm 2025",
        "Sun 9/2/2025, ngày 09 tháng 02 năm 2025",
        "Mon 10/2/2025, ngày 10 tháng 02 năm 2025",
        "Sat 1/3/2025, ngày 01 tháng 3 năm 2025",
        "Tue 9/9/2025, ngày 09 tháng 9 năm 2025",
        "Wed 31/12/2025, ngày 31 tháng 12 năm 2025"
    })
    void its_date_is_written_with_zeros_where_the_decree_wants_them(
            @ConvertWith(Day.class) LocalDate date, String written) {
        assertEquals(
                "Quảng Ngãi, " + written,
                onDay(date).place("Quảng Ngãi").build().lines().get(1));
    }

    @Test
    void its_clauses_are_picked_by_what_they_are() {
        assertEquals(List.of(TASK), PLAN.tasks());
        assertEquals(List.of(ASSIGNMENT), PLAN.assignments());
        assertEquals(List.of(REPORTING), PLAN.reporting());
        assertEquals(List.of(FUNDING), PLAN.funding());
        assertEquals(List.of(STATEMENT), PLAN.statements());
        assertEquals(Optional.of(TASK), PLAN.clause(ClauseRef.of("II.9")));
        assertEquals(Optional.empty(), PLAN.clause(ClauseRef.of("II")));
    }

    @Test
    void evidence_may_name_the_periods_of_a_clause_in_order_of_time() {
        assertEquals(
                List.of(ReportingPeriod.quarter(2025, 2), ReportingPeriod.quarter(2025, 4)),
                List.copyOf(TASK.periods()));
        assertEquals(
                List.of(ReportingPeriod.half(2025, 1), ReportingPeriod.year(2025)), List.copyOf(REPORTING.periods()));
        assertEquals(List.of(ReportingPeriod.year(2025)), List.copyOf(ASSIGNMENT.periods()));
        for (Clause clause : List.of(HEADING, STATEMENT, FUNDING)) {
            assertTrue(clause.periods().isEmpty(), () -> clause + " can be done by nobody");
        }
    }

    /** What each clause of the small plan gives to do: its task is led and helped with, its regime asks for reports alone. */
    @Test
    void a_clause_says_of_which_kind_it_is_and_what_it_gives_to_do() {
        ReportingDuty withDifficulties =
                REPORTING.withEscalation(new ReportingDuty.Escalation("kịp thời báo cáo", List.of(COMMUNES)));
        assertEquals(
                List.of(
                        "HEADING []",
                        "STATEMENT []",
                        "TASK [CARRY_OUT, COORDINATE]",
                        "FUNDING []",
                        "ASSIGNMENT [ISSUE_PLAN]",
                        "REPORTING [REPORT]",
                        "REPORTING [REPORT, ESCALATE]"),
                Stream.concat(PLAN.clauses().stream(), Stream.of(withDifficulties))
                        .map(clause -> clause.kind() + " " + clause.dutyKinds())
                        .toList());
        assertEquals(
                Set.of(),
                TASK.withLeads(Responsibility.leading("", List.of()))
                        .withCoordinating(Responsibility.coordinating("", List.of()))
                        .dutyKinds());
        ReportingDuty onlyDifficulties = ReportingDuty.of(
                        ClauseRef.of("V"), "CHẾ ĐỘ", "Báo cáo.", List.of(COMMUNES), List.of(), PROVINCE)
                .withEscalation(new ReportingDuty.Escalation("kịp thời báo cáo", List.of(COMMUNES)));
        assertEquals(Set.of(DutyKind.ESCALATE), onlyDifficulties.dutyKinds());
    }

    /** A difficulty is reported when it arises; a plan of its own is due once. */
    @Test
    void each_thing_to_do_has_its_own_stretches_of_time() {
        assertEquals(TASK.terms(), TASK.terms(DutyKind.COORDINATE));
        assertEquals(2, TASK.terms().size(), "two quarters");
        assertEquals(List.of(), TASK.terms(DutyKind.REPORT));
        assertEquals(ASSIGNMENT.terms(), ASSIGNMENT.terms(DutyKind.ISSUE_PLAN));
        assertEquals(1, ASSIGNMENT.terms().size());
        assertEquals(List.of(), ASSIGNMENT.terms(DutyKind.GUIDE));
        assertEquals(REPORTING.terms(), REPORTING.terms(DutyKind.REPORT));
        assertEquals(2, REPORTING.terms().size());
        assertEquals(List.of(), REPORTING.terms(DutyKind.ESCALATE));
    }

    // Building

    @Test
    void its_parts_are_put_together_in_one_sentence_of_code() {
        Recipient file = new Recipient("Lưu: VT", List.of(), null);
        Plan plan = onDay(day("Mon 31/3/2025")).addRecipient(file).add(HEADING).build();
        assertEquals(List.of(file), plan.recipients());
        assertEquals(List.of(HEADING), plan.clauses());
    }

    @Test
    void taken_apart_and_put_together_again_it_is_equal() {
        assertEquals(PLAN, PLAN.toBuilder().build());
    }

    @Test
    void a_replaced_clause_stands_where_the_old_one_stood() {
        PlanTask shorter =
                PlanTask.of(TASK.ref(), "Tổ chức Tết Trung thu.", TASK.leads(), TASK.coordinating(), TASK.time());
        Plan changed = PLAN.toBuilder().replace(shorter).build();
        assertEquals(List.of(HEADING, STATEMENT, shorter, FUNDING, ASSIGNMENT, REPORTING), changed.clauses());
        assertEquals(List.of(TASK), PLAN.tasks(), "the plan it came from stays");
    }

    @Test
    void replacing_what_is_not_there_adds_it_at_the_end() {
        Statement more = new Statement(ClauseRef.of("VI"), "Điều khoản khác.");
        assertEquals(more, PLAN.toBuilder().replace(more).build().clauses().get(6));
    }

    @Test
    void of_two_clauses_of_one_number_the_first_is_found_and_replaced() {
        Statement first = new Statement(ClauseRef.of("I.1"), "một");
        Statement second = new Statement(ClauseRef.of("I.1"), "hai");
        Statement other = new Statement(ClauseRef.of("I.1"), "ba");
        Plan plan = twice(first, second);
        assertEquals(Optional.of(first), plan.clause(ClauseRef.of("I.1")));
        assertEquals(
                List.of(other, second), plan.toBuilder().replace(other).build().clauses());
    }

    /** As a file may have it: a builder takes each number once. */
    private static Plan twice(Clause first, Clause second) {
        Plan one = onDay(day("Mon 31/3/2025")).build();
        return new Plan(
                one.number(),
                one.place(),
                one.date(),
                one.issuer(),
                one.type(),
                one.title(),
                one.year(),
                one.preamble(),
                List.of(first, second),
                one.recipients(),
                one.signature());
    }

    @Test
    void a_builder_takes_no_second_clause_of_one_number() {
        Statement again = new Statement(STATEMENT.ref(), "Tăng cường thêm.");
        Exception refused = assertThrows(
                IllegalArgumentException.class, () -> PLAN.toBuilder().add(again));
        assertEquals("plan 65/KH-UBND has a clause I.1.a already", refused.getMessage());
    }

    @Test
    void it_fits_into_a_line_of_a_log() {
        assertEquals("65/KH-UBND of 2025-03-31 for 2025, 6 clauses", PLAN.toString());
    }

    @Test
    void it_is_for_the_year_of_issue_unless_said_otherwise() {
        assertEquals(2024, onDay(day("Tue 31/12/2024")).build().year());
        assertEquals(2025, onDay(day("Tue 31/12/2024")).year(2025).build().year());
    }

    @Test
    void it_is_no_plan_until_somebody_has_signed() {
        Plan.Builder unsigned = Plan.builder(DocumentNumber.of("65/KH-UBND"), PROVINCE, day("Mon 31/3/2025"));
        assertThrows(IllegalArgumentException.class, unsigned::build);
    }

    @Test
    void it_cannot_be_changed_from_outside_nor_by_its_builder_afterwards() {
        Plan.Builder builder = onDay(day("Mon 31/3/2025"));
        Plan plan = builder.build();
        builder.add(HEADING).addRecipient(new Recipient("Sở Y tế", List.of(BY_HEALTH), null));
        assertTrue(plan.clauses().isEmpty());
        assertTrue(plan.recipients().isEmpty());
        assertThrows(UnsupportedOperationException.class, () -> plan.clauses().add(HEADING));
        assertThrows(
                UnsupportedOperationException.class, () -> plan.recipients().clear());
    }

    @Test
    void its_elements_copy_the_lists_they_are_given() {
        List<Party> parties = new ArrayList<>();
        Responsibility leads = Responsibility.leading("Cơ quan chủ trì:", parties);
        Recipient recipient = new Recipient("Sở Y tế", parties, null);
        parties.add(BY_HEALTH);
        assertTrue(leads.parties().isEmpty());
        assertTrue(recipient.parties().isEmpty());
    }

    // Tasks and duties

    @Test
    void a_task_is_built_up_from_what_every_task_has() {
        PlanTask task = PlanTask.of(
                        ClauseRef.of("II.9"),
                        "Tổ chức.",
                        TASK.leads(),
                        Responsibility.coordinating("", List.of()),
                        TASK.time())
                .withWording("Tổ chức Tết Trung thu.")
                .withLeads(Responsibility.leading("Chủ trì: UBND cấp xã.", List.of(COMMUNES)))
                .withCoordinating(Responsibility.coordinating("Phối hợp: Sở Y tế.", List.of(BY_HEALTH)))
                .withTime(new Timing("Thường xuyên.", new Schedule.Continuous(2025)))
                .withEvents(NamedEvent.MID_AUTUMN)
                .withProduct("Báo cáo kết quả.")
                .withTitle("Trung thu");
        assertEquals(
                new PlanTask(
                        ClauseRef.of("II.9"),
                        "Tổ chức Tết Trung thu.",
                        new Responsibility("Chủ trì: UBND cấp xã.", Role.LEAD, List.of(COMMUNES)),
                        new Responsibility("Phối hợp: Sở Y tế.", Role.COORDINATING, List.of(BY_HEALTH)),
                        new Timing("Thường xuyên.", new Schedule.Continuous(2025)),
                        List.of(NamedEvent.MID_AUTUMN),
                        "Báo cáo kết quả.",
                        "Trung thu"),
                task);
        assertEquals("Báo cáo kết quả.", task.lines().get(4));
        assertEquals(4, task.withProduct("").lines().size());
    }

    @Test
    void a_task_of_a_file_may_leave_out_events_product_and_title() {
        PlanTask task = new PlanTask(
                TASK.ref(), TASK.wording(), TASK.leads(), TASK.coordinating(), TASK.time(), null, null, null);
        assertEquals(List.of(), task.events());
        assertEquals("", task.product());
        assertNull(task.title());
        assertNull(task.withTitle(" ").title());
    }

    @Test
    void a_task_has_its_leads_as_leads_and_its_coordinators_as_coordinators() {
        Responsibility leads = TASK.leads();
        Responsibility coordinating = TASK.coordinating();
        assertThrows(
                IllegalArgumentException.class,
                () -> PlanTask.of(TASK.ref(), "", coordinating, coordinating, TASK.time()));
        assertThrows(IllegalArgumentException.class, () -> PlanTask.of(TASK.ref(), "", leads, leads, TASK.time()));
    }

    /** The verbs that end in a paper handed in; the others are done by acting. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "CARRY_OUT, false",
        "COORDINATE, false",
        "REPORT, true",
        "CONSOLIDATE, true",
        "ISSUE_PLAN, true",
        "APPRAISE_FUNDING, true",
        "ESCALATE, true",
        "GUIDE, false",
        "COMMUNICATE, false",
        "SUPERVISE, false"
    })
    void a_duty_ends_in_a_document_or_in_a_deed(DutyKind duty, boolean document) {
        assertEquals(document, duty.endsInDocument());
    }

    @Test
    void roles_and_duties_have_their_official_words() {
        assertEquals("chủ trì", Role.LEAD.label().vi());
        assertEquals("phối hợp", Role.COORDINATING.label().vi());
        assertEquals("báo cáo", DutyKind.REPORT.label().vi());
        assertFalse(DutyKind.ESCALATE.label().en().isEmpty());
    }

    @Test
    void a_duty_is_an_order_without_roles_and_addressee_unless_said_otherwise() {
        AssignedDuty plain = AssignedDuty.of(
                "xây dựng kế hoạch", DutyKind.ISSUE_PLAN, List.of(COMMUNES), new Schedule.Continuous(2025));
        assertEquals(
                new AssignedDuty(
                        "xây dựng kế hoạch",
                        DutyKind.ISSUE_PLAN,
                        Role.BEARER,
                        List.of(COMMUNES),
                        new Schedule.Continuous(2025),
                        AssignedDuty.Force.ORDER,
                        null,
                        null),
                plain);
        assertEquals(
                new AssignedDuty(
                        "xây dựng kế hoạch",
                        DutyKind.ISSUE_PLAN,
                        Role.LEAD,
                        List.of(COMMUNES),
                        new Schedule.Continuous(2025),
                        AssignedDuty.Force.REQUEST,
                        PROVINCE,
                        HEALTH),
                plain.withRole(Role.LEAD)
                        .withForce(AssignedDuty.Force.REQUEST)
                        .withAddressee(PROVINCE)
                        .withChannel(HEALTH));
    }

    @Test
    void a_regime_is_made_of_what_every_regime_has_and_then_completed() {
        ReportingDuty.Escalation difficulties =
                new ReportingDuty.Escalation("kịp thời báo cáo khó khăn", List.of(COMMUNES));
        assertEquals(
                new ReportingDuty(
                        ClauseRef.of("V"),
                        "CHẾ ĐỘ BÁO CÁO",
                        "Báo cáo UBND tỉnh qua Sở Y tế.",
                        List.of(COMMUNES),
                        List.of(),
                        PROVINCE,
                        HEALTH,
                        difficulties),
                ReportingDuty.of(
                                ClauseRef.of("V"),
                                "CHẾ ĐỘ BÁO CÁO",
                                "Báo cáo UBND tỉnh qua Sở Y tế.",
                                List.of(COMMUNES),
                                List.of(),
                                PROVINCE)
                        .withChannel(HEALTH)
                        .withEscalation(difficulties));
    }
}

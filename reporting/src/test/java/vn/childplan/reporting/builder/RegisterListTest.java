package vn.childplan.reporting.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.Responsibility;
import vn.childplan.core.plan.Timing;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.DateSpan;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule;
import vn.childplan.reporting.SampleReports;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.rule.RuleSet;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisterListTest {
    private static final RegisterList LIST = RegisterList.of(SampleReports.plan());

    private static List<List<String>> rows(RegisterList list) {
        return StreamSupport.stream(
                        list.in(Text.VIETNAMESE).tables().get(0).rows().spliterator(), false)
                .map(row -> row.stream().map(Cell::machine).toList())
                .toList();
    }

    /** The plan's own words where it gives no day: "Thường xuyên trong năm", "Quý II, IV năm 2025", "kịp thời" (IV.1, IV.5, V). */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "II.1:COORDINATE:so-noi-vu:2025 | thường xuyên | continuous",
                "II.9:COORDINATE:ubnd-huyen-ba-to:2025-Q2 | “Quý II, IV năm 2025” | “Quý II, IV năm 2025”",
                "V:ESCALATE:so-tu-phap:2025 | “kịp thời” | “kịp thời”",
                "IV.1:ESCALATE:so-y-te:2025 | “kịp thời” | “kịp thời”",
                "IV.5-3:CARRY_OUT:ubnd-xa-minh-long:2025 | “Kịp thời” | “Kịp thời”",
                "IV.4:SUPERVISE:mttq-tinh:2025 | không quy định | no date"
            })
    void the_time_is_that_of_the_plan(String id, String vi, String en) {
        RegisterList one =
                LIST.only(obligation -> obligation.shortId().equals(id)).columns("term");
        assertEquals(List.of(List.of(vi)), rows(one));
        assertEquals(
                en,
                one.in(Locale.ENGLISH)
                        .tables()
                        .get(0)
                        .rows()
                        .iterator()
                        .next()
                        .get(0)
                        .machine());
    }

    /**
     * Khoản 1 Điều 5 Thông tư 28/2019: communes report on the Month of Action before 20/7; TT28.5.1 is the number that the rule gives it
     * and stands in no document.
     */
    @ParameterizedTest
    @CsvSource({"vi, khoản 1 Điều 5 Thông tư số 28/2019/TT-BLĐTBXH", "en, 'Art. 5(1), Circular 28/2019/TT-BLĐTBXH'"})
    void what_a_circular_orders_stands_with_its_article(String language, String place) {
        PlanUnderRules plan = SampleReports.plan();
        Report list = RegisterList.of(plan.with(plan.rules().and(RuleSet.circular16())))
                .only(obligation -> obligation.shortId().equals("TT28.5.1:REPORT:ubnd-xa-ca-dam:2025-06"))
                .columns("clause")
                .in(Locale.forLanguageTag(language));
        assertEquals(List.of(place), SampleYear.rows(list, "register", "clause"));
    }

    /** Tết Trung thu was 06/10/2025, the Month of Action is June: the days of an event that is all of the time are said once. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vi | 2025-10-06 | 2025-10-06 | dịp Tết Trung thu (tết Trung thu 06/10/2025)
            vi | 2025-10-01 | 2025-10-06 | dịp Tết Trung thu (01/10/2025 – 06/10/2025; tết Trung thu 06/10/2025)
            en | 2025-10-06 | 2025-10-06 | Mid-Autumn Festival, 6 Oct 2025
            en | 2025-10-01 | 2025-10-06 | 1 Oct 2025 – 6 Oct 2025 (Mid-Autumn Festival, 6 Oct 2025)
            """)
    void the_days_of_an_event_are_said_once(String language, LocalDate first, LocalDate last, String wording) {
        PlanTask gifts = PlanTask.of(
                ClauseRef.of("II.1"),
                "Tặng quà trẻ em nhân dịp Tết Trung thu",
                Responsibility.leading("", List.of(new Party.One("Sở Y tế", AgencyId.of("so-y-te"), null))),
                Responsibility.coordinating("", List.of()),
                new Timing("dịp Tết Trung thu", new Schedule.Window(DateSpan.of(first, last))));
        Plan plan = SampleReports.plan().plan();
        Plan small = Plan.builder(plan.number(), plan.issuer(), plan.date())
                .title(plan.title())
                .signature(plan.signature())
                .add(gifts)
                .build();
        assertEquals(
                List.of(wording),
                SampleYear.rows(
                        RegisterList.of(SampleReports.plan().with(small))
                                .columns("wording")
                                .in(Locale.forLanguageTag(language)),
                        "register",
                        "wording"));
    }

    /** II.9, "Quý II, IV năm 2025", had plan 65 been issued on 05/5/2025: quarter II is 01/4 to 30/6, and only what was left of it binds. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vi | 2025-Q2 | Quý II, IV năm 2025 (quý II: từ ngày ban hành kế hoạch đến hết ngày 30/6/2025",
                "en | 2025-Q2 | from the day of the plan to 30 Jun 2025",
                "vi | 2025-Q4 | Quý II, IV năm 2025 (quý IV: 01/10/2025 – 31/12/2025"
            })
    void of_a_quarter_in_which_the_plan_was_issued_only_the_rest_is_owed(
            String language, String quarter, String begins) {
        Plan plan = SampleReports.plan().plan();
        Plan.Builder later = Plan.builder(plan.number(), plan.issuer(), LocalDate.of(2025, 5, 5))
                .title(plan.title())
                .signature(plan.signature());
        plan.clauses().forEach(later::add);
        Report list = RegisterList.of(SampleReports.plan().with(later.build()))
                .only(obligation -> obligation.shortId().equals("II.9:CARRY_OUT:so-y-te:" + quarter))
                .columns("wording")
                .in(Locale.forLanguageTag(language));
        String wording = SampleYear.rows(list, "register", "wording").get(0);
        assertTrue(wording.startsWith(begins), wording);
    }

    @Test
    void who_owes_the_report_of_clause_V_stands_with_words_and_last_day() {
        RegisterList justice = LIST.only(obligation -> obligation.id().equals("65/KH-UBND:V:REPORT:so-tu-phap:2025-H1"))
                .columns(
                        "clause",
                        "order",
                        "duty",
                        "role",
                        "bearer",
                        "period",
                        "wording",
                        "opens",
                        "deadline",
                        "addressee",
                        "channel",
                        "takenOverOn",
                        "force");
        // "trước ngày 15/5/2025 … báo cáo UBND tỉnh (qua Sở Y tế)"; the plan is of 31/3/2025.
        assertEquals(
                List.of(List.of(
                        "V",
                        "65/KH-UBND",
                        "REPORT",
                        "BEARER",
                        "so-tu-phap",
                        "2025-H1",
                        "trước ngày 15/5/2025",
                        "2025-03-31",
                        "2025-05-14",
                        "ubnd-tinh",
                        "so-y-te",
                        "",
                        "ORDER")),
                rows(justice));
    }

    /** II.9 of the plan: "Thời gian thực hiện: Quý II, IV năm 2025." The days are those of quarter IV. */
    @Test
    void a_window_stands_in_the_words_of_the_plan_with_the_days_that_were_read() {
        RegisterList festival = LIST.only(
                        obligation -> obligation.id().equals("65/KH-UBND:II.9:CARRY_OUT:so-y-te:2025-Q4"))
                .columns("wording", "term");
        String until = "Quý II, IV năm 2025 (quý IV: 01/10/2025 – 31/12/2025; tết Trung thu 06/10/2025)";
        assertEquals(List.of(List.of(until, until)), rows(festival));
        Report english = festival.in(Locale.ENGLISH);
        Cell days = english.tables().get(0).rows().iterator().next().get(0);
        assertEquals("1 Oct 2025 – 31 Dec 2025 (Mid-Autumn Festival, 6 Oct 2025)", days.machine());
    }

    @ParameterizedTest(name = "on {0} {1} districts and {2} communes owe the report of the year")
    @CsvSource({"2025-06-30, 13, 0", "2025-07-01, 0, 56"})
    void on_a_day_it_is_those_who_owe_it_then(LocalDate day, long districts, long communes) {
        List<List<String>> rows = rows(LIST.on(day)
                .only(obligation -> obligation.id().contains(":V:REPORT:ubnd-")
                        && obligation.id().endsWith(":2025"))
                .columns("bearer", "takenOverOn", "successors"));
        assertEquals(
                districts, rows.stream().filter(row -> row.get(1).isEmpty()).count());
        assertEquals(
                communes,
                rows.stream().filter(row -> row.get(1).equals("2025-07-01")).count());
        assertTrue(
                rows.stream().allMatch(row -> row.get(1).isEmpty() != row.get(2).isEmpty()), rows.toString());
    }

    @Test
    void it_begins_with_the_columns_of_the_status_list() {
        List<String> status = keys(StatusList.of(SampleReports.assessment()).in(Text.VIETNAMESE));
        assertEquals(status.subList(0, 11), keys(LIST.in(Text.VIETNAMESE)).subList(0, 11));
    }

    /** UBND xã Ba Dinh takes over from communes and a district of before 1/7/2025 in some 20 obligations. */
    @Test
    void from_whom_an_agency_took_over_stands_once_and_not_with_each_of_its_obligations() {
        Report report = LIST.in(Text.VIETNAMESE);
        List<String> shown = report.tables().get(0).forReaders(report.words()).columns().stream()
                .<String>map(Column::key)
                .toList();
        assertTrue(shown.stream().noneMatch(Set.of("takenOverFrom", "successors", "task")::contains), shown.toString());
        Table<?> taken = report.tables().stream()
                .filter(table -> table.id().equals("taken-over"))
                .findFirst()
                .orElseThrow();
        Set<List<String>> different = new HashSet<>();
        for (List<Cell> row : taken.rows()) {
            assertTrue(different.add(List.of(row.get(0).machine())), "twice: " + row);
        }
    }

    /** Phường Cẩm Thành is made of four wards and takes duties over from them and from the city, not all from all. */
    @Test
    void who_takes_over_different_duties_from_different_agencies_has_one_row_with_all_of_them() {
        List<String> rows = SampleYear.rows(LIST.in(Text.VIETNAMESE), "taken-over", "bearer", "takenOverFrom").stream()
                .filter(row -> row.startsWith("UBND phường Cẩm Thành |"))
                .toList();
        assertEquals(
                List.of("UBND phường Cẩm Thành | UBND thành phố Quảng Ngãi; UBND phường Chánh Lộ; UBND phường"
                        + " Nghĩa Chánh; UBND phường Nguyễn Nghiêm (thành phố Quảng Ngãi); UBND phường Trần Hưng Đạo"),
                rows);
    }

    /** The sheet of 01/7/2025 has other tables than that of June, and what comes last in both is the texts of the tasks. */
    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2025-06-16, Số nghĩa vụ: 4.045, Cơ quan kết thúc hoạt động",
        "2025-07-01, Số nghĩa vụ: 1.439, Nhận nhiệm vụ của cơ quan khác"
    })
    void on_a_day_it_says_how_many_there_are_and_in_which_table_successors_stand(
            LocalDate day, String number, String table) {
        Report report = LIST.on(day).in(Text.VIETNAMESE);
        List<String> said = report.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .toList();
        assertEquals(
                List.of(
                        number + ", kể cả 06 nghĩa vụ chưa xác định được cơ quan (“Đoàn thanh niên các cấp”, “Các sở,"
                                + " ngành, hội đoàn thể liên quan”).",
                        "Việc bàn giao, tiếp nhận nhiệm vụ nêu ở bảng “" + table + "”.",
                        "Số sau dấu “-” là thứ tự của gạch đầu dòng: “IV.5-1” là gạch đầu dòng thứ nhất khoản 5 Mục IV."),
                said);
        assertTrue(report.tables().stream().anyMatch(one -> one.caption().equals(table)));
    }

    /** Nghị quyết 1677/NQ-UBTVQH15 is of 16/6/2025: on the day before, nobody knew which communes would take over. */
    @Test
    void who_takes_over_stands_nowhere_before_it_is_decided() {
        for (Locale locale : List.of(Text.VIETNAMESE, Locale.ENGLISH)) {
            Report before = LIST.on(LocalDate.of(2025, 6, 15)).in(locale);
            assertTrue(before.tables().stream().noneMatch(table -> table.id().equals("ended")));
            assertTrue(
                    SampleYear.rows(before, "register", "bearer").stream().noneMatch(name -> name.contains("2025")),
                    "nor in what tells agencies of one name apart");
        }
        assertTrue(SampleYear.rows(LIST.on(LocalDate.of(2025, 6, 16)).in(Text.VIETNAMESE), "register", "bearer")
                .contains("UBND xã Ba Dinh (huyện Ba Tơ, trước 01/7/2025)"));
    }

    @Test
    void where_nobody_takes_over_no_table_is_named() {
        Report report = LIST.on(LocalDate.of(2025, 6, 20))
                .only(obligation -> AgencyId.of("so-tu-phap").equals(obligation.bearer()))
                .in(Text.VIETNAMESE);
        assertEquals(
                1, report.blocks().stream().filter(Paragraph.class::isInstance).count());
    }

    /** Mục V: "báo cáo UBND tỉnh (qua Sở Y tế)"; khoản 4 Mục IV: "Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh …". */
    @Test
    void what_is_the_same_in_most_rows_is_no_column() {
        Report report = LIST.in(Text.VIETNAMESE);
        List<String> shown = report.tables().get(0).forReaders(report.words()).columns().stream()
                .<String>map(Column::key)
                .toList();
        assertEquals(
                List.of("rowNumber", "clause", "taskTitle", "duty", "bearer", "period", "term", "deadline", "sentTo"),
                shown);
        List<String> rows = SampleYear.rows(report, "register", "clause", "duty", "bearer", "sentTo");
        assertTrue(rows.containsAll(List.of(
                "V | báo cáo | Sở Tư pháp | UBND tỉnh (qua Sở Y tế)",
                "II.2 | chủ trì thực hiện | Sở Y tế | –",
                "II.3 | phối hợp | Sở Giáo dục và Đào tạo | –",
                "IV.4 | giám sát (đề nghị) | Tỉnh đoàn | –")));
    }

    @Test
    void the_register_of_one_agency_names_it_in_the_title_and_not_in_each_row() {
        Report report = LIST.only(obligation -> AgencyId.of("so-tu-phap").equals(obligation.bearer()))
                .in(Text.VIETNAMESE);
        assertEquals("Danh mục nghĩa vụ theo Kế hoạch số 65/KH-UBND – Sở Tư pháp", report.title());
        assertTrue(report.tables().get(0).forReaders(report.words()).columns().stream()
                .noneMatch(column -> column.key().equals("bearer")));
    }

    private static List<String> keys(Report report) {
        Table<?> table = report.tables().get(0);
        return table.columns().stream().<String>map(Column::key).toList();
    }

    /** Mục V is headed "CHẾ ĐỘ BÁO CÁO"; what is owed stands below: "… trước ngày 15/5/2025 …". */
    @Test
    void the_reports_stand_in_full_with_the_words_that_order_them() {
        Table<?> tasks = LIST.in(Text.VIETNAMESE).tables().stream()
                .filter(table -> table.id().equals("tasks"))
                .findFirst()
                .orElseThrow();
        String reporting = StreamSupport.stream(tasks.rows().spliterator(), false)
                .filter(row -> row.get(0).machine().equals("V"))
                .map(row -> row.get(1).machine())
                .findFirst()
                .orElseThrow();
        assertTrue(reporting.contains("trước ngày 15/5/2025"), reporting);
    }

    /** Of a clause that orders one thing in the year of the plan and another in the next, each row names its own. */
    @Test
    void a_duty_of_another_year_is_named_by_its_own_words() {
        List<Party> home = List.of(new Party.One("Sở Nội vụ", AgencyId.of("so-noi-vu"), null));
        Assignment given = new Assignment(
                ClauseRef.of("IV.2"),
                "Sở Nội vụ: đầu mối tổng hợp; tổng kết trước ngày 15/6/2026.",
                List.of(
                        AssignedDuty.of(
                                "đầu mối tổng hợp", DutyKind.CARRY_OUT, home, new Schedule.Unspecified(2025, "")),
                        AssignedDuty.of(
                                "tổng kết trước ngày 15/6/2026",
                                DutyKind.CARRY_OUT,
                                home,
                                new Schedule.Due(
                                        ReportingPeriod.year(2026), Deadline.before(LocalDate.of(2026, 6, 15))))));
        PlanUnderRules plan = SampleReports.plan();
        RegisterList list = RegisterList.of(
                        plan.with(plan.plan().toBuilder().replace(given).build()))
                .only(obligation -> obligation.clause().equals(given.ref()))
                .columns("taskTitle", "deadline");
        assertEquals(
                List.of(List.of("Đầu mối tổng hợp", ""), List.of("Tổng kết trước ngày 15/6/2026", "2026-06-14")),
                rows(list));
    }

    /** "Sở Nội vụ, các sở, ban, ngành Thành phố …": Sở Nội vụ alone is less than the plan says. */
    @Test
    void leads_that_are_an_agency_and_a_group_stand_in_full_with_both() {
        PlanUnderRules plan = SampleReports.plan();
        PlanTask task = (PlanTask) plan.plan().clause(ClauseRef.of("II.2")).orElseThrow();
        Party.One home = new Party.One("Sở Nội vụ", AgencyId.of("so-noi-vu"), null);
        Party.Group all = new Party.Group(
                "các sở, ban, ngành", List.of(VietNam.DEPARTMENTS.id(), VietNam.SECTOR_BODIES.id()), false);
        Plan led = plan.plan().toBuilder()
                .replace(task.withLeads(
                        Responsibility.leading("Chủ trì: Sở Nội vụ, các sở, ban, ngành.", List.of(home, all))))
                .build();
        Table<?> tasks = RegisterList.of(plan.with(led)).in(Text.VIETNAMESE).tables().stream()
                .filter(table -> table.id().equals("tasks"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("Sở Nội vụ; các sở, ban, ngành"),
                StreamSupport.stream(tasks.rows().spliterator(), false)
                        .filter(row -> row.get(0).machine().equals("II.2"))
                        .map(row -> row.get(2).display(Wording.in(Text.VIETNAMESE)))
                        .toList());
    }

    @Test
    void it_says_for_which_day_it_is_and_was_not_judged() {
        Report report = LIST.on(LocalDate.of(2025, 5, 1)).in(Locale.ENGLISH);
        assertEquals(
                "Obligations under plan 65/KH-UBND on work for children in Quảng Ngãi, on 1 May 2025", report.title());
        assertEquals("register-65-kh-ubnd-2025-05-01", report.name());
        assertEquals(null, report.provenance().asOf());
        assertEquals("register-65-kh-ubnd", LIST.in(Locale.ENGLISH).name());
    }

    @Test
    void a_column_that_is_not_there_is_refused_with_those_that_are() {
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> LIST.columns("colour").in(Text.VIETNAMESE))
                .getMessage();
        assertTrue(message.startsWith("no column colour, there are [obligation, clause, task"), message);
    }
}

package vn.childplan.reporting.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.ProgressNote;
import vn.childplan.core.evidence.Retraction;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.evidence.Suspension;
import vn.childplan.core.evidence.Waiver;
import vn.childplan.core.io.PlanJson;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.ReadableText;
import vn.childplan.reporting.SampleReports;
import vn.childplan.reporting.model.Agenda;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Table;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Assessor;
import vn.childplan.validation.rule.RuleSet;

/** Plan 65, clause V: before 15/5 for the first half of 2025 and before 15/11 for the year. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeadlineCalendarTest {
    private static final Assessor ASSESSOR =
            Assessor.of(SampleReports.assessment().register(), VietNam.calendar());
    private static final String H1 = "65/KH-UBND:V:REPORT:so-tu-phap:2025-H1@childplan";
    private static final String H1_TOGETHER = "65/KH-UBND:V:REPORT:2025-H1@childplan";
    private static final String H1_TOGETHER_2 = "65/KH-UBND:V:REPORT:2025-H1:2@childplan";

    private static Assessment assessed(String asOf, Evidence... entries) {
        return ASSESSOR.assess(EvidenceLog.of(entries), VietnamTime.parse(asOf));
    }

    private static List<Agenda.Entry> entries(DeadlineCalendar calendar) {
        return calendar.in(Text.VIETNAMESE).agendas().get(0).entries();
    }

    private static List<Agenda.Entry> of(String agency, Assessment assessment) {
        return entries(DeadlineCalendar.of(assessment).forAgency(AgencyId.of(agency)));
    }

    private static Agenda.Entry halfYear(String asOf, Evidence... entries) {
        return find(of("so-tu-phap", assessed(asOf, entries)), H1);
    }

    private static Agenda.Entry find(List<Agenda.Entry> entries, String uid) {
        return entries.stream()
                .filter(entry -> entry.uid().equals(uid))
                .findFirst()
                .orElseThrow(() -> new AssertionError(uid + " in " + entries));
    }

    @Test
    void an_agency_has_an_event_on_the_last_good_day_of_each_deadline() {
        List<Agenda.Entry> entries = of("so-tu-phap", assessed("2025-04-01"));
        assertEquals(
                List.of(LocalDate.of(2025, 5, 14), LocalDate.of(2025, 11, 14)),
                entries.stream().map(Agenda.Entry::day).toList());
        Agenda.Entry first = entries.get(0);
        assertEquals(H1, first.uid());
        assertEquals("Báo cáo (Mục V), 6 tháng đầu năm 2025", first.summary());
        assertEquals(
                "Báo cáo kết quả thực hiện công tác trẻ em 6 tháng đầu năm 2025.\nThời hạn: trước ngày 15/5/2025.",
                first.description());
        // From the first second of 31/3, the day of the plan, to the last of 1/4: two days less a second.
        assertEquals(2 * 24 * 60 - 1, first.sequence());
        assertEquals(VietnamTime.parse("2025-04-01"), first.changed());
        assertEquals(List.of(7, 1), first.reminders());
        assertFalse(first.cancelled());
    }

    @Test
    void reminders_are_those_asked_for() {
        DeadlineCalendar calendar = DeadlineCalendar.of(assessed("2025-04-01"));
        assertEquals(
                List.of(30, 3), entries(calendar.remindBefore(30, 3)).get(0).reminders());
        assertEquals(List.of(), entries(calendar.remindBefore()).get(0).reminders());
        assertThrows(
                IllegalArgumentException.class, () -> calendar.remindBefore(-1).in(Text.VIETNAMESE));
    }

    @Test
    void an_extension_moves_the_event_and_keeps_its_name() {
        Evidence extension = Extension.of("so-tu-phap", "V", "2025-H1", "2025-05-10T08:00", "2025-05-25")
                .withRecordedAt("2025-05-12T09:00");
        assertEquals(
                LocalDate.of(2025, 5, 14), halfYear("2025-05-11", extension).day());
        Agenda.Entry moved = halfYear("2025-05-12", extension);
        assertEquals(LocalDate.of(2025, 5, 25), moved.day());
        assertTrue(moved.sequence() > halfYear("2025-05-11", extension).sequence());
        assertEquals(VietnamTime.parse("2025-05-12"), moved.changed());
        assertEquals(List.of(7, 1), moved.reminders());
        assertTrue(
                moved.description().endsWith("Gia hạn đến hết ngày 25/5/2025.\nHạn cuối là Chủ nhật 25/5/2025."),
                moved.description());
    }

    /**
     * Before 3/5/2025: the last permitted day is Friday 2/5, off in exchange for 26/4, and the next day worked is Monday 5/5.
     * Suspended from 10/5 to 20/5, what falls due on 14/5 is due when that ends.
     */
    @Test
    void only_what_somebody_has_extended_is_called_extended() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanJson.write(QuangNgai.plan65(), out);
        String json = out.toString(StandardCharsets.UTF_8).replace("2025-05-15", "2025-05-03");
        Plan plan = PlanJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "plan.json")
                .orThrow();
        RuleSet shifting = RuleSet.standard().set("deadline.rest-day", "shift", "NEXT_WORKING_DAY");
        Assessment shifted = new PlanUnderRules(plan, QuangNgai.directory(), VietNam.calendar(), shifting)
                .assess(EvidenceLog.of(List.of()), VietnamTime.parse("2025-04-01"));
        Agenda.Entry moved = find(of("so-tu-phap", shifted), H1);
        assertEquals(LocalDate.of(2025, 5, 5), moved.day());
        assertTrue(moved.description().endsWith("Dời khỏi ngày nghỉ, đến hết ngày 05/5/2025."), moved.description());

        RuleSet byEvent = RuleSet.standard().set("deadline.event", "binds", true);
        Assessment read = new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), byEvent)
                .assess(EvidenceLog.of(List.of()), VietnamTime.parse("2025-04-01"));
        Agenda.Entry festival = find(of("so-y-te", read), "65/KH-UBND:II.9:CARRY_OUT:so-y-te:2025-Q4@childplan");
        assertTrue(festival.description().endsWith("Hạn cuối: 06/10/2025."), festival.description());

        Evidence suspension = Suspension.of("so-tu-phap", "V", "2025-H1", "2025-05-10", "2025-05-20");
        Agenda.Entry rested = halfYear("2025-05-21", suspension);
        assertTrue(rested.description().endsWith("Tạm hoãn đến hết ngày 20/5/2025."), rested.description());

        Evidence extension = Extension.of("so-tu-phap", "V", "2025-H1", "2025-05-01", "2025-05-16");
        Agenda.Entry both = halfYear("2025-05-21", extension, suspension);
        assertTrue(both.description().endsWith("Tạm hoãn đến hết ngày 20/5/2025."), both.description());
    }

    @Test
    void an_extension_that_is_taken_back_moves_the_event_back_under_a_higher_number() {
        Evidence extension = Extension.of("so-tu-phap", "V", "2025-H1", "2025-05-10T08:00", "2025-05-25")
                .withId("gh-1");
        Evidence retraction = Retraction.of(extension, "2025-05-13T09:00");
        assertEquals(
                LocalDate.of(2025, 5, 25),
                halfYear("2025-05-12", extension, retraction).day());
        Agenda.Entry back = halfYear("2025-05-14", extension, retraction);
        assertEquals(LocalDate.of(2025, 5, 14), back.day());
        assertTrue(
                back.sequence() > halfYear("2025-05-12", extension, retraction).sequence());
        List<Agenda.Entry> before = entries(DeadlineCalendar.of(assessed("2025-05-12", extension, retraction)));
        assertEquals(LocalDate.of(2025, 5, 25), find(before, H1_TOGETHER_2).day());
        List<Agenda.Entry> together = entries(DeadlineCalendar.of(assessed("2025-05-14", extension, retraction)));
        assertTrue(find(together, H1_TOGETHER_2).cancelled());
    }

    @ParameterizedTest(name = "handed in on {0}: {1}")
    @CsvSource({"2025-05-14T08:00, (hoàn thành đúng hạn)", "2025-05-15T08:00, (hoàn thành quá hạn)"})
    void what_is_done_stays_and_reminds_no_more(String at, String mark) {
        Agenda.Entry done = halfYear("2025-06-01", Submission.of("so-tu-phap", "V", "2025-H1", at));
        assertFalse(done.cancelled());
        assertEquals(List.of(), done.reminders());
        assertTrue(done.summary().startsWith(mark + " Báo cáo (Mục V)"), done.summary());
    }

    @Test
    void what_is_waived_is_cancelled_where_it_stood() {
        Agenda.Entry waived = halfYear("2025-05-12", Waiver.of("so-tu-phap", "V", "2025-H1", "2025-05-10", null));
        assertTrue(waived.cancelled());
        assertEquals(LocalDate.of(2025, 5, 14), waived.day());
        assertEquals(List.of(), waived.reminders());
    }

    /** Suspended until 30/6, a report due on 14/5 is due that day and late from 1/7 on. */
    @Test
    void what_is_suspended_until_a_day_stays_on_the_day_it_is_due() {
        Evidence until = Suspension.of("so-tu-phap", "V", "2025-H1", "2025-05-10", "2025-06-30");
        Agenda.Entry moved = halfYear("2025-05-12", until);
        assertEquals(LocalDate.of(2025, 6, 30), moved.day());
        assertEquals("(tạm hoãn) Báo cáo (Mục V), 6 tháng đầu năm 2025", moved.summary());
        assertEquals(List.of(7, 1), moved.reminders());
        assertFalse(moved.cancelled());
        Agenda.Entry unmoved =
                halfYear("2025-04-30", Suspension.of("so-tu-phap", "V", "2025-H1", "2025-04-10", "2025-04-30"));
        assertEquals(LocalDate.of(2025, 5, 14), unmoved.day());
        assertFalse(unmoved.cancelled());
    }

    @Test
    void what_is_suspended_without_an_end_is_cancelled() {
        assertTrue(halfYear("2025-05-12", Suspension.of("so-tu-phap", "V", "2025-H1", "2025-05-10", null))
                .cancelled());
    }

    /** Of 69 reports of the year one is waived, one extended to 20/1 and one suspended until 31/1 (sample-evidence.csv). */
    @Test
    void on_paper_everybody_with_a_date_stands_and_nobody_twice() {
        Report calendar = DeadlineCalendar.of(
                        ASSESSOR.assess(QuangNgai.sampleEvidence(), VietnamTime.parse("2025-12-26")))
                .in(Text.VIETNAMESE);
        Table<?> days = calendar.agendas().get(0).days(calendar.words());
        List<String> reports = new ArrayList<>();
        for (List<Cell> row : days.rows()) {
            String what = row.get(1).display(calendar.words());
            if (what.startsWith("Báo cáo (Mục V), năm 2025")) {
                String details = row.get(2).display(calendar.words());
                reports.add(row.get(0).display(calendar.words())
                        + what.substring(what.indexOf(':'))
                        + details.substring(details.lastIndexOf('\n')).replace('\n', ' '));
            }
        }
        assertEquals(
                List.of(
                        "14/11/2025: 66 cơ quan, 08 chưa hoàn thành Được miễn: UBND đặc khu Lý Sơn.",
                        "20/01/2026: 01 cơ quan, chưa hoàn thành Chưa hoàn thành: UBND xã Ba Dinh.",
                        "31/01/2026: 01 cơ quan, đang tạm hoãn Đang tạm hoãn: UBND xã Sơn Tây Thượng."),
                reports);
        assertEquals(
                List.of("day", "summary", "description"),
                days.forReaders(calendar.words()).columns().stream()
                        .map(column -> column.key())
                        .toList());
        String read = ReadableText.of(calendar, "md");
        assertTrue(read.contains("Tính đến hết ngày 26/12/2025 (giờ Việt Nam)."), read);
    }

    @Test
    void on_1_july_the_report_of_the_year_goes_from_the_calendar_of_the_district_to_that_of_the_commune() {
        // Nghị quyết 1677: of the district of Ba Tơ came, among others, the new commune of Ba Tơ.
        String district = "65/KH-UBND:V:REPORT:ubnd-huyen-ba-to:2025@childplan";
        assertFalse(
                find(of("ubnd-huyen-ba-to", assessed("2025-06-30")), district).cancelled());
        Agenda.Entry gone = find(of("ubnd-huyen-ba-to", assessed("2025-07-01")), district);
        assertTrue(gone.cancelled());
        assertTrue(gone.description().contains("Đã chuyển cho: "), gone.description());
        assertEquals(List.of(), of("ubnd-xa-ba-dinh-2025", assessed("2025-06-30")));
        assertEquals(
                List.of(LocalDate.of(2025, 11, 14)),
                of("ubnd-xa-ba-dinh-2025", assessed("2025-07-01")).stream()
                        .map(Agenda.Entry::day)
                        .toList());
    }

    @Test
    void together_there_is_one_event_for_each_clause_period_and_day() {
        List<Agenda.Entry> entries = entries(DeadlineCalendar.of(assessed("2025-04-01")));
        // 7 departments, the police, 5 organisations and 13 districts report; two departments lead II.9.
        assertEquals(
                List.of(
                        "2025-05-14 Báo cáo (Mục V), 6 tháng đầu năm 2025: 26 cơ quan, chưa cơ quan nào hoàn thành",
                        "2025-06-30 Thực hiện (khoản 9 Mục II), quý II năm 2025 (Tháng hành động vì trẻ em 01/6/2025 –"
                                + " 30/6/2025): 02 cơ quan, chưa cơ quan nào hoàn thành",
                        "2025-11-14 Báo cáo (Mục V), năm 2025: 26 cơ quan, chưa cơ quan nào hoàn thành",
                        "2025-12-31 Thực hiện (khoản 9 Mục II), quý IV năm 2025 (tết Trung thu 06/10/2025): 02 cơ quan, chưa cơ quan nào hoàn thành"),
                entries.stream()
                        .map(entry -> entry.day() + " " + entry.summary())
                        .toList());
        assertTrue(
                entries.get(0).description().endsWith("; và 06 cơ quan khác."),
                entries.get(0).description());
    }

    /** "trước ngày 20/7/2025" is 19/7, "chậm nhất ngày 15/8/2025" is 15/8: each with the results that it asks for. */
    @Test
    void together_two_reports_on_one_period_are_events_of_their_own() {
        Plan plan = QuangNgai.plan65();
        ReportingDuty own = plan.reporting().get(0);
        ReportingPeriod year = ReportingPeriod.year(2025);
        ReportingDuty two = new ReportingDuty(
                own.ref(),
                own.heading(),
                "báo cáo UBND tỉnh kết quả dạy bơi trước ngày 20/7/2025 và kết quả cắm biển báo chậm nhất ngày 15/8/2025",
                own.reporters(),
                List.of(
                        new ReportingDuty.PeriodicReport(
                                "trước ngày 20/7/2025", year, Deadline.before(LocalDate.of(2025, 7, 20))),
                        new ReportingDuty.PeriodicReport(
                                "chậm nhất ngày 15/8/2025", year, Deadline.notLaterThan(LocalDate.of(2025, 8, 15)))),
                own.addressee(),
                own.channel(),
                own.escalation());
        PlanUnderRules under =
                SampleReports.plan().with(plan.toBuilder().replace(two).build());
        List<String> said = DeadlineCalendar.of(
                        under.assessor().assess(EvidenceLog.of(List.of()), VietnamTime.parse("2025-07-01")))
                .in(Text.VIETNAMESE)
                .agendas()
                .get(0)
                .entries()
                .stream()
                .filter(entry -> entry.uid().contains(":V:REPORT"))
                .map(entry -> entry.day() + " "
                        + entry.description().lines().findFirst().orElseThrow())
                .toList();
        assertEquals(
                List.of(
                        "2025-07-19 Báo cáo kết quả dạy bơi, năm 2025.",
                        "2025-08-15 Báo cáo kết quả cắm biển báo, năm 2025."),
                said);
    }

    /** Of the 26 that report (7 sở, Công an tỉnh, 5 organisations, 13 districts) one has; "08" as numbers below ten are written. */
    @Test
    void together_what_holds_of_all_has_no_number_of_its_own() {
        Evidence report = Submission.of("so-tu-phap", "V", "2025-H1", "2025-04-20T08:00");
        DeadlineCalendar calendar = DeadlineCalendar.of(assessed("2025-05-01", report));
        assertEquals(
                "Báo cáo (Mục V), 6 tháng đầu năm 2025: 26 cơ quan, 25 chưa hoàn thành",
                find(entries(calendar), H1_TOGETHER).summary());
        List<Agenda.Entry> english =
                calendar.in(Locale.ENGLISH).agendas().get(0).entries();
        assertEquals(
                "Report (clause V), first half of 2025: 26 agencies, 25 not done yet",
                find(english, H1_TOGETHER).summary());
        assertEquals(
                "Report (clause V), year 2025: 26 agencies, none done yet",
                find(english, "65/KH-UBND:V:REPORT:2025@childplan").summary());
    }

    @Test
    void together_an_extension_takes_one_agency_to_another_day() {
        List<Agenda.Entry> entries = entries(DeadlineCalendar.of(
                assessed("2025-05-12", Extension.of("so-tu-phap", "V", "2025-H1", "2025-05-10T08:00", "2025-05-25"))));
        assertEquals(
                "Báo cáo (Mục V), 6 tháng đầu năm 2025: 25 cơ quan, chưa cơ quan nào hoàn thành",
                find(entries, H1_TOGETHER).summary());
        Agenda.Entry later = find(entries, H1_TOGETHER_2);
        assertEquals("Báo cáo (Mục V), 6 tháng đầu năm 2025: 01 cơ quan, chưa hoàn thành", later.summary());
        assertEquals(
                "Báo cáo kết quả thực hiện công tác trẻ em 6 tháng đầu năm 2025.\nHạn cuối là Chủ nhật 25/5/2025."
                        + "\nChưa hoàn thành: Sở Tư pháp.",
                later.description());
    }

    /**
     * II.9 of plan 65 has two lead: Sở Y tế began on 30/5/2025, Sở Văn hóa, Thể thao và Du lịch made up for it on 11/7, 11 days after
     * the second quarter.
     */
    @Test
    void together_what_was_done_late_is_told_apart() {
        Evidence inTime = ProgressNote.of("so-y-te", "II.9", "2025-Q2", "2025-05-30T10:55");
        Evidence late = ProgressNote.of("so-van-hoa-the-thao-va-du-lich", "II.9", "2025-Q2", "2025-07-11T14:15");
        DeadlineCalendar calendar = DeadlineCalendar.of(assessed("2025-07-20", inTime, late));
        String key = "65/KH-UBND:II.9:CARRY_OUT:2025-Q2@childplan";
        Agenda.Entry entry = find(entries(calendar), key);
        assertTrue(entry.summary().endsWith(": 02 cơ quan, đã hoàn thành (quá hạn: 01)"), entry.summary());
        assertTrue(
                entry.description().contains("Hoàn thành quá hạn: Sở Văn hóa, Thể thao và Du lịch."),
                entry.description());
        Agenda.Entry english = find(calendar.in(Locale.ENGLISH).agendas().get(0).entries(), key);
        assertTrue(english.summary().endsWith(": 2 agencies, done (late: 1)"), english.summary());
    }

    @Test
    void together_a_day_that_everybody_has_left_moves_and_keeps_its_name() {
        Evidence[] extensions = {
            Extension.of("so-y-te", "II.9", "2025-Q2", "2025-06-10T08:00", "2025-07-15"),
            Extension.of("so-van-hoa-the-thao-va-du-lich", "II.9", "2025-Q2", "2025-06-12T08:00", "2025-07-15")
        };
        String name = "65/KH-UBND:II.9:CARRY_OUT:2025-Q2@childplan";
        String second = "65/KH-UBND:II.9:CARRY_OUT:2025-Q2:2@childplan";
        List<Agenda.Entry> one = entries(DeadlineCalendar.of(assessed("2025-06-11", extensions)));
        assertEquals(LocalDate.of(2025, 6, 30), find(one, name).day());
        assertEquals(LocalDate.of(2025, 7, 15), find(one, second).day());
        List<Agenda.Entry> both = entries(DeadlineCalendar.of(assessed("2025-06-20", extensions)));
        assertEquals(LocalDate.of(2025, 7, 15), find(both, name).day());
        assertFalse(find(both, name).cancelled());
        assertTrue(find(both, second).cancelled());
        assertEquals(List.of(), find(both, second).reminders());
    }

    /** A day in a name would leave the old day in every calendar that has it. */
    @Test
    void no_name_holds_a_day() {
        for (Agenda.Entry entry : entries(DeadlineCalendar.of(assessed("2025-12-31")))) {
            assertFalse(entry.uid().contains(entry.day().toString()), entry.uid());
        }
    }

    /** What a calendar has it keeps under that name; of two versions it takes the higher number. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "so-y-te",
                "ubnd-huyen-ba-to",
                "ubnd-huyen-son-tay",
                "ubnd-dac-khu-ly-son",
                "ubnd-xa-son-tay-thuong",
                "ubnd-xa-ba-dinh-2025"
            })
    void every_later_calendar_brings_an_earlier_one_up_to_date(String agency) {
        Map<String, Agenda.Entry> kept = new HashMap<>();
        for (LocalDate day = LocalDate.of(2025, 4, 1); day.getYear() < 2027; day = day.plusDays(9)) {
            Map<String, Agenda.Entry> now = new HashMap<>();
            for (Agenda.Entry entry : later(agency, day)) {
                now.put(entry.uid(), entry);
                assertUpdates(kept.get(entry.uid()), entry);
            }
            assertTrue(now.keySet().containsAll(kept.keySet()), "on " + day);
            kept = now;
        }
        assertFalse(kept.isEmpty());
    }

    private static List<Agenda.Entry> later(String agency, LocalDate day) {
        DeadlineCalendar calendar =
                DeadlineCalendar.of(ASSESSOR.assess(QuangNgai.sampleEvidence(), VietnamTime.endOf(day)));
        return entries(agency.isEmpty() ? calendar : calendar.forAgency(AgencyId.of(agency)));
    }

    private static void assertUpdates(Agenda.@Nullable Entry before, Agenda.Entry after) {
        if (before != null) {
            assertTrue(after.sequence() > before.sequence(), before + " then " + after);
            assertTrue(after.changed().isAfter(before.changed()), before + " then " + after);
        }
    }

    @Test
    void an_agency_that_is_not_in_the_directory_is_refused() {
        assertThrows(
                NoSuchElementException.class,
                () -> DeadlineCalendar.of(assessed("2025-04-01")).forAgency(AgencyId.of("so-khong-co")));
    }

    @Test
    void the_name_and_the_title_say_whose_it_is() {
        Report report = DeadlineCalendar.of(assessed("2025-04-01"))
                .forAgency(AgencyId.of("so-tu-phap"))
                .in(Locale.ENGLISH);
        assertEquals("calendar-65-kh-ubnd-so-tu-phap", report.name());
        assertEquals("Deadlines under plan 65/KH-UBND on work for children in Quảng Ngãi – Sở Tư pháp", report.title());
        assertEquals(
                "Report (clause V), first half of 2025",
                report.agendas().get(0).entries().get(0).summary());
    }

    /** II.9: "Tháng hành động vì trẻ em" is in June, "Tết Trung thu" in the fourth quarter; the words of the plan name both. */
    @Test
    void a_quarter_is_told_by_what_is_in_it() {
        List<Agenda.Entry> entries = entries(DeadlineCalendar.of(assessed("2025-04-01")));
        assertEquals(
                List.of(
                        "Thực hiện khoản 9 Mục II, quý II năm 2025: các hoạt động Tháng hành động vì trẻ em.",
                        "Thực hiện khoản 9 Mục II, quý IV năm 2025: các hoạt động tết Trung thu."),
                entries.stream()
                        .filter(entry -> entry.uid().contains(":II.9:"))
                        .map(entry -> entry.description().lines().findFirst().orElseThrow())
                        .toList());
    }
}

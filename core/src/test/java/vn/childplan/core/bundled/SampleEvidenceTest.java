package vn.childplan.core.bundled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.evidence.Difficulty;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.ProgressNote;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.evidence.Suspension;
import vn.childplan.core.evidence.Waiver;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;

/** The sample evidence is possible under the plan and the directory, and shows what it is meant to show. */
class SampleEvidenceTest {
    private static final ReportingPeriod SIX_MONTHS = ReportingPeriod.half(2025, 1);
    private static final ReportingPeriod WHOLE_YEAR = ReportingPeriod.year(2025);
    private static final Instant AS_OF = VietnamTime.endOf(LocalDate.of(2025, 12, 26));

    private final List<Evidence> entries = QuangNgai.sampleEvidence().entries();
    private final AgencyDirectory directory = QuangNgai.directory();

    @Test
    void it_holds_some_150_entries_in_the_order_of_recording() {
        assertTrue(entries.size() >= 140 && entries.size() <= 160, entries.size() + " entries");
        List<Instant> recorded = entries.stream().map(Evidence::recordedAt).toList();
        assertEquals(recorded.stream().sorted().toList(), recorded);
        assertTrue(recorded.get(0).isAfter(VietnamTime.startOf(LocalDate.of(2025, 4, 1))));
        assertTrue(recorded.get(recorded.size() - 1).isBefore(VietnamTime.startOf(LocalDate.of(2026, 1, 1))));
    }

    @Test
    void every_document_in_it_says_that_it_is_a_sample() {
        entries.forEach(
                entry -> assertTrue(entry.document() == null || entry.document().endsWith(" (mẫu)"), entry::toString));
    }

    @Test
    void everybody_in_it_existed_when_it_happened() {
        entries.forEach(entry -> assertTrue(
                directory.get(entry.agency()).life().contains(VietnamTime.dateOf(entry.at())), entry::toString));
    }

    @Test
    void every_entry_names_a_clause_of_the_plan_and_a_period_of_that_clause() {
        for (Evidence entry : entries) {
            Clause clause = QuangNgai.plan65().clause(entry.clause()).orElseThrow();
            if (entry instanceof Difficulty) {
                assertEquals("V", clause.ref().value());
            } else {
                assertTrue(clause.periods().contains(entry.period()), entry::toString);
            }
        }
    }

    @Test
    void every_kind_occurs() {
        assertEquals(
                Map.of(
                        "Submission", 100,
                        "ProgressNote", 45,
                        "Extension", 2,
                        "Waiver", 1,
                        "Suspension", 1,
                        "Difficulty", 2),
                entries.stream()
                        .collect(
                                Collectors.toMap(entry -> entry.getClass().getSimpleName(), entry -> 1, Integer::sum)));
    }

    @Test
    void the_six_month_report_came_in_time_late_and_never() {
        LocalDate lastDay = LocalDate.of(2025, 5, 14);
        Map<AgencyId, LocalDate> first = firstReports(SIX_MONTHS);
        Set<AgencyId> reporters = reporters(lastDay, "ubnd-cap-huyen");
        assertEquals(26, reporters.size());
        assertTrue(reporters.containsAll(first.keySet()));

        Set<AgencyId> never = new TreeSet<>(reporters);
        never.removeAll(first.keySet());
        assertEquals(ids("hoi-cuu-chien-binh-tinh", "ubnd-huyen-minh-long"), never);
        // Sơn Tây had its deadline extended and kept the new one.
        assertEquals(
                ids(
                        "hoi-nong-dan-tinh",
                        "so-noi-vu",
                        "so-van-hoa-the-thao-va-du-lich",
                        "ubnd-huyen-son-ha",
                        "ubnd-huyen-son-tay",
                        "ubnd-huyen-tra-bong"),
                after(first, lastDay));
    }

    @Test
    void the_report_of_the_year_came_in_time_late_and_never() {
        LocalDate lastDay = LocalDate.of(2025, 11, 14);
        Map<AgencyId, LocalDate> first = firstReports(WHOLE_YEAR);
        Set<AgencyId> reporters = reporters(lastDay, "ubnd-cap-xa");
        assertEquals(69, reporters.size());
        assertTrue(reporters.containsAll(first.keySet()));

        Set<AgencyId> never = new TreeSet<>(reporters);
        never.removeAll(first.keySet());
        assertEquals(
                ids(
                        "hoi-cuu-chien-binh-tinh",
                        "so-noi-vu",
                        "ubnd-dac-khu-ly-son", // waived
                        "ubnd-xa-ba-dinh-2025", // extended into January
                        "ubnd-xa-ba-to-21523",
                        "ubnd-xa-khanh-cuong", // handed in, but not known by then
                        "ubnd-xa-lan-phong",
                        "ubnd-xa-minh-long",
                        "ubnd-xa-son-tay-ha",
                        "ubnd-xa-son-tay-thuong", // suspended
                        "ubnd-xa-tay-tra-bong"),
                never);
        assertEquals(11, after(first, lastDay).size());
        after(first, lastDay)
                .forEach(agency -> assertTrue(
                        !first.get(agency).isAfter(lastDay.plusDays(20)), agency + " is later than 20 days"));
    }

    @Test
    void one_extension_was_kept_and_one_runs_on() {
        Extension kept = only(Extension.class, SIX_MONTHS);
        assertEquals(AgencyId.of("ubnd-huyen-son-tay"), kept.agency());
        assertFalse(firstReports(SIX_MONTHS).get(kept.agency()).isAfter(kept.until()));

        Extension running = only(Extension.class, WHOLE_YEAR);
        assertEquals(1, running.until().getMonthValue());
        assertEquals(2026, running.until().getYear());
        assertFalse(firstReports(WHOLE_YEAR).containsKey(running.agency()));
    }

    @Test
    void one_report_is_waived_and_one_suspended_over_26_December() {
        assertEquals(
                AgencyId.of("ubnd-dac-khu-ly-son"),
                only(Waiver.class, WHOLE_YEAR).agency());
        Suspension suspension = only(Suspension.class, WHOLE_YEAR);
        assertTrue(suspension.at().isBefore(AS_OF));
        assertNotNull(suspension.until());
        assertTrue(VietnamTime.startOf(suspension.until()).isAfter(AS_OF));
    }

    @Test
    void one_difficulty_was_escalated_and_one_was_not() {
        assertEquals(
                Map.of(true, 1L, false, 1L),
                entries.stream()
                        .filter(Difficulty.class::isInstance)
                        .collect(Collectors.partitioningBy(entry -> entry.document() != null, Collectors.counting())));
    }

    @Test
    void one_report_came_past_its_channel_and_one_replaced_a_timely_one() {
        List<Submission> pastChannel = reports()
                .filter(report -> !AgencyId.of("so-y-te").equals(report.via()))
                .toList();
        assertEquals(1, pastChannel.size());
        assertEquals(AgencyId.of("lien-doan-lao-dong-tinh"), pastChannel.get(0).agency());

        assertEquals(
                List.of(LocalDate.of(2025, 5, 8), LocalDate.of(2025, 5, 21)),
                reports()
                        .filter(report -> report.agency().equals(AgencyId.of("hoi-lien-hiep-phu-nu-tinh"))
                                && SIX_MONTHS.equals(report.period()))
                        .map(report -> VietnamTime.dateOf(report.at()))
                        .toList());
    }

    @Test
    void two_entries_were_recorded_days_after_they_happened() {
        assertEquals(
                ids("cong-an-tinh", "ubnd-xa-khanh-cuong"),
                entries.stream()
                        .filter(entry -> entry.recordedAt().isAfter(entry.at()))
                        .map(Evidence::agency)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void the_two_leads_of_task_9_differ_in_both_quarters() {
        assertEquals(
                List.of(
                        "so-y-te 2025-Q2 2025-05-30",
                        "so-van-hoa-the-thao-va-du-lich 2025-Q2 2025-07-11",
                        "so-van-hoa-the-thao-va-du-lich 2025-Q4 2025-10-03"),
                entries.stream()
                        .filter(entry -> entry instanceof ProgressNote
                                && entry.clause().equals(ClauseRef.of("II.9"))
                                && entry.agency().value().startsWith("so-"))
                        .map(entry -> entry.agency() + " " + entry.period() + " " + VietnamTime.dateOf(entry.at()))
                        .toList());
    }

    private Stream<Submission> reports() {
        return entries.stream()
                .filter(entry -> entry instanceof Submission && entry.clause().equals(ClauseRef.of("V")))
                .map(Submission.class::cast);
    }

    /** When each agency first handed in the report, as far as known on 26 December. */
    private Map<AgencyId, LocalDate> firstReports(ReportingPeriod period) {
        Map<AgencyId, LocalDate> first = new TreeMap<>();
        reports()
                .filter(report ->
                        period.equals(report.period()) && !report.recordedAt().isAfter(AS_OF))
                .forEach(report ->
                        first.merge(report.agency(), VietnamTime.dateOf(report.at()), (a, b) -> a.isBefore(b) ? a : b));
        return first;
    }

    /** Those whom V names: departments, sector bodies, organisations, and the localities as of that day. */
    private Set<AgencyId> reporters(LocalDate on, String localities) {
        return Stream.of("cac-so", "ban-nganh", "doan-the", localities)
                .flatMap(group -> directory.members(GroupId.of(group), on).stream())
                .map(Agency::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<AgencyId> after(Map<AgencyId, LocalDate> reports, LocalDate lastDay) {
        return reports.keySet().stream()
                .filter(agency -> reports.get(agency).isAfter(lastDay))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private <E extends Evidence> E only(Class<E> kind, ReportingPeriod period) {
        List<E> found = entries.stream()
                .filter(entry -> kind.isInstance(entry) && period.equals(entry.period()))
                .map(kind::cast)
                .toList();
        assertEquals(1, found.size());
        return found.get(0);
    }

    private static Set<AgencyId> ids(String... ids) {
        return Stream.of(ids).map(AgencyId::of).collect(Collectors.toCollection(TreeSet::new));
    }
}

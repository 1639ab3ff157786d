package vn.childplan.validation.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.plan.AssignedDuty.Force;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Role;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.validation.rule.RuleSet;

/** Figures counted by hand from the text of 65/KH-UBND and from the resolution that ended the district level. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ObligationsOfPlan65Test {
    private static final ObligationRegister REGISTER =
            ObligationRegister.derive(QuangNgai.plan65(), QuangNgai.directory(), RuleSet.standard());
    private static final ReportingPeriod FIRST_HALF = ReportingPeriod.half(2025, 1);
    private static final ReportingPeriod YEAR = ReportingPeriod.year(2025);

    @Test
    void the_thirteen_tasks_have_sixteen_lead_roles_because_three_of_them_have_two_leads() {
        Map<ClauseRef, Set<String>> leads = new TreeMap<>();
        REGISTER.obligations().stream()
                .filter(obligation -> obligation.duty() == DutyKind.CARRY_OUT && obligation.role() == Role.LEAD)
                .forEach(obligation -> leads.computeIfAbsent(obligation.clause(), clause -> new TreeSet<>())
                        .add(bearer(obligation)));
        assertEquals(13, leads.size());
        assertEquals(16, leads.values().stream().mapToInt(Set::size).sum());
        assertEquals(
                Set.of("so-y-te", "so-van-hoa-the-thao-va-du-lich"),
                leads.get(ClauseRef.of("II.9")),
                "II.9 as printed");
        assertEquals(Set.of("so-y-te", "cong-an-tinh"), leads.get(ClauseRef.of("II.11")), "II.11 as printed");
        assertEquals(Set.of("so-y-te", "so-noi-vu"), leads.get(ClauseRef.of("II.13")), "II.13 as printed");
    }

    @Test
    void the_first_report_of_V_is_owed_by_the_thirteen_district_committees_and_nobody_below() {
        assertEquals(13, reporters(FIRST_HALF, AgencyKind.DISTRICT_COMMITTEE).size());
        assertEquals(0, reporters(FIRST_HALF, AgencyKind.COMMUNE_COMMITTEE).size());
    }

    @Test
    void the_second_report_of_V_passes_from_the_districts_to_the_fifty_six_communes_that_took_over() {
        List<Obligation> districts = reporters(YEAR, AgencyKind.DISTRICT_COMMITTEE);
        assertEquals(13, districts.size());
        assertTrue(districts.stream().allMatch(obligation -> obligation.tenure().passesOn()));
        List<Obligation> communes = reporters(YEAR, AgencyKind.COMMUNE_COMMITTEE);
        assertEquals(56, communes.size());
        assertTrue(communes.stream()
                .allMatch(obligation ->
                        LocalDate.of(2025, 7, 1).equals(obligation.tenure().takenOverOn())));
    }

    /** So, ban, ngành: the seven departments and the police; đoàn thể: the five socio-political organisations. */
    @Test
    void each_report_of_V_is_owed_by_the_eight_departments_and_sectors_and_the_five_organisations() {
        for (ReportingPeriod period : List.of(FIRST_HALF, YEAR)) {
            assertEquals(7, reporters(period, AgencyKind.DEPARTMENT).size());
            assertEquals(1, reporters(period, AgencyKind.SECTOR_BODY).size());
            assertEquals(
                    5,
                    reporters(period, AgencyKind.SOCIO_POLITICAL_ORGANISATION).size());
        }
    }

    /** II.1: Sở Y tế leads, and "các Sở" coordinate; IV.2: Sở Tài chính leads, "phối hợp với các sở". */
    @Test
    void the_department_of_health_does_not_coordinate_with_itself_nor_does_that_of_finance() {
        assertTrue(REGISTER.find("II.1:COORDINATE:so-y-te:2025").isEmpty());
        assertTrue(REGISTER.find("IV.2:COORDINATE:so-tai-chinh:2025").isEmpty());
        assertTrue(REGISTER.find("II.1:COORDINATE:so-tai-chinh:2025").isPresent());
        assertTrue(REGISTER.find("IV.2:COORDINATE:so-y-te:2025").isPresent());
    }

    /** Which clauses name each of them, read off the plan; "các sở, ban, ngành" (II.1, IV.2, V) included. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "so-y-te                       | II.1 II.2 II.5 II.9 II.10 II.11 II.12 II.13 IV.1 IV.2 V",
                "cong-an-tinh                  | II.1 II.3 II.6 II.11 IV.2 V",
                "so-giao-duc-va-dao-tao        | II.1 II.2 II.3 II.4 II.6 II.7 II.8 IV.2 IV.3 V",
                "so-tu-phap                    | II.1 II.6 IV.2 IV.3 V",
                "so-van-hoa-the-thao-va-du-lich| II.1 II.2 II.3 II.4 II.7 II.9 IV.2 IV.3 V",
                "so-dan-toc-va-ton-giao        | II.1 II.2 II.4 IV.2 IV.3 V",
                "so-tai-chinh                  | II.1 IV.2 V",
                "so-noi-vu                     | II.1 II.13 IV.2 V",
                "tinh-doan                     | II.1 II.2 II.3 II.4 II.5 II.6 II.8 IV.3 IV.4 V",
            })
    void every_department_and_organisation_named_is_accounted_for(String agency, String clauses) {
        Set<ClauseRef> expected =
                Arrays.stream(clauses.split(" ")).map(ClauseRef::of).collect(Collectors.toCollection(TreeSet::new));
        Set<ClauseRef> owed = REGISTER.obligations().stream()
                .filter(obligation -> agency.equals(bearer(obligation)))
                .map(Obligation::clause)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, owed);
    }

    @Test
    void the_addressee_is_the_committee_and_the_department_of_health_only_the_channel() {
        assertTrue(REGISTER.obligations().stream()
                .filter(obligation -> obligation.duty() == DutyKind.REPORT
                        && obligation.clause().equals(ClauseRef.of("V")))
                .allMatch(obligation -> AgencyId.of("ubnd-tinh")
                                .equals(obligation.term().addressee())
                        && AgencyId.of("so-y-te").equals(obligation.term().channel())));
    }

    /** IV.1: "tổng hợp, tham mưu UBND tỉnh báo cáo Bộ Y tế theo quy định": it is UBND tỉnh that reports, on no date. */
    @Test
    void the_department_of_health_consolidates_for_the_committee_which_reports_to_the_ministry() {
        Obligation consolidate = REGISTER.find("IV.1:CONSOLIDATE:so-y-te:2025").orElseThrow();
        assertEquals(AgencyId.of("ubnd-tinh"), consolidate.term().addressee());
        Obligation report = REGISTER.find("IV.1:REPORT:ubnd-tinh:2025").orElseThrow();
        assertEquals(AgencyId.of("bo-y-te"), report.term().addressee());
        assertEquals(null, report.lastDay());
        assertEquals(List.of(report), REGISTER.of(AgencyId.of("ubnd-tinh")));
    }

    @Test
    void II_9_is_owed_once_for_quarter_two_and_once_for_quarter_four() {
        Set<ReportingPeriod> periods = REGISTER.obligations().stream()
                .filter(obligation -> obligation.clause().equals(ClauseRef.of("II.9")))
                .map(Obligation::period)
                .collect(Collectors.toSet());
        assertEquals(Set.of(ReportingPeriod.quarter(2025, 2), ReportingPeriod.quarter(2025, 4)), periods);
    }

    @Test
    void coordinating_has_no_date_of_its_own_unless_the_rule_set_says_so() {
        Predicate<Obligation> datedCoordination =
                obligation -> obligation.duty() == DutyKind.COORDINATE && obligation.lastDay() != null;
        assertEquals(
                0, REGISTER.obligations().stream().filter(datedCoordination).count());
        RuleSet bound = RuleSet.standard().set("bearer.coordinating", "timeBinds", true);
        assertTrue(ObligationRegister.derive(QuangNgai.plan65(), QuangNgai.directory(), bound).obligations().stream()
                .filter(datedCoordination)
                .allMatch(obligation -> obligation.clause().equals(ClauseRef.of("II.9"))));
    }

    @Test
    void what_IV_4_asks_for_is_a_request_and_everything_else_an_order() {
        Set<ClauseRef> requested = REGISTER.obligations().stream()
                .filter(obligation -> obligation.term().force() == Force.REQUEST)
                .map(Obligation::clause)
                .collect(Collectors.toSet());
        assertEquals(Set.of(ClauseRef.of("IV.4")), requested);
    }

    @Test
    void whoever_is_named_twice_owes_a_duty_once() {
        assertEquals(
                REGISTER.size(),
                REGISTER.obligations().stream().map(Obligation::id).distinct().count());
    }

    /** II.8: Đoàn thanh niên các cấp; II.9, II.10, II.12, II.13: "… liên quan". II.9 has two terms. */
    @Test
    void five_clauses_leave_open_who_coordinates() {
        List<String> open = REGISTER.obligations().stream()
                .filter(obligation -> obligation.bearer() == null)
                .map(obligation -> obligation.clause() + " " + obligation.period())
                .toList();
        assertEquals(
                List.of("II.8 2025", "II.9 2025-Q2", "II.9 2025-Q4", "II.10 2025", "II.12 2025", "II.13 2025"), open);
        assertEquals(5, REGISTER.findings().size());
    }

    @Test
    void on_the_last_day_of_June_the_districts_owe_the_report_on_the_year_and_on_the_first_of_July_the_communes_do() {
        assertEquals(13, owing(LocalDate.of(2025, 6, 30), AgencyKind.DISTRICT_COMMITTEE));
        assertEquals(0, owing(LocalDate.of(2025, 6, 30), AgencyKind.COMMUNE_COMMITTEE));
        assertEquals(0, owing(LocalDate.of(2025, 7, 1), AgencyKind.DISTRICT_COMMITTEE));
        assertEquals(56, owing(LocalDate.of(2025, 7, 1), AgencyKind.COMMUNE_COMMITTEE));
    }

    @Test
    void xa_Ba_Xa_goes_on_as_it_was_and_takes_over_from_its_district_beside_the_others() {
        Obligation task =
                REGISTER.find("65/KH-UBND:II.5:COORDINATE:ubnd-xa-ba-xa:2025").orElseThrow();
        assertEquals(null, task.tenure().bearerEndsOn());
        assertEquals(null, task.tenure().takenOverOn(), "named by the plan from the start");
        Obligation report =
                REGISTER.find("65/KH-UBND:V:REPORT:ubnd-xa-ba-xa:2025").orElseThrow();
        assertEquals(List.of(AgencyId.of("ubnd-huyen-ba-to")), report.tenure().predecessors());
    }

    /** Nghị quyết 1677: xã Trà Bùi went to xã Cà Đam and xã Tây Trà Bồng. */
    @Test
    void what_xa_Tra_Bui_owes_passes_to_both_communes_that_took_parts_of_it() {
        Obligation task =
                REGISTER.find("65/KH-UBND:II.5:COORDINATE:ubnd-xa-tra-bui:2025").orElseThrow();
        assertEquals(
                List.of(AgencyId.of("ubnd-xa-ca-dam"), AgencyId.of("ubnd-xa-tay-tra-bong")),
                task.tenure().successors());
    }

    /** Xã Đông Sơn took in communes of Bình Sơn and of thành phố Quảng Ngãi. */
    @Test
    void a_commune_that_took_over_from_two_districts_owes_their_report_once() {
        Obligation report =
                REGISTER.find("65/KH-UBND:V:REPORT:ubnd-xa-dong-son:2025").orElseThrow();
        assertEquals(
                List.of(AgencyId.of("ubnd-huyen-binh-son"), AgencyId.of("ubnd-thanh-pho-quang-ngai")),
                report.tenure().predecessors());
    }

    /** A district reports because "địa phương" is read as districts; its report of the year passes on. */
    @ParameterizedTest
    @CsvSource({
        "65/KH-UBND:V:REPORT:ubnd-huyen-ba-to:2025, bearer.group bearer.localities bearer.succession",
        "65/KH-UBND:V:REPORT:so-tu-phap:2025, bearer.group",
        "65/KH-UBND:II.4:CARRY_OUT:so-giao-duc-va-dao-tao:2025, bearer.named",
        "65/KH-UBND:II.4:COORDINATE:so-dan-toc-va-ton-giao:2025, bearer.named bearer.coordinating",
        "65/KH-UBND:IV.4:SUPERVISE:mttq-tinh:2025, bearer.named bearer.request",
    })
    void each_obligation_names_the_readings_it_rests_on(String obligation, String readings) {
        assertEquals(
                List.of(readings.split(" ")),
                REGISTER.readingsOf(REGISTER.find(obligation).orElseThrow()));
    }

    private static List<Obligation> reporters(ReportingPeriod period, AgencyKind kind) {
        return REGISTER.obligations().stream()
                .filter(obligation -> obligation.duty() == DutyKind.REPORT
                        && obligation.period().equals(period)
                        && kindOf(obligation) == kind)
                .toList();
    }

    private static long owing(LocalDate day, AgencyKind kind) {
        return REGISTER.owedOn(day).stream()
                .filter(obligation -> obligation.duty() == DutyKind.REPORT
                        && obligation.period().equals(YEAR)
                        && kindOf(obligation) == kind)
                .count();
    }

    private static AgencyKind kindOf(Obligation obligation) {
        return QuangNgai.directory()
                .get(Objects.requireNonNull(obligation.bearer(), "V names everybody"))
                .kind();
    }

    private static String bearer(Obligation obligation) {
        AgencyId bearer = obligation.bearer();
        return bearer == null ? "?" : bearer.value();
    }
}

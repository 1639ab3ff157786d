package vn.childplan.validation.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.ProgressNote;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Assessor;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.ObligationRegister;

/**
 * Thông tư 16/2025/TT-BYT: communes report on the Month of Action before 20 July, on the forum at most 15 days after it ends;
 * Thông tư 28/2019 Đ.5 and 29/2019 Đ.13–14: the province to the ministry before 31 July, and 15 days after the forum; Thông tư
 * 14/2020 Đ.15 k.1: before 25 December.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class Circular16Test {
    private static final RuleSet RULES = RuleSet.standard().and(RuleSet.circular16());
    private static final ObligationRegister REGISTER =
            ObligationRegister.derive(QuangNgai.plan65(), QuangNgai.directory(), RULES);
    private static final String COMMUNE_MONTH = "16/2025/TT-BYT:TT28.5.1:REPORT:ubnd-xa-ca-dam:2025-06";

    @Test
    void the_plans_own_obligations_stay_as_they_are() {
        List<String> own =
                ObligationRegister.derive(QuangNgai.plan65(), QuangNgai.directory(), RuleSet.standard())
                        .obligations()
                        .stream()
                        .map(obligation -> obligation.id())
                        .toList();
        List<String> both = REGISTER.obligations().stream()
                .map(obligation -> obligation.id())
                .toList();
        assertEquals(own, both.subList(0, own.size()));
    }

    @ParameterizedTest
    @CsvSource({"2025-07-19T23:59:59, MET", "2025-07-20T00:00, MET_LATE"})
    void the_report_on_the_Month_of_Action_is_due_before_20_July(String at, Status status) {
        assertEquals(
                status,
                assess("2025-12-31", Submission.of("ubnd-xa-ca-dam", "TT28.5.1", "2025-06", at))
                        .verdict(COMMUNE_MONTH)
                        .status());
    }

    /**
     * Nghị quyết 1677/NQ-UBTVQH15: 55 xã, phường and đặc khu Lý Sơn on the old territory, all of them since 1/7/2025 but xã Ba Xa.
     */
    @ParameterizedTest
    @CsvSource({"TT28.5.1, 2025-06", "TT29.14.4, 2025"})
    void the_communes_that_exist_when_it_falls_due_owe_it_and_those_that_ended_on_30_June_do_not(
            String clause, String period) {
        List<AgencyId> owing = REGISTER.obligations().stream()
                .filter(owed -> owed.clause().value().equals(clause))
                .map(Obligation::bearer)
                .map(Objects::requireNonNull)
                .toList();
        assertEquals(56, owing.size());
        assertTrue(owing.contains(AgencyId.of("ubnd-dac-khu-ly-son")));
        assertTrue(owing.stream()
                .map(QuangNgai.directory()::get)
                .map(Agency::life)
                .allMatch(life -> life.contains(LocalDate.of(2025, 7, 19))));
        assertEquals(
                List.of(period),
                REGISTER.obligations().stream()
                        .filter(owed -> owed.clause().value().equals(clause))
                        .map(owed -> owed.period().toString())
                        .distinct()
                        .toList());
    }

    /** The plan is of 31/3/2025; the circular binds from 1/7/2025. */
    @Test
    void it_binds_from_its_own_day_and_not_from_the_day_of_the_plan() {
        assertEquals(
                Status.NOT_OPEN, assess("2025-06-30").verdict(COMMUNE_MONTH).status());
        assertEquals(Status.IN_TIME, assess("2025-07-01").verdict(COMMUNE_MONTH).status());
        assertEquals(0, ofLaw(REGISTER.owedOn(LocalDate.of(2025, 6, 30))));
        assertEquals(ofLaw(REGISTER.obligations()), ofLaw(REGISTER.owedOn(LocalDate.of(2025, 7, 1))));
    }

    private static long ofLaw(List<Obligation> obligations) {
        return obligations.stream().filter(owed -> owed.term().law() != null).count();
    }

    @ParameterizedTest
    @CsvSource({
        "28/2019/TT-BLĐTBXH:TT28.5:REPORT:ubnd-tinh:2025-06,   2025-07-30",
        "29/2019/TT-BLĐTBXH:TT29.14:REPORT:ubnd-tinh:2025,     ",
        "14/2020/TT-BLĐTBXH:TT14.15.1:REPORT:so-y-te:2025,     2025-12-24",
    })
    void the_province_reports_to_the_ministry(String id, LocalDate lastDay) {
        Obligation owed = REGISTER.find(id).orElseThrow();
        assertEquals(lastDay, owed.lastDay());
        assertEquals(AgencyId.of("bo-y-te"), owed.term().addressee());
        assertEquals(null, owed.term().channel());
    }

    @Test
    void who_receives_the_report_on_alternative_care_is_marked_as_inferred() {
        Obligation owed = REGISTER.find("TT14.15.1:REPORT:so-y-te:2025").orElseThrow();
        assertTrue(Objects.requireNonNull(owed.term().law()).unsettled().stream()
                .anyMatch(text -> text.vi().contains("không nêu nơi nhận")));
    }

    /** Civil Code Đ.147: the day of the event does not count; 15 days after Friday 1/8/2025 is Saturday 16/8. */
    @ParameterizedTest(name = "{0} as of {1}: {2}")
    @CsvSource({
        "TT29.14.4, ubnd-xa-ca-dam, 2025-07-31, NOT_OPEN",
        "TT29.14.4, ubnd-xa-ca-dam, 2025-08-02, IN_TIME",
        // No source applies khoản 5 Điều 148 to a report (domain.md, d): the Saturday stays.
        "TT29.14.4, ubnd-xa-ca-dam, 2025-08-16, DUE_SOON",
        "TT29.14.4, ubnd-xa-ca-dam, 2025-08-17, OVERDUE",
        "TT29.14, ubnd-tinh, 2025-08-16, DUE_SOON",
        "TT29.14, ubnd-tinh, 2025-08-17, OVERDUE",
    })
    void the_report_on_the_forum_is_due_15_days_after_it_ended_a_day_off_or_not(
            String clause, String bearer, String asOf, Status status) {
        Evidence ended = ProgressNote.of(bearer, clause, "2025", "2025-08-01");
        assertEquals(
                status,
                assess(asOf, ended)
                        .verdict(clause + ":REPORT:" + bearer + ":2025")
                        .status());
    }

    /** The first half of 2025 ended before the circular bound anybody. */
    @Test
    void facilities_that_the_directory_does_not_know_leave_open_who_owes_the_list_of_the_second_half() {
        assertEquals(
                List.of("2025-H2"),
                REGISTER.obligations().stream()
                        .filter(obligation -> obligation.clause().value().equals("TT14") && obligation.bearer() == null)
                        .map(obligation -> obligation.period().toString())
                        .toList());
    }

    @Test
    void older_files_name_it_behind_the_number_of_the_plan() {
        Obligation owed = REGISTER.find(COMMUNE_MONTH).orElseThrow();
        String older = "65/KH-UBND:TT28.5.1:REPORT:ubnd-xa-ca-dam:2025-06";
        assertEquals(owed, REGISTER.find(older).orElseThrow());
        assertEquals(
                COMMUNE_MONTH, assess("2025-07-01").verdict(older).obligation().id());
        assertEquals(COMMUNE_MONTH, owed.id());
        assertEquals(
                owed,
                REGISTER.find("65/KH-UBND@2025-03-31:TT28.5.1:REPORT:ubnd-xa-ca-dam:2025-06")
                        .orElseThrow());
        assertEquals(
                COMMUNE_MONTH,
                assess("2025-07-01")
                        .verdict("65/KH-UBND@2025-03-31:TT28.5.1:REPORT:ubnd-xa-ca-dam:2025-06")
                        .obligation()
                        .id());
        assertTrue(REGISTER.find("66/KH-UBND:TT28.5.1:REPORT:ubnd-xa-ca-dam:2025-06")
                .isEmpty());
    }

    @Test
    void the_explanation_names_the_circular_and_what_is_not_settled_and_not_the_plan() {
        String told = assess("2025-07-25")
                .verdict(COMMUNE_MONTH)
                .explain(Text.VIETNAMESE)
                .toString();
        assertTrue(
                told.contains("theo khoản 1 Điều 5 Thông tư số 28/2019/TT-BLĐTBXH, theo Thông tư số 16/2025/TT-BYT"),
                told);
        assertTrue(told.contains("[tt16.month-of-action]"), told);
        assertTrue(told.contains("áp dụng từ ngày: 01/7/2025"), told);
        assertTrue(told.contains("chưa thấy nguồn nêu ngày có hiệu lực"), told);
        assertTrue(told.contains("xét vào ngày: 19/7/2025"), told);
        assertFalse(told.contains("65/KH-UBND"), told);
        assertFalse(told.contains("qua Sở Y tế"), told);
        String inEnglish = assess("2025-07-25")
                .verdict(COMMUNE_MONTH)
                .explain(Locale.ENGLISH)
                .toString();
        assertTrue(inEnglish.contains("Art. 5(1), Circular 28/2019/TT-BLĐTBXH, as carried out under"), inEnglish);
    }

    @Test
    void each_of_its_rules_cites_the_circulars_in_full() {
        assertEquals(
                List.of(
                        "Khoản 1 Điều 5 Thông tư số 28/2019/TT-BLĐTBXH; Thông tư số 16/2025/TT-BYT: phân định thẩm quyền",
                        "Điều 5 Thông tư số 28/2019/TT-BLĐTBXH",
                        "Khoản 4 Điều 14 Thông tư số 29/2019/TT-BLĐTBXH; Thông tư số 16/2025/TT-BYT: phân định thẩm quyền",
                        "Điều 13 Thông tư số 29/2019/TT-BLĐTBXH; Điều 14 Thông tư số 29/2019/TT-BLĐTBXH",
                        "Thông tư số 14/2020/TT-BLĐTBXH; Thông tư số 16/2025/TT-BYT: phân định thẩm quyền",
                        "Khoản 1 Điều 15 Thông tư số 14/2020/TT-BLĐTBXH"),
                RuleSet.circular16().rules().stream()
                        .map(rule -> rule.about().basis().vi())
                        .toList());
    }

    @Test
    void what_the_plan_orders_is_told_without_it() {
        String told = assess("2025-07-25")
                .verdict("V:REPORT:so-tu-phap:2025-H1")
                .explain(Text.VIETNAMESE)
                .toString();
        assertFalse(told.contains("tt16"), told);
        assertFalse(told.contains("16/2025/TT-BYT"), told);
    }

    /** A register's completed plan can be derived again. */
    @Test
    void deriving_the_completed_plan_again_gives_the_same() {
        assertEquals(
                REGISTER.obligations(),
                ObligationRegister.derive(REGISTER.plan(), QuangNgai.directory(), RULES)
                        .obligations());
    }

    private static Assessment assess(String asOf, Evidence... entries) {
        return Assessor.of(REGISTER, VietNam.calendar()).assess(EvidenceLog.of(entries), VietnamTime.parse(asOf));
    }
}

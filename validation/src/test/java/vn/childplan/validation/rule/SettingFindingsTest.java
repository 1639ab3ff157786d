package vn.childplan.validation.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.time.Validity;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Assessor;
import vn.childplan.validation.obligation.ObligationRegister;

/** 65/KH-UBND is of 31/3/2025 and is read by the rules of that day; what it asks for last is due on 31/12/2025 (II.9). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SettingFindingsTest {
    @ParameterizedTest
    @CsvSource({
        "bearer.localities, level, COMMUNE, 2025-03-31, false",
        "bearer.localities, level, COMMUNE, 2025-04-01, true",
        // The same as the standard rules have, but somebody asks for it.
        "bearer.localities, level, COMMUNE, 2025-07-01, true",
        "bearer.localities, level, COMMUNE, ,           false",
        "progress.due-soon, days,  3,       2025-12-31, false",
        "progress.due-soon, days,  3,       2026-01-01, true",
    })
    void a_setting_from_a_later_day_than_all_it_could_hold_for_is_told(
            String rule, String parameter, String value, LocalDate from, boolean told) {
        RuleSet rules = RuleSet.standard().set(rule, parameter, value, from);
        assertEquals(told ? List.of("rule.setting-without-effect") : List.of(), codes(rules));
    }

    /** The earliest obligations open with the plan, on 31/3/2025; the circular of a year is picked by its last day. */
    @ParameterizedTest
    @CsvSource({
        "bearer.localities, level, COMMUNE, 2025-03-30, true",
        "bearer.localities, level, COMMUNE, 2025-03-31, false",
        "progress.due-soon, days,  3,       2025-03-30, true",
        "progress.due-soon, days,  3,       2025-03-31, false",
    })
    void a_setting_until_an_earlier_day_than_all_it_could_hold_for_is_told(
            String rule, String parameter, String value, LocalDate until, boolean told) {
        RuleSet rules = RuleSet.standard()
                .set(Setting.of(rule, parameter, value).withValidity(Validity.until(until.plusDays(1))));
        assertEquals(told ? List.of("rule.setting-without-effect") : List.of(), codes(rules));
    }

    /** What it will do to facts of next year it says already of those of this one. */
    @Test
    void a_setting_of_later_days_that_is_announced_has_an_effect() {
        Setting later = Setting.of("progress.due-soon", "days", 3).withFrom(LocalDate.of(2026, 1, 1));
        assertEquals(
                List.of("rule.setting-without-effect"), codes(RuleSet.standard().set(later)));
        Setting announced = later.withWarningFrom(LocalDate.of(2025, 12, 31));
        assertEquals(List.of(), codes(RuleSet.standard().set(announced)));
    }

    @Test
    void the_finding_on_a_setting_that_ends_too_early_says_so() {
        RuleSet rules = RuleSet.standard()
                .set(Setting.of("progress.due-soon", "days", 3)
                        .withValidity(Validity.until(LocalDate.of(2025, 3, 31))));
        Finding finding =
                register(rules).findings().get(register(rules).findings().size() - 1);
        assertEquals(
                "thiết lập progress.due-soon days = 3 đến hết ngày 30/3/2025 không có tác dụng: nghĩa vụ sớm nhất của"
                        + " kế hoạch được xét theo quy tắc ngày 31/3/2025",
                finding.message().vi());
        assertEquals(
                "leave out the last day, or set one no earlier than 31 Mar 2025",
                finding.remedy().en());
    }

    @Test
    void the_standard_rules_say_nothing_of_their_own_setting() {
        assertEquals(List.of(), codes(RuleSet.standard()));
        assertEquals(List.of(), codes(RuleSet.standard().named("own/1").and(RuleSet.circular16())));
    }

    @Test
    void the_finding_says_what_is_set_why_it_is_without_effect_and_what_to_write() {
        RuleSet rules = RuleSet.standard().set("bearer.localities", "level", "DISTRICT", LocalDate.of(2025, 8, 1));
        Finding finding =
                register(rules).findings().get(register(rules).findings().size() - 1);
        assertEquals(
                "thiết lập bearer.localities level = DISTRICT từ ngày 01/8/2025 không có tác dụng: kế hoạch được hiểu"
                        + " theo quy tắc tại ngày ban hành, 31/3/2025",
                finding.message().vi());
        assertEquals(
                "bỏ ngày bắt đầu, hoặc ghi ngày không sau 31/3/2025",
                finding.remedy().vi());
        assertEquals(
                "leave out the first day, or set one no later than 31 Mar 2025",
                finding.remedy().en());
    }

    @Test
    void an_assessment_under_such_a_setting_is_not_complete() {
        assertTrue(assess(RuleSet.standard()).isComplete());
        Assessment assessment =
                assess(RuleSet.standard().set("bearer.localities", "level", "COMMUNE", LocalDate.of(2025, 7, 1)));
        assertFalse(assessment.isComplete());
        assertEquals(
                List.of("rule.setting-without-effect"),
                assessment.missing().stream().map(Finding::code).toList());
    }

    private static Assessment assess(RuleSet rules) {
        return Assessor.of(register(rules), VietNam.calendar())
                .assess(EvidenceLog.EMPTY, VietnamTime.parse("2025-05-01"));
    }

    private static List<String> codes(RuleSet rules) {
        return register(rules).findings().stream()
                .map(Finding::code)
                .filter(code -> code.startsWith("rule."))
                .toList();
    }

    private static ObligationRegister register(RuleSet rules) {
        return ObligationRegister.derive(QuangNgai.plan65(), QuangNgai.directory(), rules);
    }
}

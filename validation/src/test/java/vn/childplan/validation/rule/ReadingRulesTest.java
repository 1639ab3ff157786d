package vn.childplan.validation.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.childplan.validation.rule.Told.said;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.validation.assessment.Plan65;

/** Who bears a duty of the plan, by which words of it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingRulesTest {
    @ParameterizedTest(name = "{0} as of {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "V:REPORT:so-tu-phap:2025-H1 | 2025-05-10 | bearer.named | NOT_APPLICABLE",
                "V:REPORT:so-tu-phap:2025-H1 | 2025-05-10 | bearer.localities | NOT_APPLICABLE",
                "V:REPORT:ubnd-huyen-ba-to:2025-H1 | 2025-05-10 | bearer.localities | PASSED level: district level ⇒ “địa phương” is read as district level",
                "II.9:CARRY_OUT:so-y-te:2025-Q2 | 2025-05-10 | bearer.named | PASSED clause: II.9; words: “Sở Y tế” ⇒ Sở Y tế is bound by clause II.9 as lead",
                "II.12:CARRY_OUT:so-y-te:2025 | 2025-05-10 | bearer.named | PASSED clause: II.12; words: “Sở Y tế (Quỹ Bảo trợ trẻ em)”; unit named in brackets: Quỹ Bảo trợ trẻ em ⇒ Sở Y tế is bound by clause II.12 as lead",
                "II.4:COORDINATE:so-dan-toc-va-ton-giao:2025 | 2025-05-10 | bearer.coordinating | PASSED time binds: no",
                "IV.4:SUPERVISE:mttq-tinh:2025 | 2025-05-10 | bearer.request | PASSED ⇒ the bearer is asked, not bound",
                "IV.3:ISSUE_PLAN:so-tu-phap:2025 | 2025-05-10 | bearer.request | NOT_APPLICABLE",
                "II.10:COORDINATE:?cac-so-nganh-hoi-doan-the-lien-quan:2025 | 2025-05-10 | bearer.concerned | UNDETERMINED clause: II.10; words: “Các sở, ngành, hội đoàn thể liên quan” ⇒ it is open who owes it",
                "II.8:COORDINATE:?doan-thanh-nien-cac-cap:2025 | 2025-05-10 | bearer.group | UNDETERMINED clause: II.8; words: “Đoàn thanh niên các cấp”; groups: “Đoàn thanh niên các cấp”; resolved on: 31 Mar 2025 ⇒ the directory has no agency in the group",
                "V:REPORT:ubnd-huyen-ly-son:2025-H1 | 2025-05-10 | bearer.succession | PASSED bearer ends on: 1 Jul 2025; successors: UBND đặc khu Lý Sơn; by: Resolution 203/2025/QH15 and Law 72/2025/QH15; Resolution 1677/NQ-UBTVQH15 of 16 Jun 2025 ⇒ by the words the obligation was due before and stays with the bearer that ended, unless its deadline is moved past that day",
                "V:REPORT:ubnd-huyen-ly-son:2025 | 2025-05-10 | bearer.succession | PASSED bearer ends on: 1 Jul 2025; successors: UBND đặc khu Lý Sơn; by: Resolution 203/2025/QH15 and Law 72/2025/QH15; Resolution 1677/NQ-UBTVQH15 of 16 Jun 2025 ⇒ the obligation passes on",
                "V:REPORT:ubnd-dac-khu-ly-son:2025 | 2025-05-10 | bearer.succession | PASSED taken over from: UBND huyện Lý Sơn; on: 1 Jul 2025",
            })
    void without_evidence_each_rule_says_what_it_looked_at(
            String obligation, String asOf, String rule, String expected) {
        assertEquals(expected, said(Plan65.verdict(obligation, asOf), rule));
    }
}

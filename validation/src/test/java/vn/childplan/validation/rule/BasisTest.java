package vn.childplan.validation.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.text.Text;
import vn.childplan.validation.rule.Basis.Kind;

/** How firmly a rule rests on something is said with it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BasisTest {
    @Test
    void each_kind_says_what_it_is() {
        assertEquals(
                Text.of("văn bản gia hạn", "the decision"),
                Basis.text("văn bản gia hạn", "the decision").text());
        assertEquals(
                Text.of("Điều 11 Luật Trẻ em năm 2016", "Art. 11, Children Law 2016"),
                Basis.law(Laws.CHILDREN_LAW.article(11)).text());
        assertEquals(
                Text.of("Điều 11 Luật Trẻ em năm 2016: tháng 6", "Art. 11, Children Law 2016: June"),
                Basis.law(Laws.CHILDREN_LAW.article(11))
                        .saying("tháng 6", "June")
                        .text());
        assertEquals(
                Text.of(
                        "vận dụng Điều 148 Bộ luật Dân sự năm 2015: ngày kết thúc lúc 24 giờ",
                        "by analogy Art. 148, Civil Code 2015: a day ends at 24:00"),
                DeadlineRules.END_OF_DAY.text());
        assertEquals(
                Text.of("cách hiểu của bộ quy tắc: vì thế", "reading of the rule set: therefore"),
                Basis.reading("vì thế", "therefore").text());
        assertEquals(
                Text.of("thông lệ: nhắc trước", "practice: reminders"),
                Basis.practice("nhắc trước", "reminders").text());
    }

    @Test
    void what_rests_on_no_law_cites_none_and_what_does_cites_one() {
        Citation law = Laws.CIVIL_CODE.whole();
        Text words = Text.of("vì", "because");
        assertThrows(IllegalArgumentException.class, () -> new Basis(Kind.READING, words, List.of(law)));
        assertThrows(IllegalArgumentException.class, () -> new Basis(Kind.ANALOGY, words, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Basis(Kind.ANALOGY, null, List.of(law)));
    }

    /** Neither the plan nor a law found says these things (facts, vietnamese.md, section 3). */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "bearer.named",
                "bearer.succession",
                "fulfilment.document",
                "fulfilment.escalation",
                "finding.channel",
                "progress.due-soon"
            })
    void what_the_rule_set_reads_into_the_plan_is_called_a_reading(String rule) {
        assertEquals(true, kinds(rule).contains(Kind.READING), rule + ": " + kinds(rule));
    }

    /** The Civil Code is about civil periods; no source seen applies it to reports (facts, domain.md, section d). */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "deadline.wording",
                "deadline.after-event",
                "deadline.rest-day",
                "fulfilment.in-time",
                "progress.overdue"
            })
    void the_civil_code_is_applied_by_analogy(String rule) {
        Set<Kind> citing = about(rule).bases().stream()
                .filter(basis -> basis.laws().stream().anyMatch(law -> law.law().equals(Laws.CIVIL_CODE)))
                .map(Basis::kind)
                .collect(Collectors.toSet());
        assertEquals(Set.of(Kind.ANALOGY), citing);
    }

    @Test
    void both_rules_on_a_last_day_off_say_the_same_of_the_civil_code() {
        assertEquals(onDaysOff("deadline.after-event"), onDaysOff("deadline.rest-day"));
    }

    private static Basis onDaysOff(String rule) {
        return about(rule).bases().stream()
                .filter(basis ->
                        basis.laws().contains(Laws.CIVIL_CODE.article(148).withClause(5)))
                .findFirst()
                .orElseThrow();
    }

    private static Set<Kind> kinds(String rule) {
        return about(rule).bases().stream().map(Basis::kind).collect(Collectors.toSet());
    }

    private static RuleDescription about(String rule) {
        return RuleSet.standard().rules().stream()
                .filter(each -> each.id().equals(rule))
                .findFirst()
                .orElseThrow()
                .about();
    }
}

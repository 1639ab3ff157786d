package vn.childplan.validation.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;

/** What a parameter takes, its rule can judge by. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AcceptedValuesTest {
    /** Each parameter of each standard rule with each value at the ends of what it takes, and all of its choices. */
    @Provide
    Arbitrary<Setting> setting() {
        List<Setting> settings = new ArrayList<>();
        for (Rule rule : RuleSet.standard().rules()) {
            for (Parameter<?> parameter : rule.about().parameters()) {
                values(parameter).forEach(value -> settings.add(Setting.of(rule.id(), parameter.name(), value)));
            }
        }
        return Arbitraries.of(settings);
    }

    private static List<Object> values(Parameter<?> parameter) {
        if (parameter.type() == Boolean.class) {
            return List.of(true, false);
        }
        if (parameter.type().isEnum()) {
            return Arrays.asList((Object[]) parameter.type().getEnumConstants());
        }
        return List.of(0, 1, 7, most(parameter));
    }

    private static int most(Parameter<?> parameter) {
        Parameter.Limit limit = parameter.limit();
        return limit == null ? Integer.MAX_VALUE : limit.most();
    }

    @Provide
    Arbitrary<RuleSet> rules() {
        return Combinators.combine(setting().list().ofMinSize(1).ofMaxSize(5), Arbitraries.of("", "2025-07-01"))
                .as((settings, from) -> {
                    RuleSet rules = RuleSet.standard();
                    for (Setting setting : settings) {
                        rules = rules.set(setting.withFrom(from.isEmpty() ? null : LocalDate.parse(from)));
                    }
                    return rules;
                });
    }

    @Tag("slow")
    @Property(tries = 120)
    void no_value_that_a_standard_rule_takes_ends_in_an_error(@ForAll("rules") RuleSet rules) {
        PlanUnderRules plan = new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), rules);
        for (String asOf : List.of("2025-05-15", "2025-11-20", "2026-01-01")) {
            Assessment assessment = plan.assess(QuangNgai.sampleEvidence(), VietnamTime.parse(asOf));
            assertEquals(
                    List.of(),
                    assessment.verdicts().stream()
                            .filter(verdict -> !verdict.errors().isEmpty())
                            .toList(),
                    () -> rules.settings().toString());
        }
    }

    /** A quarter has 90 to 92 days. */
    @Test
    void grace_is_at_most_a_quarter_and_more_is_refused_in_one_line_that_says_why() {
        assertEquals(
                90,
                RuleSet.standard().set("deadline.grace", "days", 90).settings().stream()
                        .filter(setting -> setting.rule().equals("deadline.grace"))
                        .findAny()
                        .orElseThrow()
                        .value());
        IllegalArgumentException inCode = assertThrows(
                IllegalArgumentException.class, () -> RuleSet.standard().set("deadline.grace", "days", 91));
        assertEquals(
                "parameter days cannot be '91': a whole number, 0 to 90 (over a quarter it runs into the next report;"
                        + " for longer there are extensions)",
                inCode.getMessage());
        List<Finding> inFile = RuleSetJson.read(
                        new ByteArrayInputStream("""
                            { "name": "long/1", "base": "standard", "settings": [
                              { "rule": "deadline.grace", "parameter": "days", "value": 900 } ] }
                            """.getBytes(StandardCharsets.UTF_8)), "long.json")
                .problems();
        assertEquals(
                List.of("long.json:2:61 (/settings/0/value): tham số days không nhận '900'. Ghi: số nguyên từ 0 đến 90"
                        + " (quá một quý là sang kỳ báo cáo sau; cần dài hơn thì gia hạn bằng văn bản)."
                        + " [rules.value]"),
                inFile.stream().map(finding -> finding.line(Text.VIETNAMESE)).toList());
    }
}

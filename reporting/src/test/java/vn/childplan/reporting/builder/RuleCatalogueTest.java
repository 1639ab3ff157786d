package vn.childplan.reporting.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.contract.RulesJson;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Table;
import vn.childplan.validation.rule.Rule;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.RuleSetDescription;
import vn.childplan.validation.rule.Setting;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RuleCatalogueTest {
    /** A quotation, without the marks of what is cut from it. */
    private static final Pattern QUOTED = Pattern.compile("(?m)^“(?:… )?(.+?)(?: …)?” \\(");

    /** A change as an analyst would say it: from 1/7/2025 the day named is included. */
    private static final RuleSet CHANGED = RuleSet.standard()
            .set(Setting.of("deadline.wording", "includesNamedDay", true)
                    .withFrom(LocalDate.of(2025, 7, 1))
                    .withReason("các văn bản mới ghi chậm nhất"))
            .describedAs(new RuleSetDescription("Tính cả ngày nêu trong văn bản", null, null, null));

    @Test
    void every_rule_stands_once_in_the_order_of_the_questions() {
        Report report = RuleCatalogue.of(RuleSet.circular16()).in(Text.VIETNAMESE);
        List<String> listed = report.tables().stream()
                .filter(table -> table.id().startsWith("rules-"))
                .flatMap(table -> SampleYear.rows(report, table.id(), "id").stream())
                .toList();
        assertEquals(
                RuleSet.circular16().rules().stream().map(Rule::id).sorted().toList(),
                listed.stream().sorted().toList());
        Report standard = RuleCatalogue.of(RuleSet.standard()).in(Text.VIETNAMESE);
        assertEquals(
                List.of(
                        "rules-bearer",
                        "rules-deadline",
                        "rules-fulfilment",
                        "rules-standing",
                        "rules-progress",
                        "rules-finding",
                        "laws"),
                standard.tables().stream().map(table -> table.id()).toList());
    }

    /** Điều 148 Bộ luật Dân sự năm 2015 is what the rule on "trước ngày" is read by, and the words of the clause come first. */
    @Test
    void a_rule_stands_beside_what_it_rests_on_and_what_is_set() {
        Report report = RuleCatalogue.of(CHANGED).in(Text.VIETNAMESE);
        int row = SampleYear.rows(report, "rules-deadline", "id").indexOf("deadline.wording");
        assertEquals(
                "Lời văn của mục, khoản\nVận dụng Điều 148 Bộ luật Dân sự năm 2015: ngày kết thúc lúc 24 giờ",
                SampleYear.rows(report, "rules-deadline", "basis").get(row));
        String choices = SampleYear.rows(report, "rules-deadline", "choices").get(row);
        assertEquals(
                "Hạn cuối khi kế hoạch ghi “trước ngày …”: là ngày liền trước ngày được ghi, từ ngày 01/7/2025 là chính ngày"
                        + " được ghi. Chọn được: là chính ngày được ghi (true); là ngày liền trước ngày được ghi (false). Tham"
                        + " số: includesNamedDay",
                choices);
        assertEquals(
                "Nhiệm vụ có nhiều cơ quan được nêu tên cùng chủ trì: mỗi cơ quan phải thực hiện. Chọn được: mỗi cơ quan phải"
                        + " thực hiện (EACH); một cơ quan thực hiện là đủ (ANY). Tham số: coLeads",
                row(report, "rules-bearer", "bearer.named", "choices"));
        assertTrue(
                SampleYear.table(report, "rules-bearer").forReaders(report.words()).columns().stream()
                        .noneMatch(column -> column.key().equals("inForce")),
                "all rules of the standard set hold on all days");
    }

    /** The words are those of Kế hoạch số 65/KH-UBND: Mục V for the reports, the time of khoản 9 Mục II for a task. */
    @Test
    void beside_a_plan_a_rule_stands_beside_the_words_that_it_reads() {
        Report report = RuleCatalogue.of(SampleYear.PLAN).in(Text.VIETNAMESE);
        String wording = row(report, "rules-deadline", "deadline.wording", "words");
        assertTrue(wording.contains("Quý II, IV năm 2025.” (khoản 9 Mục II)"), wording);
        assertTrue(wording.contains("trước ngày 15/5/2025"), wording);
        String concerned = row(report, "rules-bearer", "bearer.concerned", "words");
        assertTrue(concerned.contains("liên quan"), concerned);
        assertEquals(
                "", row(report, "rules-deadline", "deadline.extension", "words"), "reads a decision, not the plan");
        String all = SampleYear.PLAN.plan().clauses().stream()
                .flatMap(clause -> clause.lines().stream())
                .collect(Collectors.joining("\n"));
        for (Table<?> table : report.tables()) {
            if (table.id().startsWith("rules-")) {
                for (String words : SampleYear.rows(report, table.id(), "words")) {
                    Matcher quoted = QUOTED.matcher(words);
                    while (quoted.find()) {
                        assertTrue(all.contains(quoted.group(1)), quoted.group(1));
                    }
                }
            }
        }
    }

    @Test
    void cases_stand_beside_the_rule_that_they_try_and_the_laws_behind_all() {
        Report report = RuleCatalogue.of(RuleSet.standard())
                .withCases(Map.of("deadline.wording", List.of("cases/a.yaml", "cases/b.yaml")))
                .in(Locale.ENGLISH);
        assertEquals("a.yaml\nb.yaml", row(report, "rules-deadline", "deadline.wording", "cases"));
        assertTrue(SampleYear.rows(report, "laws", "name").contains("Civil Code 2015"));
        Set<String> cited = RuleSet.standard().rules().stream()
                .flatMap(rule -> rule.about().bases().stream())
                .flatMap(basis -> basis.laws().stream())
                .map(place -> place.law().name().en())
                .collect(Collectors.toSet());
        assertEquals(cited, Set.copyOf(SampleYear.rows(report, "laws", "name")));
    }

    private static String row(Report report, String table, String rule, String column) {
        return SampleYear.rows(report, table, column)
                .get(SampleYear.rows(report, table, "id").indexOf(rule));
    }

    @Test
    void the_same_as_json_with_the_reason_of_each_setting() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RulesJson.write(CHANGED, Locale.ENGLISH, out);
        JsonNode json = new ObjectMapper().readTree(out.toByteArray());
        assertEquals("Tính cả ngày nêu trong văn bản", json.get("title").textValue());
        assertEquals(CHANGED.rules().size(), json.get("rules").size());
        JsonNode wording = null;
        for (JsonNode rule : json.get("rules")) {
            wording = rule.get("id").textValue().equals("deadline.wording") ? rule : wording;
        }
        assertEquals("DEADLINE", wording.get("stage").textValue());
        assertEquals("TEXT", wording.get("basis").get(0).get("kind").textValue());
        JsonNode parameter = wording.get("parameters").get(0);
        assertEquals("includesNamedDay", parameter.get("name").textValue());
        assertEquals("false", parameter.get("standard").textValue());
        JsonNode setting = parameter.get("settings").get(0);
        assertEquals("2025-07-01", setting.get("from").textValue());
        assertTrue(setting.get("until").isNull());
        assertEquals("các văn bản mới ghi chậm nhất", setting.get("reason").textValue());
    }
}

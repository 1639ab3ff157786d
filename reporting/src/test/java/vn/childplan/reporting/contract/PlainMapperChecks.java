package vn.childplan.reporting.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.io.DirectoryJson;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.AssessmentPage;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.RuleSetJson;

/**
 * What a mapper that nobody has told of us writes is what our own writers write, field by field and in their order; a
 * directory and a rule set come back from it.
 */
abstract class PlainMapperChecks {
    /** A mapper of some version of Jackson, with some settings. */
    interface Mapper {
        String write(Object value) throws Exception;

        <T> T read(String json, Class<T> type) throws Exception;
    }

    /** As a program makes one, as Spring Boot does, and as a host may that wants other names for its own types. */
    abstract List<Mapper> mappers();

    private interface Check {
        void with(Mapper mapper) throws Exception;
    }

    private void each(Check check) throws Exception {
        for (Mapper mapper : mappers()) {
            check.with(mapper);
        }
    }

    private static String text(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** The same document without our line breaks; the mapper keeps the order of what it reads. */
    private static String oneLine(Mapper mapper, String json) throws Exception {
        return mapper.write(mapper.read(json, Map.class));
    }

    /** Every kind of deadline, then the bundled plan with its sample evidence. */
    private static final List<Assessment> ASSESSMENTS = List.of(
            SmallPlan.assessment(),
            new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard())
                    .assess(QuangNgai.sampleEvidence(), VietnamTime.parse("2025-12-01")));

    @Test
    void an_assessment_is_what_our_writer_writes() throws Exception {
        for (Assessment assessment : ASSESSMENTS) {
            String ours = text(out -> AssessmentJson.write(assessment, out));
            each(mapper -> assertEquals(oneLine(mapper, ours), mapper.write(assessment)));
        }
    }

    @Test
    void a_verdict_is_a_row_of_it() throws Exception {
        for (Assessment assessment : ASSESSMENTS) {
            List<String> rows = rows(text(out -> AssessmentJson.write(assessment, out)));
            List<Verdict> verdicts = assessment.verdicts();
            each(mapper -> {
                for (int i = 0; i < verdicts.size(); i++) {
                    assertEquals(oneLine(mapper, rows.get(i)), mapper.write(verdicts.get(i)));
                }
            });
        }
    }

    @Test
    void a_page_is_what_our_writer_writes() throws Exception {
        Assessment assessment = SmallPlan.assessment();
        AssessmentPage page = assessment.page(assessment.overdue(), 0, 10);
        String ours = text(out -> AssessmentJson.write(page, out));
        each(mapper -> assertEquals(oneLine(mapper, ours), mapper.write(page)));
    }

    /** But for the readings, which only its register knows. */
    @Test
    void an_obligation_is_a_row_of_the_register() throws Exception {
        for (Assessment assessment : ASSESSMENTS) {
            List<Obligation> owed = assessment.register().owedOn(LocalDate.of(2025, 7, 1));
            List<String> rows =
                    rows(text(out -> RegisterJson.write(assessment.register(), LocalDate.of(2025, 7, 1), out)));
            assertEquals(owed.size(), rows.size());
            each(mapper -> {
                for (int i = 0; i < owed.size(); i++) {
                    String ours = rows.get(i).replaceAll(", \"readings\": \\[[^\\]]*\\]\\}$", "}");
                    assertFalse(ours.contains("readings"));
                    assertEquals(oneLine(mapper, ours), mapper.write(owed.get(i)));
                }
            });
        }
    }

    /** Each item of a list stands on a line of its own. */
    private static List<String> rows(String json) {
        return json.lines()
                .filter(line -> line.startsWith("    {\"obligation\""))
                .map(line -> line.strip().replaceAll(",$", ""))
                .toList();
    }

    @Test
    void a_directory_goes_out_as_our_file_and_comes_back() throws Exception {
        AgencyDirectory directory = QuangNgai.directory();
        String ours = text(out -> DirectoryJson.write(directory, out));
        each(mapper -> {
            String theirs = mapper.write(directory);
            assertEquals(oneLine(mapper, ours), theirs);
            assertEquals(directory, mapper.read(theirs, AgencyDirectory.class));
            assertEquals(directory, mapper.read(ours, AgencyDirectory.class));
            assertEquals(
                    directory,
                    DirectoryJson.read(new ByteArrayInputStream(theirs.getBytes(StandardCharsets.UTF_8)), "theirs")
                            .orThrow());
        });
    }

    @Test
    void a_wrong_directory_is_refused_with_all_that_is_wrong_and_where() throws Exception {
        each(mapper -> {
            String refusal = refusal(mapper, AgencyDirectory.class, """
                    {"agencies": [{"id": "Sở Y tế", "kind": "DEPARTMENT", "name": "Sở Y tế"},
                                  {"id": "so-a", "kind": "DEPARTMENTS", "name": "Sở A"}],
                     "groups": [], "successions": []}""");
            assertTrue(refusal.contains("/agencies/0/id: value 'Sở Y tế' cannot be used"), refusal);
            assertTrue(refusal.contains("Write an agency id:"), refusal);
            assertTrue(refusal.contains("/agencies/1/kind: unknown value 'DEPARTMENTS'"), refusal);
            assertTrue(refusal.contains("Did you mean 'DEPARTMENT'?"), refusal);
            assertTrue(refusal(mapper, AgencyDirectory.class, "[]")
                    .contains("wrong type: a list […]. Write an object {…}."));
            assertTrue(refusal(mapper, AgencyDirectory.class, """
                    {"agencies": [], "groups": [],
                     "successions": [{"from": "so-a", "to": "so-b", "on": "2025-07-01", "basis": "NQ 1"}]}""")
                    .contains("names agency so-a, which is not in the directory"));
        });
    }

    @Test
    void a_rule_set_goes_out_as_our_file_and_comes_back() throws Exception {
        RuleSet rules = RuleSet.standard()
                .set("progress.due-soon", "days", 14, LocalDate.of(2025, 7, 1))
                .without("fulfilment.escalation")
                .named("two-weeks/1");
        String ours = text(out -> RuleSetJson.write(rules, out));
        each(mapper -> {
            String theirs = mapper.write(rules);
            assertEquals(oneLine(mapper, ours), theirs);
            assertEquals(rules, mapper.read(theirs, RuleSet.class));
            assertEquals(RuleSet.standard(), mapper.read(mapper.write(RuleSet.standard()), RuleSet.class));
            assertEquals(
                    rules.set("progress.due-soon", "days", 7).named("week/1").settings(),
                    mapper.read("""
                            {"name": "week/1", "base": "standard/2025.1", "without": ["fulfilment.escalation"],
                             "settings": [{"rule": "progress.due-soon", "parameter": "days", "value": 7}]}""", RuleSet.class).settings());
        });
    }

    @Test
    void a_wrong_rule_set_is_refused_with_all_that_is_wrong_and_where() throws Exception {
        each(mapper -> {
            String refusal = refusal(mapper, RuleSet.class, """
                    {"name": "x/1", "base": "standard/2025.1",
                     "settings": [{"rule": "progress.due-soon", "parameter": "days", "value": "soon"},
                                  {"rule": "progress.due-late", "parameter": "days", "value": 3}]}""");
            assertTrue(refusal.contains("(/settings/0/value): parameter days cannot be 'soon'"), refusal);
            assertTrue(refusal.contains("(/settings/1/rule): there is no rule 'progress.due-late'"), refusal);
        });
    }

    /** What whoever sent it is told: the first words are Jackson's, then come ours, and no names of methods. */
    private static String refusal(Mapper mapper, Class<?> type, String json) {
        Exception refused = assertThrows(Exception.class, () -> mapper.read(json, type));
        String message = refused.getMessage();
        assertFalse(message.contains("reflect") || message.contains("LinkedHashMap"), message);
        return message;
    }
}

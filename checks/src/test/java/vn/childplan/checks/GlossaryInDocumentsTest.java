package vn.childplan.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.io.PlanJson;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.builder.AgencyReport;
import vn.childplan.reporting.builder.ConsolidatedReport;
import vn.childplan.reporting.builder.DeadlineCalendar;
import vn.childplan.reporting.builder.ImpactReport;
import vn.childplan.reporting.builder.PlanReviewReport;
import vn.childplan.reporting.builder.RegisterList;
import vn.childplan.reporting.builder.ReminderLetter;
import vn.childplan.reporting.builder.ReportBuilder;
import vn.childplan.reporting.builder.ResponsibilityMatrix;
import vn.childplan.reporting.builder.RuleCatalogue;
import vn.childplan.reporting.builder.Scoreboard;
import vn.childplan.reporting.builder.StatusList;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.ReportWriters;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.change.Impact;
import vn.childplan.validation.rule.RuleSet;

/**
 * The glossary in what people read at last: finished documents and explanations of the sample year. A text that is put together
 * while a document is made stands in no source. The words of the plan and of evidence are their authors'.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GlossaryInDocumentsTest {
    private static final PlanUnderRules PLAN =
            new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard());

    /** So many signs before and after a word tell whether it is in the words of others. */
    private static final int AROUND = 6;

    private static final String QUOTED = quoted();

    private static String quoted() {
        try (InputStream evidence = QuangNgai.class.getResourceAsStream("sample-evidence.csv")) {
            ByteArrayOutputStream plan = new ByteArrayOutputStream();
            PlanJson.write(QuangNgai.plan65(), plan);
            return plain(plan.toString(StandardCharsets.UTF_8) + " "
                    + new String(evidence.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-04-20", "2025-05-20", "2025-07-20", "2025-12-26"})
    void no_finished_document_has_a_word_that_the_glossary_puts_aside(String day) {
        Assessment assessment = PLAN.assess(QuangNgai.sampleEvidence(), VietnamTime.parse(day));
        List<String> found = new ArrayList<>();
        for (ReportBuilder builder : builders(assessment)) {
            Report report = builder.in(Text.VIETNAMESE);
            for (String line : new LinkedHashSet<>(markdown(report).lines().toList())) {
                aside(line).forEach(word -> found.add(report.name() + ": " + word));
            }
        }
        assertEquals(List.of(), found.stream().distinct().toList());
    }

    /** One of each clause, duty and status. */
    @Test
    void no_explanation_has_a_word_that_the_glossary_puts_aside() {
        Assessment assessment = PLAN.assess(QuangNgai.sampleEvidence(), VietnamTime.parse("2025-12-26"));
        Map<String, Verdict> one = new TreeMap<>();
        for (Verdict verdict : assessment.verdicts()) {
            one.putIfAbsent(
                    verdict.obligation().clause() + " " + verdict.obligation().duty() + " " + verdict.status(),
                    verdict);
        }
        Set<String> found = new LinkedHashSet<>();
        one.values()
                .forEach(verdict ->
                        verdict.explain(Text.VIETNAMESE).toString().lines().forEach(line -> found.addAll(aside(line))));
        assertTrue(one.size() > 60, "explanations: " + one.size());
        assertEquals(Set.of(), found);
    }

    /** All kinds of the command line that have sentences. */
    private static List<ReportBuilder> builders(Assessment assessment) {
        ReportingPeriod half = ReportingPeriod.half(2025, 1);
        PlanUnderRules other = PLAN.with(PLAN.rules().set("deadline.wording", "includesNamedDay", "true"));
        List<ReportBuilder> builders = new ArrayList<>(List.of(
                AgencyReport.of(assessment, AgencyId.of("so-y-te"), half),
                AgencyReport.of(assessment, AgencyId.of("so-noi-vu"), ReportingPeriod.year(2025)),
                AgencyReport.of(assessment, AgencyId.of("tinh-doan"), ReportingPeriod.year(2025)),
                ConsolidatedReport.of(assessment, half),
                ConsolidatedReport.of(assessment, ReportingPeriod.year(2025)),
                ResponsibilityMatrix.of(PLAN, VietnamTime.dateOf(assessment.asOf())),
                RegisterList.of(PLAN).only(obligation -> obligation.lastDay() != null),
                StatusList.of(assessment)
                        .only(verdict ->
                                verdict.lastDay() != null || !verdict.evidence().isEmpty()),
                DeadlineCalendar.of(assessment),
                Scoreboard.of(assessment),
                PlanReviewReport.of(PLAN),
                RuleCatalogue.of(PLAN.rules()),
                ImpactReport.of(Impact.of(PLAN, other, QuangNgai.sampleEvidence(), assessment.asOf()))));
        ReminderLetter.toAll(assessment).ifPresent(builders::add);
        builders.addAll(ReminderLetter.toEach(assessment));
        return builders;
    }

    private static String markdown(Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ReportWriters.installed().forFormat("md").write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8).replaceAll("\\\\(.)", "$1");
    }

    /** The words of a line that are put aside and are nobody else's, with what stands around them. */
    private static List<String> aside(String line) {
        List<String> found = new ArrayList<>();
        GlossaryTest.ASIDE.forEach(
                (word, instead) -> Pattern.compile(word, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(line)
                        .results()
                        .map(place -> around(line, place))
                        .filter(words -> !QUOTED.contains(plain(words)))
                        .forEach(words -> found.add("“" + words + "” (write: " + instead + ")")));
        return found;
    }

    private static String around(String line, MatchResult place) {
        return line.substring(Math.max(0, place.start() - AROUND), Math.min(line.length(), place.end() + AROUND));
    }
}

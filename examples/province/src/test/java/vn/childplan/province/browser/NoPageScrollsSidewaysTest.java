package vn.childplan.province.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.io.DirectoryJson;
import vn.childplan.core.io.PlanJson;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.builder.AgencyReport;
import vn.childplan.reporting.builder.ConsolidatedReport;
import vn.childplan.reporting.builder.CoverageReport;
import vn.childplan.reporting.builder.DeadlineCalendar;
import vn.childplan.reporting.builder.ImpactReport;
import vn.childplan.reporting.builder.PlanComparisonReport;
import vn.childplan.reporting.builder.PlanDocument;
import vn.childplan.reporting.builder.PlanReviewReport;
import vn.childplan.reporting.builder.PortfolioReport;
import vn.childplan.reporting.builder.RegisterList;
import vn.childplan.reporting.builder.ReminderLetter;
import vn.childplan.reporting.builder.ReportBuilder;
import vn.childplan.reporting.builder.ResponsibilityMatrix;
import vn.childplan.reporting.builder.RuleCatalogue;
import vn.childplan.reporting.builder.Scoreboard;
import vn.childplan.reporting.builder.StatusList;
import vn.childplan.reporting.html.HtmlWriter;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.change.Coverage;
import vn.childplan.validation.change.Impact;
import vn.childplan.validation.comparison.PlanComparison;
import vn.childplan.validation.portfolio.Portfolio;
import vn.childplan.validation.rule.RuleSet;

/** Whatever a plan or a directory says, a page is as broad as the screen: a long table scrolls by itself, words are broken. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NoPageScrollsSidewaysTest {
    /** 240 letters without a space, in the plan for "trẻ em" and in the directory for "Nông dân" and "xã Ba". */
    private static final String WORD = "Nghiêng".repeat(35).substring(0, 240);

    private static final Instant AS_OF = VietnamTime.parse("2025-12-26");
    private static final int HIGH = 900;

    @TempDir
    private static Path folder;

    private static Chromium chromium;

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private static PlanUnderRules plan() throws IOException {
        ByteArrayOutputStream agencies = new ByteArrayOutputStream();
        DirectoryJson.write(QuangNgai.directory(), agencies);
        AgencyDirectory directory = DirectoryJson.read(
                        changed(agencies, "Nông dân", "xã Ba", "Y tế"), "agencies of long names")
                .orThrow();
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        PlanJson.write(QuangNgai.plan65(), words);
        Plan plan =
                PlanJson.read(changed(words, "trẻ em"), "a plan of long words").orThrow();
        return new PlanUnderRules(plan, directory, VietNam.calendar(), RuleSet.standard());
    }

    private static ByteArrayInputStream changed(ByteArrayOutputStream json, String... words) {
        String text = json.toString(StandardCharsets.UTF_8);
        for (String word : words) {
            assertThat(text).contains(word);
            text = text.replace(word, WORD);
        }
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, ReportBuilder> documents() throws IOException {
        PlanUnderRules plan = plan();
        PlanUnderRules candidate = plan.with(plan.rules().set("deadline.wording", "includesNamedDay", "true"));
        Assessment assessment = plan.assess(QuangNgai.sampleEvidence(), AS_OF);
        ReportingPeriod half = ReportingPeriod.half(2025, 1);
        Map<String, ReportBuilder> documents = new LinkedHashMap<>();
        documents.put("agency-report", AgencyReport.of(assessment, AgencyId.of("so-y-te"), half));
        documents.put("consolidated", ConsolidatedReport.of(assessment, half));
        documents.put("reminders", ReminderLetter.toAll(assessment).orElseThrow());
        documents.put("matrix", ResponsibilityMatrix.of(plan, plan.plan().date()));
        documents.put("register", RegisterList.of(plan));
        documents.put("status", StatusList.of(assessment));
        documents.put("calendar", DeadlineCalendar.of(assessment));
        documents.put("scoreboard", Scoreboard.of(assessment).throughTheYear());
        documents.put("review", PlanReviewReport.of(plan));
        documents.put("plan", PlanDocument.of(plan.plan(), plan.directory()));
        documents.put("impact", ImpactReport.of(Impact.of(plan, candidate, QuangNgai.sampleEvidence(), AS_OF)));
        PlanUnderRules bundled =
                new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard());
        documents.put("comparison", PlanComparisonReport.of(PlanComparison.between(bundled, plan)));
        documents.put(
                "portfolio",
                PortfolioReport.of(Portfolio.ofPlans(List.of(plan)).assess(QuangNgai.sampleEvidence(), AS_OF)));
        documents.put(
                "coverage",
                CoverageReport.of(
                        plan.rules(), Coverage.of(plan, QuangNgai.sampleEvidence(), List.of(AS_OF)), Map.of()));
        documents.put("rules", RuleCatalogue.of(plan));
        return documents;
    }

    @ParameterizedTest
    @CsvSource({"390", "1280"})
    void of_any_kind_with_words_of_240_letters(int width) throws IOException {
        chromium.size(width, HIGH);
        for (Map.Entry<String, ReportBuilder> document : documents().entrySet()) {
            Path page = folder.resolve(document.getKey() + ".html");
            try (OutputStream out = Files.newOutputStream(page)) {
                new HtmlWriter().write(document.getValue().in(Text.VIETNAMESE), out);
            }
            chromium.driver().get(page.toUri().toString());
            // What stands folded counts as well.
            chromium.driver()
                    .executeScript("document.querySelectorAll('details').forEach(each => { each.open = true; })");
            chromium.assertFits(document.getKey(), width);
        }
    }

    /** A4 turned without its margins of 15 mm is 267 mm, 1,009 pixels of 96 an inch: what is right of them is not printed. */
    @Test
    void nor_does_a_matrix_leave_the_sheet_on_which_it_is_printed() throws IOException {
        Path page = folder.resolve("printed.html");
        PlanUnderRules plan = plan();
        try (OutputStream out = Files.newOutputStream(page)) {
            new HtmlWriter()
                    .write(ResponsibilityMatrix.of(plan, plan.plan().date()).in(Text.VIETNAMESE), out);
        }
        chromium.size(1009, HIGH);
        chromium.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        try {
            chromium.driver().get(page.toUri().toString());
            chromium.assertFits("matrix in print", 1009);
        } finally {
            chromium.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        }
    }
}

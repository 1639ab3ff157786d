package vn.childplan.checks.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.io.PlanJson;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanDraft;
import vn.childplan.core.text.Text;
import vn.childplan.importing.plan.PlanImporter;
import vn.childplan.importing.plan.PlanReading;
import vn.childplan.reporting.builder.PlanDocument;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.ReportWriters;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.rollover.RollOver;
import vn.childplan.validation.rule.RuleSet;

/**
 * A plan written as a document and imported again is the same plan. What the values of a plan do not hold, and so no document
 * of it either: where a paragraph inside a clause ends, the titles of annexes and of groups in a table, dashes deeper than two
 * levels. No plan made here has these.
 */
class PlanRoundTripTest {
    private static final Path SAMPLES = Path.of("../importing/src/test/resources/vn/childplan/importing/plan");
    private static final AgencyDirectory DIRECTORY = QuangNgai.directory();

    @Example
    void the_bundled_plan_as_a_Word_document_is_imported_as_the_same_plan() throws IOException {
        assertEquals(PlanDraft.of(QuangNgai.plan65()), imported(QuangNgai.plan65(), DIRECTORY, "docx"));
    }

    @Property(tries = 60)
    void every_plan_as_a_Word_document_is_imported_as_the_same_plan(@ForAll("plans") Plan plan) throws IOException {
        assertEquals(PlanDraft.of(plan), imported(plan, DIRECTORY, "docx"));
    }

    @Property(tries = 30)
    void every_plan_as_Markdown_is_imported_as_the_same_plan(@ForAll("plans") Plan plan) throws IOException {
        assertEquals(PlanDraft.of(plan), imported(plan, DIRECTORY, "md"));
    }

    /** Next year's draft lacks number, date and signature, and its doubts stand as comments beside its words, in either language. */
    @Property(tries = 60)
    void a_draft_with_comments_as_a_Word_document_is_imported_as_the_same_draft(
            @ForAll("plans") Plan plan, @ForAll boolean english) throws IOException {
        assertImportedWithComments(plan, plan.year() + 1, english ? Locale.ENGLISH : Text.VIETNAMESE);
    }

    @Example
    void the_bundled_plan_rolled_over_is_imported_as_its_draft() throws IOException {
        assertImportedWithComments(QuangNgai.plan65(), 2026, Text.VIETNAMESE);
        assertImportedWithComments(QuangNgai.plan65(), 2027, Locale.ENGLISH);
    }

    private static void assertImportedWithComments(Plan plan, int year, Locale locale) throws IOException {
        RollOver next = RollOver.of(new PlanUnderRules(plan, DIRECTORY, VietNam.calendar(), RuleSet.standard()), year);
        Report report = PlanDocument.of(next).in(locale);
        assertFalse(next.doubts().isEmpty());
        assertEquals(lines(next.draft()), lines(imported(report, DIRECTORY, "docx")));
    }

    /** The invented plans in the layouts of practice; a draft that lacks its number or date is no plan. */
    @Example
    void what_was_imported_in_any_layout_is_written_and_imported_as_the_same_plan() throws IOException {
        List<Path> samples;
        try (Stream<Path> files = Files.list(SAMPLES)) {
            samples = files.filter(file -> file.getFileName().toString().matches("i\\d\\d-.*\\.(?:txt|md|docx)"))
                    .sorted()
                    .toList();
        }
        int plans = 0;
        for (Path sample : samples) {
            PlanReading reading = PlanImporter.withoutDirectory().read(sample).orThrow();
            Plan plan = reading.draft().plan().orElse(null);
            if (plan != null) {
                plans++;
                assertEquals(reading.draft(), imported(plan, reading.directory(), "docx"), sample.toString());
            }
        }
        assertTrue(plans >= 13, plans + " plans of " + samples);
    }

    @Provide
    Arbitrary<Plan> plans() {
        return WordedPlans.any();
    }

    /** Value by value, so that a failure shows the one that differs. */
    private static String lines(PlanDraft draft) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanJson.write(draft, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static PlanDraft imported(Plan plan, AgencyDirectory directory, String format) throws IOException {
        return imported(PlanDocument.of(plan, directory).in(Text.VIETNAMESE), directory, format);
    }

    private static PlanDraft imported(Report report, AgencyDirectory directory, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportWriters.installed().forFormat(format).write(report, out);
        return PlanImporter.of(directory)
                .read(new ByteArrayInputStream(out.toByteArray()), "plan." + format)
                .orThrow()
                .draft();
    }
}

package vn.childplan.checks.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanDraft;
import vn.childplan.core.text.Text;
import vn.childplan.importing.plan.PlanImporter;
import vn.childplan.reporting.builder.PlanDocument;
import vn.childplan.reporting.model.ReportWriters;

/** A plan written as a document and imported again is the same plan. */
class PlanRoundTripTest {
    private static final AgencyDirectory DIRECTORY = QuangNgai.directory();

    @Example
    void the_bundled_plan_as_a_Word_document_is_imported_as_the_same_plan() throws IOException {
        assertEquals(PlanDraft.of(QuangNgai.plan65()), imported(QuangNgai.plan65(), "docx"));
    }

    @Property(tries = 100)
    void every_plan_as_a_Word_document_is_imported_as_the_same_plan(@ForAll("plans") Plan plan) throws IOException {
        assertEquals(PlanDraft.of(plan), imported(plan, "docx"));
    }

    @Provide
    Arbitrary<Plan> plans() {
        return WordedPlans.any();
    }

    private static PlanDraft imported(Plan plan, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportWriters.installed()
                .forFormat(format)
                .write(PlanDocument.of(plan, DIRECTORY).in(Text.VIETNAMESE), out);
        return PlanImporter.of(DIRECTORY)
                .read(new ByteArrayInputStream(out.toByteArray()), "plan." + format)
                .orThrow()
                .draft();
    }
}

package vn.childplan.testkit.arbitrary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import vn.childplan.core.io.CalendarJson;
import vn.childplan.core.io.DirectoryJson;
import vn.childplan.core.io.EvidenceCsv;
import vn.childplan.core.io.EvidenceJson;
import vn.childplan.core.io.EvidenceJsonLines;
import vn.childplan.core.io.PlanJson;
import vn.childplan.core.io.Reading;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.rule.RuleSetJson;

/** What is written is read back as it was. */
@Domain(Questions.class)
@PropertyDefaults(tries = 150, edgeCases = EdgeCasesMode.NONE)
class RoundTripTest {
    @Property
    void plans_directories_calendars_and_rule_sets_are_read_back_as_written(@ForAll PlanWithEvidence question)
            throws IOException {
        PlanUnderRules plan = question.plan();
        same(plan.plan(), PlanJson::write, PlanJson::read);
        same(plan.directory(), DirectoryJson::write, DirectoryJson::read);
        same(plan.calendar(), CalendarJson::write, CalendarJson::read);
        same(plan.rules(), RuleSetJson::write, RuleSetJson::read);
    }

    @Property
    void evidence_is_read_back_as_written_in_every_form(@ForAll PlanWithEvidence question) throws IOException {
        var plan = question.plan().rules().complete(question.plan().plan());
        var directory = question.plan().directory();
        same(question.log(), EvidenceJson::write, (in, source) -> EvidenceJson.read(in, source, plan, directory));
        same(question.log(), EvidenceCsv::write, (in, source) -> EvidenceCsv.read(in, source, plan, directory));
        same(
                question.log(),
                EvidenceJsonLines::write,
                (in, source) -> EvidenceJsonLines.read(in, source, plan, directory));
    }

    private static <T> void same(T value, Writer<T> writer, Reader<T> reader) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(value, out);
        T back = reader.read(new ByteArrayInputStream(out.toByteArray()), "written")
                .orThrow();
        assertEquals(value, back);
    }

    private interface Writer<T> {
        void write(T value, OutputStream out) throws IOException;
    }

    private interface Reader<T> {
        Reading<T> read(InputStream in, String source);
    }
}

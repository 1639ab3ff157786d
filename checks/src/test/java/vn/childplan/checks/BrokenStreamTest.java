package vn.childplan.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.io.AmendmentJson;
import vn.childplan.core.io.CalendarJson;
import vn.childplan.core.io.ConcernedJson;
import vn.childplan.core.io.DirectoryJson;
import vn.childplan.core.io.EvidenceCsv;
import vn.childplan.core.io.EvidenceJson;
import vn.childplan.core.io.EvidenceJsonLines;
import vn.childplan.core.io.PlanJson;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.importing.exchange.ExchangeReader;
import vn.childplan.importing.plan.PlanImporter;
import vn.childplan.importing.workbook.EvidenceWorkbook;
import vn.childplan.reporting.builder.PlanDocument;
import vn.childplan.reporting.contract.AssessmentJson;
import vn.childplan.reporting.contract.RegisterJson;
import vn.childplan.reporting.drafting.OfficeSettings;
import vn.childplan.reporting.model.ReportWriters;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.change.BaselineJson;
import vn.childplan.validation.change.DecisionRecord;
import vn.childplan.validation.change.DecisionRecordJson;
import vn.childplan.validation.portfolio.PortfolioJson;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.RuleSetJson;

/** A disk or a network that gives out in the midst of a file: one problem that says so, whoever reads. */
class BrokenStreamTest {
    private static final Plan PLAN = QuangNgai.plan65();
    private static final AgencyDirectory DIRECTORY = QuangNgai.directory();
    private static final int PLACES = 8;

    private interface Write {
        void to(OutputStream out) throws IOException;
    }

    private static Arguments row(String name, Write file, Function<InputStream, List<Finding>> problems)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.to(out);
        return Arguments.of(name, out.toByteArray(), problems);
    }

    private static Write text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Write document(String format) {
        return out -> ReportWriters.installed()
                .forFormat(format)
                .write(PlanDocument.of(PLAN, DIRECTORY).in(Text.VIETNAMESE), out);
    }

    static Stream<Arguments> readers() throws IOException {
        PlanUnderRules under = new PlanUnderRules(PLAN, DIRECTORY, VietNam.calendar(), RuleSet.standard());
        PlanImporter importer = PlanImporter.of(DIRECTORY);
        DecisionRecord record = DecisionRecord.of(under, QuangNgai.sampleEvidence(), VietnamTime.parse("2025-05-20"));
        return Stream.of(
                row(
                        "plan",
                        out -> PlanJson.write(PLAN, out),
                        in -> PlanJson.read(in, "f").problems()),
                row(
                        "amendment",
                        text("{\"number\": \"87/KH-UBND\", \"date\": \"2025-07-10\", \"changes\": []}"),
                        in -> AmendmentJson.read(in, "f", DIRECTORY).problems()),
                row(
                        "letters",
                        out -> ConcernedJson.write(PLAN.id(), List.of(), out),
                        in -> ConcernedJson.read(in, "f", PLAN, DIRECTORY).problems()),
                row(
                        "directory",
                        out -> DirectoryJson.write(DIRECTORY, out),
                        in -> DirectoryJson.read(in, "f").problems()),
                row(
                        "calendar",
                        out -> CalendarJson.write(VietNam.calendar(), out),
                        in -> CalendarJson.read(in, "f").problems()),
                row(
                        "evidence, CSV",
                        out -> EvidenceCsv.write(QuangNgai.sampleEvidence(), out),
                        in -> EvidenceCsv.read(in, "f", PLAN, DIRECTORY).problems()),
                row(
                        "evidence, JSON",
                        out -> EvidenceJson.write(QuangNgai.sampleEvidence(), out),
                        in -> EvidenceJson.read(in, "f", PLAN, DIRECTORY).problems()),
                row(
                        "body",
                        out -> EvidenceJson.write(QuangNgai.sampleEvidence(), out),
                        in -> EvidenceJson.readBody(in, "f", PLAN, DIRECTORY).problems()),
                row(
                        "evidence, JSON Lines",
                        out -> EvidenceJsonLines.write(QuangNgai.sampleEvidence(), out),
                        in -> EvidenceJsonLines.read(in, "f", PLAN, DIRECTORY).problems()),
                row(
                        "rules",
                        out -> RuleSetJson.write(RuleSet.standard(), out),
                        in -> RuleSetJson.read(in, "f").problems()),
                row(
                        "baseline",
                        text("{\"findings\": [ ]}"),
                        in -> BaselineJson.read(in, "f").problems()),
                row(
                        "decision record",
                        out -> DecisionRecordJson.write(record, out),
                        in -> DecisionRecordJson.read(in, "f").problems()),
                row(
                        "portfolio",
                        text("{\"plans\": [{\"plan\": \"a.json\"}]}"),
                        in -> PortfolioJson.read(in, "f").problems()),
                row(
                        "register",
                        out -> RegisterJson.write(under.register(), null, out),
                        in -> RegisterJson.read(in, "f").problems()),
                row(
                        "assessment",
                        out -> AssessmentJson.write(
                                under.assess(QuangNgai.sampleEvidence(), VietnamTime.parse("2025-05-20")), out),
                        in -> AssessmentJson.read(in, "f").problems()),
                row(
                        "settings of an office",
                        text("{\"name\": \"Sở Y tế\"}"),
                        in -> OfficeSettings.read(in, "f").problems()),
                row(
                        "plan in Word",
                        document("docx"),
                        in -> importer.read(in, "f.docx").problems()),
                row(
                        "plan in PDF",
                        document("pdf"),
                        in -> importer.read(in, "f.pdf").problems()),
                row(
                        "plan as text",
                        document("md"),
                        in -> importer.read(in, "f.md").problems()),
                row(
                        "workbook",
                        document("xlsx"),
                        in -> EvidenceWorkbook.read(in, "f.xlsx", PLAN, DIRECTORY)
                                .problems()),
                row(
                        "message",
                        text("<edXML><edXMLEnvelope></edXMLEnvelope></edXML>"),
                        in -> ExchangeReader.of(PLAN, DIRECTORY)
                                .read(in, "f.edxml")
                                .problems()));
    }

    /** Gives what comes before a place, and then no more. */
    private static InputStream brokenAt(byte[] file, int place) {
        return new FilterInputStream(new ByteArrayInputStream(file, 0, place)) {
            @Override
            public int read() throws IOException {
                return given(super.read());
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                return given(super.read(into, from, length));
            }

            private int given(int read) throws IOException {
                if (read < 0) {
                    throw new IOException("Input/output error");
                }
                return read;
            }
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readers")
    void it_is_one_problem(String name, byte[] file, Function<InputStream, List<Finding>> problems) {
        for (int place = 0; place < PLACES; place++) {
            List<Finding> found = problems.apply(brokenAt(file, (int) ((long) file.length * place / PLACES)));
            assertEquals(
                    List.of("file.unreadable"),
                    found.stream().map(Finding::code).toList(),
                    () -> String.format(Locale.ROOT, "%s: %s", name, found));
        }
    }
}

package vn.childplan.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.builder.AgencyReport;
import vn.childplan.reporting.builder.ConsolidatedReport;
import vn.childplan.reporting.builder.DeadlineCalendar;
import vn.childplan.reporting.builder.ImpactReport;
import vn.childplan.reporting.builder.PlanDocument;
import vn.childplan.reporting.builder.PlanReviewReport;
import vn.childplan.reporting.builder.RegisterList;
import vn.childplan.reporting.builder.ReminderLetter;
import vn.childplan.reporting.builder.ReportBuilder;
import vn.childplan.reporting.builder.ResponsibilityMatrix;
import vn.childplan.reporting.builder.Scoreboard;
import vn.childplan.reporting.builder.StatusList;
import vn.childplan.reporting.drafting.PlanProvenance;
import vn.childplan.reporting.model.Report;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.change.DecisionRecord;
import vn.childplan.validation.change.DecisionRecordJson;
import vn.childplan.validation.change.Impact;
import vn.childplan.validation.rule.RuleSet;

/** Every document that can be made, of the bundled plan and sample evidence. */
final class DemoDocuments {
    /** After the first report, when some are late and can be reminded; and the end of the sample. */
    private static final String MAY = "2025-05-20";

    private static final String END = "2025-12-26";

    private final PlanUnderRules plan =
            new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard());
    private final EvidenceLog log = QuangNgai.sampleEvidence();
    private final String folder;
    private final String notice;
    private final Locale locale;
    private final Terminal terminal;
    private int written;

    /** @param notice what every document says of the sample */
    DemoDocuments(String folder, String notice, Locale locale, Terminal terminal) {
        this.folder = folder;
        this.notice = notice;
        this.locale = locale;
        this.terminal = terminal;
    }

    /** Writes them, and says how many. */
    int write() throws IOException {
        OutputFolder files = OutputFolder.of("--out", folder, List.of());
        Assessment may = plan.assess(log, VietnamTime.parse(MAY));
        Assessment end = plan.assess(log, VietnamTime.parse(END));
        DecisionRecord.Digests inMay = DecisionRecord.Digests.of(plan, log, VietnamTime.parse(MAY));
        DecisionRecord.Digests atEnd = DecisionRecord.Digests.of(plan, log, VietnamTime.parse(END));
        ReportingPeriod firstHalf = ReportingPeriod.half(2025, 1);
        ReportingPeriod year = ReportingPeriod.year(2025);
        write(files, atEnd, AgencyReport.of(end, AgencyId.of("so-giao-duc-va-dao-tao"), year), "docx");
        write(files, inMay, ConsolidatedReport.of(may, firstHalf), "docx");
        write(files, atEnd, ConsolidatedReport.of(end, year), "docx", "html", "md");
        Optional<ReminderLetter> reminder = ReminderLetter.toAll(may);
        if (reminder.isPresent()) {
            LocalDate askedBy = VietnamTime.dateOf(VietnamTime.parse(MAY)).plusDays(10);
            write(files, inMay, reminder.get().askingBy(askedBy), "docx");
        }
        writeOrdered(files, ResponsibilityMatrix.of(plan, plan.plan().date()), "xlsx", "html");
        writeOrdered(files, RegisterList.of(plan), "xlsx");
        write(files, atEnd, StatusList.of(end), "xlsx", "csv", "json");
        write(files, atEnd, DeadlineCalendar.of(end), "ics");
        write(files, atEnd, Scoreboard.of(end), "html");
        writeOrdered(files, PlanReviewReport.of(plan), "docx", "html");
        writeOrdered(files, PlanDocument.of(plan.plan(), plan.directory()), "docx", "html", "md");
        write(files, impact().in(locale).withNotice(notice), "html");
        files.write(
                "decision-65-kh-ubnd.json",
                out -> DecisionRecordJson.write(DecisionRecord.of(plan, log, VietnamTime.parse(END)), out));
        letters(end, atEnd);
        return written + 1;
    }

    /** "Trước ngày 15/5" read as "not later than 15/5". */
    private ImpactReport impact() {
        PlanUnderRules candidate =
                plan.with(plan.rules().named("day-included/1").set("deadline.wording", "includesNamedDay", "true"));
        return ImpactReport.of(Impact.of(plan, candidate, log, VietnamTime.parse(MAY)));
    }

    private void letters(Assessment assessment, DecisionRecord.Digests digests) throws IOException {
        OutputFolder letters = OutputFolder.of("--out", folder + "/letters", List.of());
        List<ReminderLetter> each = ReminderLetter.toEach(assessment);
        Progress progress = new Progress(terminal, each.size());
        for (ReminderLetter letter : each) {
            write(letters, digests, letter, "docx");
            progress.step();
        }
    }

    /** What rests on the sample evidence says so, and on which facts. */
    private void write(OutputFolder files, DecisionRecord.Digests digests, ReportBuilder builder, String... formats)
            throws IOException {
        write(files, builder.in(locale).withNotice(notice).withDigests(PlanProvenance.digests(digests)), formats);
    }

    /** What rests on the plan alone. */
    private void writeOrdered(OutputFolder files, ReportBuilder builder, String... formats) throws IOException {
        write(files, builder.in(locale), formats);
    }

    private void write(OutputFolder files, Report report, String... formats) throws IOException {
        for (String format : formats) {
            ReportFile.ending("--out", format).write(report, files, terminal);
            written++;
        }
    }
}

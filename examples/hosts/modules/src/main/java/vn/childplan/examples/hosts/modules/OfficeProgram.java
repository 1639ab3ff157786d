package vn.childplan.examples.hosts.modules;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.io.EvidenceJson;
import vn.childplan.core.io.Reading;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.builder.DeadlineCalendar;
import vn.childplan.reporting.builder.StatusList;
import vn.childplan.reporting.contract.AssessmentJson;
import vn.childplan.reporting.model.ReportWriters;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.LiveAssessment;
import vn.childplan.validation.rule.RuleSet;

/**
 * Takes entries line by line from its input, says which verdicts change, and at the end writes how things stand into a folder:
 * {@code verdicts.json}, {@code status.docx} and {@code deadlines.ics}.
 */
public final class OfficeProgram {
    private final PlanUnderRules plan =
            new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard());

    /** Runs it; its one argument is the folder. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new OfficeProgram().run(System.in, out, Path.of(args[0]));
    }

    private void run(InputStream lines, PrintStream out, Path folder) throws IOException {
        InstantSource clock = Clock.systemUTC();
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
        try {
            LiveAssessment live = LiveAssessment.of(plan.assessor(), EvidenceLog.EMPTY, clock, (at, task) -> {
                Duration wait = Duration.between(clock.instant(), at);
                ScheduledFuture<?> unused = timer.schedule(task, wait.toMillis(), TimeUnit.MILLISECONDS);
            });
            live.onChange(move -> out.println(move.difference().transitions()));
            BufferedReader entries = new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8));
            for (String line = entries.readLine(); line != null; line = entries.readLine()) {
                record(line, live, out);
            }
            write(live.current(), folder);
        } finally {
            timer.shutdownNow();
        }
    }

    private void record(String line, LiveAssessment live, PrintStream out) {
        InputStream json = new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8));
        Reading<EvidenceLog> read = EvidenceJson.readBody(json, "entry", plan.plan(), plan.directory());
        read.problems().forEach(problem -> out.println(problem.line(Text.VIETNAMESE)));
        read.value().ifPresent(log -> live.add(log.entries().toArray(Evidence[]::new)));
    }

    private static void write(Assessment assessment, Path folder) throws IOException {
        ReportWriters writers = ReportWriters.installed();
        try (OutputStream json = Files.newOutputStream(folder.resolve("verdicts.json"));
                OutputStream word = Files.newOutputStream(folder.resolve("status.docx"));
                OutputStream calendar = Files.newOutputStream(folder.resolve("deadlines.ics"))) {
            AssessmentJson.write(assessment, json);
            writers.forFormat("docx").write(StatusList.of(assessment).in(Text.VIETNAMESE), word);
            writers.forFormat("ics").write(DeadlineCalendar.of(assessment).in(Text.VIETNAMESE), calendar);
        }
    }
}

package vn.childplan.reporting.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.text.Text;
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
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.ReportWriters;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.change.Impact;
import vn.childplan.validation.rule.RuleSet;

/** A document of every kind about plan 65 and its sample evidence, at the end of 10/6/2025, when some reports are late. */
final class EveryKind {
    private static final Instant AS_OF = VietnamTime.parse("2025-06-10");
    private static final PlanUnderRules PLAN =
            new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard());

    static final Assessment ASSESSMENT = PLAN.assess(QuangNgai.sampleEvidence(), AS_OF);

    private EveryKind() {}

    private static List<ReportBuilder> builders() {
        PlanUnderRules candidate = PLAN.with(PLAN.rules().set("deadline.wording", "includesNamedDay", "true"));
        List<ReportBuilder> builders = new ArrayList<>(List.of(
                AgencyReport.of(ASSESSMENT, AgencyId.of("so-y-te"), ReportingPeriod.parse("2025-H1")),
                ConsolidatedReport.of(ASSESSMENT, ReportingPeriod.parse("2025-H1")),
                ResponsibilityMatrix.of(PLAN, PLAN.plan().date()),
                RegisterList.of(PLAN).only(obligation -> obligation.lastDay() != null),
                StatusList.of(ASSESSMENT).only(verdict -> verdict.originalLastDay() != null),
                DeadlineCalendar.of(ASSESSMENT),
                Scoreboard.of(ASSESSMENT),
                PlanReviewReport.of(PLAN),
                PlanDocument.of(PLAN.plan(), PLAN.directory()),
                ImpactReport.of(Impact.of(PLAN, candidate, QuangNgai.sampleEvidence(), AS_OF))));
        ReminderLetter.toAll(ASSESSMENT).ifPresent(builders::add);
        return builders;
    }

    /** In Vietnamese and in English. */
    static Stream<Report> all() {
        return builders().stream().flatMap(each -> Stream.of(each.in(Text.VIETNAMESE), each.in(Locale.ENGLISH)));
    }

    static byte[] written(Report report, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ReportWriters.installed().forFormat(format).write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

package vn.childplan.reporting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.bundled.QuangNgai;
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
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.change.Impact;

/** One document of every kind about plan 65 and its sample evidence, at the end of 10/6/2025, when some reports are late. */
public final class EveryDocument {
    private static final Instant AS_OF = VietnamTime.parse("2025-06-10");
    private static final PlanUnderRules PLAN = SampleReports.plan();
    public static final Assessment ASSESSMENT = PLAN.assess(QuangNgai.sampleEvidence(), AS_OF);

    private EveryDocument() {}

    /** All kinds of the command line. */
    public static List<ReportBuilder> builders() {
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

    public static List<Report> in(Locale locale) {
        return builders().stream().map(builder -> builder.in(locale)).toList();
    }
}

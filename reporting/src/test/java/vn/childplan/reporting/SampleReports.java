package vn.childplan.reporting;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.builder.DeadlineCalendar;
import vn.childplan.reporting.builder.RegisterList;
import vn.childplan.reporting.builder.ReportBuilder;
import vn.childplan.reporting.builder.ResponsibilityMatrix;
import vn.childplan.reporting.builder.Scoreboard;
import vn.childplan.reporting.builder.StatusList;
import vn.childplan.reporting.model.Report;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.rule.RuleSet;

/** What the builders make of plan 65 and its sample evidence at the end of 26/12/2025. */
public final class SampleReports {
    private static final PlanUnderRules PLAN =
            new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard());

    private static final Assessment ASSESSMENT =
            PLAN.assess(QuangNgai.sampleEvidence(), VietnamTime.parse("2025-12-26"));

    private SampleReports() {}

    public static PlanUnderRules plan() {
        return PLAN;
    }

    public static Assessment assessment() {
        return ASSESSMENT;
    }

    public static Stream<ReportBuilder> builders() {
        return Stream.of(
                Scoreboard.of(ASSESSMENT),
                StatusList.of(ASSESSMENT).only(verdict -> verdict.originalLastDay() != null),
                RegisterList.of(PLAN).only(obligation -> obligation.lastDay() != null),
                RegisterList.of(PLAN).on(LocalDate.of(2025, 5, 1)).only(obligation -> obligation.lastDay() != null),
                ResponsibilityMatrix.of(PLAN, LocalDate.of(2025, 5, 1)),
                ResponsibilityMatrix.of(PLAN, LocalDate.of(2025, 12, 26)).expanded(),
                DeadlineCalendar.of(ASSESSMENT),
                DeadlineCalendar.of(ASSESSMENT).forAgency(AgencyId.of("ubnd-xa-ba-dinh-2025")));
    }

    public static Stream<Report> all() {
        return builders().flatMap(builder -> Stream.of(builder.in(Text.VIETNAMESE), builder.in(Locale.ENGLISH)));
    }
}

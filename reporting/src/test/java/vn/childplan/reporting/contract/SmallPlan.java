package vn.childplan.reporting.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.agency.Succession;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.AssignedDuty.Force;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.ReportingDuty.PeriodicReport;
import vn.childplan.core.plan.Role;
import vn.childplan.core.plan.Signature;
import vn.childplan.core.time.DateSpan;
import vn.childplan.core.time.DayUnit;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.OfficialCalendar;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule;
import vn.childplan.core.time.Schedule.DueDay;
import vn.childplan.core.time.Validity;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Assessor;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.rule.Judgement;
import vn.childplan.validation.rule.Outcome;
import vn.childplan.validation.rule.Rule;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Stage;
import vn.childplan.validation.rule.Status;
import vn.childplan.validation.rule.VerdictRule;

/**
 * A plan with one duty of every kind of deadline, and rules of its own, so that the files written of it change only when
 * their format does.
 */
final class SmallPlan {
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    private static final Party OFFICE = new Party.One("Sở A", AgencyId.of("so-a"), null);
    private static final Party DISTRICT = new Party.One("UBND huyện B", AgencyId.of("ubnd-huyen-b"), null);
    private static final Party CONCERNED = new Party.Group("=các hội liên quan", List.of(GroupId.of("cac-hoi")), true);

    private static final AgencyDirectory DIRECTORY = AgencyDirectory.of(
            List.of(
                    Agency.of("so-a", AgencyKind.DEPARTMENT, "Sở A"),
                    Agency.of("ubnd-tinh", AgencyKind.PROVINCIAL_COMMITTEE, "UBND tỉnh"),
                    Agency.of("ubnd-huyen-b", AgencyKind.DISTRICT_COMMITTEE, "UBND huyện B")
                            .withLife(Validity.until(JULY)),
                    Agency.of("ubnd-xa-c", AgencyKind.COMMUNE_COMMITTEE, "UBND xã C")
                            .withLife(Validity.from(JULY)),
                    Agency.of("ubnd-xa-d", AgencyKind.COMMUNE_COMMITTEE, "UBND xã D")
                            .withLife(Validity.from(JULY))),
            List.of(),
            List.of(succession("ubnd-xa-c"), succession("ubnd-xa-d")));

    private SmallPlan() {}

    private static Succession succession(String to) {
        return new Succession(AgencyId.of("ubnd-huyen-b"), AgencyId.of(to), JULY, "NQ 1");
    }

    static ObligationRegister register() {
        return ObligationRegister.derive(plan(), DIRECTORY, rules());
    }

    private static Plan plan() {
        return Plan.builder(DocumentNumber.of("7/KH-UBND"), AgencyId.of("ubnd-tinh"), LocalDate.of(2025, 1, 10))
                .title("Kế hoạch nhỏ")
                .add(new Assignment(
                        ClauseRef.of("I"),
                        "",
                        List.of(
                                duty(
                                        DutyKind.CARRY_OUT,
                                        OFFICE,
                                        new Schedule.Window(
                                                DateSpan.of(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 30)))),
                                duty(DutyKind.GUIDE, OFFICE, new Schedule.Continuous(2025)),
                                duty(DutyKind.COMMUNICATE, CONCERNED, new Schedule.Unspecified(2025, "kịp thời")),
                                duty(
                                        DutyKind.SUPERVISE,
                                        OFFICE,
                                        new Schedule.Periodic(
                                                2025,
                                                ReportingPeriod.Kind.YEAR,
                                                new DueDay(DueDay.Boundary.NOT_LATER_THAN, 20, 0))))))
                .add(new ReportingDuty(
                        ClauseRef.of("II"),
                        "Báo cáo",
                        "",
                        List.of(DISTRICT),
                        List.of(
                                new PeriodicReport(
                                        "trước ngày 15/5/2025",
                                        ReportingPeriod.half(2025, 1),
                                        Deadline.before(LocalDate.of(2025, 5, 15))),
                                new PeriodicReport(
                                        "trước ngày 15/11/2025",
                                        ReportingPeriod.year(2025),
                                        Deadline.before(LocalDate.of(2025, 11, 15)))),
                        AgencyId.of("ubnd-tinh"),
                        AgencyId.of("so-a"),
                        null))
                .add(new ReportingDuty(
                        ClauseRef.of("III"),
                        "Báo cáo sau hội nghị",
                        "",
                        List.of(OFFICE),
                        List.of(new PeriodicReport(
                                "chậm nhất 5 ngày làm việc",
                                ReportingPeriod.year(2025),
                                new Deadline.AfterEvent(5, DayUnit.WORKING_DAYS, "hội nghị tổng kết"))),
                        AgencyId.of("ubnd-tinh"),
                        null,
                        null))
                .signature(new Signature(Signature.Form.HEAD, null, "CHỦ TỊCH", "Nguyễn Văn A"))
                .build();
    }

    private static AssignedDuty duty(DutyKind kind, Party bearer, Schedule schedule) {
        Force force = bearer == CONCERNED ? Force.REQUEST : Force.ORDER;
        return new AssignedDuty("", kind, Role.BEARER, List.of(bearer), schedule, force, null, null);
    }

    /** At the end of 2025-07-02: a report late against its original deadline only, and one handed on. */
    static Assessment assessment() {
        ObligationRegister register = register();
        OfficialCalendar calendar = OfficialCalendar.of("calendar/1", Set.of(2025), List.of());
        Evidence report = Submission.of("ubnd-huyen-b", "II", "2025-H1", "2025-05-16T08:00");
        Evidence extension = Extension.of("ubnd-huyen-b", "II", "2025-H1", "2025-05-10T08:00", "2025-05-20");
        Evidence stray =
                Submission.of("ubnd-xa-c", "I", "2025", "2025-07-02T08:00").withDocument("=1+1");
        Evidence notKnownYet =
                Submission.of("ubnd-xa-d", "I", "2025", "2025-07-02T08:00").withRecordedAt("2025-07-03T08:00");
        return Assessor.of(register, calendar)
                .assess(EvidenceLog.of(report, extension, stray, notKnownYet), VietnamTime.parse("2025-07-02T12:00"));
    }

    private static RuleSet rules() {
        List<Rule> rules = List.of(
                standard("bearer.succession"),
                standard("standing.transfer"),
                rule("t.deadline", Stage.DEADLINE, SmallPlan::deadline),
                rule("t.done", Stage.FULFILMENT, SmallPlan::done),
                rule("t.standing", Stage.PROGRESS, SmallPlan::standing),
                rule("t.early", Stage.FINDING, SmallPlan::early),
                rule("t.broken", Stage.FINDING, SmallPlan::broken));
        return RuleSet.of("test/1", rules);
    }

    private static Rule standard(String id) {
        return RuleSet.standard().rule(id).orElseThrow();
    }

    private interface Check {
        Outcome on(Judgement judgement);
    }

    private static VerdictRule rule(String id, Stage stage, Check check) {
        return Rule.named(id)
                .title(id, id)
                .basis("kiểm thử", "test")
                .check(stage, (judgement, settings) -> check.on(judgement));
    }

    private static Outcome deadline(Judgement judgement) {
        LocalDate lastDay = judgement.obligation().lastDay();
        if (lastDay == null) {
            return Outcome.NOT_APPLICABLE;
        }
        Extension extension = first(judgement, Extension.class);
        judgement.moveLastDay(extension == null ? lastDay : extension.until());
        return Outcome.PASSED;
    }

    private static Outcome done(Judgement judgement) {
        Submission submission = first(judgement, Submission.class);
        if (submission == null) {
            return Outcome.NOT_APPLICABLE;
        }
        judgement.fulfilledBy(submission);
        judgement.decide(Status.MET);
        return Outcome.PASSED;
    }

    private static Outcome standing(Judgement judgement) {
        LocalDate lastDay = judgement.lastDay();
        if (judgement.obligation().bearer() == null) {
            return Outcome.UNDETERMINED;
        }
        if (lastDay == null) {
            judgement.decide(Status.NO_DEADLINE);
            return Outcome.PASSED;
        }
        boolean late = judgement.today().isAfter(lastDay);
        judgement.decide(late ? Status.OVERDUE : Status.IN_TIME);
        return late ? Outcome.FAILED : Outcome.PASSED;
    }

    private static Outcome early(Judgement judgement) {
        return judgement.fulfilment() == null ? Outcome.NOT_APPLICABLE : Outcome.FAILED;
    }

    private static Outcome broken(Judgement judgement) {
        if (judgement.obligation().deadline() instanceof Deadline.AfterEvent) {
            throw new IllegalStateException("broken on purpose");
        }
        return Outcome.NOT_APPLICABLE;
    }

    private static <E extends Evidence> @Nullable E first(Judgement judgement, Class<E> kind) {
        for (int i = 0; i < judgement.evidenceCount(); i++) {
            if (kind.isInstance(judgement.evidence(i))) {
                return kind.cast(judgement.evidence(i));
            }
        }
        return null;
    }
}

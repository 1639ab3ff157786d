package vn.childplan.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.agency.Party;
import vn.childplan.core.agency.Succession;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.Recipient;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.Responsibility;
import vn.childplan.core.plan.Signature;
import vn.childplan.core.plan.Timing;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.OfficialCalendar;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule;
import vn.childplan.core.time.Validity;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.RuleSet;

/**
 * A plan of one clause, V, for one agency, and the directory that knows it.
 *
 * @param report the deadline of a report, or null if it is a task
 * @param task the time of a task, or null if it is a report
 * @param period the period that is judged
 * @param issued the day of the plan, or null for the first day of the period
 * @param channel the agency that a report is to go through, or null
 * @param bearerEnd the first day without the bearer, or null
 * @param succeeded whether somebody takes over then
 */
record OneDuty(
        @Nullable Deadline report,
        @Nullable Schedule task,
        ReportingPeriod period,
        @Nullable LocalDate issued,
        @Nullable String channel,
        @Nullable LocalDate bearerEnd,
        boolean succeeded) {
    static final String BEARER = "co-quan";
    static final String SUCCESSOR = "co-quan-ke-tuc";
    static final String CLAUSE = "V";

    private static final int ANY_YEAR = 2025;
    private static final AgencyId ISSUER = AgencyId.of("ubnd-tinh");
    private static final ClauseRef REF = ClauseRef.of(CLAUSE);

    static OneDuty report(Deadline deadline) {
        int year = switch (deadline.kind()) {
            case CONTINUOUS -> ((Deadline.Continuous) deadline).year();
            case BEFORE, NOT_LATER_THAN, WITHIN, AFTER_EVENT, UNSPECIFIED ->
                deadline.lastDay().map(LocalDate::getYear).orElse(ANY_YEAR);
        };
        return new OneDuty(deadline, null, ReportingPeriod.year(year), null, null, null, false);
    }

    static OneDuty task(Schedule schedule) {
        return new OneDuty(null, schedule, schedule.terms().get(0).period(), null, null, null, false);
    }

    OneDuty forPeriod(ReportingPeriod other) {
        if (task != null
                && task.terms().stream().noneMatch(term -> term.period().equals(other))) {
            throw new IllegalArgumentException(task + " has no period " + other);
        }
        return new OneDuty(report, task, other, issued, channel, bearerEnd, succeeded);
    }

    OneDuty issuedOn(LocalDate day) {
        return new OneDuty(report, task, period, day, channel, bearerEnd, succeeded);
    }

    OneDuty through(String agency) {
        return new OneDuty(report, task, period, issued, agency, bearerEnd, succeeded);
    }

    OneDuty endingOn(LocalDate day, boolean takenOver) {
        return new OneDuty(report, task, period, issued, channel, day, takenOver);
    }

    String periodText() {
        return period.toString();
    }

    Verdict judge(EvidenceLog log, RuleSet rules, OfficialCalendar calendar, String asOf) {
        return new PlanUnderRules(plan(), directory(), calendar, rules)
                .assess(log, VietnamTime.parse(asOf)).verdicts().stream()
                        .filter(verdict -> isThis(verdict))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("the rules leave no duty to judge"));
    }

    private boolean isThis(Verdict verdict) {
        DutyKind kind = task == null ? DutyKind.REPORT : DutyKind.CARRY_OUT;
        return verdict.obligation().duty() == kind
                && verdict.obligation().clause().equals(REF)
                && verdict.obligation().period().equals(period)
                && AgencyId.of(BEARER).equals(verdict.obligation().bearer());
    }

    private Plan plan() {
        LocalDate date = issued == null ? period.days().first() : issued;
        return Plan.builder(DocumentNumber.of("1/KH-UBND"), ISSUER, date)
                .place("Tỉnh")
                .title("Kế hoạch")
                .year(period.year())
                .add(clause())
                .addRecipient(new Recipient("Cơ quan", List.of(bearer()), null))
                .signature(new Signature(Signature.Form.HEAD, null, "CHỦ TỊCH", "Nguyễn Thị A"))
                .build();
    }

    private Clause clause() {
        if (task != null) {
            return PlanTask.of(
                    REF,
                    "Nhiệm vụ",
                    Responsibility.leading("Cơ quan", List.of(bearer())),
                    Responsibility.coordinating("", List.of()),
                    new Timing("", task));
        }
        Deadline deadline = Objects.requireNonNull(report, "report");
        return new ReportingDuty(
                REF,
                "Báo cáo",
                "Báo cáo",
                List.of(bearer()),
                List.of(new ReportingDuty.PeriodicReport("Báo cáo", period, deadline)),
                ISSUER,
                channel == null ? null : AgencyId.of(channel),
                null);
    }

    private static Party bearer() {
        return new Party.One("Cơ quan", AgencyId.of(BEARER), null);
    }

    private AgencyDirectory directory() {
        Agency bearer = Agency.of(BEARER, AgencyKind.DEPARTMENT, "Cơ quan");
        AgencyDirectory directory = AgencyDirectory.of(
                List.of(
                        Agency.of(ISSUER.value(), AgencyKind.PROVINCIAL_COMMITTEE, "Ủy ban nhân dân tỉnh"),
                        bearerEnd == null ? bearer : bearer.withLife(Validity.until(bearerEnd))),
                List.of(),
                List.of());
        if (bearerEnd == null || !succeeded) {
            return directory;
        }
        return directory
                .with(Agency.of(SUCCESSOR, AgencyKind.DEPARTMENT, "Cơ quan tiếp nhận")
                        .withLife(Validity.from(bearerEnd)))
                .with(new Succession(AgencyId.of(BEARER), AgencyId.of(SUCCESSOR), bearerEnd, "Quyết định"));
    }
}

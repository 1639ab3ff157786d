package vn.childplan.validation.assessment;

import java.time.LocalDate;
import java.util.List;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.agency.Party;
import vn.childplan.core.agency.Succession;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.Responsibility;
import vn.childplan.core.plan.Signature;
import vn.childplan.core.plan.Timing;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule;
import vn.childplan.core.time.Validity;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.rule.RuleSet;

/** A plan of 31/3/2025 with a single duty of Sở Tư pháp, so that nothing else changes in the meantime. */
public final class OneDuty {
    private final Clause clause;
    private final AgencyDirectory directory;
    private final RuleSet rules;

    private OneDuty(Clause clause, AgencyDirectory directory, RuleSet rules) {
        this.clause = clause;
        this.directory = directory;
        this.rules = rules;
    }

    /** The report of V on a period, due before that day. */
    public static OneDuty reportBefore(String period, String day) {
        return report(period, Deadline.before(LocalDate.parse(day)));
    }

    public static OneDuty report(String period, Deadline deadline) {
        ReportingDuty reporting = new ReportingDuty(
                ClauseRef.of("V"),
                "CHẾ ĐỘ BÁO CÁO",
                "định kỳ báo cáo",
                List.of(bearer()),
                List.of(new ReportingDuty.PeriodicReport("báo cáo", ReportingPeriod.parse(period), deadline)),
                AgencyId.of("ubnd-tinh"),
                null,
                null);
        return of(reporting);
    }

    /** A task II.1 at that time. */
    public static OneDuty task(Schedule schedule) {
        return of(PlanTask.of(
                ClauseRef.of("II.1"),
                "Truyền thông",
                Responsibility.leading("Cơ quan chủ trì: Sở Tư pháp", List.of(bearer())),
                Responsibility.coordinating("", List.of()),
                new Timing("", schedule)));
    }

    private static OneDuty of(Clause clause) {
        AgencyDirectory lasting = AgencyDirectory.of(
                List.of(Agency.of("so-tu-phap", AgencyKind.DEPARTMENT, "Sở Tư pháp")), List.of(), List.of());
        return new OneDuty(clause, lasting, RuleSet.standard());
    }

    /** The same, where Sở Tư pháp is no more from that day on; nobody takes over. */
    public OneDuty endingOn(String day) {
        Agency ending = Agency.of("so-tu-phap", AgencyKind.DEPARTMENT, "Sở Tư pháp")
                .withLife(Validity.until(LocalDate.parse(day)));
        return new OneDuty(clause, AgencyDirectory.of(List.of(ending), List.of(), List.of()), rules);
    }

    /** The same, where Sở Tư pháp is no more from one day on and Sở Nội vụ takes over on another. */
    public OneDuty endingAndTakenOverOn(String end, String takenOver) {
        List<Agency> agencies = List.of(
                Agency.of("so-tu-phap", AgencyKind.DEPARTMENT, "Sở Tư pháp")
                        .withLife(Validity.until(LocalDate.parse(end))),
                Agency.of("so-noi-vu", AgencyKind.DEPARTMENT, "Sở Nội vụ"));
        Succession succession = new Succession(
                AgencyId.of("so-tu-phap"), AgencyId.of("so-noi-vu"), LocalDate.parse(takenOver), "Quyết định");
        return new OneDuty(clause, AgencyDirectory.of(agencies, List.of(), List.of(succession)), rules);
    }

    public OneDuty by(RuleSet others) {
        return new OneDuty(clause, directory, others);
    }

    public Assessment assess(String asOf, Evidence... entries) {
        return assessor().assess(EvidenceLog.of(entries), VietnamTime.parse(asOf));
    }

    public Assessor assessor() {
        Plan plan = Plan.builder(DocumentNumber.of("65/KH-UBND"), AgencyId.of("ubnd-tinh"), LocalDate.of(2025, 3, 31))
                .title("Công tác trẻ em năm 2025")
                .signature(new Signature(Signature.Form.HEAD, null, "CHỦ TỊCH", "Nguyễn Văn A"))
                .add(clause)
                .build();
        ObligationRegister register = ObligationRegister.derive(plan, directory, rules);
        return Assessor.of(register, VietNam.calendar());
    }

    /** The verdict where there is just one obligation. */
    public Verdict verdict(String asOf, Evidence... entries) {
        List<Verdict> verdicts = assess(asOf, entries).verdicts();
        if (verdicts.size() != 1) {
            throw new IllegalStateException("not one but " + verdicts);
        }
        return verdicts.get(0);
    }

    private static Party bearer() {
        return new Party.One("Sở Tư pháp", AgencyId.of("so-tu-phap"), null);
    }
}

package vn.childplan.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyGroup;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.ReportingDuty.PeriodicReport;
import vn.childplan.core.plan.Signature;
import vn.childplan.validation.assessment.Assessor;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.rule.RuleSet;

/** A workload as a host has it: a plan, a directory and a log, put together through the public API. */
final class TypedFacts {
    private static final GroupId ALL = GroupId.of("ubnd-cap-xa");
    private static final GroupId FIRST = GroupId.of("ubnd-cap-xa-thi-diem");

    final Plan plan;
    final AgencyDirectory directory;
    final EvidenceLog log;

    TypedFacts(Workload workload) {
        AgencyId[] ids = new AgencyId[workload.agencies];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = communeId(i);
        }
        this.directory = directory(ids, workload.remainder());
        this.plan = plan(workload);
        this.log = log(workload, ids);
    }

    ObligationRegister register() {
        return ObligationRegister.derive(plan, directory, RuleSet.standard());
    }

    Assessor assessor() {
        return assessor(register());
    }

    Assessor assessor(ObligationRegister register) {
        return Assessor.of(register, VietNam.calendar());
    }

    static AgencyId communeId(int number) {
        return AgencyId.of("ubnd-xa-" + String.format(Locale.ROOT, "%08d", number));
    }

    private static AgencyDirectory directory(AgencyId[] ids, int inLastTerm) {
        List<Agency> agencies = new ArrayList<>();
        agencies.add(Agency.of("ubnd-tinh", AgencyKind.PROVINCIAL_COMMITTEE, "UBND tỉnh"));
        for (AgencyId id : ids) {
            agencies.add(Agency.of(id.value(), AgencyKind.COMMUNE_COMMITTEE, "UBND xã " + id));
        }
        AgencyGroup all =
                new AgencyGroup(ALL, "UBND cấp xã", new TreeSet<>(EnumSet.of(AgencyKind.COMMUNE_COMMITTEE)), List.of());
        AgencyGroup first = new AgencyGroup(
                FIRST, "UBND cấp xã thí điểm", new TreeSet<>(), List.of(ids).subList(0, inLastTerm));
        return AgencyDirectory.of(agencies, List.of(all, first), List.of());
    }

    private static Plan plan(Workload workload) {
        Map<String, List<PeriodicReport>> reports = new LinkedHashMap<>();
        for (Workload.Term term : workload.terms) {
            reports.computeIfAbsent(term.clause(), clause -> new ArrayList<>())
                    .add(new PeriodicReport("trước ngày", term.period(), term.deadline()));
        }
        Plan.Builder plan = Plan.builder(DocumentNumber.of("1/KH-UBND"), AgencyId.of("ubnd-tinh"), Workload.PLAN_DATE)
                .place("Hà Nội")
                .title("Báo cáo trong năm")
                .signature(new Signature(Signature.Form.HEAD, null, "CHỦ TỊCH", "A"));
        reports.forEach((clause, list) -> plan.add(regime(clause, list)));
        return plan.build();
    }

    private static ReportingDuty regime(String clause, List<PeriodicReport> reports) {
        Party reporters = clause.equals("III")
                ? new Party.Group("UBND cấp xã thí điểm", List.of(FIRST), false)
                : new Party.Group("UBND cấp xã", List.of(ALL), false);
        return new ReportingDuty(
                ClauseRef.of(clause),
                "Báo cáo",
                "Báo cáo",
                List.of(reporters),
                reports,
                AgencyId.of("ubnd-tinh"),
                null,
                null);
    }

    private static EvidenceLog log(Workload workload, AgencyId[] ids) {
        Map<String, ClauseRef> clauses = new LinkedHashMap<>();
        workload.terms.forEach(term -> clauses.putIfAbsent(term.clause(), ClauseRef.of(term.clause())));
        List<Evidence> entries = new ArrayList<>(workload.at.length);
        for (int s : workload.recordingOrder) {
            int obligation = workload.obligation[s];
            Workload.Term term = workload.terms.get(workload.term[obligation]);
            Instant at = Instant.ofEpochSecond(workload.at[s]);
            entries.add(new Submission(
                    ids[workload.agency[obligation]],
                    Objects.requireNonNull(clauses.get(term.clause())),
                    term.period(),
                    at,
                    null,
                    workload.recordedAt[s] == workload.at[s] ? at : Instant.ofEpochSecond(workload.recordedAt[s]),
                    null,
                    null));
        }
        return EvidenceLog.of(entries);
    }
}

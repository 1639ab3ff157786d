package vn.childplan.reporting.builder;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.Role;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.reporting.builder.Destinations.Destination;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.ObligationRegister;

/**
 * By what a plan an agency reports on a period, to whom and through whom: the regime where that asks it for the report; the clause
 * that has it report otherwise; else the clauses that give it work, and where the plan has reports go.
 *
 * @param clauses what the report cites of the plan; empty for the plan alone
 * @param addressee to whom; null for nobody that the plan names
 * @param channel through whom, or null
 * @param informed who gets a copy
 */
record ReportBasis(
        List<ClauseRef> clauses,
        @Nullable AgencyId addressee,
        @Nullable AgencyId channel,
        List<AgencyId> informed) {

    static ReportBasis of(Assessment assessment, AgencyId agency, ReportingPeriod period) {
        ObligationRegister register = assessment.register();
        Plan plan = RepealedClauses.named(register);
        List<Obligation> owed = assessment.verdicts().stream()
                .map(Verdict::obligation)
                .filter(each -> agency.equals(each.bearer()) && each.term().law() == null)
                .toList();
        List<Obligation> reports =
                owed.stream().filter(each -> each.duty() == DutyKind.REPORT).toList();
        Predicate<Obligation> periodic = each ->
                plan.reporting().stream().anyMatch(regime -> regime.ref().equals(each.clause()));
        Optional<Obligation> asked = reports.stream()
                .filter(periodic.and(each -> each.period().equals(period)))
                .findFirst();
        if (asked.isPresent()) {
            return to(asked.get(), agency, List.of());
        }
        Optional<Obligation> other = reports.stream().filter(periodic).findFirst();
        if (other.isPresent()) {
            // The regime asks for reports, but for none on the period: it is not what this one is made by.
            return byWork(owed, agency, register);
        }
        Optional<Obligation> alone =
                reports.stream().filter(each -> each.term().addressee() != null).findFirst();
        if (alone.isPresent()) {
            return to(alone.get(), agency, whoConsolidates(assessment, alone.get()));
        }
        return byWork(owed, agency, register);
    }

    /** Who prepares the report of another in the same clause: "tham mưu UBND tỉnh báo cáo". */
    private static List<AgencyId> whoConsolidates(Assessment assessment, Obligation report) {
        return assessment.register().obligations().stream()
                .filter(each -> each.duty() == DutyKind.CONSOLIDATE)
                .filter(each -> each.clause().equals(report.clause()))
                .flatMap(each -> Stream.ofNullable(each.bearer()))
                .distinct()
                .toList();
    }

    private static ReportBasis to(Obligation report, AgencyId agency, List<AgencyId> informed) {
        return reporting(
                List.of(report.clause()),
                report.term().addressee(),
                report.term().channel(),
                agency,
                informed);
    }

    private static ReportBasis byWork(List<Obligation> owed, AgencyId agency, ObligationRegister register) {
        Plan plan = RepealedClauses.named(register);
        List<ClauseRef> clauses = owed.stream()
                .filter(each -> each.role() != Role.COORDINATING)
                .map(Obligation::clause)
                .filter(clause -> plan.reporting().stream()
                        .noneMatch(regime -> regime.ref().equals(clause)))
                .distinct()
                .sorted()
                .toList();
        Optional<Destination> place = new Destinations(plan, register.directory()).ofWorkBy(agency);
        return reporting(
                clauses,
                place.map(Destination::to).orElse(null),
                place.map(Destination::through).orElse(null),
                agency,
                List.of());
    }

    /** Nobody reports to itself, or through itself, or sends itself a copy. */
    private static ReportBasis reporting(
            List<ClauseRef> clauses,
            @Nullable AgencyId addressee,
            @Nullable AgencyId channel,
            AgencyId agency,
            List<AgencyId> informed) {
        AgencyId to = agency.equals(addressee) ? null : addressee;
        AgencyId through = to == null || agency.equals(channel) ? null : channel;
        return new ReportBasis(
                clauses,
                to,
                through,
                Stream.concat(Stream.ofNullable(through), informed.stream())
                        .filter(other -> !other.equals(agency))
                        .distinct()
                        .toList());
    }

    /** Whether an obligation is to make this report. */
    boolean isOf(Obligation owed) {
        return owed.duty() == DutyKind.REPORT && clauses.contains(owed.clause());
    }
}

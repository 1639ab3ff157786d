package vn.childplan.reporting.builder;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.ReportingDuty.PeriodicReport;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.validation.obligation.DutyTerm;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.ObligationRegister;

/**
 * The reports that clauses which give duties ask for by a day, to the issuer or through somebody: a plan may have its regime among
 * the duties of "Tổ chức thực hiện", as "định kỳ báo cáo UBND tỉnh (qua Sở Tư pháp) … (trước ngày 15 tháng 11)".
 */
final class AssignedReports {
    private final Plan plan;
    private final List<Obligation> asked;

    AssignedReports(ObligationRegister register) {
        this.plan = register.plan();
        this.asked = outsideRegimes(register)
                .filter(owed -> owed.duty() == DutyKind.REPORT && owed.lastDay() != null)
                .filter(owed -> plan.issuer().equals(owed.term().addressee())
                        || owed.term().channel() != null)
                .toList();
    }

    /** What the plan has done by clauses that are no reporting regime; what a circular orders is none of the plan's. */
    static Stream<Obligation> outsideRegimes(ObligationRegister register) {
        Set<ClauseRef> regimes =
                register.plan().reporting().stream().map(ReportingDuty::ref).collect(Collectors.toSet());
        return register.obligations().stream()
                .filter(owed -> owed.term().law() == null && !regimes.contains(owed.clause()));
    }

    /** Which periods they are on. */
    Stream<ReportingPeriod> periods() {
        return asked.stream().map(Obligation::period);
    }

    /** The clauses that ask for those on a period. */
    List<ClauseRef> clauses(ReportingPeriod period) {
        return on(period).map(Obligation::clause).distinct().toList();
    }

    private Stream<Obligation> on(ReportingPeriod period) {
        return asked.stream().filter(owed -> owed.period().equals(period));
    }

    /** Whether all on a period are asked for by one clause and go one way. */
    boolean areOne(ReportingPeriod period) {
        return clauses(period).size() == 1
                && on(period).map(owed -> way(owed.term())).distinct().count() == 1;
    }

    /**
     * The regime that the clause amounts to; none where several clauses ask, or send the reports different ways, or where one agency
     * alone reports, so that nobody has anything to gather.
     */
    Optional<ReportingDuty> regime(ReportingPeriod period) {
        if (!areOne(period)) {
            return Optional.empty();
        }
        DutyTerm term = on(period).findFirst().orElseThrow().term();
        AgencyId addressee = term.addressee();
        AgencyId channel = term.channel();
        AgencyId gatherer = channel == null ? addressee : channel;
        if (addressee == null || gatherer == null || !hasOthers(period, gatherer)) {
            return Optional.empty();
        }
        Clause clause = plan.clause(term.clause()).orElseThrow();
        List<Obligation> alike = asked.stream()
                .filter(owed -> owed.clause().equals(term.clause()))
                .filter(owed -> way(owed.term()).equals(way(term)))
                .toList();
        ReportingDuty regime = ReportingDuty.of(
                term.clause(),
                DutyKind.REPORT.label().vi(),
                String.join(" ", clause.lines()),
                alike.stream().map(owed -> owed.term().party()).distinct().toList(),
                alike.stream()
                        .map(owed -> new PeriodicReport(
                                TimeFormat.deadline(owed.deadline()).vi(), owed.period(), owed.deadline()))
                        .distinct()
                        .toList(),
                addressee);
        return Optional.of(channel == null ? regime : regime.withChannel(channel));
    }

    /** Whether more than one report, or those of nobody knows whom, come in to who gathers them. */
    private boolean hasOthers(ReportingPeriod period, AgencyId gatherer) {
        return on(period).anyMatch(owed -> owed.bearer() == null)
                || on(period)
                                .map(Obligation::bearer)
                                .filter(Objects::nonNull)
                                .filter(bearer -> !gatherer.equals(bearer))
                                .distinct()
                                .count()
                        > 1;
    }

    /** To whom, through whom. */
    private static List<Optional<AgencyId>> way(DutyTerm term) {
        return List.of(Optional.ofNullable(term.addressee()), Optional.ofNullable(term.channel()));
    }
}

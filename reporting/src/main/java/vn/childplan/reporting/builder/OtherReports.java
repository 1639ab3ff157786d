package vn.childplan.reporting.builder;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.ObligationRegister;

/**
 * The reports of a plan that make no consolidated one, so that nobody is told that it asks for none: what one agency puts together
 * by a day, and what several send by none.
 */
final class OtherReports {
    private final Plan plan;
    private final List<Obligation> all;

    OtherReports(ObligationRegister register) {
        this.plan = register.plan();
        this.all = AssignedReports.outsideRegimes(register)
                .filter(owed -> owed.duty() == DutyKind.REPORT || owed.duty() == DutyKind.CONSOLIDATE)
                .toList();
    }

    /** Which periods those with a day are on. */
    Stream<ReportingPeriod> periods() {
        return dated().map(Obligation::period);
    }

    /** The clauses that ask for those on a period by a day. */
    List<ClauseRef> clauses(ReportingPeriod period) {
        return clauses(on(period));
    }

    /** Who alone makes those on a period; empty if several do, or nobody knows who. */
    Optional<AgencyId> only(ReportingPeriod period) {
        boolean known = on(period).allMatch(owed -> owed.bearer() != null);
        List<AgencyId> bearers = on(period)
                .map(Obligation::bearer)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return known && bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
    }

    /** The clauses that have others than the issuer report to somebody, and name no day. */
    List<ClauseRef> withoutDay() {
        return clauses(all.stream()
                .filter(owed -> owed.duty() == DutyKind.REPORT && owed.lastDay() == null)
                .filter(owed -> !plan.issuer().equals(owed.bearer()))
                .filter(owed -> owed.term().addressee() != null || owed.term().channel() != null));
    }

    private Stream<Obligation> dated() {
        return all.stream().filter(owed -> owed.lastDay() != null);
    }

    private Stream<Obligation> on(ReportingPeriod period) {
        return dated().filter(owed -> owed.period().equals(period));
    }

    private static List<ClauseRef> clauses(Stream<Obligation> obligations) {
        return obligations.map(Obligation::clause).distinct().sorted().toList();
    }
}

package vn.childplan.reporting.builder;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Plan;
import vn.childplan.validation.obligation.Obligation;

/**
 * To whom goes what a plan brings in. A report goes where its clause sends it. What else is done goes where the plan has all report,
 * if that is its issuer or below it: a commune's plan by which the commune reports to UBND tỉnh (qua Sở Y tế) has its offices bring
 * their results to UBND xã, and Sở Y tế, whose plan has communes report through it, is told of the work itself.
 */
final class Destinations {
    private final Plan plan;
    private final AgencyDirectory directory;
    /** Where the plan has all report; null if it has nobody report, or in several ways. */
    private final @Nullable Destination reports;

    /**
     * Whom something goes to.
     *
     * @param through through whom ("qua"), or null
     */
    record Destination(AgencyId to, @Nullable AgencyId through) {}

    Destinations(Plan plan, AgencyDirectory directory) {
        this.plan = plan;
        this.directory = directory;
        this.reports = plan.reporting().stream()
                .findFirst()
                .map(regime -> new Destination(regime.addressee(), regime.channel()))
                .or(() -> single(assigned(DutyKind.REPORT)))
                .orElse(null);
    }

    /** Where what somebody owes goes once it is done; what a unit of the issuer prepares for others goes to the issuer. */
    Destination of(Obligation owed) {
        AgencyId addressee = owed.term().addressee();
        boolean report = owed.duty() == DutyKind.REPORT || owed.term().law() != null;
        return report && addressee != null && !(isUnitOfIssuer(owed.bearer()) && isAbove(addressee))
                ? new Destination(addressee, owed.term().channel())
                : within().orElseGet(() -> new Destination(plan.issuer(), null));
    }

    /** Where an agency reports on its work by the plan; empty if the plan has nobody report, or in several ways. */
    Optional<Destination> ofWorkBy(AgencyId agency) {
        boolean onItsBehalf = agency.equals(plan.issuer()) || (reports != null && agency.equals(reports.through()));
        return onItsBehalf ? Optional.ofNullable(reports) : within();
    }

    /** Where difficulties are reported to: by the clause on them, else as results are. */
    Destination ofDifficulties() {
        return plan.reporting().stream()
                .filter(regime -> regime.escalation() != null)
                .findFirst()
                .map(regime -> new Destination(regime.addressee(), regime.channel()))
                .or(() -> single(assigned(DutyKind.ESCALATE)))
                .or(this::within)
                .orElseGet(() -> new Destination(plan.issuer(), null));
    }

    /** Where those report who carry the plan out: nobody passes over its issuer. */
    private Optional<Destination> within() {
        return Optional.ofNullable(reports)
                .map(asked -> isAbove(asked.to()) ? new Destination(plan.issuer(), null) : asked);
    }

    /** A phòng of the commune whose plan this is: UBND xã signs what goes to UBND tỉnh. */
    private boolean isUnitOfIssuer(@Nullable AgencyId bearer) {
        return bearer != null
                && liesWithinIssuer(bearer)
                && directory.get(bearer).kind() == AgencyKind.UNIT;
    }

    /** What clauses ask for outside a reporting regime, with an addressee; not what the issuer sends further up. */
    private Stream<Destination> assigned(DutyKind kind) {
        return plan.assignments().stream()
                .flatMap(assignment -> assignment.duties().stream())
                .filter(duty -> duty.duty() == kind && duty.addressee() != null)
                .filter(duty ->
                        duty.bearers().stream().noneMatch(party -> plan.issuer().equals(party.agency())))
                .map(Destinations::of);
    }

    private static Destination of(AssignedDuty duty) {
        return new Destination(Objects.requireNonNull(duty.addressee(), "only these are kept"), duty.channel());
    }

    private static Optional<Destination> single(Stream<Destination> several) {
        List<Destination> different = several.distinct().toList();
        return different.size() == 1 ? Optional.of(different.get(0)) : Optional.empty();
    }

    private boolean isAbove(AgencyId addressee) {
        return !addressee.equals(plan.issuer())
                && !liesWithinIssuer(addressee)
                && level(addressee) < level(plan.issuer());
    }

    private boolean liesWithinIssuer(AgencyId agency) {
        return directory
                .find(agency)
                .map(Agency::parent)
                .filter(parent -> parent.equals(plan.issuer()))
                .isPresent();
    }

    /** The higher, the less: trung ương, the bodies that lead a province, its agencies, districts, communes. */
    private int level(AgencyId agency) {
        return directory
                .find(agency)
                .map(found -> switch (found.kind()) {
                    case CENTRAL_BODY -> 0;
                    case PARTY_BODY, PEOPLES_COUNCIL, PROVINCIAL_COMMITTEE -> 1;
                    case PROVINCIAL_OFFICE,
                            DEPARTMENT,
                            SECTOR_BODY,
                            FATHERLAND_FRONT,
                            SOCIO_POLITICAL_ORGANISATION,
                            ASSOCIATION,
                            PRESS,
                            UNIT -> 2;
                    case DISTRICT_COMMITTEE -> 3;
                    case COMMUNE_COMMITTEE -> 4;
                })
                .orElse(2);
    }
}

package vn.childplan.validation.review;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.LegalBasis;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.Recipient;
import vn.childplan.validation.obligation.PlanDuty;

/**
 * An agency that a plan names, and the day on which it has to exist.
 *
 * @param clause where it is named first, or null if outside the clauses
 * @param words the plan's words for it, or its id where there are none
 * @param agency which
 * @param on the day
 */
record NamedAgency(@Nullable ClauseRef clause, String words, AgencyId agency, LocalDate on) {

    /** Every agency that is named, once for each day it has to exist on. */
    static List<NamedAgency> in(ReviewedPlan subject) {
        Map<List<Object>, NamedAgency> found = new LinkedHashMap<>();
        Plan plan = subject.plan();
        LocalDate issued = plan.date();
        put(found, new NamedAgency(null, plan.issuer().value(), plan.issuer(), issued));
        for (LegalBasis basis : plan.preamble().bases()) {
            put(found, new NamedAgency(null, basis.number().value(), basis.issuer(), basis.date()));
        }
        for (PlanDuty duty : subject.duties()) {
            duty.bearers().forEach(party -> put(found, duty.clause(), party, issued));
            putIfNamed(found, duty.clause(), duty.addressee(), issued);
            putIfNamed(found, duty.clause(), duty.channel(), issued);
        }
        for (Recipient recipient : plan.recipients()) {
            recipient.parties().forEach(party -> put(found, null, party, issued));
        }
        return List.copyOf(found.values());
    }

    private static void put(
            Map<List<Object>, NamedAgency> found, @Nullable ClauseRef clause, Party party, LocalDate on) {
        in(party).forEach(one -> {
            put(found, new NamedAgency(clause, one.wording(), one.agency(), on));
            AgencyId unit = one.unit();
            if (unit != null) {
                put(found, new NamedAgency(clause, one.wording(), unit, on));
            }
        });
    }

    /** The agency that a party names by itself, and not as a member of a group. */
    static Stream<Party.One> in(Party party) {
        return switch (party.kind()) {
            case AGENCY -> Stream.of((Party.One) party);
            case GROUP -> Stream.of();
        };
    }

    private static void putIfNamed(
            Map<List<Object>, NamedAgency> found, ClauseRef clause, @Nullable AgencyId agency, LocalDate on) {
        if (agency != null) {
            put(found, new NamedAgency(clause, agency.value(), agency, on));
        }
    }

    private static void put(Map<List<Object>, NamedAgency> found, NamedAgency named) {
        found.putIfAbsent(List.of(named.agency(), named.on()), named);
    }
}

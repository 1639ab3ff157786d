package vn.childplan.importing.exchange;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.Plan;
import vn.childplan.importing.exchange.Message.Reference;
import vn.childplan.importing.exchange.Message.Value;

/** Whether what a message says it answers is the plan. */
final class PlanReference {
    /** Whether it is. */
    enum Names {
        YES,
        UNCLEAR,
        NO
    }

    private final Plan plan;
    private final Organisations organisations;

    PlanReference(Plan plan, Organisations organisations) {
        this.plan = plan;
        this.organisations = organisations;
    }

    /** A number names a document only with its date, and every committee has numbers of its own. */
    Names of(Reference reference) {
        String[] id = text(reference, Part.ANSWERED_ID).split(",", 3);
        Optional<DocumentNumber> number = number(text(reference, Part.ANSWERED_NUMBER));
        Optional<DocumentNumber> numberOfId = id.length == 3 ? number(id[2]) : Optional.empty();
        if (number.isPresent() && numberOfId.isPresent() && !number.equals(numberOfId)) {
            return number.get().equals(plan.number()) || numberOfId.get().equals(plan.number())
                    ? Names.UNCLEAR
                    : Names.NO;
        }
        if (!number.or(() -> numberOfId).filter(plan.number()::equals).isPresent()) {
            return Names.NO;
        }
        Set<LocalDate> dates = new LinkedHashSet<>();
        Stamp.day(text(reference, Part.ANSWERED_DATE)).ifPresent(dates::add);
        Optional<LocalDate> dateOfId = id.length == 3 ? Stamp.day(id[1].strip()) : Optional.empty();
        dateOfId.ifPresent(dates::add);
        if (!dates.isEmpty() && !dates.contains(plan.date())) {
            return Names.NO;
        }
        Set<String> issuers = new LinkedHashSet<>();
        issuers.add(text(reference, Part.ANSWERED_ORGAN));
        issuers.add(id.length == 3 ? id[0].strip() : "");
        issuers.remove("");
        boolean isOurs = false;
        for (String code : issuers) {
            Set<AgencyId> issuer = organisations.on(code, plan.date());
            if (issuer.isEmpty()) {
                return Names.UNCLEAR;
            }
            if (!issuer.equals(Set.of(plan.issuer()))) {
                return Names.NO;
            }
            isOurs = true;
        }
        return dates.size() == 1 || (dates.isEmpty() && isOurs) ? Names.YES : Names.UNCLEAR;
    }

    private static String text(Reference reference, Part part) {
        Value value = reference.get(part);
        return value == null ? "" : value.text();
    }

    /** Empty if the text is no number of a document. */
    static Optional<DocumentNumber> number(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(DocumentNumber.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

package vn.childplan.reporting.drafting;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.agency.Party;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.Responsibility;
import vn.childplan.core.text.VietnameseText;
import vn.childplan.reporting.model.Cell;
import vn.childplan.validation.obligation.Obligation;

/**
 * Agencies as documents name them: in text by their names, in tables by a cell that has the id for programs and the name for
 * people. An id that the directory does not know stands for itself. Immutable and safe to share between threads.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Agencies {
    private final AgencyDirectory directory;

    /** The agencies of a directory. */
    public Agencies(AgencyDirectory directory) {
        this.directory = directory;
    }

    /** Its Vietnamese name. */
    public String name(AgencyId id) {
        return directory.nameOf(id);
    }

    /** Its name in full, with that of the province where it is the province's: "Ủy ban nhân dân tỉnh Quảng Ngãi". */
    public String inFull(AgencyId id, Plan plan) {
        return directory
                .find(id)
                .map(agency -> IssuingOffice.name(agency, directory, IssuingOffice.provincial(plan, directory)))
                .orElse(id.value());
    }

    /** One agency; blank for null. */
    public Cell cell(@Nullable AgencyId id) {
        return id == null ? Cell.BLANK : coded(id);
    }

    /** Several agencies in one cell. */
    public Cell cell(Collection<AgencyId> ids) {
        return Cell.several(ids.stream().map(this::coded).toList());
    }

    /**
     * Those whom words name, in their order: agencies with the unit that they name inside one, "Sở Y tế (Quỹ Bảo trợ trẻ em)", and
     * groups as worded, whose codes are empty: who is in them is told elsewhere.
     */
    public Cell named(Responsibility responsibility) {
        return Cell.several(responsibility.parties().stream().map(this::named).toList());
    }

    private Cell.Coded named(Party party) {
        AgencyId agency = party.agency();
        if (agency == null) {
            return new Cell.Coded("", party.wording());
        }
        AgencyId unit = party.unit();
        return unit == null ? coded(agency) : new Cell.Coded(agency.value(), name(agency) + " (" + name(unit) + ")");
    }

    private Cell.Coded coded(AgencyId id) {
        return new Cell.Coded(id.value(), name(id));
    }

    /** The name of the bearer, or the plan's words in quotation marks where it is open who that is. */
    public String name(Obligation obligation) {
        AgencyId bearer = obligation.bearer();
        return bearer == null ? "“" + obligation.term().party().wording() + "”" : name(bearer);
    }

    /** The bearer; its code is empty where it is open who that is. */
    public Cell bearer(Obligation obligation) {
        AgencyId bearer = obligation.bearer();
        return Cell.coded(bearer == null ? "" : bearer.value(), name(obligation));
    }

    /**
     * As documents list them: by {@linkplain AgencyKind rank}, sở, ban, ngành before mass organisations and these before
     * localities, and by Vietnamese name within it; those that the directory does not know last.
     */
    public Comparator<AgencyId> order() {
        return Comparator.comparing(
                        (AgencyId id) -> kind(id).orElse(null),
                        Comparator.nullsLast(Comparator.<AgencyKind>naturalOrder()))
                .thenComparing((AgencyId id) -> name(id), VietnameseText.order())
                .thenComparing(Comparator.naturalOrder());
    }

    Optional<AgencyKind> kind(AgencyId id) {
        return directory.find(id).map(Agency::kind);
    }

    /** The agencies once each, in that order. */
    public List<AgencyId> sorted(Collection<AgencyId> ids) {
        return ids.stream().distinct().sorted(order()).toList();
    }
}

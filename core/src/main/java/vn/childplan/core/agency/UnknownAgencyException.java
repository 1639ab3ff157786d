package vn.childplan.core.agency;

import java.util.Collection;
import java.util.NoSuchElementException;
import org.apiguardian.api.API;
import vn.childplan.core.internal.text.Nearest;

/** Thrown when an {@link AgencyDirectory} is asked for an agency that it does not hold. */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class UnknownAgencyException extends NoSuchElementException {
    private static final long serialVersionUID = 1L;

    private final transient AgencyId agency;

    UnknownAgencyException(AgencyId agency, Collection<AgencyId> known) {
        super("no agency " + agency + " in the directory"
                + Nearest.to(agency.value(), known.stream().map(AgencyId::value).toList())
                        .map(near -> "; the nearest is " + near)
                        .orElse(""));
        this.agency = agency;
    }

    /** The agency that was asked for. */
    public AgencyId agency() {
        return agency;
    }
}

package vn.childplan.core.agency;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/** Thrown when an {@link AgencyDirectory} is asked for an agency that it does not hold. */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class UnknownAgencyException extends NoSuchElementException {
    private static final long serialVersionUID = 1L;

    private final transient AgencyId agency;

    UnknownAgencyException(AgencyId agency, List<Agency> nearest) {
        super("no agency " + agency + " in the directory"
                + (nearest.isEmpty() ? "" : "; the nearest are " + ids(nearest)));
        this.agency = agency;
    }

    private static String ids(List<Agency> agencies) {
        return agencies.stream().map(each -> each.id().value()).collect(Collectors.joining(", "));
    }

    /** The agency that was asked for. */
    public AgencyId agency() {
        return agency;
    }
}

package vn.childplan.core.agency;

import java.util.NoSuchElementException;

/** Asked of an {@link AgencyDirectory}: an agency that it does not hold. */
public final class UnknownAgencyException extends NoSuchElementException {
    private static final long serialVersionUID = 1L;

    private final transient AgencyId agency;

    UnknownAgencyException(AgencyId agency) {
        super("no agency " + agency + " in the directory");
        this.agency = agency;
    }

    public AgencyId agency() {
        return agency;
    }
}

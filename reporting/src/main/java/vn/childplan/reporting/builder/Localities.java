package vn.childplan.reporting.builder;

import vn.childplan.core.agency.Agency;

/** Which agencies documents call "địa phương". */
final class Localities {
    private Localities() {}

    /** Whether it is the committee of a district or commune. */
    static boolean isOne(Agency agency) {
        return switch (agency.kind()) {
            case DISTRICT_COMMITTEE, COMMUNE_COMMITTEE -> true;
            case CENTRAL_BODY,
                    PARTY_BODY,
                    PEOPLES_COUNCIL,
                    PROVINCIAL_COMMITTEE,
                    PROVINCIAL_OFFICE,
                    DEPARTMENT,
                    SECTOR_BODY,
                    FATHERLAND_FRONT,
                    SOCIO_POLITICAL_ORGANISATION,
                    ASSOCIATION,
                    PRESS,
                    UNIT -> false;
        };
    }
}

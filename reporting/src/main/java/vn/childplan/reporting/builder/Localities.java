package vn.childplan.reporting.builder;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.validation.assessment.Verdict;

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

    /** What a Vietnamese sentence calls those who are asked: "cơ quan, địa phương", or "cơ quan" where no locality is among them. */
    static String andAgencies(Collection<Verdict> asked, AgencyDirectory directory) {
        return asked.stream()
                        .flatMap(verdict ->
                                Stream.ofNullable(verdict.obligation().bearer()))
                        .map(directory::find)
                        .flatMap(Optional::stream)
                        .anyMatch(Localities::isOne)
                ? "cơ quan, địa phương"
                : "cơ quan";
    }

    /** What it calls exactly those: "địa phương" where all of them are localities, "cơ quan" where none is. */
    static String called(Collection<Verdict> those, AgencyDirectory directory) {
        boolean onlyLocalities = those.stream()
                .allMatch(verdict -> Optional.ofNullable(verdict.obligation().bearer())
                        .flatMap(directory::find)
                        .filter(Localities::isOne)
                        .isPresent());
        return onlyLocalities && !those.isEmpty() ? "địa phương" : andAgencies(those, directory);
    }
}

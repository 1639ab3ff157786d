package vn.childplan.testkit.arbitrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyGroup;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Succession;
import vn.childplan.core.time.Validity;

/** What holds of any directory when one of its agencies ends or is written otherwise. */
class DirectoryChangesTest {
    /** After every reform of {@link Directories}, and after the later end of one of its departments. */
    private static final LocalDate ON = LocalDate.of(2026, 7, 1);

    private static final String BASIS = "Nghị quyết 12/NQ-HĐND";

    @Provide
    Arbitrary<AgencyDirectory> directories() {
        return Directories.reformed();
    }

    private static List<Agency> goingOn(AgencyDirectory directory) {
        return directory.agencies().stream()
                .filter(agency -> agency.life().to() == null)
                .toList();
    }

    @Property
    void an_agency_that_ends_exists_to_the_day_before_and_the_others_are_as_they_were(
            @ForAll("directories") AgencyDirectory directory) {
        AgencyDirectory before = AgencyDirectory.of(directory.agencies(), directory.groups(), directory.successions());
        for (Agency agency : goingOn(directory)) {
            AgencyDirectory after = directory.ending(agency.id(), ON, BASIS);
            assertTrue(after.get(agency.id()).life().contains(ON.minusDays(1)));
            assertFalse(after.get(agency.id()).life().contains(ON));
            assertEquals(directory.successions(), after.successions());
            for (Agency other : directory.agencies()) {
                if (!other.equals(agency)) {
                    assertEquals(other, after.get(other.id()));
                }
            }
            for (AgencyGroup group : directory.groups()) {
                List<Agency> members = new ArrayList<>(directory.members(group.id(), ON));
                members.remove(agency);
                assertEquals(members, after.members(group.id(), ON));
            }
        }
        assertEquals(before, directory, "what was there has not changed");
    }

    @Property
    void who_takes_over_is_found_and_nobody_else(@ForAll("directories") AgencyDirectory directory) {
        List<Agency> going = goingOn(directory);
        for (Agency agency : going) {
            AgencyId[] others = going.stream()
                    .map(Agency::id)
                    .filter(id -> !id.equals(agency.id()))
                    .toArray(AgencyId[]::new);
            AgencyDirectory after = directory.ending(agency.id(), ON, BASIS, others);
            List<Succession> expected = new ArrayList<>();
            for (AgencyId other : others) {
                expected.add(new Succession(agency.id(), other, ON, BASIS));
            }
            assertEquals(expected, after.successorsOf(agency.id()));
            assertEquals(
                    directory.successions().size() + others.length,
                    after.successions().size());
        }
    }

    @Property
    void what_has_ended_does_not_end_again_and_takes_over_from_nobody(
            @ForAll("directories") AgencyDirectory directory) {
        Agency going = directory.get(Directories.ISSUER);
        for (Agency agency : directory.agencies()) {
            if (agency.life().to() != null) {
                assertThrows(IllegalArgumentException.class, () -> directory.ending(agency.id(), ON, BASIS));
                assertThrows(
                        IllegalArgumentException.class, () -> directory.ending(going.id(), ON, BASIS, agency.id()));
            }
        }
    }

    @Property
    void to_replace_an_agency_by_itself_changes_nothing_and_to_replace_it_back_undoes_an_end(
            @ForAll("directories") AgencyDirectory directory) {
        for (Agency agency : directory.agencies()) {
            assertEquals(directory, directory.replacing(agency));
            Agency renamed = agency.withCode("99999");
            assertEquals(renamed, directory.replacing(renamed).get(agency.id()));
            assertEquals(directory, directory.replacing(renamed).replacing(agency));
        }
        for (Agency agency : goingOn(directory)) {
            assertEquals(directory, directory.ending(agency.id(), ON, BASIS).replacing(agency));
        }
    }

    @Property
    void an_end_that_others_rest_on_cannot_be_taken_away(@ForAll("directories") AgencyDirectory directory) {
        for (Succession succession : directory.successions()) {
            Agency ended = directory.get(succession.from());
            assertThrows(IllegalArgumentException.class, () -> directory.replacing(ended.withLife(Validity.ALWAYS)));
        }
    }
}

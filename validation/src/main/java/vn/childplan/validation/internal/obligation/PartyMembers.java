package vn.childplan.validation.internal.obligation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyGroup;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.agency.Party;

/**
 * Which agencies the parties of a plan mean on a day. What a group came to is remembered, for plans name the same groups
 * again and again. Not for use by several threads.
 */
public final class PartyMembers {
    private final AgencyDirectory directory;
    private final Predicate<AgencyKind> localities;
    private final Map<LocalDate, Map<List<GroupId>, List<Agency>>> remembered = new HashMap<>();

    /**
     * Of the agencies of a directory.
     *
     * @param localities the kinds of agencies that "địa phương" means
     */
    public PartyMembers(AgencyDirectory directory, Predicate<AgencyKind> localities) {
        this.directory = directory;
        this.localities = localities;
    }

    /**
     * The agencies that a party means, by id: the one named, alive on that day or not; of a group those that exist on that
     * day. Empty for an agency that the directory does not know, and for a group that means only those "liên quan".
     */
    public List<Agency> of(Party party, LocalDate on) {
        return switch (party.kind()) {
            case AGENCY ->
                directory.find(((Party.One) party).agency()).map(List::of).orElse(List.of());
            case GROUP -> of((Party.Group) party, on);
        };
    }

    private List<Agency> of(Party.Group group, LocalDate on) {
        return group.concerned() ? List.of() : of(group.groups(), on);
    }

    /** The agencies of a group that exist on a day, by id; of localities those of the level that is meant. */
    public List<Agency> of(GroupId group, LocalDate on) {
        return of(List.of(group), on);
    }

    private List<Agency> of(List<GroupId> groups, LocalDate on) {
        Map<List<GroupId>, List<Agency>> ofDay = remembered.computeIfAbsent(on, day -> new HashMap<>());
        List<Agency> known = ofDay.get(groups);
        if (known == null) {
            known = find(groups, on);
            ofDay.put(groups, known);
        }
        return known;
    }

    private List<Agency> find(List<GroupId> wanted, LocalDate on) {
        SortedMap<AgencyId, Agency> members = new TreeMap<>();
        for (GroupId group : wanted) {
            if (directory.group(group).isEmpty()) {
                continue; // a finding of the derivation and of the review
            }
            boolean anyLevel = !group.equals(AgencyGroup.LOCALITIES);
            for (Agency agency : directory.members(group, on)) {
                if (anyLevel || localities.test(agency.kind())) {
                    members.put(agency.id(), agency);
                }
            }
        }
        return List.copyOf(members.values());
    }
}

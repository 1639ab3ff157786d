package vn.childplan.core.agency;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.internal.graph.Circles;
import vn.childplan.core.internal.text.Nearest;
import vn.childplan.core.time.Validity;

/**
 * The agencies of a province through time: who they are, which groups they form, who took over from whom. Immutable and
 * safe to share between threads; a host adds its own with {@link #with} and leaves the bundled one as it is.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class AgencyDirectory {
    /** Of one agency; tells all that differ apart. */
    private final Map<AgencyId, Agency> agencies;

    private final Map<GroupId, AgencyGroup> groups;
    private final Map<AgencyId, List<Succession>> successionsFrom;
    /** Built at the first look-up by name: most programs never ask. */
    private volatile @Nullable AgencyNames names;

    private AgencyDirectory(
            Map<AgencyId, Agency> agencies,
            Map<GroupId, AgencyGroup> groups,
            Map<AgencyId, List<Succession>> successionsFrom) {
        this.agencies = agencies;
        this.groups = groups;
        this.successionsFrom = successionsFrom;
    }

    /**
     * A directory of these agencies, groups and successions.
     *
     * @throws IllegalArgumentException if an id appears twice, if a succession, group or parent names an agency that is
     *     not there, if an agency belongs to itself by way of its parents, or if an agency takes over on a day on which
     *     it does not exist or its predecessor still does
     */
    public static AgencyDirectory of(
            Collection<Agency> agencies, Collection<AgencyGroup> groups, Collection<Succession> successions) {
        Map<AgencyId, Agency> byId = new TreeMap<>();
        for (Agency agency : agencies) {
            if (byId.putIfAbsent(agency.id(), agency) != null) {
                throw new IllegalArgumentException(
                        "agency " + agency.id() + " appears twice: ids are never used again");
            }
        }
        Map<GroupId, AgencyGroup> groupsById = new TreeMap<>();
        for (AgencyGroup group : groups) {
            if (groupsById.putIfAbsent(group.id(), group) != null) {
                throw new IllegalArgumentException("group " + group.id() + " appears twice");
            }
            for (AgencyId member : group.members()) {
                requireKnown(byId, member, "group " + group.id());
            }
        }
        requireNoCircles(byId);
        Map<AgencyId, SortedSet<Succession>> sorted = new TreeMap<>();
        for (Succession succession : successions) {
            requireTakeOver(byId, succession);
            sorted.computeIfAbsent(succession.from(), id -> new TreeSet<>(AgencyDirectory::bySuccessor))
                    .add(succession);
        }
        Map<AgencyId, List<Succession>> from = new LinkedHashMap<>();
        for (Map.Entry<AgencyId, SortedSet<Succession>> ended : sorted.entrySet()) {
            from.put(ended.getKey(), List.copyOf(ended.getValue()));
        }
        // In the order of the ids, and found without searching.
        return new AgencyDirectory(
                Collections.unmodifiableMap(new LinkedHashMap<>(byId)),
                Collections.unmodifiableMap(new LinkedHashMap<>(groupsById)),
                from);
    }

    private static int bySuccessor(Succession one, Succession other) {
        int bySuccessor = one.to().compareTo(other.to());
        int byDay = bySuccessor != 0 ? bySuccessor : one.on().compareTo(other.on());
        return byDay != 0 ? byDay : one.basis().compareTo(other.basis());
    }

    private static Agency requireKnown(Map<AgencyId, Agency> byId, AgencyId id, String whose) {
        Agency agency = byId.get(id);
        if (agency == null) {
            throw new IllegalArgumentException(whose + " names agency " + id + ", which is not in the directory");
        }
        return agency;
    }

    private static void requireNoCircles(Map<AgencyId, Agency> byId) {
        for (Agency agency : byId.values()) {
            AgencyId parent = agency.parent();
            if (parent != null) {
                requireKnown(byId, parent, "the parent of " + agency.id());
            }
        }
        List<List<AgencyId>> circles = Circles.among(byId.keySet(), id -> {
            Agency agency = byId.get(id);
            return agency == null ? null : agency.parent();
        });
        if (!circles.isEmpty()) {
            throw new IllegalArgumentException("agencies belong to each other in a circle: " + circles.get(0));
        }
    }

    private static void requireTakeOver(Map<AgencyId, Agency> byId, Succession succession) {
        String what = "the succession of " + succession.from() + " by " + succession.to();
        Agency from = requireKnown(byId, succession.from(), what);
        Agency to = requireKnown(byId, succession.to(), what);
        if (!from.life().endedBy(succession.on())) {
            throw new IllegalArgumentException(what + ": " + succession.from() + " still exists on " + succession.on());
        }
        if (!to.life().contains(succession.on())) {
            throw new IllegalArgumentException(what + ": " + succession.to() + " does not exist on " + succession.on());
        }
    }

    /** Every agency, by id. */
    public Collection<Agency> agencies() {
        return agencies.values();
    }

    /** Every group, by id. */
    public Collection<AgencyGroup> groups() {
        return groups.values();
    }

    /** Every succession, by who ended and then by who took over. */
    public List<Succession> successions() {
        return successionsFrom.values().stream().flatMap(List::stream).toList();
    }

    /** The agency of that id; empty if the directory does not hold it. */
    public Optional<Agency> find(AgencyId id) {
        return Optional.ofNullable(agencies.get(id));
    }

    /**
     * The agency of that id.
     *
     * @throws UnknownAgencyException if there is none; its message names the nearest ids
     */
    public Agency get(AgencyId id) {
        Agency agency = agencies.get(id);
        if (agency == null) {
            throw new UnknownAgencyException(id, names().nearest(id.value()));
        }
        return agency;
    }

    /** The name of the agency of that id; the id itself if the directory does not hold it. */
    public String nameOf(AgencyId id) {
        Agency agency = agencies.get(id);
        return agency == null ? id.value() : agency.name();
    }

    /** The group of that id; empty if the directory does not hold it. */
    public Optional<AgencyGroup> group(GroupId id) {
        return Optional.ofNullable(groups.get(id));
    }

    /**
     * The agencies of a group that exist on a day, by id; empty if the group is known by name only. A body that lies in a
     * commune or district ("Công an xã") belongs to a group that names it, and not by its kind to those of the province.
     *
     * @throws NoSuchElementException if the directory does not hold the group, with the id that was probably meant
     */
    public List<Agency> members(GroupId group, LocalDate on) {
        AgencyGroup wanted = groups.get(group);
        if (wanted == null) {
            throw new NoSuchElementException("no group " + group + " in the directory"
                    + Nearest.to(
                                    group.value(),
                                    groups.keySet().stream().map(GroupId::value).toList())
                            .map(near -> "; the nearest is " + near)
                            .orElse(""));
        }
        Set<AgencyId> byName = Set.copyOf(wanted.members());
        List<Agency> members = new ArrayList<>();
        for (Agency agency : agencies.values()) {
            boolean belongs =
                    byName.contains(agency.id()) || (wanted.kinds().contains(agency.kind()) && !liesInUnit(agency));
            if (belongs && agency.life().contains(on)) {
                members.add(agency);
            }
        }
        return List.copyOf(members);
    }

    /** Whether it is a body of a commune or district: "các ban, ngành" of a province are none of these. */
    private boolean liesInUnit(Agency agency) {
        AgencyId parent = agency.parent();
        return parent != null && !isUnit(agency) && isUnit(get(parent));
    }

    private static boolean isUnit(Agency agency) {
        return agency.kind() == AgencyKind.DISTRICT_COMMITTEE || agency.kind() == AgencyKind.COMMUNE_COMMITTEE;
    }

    /** Who took over from an agency, by id; empty if nobody is recorded. */
    public List<Succession> successorsOf(AgencyId ended) {
        return successionsFrom.getOrDefault(ended, List.of());
    }

    /** The agencies that bear an official code on a day; more than one would be an error of the data. */
    public List<Agency> byCode(String code, LocalDate on) {
        return agencies.values().stream()
                .filter(agency -> code.equals(agency.code()) && agency.life().contains(on))
                .toList();
    }

    /**
     * Finds an agency by id, or by a Vietnamese name on a day: composed or decomposed, the tone on either vowel, with
     * the usual abbreviations ("UBND", a department by the first letters of its name: "Sở VHTTDL", "Sở KH&amp;CN"). An id is found whatever the day. If nobody bears the name on that
     * day but exactly one agency ever did, it is that one: whether it existed is for a rule to judge.
     */
    public LookUp lookUp(String nameOrId, LocalDate on) {
        return names().lookUp(nameOrId, on, true);
    }

    /** As {@link #lookUp}, but for an unknown name without the nearest ones, which take long to find for very many names. */
    public LookUp lookUpExactly(String nameOrId, LocalDate on) {
        return names().lookUp(nameOrId, on, false);
    }

    private AgencyNames names() {
        AgencyNames built = names;
        if (built == null) {
            built = AgencyNames.of(agencies);
            names = built;
        }
        return built;
    }

    /** This directory with more agencies; they may belong to agencies that are in it already. */
    public AgencyDirectory with(Agency... more) {
        Map<AgencyId, Agency> all = new LinkedHashMap<>(agencies);
        for (Agency agency : more) {
            putNew(all, agency);
        }
        return of(all.values(), groups.values(), successions());
    }

    private static void putNew(Map<AgencyId, Agency> all, Agency agency) {
        Agency there = all.putIfAbsent(agency.id(), agency);
        if (there != null && !there.equals(agency)) {
            throw new IllegalArgumentException("agency " + agency.id() + " is two different agencies: " + there
                    + " and " + agency + "; ids are never used again");
        }
    }

    /**
     * This directory and another one. What both hold under the same id must be equal, except groups, which become the
     * union of both.
     */
    public AgencyDirectory with(AgencyDirectory other) {
        Map<AgencyId, Agency> all = new LinkedHashMap<>(agencies);
        other.agencies.values().forEach(agency -> putNew(all, agency));
        Map<GroupId, AgencyGroup> merged = new HashMap<>(groups);
        other.groups.forEach((id, group) -> merged.merge(id, group, AgencyDirectory::union));
        List<Succession> successions = new ArrayList<>(successions());
        successions.addAll(other.successions());
        return of(all.values(), merged.values(), successions);
    }

    /** This directory with one more succession. */
    public AgencyDirectory with(Succession succession) {
        List<Succession> all = new ArrayList<>(successions());
        all.add(succession);
        return of(agencies.values(), groups.values(), all);
    }

    /** This directory with a group added, or replaced if its id is there. */
    public AgencyDirectory with(AgencyGroup group) {
        Map<GroupId, AgencyGroup> all = new HashMap<>(groups);
        all.put(group.id(), group);
        return of(agencies.values(), all.values(), successions());
    }

    /**
     * This directory with an agency at its end, and who takes over from it on that day. The successors are there already, or are
     * added first ({@link #with(Agency...)}).
     *
     * <pre>{@code
     * directory.ending(AgencyId.of("ubnd-xa-a"), LocalDate.of(2026, 7, 1), "Nghị quyết 12/NQ-HĐND", AgencyId.of("ubnd-xa-b"));
     * }</pre>
     *
     * @param on the first day on which it no longer exists, and on which the successors answer for it
     * @param basis the decision that says so
     * @param successors who takes over; none if nobody does
     * @throws UnknownAgencyException if the directory has no such agency
     * @throws IllegalArgumentException if it has an end already, or has not begun by then; if a successor is unknown, named twice,
     *     the agency itself, or does not exist on that day; or if it took over from another on that day or later
     */
    public AgencyDirectory ending(AgencyId id, LocalDate on, String basis, AgencyId... successors) {
        Agency agency = get(id);
        LocalDate end = agency.life().to();
        if (end != null) {
            throw new IllegalArgumentException(
                    "agency " + id + " ends on " + end + " already: replacing(…) corrects that");
        }
        List<Succession> all = new ArrayList<>(successions());
        for (AgencyId successor : successors) {
            Succession succession = new Succession(id, successor, on, basis);
            if (all.contains(succession)) {
                throw new IllegalArgumentException("agency " + successor + " is named twice as successor of " + id);
            }
            all.add(succession);
        }
        Map<AgencyId, Agency> changed = new LinkedHashMap<>(agencies);
        changed.put(id, agency.withLife(new Validity(agency.life().from(), on)));
        return of(changed.values(), groups.values(), all);
    }

    /**
     * This directory with an agency as given, in place of the one of its id: another name, code, parent, or corrected days.
     *
     * @throws UnknownAgencyException if the directory has no agency of that id
     * @throws IllegalArgumentException if the others do not allow it: see {@link #of}
     */
    public AgencyDirectory replacing(Agency agency) {
        get(agency.id());
        Map<AgencyId, Agency> changed = new LinkedHashMap<>(agencies);
        changed.put(agency.id(), agency);
        return of(changed.values(), groups.values(), successions());
    }

    private static AgencyGroup union(AgencyGroup a, AgencyGroup b) {
        var kinds = new TreeSet<>(a.kinds());
        kinds.addAll(b.kinds());
        var members = new LinkedHashSet<>(a.members());
        members.addAll(b.members());
        return new AgencyGroup(a.id(), a.name(), kinds, List.copyOf(members));
    }

    /**
     * This directory as plain values, in the form of its JSON: {@code agencies}, {@code groups}, {@code successions}. Any mapper
     * of Jackson 2 or 3 writes it so, without a module.
     */
    @JsonValue
    public Map<String, Object> fields() {
        return DirectoryDocument.fields(this);
    }

    /**
     * The directory of plain values, as {@link #fields()} gives them: how a mapper of Jackson 2 or 3 reads one. Whoever reads a
     * file uses {@code DirectoryJson}, which knows the place of every problem.
     *
     * @param fields maps, lists and texts
     * @throws IllegalArgumentException if they are no directory; names every value that is wrong, or the first that does not fit
     *     the others
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AgencyDirectory ofFields(Object fields) {
        return DirectoryDocument.directory(fields);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AgencyDirectory that
                && agencies.equals(that.agencies)
                && groups.equals(that.groups)
                && successionsFrom.equals(that.successionsFrom);
    }

    @Override
    public int hashCode() {
        return Objects.hash(agencies, groups, successionsFrom);
    }

    @Override
    public String toString() {
        return "directory of " + agencies.size() + " agencies and " + groups.size() + " groups";
    }
}

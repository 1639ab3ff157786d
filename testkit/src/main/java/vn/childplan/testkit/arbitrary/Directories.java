package vn.childplan.testkit.arbitrary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyGroup;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.agency.Succession;
import vn.childplan.core.time.Validity;

/**
 * Directories of a small province that is reformed during 2025: {@code ubnd-tinh}, departments {@code so-1} …, districts
 * {@code huyen-1} …, communes {@code xa-1} …, and their successors, {@code so-moi-1} …, {@code xa-moi-1} ….
 *
 * <p>On the day of the reform each old agency goes on, is merged into one, split among two, or ends without anybody
 * taking over. One of the new departments may end later in the year. Shrinks to few agencies that all go on.
 */
final class Directories {
    /** Always there, never reformed: whoever issues plans and receives reports. */
    static final AgencyId ISSUER = AgencyId.of("ubnd-tinh");
    /** All departments. */
    static final GroupId DEPARTMENTS = GroupId.of("cac-so");
    /** How many agencies each kind has at most before the reform, and after it. */
    private static final int MOST = 3;

    private static final LocalDate LATER_END = LocalDate.of(2025, 10, 1);

    private Directories() {}

    /** Directories whose agencies begin, end, merge and split. */
    static Arbitrary<AgencyDirectory> reformed() {
        Arbitrary<List<Reform>> departments = Reform.any().list().ofMinSize(1).ofMaxSize(MOST);
        Arbitrary<List<Reform>> districts = Reform.any().list().ofMaxSize(MOST);
        Arbitrary<List<Reform>> communes = Reform.any().list().ofMaxSize(MOST);
        return Combinators.combine(departments, districts, communes, days(), Arbitraries.of(false, true))
                .as(Directories::directory);
    }

    /** The days of a reform: that of the real one first, and days on and around the usual deadlines. */
    private static Arbitrary<LocalDate> days() {
        return Arbitraries.of(
                LocalDate.of(2025, 7, 1),
                LocalDate.of(2025, 3, 1),
                LocalDate.of(2025, 5, 14),
                LocalDate.of(2025, 5, 15),
                LocalDate.of(2025, 9, 30));
    }

    private static AgencyDirectory directory(
            List<Reform> departments,
            List<Reform> districts,
            List<Reform> communes,
            LocalDate day,
            boolean newDepartmentEnds) {
        Builder builder = new Builder(day);
        builder.agencies.add(Agency.of(ISSUER.value(), AgencyKind.PROVINCIAL_COMMITTEE, "Ủy ban nhân dân tỉnh"));
        builder.add("so", "Sở", AgencyKind.DEPARTMENT, departments);
        builder.add("huyen", "UBND huyện", AgencyKind.DISTRICT_COMMITTEE, districts);
        builder.add("xa", "UBND xã", AgencyKind.COMMUNE_COMMITTEE, communes);
        if (newDepartmentEnds) {
            builder.endLater(AgencyId.of("so-moi-1"));
        }
        return AgencyDirectory.of(builder.agencies, groups(), builder.successions);
    }

    private static List<AgencyGroup> groups() {
        return List.of(
                new AgencyGroup(DEPARTMENTS, "các sở", new TreeSet<>(List.of(AgencyKind.DEPARTMENT)), List.of()),
                new AgencyGroup(
                        AgencyGroup.LOCALITIES,
                        "các địa phương",
                        new TreeSet<>(List.of(AgencyKind.DISTRICT_COMMITTEE, AgencyKind.COMMUNE_COMMITTEE)),
                        List.of()));
    }

    /** Agencies and who took over from whom, before they become a directory. */
    private static final class Builder {
        private final LocalDate day;
        private final List<Agency> agencies = new ArrayList<>();
        private final List<Succession> successions = new ArrayList<>();

        Builder(LocalDate day) {
            this.day = day;
        }

        /** Old agencies with what becomes of them, and the new ones. Districts are succeeded by communes. */
        void add(String id, String name, AgencyKind kind, List<Reform> reforms) {
            boolean district = kind == AgencyKind.DISTRICT_COMMITTEE;
            for (int i = 0; i < reforms.size(); i++) {
                Agency old = Agency.of(id + "-" + (i + 1), kind, name + " cũ " + (i + 1));
                Reform reform = reforms.get(i);
                agencies.add(reform.ends() ? old.withLife(Validity.until(day)) : old);
                for (int successor : reform.successors()) {
                    AgencyId to = AgencyId.of((district ? "xa" : id) + "-moi-" + successor);
                    successions.add(new Succession(old.id(), to, day, "Nghị quyết sắp xếp"));
                }
            }
            for (int i = 1; i <= MOST && !district; i++) {
                agencies.add(
                        Agency.of(id + "-moi-" + i, kind, name + " mới " + i).withLife(Validity.from(day)));
            }
        }

        /** A new agency ends too, and one founded then takes over: a duty may pass on twice. */
        void endLater(AgencyId id) {
            agencies.replaceAll(
                    agency -> agency.id().equals(id) ? agency.withLife(new Validity(day, LATER_END)) : agency);
            Agency last =
                    Agency.of("so-sau", AgencyKind.DEPARTMENT, "Sở sau cùng").withLife(Validity.from(LATER_END));
            agencies.add(last);
            successions.add(new Succession(id, last.id(), LATER_END, "Quyết định hợp nhất"));
        }
    }

    /**
     * What becomes of an agency.
     *
     * @param ends whether it ends
     * @param successors the numbers of the new agencies that take over
     */
    private record Reform(boolean ends, List<Integer> successors) {
        static Arbitrary<Reform> any() {
            Arbitrary<Integer> successor = Arbitraries.integers().between(1, MOST);
            Arbitrary<Reform> goesOn = Arbitraries.just(new Reform(false, List.of()));
            Arbitrary<Reform> merged = successor.map(one -> new Reform(true, List.of(one)));
            Arbitrary<Reform> split =
                    successor.list().ofSize(2).uniqueElements().map(two -> new Reform(true, two));
            Arbitrary<Reform> ended = Arbitraries.just(new Reform(true, List.of()));
            return Arbitraries.oneOf(goesOn, merged, split, ended);
        }
    }
}

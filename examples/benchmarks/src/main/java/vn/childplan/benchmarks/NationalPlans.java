package vn.childplan.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyGroup;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.plan.Plan;
import vn.childplan.validation.obligation.LocalityLevel;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.rule.RuleSet;

/**
 * The bundled plan as if each of the 34 provinces had issued it: each with the bundled departments and its share of the
 * 3,321 communes, which "địa phương" is read as.
 */
final class NationalPlans {
    static final int PROVINCES = 34;

    private static final Set<AgencyKind> LOCAL =
            EnumSet.of(AgencyKind.DISTRICT_COMMITTEE, AgencyKind.COMMUNE_COMMITTEE);

    private final Plan plan = QuangNgai.plan65();
    private final RuleSet rules =
            RuleSet.standard().set("bearer.localities", "level", LocalityLevel.DISTRICT_AND_COMMUNE);
    private final List<AgencyDirectory> directories;

    private NationalPlans(List<AgencyDirectory> directories) {
        this.directories = directories;
    }

    /** The whole country. */
    static NationalPlans ofAllProvinces() {
        return new NationalPlans(IntStream.range(0, PROVINCES)
                .mapToObj(province -> directory(
                        IntStream.range(0, Workload.COMMUNES).filter(commune -> commune % PROVINCES == province)))
                .toList());
    }

    /** One province of that many communes. */
    static NationalPlans ofOneProvince(int communes) {
        return new NationalPlans(List.of(directory(IntStream.range(0, communes))));
    }

    List<ObligationRegister> derive() {
        return directories.stream()
                .map(directory -> ObligationRegister.derive(plan, directory, rules))
                .toList();
    }

    private static AgencyDirectory directory(IntStream communes) {
        AgencyDirectory bundled = QuangNgai.directory();
        List<Agency> agencies = new ArrayList<>(bundled.agencies().stream()
                .filter(agency -> !LOCAL.contains(agency.kind()))
                .toList());
        communes.mapToObj(number -> TypedFacts.communeId(number).value())
                .map(id -> Agency.of(id, AgencyKind.COMMUNE_COMMITTEE, "UBND xã " + id))
                .forEach(agencies::add);
        List<AgencyId> known = agencies.stream().map(Agency::id).toList();
        return AgencyDirectory.of(agencies, groups(bundled.groups(), known), List.of());
    }

    private static List<AgencyGroup> groups(Collection<AgencyGroup> groups, List<AgencyId> known) {
        return groups.stream()
                .map(group -> new AgencyGroup(
                        group.id(),
                        group.name(),
                        group.kinds(),
                        group.members().stream().filter(known::contains).toList()))
                .toList();
    }
}

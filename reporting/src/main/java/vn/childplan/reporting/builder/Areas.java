package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.agency.Succession;

/**
 * The district in which a locality lies, as far as the directory tells: the one it belongs to, or the one from which it took
 * over. Where that are several, or none, nothing is said.
 */
final class Areas {
    private final AgencyDirectory directory;
    private final Map<AgencyId, List<AgencyId>> tookOverFrom = new HashMap<>();

    Areas(AgencyDirectory directory) {
        this.directory = directory;
        for (Succession succession : directory.successions()) {
            tookOverFrom
                    .computeIfAbsent(succession.to(), none -> new ArrayList<>())
                    .add(succession.from());
        }
    }

    /** The committee of the district. */
    Optional<AgencyId> of(AgencyId id) {
        if (isDistrict(id)) {
            return Optional.of(id);
        }
        Optional<AgencyId> parent = directory.find(id).map(Agency::parent).filter(this::isDistrict);
        if (parent.isPresent()) {
            return parent;
        }
        List<AgencyId> districts = tookOverFrom.getOrDefault(id, List.of()).stream()
                .filter(this::isDistrict)
                .distinct()
                .toList();
        return districts.size() == 1 ? Optional.of(districts.get(0)) : Optional.empty();
    }

    private boolean isDistrict(AgencyId id) {
        return directory
                .find(id)
                .filter(agency -> agency.kind() == AgencyKind.DISTRICT_COMMITTEE)
                .isPresent();
    }
}

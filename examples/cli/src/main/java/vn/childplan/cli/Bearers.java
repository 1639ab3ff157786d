package vn.childplan.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.text.VietnameseText;
import vn.childplan.validation.obligation.Obligation;

/** Who bears obligations, by name and by kind. */
final class Bearers {
    private final AgencyDirectory directory;

    Bearers(AgencyDirectory directory) {
        this.directory = directory;
    }

    String name(AgencyId id) {
        return directory.nameOf(id);
    }

    /** The name of the bearer, or the plan's words where it is open who that is. */
    String name(Obligation obligation) {
        AgencyId bearer = obligation.bearer();
        return bearer == null ? "“" + obligation.term().party().wording() + "”" : name(bearer);
    }

    /** In the order of clauses, then of periods, then of Vietnamese names. */
    Comparator<Obligation> order() {
        return Comparator.comparing(Obligation::clause)
                .thenComparing(Obligation::period)
                .thenComparing(this::name, VietnameseText.order());
    }

    /** The agencies that bear any of the obligations, each once. */
    static Set<AgencyId> distinct(Collection<Obligation> obligations) {
        Set<AgencyId> distinct = new LinkedHashSet<>();
        for (Obligation obligation : obligations) {
            AgencyId bearer = obligation.bearer();
            if (bearer != null) {
                distinct.add(bearer);
            }
        }
        return distinct;
    }

    /** How many of the agencies are of which kind. */
    Map<AgencyKind, Long> kinds(Collection<AgencyId> agencies) {
        return agencies.stream()
                .map(directory::get)
                .collect(Collectors.groupingBy(agency -> agency.kind(), TreeMap::new, Collectors.counting()));
    }

    /** "7 sở; 1 ban, ngành; 13 UBND cấp huyện". */
    String kindsInWords(Collection<AgencyId> agencies, Wording words) {
        return kinds(agencies).entrySet().stream()
                .map(kind -> words.counted(kind.getKey(), kind.getValue()))
                .collect(Collectors.joining("; "));
    }
}

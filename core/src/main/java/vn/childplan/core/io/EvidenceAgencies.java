package vn.childplan.core.io;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.LookUp;
import vn.childplan.core.internal.text.Excerpt;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.TimeFormat;

/** Agencies by what files call them, looked up once for each name and day. */
final class EvidenceAgencies {
    private final AgencyDirectory directory;
    private final Problems problems;
    private final Map<String, AgencyId> ids = new HashMap<>();
    private final Map<String, Map<LocalDate, LookUp>> names = new HashMap<>();

    EvidenceAgencies(AgencyDirectory directory, Problems problems) {
        this.directory = directory;
        this.problems = problems;
        for (Agency agency : directory.agencies()) {
            ids.put(agency.id().value(), agency.id());
        }
    }

    /** The agency of that id, or of that name on that day; null after a problem. */
    @Nullable
    AgencyId find(String nameOrId, LocalDate on, EvidenceField field, WrittenEntry row) {
        AgencyId id = ids.get(nameOrId);
        if (id != null) {
            return id;
        }
        Map<LocalDate, LookUp> days = names.get(nameOrId);
        LookUp known = days == null ? null : days.get(on);
        if (known == null) {
            if (problems.isFull()) {
                // Nobody would read it.
                return null;
            }
            known = problems.areMany() ? directory.lookUpExactly(nameOrId, on) : directory.lookUp(nameOrId, on);
            names.computeIfAbsent(nameOrId, name -> new HashMap<>()).put(on, known);
        }
        return switch (known.kind()) {
            case FOUND -> ((LookUp.Found) known).agency().id();
            case AMBIGUOUS -> ambiguous((LookUp.Ambiguous) known, nameOrId, on, field, row);
            case UNKNOWN -> unknown((LookUp.Unknown) known, nameOrId, field, row);
        };
    }

    private static @Nullable AgencyId ambiguous(
            LookUp.Ambiguous several, String nameOrId, LocalDate on, EvidenceField field, WrittenEntry row) {
        String quoted = Excerpt.quote(nameOrId);
        String candidates = list(several.candidates());
        Text day = TimeFormat.date(on);
        row.report(
                field,
                "evidence.ambiguous-agency",
                Text.of(
                        "nhiều cơ quan có tên " + quoted + " ngày " + day.vi(),
                        "several agencies are called " + quoted + " on " + day.en()),
                Text.of("Ghi mã của một cơ quan: " + candidates + ".", "Write the id of one: " + candidates + "."));
        return null;
    }

    private static @Nullable AgencyId unknown(
            LookUp.Unknown nobody, String nameOrId, EvidenceField field, WrittenEntry row) {
        String quoted = Excerpt.quote(nameOrId);
        String nearest = list(nobody.nearest());
        row.report(
                field,
                "evidence.unknown-agency",
                Text.of("không có cơ quan " + quoted, "no agency is called " + quoted),
                nearest.isEmpty()
                        ? Text.of("Ghi mã hoặc đúng tên cơ quan.", "Write the id or exact name of an agency.")
                        : Text.of(
                                "Ghi mã hoặc đúng tên; gần nhất: " + nearest + ".",
                                "Write its id or exact name; nearest: " + nearest + "."));
        return null;
    }

    private static String list(List<Agency> agencies) {
        return agencies.stream()
                .map(agency -> agency.name() + " (" + agency.id() + ")")
                .collect(Collectors.joining(", "));
    }
}

package vn.childplan.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.LookUp;
import vn.childplan.core.text.Text;

/** An agency as the user named it: by id or by name. */
final class NamedAgency {
    private NamedAgency() {}

    /**
     * The agency, or a problem that names the nearest ones.
     *
     * @param on of several agencies with one name the one that exists on that day
     */
    static Agency of(String option, String nameOrId, AgencyDirectory directory, LocalDate on) {
        LookUp found = directory.lookUp(nameOrId, on);
        return switch (found.kind()) {
            case FOUND -> ((LookUp.Found) found).agency();
            case AMBIGUOUS ->
                throw problem(
                        option,
                        Text.of("nhiều cơ quan có tên '" + nameOrId + "'", "several agencies are '" + nameOrId + "'"),
                        ((LookUp.Ambiguous) found).candidates());
            case UNKNOWN ->
                throw problem(
                        option,
                        Text.of("không có cơ quan '" + nameOrId + "'", "there is no agency '" + nameOrId + "'"),
                        ((LookUp.Unknown) found).nearest());
        };
    }

    private static BadInput problem(String option, Text message, List<Agency> near) {
        String names =
                near.stream().map(each -> each.id() + " (" + each.name() + ")").collect(Collectors.joining(", "));
        return BadInput.of(option, message, Text.of("Gần nhất: " + names + ".", "Nearest: " + names + "."));
    }
}

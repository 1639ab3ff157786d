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
        if (found instanceof LookUp.Found one) {
            return one.agency();
        }
        boolean unknown = found instanceof LookUp.Unknown;
        List<Agency> near =
                found instanceof LookUp.Ambiguous several ? several.candidates() : ((LookUp.Unknown) found).nearest();
        String names =
                near.stream().map(each -> each.id() + " (" + each.name() + ")").collect(Collectors.joining(", "));
        throw BadInput.of(
                option,
                unknown
                        ? Text.of("không có cơ quan '" + nameOrId + "'", "there is no agency '" + nameOrId + "'")
                        : Text.of("nhiều cơ quan có tên '" + nameOrId + "'", "several agencies are '" + nameOrId + "'"),
                Text.of("Gần nhất: " + names + ".", "Nearest: " + names + "."));
    }
}

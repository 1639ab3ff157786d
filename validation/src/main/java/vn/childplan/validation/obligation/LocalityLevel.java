package vn.childplan.validation.obligation;

import org.apiguardian.api.API;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.text.Text;

/** Which level of local government is meant where a plan only says "địa phương". */
@API(status = API.Status.MAINTAINED, since = "0.1")
public enum LocalityLevel {
    /** Cấp huyện, until 30/6/2025. */
    DISTRICT(Text.of("cấp huyện", "district level")),
    /** Cấp xã. */
    COMMUNE(Text.of("cấp xã", "commune level")),
    /** Both. */
    DISTRICT_AND_COMMUNE(Text.of("cấp huyện và cấp xã", "district and commune level"));

    private final Text label;

    LocalityLevel(Text label) {
        this.label = label;
    }

    /** The level as people read it. */
    public Text label() {
        return label;
    }

    /** Whether an agency of that kind is meant; this reading leaves out only local committees. */
    public boolean means(AgencyKind kind) {
        return switch (kind) {
            case DISTRICT_COMMITTEE -> this != COMMUNE;
            case COMMUNE_COMMITTEE -> this != DISTRICT;
            default -> true;
        };
    }
}

package vn.childplan.validation.obligation;

import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.text.Text;

/** Which level of local government is meant where a plan only says "địa phương". */
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

    public Text label() {
        return label;
    }

    /** Whether an agency of that kind is meant; anything that is no local committee is not for this reading to leave out. */
    public boolean means(AgencyKind kind) {
        return switch (kind) {
            case DISTRICT_COMMITTEE -> this != COMMUNE;
            case COMMUNE_COMMITTEE -> this != DISTRICT;
            default -> true;
        };
    }
}

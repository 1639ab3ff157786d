package vn.childplan.reporting.drafting;

import org.apiguardian.api.API;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.reporting.model.Wording;

/** Kinds of agencies, as a table names them. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class AgencyKinds {
    private AgencyKinds() {}

    /** Its label, as the heading of a group. */
    public static String label(AgencyKind kind, Wording words) {
        return switch (kind) {
            case CENTRAL_BODY -> words.say("Cơ quan trung ương", "Central bodies");
            case PARTY_BODY -> words.say("Cơ quan của Đảng", "Party bodies");
            case PEOPLES_COUNCIL -> words.say("Hội đồng nhân dân", "People's councils");
            case PROVINCIAL_COMMITTEE -> words.say("UBND tỉnh", "Provincial committee");
            case PROVINCIAL_OFFICE -> words.say("Văn phòng UBND tỉnh", "Provincial office");
            case DEPARTMENT -> words.say("Sở", "Departments");
            case SECTOR_BODY -> words.say("Ban, ngành", "Sector bodies");
            case FATHERLAND_FRONT -> words.say("Mặt trận Tổ quốc", "Fatherland Front");
            case SOCIO_POLITICAL_ORGANISATION ->
                words.say("Tổ chức chính trị - xã hội", "Socio-political organisations");
            case ASSOCIATION -> words.say("Hội", "Associations");
            case PRESS -> words.say("Báo, đài", "Press");
            case UNIT -> words.say("Đơn vị trực thuộc", "Units");
            case DISTRICT_COMMITTEE -> words.say("UBND cấp huyện", "District committees");
            case COMMUNE_COMMITTEE -> words.say("UBND cấp xã", "Commune committees");
        };
    }
}

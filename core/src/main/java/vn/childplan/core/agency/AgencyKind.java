package vn.childplan.core.agency;

import org.apiguardian.api.API;
import vn.childplan.core.text.Text;

/** What an agency is, as far as groups in plans tell agencies apart. */
@API(status = API.Status.MAINTAINED, since = "0.1")
public enum AgencyKind {
    /** Bộ, cơ quan trung ương and their units. */
    CENTRAL_BODY("Cơ quan trung ương", "Central bodies"),
    /** Cơ quan của Đảng. */
    PARTY_BODY("Cơ quan của Đảng", "Party bodies"),
    /** Hội đồng nhân dân và Thường trực. */
    PEOPLES_COUNCIL("Hội đồng nhân dân", "People's councils"),
    /** Ủy ban nhân dân cấp tỉnh và lãnh đạo. */
    PROVINCIAL_COMMITTEE("UBND tỉnh", "Provincial committee"),
    /** Văn phòng của Ủy ban nhân dân tỉnh. */
    PROVINCIAL_OFFICE("Văn phòng UBND tỉnh", "Provincial office"),
    /** Sở. */
    DEPARTMENT("Sở", "Departments"),
    /** Ban, ngành cấp tỉnh that is not a sở: Công an tỉnh, … */
    SECTOR_BODY("Ban, ngành", "Other provincial agencies"),
    /** Ủy ban Mặt trận Tổ quốc Việt Nam. */
    FATHERLAND_FRONT("Mặt trận Tổ quốc", "Fatherland Front"),
    /** Tổ chức chính trị - xã hội: Công đoàn, Hội Nông dân, Đoàn Thanh niên, Hội Phụ nữ, Hội Cựu chiến binh. */
    SOCIO_POLITICAL_ORGANISATION("Tổ chức chính trị - xã hội", "Socio-political organisations"),
    /** Hội other than the five socio-political organisations. */
    ASSOCIATION("Hội", "Associations"),
    /** Báo, đài, cổng thông tin. */
    PRESS("Báo, đài", "Press"),
    /** A unit inside another agency, such as a fund. */
    UNIT("Đơn vị trực thuộc", "Units"),
    /** Ủy ban nhân dân cấp huyện, until 30/6/2025. */
    DISTRICT_COMMITTEE("UBND cấp huyện", "District committees"),
    /** Ủy ban nhân dân cấp xã: xã, phường, thị trấn, đặc khu. */
    COMMUNE_COMMITTEE("UBND cấp xã", "Commune committees");

    private final Text label;

    AgencyKind(String vi, String en) {
        this.label = Text.of(vi, en);
    }

    /** Agencies of the kind, as the heading of a group in a table. */
    public Text label() {
        return label;
    }
}

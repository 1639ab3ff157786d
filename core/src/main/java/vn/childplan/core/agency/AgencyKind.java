package vn.childplan.core.agency;

import org.apiguardian.api.API;

/** What an agency is, as far as groups in plans tell agencies apart. */
@API(status = API.Status.MAINTAINED, since = "0.1")
public enum AgencyKind {
    /** Bộ, cơ quan trung ương and their units. */
    CENTRAL_BODY,
    /** Cơ quan của Đảng. */
    PARTY_BODY,
    /** Hội đồng nhân dân và Thường trực. */
    PEOPLES_COUNCIL,
    /** Ủy ban nhân dân cấp tỉnh và lãnh đạo. */
    PROVINCIAL_COMMITTEE,
    /** Văn phòng của Ủy ban nhân dân tỉnh. */
    PROVINCIAL_OFFICE,
    /** Sở. */
    DEPARTMENT,
    /** Ban, ngành cấp tỉnh that is not a sở: Công an tỉnh, … */
    SECTOR_BODY,
    /** Ủy ban Mặt trận Tổ quốc Việt Nam. */
    FATHERLAND_FRONT,
    /** Tổ chức chính trị - xã hội: Công đoàn, Hội Nông dân, Đoàn Thanh niên, Hội Phụ nữ, Hội Cựu chiến binh. */
    SOCIO_POLITICAL_ORGANISATION,
    /** Hội other than the five socio-political organisations. */
    ASSOCIATION,
    /** Báo, đài, cổng thông tin. */
    PRESS,
    /** A unit inside another agency, such as a fund. */
    UNIT,
    /** Ủy ban nhân dân cấp huyện, until 30/6/2025. */
    DISTRICT_COMMITTEE,
    /** Ủy ban nhân dân cấp xã: xã, phường, thị trấn, đặc khu. */
    COMMUNE_COMMITTEE
}

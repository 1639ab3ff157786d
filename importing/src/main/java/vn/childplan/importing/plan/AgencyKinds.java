package vn.childplan.importing.plan;

import java.util.regex.Pattern;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.importing.text.Unmarked;

/** What an agency is, told by what its name begins with. */
final class AgencyKinds {
    private static final Pattern DEPARTMENT = Pattern.compile("so\\b.*");
    private static final Pattern PARTY = Pattern.compile(
            "(?:thuong truc |tt\\.? ?|ban thuong vu |ban chap hanh )?(?:tinh uy|thanh uy|dang uy|huyen uy)\\b.*|ban (?:to chuc|tuyen giao|dan van|noi chinh).*|bo chinh tri.*|ban bi thu.*|ban chap hanh trung uong.*");
    private static final Pattern COUNCIL = Pattern.compile(
            "(?:thuong truc |tt\\.? ?)?(?:hdnd|hoi dong nhan dan)\\b.*|quoc hoi.*|uy ban thuong vu quoc hoi.*|doan (?:dbqh|dai bieu quoc hoi).*");
    private static final Pattern PROVINCE = Pattern.compile(
            "(?:chu tich |pho chu tich |cac pho chu tich |ct |pct )?ubnd (?:tinh|thanh pho)\\b.*|(?:pho )?chu tich|p?\\.?ct");
    private static final Pattern COMMUNE = Pattern.compile("ubnd (?:xa|phuong|thi tran|dac khu)\\b.*");
    private static final Pattern DISTRICT = Pattern.compile("ubnd (?:huyen|quan|thi xa)\\b.*");
    /** "CVP", "PCVP", "Phó Chánh Văn phòng": persons, and no agency beside their office. */
    static final String HEAD_OF_OFFICE =
            "(?:(?:p\\.? ?|pho )?cvp|pvp|(?:pho )?chanh (?:vp|van phong)|(?:lanh dao|ld) (?:vp|van phong))";

    private static final Pattern OFFICE = Pattern.compile(
            "van phong (?:ubnd|uy ban).*|(?:lanh dao |ld )?(?:vpub.*|vp ubnd.*)|" + HEAD_OF_OFFICE + "\\b.*");
    private static final Pattern FRONT = Pattern.compile(".*\\b(?:(?:ub)?mttq(?:vn)?|mat tran to quoc)\\b.*");
    private static final Pattern FIVE = Pattern.compile(
            "(?:tinh doan|thanh doan|doan thanh nien|doan tncs|lien doan lao dong|hoi (?:lien hiep phu nu|nong dan|cuu chien binh|lhpn)).*");
    private static final Pattern PRESS = Pattern.compile("(?:bao|dai|cong thong tin|cong ttdt)\\b(?! hiem).*");
    /** Courts and procuracies of a province are organised by the Supreme ones and are none of its committee's bodies. */
    private static final Pattern CENTRAL = Pattern.compile(
            "(?:bo (?!chi huy|doi)|cuc |vu |chinh phu|thu tuong|van phong chinh phu|tong cuc|toa an\\b|tand|vien kiem sat|vksnd).*");

    private static final Pattern ASSOCIATION = Pattern.compile("(?:hoi|hiep hoi|lien hiep|lien minh)\\b.*");
    private static final Pattern UNIT =
            Pattern.compile("(?:quy|trung tam|phong|tram|chi cuc|truong|benh vien|thanh tra bo|to)\\b.*");

    /** Bodies of the kinds that provinces, communes and the state have, whatever their names: no directory has them all. */
    private static final Pattern USUAL = Pattern.compile(
            "(?:so|hoi|hiep hoi|lien hiep|lien minh|bao|dai|cong thong tin|cong ttdt|cong an|bo chi huy|ban chi huy|thue|kho bac"
                    + "|bao hiem xa hoi|ngan hang|chi nhanh|trung tam|quy|chi cuc|ban quan ly|toa an|benh vien|doan|tinh doan|thanh doan"
                    + "|lien doan|uy ban mttq(?:vn)?|ubmttq(?:vn)?|vien|tt\\.?|ban thuong vu|thuong truc|tinh uy|thanh uy|dang uy|hdnd|chu tich|pho chu tich"
                    + "|bo|chinh phu|thu tuong|quoc hoi|cuc|vu|tong cuc|van phong|thanh tra|phong|tram|cong ty|ban) [^,;:()\\d]*(?:, (?:the thao|truyen hinh|thuong binh|ha tang|phong)[^;:()\\d]*)?|chinh phu");

    private static final Pattern ABOVE_COMMUNES =
            Pattern.compile("\\b(?:tinh|thanh pho|huyen|trung uong|quoc gia|khu vuc)\\b");

    /** Bodies in a province that their ministry, party or congress organises, and no committee of a province. */
    private static final Pattern FROM_ABOVE = Pattern.compile(
            "(?:cong an|bo chi huy|bo tu lenh|ban chi huy|bo doi|quan su|bao hiem xa hoi|bhxh|thue|cuc|chi cuc (?:thue|hai quan|thi hanh)|hai quan|kho bac|thi hanh an"
                    + "|ngan hang|chi nhanh|thong ke|dien luc|cong ty|tong cong ty|tap doan|buu dien|vnpt|viettel|thong tan xa|dai khi tuong|ban (?:to chuc|tuyen giao|dan van|noi chinh))\\b.*");

    private static final int LONGEST_USUAL = 80;

    private AgencyKinds() {}

    /** Whether a name that nobody knows is of a usual kind, as "Hội Nông dân tỉnh" or "Công an xã". */
    static boolean isUsual(String name) {
        return name.length() <= LONGEST_USUAL
                && Character.isUpperCase(name.codePointAt(0))
                && USUAL.matcher(Unmarked.of(name)).matches();
    }

    /** Whether a body that the plan of a commune names is of that commune, as its police are, and of nobody above it. */
    static boolean isOfCommune(Agency agency) {
        return switch (agency.kind()) {
            case SECTOR_BODY, FATHERLAND_FRONT, SOCIO_POLITICAL_ORGANISATION, ASSOCIATION, PRESS, UNIT ->
                !ABOVE_COMMUNES.matcher(Unmarked.of(agency.name())).find();
            case CENTRAL_BODY,
                    PARTY_BODY,
                    PEOPLES_COUNCIL,
                    PROVINCIAL_COMMITTEE,
                    PROVINCIAL_OFFICE,
                    DEPARTMENT,
                    DISTRICT_COMMITTEE,
                    COMMUNE_COMMITTEE -> false;
        };
    }

    /** Whether a body of a kind that committees have is one of theirs: the police and the social insurance are not. */
    static boolean isOfCommittee(Agency agency) {
        return !FROM_ABOVE.matcher(Unmarked.of(agency.name())).matches();
    }

    static AgencyKind of(String plain) {
        if (DEPARTMENT.matcher(plain).matches()) {
            return AgencyKind.DEPARTMENT;
        }
        if (PARTY.matcher(plain).matches()) {
            return AgencyKind.PARTY_BODY;
        }
        if (COUNCIL.matcher(plain).matches()) {
            return AgencyKind.PEOPLES_COUNCIL;
        }
        if (PROVINCE.matcher(plain).matches()) {
            return AgencyKind.PROVINCIAL_COMMITTEE;
        }
        if (COMMUNE.matcher(plain).matches()) {
            return AgencyKind.COMMUNE_COMMITTEE;
        }
        if (DISTRICT.matcher(plain).matches()) {
            return AgencyKind.DISTRICT_COMMITTEE;
        }
        if (OFFICE.matcher(plain).matches()) {
            return AgencyKind.PROVINCIAL_OFFICE;
        }
        if (FRONT.matcher(plain).matches()) {
            return AgencyKind.FATHERLAND_FRONT;
        }
        if (FIVE.matcher(plain).matches()) {
            return AgencyKind.SOCIO_POLITICAL_ORGANISATION;
        }
        return ofOthers(plain);
    }

    private static AgencyKind ofOthers(String plain) {
        if (PRESS.matcher(plain).matches()) {
            return AgencyKind.PRESS;
        }
        if (CENTRAL.matcher(plain).matches()) {
            return AgencyKind.CENTRAL_BODY;
        }
        if (ASSOCIATION.matcher(plain).matches()) {
            return AgencyKind.ASSOCIATION;
        }
        return UNIT.matcher(plain).matches() ? AgencyKind.UNIT : AgencyKind.SECTOR_BODY;
    }
}

package vn.childplan.importing.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyGroup;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.text.VietnameseText;
import vn.childplan.importing.text.Unmarked;

/** The groups that plans address as a whole, by the words that name them: "các sở, ban, ngành", "UBND các xã, phường". */
final class AddressedGroups {
    /** "địa bàn", "thôn, bản", "chuyển đổi số", "hồ sơ", "phục hồi": other words than "ban", "sở", "hội", told by their marks. */
    private static final Pattern OTHER_WORD = Pattern.compile(
            "\\b(?:b[àảạáậ]n|s[ốơ]|h[ồỏ]i)\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final List<Addressed> ALL = List.of(
            new Addressed(
                    "(?<!hoi |co |tru )\\bso\\b(?! [a-z]+ tinh| huu\\b)", "cac-so", "Các sở", AgencyKind.DEPARTMENT),
            new Addressed(
                    "\\bban,? nganh\\b|(?<!thuoc |trong |chuyen )\\bnganh\\b(?! hang| nghe)|\\bban\\b"
                            + "(?! (?:cua |thuoc )?(?:hdnd|hoi dong|dang\\b|xay dung|quan ly|chi dao|chi huy|cong tac|giam |chap hanh))",
                    "ban-nganh",
                    "Các ban, ngành",
                    AgencyKind.SECTOR_BODY),
            new Addressed(
                    "\\bto chuc chinh tri\\s?[-–]\\s?xa hoi\\b",
                    "to-chuc-chinh-tri-xa-hoi",
                    "Các tổ chức chính trị - xã hội",
                    AgencyKind.SOCIO_POLITICAL_ORGANISATION),
            new Addressed(
                    "(?<!xa )\\bhoi\\b(?! dong| nghi| vien| thao)|\\bto chuc xa hoi\\b",
                    "hoi",
                    "Các hội",
                    AgencyKind.ASSOCIATION),
            new Addressed("\\bdoan the\\b", "doan-the", "Các đoàn thể", AgencyKind.SOCIO_POLITICAL_ORGANISATION),
            new Addressed(
                    "\\bcap huyen\\b|\\bcac huyen\\b|\\bhuyen, thi xa\\b|\\bhuyen,? xa\\b",
                    "ubnd-cap-huyen",
                    "UBND cấp huyện",
                    AgencyKind.DISTRICT_COMMITTEE),
            new Addressed(
                    "\\bcap xa\\b|\\bcac xa\\b|\\bxa, phuong\\b|\\bphuong, xa\\b|\\bhuyen, xa\\b|\\bcap huyen, xa\\b",
                    "ubnd-cap-xa",
                    "UBND cấp xã",
                    AgencyKind.COMMUNE_COMMITTEE),
            new Addressed(
                    "\\bdia phuong\\b",
                    AgencyGroup.LOCALITIES.value(),
                    "Địa phương",
                    AgencyKind.DISTRICT_COMMITTEE,
                    AgencyKind.COMMUNE_COMMITTEE));

    /** "Các Sở, cơ quan thuộc UBND tỉnh": its sở and whatever else is a body of it, not the committee. */
    private static final Pattern OF_THE_COMMITTEE = Pattern.compile(
            "\\b(?:co quan|don vi|so, (?:ban, )?nganh)(?: chuyen mon|, don vi)?(?: truc)? thuoc (?:ubnd|uy ban nhan dan)"
                    + " (?:tinh|thanh pho)\\b");

    /** "Các cơ quan, đơn vị, địa phương": the sở, ban, ngành of the province are the first two. */
    private static final Pattern EVERYBODY =
            Pattern.compile("^(?:thu truong )?(?:cac )?co quan,? (?:don vi|to chuc)(?:,| va) dia phuong\\b");

    /** "ban, ngành, đoàn thể xã": what a commune has of its own; it has no sở. */
    private static final Set<AgencyKind> OF_COMMUNES =
            Set.of(AgencyKind.SECTOR_BODY, AgencyKind.SOCIO_POLITICAL_ORGANISATION, AgencyKind.ASSOCIATION);

    private AddressedGroups() {}

    /**
     * A group as a directory holds it.
     *
     * @param pattern the words that name it, without marks
     * @param id its id
     * @param name its name
     * @param kinds the kinds of its agencies
     */
    record Addressed(Pattern pattern, GroupId id, String name, SortedSet<AgencyKind> kinds) {
        Addressed(String pattern, String id, String name, AgencyKind... kinds) {
            this(Pattern.compile(pattern), GroupId.of(id), name, new TreeSet<>(List.of(kinds)));
        }

        private boolean isOfUnits() {
            return kinds.contains(AgencyKind.COMMUNE_COMMITTEE) || kinds.contains(AgencyKind.DISTRICT_COMMITTEE);
        }

        /** Whether these are sở, which provinces alone have. */
        boolean isOfDepartments() {
            return kinds.contains(AgencyKind.DEPARTMENT);
        }

        /** Whether a commune has bodies of its own of these kinds. */
        boolean isOfCommunes() {
            return OF_COMMUNES.containsAll(kinds);
        }

        /** Those alone that the committee has: "Các ban, ngành thuộc UBND tỉnh". */
        Addressed of(String committee) {
            GroupId own = GroupId.of(id + "-thuoc-" + VietnameseText.slug(committee));
            return new Addressed(pattern, own, name + " thuộc " + committee, kinds);
        }

        /** Whether these are bodies that a committee may have or not: a sở is always one of its. */
        boolean isOfSectors() {
            return kinds.contains(AgencyKind.SECTOR_BODY);
        }

        /** The bodies of one commune alone: "Các ban, ngành xã Ba Gia". */
        Addressed within(Agency commune) {
            String place = commune.name().replaceFirst("^UBND ", "");
            GroupId own = GroupId.of(id + "-" + commune.id().value().replaceFirst("^ubnd-", ""));
            return new Addressed(pattern, own, name + " " + place, kinds);
        }
    }

    /** Whether a name means bodies of the committee of the province alone, and no police. */
    static boolean areOfTheCommittee(String name) {
        return OF_THE_COMMITTEE.matcher(Unmarked.of(name)).find();
    }

    /**
     * The groups that a name means; none if it is known by its name alone.
     *
     * @param ofProvince whether the plan is of a province, which has sở, ban and ngành
     */
    static List<Addressed> in(String name, boolean ofProvince) {
        StringBuilder words = new StringBuilder(name);
        OTHER_WORD.matcher(name).results().forEach(each -> words.setCharAt(each.start(), '.'));
        String plain = OF_THE_COMMITTEE.matcher(Unmarked.of(words)).replaceAll("so, ban nganh");
        boolean committee = plain.contains("ubnd") || plain.contains("uy ban nhan dan");
        List<Addressed> groups = new ArrayList<>();
        for (Addressed each : ALL) {
            boolean fits = committee == each.isOfUnits()
                    || each.id().equals(AgencyGroup.LOCALITIES)
                    || (!committee && plain.startsWith("cac xa"));
            if (fits && each.pattern().matcher(plain).find()) {
                groups.add(each);
            }
        }
        if (ofProvince && EVERYBODY.matcher(plain).find()) {
            groups.addAll(groups.size() - 1, ALL.subList(0, 2));
        }
        if (groups.contains(ALL.get(2))) {
            groups.remove(ALL.get(3));
        }
        return groups;
    }
}

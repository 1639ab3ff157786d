package vn.childplan.importing.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyGroup;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.agency.LookUp;
import vn.childplan.core.agency.Party;
import vn.childplan.core.text.Text;
import vn.childplan.core.text.VietnameseText;
import vn.childplan.importing.plan.AddressedGroups.Addressed;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.Unmarked;

/**
 * Who is meant by a name, by the directory on the plan's date. Whom the directory does not know is added to it under the id
 * that the name gives, with a doubt; a group of words is a group of the directory, or one known by name only.
 */
final class Parties {
    private static final Pattern PLURAL = Pattern.compile(
            "^(?:cac|mot so|nhung)\\b|^so, |^so,? ban|^ban,? nganh|^hoi,? doan the|^doan the|^dia phuong|^(?:ubnd|uy ban nhan dan) (?:cap|cac|xa, phuong|phuong, xa|xa phuong|huyen, )|^(?:thu truong|giam doc|chu tich|truong) .*\\bcac\\b|^co quan|^don vi|cac cap$|^to chuc|^ca nhan|^doanh nghiep|^ban,|^nganh|^hoi,|^chu tich (?:ubnd|uy ban nhan dan) (?:xa|cac|cap)");
    private static final Pattern TWO_GROUPS = Pattern.compile(
            "(?!.*lien quan)(.*\\b(?:so|nganh|doan the|ban))(?:,| va) ((?:cac )?(?:doan the|dia phuong)\\b.*)");
    /** "Các phòng thuộc Sở", "Các đơn vị thuộc Bộ": inside one agency, and none of the province's. */
    private static final Pattern ROOMS =
            Pattern.compile("^(?:cac |thu truong |truong )*phong\\b|\\b(?:truc )?thuoc (?:so|bo|cuc)\\b");

    private static final Pattern CONCERNED = Pattern.compile("lien quan\\b");
    private static final Pattern WITHOUT_LEVEL =
            Pattern.compile("(?:Văn phòng |Chủ tịch |Phó Chủ tịch |Thường trực )?(?:UBND|Ủy ban nhân dân)");
    private static final Pattern LEVEL = Pattern.compile("UBND ([Tt]ỉnh|[Tt]hành phố|xã|phường|đặc khu)(?!\\p{L})");
    private static final Pattern BRACKET = Pattern.compile("^(.*\\p{L}.*?)\\s*\\(([^()]*\\p{L}[^()]*)\\)$");
    private static final Pattern PROVINCE = Pattern.compile(
            "^((?:ubnd|hdnd|cong an|tinh doan|thanh doan|uy ban mttq viet nam|[a-z ]+) (?:tinh|thanh pho)) .+$");

    private AgencyDirectory directory;
    private @Nullable AgencyId issuer;
    private boolean ofProvince;
    private boolean ofCommune;
    /** Whether the names that are read are beside "các sở", which provinces alone have: "các sở, ngành, đoàn thể". */
    private boolean besideDepartments;
    /** The groups of a commune's own bodies, with their kinds: who belongs to them is known when all are named. */
    private final Map<GroupId, SortedSet<AgencyKind>> groupsOfIssuer = new LinkedHashMap<>();

    /** The groups of bodies of a province's committee, with their kinds. */
    private final Map<GroupId, SortedSet<AgencyKind>> groupsOfCommittee = new LinkedHashMap<>();

    private final boolean known;
    private final LocalDate on;
    private final Doubts doubts;
    private final Set<String> told = new LinkedHashSet<>();
    /** Bodies of a usual kind that the directory lacks, with where each stands first. */
    private final Map<String, PlacedText> usual = new LinkedHashMap<>();
    /** Persons named as if they were agencies, with where each stands first. */
    private final Map<String, PlacedText> persons = new LinkedHashMap<>();
    /** Names that end in the middle, with the line of each. */
    private final Map<String, PlacedText> cut = new LinkedHashMap<>();

    Parties(AgencyDirectory directory, LocalDate on, Doubts doubts) {
        this.directory = directory;
        this.known = !directory.agencies().isEmpty();
        this.on = on;
        this.doubts = doubts;
    }

    /** The directory with whom the plan names. */
    AgencyDirectory directory() {
        groupsOfIssuer.forEach((id, kinds) -> addMembers(
                id, kinds, agency -> agency.parent() != null && agency.parent().equals(issuer)));
        groupsOfCommittee.forEach((id, kinds) -> addMembers(id, kinds, AgencyKinds::isOfCommittee));
        return directory;
    }

    private void addMembers(GroupId id, Set<AgencyKind> kinds, Predicate<Agency> belongs) {
        AgencyGroup group = directory.group(id).orElseThrow();
        Set<AgencyId> members = new LinkedHashSet<>(group.members());
        for (Agency agency : directory.agencies()) {
            if (kinds.contains(agency.kind()) && belongs.test(agency)) {
                members.add(agency.id());
            }
        }
        directory = directory.with(new AgencyGroup(id, group.name(), group.kinds(), List.copyOf(members)));
    }

    /** The parties of a list of names, each in the words of the line it stands in. */
    List<Party> of(List<String> names, @Nullable PlacedText line) {
        String all = String.join(", ", names);
        if (names.size() > 1 && Persons.headAnOffice(all)) {
            return of(all, all, line);
        }
        besideDepartments = names.stream()
                .flatMap(name -> AddressedGroups.in(name, ofProvince).stream())
                .anyMatch(Addressed::isOfDepartments);
        List<Party> parties = new ArrayList<>();
        for (String name : names) {
            boolean elided = line != null
                    && name.startsWith("Sở ")
                    && line.toString().indexOf(name) < 0
                    && line.toString().contains(name.substring(3));
            parties.addAll(named(name, elided ? name.substring(3) : name, line));
        }
        return parties;
    }

    /** The parties of one name that stands alone. */
    List<Party> of(String name, String wording, @Nullable PlacedText line) {
        besideDepartments = false;
        return named(name, wording, line);
    }

    /** "các sở, ban ngành và địa phương" are two groups, which the model keeps apart. */
    private List<Party> named(String name, String wording, @Nullable PlacedText line) {
        if (isPerson(name, line)) {
            return List.of();
        }
        if (Persons.headHamlets(name)) {
            return List.of(new Party.Group(wording, List.of(ofItsName(name)), false));
        }
        Matcher two = TWO_GROUPS.matcher(Unmarked.of(name));
        if (wording.equals(name) && two.matches()) {
            List<Party> parties =
                    new ArrayList<>(named(name.substring(0, two.end(1)), name.substring(0, two.end(1)), line));
            String rest = name.substring(two.start(2));
            parties.addAll(named(rest, rest, line));
            return parties;
        }
        return List.of(one(name, wording, line));
    }

    /** Told once with all others; the heads of an office of nobody knows what are persons in the plan of a commune. */
    private boolean isPerson(String name, @Nullable PlacedText line) {
        boolean person = Persons.are(name)
                || (ofCommune && Persons.headAnOffice(name) && Persons.committeeOfOffice(name) == null);
        if (person && told.add(DoubtCode.PERSON + VietnameseText.matchKey(name))) {
            PlacedText words = words(name, line);
            persons.put(name, words == null ? PlacedText.EMPTY : words);
        }
        return person;
    }

    /** Tells once of all persons who are named as if they were agencies. */
    void tellOfPersons() {
        if (!persons.isEmpty()) {
            doubts.addOfAll(
                    DoubtCode.PERSON,
                    persons,
                    Text.of(
                            "chỉ giữ trong lời văn, không giao cho cơ quan nào",
                            "kept in the words alone, assigned to no agency"));
        }
    }

    private Party one(String named, String wording, @Nullable PlacedText line) {
        String committee = Persons.committeeOfOffice(named);
        String name = withLevel(
                Persons.headAnOffice(named) ? "Văn phòng " + (committee == null ? "UBND" : committee) : named, wording);
        LookUp found = directory.lookUpExactly(name, on);
        List<Agency> bearing = bearing(found);
        if (bearing.size() == 1) {
            return found(wording, bearing.get(0), line);
        }
        Matcher bracket = BRACKET.matcher(name);
        if (bracket.matches()) {
            Party base = one(bracket.group(1), bracket.group(1), line);
            if (base instanceof Party.One agency) {
                return new Party.One(wording, agency.agency(), unit(bracket.group(2), agency.agency()));
            }
        }
        if (bearing.size() > 1) {
            tell(
                    DoubtCode.AGENCY_AMBIGUOUS,
                    name,
                    line,
                    Text.of("chưa gắn với cơ quan nào", "no agency is assigned"),
                    bearing.stream().map(agency -> agency.id().value()).toList());
            return group(wording, name);
        }
        if (PLURAL.matcher(Unmarked.of(name)).find()) {
            return group(wording, name);
        }
        Agency added = add(name, null);
        if (isCut(name)) {
            cut.putIfAbsent(name, line == null ? PlacedText.EMPTY : line);
        }
        if (known && told.add(DoubtCode.AGENCY_UNKNOWN + VietnameseText.matchKey(name))) {
            List<String> nearest = nearest(name);
            PlacedText words = words(name, line);
            if (nearest.isEmpty() && words != null && AgencyKinds.isUsual(name) && !isCut(name)) {
                usual.put(name, words);
            } else {
                add(
                        DoubtCode.AGENCY_UNKNOWN,
                        name,
                        words,
                        Text.of("thêm vào danh mục với mã " + added.id(), "added to the directory as " + added.id()),
                        nearest);
            }
        }
        return new Party.One(wording, added.id(), null);
    }

    /** "VPUB", "TTUB" in a plan of Hà Nội: of its committee, "UBND thành phố", and of no "UBND tỉnh". */
    private String withLevel(String name, String wording) {
        if (!WITHOUT_LEVEL.matcher(name).matches()) {
            return name;
        }
        String whole = name + " " + level();
        String written = wording.replaceFirst("\\s*:.*", "");
        return isKnown(written) && !isKnown(whole) ? written : whole;
    }

    /** A directory that has "VPUB" says whose office that is, where it has none of the issuer's level. */
    private boolean isKnown(String name) {
        return !bearing(directory.lookUpExactly(name, on)).isEmpty();
    }

    /** That of the committee whose plan it is; in the plan of another body that of the province's. */
    private String level() {
        return Stream.concat(
                        Optional.ofNullable(issuer).flatMap(directory::find).stream(),
                        directory.agencies().stream()
                                .filter(agency -> agency.life().contains(on)))
                .filter(agency -> agency.kind() == AgencyKind.PROVINCIAL_COMMITTEE
                        || (ofCommune && agency.id().equals(issuer)))
                .map(agency -> LEVEL.matcher(agency.name()))
                .filter(Matcher::lookingAt)
                .map(level -> level.group(1).toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("tỉnh");
    }

    /** Who bears a name that was looked up; in the plan of a commune its own body, and none of another commune. */
    private List<Agency> bearing(LookUp found) {
        List<Agency> all = found instanceof LookUp.Found one
                ? List.of(one.agency())
                : found instanceof LookUp.Ambiguous several ? several.candidates() : List.of();
        List<Agency> own =
                all.stream().filter(agency -> !isOfAnotherCommune(agency)).toList();
        return own.stream()
                .filter(agency -> ofCommune && Objects.equals(agency.parent(), issuer))
                .findFirst()
                .map(List::of)
                .orElse(own);
    }

    private boolean isOfAnotherCommune(Agency agency) {
        AgencyId parent = agency.parent();
        return ofCommune
                && parent != null
                && !parent.equals(issuer)
                && AgencyKinds.isOfCommune(agency)
                && directory.get(parent).kind() == AgencyKind.COMMUNE_COMMITTEE;
    }

    /** "Sở Y", "Sở Văn hóa, Thể thao và": where a page ends in the middle of a name, it may be cut off. */
    private static boolean isCut(String name) {
        String plain = Unmarked.of(name);
        return plain.endsWith(" va")
                || (plain.startsWith("so ")
                        && !DepartmentNames.longerThan(name.substring(3)).isEmpty());
    }

    /** Tells once of all bodies of a usual kind that the directory lacks. */
    void tellOfUsualOnes() {
        if (!usual.isEmpty()) {
            doubts.addOfAll(
                    DoubtCode.AGENCY_UNKNOWN,
                    usual,
                    Text.of("đều thêm vào danh mục theo tên", "all are added to the directory by their names"));
        }
    }

    /** Tells of names that seem to be cut off, with those of the directory that they may be the beginning of. */
    void tellOfCutNames() {
        cut.forEach((name, line) -> {
            String key = VietnameseText.matchKey(name);
            tell(
                    DoubtCode.AGENCY_CUT,
                    name,
                    line,
                    Text.of("giữ nguyên như văn bản ghi", "kept as written"),
                    directory.agencies().stream()
                            .map(Agency::name)
                            .filter(longer -> VietnameseText.matchKey(longer).startsWith(key + " "))
                            .toList());
        });
    }

    private List<String> nearest(String name) {
        LookUp nearest = directory.lookUp(name, on);
        return nearest instanceof LookUp.Unknown unknown
                ? unknown.nearest().stream().map(Agency::name).toList()
                : List.of();
    }

    private Party found(String wording, Agency agency, @Nullable PlacedText line) {
        if (!agency.life().contains(on)) {
            tell(
                    DoubtCode.AGENCY_ENDED,
                    agency.name(),
                    line,
                    Text.of("giữ nguyên như văn bản ghi", "kept as written"),
                    List.of());
        }
        return new Party.One(wording, agency.id(), null);
    }

    private AgencyId unit(String name, AgencyId parent) {
        LookUp found = directory.lookUpExactly(name, on);
        if (found instanceof LookUp.Found known) {
            return known.agency().id();
        }
        return add(name, parent).id();
    }

    private void tell(DoubtCode code, String name, @Nullable PlacedText line, Text assumed, List<String> alternatives) {
        if (told.add(code + VietnameseText.matchKey(name))) {
            add(code, name, words(name, line), assumed, alternatives);
        }
    }

    /** A name where it stands in its line; the line where it is not written so. */
    private static @Nullable PlacedText words(String name, @Nullable PlacedText line) {
        int at = line == null ? -1 : line.toString().indexOf(name);
        return line == null || at < 0 ? line : line.part(at, at + name.length());
    }

    private void add(DoubtCode code, String name, @Nullable PlacedText words, Text assumed, List<String> alternatives) {
        doubts.add(
                code,
                null,
                words,
                Text.of(code.title().vi() + ": “" + name + "”", code.title().en() + ": “" + name + "”"),
                assumed,
                alternatives);
    }

    private Party group(String wording, String name) {
        String plain = Unmarked.of(name);
        if (ROOMS.matcher(plain).find()) {
            return new Party.Group(wording, List.of(ofItsName(name)), false);
        }
        List<Addressed> named = AddressedGroups.in(name, ofProvince);
        boolean besideSo = besideDepartments || named.stream().anyMatch(Addressed::isOfDepartments);
        boolean own = ofCommune && !besideSo && !plain.contains("tinh");
        List<GroupId> groups = new ArrayList<>();
        boolean ofCommittee = ofProvince && AddressedGroups.areOfTheCommittee(name);
        for (Addressed each : named) {
            groups.add(
                    own && each.isOfCommunes()
                            ? ofIssuer(each)
                            : ofCommittee && each.isOfSectors()
                                    ? ofCommittee(each)
                                    : addGroup(each.id(), each.name(), each.kinds()));
        }
        if (groups.isEmpty()) {
            groups.add(ofItsName(name));
        }
        return new Party.Group(wording, groups, CONCERNED.matcher(plain).find());
    }

    private GroupId ofItsName(String name) {
        String slug = VietnameseText.slug(name);
        return addGroup(GroupId.of(slug.isEmpty() ? "nhom" : slug), name, new TreeSet<>());
    }

    /** "Các ban, ngành, đoàn thể" in the plan of a commune: its own, whom the plan names, and not those of the province. */
    private GroupId ofIssuer(Addressed group) {
        Addressed own = group.within(directory.get(Objects.requireNonNull(issuer)));
        groupsOfIssuer.put(own.id(), own.kinds());
        return addGroup(own.id(), own.name(), new TreeSet<>());
    }

    /** "Sở, ban, ngành thuộc UBND Thành phố": none that a ministry has there, as the police are. */
    private GroupId ofCommittee(Addressed group) {
        Addressed own = group.of("UBND " + level());
        groupsOfCommittee.put(own.id(), own.kinds());
        return addGroup(own.id(), own.name(), new TreeSet<>());
    }

    private GroupId addGroup(GroupId id, String name, SortedSet<AgencyKind> kinds) {
        if (directory.group(id).isEmpty()) {
            directory = directory.with(new AgencyGroup(id, name, kinds, List.of()));
        }
        return id;
    }

    /** The agency of a name that is no group; added where the directory does not know it. Null for an empty name. */
    @Nullable
    AgencyId agency(@Nullable String name, @Nullable PlacedText line) {
        List<String> names = name == null ? List.of() : AgencyList.split(name);
        if (names.isEmpty() || isPerson(names.get(0), line) || Persons.headHamlets(names.get(0))) {
            return null;
        }
        String first = names.get(0);
        for (String other : names.subList(1, names.size())) {
            tellOfAnother(first, other, line);
        }
        return one(first, first, line) instanceof Party.One one ? one.agency() : null;
    }

    private void tellOfAnother(String first, String other, @Nullable PlacedText line) {
        PlacedText behind =
                line == null ? null : line.from(Math.max(0, line.toString().indexOf(first)));
        tellOfAnotherIn(behind, first, other);
    }

    /** The draft holds one addressee of a report: of another one a doubt tells, with its place in some words. */
    void tellOfAnotherIn(@Nullable PlacedText behind, String first, String other) {
        doubts.add(
                DoubtCode.SEVERAL_ADDRESSEES,
                null,
                words(other, behind),
                Text.of(
                        "giữ nơi ghi đầu tiên: " + first + "; " + other + " chỉ còn trong lời văn",
                        "the first is held: " + first + "; " + other + " is in the words alone"));
    }

    /** The agency through which something goes: the channel of a report is no system of computers. */
    @Nullable
    AgencyId channel(@Nullable String name, @Nullable PlacedText line) {
        return name == null || !AgencyList.begins(name) ? null : agency(name, line);
    }

    AgencyId issuer(String name) {
        return issuer(name, null);
    }

    /**
     * The agency that issues the plan, known from then on under the short names that the plan calls it by.
     *
     * @param above the agency that the plan prints over it, or null
     */
    AgencyId issuer(String name, @Nullable String above) {
        AgencyId known = knownIssuer(name, above == null ? null : knownIssuer(above, null));
        ofProvince = directory.get(known).kind() == AgencyKind.PROVINCIAL_COMMITTEE;
        ofCommune = directory.get(known).kind() == AgencyKind.COMMUNE_COMMITTEE;
        issuer = known;
        return known;
    }

    private AgencyId knownIssuer(String name, @Nullable AgencyId above) {
        LookUp found = directory.lookUpExactly(name, on);
        if (found instanceof LookUp.Found known) {
            return known.agency().id();
        }
        String plain = Unmarked.of(name);
        Matcher ofProvince = PROVINCE.matcher(plain);
        String level = ofProvince.matches() ? name.substring(0, ofProvince.end(1)) : name;
        LookUp shorter = directory.lookUpExactly(level, on);
        if (shorter instanceof LookUp.Found known) {
            return known.agency().id();
        }
        return add(level, above, name).id();
    }

    private Agency add(String name, @Nullable AgencyId parent, String... otherNames) {
        String shortName = name.replaceAll("^Ủy ban nhân dân|^Uỷ ban nhân dân", "UBND");
        String slug = VietnameseText.slug(shortName);
        AgencyId id = AgencyId.of(slug.isEmpty() ? "co-quan" : slug);
        Agency there = directory.find(id).orElse(null);
        if (there != null && isOfAnotherCommune(there)) {
            id = AgencyId.of(
                    id + "-" + Objects.requireNonNull(issuer).value().replaceFirst("^ubnd-(?:xa-|phuong-)?", ""));
            there = directory.find(id).orElse(null);
        }
        if (there != null) {
            return there;
        }
        Agency agency = Agency.of(id.value(), AgencyKinds.of(Unmarked.of(shortName)), shortName)
                .withOtherNames(otherNames);
        AgencyId above = parent == null && ofCommune && AgencyKinds.isOfCommune(agency) ? issuer : parent;
        agency = above == null ? agency : agency.within(above);
        directory = directory.with(agency);
        return agency;
    }
}

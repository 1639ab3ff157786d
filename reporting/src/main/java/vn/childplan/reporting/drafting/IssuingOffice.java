package vn.childplan.reporting.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.plan.DocumentType;
import vn.childplan.core.plan.Plan;
import vn.childplan.reporting.model.Masthead;
import vn.childplan.reporting.model.OfficialForm;
import vn.childplan.reporting.model.OfficialForm.Title;

/**
 * The office that issues a document: what its letterhead, number and signing block say. {@link #of} reads as much as a
 * directory tells and leaves the rest open, as an office does that fills it in by hand; an office that signs otherwise says so
 * by the {@code with…} methods or by {@link OfficeSettings}. Immutable and safe to share between threads.
 *
 * @param masthead what heads its documents: Quốc hiệu, or the heading of the Party or the Youth Union
 * @param parent the agency above it as the letterhead prints it, {@link OfficialForm#OPEN} where it has one that is not known,
 *     or null for one that stands alone (UBND, HĐND)
 * @param name its own name as the letterhead prints it
 * @param abbreviation how its numbers name it: SYT, UBND; null if it is left open
 * @param place địa danh
 * @param signing the lines over the signature; empty if they are left open
 * @param signer who signs, or null if it is left open
 * @param drafter the unit that drafts: CSXH in 530/SYT-CSXH and in "Lưu: VT, CSXH"; null if it is left open
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record IssuingOffice(
        Masthead masthead,
        @Nullable String parent,
        String name,
        @Nullable String abbreviation,
        String place,
        List<String> signing,
        @Nullable String signer,
        @Nullable String drafter) {
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}[\\p{Lu}&]+");
    private static final Pattern LOCAL_COMMITTEE =
            Pattern.compile("UBND (huyện|thị xã|thành phố|xã|phường|thị trấn|đặc khu) (.+)");
    private static final Pattern PROVINCIAL_COMMITTEE =
            Pattern.compile("(?:UBND|Ủy ban nhân dân) (?:tỉnh|thành phố) (\\p{Lu}.*)");
    private static final Pattern COMMITTEE = Pattern.compile("^(?:Ủy|Uỷ) ban nhân dân ");
    private static final Pattern YOUTH_UNION = Pattern.compile("Đoàn (?:TNCS|Thanh niên Cộng sản) Hồ Chí Minh.*");

    private static final String POLICE = "Công an ";

    /** Room for it, and nothing to strike out. */
    private static final List<String> OPEN_SIGNING = List.of();

    public IssuingOffice {
        Objects.requireNonNull(masthead, "masthead");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(place, "place");
        signing = List.copyOf(signing);
    }

    /**
     * The office of an agency, with the letters of its numbers from the plan where the directory does not have them.
     *
     * @param plan the plan whose place is the place of provincial agencies, unless a district or commune has issued it: then it is
     *     that of the one province whose committee the directory names, or left open
     */
    public static IssuingOffice of(AgencyId id, AgencyDirectory directory, Plan plan) {
        Agency agency = directory.get(id);
        IssuingOffice office = of(agency, directory, provincial(plan, directory));
        String letters = office.abbreviation == null ? LettersInPlan.of(agency, plan) : null;
        return letters == null ? office : office.withAbbreviation(letters);
    }

    /**
     * The office of an agency.
     *
     * @param provincial the place (địa danh) of provincial agencies
     */
    public static IssuingOffice of(AgencyId id, AgencyDirectory directory, String provincial) {
        return of(directory.get(id), directory, provincial);
    }

    private static IssuingOffice of(Agency agency, AgencyDirectory directory, String provincial) {
        Masthead masthead = masthead(agency);
        return new IssuingOffice(
                masthead,
                masthead == Masthead.YOUTH_UNION ? null : parent(agency, directory, provincial),
                masthead == Masthead.YOUTH_UNION
                        ? youthUnion(agency, directory, provincial)
                        : name(agency, directory, provincial),
                abbreviation(agency),
                place(agency, directory, provincial),
                signing(agency),
                null,
                null);
    }

    /** An office of which nothing is known but its place. */
    public static IssuingOffice open(String place) {
        return new IssuingOffice(Masthead.STATE, null, OfficialForm.OPEN, null, place, OPEN_SIGNING, null, null);
    }

    /** The same office with other documents' heading. */
    public IssuingOffice withMasthead(Masthead heading) {
        return new IssuingOffice(heading, parent, name, abbreviation, place, signing, signer, drafter);
    }

    /** The same office under another one; null for one that stands alone. */
    public IssuingOffice withParent(@Nullable String above) {
        return new IssuingOffice(masthead, above, name, abbreviation, place, signing, signer, drafter);
    }

    /** The same office under another name. */
    public IssuingOffice withName(String printed) {
        return new IssuingOffice(masthead, parent, printed, abbreviation, place, signing, signer, drafter);
    }

    /** The same office, named so in its numbers. */
    public IssuingOffice withAbbreviation(String letters) {
        return new IssuingOffice(masthead, parent, name, letters, place, signing, signer, drafter);
    }

    /** The same office, elsewhere. */
    public IssuingOffice withPlace(String where) {
        return new IssuingOffice(masthead, parent, name, abbreviation, where, signing, signer, drafter);
    }

    /**
     * The same office, signing so.
     *
     * @param signedBy who signs, or null if it is left open
     * @param lines the lines over the signature
     */
    public IssuingOffice withSigning(@Nullable String signedBy, String... lines) {
        return new IssuingOffice(masthead, parent, name, abbreviation, place, List.of(lines), signedBy, drafter);
    }

    /** The same office, with the unit that drafts. */
    public IssuingOffice withDrafter(String unit) {
        return new IssuingOffice(masthead, parent, name, abbreviation, place, signing, signer, unit);
    }

    /** The Youth Union by its name, whatever kind of agency it is; the Party by the kind. */
    private static Masthead masthead(Agency agency) {
        if (agency.names().anyMatch(name -> YOUTH_UNION.matcher(name).matches())) {
            return Masthead.YOUTH_UNION;
        }
        return agency.kind() == AgencyKind.PARTY_BODY ? Masthead.PARTY : Masthead.STATE;
    }

    /**
     * "Ban Chấp hành tỉnh …" (Hướng dẫn 29-HD/TWĐTN-VP), in a city under the centre "thành phố"; within a commune that of the commune;
     * open where the province is.
     */
    private static String youthUnion(Agency agency, AgencyDirectory directory, String provincial) {
        return committeeAbove(agency, directory)
                .map(local -> "BCH " + local.group(1) + " " + local.group(2))
                .orElseGet(() -> provincial.equals(OfficialForm.OPEN)
                        ? OfficialForm.OPEN
                        : "BCH " + (isCity(directory) ? "thành phố " : "tỉnh ") + province(provincial));
    }

    private static boolean isCity(AgencyDirectory directory) {
        return directory.agencies().stream()
                .filter(agency -> agency.kind() == AgencyKind.PROVINCIAL_COMMITTEE)
                .anyMatch(committee -> committee.name().startsWith("UBND thành phố"));
    }

    /** The committee of the district or commune that an agency belongs to. */
    private static Optional<MatchResult> committeeAbove(Agency agency, AgencyDirectory directory) {
        return Optional.ofNullable(agency.parent()).flatMap(directory::find).flatMap(IssuingOffice::localCommittee);
    }

    private static Optional<MatchResult> localCommittee(Agency agency) {
        boolean local = agency.kind() == AgencyKind.DISTRICT_COMMITTEE || agency.kind() == AgencyKind.COMMUNE_COMMITTEE;
        Matcher named = LOCAL_COMMITTEE.matcher(agency.name());
        return local && named.matches() ? Optional.of(named.toMatchResult()) : Optional.empty();
    }

    /** The place of provincial agencies: that of the plan, if no district or commune has issued it. */
    static String provincial(Plan plan, AgencyDirectory directory) {
        Optional<Agency> issuer = directory.find(plan.issuer());
        boolean local = issuer.filter(found -> localCommittee(found).isPresent()
                        || committeeAbove(found, directory).isPresent())
                .isPresent();
        if (!local) {
            return plan.place();
        }
        List<String> provinces = directory.agencies().stream()
                .filter(agency -> agency.kind() == AgencyKind.PROVINCIAL_COMMITTEE)
                .flatMap(Agency::names)
                .map(PROVINCIAL_COMMITTEE::matcher)
                .filter(Matcher::matches)
                .map(named -> named.group(1))
                .distinct()
                .toList();
        return provinces.size() == 1 ? provinces.get(0) : OfficialForm.OPEN;
    }

    private static String province(String provincial) {
        return provincial.replaceFirst("^(?:Tỉnh|Thành phố|TP\\.) ?", "");
    }

    /**
     * In full, and that of a province with the province's name: a committee by the plan's place, others ("Công an tỉnh") where a
     * name in the directory shows that the place is the province.
     */
    static String name(Agency agency, AgencyDirectory directory, String provincial) {
        String name = agency.name().replaceFirst("^UBND ", "Ủy ban nhân dân ");
        boolean unnamed = name.equals("Ủy ban nhân dân tỉnh") || name.equals("Ủy ban nhân dân thành phố");
        boolean ofProvince = name.endsWith(" tỉnh") || name.endsWith(" thành phố");
        return unnamed || (ofProvince && isProvince(provincial, directory)) ? name + " " + province(provincial) : name;
    }

    /** Whether the name of some body of the directory goes on with it: "UBND tỉnh", "Ủy ban nhân dân tỉnh Quảng Ngãi". */
    private static boolean isProvince(String place, AgencyDirectory directory) {
        return directory.agencies().stream()
                .anyMatch(agency -> agency.otherNames().stream()
                        .map(name -> COMMITTEE.matcher(name).replaceFirst("UBND "))
                        .anyMatch((agency.name() + " " + province(place))::equals));
    }

    /**
     * The one of the directory; departments and its office are under the one committee of the province (Nghị định 45/2025/NĐ-CP),
     * the police under their ministry; whose the others are is left open.
     */
    private static @Nullable String parent(Agency agency, AgencyDirectory directory, String provincial) {
        AgencyId above = agency.parent();
        if (above != null && !standsAlone(agency)) {
            return inProvince(directory.get(above), provincial);
        }
        return switch (agency.kind()) {
            case PROVINCIAL_COMMITTEE, DISTRICT_COMMITTEE, COMMUNE_COMMITTEE, PEOPLES_COUNCIL, CENTRAL_BODY -> null;
            case SECTOR_BODY -> agency.name().startsWith(POLICE) ? "Bộ Công an" : OfficialForm.OPEN;
            case DEPARTMENT, PROVINCIAL_OFFICE -> {
                List<Agency> committees = directory.agencies().stream()
                        .filter(other -> other.kind() == AgencyKind.PROVINCIAL_COMMITTEE)
                        .toList();
                yield committees.size() == 1 ? inProvince(committees.get(0), provincial) : OfficialForm.OPEN;
            }
            case PARTY_BODY, FATHERLAND_FRONT, SOCIO_POLITICAL_ORGANISATION, ASSOCIATION, PRESS, UNIT ->
                OfficialForm.OPEN;
        };
    }

    /** "UBND tỉnh", "UBND thành phố" with the name of the province or city. */
    private static String inProvince(Agency committee, String provincial) {
        String name = committee.name();
        boolean unnamed = name.equals("UBND tỉnh") || name.equals("UBND thành phố");
        return unnamed ? name + " " + province(provincial) : name;
    }

    private static boolean standsAlone(Agency agency) {
        return switch (agency.kind()) {
            case PROVINCIAL_COMMITTEE, DISTRICT_COMMITTEE, COMMUNE_COMMITTEE, PEOPLES_COUNCIL -> true;
            case CENTRAL_BODY,
                    PARTY_BODY,
                    PROVINCIAL_OFFICE,
                    DEPARTMENT,
                    SECTOR_BODY,
                    FATHERLAND_FRONT,
                    SOCIO_POLITICAL_ORGANISATION,
                    ASSOCIATION,
                    PRESS,
                    UNIT -> false;
        };
    }

    /** UBND for a committee, else the first other name in capitals (SYT); nobody knows it otherwise. */
    private static @Nullable String abbreviation(Agency agency) {
        if (agency.name().startsWith("UBND ")) {
            return "UBND";
        }
        return agency.otherNames().stream()
                .filter(name -> ABBREVIATION.matcher(name).matches())
                .findFirst()
                .orElse(null);
    }

    private static String place(Agency agency, AgencyDirectory directory, String provincial) {
        return localCommittee(agency)
                .or(() -> committeeAbove(agency, directory))
                .map(local -> local.group(2))
                .orElse(provincial);
    }

    /** Who signs for a kind of agency; left open where the kinds of agencies do not tell. */
    private static List<String> signing(Agency agency) {
        return switch (agency.kind()) {
            case PROVINCIAL_COMMITTEE, DISTRICT_COMMITTEE, COMMUNE_COMMITTEE ->
                List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
            case DEPARTMENT -> List.of("GIÁM ĐỐC");
            case PROVINCIAL_OFFICE -> List.of("CHÁNH VĂN PHÒNG");
            case SECTOR_BODY -> agency.name().startsWith(POLICE) ? List.of("GIÁM ĐỐC") : OPEN_SIGNING;
            case CENTRAL_BODY,
                    PARTY_BODY,
                    PEOPLES_COUNCIL,
                    FATHERLAND_FRONT,
                    SOCIO_POLITICAL_ORGANISATION,
                    ASSOCIATION,
                    PRESS,
                    UNIT -> OPEN_SIGNING;
        };
    }

    /**
     * A report (BC) of this office, of which nothing else is said yet.
     *
     * @param year the year of issue
     */
    public OfficialForm report(String subject, int year) {
        DocumentType type = DocumentType.REPORT;
        return form(
                masthead.symbol(type.abbreviation(), orOpen(abbreviation)),
                new Title.Named(type.name(), type.vietnameseName(), subject),
                year);
    }

    /**
     * A letter (công văn) of this office, of which nothing else is said yet.
     *
     * @param year the year of issue
     */
    public OfficialForm letter(String subject, int year) {
        String symbol = masthead == Masthead.STATE
                ? orOpen(abbreviation) + "-" + orOpen(drafter)
                : masthead.symbol("CV", orOpen(abbreviation));
        return form(symbol, new Title.Letter(subject), year);
    }

    private OfficialForm form(String symbol, Title title, int year) {
        return OfficialForm.of(name, symbol, place, year, title)
                .withMasthead(masthead)
                .withParent(parent)
                .withSigning(signer, signing)
                .withRecipients(recipients(List.of()));
    }

    /** Recipients ("Nơi nhận") and, last, where the document is filed. */
    public List<String> recipients(List<String> others) {
        List<String> all = new ArrayList<>(others);
        all.add("Lưu: VT, " + orOpen(drafter));
        return List.copyOf(all);
    }

    private static String orOpen(@Nullable String known) {
        return known == null ? OfficialForm.OPEN : known;
    }

    @Override
    public String toString() {
        return name + " (" + orOpen(abbreviation) + ")";
    }
}

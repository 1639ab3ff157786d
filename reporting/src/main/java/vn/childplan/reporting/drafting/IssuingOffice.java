package vn.childplan.reporting.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.plan.DocumentType;
import vn.childplan.core.plan.Plan;
import vn.childplan.reporting.model.OfficialForm;
import vn.childplan.reporting.model.OfficialForm.Title;

/**
 * The office that issues a document: what its letterhead, number and signing block say. {@link #of} reads as much as a
 * directory tells; an office that signs otherwise says so by the {@code with…} methods. Immutable and safe to share
 * between threads.
 *
 * @param parent the agency above it as the letterhead prints it, or null for one that stands alone (UBND, HĐND)
 * @param name its own name as the letterhead prints it
 * @param abbreviation how its numbers name it: SYT, UBND
 * @param place địa danh
 * @param signing the lines over the signature
 * @param signer who signs, or null if it is left open
 * @param drafter the unit that drafts: CSXH in 530/SYT-CSXH and in "Lưu: VT, CSXH"; null if it is left out
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record IssuingOffice(
        @Nullable String parent,
        String name,
        String abbreviation,
        String place,
        List<String> signing,
        @Nullable String signer,
        @Nullable String drafter) {
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}[\\p{Lu}&]+");
    private static final Pattern LOCAL_COMMITTEE =
            Pattern.compile("UBND (?:huyện|thị xã|thành phố|xã|phường|thị trấn|đặc khu) (.+)");

    public IssuingOffice {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(abbreviation, "abbreviation");
        Objects.requireNonNull(place, "place");
        signing = List.copyOf(signing);
    }

    /**
     * The office of an agency.
     *
     * @param plan the plan whose place is the place of provincial agencies
     */
    public static IssuingOffice of(AgencyId id, AgencyDirectory directory, Plan plan) {
        Agency agency = directory.get(id);
        return new IssuingOffice(
                parent(agency, directory, plan),
                name(agency, plan),
                abbreviation(agency),
                place(agency, plan),
                signing(agency),
                null,
                null);
    }

    /** The same office under another one; null for one that stands alone. */
    public IssuingOffice withParent(@Nullable String above) {
        return new IssuingOffice(above, name, abbreviation, place, signing, signer, drafter);
    }

    /** The same office under another name. */
    public IssuingOffice withName(String printed) {
        return new IssuingOffice(parent, printed, abbreviation, place, signing, signer, drafter);
    }

    /** The same office, named so in its numbers. */
    public IssuingOffice withAbbreviation(String letters) {
        return new IssuingOffice(parent, name, letters, place, signing, signer, drafter);
    }

    /** The same office, elsewhere. */
    public IssuingOffice withPlace(String where) {
        return new IssuingOffice(parent, name, abbreviation, where, signing, signer, drafter);
    }

    /**
     * The same office, signing so.
     *
     * @param signedBy who signs, or null if it is left open
     * @param lines the lines over the signature
     */
    public IssuingOffice withSigning(@Nullable String signedBy, String... lines) {
        return new IssuingOffice(parent, name, abbreviation, place, List.of(lines), signedBy, drafter);
    }

    /** The same office, with the unit that drafts. */
    public IssuingOffice withDrafter(String unit) {
        return new IssuingOffice(parent, name, abbreviation, place, signing, signer, unit);
    }

    /** In full, and that of a province with its name, which the plan's place is. */
    private static String name(Agency agency, Plan plan) {
        String name = agency.name().replaceFirst("^UBND ", "Ủy ban nhân dân ");
        boolean unnamed = name.equals("Ủy ban nhân dân tỉnh") || name.equals("Ủy ban nhân dân thành phố");
        return unnamed ? name + " " + plan.place().replaceFirst("^(?:Tỉnh|Thành phố|TP\\.) ?", "") : name;
    }

    private static @Nullable String parent(Agency agency, AgencyDirectory directory, Plan plan) {
        return switch (agency.kind()) {
            case PROVINCIAL_COMMITTEE, DISTRICT_COMMITTEE, COMMUNE_COMMITTEE, PEOPLES_COUNCIL -> null;
            default -> {
                AgencyId above = agency.parent();
                String name = above == null ? null : directory.get(above).name();
                yield "UBND tỉnh".equals(name) ? name + " " + plan.place() : name;
            }
        };
    }

    /** The first other name in capitals (SYT), else UBND for a committee, else the first letters of its words. */
    private static String abbreviation(Agency agency) {
        if (agency.name().startsWith("UBND ")) {
            return "UBND";
        }
        return agency.otherNames().stream()
                .filter(name -> ABBREVIATION.matcher(name).matches())
                .findFirst()
                .orElseGet(() -> initials(agency.name()));
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[ ,-]+", 0)) {
            initials.append(word.substring(0, 1).toUpperCase(Locale.ROOT));
        }
        return initials.toString();
    }

    private static String place(Agency agency, Plan plan) {
        Matcher local = LOCAL_COMMITTEE.matcher(agency.name());
        return local.matches() ? local.group(1) : plan.place();
    }

    /** Who signs for a kind of agency; left open where the kinds of agencies do not tell. */
    private static List<String> signing(Agency agency) {
        return switch (agency.kind()) {
            case PROVINCIAL_COMMITTEE, DISTRICT_COMMITTEE, COMMUNE_COMMITTEE ->
                List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
            case DEPARTMENT -> List.of("GIÁM ĐỐC");
            case PROVINCIAL_OFFICE -> List.of("CHÁNH VĂN PHÒNG");
            case SECTOR_BODY,
                    CENTRAL_BODY,
                    PARTY_BODY,
                    PEOPLES_COUNCIL,
                    FATHERLAND_FRONT,
                    SOCIO_POLITICAL_ORGANISATION,
                    ASSOCIATION,
                    PRESS,
                    UNIT -> List.of("(QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ)");
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
                type.abbreviation() + "-" + abbreviation,
                new Title.Named(type.name(), type.vietnameseName(), subject),
                year);
    }

    /**
     * A letter (công văn) of this office, of which nothing else is said yet.
     *
     * @param year the year of issue
     */
    public OfficialForm letter(String subject, int year) {
        String symbol = drafter == null ? abbreviation : abbreviation + "-" + drafter;
        return form(symbol, new Title.Letter(subject), year);
    }

    private OfficialForm form(String symbol, Title title, int year) {
        return OfficialForm.of(name, symbol, place, year, title)
                .withParent(parent)
                .withSigning(signer, signing)
                .withRecipients(recipients(List.of()));
    }

    /** Recipients ("Nơi nhận") and, last, where the document is filed. */
    public List<String> recipients(List<String> others) {
        List<String> all = new ArrayList<>(others);
        all.add(drafter == null ? "Lưu: VT" : "Lưu: VT, " + drafter);
        return List.copyOf(all);
    }

    @Override
    public String toString() {
        return name + " (" + abbreviation + ")";
    }
}

package vn.childplan.reporting.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.io.Reading;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanDraft;
import vn.childplan.core.plan.Preamble;
import vn.childplan.reporting.model.Masthead;
import vn.childplan.reporting.model.OfficialForm;

/**
 * Letterheads by Nghị định 30/2020/NĐ-CP and, for the Đoàn, Hướng dẫn 29-HD/TWĐTN-VP of 29/10/2013: "Số: 29-HD/TWĐTN-VP" under
 * "BAN CHẤP HÀNH TRUNG ƯƠNG" and "***", at the right "ĐOÀN TNCS HỒ CHÍ MINH".
 */
final class IssuingOfficeTest {
    private static IssuingOffice office(String id) {
        return IssuingOffice.of(AgencyId.of(id), QuangNgai.directory(), QuangNgai.plan65());
    }

    private static OfficialForm letter(IssuingOffice office) {
        return office.letter("đôn đốc báo cáo", 2025);
    }

    @Test
    void aDepartmentIsUnderTheProvinceAndLeavesTheDraftingUnitOpen() {
        IssuingOffice health = office("so-y-te");
        assertEquals("UBND tỉnh Quảng Ngãi", health.parent());
        assertEquals("Số:        /SYT-……", letter(health).numberLine());
        assertEquals("Số:        /BC-SYT", health.report("Kết quả", 2025).numberLine());
        assertEquals(List.of("Lưu: VT, ……"), OfficialForm.closed(health.recipients(List.of())));
        assertEquals("Số:        /SYT-NVY", letter(health.withDrafter("NVY")).numberLine());
        assertEquals(
                List.of("Như trên;", "Lưu: VT, NVY."),
                OfficialForm.closed(health.withDrafter("NVY").recipients(List.of("Như trên"))));
    }

    /** Departments are specialised agencies under the provincial committee, whether or not an imported directory says so. */
    @Test
    void aDepartmentOfWhichTheDirectoryDoesNotSayIsUnderTheOneCommitteeOfTheProvince() {
        Agency health = Agency.of("so-y-te", AgencyKind.DEPARTMENT, "Sở Y tế");
        Agency committee = Agency.of("ubnd-tinh", AgencyKind.PROVINCIAL_COMMITTEE, "UBND tỉnh");
        AgencyDirectory known = AgencyDirectory.of(List.of(health, committee), List.of(), List.of());
        AgencyDirectory alone = AgencyDirectory.of(List.of(health), List.of(), List.of());
        assertEquals(
                "UBND tỉnh Vĩnh Hải",
                IssuingOffice.of(health.id(), known, "Vĩnh Hải").parent());
        assertEquals(
                OfficialForm.OPEN,
                IssuingOffice.of(health.id(), alone, "Vĩnh Hải").parent());
    }

    @Test
    void theYouthUnionHasItsOwnHeadingAndNumber() {
        IssuingOffice union = office("tinh-doan");
        assertEquals(Masthead.YOUTH_UNION, union.masthead());
        assertEquals(List.of("ĐOÀN TNCS HỒ CHÍ MINH"), union.masthead().lines());
        assertNull(union.parent());
        assertEquals("BCH tỉnh Quảng Ngãi", union.name());
        assertEquals("Số:        -BC/……", union.report("Kết quả", 2025).numberLine());
        assertEquals(
                "Số:        -BC/TĐTN",
                union.withAbbreviation("TĐTN").report("Kết quả", 2025).numberLine());
    }

    @Test
    void thePoliceAreUnderTheirMinistryAndTheParty_UnderNoState() {
        IssuingOffice police = office("cong-an-tinh");
        assertEquals("Bộ Công an", police.parent());
        assertEquals("Công an tỉnh Quảng Ngãi", police.name());
        assertEquals(List.of("GIÁM ĐỐC"), police.signing());
        assertEquals(Masthead.PARTY, office("thuong-truc-tinh-uy").masthead());
        assertEquals(
                List.of("ĐẢNG CỘNG SẢN VIỆT NAM"),
                office("thuong-truc-tinh-uy").masthead().lines());
    }

    @Test
    void whatIsNotKnownOfAMassOrganisationIsLeftOpen() {
        IssuingOffice women = office("hoi-lien-hiep-phu-nu-tinh");
        assertEquals(OfficialForm.OPEN, women.parent());
        assertNull(women.abbreviation());
        assertEquals("Số:        /BC-……", women.report("Kết quả", 2025).numberLine());
        assertTrue(women.name().endsWith("Quảng Ngãi"), women.name());
    }

    /** The bundled directory has "Công an tỉnh Quảng Ngãi", and the Front only as "… tỉnh"; a commune's plan is of Ba Dinh. */
    @Test
    void aBodyOfTheProvinceIsNamedWithItWhateverElseItIsCalled() {
        assertEquals(
                "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Quảng Ngãi",
                office("mttq-tinh").name());
        assertEquals(
                "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
                IssuingOffice.of(AgencyId.of("mttq-tinh"), QuangNgai.directory(), "Ba Dinh")
                        .name());
    }

    @Test
    void aCommitteeStandsAlone() {
        IssuingOffice commune = office("ubnd-xa-ba-dinh");
        assertNull(commune.parent());
        assertEquals("Số:        /BC-UBND", commune.report("Kết quả", 2025).numberLine());
    }

    /**
     * A plan read without a directory names its agencies and no more. Plan 65 is of the UBND tỉnh, has a Công văn số 530/SYT-CSXH
     * of Sở Y tế in its preamble, and no document of Sở Tư pháp.
     */
    @Test
    void whatThePlanTellsOfADepartmentHeadsItsDocuments() {
        AgencyDirectory namesAlone = AgencyDirectory.of(
                List.of(
                        Agency.of("ubnd-tinh", AgencyKind.PROVINCIAL_COMMITTEE, "UBND tỉnh")
                                .withOtherNames("Ủy ban nhân dân tỉnh Quảng Ngãi"),
                        Agency.of("so-y-te", AgencyKind.DEPARTMENT, "Sở Y tế"),
                        Agency.of("so-tu-phap", AgencyKind.DEPARTMENT, "Sở Tư pháp"),
                        Agency.of("hoi-nong-dan-tinh", AgencyKind.SOCIO_POLITICAL_ORGANISATION, "Hội Nông dân tỉnh"),
                        Agency.of("cong-an-tinh", AgencyKind.SECTOR_BODY, "Công an tỉnh")),
                List.of(),
                List.of());
        IssuingOffice health = IssuingOffice.of(AgencyId.of("so-y-te"), namesAlone, QuangNgai.plan65());
        assertEquals("UBND tỉnh Quảng Ngãi", health.parent());
        assertEquals("Số:        /SYT-……", letter(health).numberLine());
        IssuingOffice justice = IssuingOffice.of(AgencyId.of("so-tu-phap"), namesAlone, QuangNgai.plan65());
        assertEquals("UBND tỉnh Quảng Ngãi", justice.parent());
        assertEquals("Số:        /BC-……", justice.report("Kết quả", 2025).numberLine());
        assertEquals(
                "Công an tỉnh Quảng Ngãi",
                IssuingOffice.of(AgencyId.of("cong-an-tinh"), namesAlone, QuangNgai.plan65())
                        .name());
        assertEquals(
                OfficialForm.OPEN,
                IssuingOffice.of(AgencyId.of("hoi-nong-dan-tinh"), namesAlone, QuangNgai.plan65())
                        .parent());
    }

    /** A department's own plan prints its committee over it (Nghị định 30/2020/NĐ-CP), and its number names it. */
    @Test
    void thePlanOfADepartmentTellsOfTheOthersWhoseTheyAre() {
        AgencyDirectory namesAlone = AgencyDirectory.of(
                List.of(
                        Agency.of("ubnd-tinh", AgencyKind.PROVINCIAL_COMMITTEE, "UBND tỉnh")
                                .withOtherNames("Ủy ban nhân dân tỉnh Quảng Ngãi"),
                        Agency.of("so-y-te", AgencyKind.DEPARTMENT, "Sở Y tế").within(AgencyId.of("ubnd-tinh")),
                        Agency.of("so-tu-phap", AgencyKind.DEPARTMENT, "Sở Tư pháp")),
                List.of(),
                List.of());
        Plan plan = issuedBy("so-y-te", "214/KH-SYT", "Quảng Ngãi");
        assertEquals(
                "UBND tỉnh Quảng Ngãi",
                IssuingOffice.of(AgencyId.of("so-tu-phap"), namesAlone, plan).parent());
        assertEquals(
                "Số:        /SYT-……",
                letter(IssuingOffice.of(AgencyId.of("so-y-te"), namesAlone, plan))
                        .numberLine());
    }

    /** The place of a commune's plan is the commune: the province is the one that the directory names, and open where it names none. */
    @Test
    void theProvinceIsNotNamedAfterTheCommuneWhosePlanItIs() {
        Plan plan = issuedBy("ubnd-xa-phu-my-dong", "12/KH-UBND", "Phú Mỹ Đông");
        Agency committee = Agency.of("ubnd-tinh", AgencyKind.PROVINCIAL_COMMITTEE, "UBND tỉnh");
        assertEquals(
                List.of("Ủy ban nhân dân tỉnh ……", "UBND tỉnh ……", OfficialForm.OPEN),
                provincialNames(committee, plan));
        assertEquals(
                List.of("Ủy ban nhân dân tỉnh Vĩnh Hải", "UBND tỉnh Vĩnh Hải", "BCH tỉnh Vĩnh Hải"),
                provincialNames(committee.withOtherNames("UBND tỉnh Vĩnh Hải"), plan));
    }

    private static Plan issuedBy(String issuer, String number, String place) {
        PlanDraft of65 = PlanDraft.of(QuangNgai.plan65());
        return new PlanDraft(
                        DocumentNumber.of(number),
                        place,
                        of65.date(),
                        AgencyId.of(issuer),
                        of65.type(),
                        of65.title(),
                        of65.year(),
                        new Preamble("Ban hành Kế hoạch như sau:", List.of()),
                        of65.clauses(),
                        of65.recipients(),
                        of65.signature(),
                        null)
                .plan()
                .orElseThrow();
    }

    private static List<@Nullable String> provincialNames(Agency committee, Plan plan) {
        AgencyDirectory directory = AgencyDirectory.of(
                List.of(
                        committee,
                        Agency.of("tinh-doan", AgencyKind.SOCIO_POLITICAL_ORGANISATION, "Đoàn TNCS Hồ Chí Minh"),
                        Agency.of("so-y-te", AgencyKind.DEPARTMENT, "Sở Y tế").within(committee.id()),
                        Agency.of("ubnd-xa-phu-my-dong", AgencyKind.COMMUNE_COMMITTEE, "UBND xã Phú Mỹ Đông")),
                List.of(),
                List.of());
        return Arrays.asList(
                IssuingOffice.of(committee.id(), directory, plan).name(),
                IssuingOffice.of(AgencyId.of("so-y-te"), directory, plan).parent(),
                IssuingOffice.of(AgencyId.of("tinh-doan"), directory, plan).name());
    }

    /** Hà Nội is a city under the centre: its Thành đoàn is no "tỉnh". */
    @Test
    void theYouthUnionOfACityIsThatOfACity() {
        AgencyDirectory directory = AgencyDirectory.of(
                List.of(
                        Agency.of("ubnd-thanh-pho", AgencyKind.PROVINCIAL_COMMITTEE, "UBND thành phố"),
                        Agency.of("thanh-doan", AgencyKind.SOCIO_POLITICAL_ORGANISATION, "Đoàn TNCS Hồ Chí Minh")),
                List.of(),
                List.of());
        assertEquals(
                "BCH thành phố Hà Nội",
                IssuingOffice.of(AgencyId.of("thanh-doan"), directory, "Hà Nội").name());
    }

    /** How a Tỉnh đoàn signs was seen in no source: the office says it, as the mass organisations do. */
    @Test
    void whoSignsForAMassOrganisationIsLeftOpenAndNothingHasToBeStruckOut() {
        for (String id :
                List.of("tinh-doan", "hoi-lien-hiep-phu-nu-tinh", "lien-doan-lao-dong-tinh", "thuong-truc-tinh-uy")) {
            assertEquals(List.of(), office(id).signing());
        }
    }

    @Test
    void whatAnOfficeMaySayIsWhatTheSchemaHas() {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(OfficeSettings.schema());
        String all = "{\"masthead\": \"STATE\", \"parent\": \"\", \"name\": \"Sở Y tế\", \"abbreviation\": \"SYT\","
                + " \"place\": \"Quảng Ngãi\", \"signing\": [\"KT. GIÁM ĐỐC\", \"PHÓ GIÁM ĐỐC\"], \"signer\": \"Nguyễn Văn"
                + " A\", \"drafter\": \"NVY\"}";
        assertEquals(List.of(), schema.validate(all, InputFormat.JSON));
        read(all).orThrow();
        assertFalse(schema.validate("{\"drafted\": \"NVY\"}", InputFormat.JSON).isEmpty());
        assertFalse(
                schema.validate("{\"masthead\": \"Đảng\"}", InputFormat.JSON).isEmpty());
    }

    @Test
    void anOfficeSaysTheRestInAFile() {
        OfficeSettings settings = read("{\"drafter\": \"NVY\", \"signing\": [\"KT. GIÁM ĐỐC\", \"PHÓ GIÁM ĐỐC\"],"
                        + " \"signer\": \"Nguyễn Văn A\", \"place\": \"Cẩm Thành\"}")
                .orThrow();
        IssuingOffice office = settings.of(office("so-y-te"));
        assertEquals(
                office("so-y-te")
                        .withDrafter("NVY")
                        .withPlace("Cẩm Thành")
                        .withSigning("Nguyễn Văn A", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
                office);
        assertNull(read("{\"parent\": \"\"}").orThrow().of(office("so-y-te")).parent());
        assertEquals(office("so-y-te"), OfficeSettings.NONE.of(office("so-y-te")));
        assertEquals(
                "BTXH",
                new OfficeSettings(null, null, null, null, null, List.of(), null, "BTXH")
                        .orElse(settings)
                        .drafter());
    }

    @Test
    void aSettingThatThereIsNotIsRefusedWithItsPlace() {
        Reading<OfficeSettings> reading = read("{\"drafted\": \"NVY\"}");
        assertTrue(reading.value().isEmpty());
        assertTrue(
                reading.problems().toString().contains("drafted"),
                reading.problems().toString());
    }

    private static Reading<OfficeSettings> read(String json) {
        return OfficeSettings.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "office.json");
    }
}

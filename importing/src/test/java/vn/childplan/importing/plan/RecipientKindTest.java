package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.agency.Party;

/** Who is meant by a line of "Nơi nhận", as far as it decides who owes what groups owe. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecipientKindTest {
    private static PlanReading sentTo(String line) {
        return sentTo(line, "TỈNH VĨNH HẢI");
    }

    private static PlanReading sentTo(String line, String committee) {
        return sentTo(line, committee, AgencyDirectory.of(List.of(), List.of(), List.of()));
    }

    private static PlanReading sentTo(String line, String committee, AgencyDirectory directory) {
        return PlanImporter.of(directory).readText("""
                ỦY BAN NHÂN DÂN %s
                Số: 87/KH-UBND
                Vĩnh Hải, ngày 24 tháng 3 năm 2026
                KẾ HOẠCH
                Phòng, chống đuối nước trẻ em năm 2026
                I. TỔ CHỨC THỰC HIỆN
                1. Các ban, ngành tổ chức dạy bơi cho trẻ em.
                2. Sở Y tế theo dõi, đôn đốc việc thực hiện Kế hoạch.

                Nơi nhận:
                - %s;
                - Lưu: VT.

                CHỦ TỊCH

                Trần Văn Bình
                """.formatted(committee, line), "plan.txt");
    }

    private static Stream<Party> parties(PlanReading reading) {
        return reading.draft().recipients().stream().flatMap(recipient -> recipient.parties().stream());
    }

    /** Mục I of the plan gives something to do to the ban, ngành and to Sở Y tế; it has no Mục II. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mục I                       | Các ban, ngành; Sở Y tế
            Như Mục I                   | Các ban, ngành; Sở Y tế
            Các cơ quan nêu tại mục I   | Các ban, ngành; Sở Y tế
            Mục II                      | ''
            """)
    void a_section_among_the_recipients_is_whom_it_gives_something_to_do(String line, String expected) {
        assertEquals(expected, parties(sentTo(line)).map(Party::wording).collect(Collectors.joining("; ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CVP, các PCVP UBND tỉnh                            | Văn phòng UBND tỉnh
            CVP và các PCVP                                    | Văn phòng UBND tỉnh
            Chánh VP, Phó CVP (VX) UBND tỉnh                   | Văn phòng UBND tỉnh
            Chánh Văn phòng, các Phó Chánh Văn phòng UBND tỉnh | Văn phòng UBND tỉnh
            Lãnh đạo Văn phòng UBND tỉnh                       | Văn phòng UBND tỉnh
            """)
    void heads_of_an_office_are_their_office(String line, String office) {
        PlanReading reading = sentTo(line);
        assertEquals(
                List.of(line + " = " + office + " PROVINCIAL_OFFICE"),
                parties(reading)
                        .map(party -> party.wording() + " = "
                                + reading.directory()
                                        .get(((Party.One) party).agency())
                                        .name()
                                + " "
                                + reading.directory()
                                        .get(((Party.One) party).agency())
                                        .kind())
                        .toList());
    }

    /** "VPUB", "TTUB" in the plans of Hà Nội and TP. Hồ Chí Minh are of a city: neither has an UBND tỉnh. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TỈNH VĨNH HẢI      | VPUB: CVP, các PCVP | Văn phòng UBND tỉnh
            THÀNH PHỐ VĨNH HẢI | VPUB: CVP, các PCVP | Văn phòng UBND thành phố
            THÀNH PHỐ VĨNH HẢI | CVP, các PCVP       | Văn phòng UBND thành phố
            THÀNH PHỐ VĨNH HẢI | TTUB: CT, các PCT   | UBND thành phố
            XÃ VĨNH HẢI        | VPUB: CVP           | Văn phòng UBND xã
            """)
    void an_office_that_is_named_without_its_level_is_of_the_issuer(String issuer, String line, String office) {
        PlanReading reading = sentTo(line, issuer);
        assertEquals(
                List.of(office),
                parties(reading)
                        .map(party -> reading.directory()
                                .get(((Party.One) party).agency())
                                .name())
                        .toList());
    }

    /** "VPUB" of the directory is that of the tỉnh: an office of the xã goes before it, and it before one that nobody knows. */
    @ParameterizedTest
    @CsvSource({"false, van-phong-ubnd-tinh", "true, van-phong"})
    void whose_office_it_is_the_directory_says(boolean ownOffice, String office) {
        AgencyDirectory directory = AgencyDirectory.of(List.of(), List.of(), List.of())
                .with(
                        Agency.of("ubnd-xa-vinh-hai", AgencyKind.COMMUNE_COMMITTEE, "UBND xã Vĩnh Hải"),
                        Agency.of("van-phong-ubnd-tinh", AgencyKind.PROVINCIAL_OFFICE, "Văn phòng UBND tỉnh")
                                .withOtherNames("VPUB"));
        Agency own =
                Agency.of("van-phong", AgencyKind.UNIT, "Văn phòng UBND xã").within(AgencyId.of("ubnd-xa-vinh-hai"));
        assertEquals(
                List.of(AgencyId.of(office)),
                parties(sentTo("VPUB: CVP", "XÃ VĨNH HẢI", ownOffice ? directory.with(own) : directory))
                        .map(Party::agency)
                        .toList());
    }

    /** Neither a person nor a court is one of "các ban, ngành". */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TTUB: CT, các PCT                       | PROVINCIAL_COMMITTEE
            CT, Giám đốc Sở Y tế                    | PROVINCIAL_COMMITTEE
            Chánh Văn phòng UBND tỉnh; Tỉnh đoàn    | PROVINCIAL_OFFICE
            Tòa án nhân dân tỉnh                    | CENTRAL_BODY
            Viện kiểm sát nhân dân tỉnh             | CENTRAL_BODY
            VKSND tỉnh, TAND tỉnh                   | CENTRAL_BODY
            Công an tỉnh                            | SECTOR_BODY
            """)
    void what_is_no_body_of_the_committee_is_none_of_the_sector_bodies(String line, AgencyKind kind) {
        PlanReading reading = sentTo(line);
        assertEquals(
                kind,
                reading.directory()
                        .get(((Party.One) parties(reading).findFirst().orElseThrow()).agency())
                        .kind());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Các Sở, cơ quan thuộc UBND tỉnh                   | [cac-so, ban-nganh-thuoc-ubnd-tinh]
            Các sở, ban, ngành, đơn vị trực thuộc UBND tỉnh   | [cac-so, ban-nganh-thuoc-ubnd-tinh]
            Các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh | [cac-so, ban-nganh-thuoc-ubnd-tinh]
            Các cơ quan thuộc UBND xã                         | [cac-co-quan-thuoc-ubnd-xa]
            """)
    void bodies_of_the_committee_are_its_departments_and_sector_bodies(String line, String groups) {
        assertEquals(
                List.of(groups),
                parties(sentTo(line))
                        .map(party -> ((Party.Group) party).groups().toString())
                        .toList());
    }

    /** The police, the social insurance and a bank are organised by their ministries: they are no bodies of the committee. */
    @Test
    void of_those_in_the_province_the_committee_has_its_own_alone() {
        PlanReading reading =
                sentTo("Các sở, ban, ngành thuộc UBND tỉnh; Công an tỉnh; Bảo hiểm xã hội tỉnh; Chi nhánh Ngân hàng"
                        + " Chính sách xã hội tỉnh; Thanh tra tỉnh; Ban Quản lý Khu kinh tế tỉnh");
        assertEquals(
                Set.of("Thanh tra tỉnh", "Ban Quản lý Khu kinh tế tỉnh"),
                reading.directory().members(GroupId.of("ban-nganh-thuoc-ubnd-tinh"), LocalDate.of(2026, 3, 24)).stream()
                        .map(Agency::name)
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TỈNH VĨNH HẢI | Các cơ quan, đơn vị, địa phương           | [cac-so, ban-nganh, dia-phuong]
            TỈNH VĨNH HẢI | Các địa phương                            | [dia-phuong]
            XÃ VĨNH HẢI   | Các cơ quan, đơn vị, địa phương           | [dia-phuong]
            """)
    void agencies_beside_localities_are_the_departments_and_sector_bodies_of_the_province(
            String committee, String line, String groups) {
        assertEquals(
                groups,
                parties(sentTo(line, committee))
                        .flatMap(party -> ((Party.Group) party).groups().stream())
                        .toList()
                        .toString());
    }
}

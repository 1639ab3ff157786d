package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
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
import vn.childplan.core.bundled.VietNam;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.SourceDocument;

/**
 * Who is meant by a name in a plan of Bắc Ninh of 24/3/2026. An agency is told as "id" or "id/unit", a group as "[groups]",
 * with "*" where those concerned are meant.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PartiesTest {
    private static final LocalDate ON = LocalDate.of(2026, 3, 24);

    private final Doubts doubts =
            new Doubts(new SourceDocument("plan", List.of(), List.of(), SourceDocument.Unit.LINE));
    private final Parties parties = new Parties(VietNam.directory("24", ON), ON, doubts);

    private static String told(List<Party> parties) {
        return parties.stream().map(PartiesTest::told).collect(Collectors.joining("; "));
    }

    private static String told(Party party) {
        if (party instanceof Party.One one) {
            return one.wording() + "=" + one.agency() + (one.unit() == null ? "" : "/" + one.unit());
        }
        Party.Group group = (Party.Group) party;
        return group.wording() + "=" + group.groups() + (group.concerned() ? "*" : "");
    }

    private String of(String names) {
        return told(parties.of(AgencyList.split(names), PlacedText.of(names, 1)));
    }

    private List<String> doubts() {
        parties.tellOfUsualOnes();
        parties.tellOfPersons();
        parties.tellOfCutNames();
        return doubts.inOrder().stream()
                .map(doubt -> doubt.code() + " " + doubt.words() + " " + doubt.alternatives())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Sở Y tế                                  | Sở Y tế=so-y-te
        Sở Y tế, Tỉnh đoàn                       | Sở Y tế=so-y-te; Tỉnh đoàn=tinh-doan
        # 65/KH-UBND, IV.3: "Sở" stands once, and the words of each are those of the plan
        Các Sở: Y tế, Tư pháp                    | Y tế=so-y-te; Tư pháp=so-tu-phap
        # a unit within an agency
        Sở Y tế (Chi cục Dân số)                 | Sở Y tế (Chi cục Dân số)=so-y-te/chi-cuc-dan-so
        Sở Y tế (Tỉnh đoàn)                      | Sở Y tế (Tỉnh đoàn)=so-y-te/tinh-doan
        Các sở, ban, ngành                       | Các sở, ban, ngành=[cac-so, ban-nganh]
        Các sở, ban, ngành liên quan             | Các sở, ban, ngành liên quan=[cac-so, ban-nganh]*
        Các sở, ban, ngành và địa phương         | Các sở, ban, ngành=[cac-so, ban-nganh]; địa phương=[dia-phuong]
        Các sở, ngành, đoàn thể                  | Các sở, ngành=[cac-so, ban-nganh]; đoàn thể=[doan-the]
        UBND các xã, phường                      | UBND các xã, phường=[ubnd-cap-xa]
        UBND cấp huyện                           | UBND cấp huyện=[ubnd-cap-huyen]
        các xã, phường                           | các xã, phường=[ubnd-cap-xa]
        Các tổ chức chính trị - xã hội           | Các tổ chức chính trị - xã hội=[to-chuc-chinh-tri-xa-hoi]
        Hội, đoàn thể                            | Hội, đoàn thể=[hoi, doan-the]
        Các cơ quan, đơn vị, địa phương          | Các cơ quan, đơn vị, địa phương=[cac-so, ban-nganh, dia-phuong]
        Các cơ quan, đơn vị thuộc UBND tỉnh      | Các cơ quan, đơn vị thuộc UBND tỉnh=[cac-so, ban-nganh-thuoc-ubnd-tinh]
        # a group that is known by name alone
        Các phòng thuộc Sở                       | Các phòng thuộc Sở=[cac-phong-thuoc-so]
        Doanh nghiệp viễn thông                  | Doanh nghiệp viễn thông=[doanh-nghiep-vien-thong]
        # a body of the committee
        Sở, ban, ngành thuộc UBND tỉnh           | Sở, ban, ngành thuộc UBND tỉnh=[cac-so, ban-nganh-thuoc-ubnd-tinh]
        # "địa bàn", "bản", "cơ sở", "xã hội", "số" are no ban, sở or hội; those of the province's council and party neither
        các trường học trên địa bàn              | các trường học trên địa bàn=[cac-truong-hoc-tren-dia-ban]
        Các cơ sở giáo dục trên địa bàn tỉnh     | Các cơ sở giáo dục trên địa bàn tỉnh=[cac-co-so-giao-duc-tren-dia-ban-tinh]
        các cơ sở bảo trợ xã hội                 | các cơ sở bảo trợ xã hội=[cac-co-so-bao-tro-xa-hoi]
        các thôn, bản                            | các thôn, bản=[cac-thon-ban]
        các doanh nghiệp công nghệ số            | các doanh nghiệp công nghệ số=[cac-doanh-nghiep-cong-nghe-so]
        Các Ban của HĐND tỉnh                    | Các Ban của HĐND tỉnh=[cac-ban-cua-hdnd-tinh]
        các ban, các hội                         | các ban=[ban-nganh]; các hội=[hoi]
        Các đoàn thể, tổ chức xã hội             | Các đoàn thể, tổ chức xã hội=[hoi, doan-the]
        # persons: of an office its heads are the office, others are nobody
        Công chức văn hóa                        | ''
        CVP, các PCVP UBND tỉnh                  | CVP, các PCVP UBND tỉnh=van-phong-ubnd-tinh
        Chánh Văn phòng                          | Chánh Văn phòng=van-phong-ubnd-tinh
        # whom the directory does not know is added by name
        Nhóm Bạn hữu trẻ em                      | Nhóm Bạn hữu trẻ em=nhom-ban-huu-tre-em
        """)
    void a_name_is_an_agency_or_a_group_of_the_directory(String names, String expected) {
        parties.issuer("Ủy ban nhân dân tỉnh Bắc Ninh");
        assertEquals(expected, of(names));
    }

    /** A commune has no sở, and the head of an office of nobody knows what is a person. */
    @Test
    void in_the_plan_of_a_commune_everybody_is_not_the_province() {
        assertEquals("ubnd-xa-an-hoa", parties.issuer("UBND xã An Hòa").value());
        assertEquals("Các cơ quan, đơn vị, địa phương=[dia-phuong]", of("Các cơ quan, đơn vị, địa phương"));
        assertEquals("", of("Chánh Văn phòng"));
        assertEquals("CVP UBND tỉnh=van-phong-ubnd-tinh", of("CVP UBND tỉnh"));
    }

    /** "Công an xã" is none of the province's ban, ngành, and Công an tỉnh none of the commune's. */
    @Test
    void the_bodies_of_a_commune_are_its_own() {
        parties.issuer("UBND xã An Hòa");
        assertEquals(
                "Công an xã=cong-an-xa; Phòng Kinh tế=phong-kinh-te; Sở Y tế=so-y-te",
                of("Công an xã, Phòng Kinh tế, Sở Y tế"));
        assertEquals(
                "Các ban, ngành=[ban-nganh-xa-an-hoa]; đoàn thể xã=[doan-the-xa-an-hoa]",
                of("Các ban, ngành, đoàn thể xã"));
        assertEquals("Các sở, ban, ngành tỉnh=[cac-so, ban-nganh]", of("Các sở, ban, ngành tỉnh"));
        assertEquals(
                "Các sở, ban, ngành=[cac-so, ban-nganh]; đoàn thể=[doan-the]",
                of("Các sở, ban, ngành, đoàn thể"),
                "a commune has no sở");
        of("Hội Nông dân xã");
        AgencyDirectory named = parties.directory();
        assertEquals(List.of("cong-an-xa"), members(named, "ban-nganh-xa-an-hoa"));
        assertEquals(List.of("hoi-nong-dan-xa"), members(named, "doan-the-xa-an-hoa"));
        assertEquals(
                members(VietNam.directory("24", ON), "ban-nganh"),
                members(named, "ban-nganh"),
                "those of the province are the same as without the plan of the commune");
        assertEquals(
                "ubnd-xa-an-hoa",
                String.valueOf(named.get(AgencyId.of("phong-kinh-te")).parent()));
    }

    /** Both have a "Công an xã": whoever reads the second plan with the directory of the first gets another. */
    @Test
    void two_communes_in_one_directory_have_a_body_of_one_name_each() {
        parties.issuer("UBND xã An Hòa");
        assertEquals("Công an xã=cong-an-xa", of("Công an xã"));
        Parties second = new Parties(parties.directory(), ON, doubts);
        second.issuer("UBND xã An Bình");
        PlacedText line = PlacedText.of("Công an xã", 1);
        for (int time = 0; time < 2; time++) {
            assertEquals("Công an xã=cong-an-xa-an-binh", told(second.of(List.of("Công an xã"), line)));
        }
        Parties first = new Parties(second.directory(), ON, doubts);
        first.issuer("UBND xã An Hòa");
        assertEquals("Công an xã=cong-an-xa", told(first.of(List.of("Công an xã"), line)));
    }

    private static List<String> members(AgencyDirectory directory, String group) {
        return directory.members(GroupId.of(group), ON).stream()
                .map(agency -> agency.id().value())
                .toList();
    }

    @Test
    void what_is_doubtful_of_a_name_is_told_once_with_what_it_may_be() {
        parties.issuer("Ủy ban nhân dân tỉnh Bắc Ninh");
        for (String names : List.of(
                "Công chức văn hóa",
                "Công chức văn hóa",
                "Nhóm Bạn hữu trẻ em",
                "Nhóm Bạn hữu trẻ em",
                "Hội Chữ thập đỏ tỉnh",
                "Sở Y",
                "Sở Y tế",
                "Các sở, ban, ngành")) {
            of(names);
        }
        assertEquals(
                List.of(
                        "AGENCY_UNKNOWN Nhóm Bạn hữu trẻ em []",
                        "AGENCY_UNKNOWN Sở Y []",
                        "AGENCY_UNKNOWN Hội Chữ thập đỏ tỉnh []",
                        "PERSON Công chức văn hóa []",
                        "AGENCY_CUT Sở Y [Sở Y tế]"),
                doubts());
    }

    /** "ỦY BAN NHÂN DÂN TỈNH VĨNH HẢI" over "SỞ Y TẾ" in the letterhead of the plan of Sở Y tế. */
    @Test
    void the_issuer_is_under_whom_its_letterhead_prints_over_it() {
        Parties unknown = new Parties(AgencyDirectory.of(List.of(), List.of(), List.of()), ON, doubts);
        AgencyId health = unknown.issuer("Sở Y tế", "Ủy ban nhân dân tỉnh Vĩnh Hải");
        assertEquals(AgencyId.of("ubnd-tinh"), unknown.directory().get(health).parent());
        assertEquals(
                List.of("Ủy ban nhân dân tỉnh Vĩnh Hải"),
                unknown.directory().get(AgencyId.of("ubnd-tinh")).otherNames());
    }

    @Test
    void without_a_directory_nobody_is_unknown() {
        Parties unknown = new Parties(AgencyDirectory.of(List.of(), List.of(), List.of()), ON, doubts);
        assertEquals(
                "Nhóm Bạn hữu=nhom-ban-huu",
                told(unknown.of(List.of("Nhóm Bạn hữu"), PlacedText.of("Nhóm Bạn hữu", 1))));
        assertEquals(List.of(), doubts());
        assertEquals(
                "ubnd-tinh", unknown.issuer("Ủy ban nhân dân tỉnh Vĩnh Hải").value());
        assertEquals(
                List.of("Nhóm Bạn hữu", "UBND tỉnh"),
                unknown.directory().agencies().stream()
                        .map(Agency::name)
                        .sorted()
                        .toList());
        assertEquals(
                "UBND tỉnh Vĩnh Hải=ubnd-tinh",
                told(unknown.of(List.of("UBND tỉnh Vĩnh Hải"), null)),
                "it is known by its whole name as well");
    }

    @Test
    void a_report_goes_to_one_agency_and_the_others_are_told() {
        PlacedText line = PlacedText.of("báo cáo UBND tỉnh, Bộ Y tế", 3);
        assertEquals("ubnd-tinh", String.valueOf(parties.agency("UBND tỉnh, Bộ Y tế", line)));
        Doubt doubt = doubts.inOrder().get(0);
        assertEquals(
                "SEVERAL_ADDRESSEES Bộ Y tế 20",
                doubt.code() + " " + doubt.words() + " " + doubt.place().column());
        assertEquals(null, parties.agency(null, line));
        assertEquals(null, parties.agency("Công chức văn hóa", line), "a person is none");
        assertEquals(null, parties.agency("Các sở, ban, ngành", line), "nor is a group");
        assertEquals("so-y-te", String.valueOf(parties.channel("Sở Y tế", line)));
        assertEquals(null, parties.channel("phần mềm báo cáo", line), "a system of computers is no agency");
        assertEquals(null, parties.channel(null, line));
    }

    /** Districts ended on 30/6/2025 (Nghị quyết 203/2025/QH15). */
    @Test
    void an_agency_that_has_ended_is_told() {
        assertEquals("UBND huyện Gia Bình=ubnd-huyen-gia-binh", of("UBND huyện Gia Bình"));
        assertEquals(List.of("AGENCY_ENDED UBND huyện Gia Bình []"), doubts());
    }

    @Test
    void whom_the_plan_names_is_in_the_directory_from_then_on() {
        parties.issuer("Ủy ban nhân dân tỉnh Bắc Ninh");
        of("Sở Y tế (Chi cục Dân số)");
        of("Các phòng thuộc Sở");
        of("Các cơ quan, đơn vị, địa phương");
        AgencyDirectory named = parties.directory();
        assertEquals(
                "so-y-te",
                String.valueOf(named.get(AgencyId.of("chi-cuc-dan-so")).parent()));
        assertEquals(
                "Các phòng thuộc Sở",
                named.group(GroupId.of("cac-phong-thuoc-so")).orElseThrow().name());
        for (String group : List.of("cac-so", "ban-nganh", "dia-phuong")) {
            assertTrue(named.group(GroupId.of(group)).isPresent(), group);
        }
    }

    /** Two bodies of one name: which is meant, the plan does not say. */
    @Test
    void a_name_of_two_agencies_is_nobody_until_somebody_decides() {
        Parties two = new Parties(
                AgencyDirectory.of(
                        List.of(
                                Agency.of("tram-1", AgencyKind.UNIT, "Trạm Y tế"),
                                Agency.of("tram-2", AgencyKind.UNIT, "Trạm Y tế")),
                        List.of(),
                        List.of()),
                ON,
                doubts);
        assertEquals("Trạm Y tế=[tram-y-te]", told(two.of(List.of("Trạm Y tế"), PlacedText.of("Giao Trạm Y tế", 1))));
        assertEquals(List.of("AGENCY_AMBIGUOUS Trạm Y tế [tram-1, tram-2]"), doubts());
        assertTrue(two.directory().group(GroupId.of("tram-y-te")).isPresent());
    }
}

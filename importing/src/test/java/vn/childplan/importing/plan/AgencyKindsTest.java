package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an agency is by its name, as Luật Tổ chức chính quyền địa phương and NĐ 45/2025 call them; and who is none. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AgencyKindsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        so y te                    | DEPARTMENT
        tinh uy                    | PARTY_BODY
        ban tuyen giao             | PARTY_BODY
        hdnd tinh                  | PEOPLES_COUNCIL
        ubnd tinh                  | PROVINCIAL_COMMITTEE
        ubnd xa an hoa             | COMMUNE_COMMITTEE
        ubnd huyen ba to           | DISTRICT_COMMITTEE
        van phong ubnd tinh        | PROVINCIAL_OFFICE
        uy ban mttq viet nam tinh  | FATHERLAND_FRONT
        tinh doan                  | SOCIO_POLITICAL_ORGANISATION
        hoi nong dan tinh          | SOCIO_POLITICAL_ORGANISATION
        dai phat thanh tinh        | PRESS
        bao hiem xa hoi tinh       | SECTOR_BODY
        bo y te                    | CENTRAL_BODY
        toa an nhan dan tinh       | CENTRAL_BODY
        hoi chu thap do            | ASSOCIATION
        trung tam y te             | UNIT
        cong an tinh               | SECTOR_BODY
        # none of the province's ban, ngành, who owe what these owe
        tt. tinh uy                | PARTY_BODY
        ban bi thu                 | PARTY_BODY
        tt. hdnd tinh              | PEOPLES_COUNCIL
        uy ban thuong vu quoc hoi  | PEOPLES_COUNCIL
        doan dbqh-hdnd tinh        | PEOPLES_COUNCIL
        ubmttqvn tinh              | FATHERLAND_FRONT
        uy ban mttqvn thanh pho    | FATHERLAND_FRONT
        lanh dao vpubnd tinh       | PROVINCIAL_OFFICE
        """)
    void the_beginning_of_a_name_says_what_it_is(String plain, String kind) {
        assertEquals(kind, AgencyKinds.of(plain).name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Hội Nông dân tỉnh          | true
        Công an xã                 | true
        hội nông dân tỉnh          | false
        Nhóm Bạn hữu trẻ em        | false
        """)
    void bodies_of_a_usual_kind_have_capitals(String name, boolean usual) {
        assertEquals(usual, AgencyKinds.isUsual(name));
    }

    @Test
    void a_name_as_long_as_a_sentence_is_none() {
        assertEquals(false, AgencyKinds.isUsual("Hội " + "Nông dân ".repeat(10)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Công chức văn hóa          | true
        Tổ trưởng chuyên môn       | true
        Trưởng các thôn            | false
        Trưởng bản                 | false
        Tổ trưởng tổ dân phố       | false
        Trưởng ban Quản lý         | false
        Sở Y tế                    | false
        """)
    void persons_inside_an_agency_are_none(String name, boolean person) {
        assertEquals(person, Persons.are(name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        CVP, các PCVP UBND tỉnh    | true  | UBND tỉnh
        Chánh Văn phòng            | true  | -
        Văn phòng UBND tỉnh        | false | -
        """)
    void heads_of_an_office_are_their_office(String name, boolean heads, String committee) {
        assertEquals(heads, Persons.headAnOffice(name));
        assertEquals(committee, Persons.committeeOfOffice(name));
    }
}

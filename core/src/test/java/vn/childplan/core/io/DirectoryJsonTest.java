package vn.childplan.core.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.bundled.QuangNgai;

class DirectoryJsonTest {
    /** One agency, group or succession a line, so that a problem can be found by its line. */
    private static final String GOOD = """
            { "agencies": [
              { "id": "huyen-a", "kind": "DISTRICT_COMMITTEE", "name": "Huyện A", "life": { "to": "2025-07-01" } },
              { "id": "xa-b", "kind": "COMMUNE_COMMITTEE", "name": "Xã B", "life": { "from": "2025-07-01" } },
              { "id": "xa-c", "kind": "COMMUNE_COMMITTEE", "name": "Xã C", "otherNames": ["C"], "code": "21025", "parent": "xa-b" }
            ], "groups": [
              { "id": "xa", "name": "Các xã", "kinds": ["COMMUNE_COMMITTEE"], "members": ["xa-c"] }
            ], "successions": [
              { "from": "huyen-a", "to": "xa-b", "on": "2025-07-01", "basis": "Nghị quyết" }
            ] }
            """;

    private static String problemsOf(String json) {
        return Bytes.lines(DirectoryJson.read(Bytes.of(json), "d.json"));
    }

    @Test
    void what_is_written_reads_as_the_same_directory_and_writes_the_same_bytes() {
        AgencyDirectory good = DirectoryJson.read(Bytes.of(GOOD), "d.json").orThrow();
        for (AgencyDirectory directory : List.of(good, QuangNgai.directory())) {
            byte[] written = Bytes.written(out -> DirectoryJson.write(directory, out));
            AgencyDirectory again = DirectoryJson.read(new ByteArrayInputStream(written), "d.json")
                    .orThrow();
            assertEquals(directory, again);
            assertArrayEquals(written, Bytes.written(out -> DirectoryJson.write(again, out)));
        }
    }

    @Test
    void what_an_agency_does_not_have_is_not_written() {
        assertEquals(
                """
                {
                  "agencies": [
                    {
                      "id": "xa-b",
                      "kind": "COMMUNE_COMMITTEE",
                      "name": "Xã B"
                    }
                  ],
                  "groups": [],
                  "successions": []
                }
                """,
                Bytes.text(out -> DirectoryJson.write(
                        DirectoryJson.read(Bytes.of("""
                                                { "groups": [], "successions": [], "agencies": [
                                                  { "name": "Xã B", "kind": "COMMUNE_COMMITTEE", "id": "xa-b" } ] }
                                                """), "d.json").orThrow(), out)));
    }

    @Test
    void an_agency_that_is_named_but_not_listed_is_told_where_it_is_named() {
        assertEquals(
                """
                d.json:4:112 (/agencies/2/parent): no agency 'xa-d' in the directory. Did you mean 'xa-b'? [directory.unknown-agency]
                d.json:6:79 (/groups/0/members/0): value 'huyện c' cannot be used. Write an agency id: the name without marks, lower case, joined by hyphens, as in so-y-te. [json.refused-value]
                d.json:8:30 (/successions/0/to): no agency 'so-van-hoa' in the directory. Add the agency to 'agencies'. [directory.unknown-agency]""",
                problemsOf(GOOD.replace("\"parent\": \"xa-b\"", "\"parent\": \"xa-d\"")
                        .replace("[\"xa-c\"]", "[\"huyện c\"]")
                        .replace("\"to\": \"xa-b\"", "\"to\": \"so-van-hoa\"")));
    }

    @Test
    void an_id_that_stands_twice_is_told_at_the_second() {
        assertEquals(
                "d.json:4:3 (/agencies/2): agency 'xa-b' appears twice. Give another id: ids are never used again."
                        + " [directory.duplicate-agency]",
                problemsOf(GOOD.replace("\"xa-c\"", "\"xa-b\"").replace(", \"parent\": \"xa-b\"", "")));
    }

    @Test
    void a_successor_takes_over_while_it_lives_and_its_predecessor_does_not() {
        assertEquals("""
                d.json:8:3 (/successions/0): huyen-a still exists on 2025-06-30. Set 'life.to' of huyen-a no later than 'on'. [directory.predecessor-alive]
                d.json:8:3 (/successions/0): xa-b does not exist on 2025-06-30. Correct 'life' of xa-b or 'on'. [directory.successor-absent]""", problemsOf(GOOD.replace("\"on\": \"2025-07-01\"", "\"on\": \"2025-06-30\"")));
    }

    @Test
    void agencies_that_belong_to_each_other_are_told_once() {
        assertEquals(
                "d.json:3:3 (/agencies/1): agencies belong to each other in a circle: xa-b > xa-c. Take one 'parent' away."
                        + " [directory.circle]",
                problemsOf(GOOD.replace("\"Xã B\",", "\"Xã B\", \"parent\": \"xa-c\",")));
    }

    @Test
    void an_agency_with_another_mistake_in_it_may_still_be_named() {
        assertEquals(
                "d.json:4:27 (/agencies/2/kind): unknown value 'COMMUNE'. Use one of: CENTRAL_BODY, PARTY_BODY,"
                        + " PEOPLES_COUNCIL, PROVINCIAL_COMMITTEE, PROVINCIAL_OFFICE, DEPARTMENT, SECTOR_BODY,"
                        + " FATHERLAND_FRONT, SOCIO_POLITICAL_ORGANISATION, ASSOCIATION, PRESS, UNIT,"
                        + " DISTRICT_COMMITTEE, COMMUNE_COMMITTEE. [json.unknown-value]",
                problemsOf(
                        GOOD.replace("\"xa-c\", \"kind\": \"COMMUNE_COMMITTEE\"", "\"xa-c\", \"kind\": \"COMMUNE\"")));
    }
}

package vn.childplan.core.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyGroup;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.finding.Finding;

/** What would stop the derivation of duties is told by the reader of the plan, at its place in the file. */
class PlanChecksTest {
    private static final AgencyDirectory DIRECTORY = AgencyDirectory.of(
            List.of(
                    Agency.of("so-y-te", AgencyKind.DEPARTMENT, "Sở Y tế"),
                    Agency.of("ubnd-tinh", AgencyKind.PROVINCIAL_COMMITTEE, "UBND tỉnh")),
            List.of(new AgencyGroup(
                    GroupId.of("cac-so"), "các sở", new TreeSet<>(Set.of(AgencyKind.DEPARTMENT)), List.of())),
            List.of());

    private static List<String> problems(String good, String bad) {
        assertTrue(SmallPlan.JSON.contains(good), good);
        return PlanJson.read(Bytes.of(SmallPlan.JSON.replace(good, bad)), "plan.json", DIRECTORY).problems().stream()
                .map(Finding::toString)
                .toList();
    }

    @Test
    void the_small_plan_is_good() {
        assertEquals(List.of(), problems("II.1", "II.1"));
    }

    @Test
    void the_bundled_plan_names_nobody_but_agencies_of_the_bundled_directory() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanJson.write(QuangNgai.plan65(), out);
        assertEquals(
                List.of(),
                PlanJson.read(new ByteArrayInputStream(out.toByteArray()), "plan.json", QuangNgai.directory())
                        .problems());
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(
                        "\"year\": 2025, \"quarters\"",
                        "\"year\": 20250, \"quarters\"",
                        "(/clauses/1/time/schedule/year): value '20250' cannot be used: the year must be one of 1900 to 9999"),
                Arguments.of(
                        "\"year\": 2025,\n",
                        "\"year\": 20250,\n",
                        "(/year): value '20250' cannot be used: the year must be one of 1900 to 9999"),
                Arguments.of(
                        "\"year\": 2025,\n",
                        "\"year\": 1899,\n",
                        "(/year): value '1899' cannot be used: the year must be one of 1900 to 9999"),
                Arguments.of(
                        "\"year\": 2025,\n",
                        "\"year\": -2025,\n",
                        "(/year): value '-2025' cannot be used: the year must be one of 1900 to 9999"),
                Arguments.of("\"ref\": \"V\"", "\"ref\": \"II.1\"", "(/clauses/2/ref): clause II.1 appears twice"),
                Arguments.of("\"ref\": \"V\"", "\"ref\": \"I\"", "(/clauses/2/ref): clause I stands after II.1"),
                Arguments.of("\"ref\": \"V\"", "\"ref\": \"II\"", "(/clauses/2/ref): clause II appears twice"),
                Arguments.of(
                        "\"issuer\": \"ubnd-tinh\"",
                        "\"issuer\": \"ubnd-tnh\"",
                        "(/issuer): the directory has no agency 'ubnd-tnh'. Did you mean 'ubnd-tinh'?"),
                Arguments.of(
                        "\"channel\": \"so-y-te\"",
                        "\"channel\": \"cac-so\"",
                        "(/clauses/2/channel): 'cac-so' is a group, no agency"),
                Arguments.of(
                        "\"agency\": \"so-y-te\"",
                        "\"agency\": \"cac-so\"",
                        "(/clauses/1/leads/parties/0/agency): 'cac-so' is a group, no agency"),
                Arguments.of(
                        "[\"cac-so\"]",
                        "[\"cac-ban\"]",
                        "(/clauses/1/coordinating/parties/0/groups/0): the directory has no group 'cac-ban'"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("mistakes")
    void a_mistake_is_told_at_its_place(String good, String bad, String line) {
        List<String> problems = problems(good, bad);
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.get(0).contains(line), problems.toString());
    }

    @Test
    void a_task_that_nobody_leads_is_told() {
        List<String> problems =
                problems("{ \"kind\": \"AGENCY\", \"wording\": \"Sở Y tế\", \"agency\": \"so-y-te\" } ] },", "] },");
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.get(0).contains("(/clauses/1/leads/parties): nobody leads the task"), problems.toString());
    }

    /** Sections A to I and then K: I is the letter there, though it reads as a Roman number. */
    @Test
    void letters_that_may_be_roman_numbers_are_no_disorder() {
        String sections = SmallPlan.JSON
                .replace("\"ref\": \"II\"", "\"ref\": \"H\"")
                .replace("\"ref\": \"II.1\"", "\"ref\": \"I\"")
                .replace("\"ref\": \"V\"", "\"ref\": \"K\"");
        assertEquals(List.of(), PlanJson.read(Bytes.of(sections), "plan.json").problems());
    }
}

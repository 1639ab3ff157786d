package vn.childplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plan 65 asks for reports before 15/5/2025: 14/5 is the one side of the boundary, 15/5 the other. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CoverageCommandTest {
    @TempDir
    private Path folder;

    private String scenario(String name, String at, String status) throws IOException {
        return Files.writeString(folder.resolve(name), """
                scenario: A report of %s
                evidence:
                  - { kind: submission, agency: so-tu-phap, clause: V, period: 2025-H1, at: %s, via: so-y-te }
                moments:
                  - asOf: 2025-05-20
                    expect:
                      V:REPORT:so-tu-phap:2025-H1: %s
                """.formatted(at, at, status))
                .toString();
    }

    @Test
    void a_rule_without_a_failing_case_is_named_until_there_is_one() throws IOException {
        String inTime = scenario("in-time.yaml", "2025-05-14", "MET");
        Program.Result one = Program.run("coverage", inTime, "--lang", "en");
        assertEquals(0, one.exit());
        assertTrue(one.out().contains("  • fulfilment.in-time: no case fails it\n"), one.out());
        assertTrue(one.out().contains("  • fulfilment.in-time: not tried: the first day on the other side"), one.out());
        assertTrue(one.out().contains("\nNOT MET, AND NEED NOT BE ("), one.out());
        scenario("late.yaml", "2025-05-15", "MET_LATE 1");
        Program.Result both = Program.run("coverage", folder.toString(), "--lang", "en");
        assertTrue(!both.out().contains("• fulfilment.in-time"), both.out());
        assertTrue(both.out().replaceAll(" +", " ").contains("\nfulfilment.in-time 4 4 2\n"), both.out());
    }

    @Test
    void a_gate_fails_below_the_share_that_is_asked_for_and_the_file_says_what_is_missing() throws IOException {
        String inTime = scenario("in-time.yaml", "2025-05-14", "MET");
        String json = folder.resolve("coverage.json").toString();
        Program.Result enough = Program.run("test", inTime, "--min-coverage", "1", "--coverage", json, "--lang", "en");
        assertEquals(0, enough.exit(), enough.err());
        assertTrue(enough.out().contains("Rules tried: "), enough.out());
        String written = Files.readString(Path.of(json));
        assertTrue(
                written.contains("\"kind\": \"NEVER_FAILED\"") || written.contains("\"kind\":\"NEVER_FAILED\""),
                written);
        assertTrue(written.contains("in-time.yaml"), "the case stands beside the rule");
        Program.Result less = Program.run("test", inTime, "--min-coverage", "99", "--lang", "en");
        assertEquals(1, less.exit());
        assertTrue(less.out().contains("%, needed at least 99%."), less.out());
        assertEquals(1, Program.run("coverage", inTime, "--min-coverage", "99").exit());
        assertEquals(
                "--min-coverage: không có 101 phần trăm. Ghi một số từ 0 đến 100.\n",
                Program.run("coverage", inTime, "--min-coverage", "101").err());
    }

    @Test
    void evidence_at_several_instants_tries_rules_as_well_and_the_page_has_law_and_cases() {
        String evidence = EvidenceOnDisk.csv(folder, "submission,so-tu-phap,V,2025-H1,2025-05-15,,so-y-te,,,");
        Program.Result page =
                Program.run("coverage", "--evidence", evidence, "--along", "2025-05-14,2025-05-15", "--format", "html");
        assertEquals(0, page.exit(), page.err());
        assertTrue(page.out().contains("Điều 148 Bộ luật Dân sự năm 2015"), "the law");
        assertTrue(page.out().contains("luôn thỏa mãn: tính hạn cuối"), "why no case is missing");
        assertTrue(page.out().contains("evidence.csv"), "the case");
    }

    @Test
    void what_tries_the_rules_is_said_once() {
        for (String[] command : new String[][] {{"coverage"}, {"coverage", "x.yaml", "--evidence", "y.csv"}}) {
            Program.Result refused = Program.run(command);
            assertEquals(2, refused.exit());
            assertEquals(
                    "coverage: chưa rõ thử bằng gì. Ghi tệp tình huống (PATH), hoặc --evidence FILE --along T,T,….\n",
                    refused.err());
        }
        String evidence = EvidenceOnDisk.csv(folder);
        assertEquals(
                "--along: chưa ghi thời điểm nào. Ghi như --along 2025-05-14,2025-05-15.\n",
                Program.run("coverage", "--evidence", evidence).err());
    }

    @Test
    void an_instant_that_cannot_be_read_is_told_of_the_option_that_has_it() {
        Program.Result result = Program.run(
                "coverage", "--evidence", EvidenceOnDisk.csv(folder), "--along", "2025-05-14,hôm qua", "--lang", "en");
        assertEquals(2, result.exit());
        assertTrue(result.err().startsWith("--along: 'hôm qua'"), result.err());
    }
}

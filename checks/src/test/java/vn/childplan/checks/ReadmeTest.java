package vn.childplan.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.io.DirectoryJson;
import vn.childplan.core.io.PlanJson;
import vn.childplan.core.plan.Plan;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.rule.RuleSet;

/** What the README says of the build and of a plan of one's own; its programs are run by {@code examples/guide}. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadmeTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    /** The check runs the hosts that need a database or Spark as well. */
    @Test
    void the_test_command_is_the_one_that_the_continuous_check_runs() throws IOException {
        String command = "mvn -B -ntp verify";
        assertTrue(blocks().contains(new Block("sh", lineOf(command), command + "\n")), "the README has it");
        assertTrue(
                Files.readString(ROOT.resolve(".ci/run")).lines().anyMatch("mvn -B -ntp -Phosts,spark verify"::equals),
                ".ci/run has it");
    }

    @Test
    void the_plan_of_the_README_can_be_judged_with_its_directory() throws IOException {
        AgencyDirectory directory =
                DirectoryJson.read(json("\"agencies\""), "README").orThrow();
        Plan plan = PlanJson.read(json("\"clauses\""), "README", directory).orThrow();
        PlanUnderRules judged = new PlanUnderRules(plan, directory, VietNam.calendar(), RuleSet.standard());
        assertEquals(
                List.of("12/KH-UBND:II.1:CARRY_OUT:so-y-te:2025-Q2", "12/KH-UBND:III:REPORT:so-y-te:2025-H1"),
                judged.register().obligations().stream()
                        .map(Obligation::id)
                        .filter(id -> !id.contains(":CONSOLIDATE:"))
                        .toList());
    }

    /** The block of JSON that has this in it. */
    private static InputStream json(String part) throws IOException {
        String block = blocks().stream()
                .filter(each -> each.language().equals("json") && each.content().contains(part))
                .findFirst()
                .orElseThrow()
                .content();
        return new ByteArrayInputStream(block.getBytes(StandardCharsets.UTF_8));
    }

    private record Block(String language, int line, String content) {}

    private static int lineOf(String line) throws IOException {
        return Files.readAllLines(ROOT.resolve("README.md")).indexOf(line) + 1;
    }

    /** The fenced blocks of the README; the line of a block is its first one inside. */
    private static List<Block> blocks() throws IOException {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = Files.readAllLines(ROOT.resolve("README.md"));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("```")) {
                int end = i + 1;
                while (!lines.get(end).equals("```")) {
                    end++;
                }
                String content = lines.subList(i + 1, end).stream()
                        .map(line -> line + "\n")
                        .collect(Collectors.joining());
                blocks.add(new Block(lines.get(i).substring(3), i + 2, content));
                i = end;
            }
        }
        return blocks;
    }
}

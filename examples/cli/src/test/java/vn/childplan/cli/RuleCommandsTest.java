package vn.childplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.io.PlanJson;

/** What somebody sees who reads, changes or prepares rules and plans. */
class RuleCommandsTest {
    @TempDir
    private Path folder;

    @Test
    void reviewTellsWhoIsMissingAmongTheRecipients() {
        String out = ok("review");
        assertTrue(out.startsWith("RÀ SOÁT KẾ HOẠCH 65/KH-UBND\n"), out);
        assertTrue(out.contains("Khoản 2 Mục IV: Sở Tài chính có nghĩa vụ (IV.2) nhưng không có trong nơi nhận"), out);
        assertTrue(ok("review", "--format", "json").contains("\"review.recipient-missing\""));
    }

    @Test
    void rulesListsEachRuleWithItsBasisAndItsParameters() {
        String out = ok("rules", "--lang", "en");
        assertTrue(out.startsWith("RULE SET standard/2025.1\n"), out);
        assertTrue(out.contains("level = DISTRICT; COMMUNE from 1 Jul 2025"), out);
        assertTrue(out.contains("\n  By analogy Art. 147, Civil Code 2015: "), out);
        assertTrue(out.contains("\n  Basis: Art. 12, Decree 09/2019/NĐ-CP: "), out);
        assertTrue(out.contains("\n  Reading of the rule set: "), out);
    }

    @Test
    void rulesListsTheSetsThatCanBeJoinedAndWhatIsNotSettledAboutThem() {
        String out = ok("rules");
        String joined = out.substring(out.indexOf("BỘ QUY TẮC CÓ THỂ THÊM: tt-16-2025-tt-byt/1"));
        String line = joined.replaceAll("\\s+", " ");
        assertTrue(line.contains("\"and\": [\"tt-16-2025-tt-byt/1\"]"), joined);
        assertTrue(line.contains("tt16.alternative-care-province"), joined);
        assertTrue(line.contains("quy định không nêu nơi nhận; Bộ Y tế là suy luận"), joined);
        String file = EvidenceOnDisk.file(folder, "joined.json", """
            { "name": "x/1", "base": "standard", "and": ["tt-16-2025-tt-byt/1"] }
            """.getBytes(StandardCharsets.UTF_8));
        String all = ok("rules", "--rules", file);
        assertFalse(all.contains("CÓ THỂ THÊM"), all);
        assertTrue(all.contains("tt16.forum-province"), all);
    }

    /** 15/5/2025 is late under "before 15/5", and in time where the day named is included. */
    @Test
    void impactTellsWhichVerdictChangesAndWhichRuleDidIt() {
        String evidence = EvidenceOnDisk.csv(
                folder,
                "submission,so-tu-phap,V,2025-H1,2025-05-14,,so-y-te,,,",
                "submission,so-noi-vu,V,2025-H1,2025-05-15,,so-y-te,,,");
        String candidate = rules("\"includesNamedDay\", \"value\": true");
        String[] impact = {
            "impact", "--base", "standard", "--candidate", candidate, "--evidence", evidence, "--as-of", "2025-05-16"
        };
        String out = ok(impact);
        assertTrue(out.contains("hoàn thành quá hạn → hoàn thành đúng hạn         1"), out);
        assertTrue(
                out.lines()
                        .anyMatch(line ->
                                line.startsWith("V:REPORT:so-noi-vu:2025-H1 ") && line.endsWith("deadline.wording")),
                out);
        String json = Program.run(with(impact, "--format", "json")).out();
        assertTrue(json.contains("\"transitions\": {\n    \"MET_LATE>MET\": 1\n  }"), json);
    }

    @Test
    void anyCommandTakesARuleSetAndSaysItsName() {
        String evidence = EvidenceOnDisk.csv(folder, "submission,so-noi-vu,V,2025-H1,2025-05-15,,so-y-te,,,");
        String out = ok(
                "assess",
                "--rules",
                rules("\"includesNamedDay\", \"value\": true"),
                "--evidence",
                evidence,
                "--as-of",
                "2025-05-16");
        assertTrue(out.contains("bộ quy tắc day-included/1"), out);
        assertTrue(out.contains("Tỷ lệ đúng hạn: 3,84% = 1/26"), out);
    }

    @Test
    void whatOfAChangeDoesNothingIsNamedBesideWhatChanges() {
        String evidence = EvidenceOnDisk.csv(folder, "submission,so-noi-vu,V,2025-H1,2025-05-15,,so-y-te,,,");
        String candidate = rules("\"includesNamedDay\", \"value\": true },"
                + " { \"rule\": \"deadline.grace\", \"parameter\": \"days\", \"value\": 0");
        String out = ok(
                "impact",
                "--base",
                "standard",
                "--candidate",
                candidate,
                "--evidence",
                evidence,
                "--as-of",
                "2025-05-16",
                "--lang",
                "en");
        assertTrue(out.contains("met late → met in time"), out);
        assertTrue(
                out.replaceAll("\\s+", " ")
                        .contains(" ! the setting deadline.grace days = 0 has no effect: that value holds anyway; leave"
                                + " it out,"),
                out);
    }

    @Test
    void everyMistakeOfARuleSetFileIsToldWithItsPlace() {
        Program.Result result = Program.run("rules", "--rules", rules("\"includesTheDay\", \"value\": true"));
        assertEquals(2, result.exit());
        assertTrue(result.err().contains("rules.json:3:48 (/settings/0/parameter): "), result.err());
        assertTrue(result.err().contains("includesNamedDay"), result.err());
        assertFalse(result.err().contains("Exception"), result.err());
    }

    @Test
    void aFormatThatACommandCannotPrintIsRefused() {
        Program.Result result = Program.run("review", "--format", "csv");
        assertEquals(2, result.exit());
        assertEquals(
                "--format: lệnh review không in được định dạng csv. Ghi text hoặc json.",
                result.err().strip());
    }

    private String rules(String setting) {
        String json = """
            { "name": "day-included/1", "base": "standard/2025.1",
              "settings": [
                { "rule": "deadline.wording", "parameter": %s } ] }
            """.replace("%s", setting);
        return EvidenceOnDisk.file(folder, "rules.json", json.getBytes(StandardCharsets.UTF_8));
    }

    private static String ok(String... arguments) {
        Program.Result result = Program.run(arguments);
        assertEquals(0, result.exit(), result.err());
        return result.out();
    }

    private static String[] with(String[] arguments, String... more) {
        String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return all;
    }

    @Test
    void theStandardSetIsNamedAsItIsPrintedAndOneThatJudgesNothingIsToldHowItIsJoined() {
        assertEquals(ok("rules"), ok("rules", "--rules", "standard/2025.1"));
        Program.Result refused = Program.run("rules", "--rules", "tt-16-2025-tt-byt/1", "--lang", "en");
        assertEquals(2, refused.exit());
        assertEquals(
                "--rules: the rule set tt-16-2025-tt-byt/1 judges nothing by itself, it is joined to another. Name a"
                        + " file with \"base\": \"standard\", \"and\": [\"tt-16-2025-tt-byt/1\"].\n",
                refused.err());
    }

    /** A plan of Kon Tum by its file, and the bundled agencies of Quảng Ngãi: nobody can tell whether they are meant. */
    @Test
    void aPlanWithoutADirectoryIsToldWhoseAgenciesAreTaken() throws IOException {
        String plan = folder.resolve("plan.json").toString();
        try (OutputStream out = Files.newOutputStream(Path.of(plan))) {
            PlanJson.write(QuangNgai.plan65(), out);
        }
        Program.Result told = Program.run("obligations", "--plan", plan);
        assertEquals(0, told.exit());
        assertEquals(
                "Không ghi --directory: các cơ quan lấy theo danh mục kèm chương trình, của tỉnh Quảng Ngãi.\n",
                told.err());
        assertEquals("", Program.run("obligations").err());
        String evidence = EvidenceOnDisk.csv(folder, "submission,so-noi-vu,V,2025-H1,2025-05-15,,so-y-te,,,");
        for (String[] command : new String[][] {
            {"report", "matrix", "--out", folder.resolve("m.md").toString()},
            {"assess", "--evidence", evidence},
            {"explain", "--evidence", evidence, "--obligation", "V:REPORT:so-noi-vu:2025-H1"},
            {"review"},
            {"what-if", "--evidence", evidence, "--obligation", "V:REPORT:so-noi-vu:2025-H1"},
            {"timeline", "--evidence", evidence, "--obligation", "V:REPORT:so-noi-vu:2025-H1"},
            {"upcoming", "--evidence", evidence},
            {"coverage", "--evidence", evidence, "--along", "2025-05-20"},
            {"record", "--evidence", evidence, "--out", folder.resolve("r.json").toString()},
            {"replay", folder.resolve("r.json").toString(), "--evidence", evidence},
            {"impact", "--candidate", rules("\"includesNamedDay\", \"value\": true"), "--evidence", evidence}
        }) {
            String[] withPlan = Arrays.copyOf(command, command.length + 2);
            withPlan[command.length] = "--plan";
            withPlan[command.length + 1] = plan;
            Program.Result result = Program.run(withPlan);
            assertEquals(0, result.exit(), command[0] + ": " + result.err());
            assertTrue(result.err().startsWith(told.err()), command[0] + ": " + result.err());
        }
    }
}

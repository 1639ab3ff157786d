package vn.childplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A province's plan and the plan of one of its communes, both invented, as texts. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PortfolioCommandTest {
    private static final Path TEXTS =
            Path.of("..", "..", "importing", "src", "test", "resources", "vn", "childplan", "importing", "plan");
    private static final String PROVINCE = TEXTS.resolve("i01-clean-labels.txt").toString();
    private static final String COMMUNE = TEXTS.resolve("i13-commune.txt").toString();

    @TempDir
    private Path folder;

    private String directory;

    /** Whom the two plans name, as the import writes it. */
    @BeforeEach
    void name_the_agencies() {
        String ofProvince = folder.resolve("of-province.json").toString();
        directory = folder.resolve("directory.json").toString();
        importing(PROVINCE, "--directory-out", ofProvince);
        importing(COMMUNE, "--directory", ofProvince, "--directory-out", directory);
    }

    private void importing(String text, String... directories) {
        List<String> words = new ArrayList<>(
                List.of("import", text, "--out", folder.resolve("plan.json").toString()));
        words.addAll(List.of(directories));
        assertEquals(0, Program.run(words.toArray(new String[0])).exit());
    }

    private Program.Result portfolio(String... more) {
        List<String> words = new ArrayList<>(List.of(
                "portfolio", "--plan", PROVINCE, "--plan", COMMUNE, "--directory", directory, "--as-of", "2026-06-15"));
        words.addAll(List.of(more));
        return Program.run(words.toArray(new String[0]));
    }

    /**
     * Of the twelve things that plan 87 asks of the commune (II.4, for two quarters, is one), the commune's plan is one (IV.4), and its
     * reports before 10/5 and 10/11 two more (IV.1). The crimes are spoken of in other words; for the rest it has none: "rà soát"
     * and "trẻ em có hoàn cảnh đặc biệt" are of other tasks, too.
     */
    @Test
    void a_commune_sees_what_it_owes_and_what_its_own_plan_leaves_out() {
        Program.Result result = portfolio("--agency", "UBND xã Phú Mỹ Đông");
        assertEquals(0, result.exit(), result.err());
        assertTrue(result.out().contains("UBND xã Phú Mỹ Đông (13)"), result.out());
        assertTrue(
                result.out()
                        .contains(
                                "87/KH-UBND  V           báo cáo               6 tháng đầu năm 2026  14/5/2026   quá hạn"),
                result.out());
        assertTrue(
                result.out().contains("KẾ HOẠCH CẤP DƯỚI SO VỚI KẾ HOẠCH CẤP TRÊN: đã có 3, chưa có 8, cần xem lại 1"),
                result.out());
    }

    @Test
    void the_document_is_written_and_named() throws IOException {
        Path out = folder.resolve("portfolio.md");
        Program.Result result = portfolio("--out", out.toString(), "--lang", "en");
        assertEquals(0, result.exit(), result.err());
        String text = Files.readString(out);
        assertTrue(text.contains("87/KH-UBND") && text.contains("38/KH-UBND"), text);
    }

    @Test
    void plans_that_make_no_portfolio_are_told_in_the_language_asked_for() throws IOException {
        Program.Result twice =
                Program.run("portfolio", "--plan", "bundled", "--plan", "bundled", "--as-of", "2025-08-01");
        assertEquals(2, twice.exit());
        assertEquals(
                "--plan: kế hoạch 65/KH-UBND@2025-03-31 ghi hai lần. Ghi mỗi kế hoạch một lần, và province cho mọi kế"
                        + " hoạch hoặc không kế hoạch nào.\n",
                twice.err());

        Path file = folder.resolve("portfolio.json");
        Files.copy(Path.of(COMMUNE), folder.resolve("commune.txt"));
        Files.writeString(file, """
                { "plans": [ { "plan": "bundled", "province": "51" }, { "plan": "commune.txt", "directory": "directory.json" } ] }
                """);
        Program.Result half =
                Program.run("portfolio", "--portfolio", file.toString(), "--as-of", "2025-08-01", "--lang", "en");
        assertEquals(2, half.exit());
        assertTrue(
                half.err()
                        .contains(
                                "--portfolio: where one plan says of which province it is, all must. Give each plan once,"),
                half.err());
    }

    /** Thông tư 16/2025/TT-BYT: before 20/7 of every year (Đ.5 k.1 of TT 28/2019 as adjusted); its day here is of the test. */
    private static final String CIRCULAR = """
            { "number": "16/2025/TT-BYT", "place": "Hà Nội", "date": "2025-07-01", "issuer": "bo-y-te", "type": "RULES",
              "title": "Chế độ báo cáo về trẻ em", "year": 2025, "preamble": { "wording": "", "bases": [] },
              "clauses": [ { "kind": "REPORTING", "ref": "1", "heading": "Tháng hành động vì trẻ em",
                "wording": "UBND cấp xã báo cáo UBND cấp tỉnh kết quả Tháng hành động vì trẻ em trước ngày 20/7",
                "reporters": [ { "kind": "GROUP", "wording": "UBND cấp xã", "groups": ["ubnd-cap-xa"] } ],
                "reports": [ { "wording": "trước ngày 20/7", "period": "2025-06",
                  "deadline": { "kind": "BEFORE", "date": "2025-07-20" } } ], "addressee": "ubnd-tinh" } ],
              "recipients": [],
              "signature": { "form": "DEPUTY", "onBehalfOf": "BỘ TRƯỞNG", "position": "THỨ TRƯỞNG", "name": "A" } }
            """;

    /** Plans of another province change nothing in what the first test has by hand. */
    @Test
    void plans_of_two_provinces_and_a_circular_are_judged_together() throws IOException {
        Files.writeString(folder.resolve("tt16.json"), CIRCULAR);
        Files.copy(Path.of(PROVINCE), folder.resolve("province.txt"));
        Files.copy(Path.of(COMMUNE), folder.resolve("commune.txt"));
        Path file = Files.writeString(folder.resolve("portfolio.json"), """
                { "plans": [ { "plan": "bundled", "province": "51" }, { "plan": "tt16.json", "province": "51" },
                  { "plan": "province.txt", "directory": "directory.json", "province": "52" },
                  { "plan": "commune.txt", "directory": "directory.json", "province": "52" } ] }
                """);
        Program.Result result = Program.run(
                "portfolio",
                "--portfolio",
                file.toString(),
                "--as-of",
                "2026-06-15",
                "--agency",
                "52:ubnd-xa-phu-my-dong");
        assertEquals(0, result.exit(), result.err());
        assertTrue(result.out().contains("Thông tư số 16/2025/TT-BYT"), result.out());
        assertTrue(result.out().contains("UBND xã Phú Mỹ Đông (13)"), result.out());
        assertTrue(result.out().contains("đã có 3, chưa có 8, cần xem lại 1"), result.out());
    }
}

package vn.childplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A plan whose Mục V has "các sở, ban, ngành, đoàn thể" and "UBND các xã, phường" report before 15/5/2026, without a directory of
 * its province: who "UBND các xã, phường" are is open, and no letter reaches them.
 */
class UnreachedAgenciesTest {
    private static final Path PLAN = Path.of("..", "..", "importing", "src", "test", "resources")
            .resolve(Path.of("vn", "childplan", "importing", "plan", "i01-clean-labels.txt"));

    private static final String UNREACHED = "“UBND các xã, phường”: đã hết hạn báo cáo kết quả thực hiện Kế hoạch số"
            + " 87/KH-UBND 6 tháng đầu năm 2026, chưa xác định được là những cơ quan nào.";

    @TempDir
    private Path folder;

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private Program.Result reminders(String out, String[] more, String... evidence) {
        Program.run("import", PLAN.toString(), "--out", file("plan.json"), "--directory-out", file("directory.json"));
        return Program.run(Stream.concat(
                        Stream.of(
                                "report",
                                "reminders",
                                "--plan",
                                file("plan.json"),
                                "--directory",
                                file("directory.json"),
                                "--evidence",
                                EvidenceOnDisk.csv(folder, evidence),
                                "--as-of",
                                "2026-05-20",
                                "--out",
                                file(out)),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void whereAllOthersHaveReportedNoLetterIsSaidToBeNeededForThem() {
        Program.Result result = reminders(
                "letter.md",
                new String[] {},
                Stream.of(
                                "so-dan-toc-va-ton-giao",
                                "so-giao-duc-va-dao-tao",
                                "so-tai-chinh",
                                "so-tu-phap",
                                "so-van-hoa-the-thao-va-du-lich",
                                "cong-an-tinh",
                                "tinh-doan",
                                "so-y-te")
                        .map(agency -> "submission," + agency + ",V,2026-H1,2026-05-10,1/BC,so-y-te,,,")
                        .toArray(String[]::new));
        assertEquals(2, result.exit(), result.out() + result.err());
        assertEquals(
                "reminders: chưa gửi được công văn cho " + UNREACHED
                        + " Bổ sung các cơ quan đó vào danh mục cơ quan (--directory).",
                result.err().strip());
    }

    @Test
    void besideTheLettersToEachTheyAreNamedOnScreen() {
        Program.Result result = reminders("letters", new String[] {"--each", "md"});
        assertEquals(0, result.exit(), result.err());
        assertEquals("Chưa gửi được công văn cho " + UNREACHED, result.err().strip());
    }
}

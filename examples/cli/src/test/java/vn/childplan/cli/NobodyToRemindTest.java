package vn.childplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 12/KHLT-SGDĐT-CAT-TĐTN, III.1: "Sở Giáo dục và Đào tạo: đầu mối tổng hợp; sơ kết học kỳ I trước ngày 20/01/2027". On 25/01/2027
 * that alone is overdue, and the letters would be of Sở Giáo dục và Đào tạo itself, the first issuer.
 */
class NobodyToRemindTest {
    private static final Path PLAN = Path.of("..", "..", "importing", "src", "test", "resources")
            .resolve(Path.of("vn", "childplan", "importing", "plan", "i16-joint.txt"));

    @TempDir
    private Path folder;

    private Program.Result reminders(String... more) {
        String plan = folder.resolve("plan.json").toString();
        String directory = folder.resolve("directory.json").toString();
        Program.run("import", PLAN.toString(), "--out", plan, "--directory-out", directory);
        return Program.run(Stream.concat(
                        Stream.of(
                                "report",
                                "reminders",
                                "--plan",
                                plan,
                                "--directory",
                                directory,
                                "--evidence",
                                EvidenceOnDisk.csv(folder),
                                "--as-of",
                                "2027-01-25"),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    /** The name as the plan spells it, whatever its letterhead has in capitals. */
    private static String spelt(Program.Result result) {
        return result.err().strip().toLowerCase(Locale.ROOT);
    }

    @Test
    void whatTheSenderItselfIsLateWithIsNotCalledNothing() {
        String out = folder.resolve("letter.md").toString();
        Program.Result result = reminders("--out", out);
        assertEquals(2, result.exit(), result.out() + result.err());
        assertEquals(
                "reminders: chỉ còn 1 nghĩa vụ của chính sở giáo dục và đào tạo quá hạn. không có cơ quan nào phải đôn đốc.",
                spelt(result));
        assertEquals(
                "reminders: only 1 obligation of sở giáo dục và đào tạo itself is overdue. there is nobody to remind.",
                spelt(reminders("--out", out, "--lang", "en")));
    }

    @Test
    void withoutALetterToAnybodyItIsSaidOnScreenAsWell() {
        Program.Result result = reminders("--out", folder.resolve("letters").toString(), "--each", "md");
        assertEquals(0, result.exit(), result.err());
        assertEquals("chỉ còn 1 nghĩa vụ của chính sở giáo dục và đào tạo quá hạn.", spelt(result));
    }
}

package vn.childplan.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One word for one thing in all texts that people read: what the glossary of officials (facts, vietnamese.md, section 5) puts
 * aside stands in no text of the libraries or the command line.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GlossaryTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    /** What is put aside, and what is written instead. "Ngày cuối cùng" and the words of the Civil Code are something else. */
    private static final Map<String, String> ASIDE = Map.ofEntries(
            Map.entry("kế tục", "cơ quan tiếp nhận"),
            Map.entry("chấm dứt", "kết thúc hoạt động"),
            Map.entry("danh bạ", "danh mục cơ quan"),
            Map.entry("(?<!thông báo )lịch nghỉ", "lịch làm việc"),
            Map.entry("ngày cuối(?! cùng| của thời gian đó| là ngày nghỉ thì kết thúc)", "hạn cuối"),
            Map.entry("ngày đến hạn", "hạn cuối"),
            Map.entry("hạn hiện tại|thời hạn ghi", "hạn cuối, thời hạn theo kế hoạch"),
            Map.entry("(?<!\\p{L})trễ", "quá hạn"),
            Map.entry("(?<!thông điệp )trạng thái", "tình trạng; a thông điệp trạng thái is a kind of edXML message"),
            Map.entry("(?<!\\p{L})định hạn", "quy định thời hạn"),
            Map.entry("lùi (hạn|đến)", "điều chỉnh thời hạn"),
            Map.entry("mục ghi nhận", "thông tin thực hiện"),
            Map.entry("hôm nay", "ngày tính đến"),
            Map.entry("để ngỏ|chưa rõ ai", "chưa xác định"),
            Map.entry("điều thấy|điều cần xem", "nội dung phát hiện"),
            Map.entry("khoản mục", "mục, khoản"),
            Map.entry("khoản [IVX]+(\\.\\d+)?(?![\\p{L}\\d])", "Mục V, khoản 9 Mục II"),
            Map.entry("Đ\\.\\s?\\d|(?<!\\p{L})k\\.\\s?\\d", "khoản 5 Điều 8"),
            Map.entry("last good day", "last permitted day"),
            Map.entry("stands? twice|stands more than once", "appears twice"),
            Map.entry("to be mended|better mended|(?<!\\p{L})mend (the|your|it|them)", "must fix, should fix, correct"),
            Map.entry("gives nothing to do", "assigns no duty"),
            Map.entry("owed no more", "no longer owed"),
            Map.entry("(?<!there )is no (?!longer)\\w|that are no \\w", "is not a valid …"),
            Map.entry("(?<!\\p{L})threw(?!\\p{L})", "failed with an error"),
            Map.entry("counts? for nothing", "does not count"),
            Map.entry("standing of (the )?plan", "status of plan"),
            Map.entry("rules were other", "different"),
            Map.entry("good to know", "for information"));

    /** Of the bundled data, what is in our own words; a plan is in the words of who issued it. */
    private static final Set<String> OURS = Set.of("quang-ngai-directory.json", "viet-nam-calendar.json");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?<=\\s)//[^\\n]*", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"");

    @Test
    void no_text_has_a_word_that_the_glossary_puts_aside() throws IOException {
        List<String> found = new ArrayList<>();
        int looked = 0;
        for (String module :
                List.of("core", "importing", "validation", "reporting", "testkit", "spring", "examples/cli")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main"))) {
                for (Path file : files.filter(GlossaryTest::isText).sorted().toList()) {
                    looked++;
                    for (String text : texts(file)) {
                        aside(text).forEach(word -> found.add(file.getFileName() + ": " + word + " in " + text));
                    }
                }
            }
        }
        assertTrue(looked > 300, "looked at " + looked + " files");
        assertEquals(List.of(), found);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Cơ quan kế tục, true",
        "Cơ quan tiếp nhận, false",
        "Ngày cuối còn trong hạn, true",
        "ngày làm việc cuối cùng, false",
        "ngày cuối cùng, false",
        "theo khoản V, true",
        "khoản 9 Mục II, false",
        "Đ.8 k.5, true",
        "the amendment, false",
        "Mend the date, true",
        "'x' is no file name, true",
        "'x' is not a valid file name, false",
        "There is no day 30, false",
        "it is no longer owed, false",
        "This rule threw, true",
        "What if the rules were other, true",
        "Standing of plan 65/KH-UBND, true",
        "It counts for nothing, true"
    })
    void the_words_are_known_when_they_are_met(String text, boolean aside) {
        assertEquals(aside, !aside(text).isEmpty());
    }

    private static List<String> aside(String text) {
        return ASIDE.entrySet().stream()
                .filter(word -> Pattern.compile(word.getKey(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(text)
                        .find())
                .map(word -> "\"" + word.getKey() + "\" (write: " + word.getValue() + ")")
                .sorted()
                .toList();
    }

    private static boolean isText(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".java") || name.endsWith(".properties") || OURS.contains(name);
    }

    /** The string literals of a class, or the lines of another file that say something. */
    private static List<String> texts(Path file) throws IOException {
        String content = Files.readString(file);
        if (!file.toString().endsWith(".java")) {
            return content.lines().filter(line -> !line.startsWith("#")).toList();
        }
        return LITERAL.matcher(COMMENT.matcher(content).replaceAll(" "))
                .results()
                .map(literal -> literal.group())
                .toList();
    }
}

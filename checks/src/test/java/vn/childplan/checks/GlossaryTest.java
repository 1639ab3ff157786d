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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One word for one thing in all texts of ours that people read: string literals, messages, schemas, README, guide, documents and
 * the titles of example rules. What the glossary of officials puts aside is in none of them. The words of a plan, of a document
 * and of evidence are their authors' and are not looked at.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GlossaryTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    /**
     * What is put aside, and what is written instead. Exceptions are in the patterns: "ngày cuối cùng" and the words of the Civil
     * Code, "thông báo lịch nghỉ" of a ministry, "thông điệp trạng thái" of edXML, "thiên tai", "vai trò" and the like, where "ai" is part of a word.
     */
    static final Map<String, String> ASIDE = Map.ofEntries(
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
            Map.entry("lùi (hạn|thời hạn|đến)", "điều chỉnh thời hạn"),
            Map.entry(
                    "mục ghi nhận|mục (đã ghi|ghi nhầm|đúng)(?!\\p{L})|việc nộp văn bản",
                    "thông tin thực hiện; gửi văn bản"),
            Map.entry("hôm nay", "ngày tính đến"),
            Map.entry("(?<!00:00 )(?<!\\p{L})(đến|lúc|hết|trước|là) 24:00", "đến hết ngày"),
            Map.entry("(?<!thời )hạn nộp", "thời hạn gửi, hạn cuối"),
            Map.entry("để ngỏ|chưa rõ ai", "chưa xác định"),
            Map.entry("điều thấy|điều cần xem", "nội dung phát hiện"),
            Map.entry("khoản mục", "mục, khoản"),
            Map.entry(
                    "(?<!\\p{L})(của ai|rõ ai|ai (có nghĩa vụ|phải thực hiện|thực hiện|tổng hợp))",
                    "cơ quan nào, cơ quan thực hiện"),
            Map.entry(
                    "(?<!\\p{L})(nộp|gửi|báo cáo) (chậm(?! nhất)|muộn)|chậm hạn|(?<!\\p{L})bên nhận",
                    "quá hạn; cơ quan tiếp nhận"),
            Map.entry("(?<!\\p{L})kênh(?!\\p{L})|nơi báo cáo đi qua", "cơ quan đầu mối"),
            Map.entry("đuôi tệp|(?<!định )dạng tệp|phần đuôi|không có dạng", "phần mở rộng, định dạng"),
            Map.entry("làm tròn lên", "lấy hai chữ số thập phân, không làm tròn"),
            Map.entry("sai kiểu(?! dữ liệu)", "sai kiểu dữ liệu: đang là …, phải là …"),
            Map.entry("kỳ [12]\\d{3}-[HQ\\d]", "6 tháng đầu năm 2025"),
            Map.entry("toàn văn bản", "toàn văn"),
            Map.entry("(?<!\\p{L})bạn(?!\\p{L})", "a text for officials addresses nobody"),
            Map.entry("(?<!mục, )khoản:? [IVX]+(\\.\\d+)?(?![\\p{L}\\d])|mục [IVX]+\\.\\d+", "Mục V, khoản 9 Mục II"),
            Map.entry("Đ\\.\\s?\\d|(?<!\\p{L})k\\.\\s?\\d", "khoản 5 Điều 8"),
            Map.entry("chưa thấy (thực hiện|báo cáo)", "chưa có thông tin về việc thực hiện, chưa có báo cáo"),
            Map.entry("(?<!\\p{L})giao việc(?!\\p{L})", "giao nhiệm vụ"),
            Map.entry("mã thoát", "mã kết thúc"),
            Map.entry(
                    "cây lý do|điều (quy tắc|kế hoạch)", "toàn bộ căn cứ; nội dung cần lưu ý, nội dung chưa xác định"),
            Map.entry(
                    "sai kênh|bản sửa sau|miễn hẳn",
                    "không đúng nơi; văn bản đính chính, thay thế; không phải thực hiện lại"),
            Map.entry("chia phần việc|chủ trì mà không chia", "phân định phần việc"),
            Map.entry("vượt giới hạn (dưới|trên)|phải đúng mẫu", "không được nhỏ hơn, lớn hơn; không đúng định dạng"),
            Map.entry(
                    "(?<![\\d/]|or |hoặc )\\d{1,2}/0[3-9]/\\d{4}",
                    "a month has a nought before it in January and February alone"),
            Map.entry(
                    "(?<![\\p{L}|^])(hoà|khoá|thoả|tuỳ|huỷ|uỷ)(?!\\p{L})",
                    "hòa, khóa, thỏa, tùy, hủy, ủy: the older place of the tone, throughout"),
            Map.entry("trường hợp nào không đạt|không thể không đạt", "không thỏa mãn; luôn thỏa mãn"),
            Map.entry("last good (day|one)", "last permitted day"),
            Map.entry(
                    "of the duties with|[Aa]ll duties of|\\d duties of|\" duties of \"",
                    "obligations: what is counted"),
            Map.entry("not recorded of|nobody any more", "nothing is recorded for …; no agency any longer"),
            Map.entry("nobody's by name|lives until it is due", "plain sentences"),
            Map.entry("stands? twice|stands more than once", "appears twice"),
            Map.entry("(?<!\\p{L})mend(s|ed|ing)?(?!\\p{L})", "must fix, should fix, correct"),
            Map.entry("gives nothing to do", "assigns no duty"),
            Map.entry("owed no more", "no longer owed"),
            Map.entry("(?<!there )is no (?!longer|more)\\w|that are no \\w", "is not a valid …"),
            Map.entry("(?<!\\p{L})threw(?!\\p{L})", "failed with an error"),
            Map.entry("counts? for nothing", "does not count"),
            Map.entry("standing of (the )?plan", "status of plan"),
            Map.entry("(rules were|would be) others?(?!\\p{L})(?! than)", "different"),
            Map.entry("good to know", "for information"));

    /** Of the bundled data, what is in our own words; a plan is in the words of who issued it. */
    private static final Set<String> OURS = Set.of("quang-ngai-directory.json", "viet-nam-calendar.json");

    /** Kinds of text files beside the sources that are in our own words. */
    private static final Pattern PROSE =
            Pattern.compile(".*\\.(md|sql|html|js|css|svg)|.*\\.schema\\.json|.*-metadata\\.json");

    /** Lines of a rule file or scenario that say something: their title, reason and basis. */
    private static final Pattern SAYING = Pattern.compile("\\s*\"?(title|reason|basis|comment|scenario)\"?\\s*:.*");

    private static final Pattern FENCE = Pattern.compile("(?m)^```(json|csv|yaml)\\b.*?^```", Pattern.DOTALL);

    private static final Pattern SHOWN = Pattern.compile("(?m)^```\\w*\\n.*?^```", Pattern.DOTALL);

    private static final String TEXT_BLOCK = "\"\"\"(?:[^\"\\\\]++|\\\\.|\"(?!\"\"))*+\"\"\"";
    private static final String STRING = "\"(?:[^\"\\\\\\n]++|\\\\.)*+\"";

    /** What a class is made of, as far as texts are concerned: "//" in a text begins no comment, nor a quote in one a text. */
    private static final Pattern PART = Pattern.compile(
            TEXT_BLOCK + "|" + STRING + "|'(?:[^'\\\\\\n]|\\\\.)+'|(?:/\\*.*?\\*/|//[^\\n]*)", Pattern.DOTALL);

    private static final Pattern LITERAL = Pattern.compile(TEXT_BLOCK + "|" + STRING, Pattern.DOTALL);

    /** Between two parts of one text, which the line is too short for. */
    private static final Pattern CONCATENATION = Pattern.compile("(?<![\\\\\"])\"\\s*\\+\\s*\"(?!\"\")");

    /** Lines of a document that go on from the line before: no heading, list, table or empty line. */
    private static final Pattern GOING_ON = Pattern.compile("\\n[ >]*(?![ >]*(?:[-*+|#]|\\d+\\.|\\n|$))");

    @Test
    void no_text_has_a_word_that_the_glossary_puts_aside() throws IOException {
        List<String> found = new ArrayList<>();
        int looked = 0;
        for (Path sources : sources()) {
            try (Stream<Path> files = Files.walk(sources)) {
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

    /** Of every module, and of every example. */
    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        try (Stream<Path> all = Files.walk(ROOT, 3)) {
            all.filter(folder -> folder.endsWith("src") && Files.isDirectory(folder.resolve("main")))
                    .map(folder -> folder.resolve("main"))
                    .sorted()
                    .forEach(sources::add);
        }
        return sources;
    }

    /** What changed is told in the words that were there before: the change log is not looked at. */
    @Test
    void no_document_has_a_word_that_the_glossary_puts_aside() throws IOException {
        List<String> found = new ArrayList<>();
        List<Path> files = new ArrayList<>(
                List.of(ROOT.resolve("README.md"), ROOT.resolve("CONTRIBUTING.md"), ROOT.resolve("SECURITY.md")));
        for (String folder : List.of("docs", "examples", "core", "validation", "reporting", "testkit", "spring")) {
            try (Stream<Path> all = Files.walk(ROOT.resolve(folder))) {
                all.filter(GlossaryTest::isProse).sorted().forEach(files::add);
            }
        }
        for (Path file : files) {
            for (String line : prose(file)) {
                aside(line).forEach(word -> found.add(ROOT.relativize(file) + ": " + word + " in " + line.strip()));
            }
        }
        assertTrue(files.size() > 60, "looked at " + files.size() + " files");
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
        "khoản: V, true",
        "'mục, khoản: V', false",
        "khoản 9 Mục II, false",
        "chưa có trường hợp nào không đạt, true",
        "68/95 of the duties with a date, true",
        "606 duties of 84 agencies, true",
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
        "It counts for nothing, true",
        "Mã nghĩa vụ và của ai, true",
        "hoạt động thiên tai, false",
        "báo cáo kỳ 2025-H1, true",
        "kỳ báo cáo 2025, false",
        "không có dạng 'pdf', true",
        "không có định dạng 'pdf', false",
        "sai kiểu: một danh sách, true",
        "sai kiểu dữ liệu: đang là một danh sách, false",
        "Chọn thư mục mà bạn có quyền ghi, true",
        "thu hồi mục ghi nhận, true",
        "việc nộp văn bản, true",
        "Commend the amendment, false",
        "what would be others, true",
        "it would be other than that, false",
        "không làm tròn lên, true",
        "Toàn văn bản, true",
        "chưa thấy báo cáo, true",
        "chưa thấy nguồn nêu khoản nào, false",
        "mục I.1 không giao việc gì, true",
        "giao nhiệm vụ, false",
        "Mã thoát: 0 tốt, true",
        "Điều quy tắc nói, true",
        "cùng chủ trì mà không chia phần việc, true",
        "chưa phân định phần việc, false",
        "ngày 31/03/2025, true",
        "ngày 31/3/2025, false",
        "ngày 01/01/2026, false",
        "uỷ ban, true",
        "Ủy ban nhân dân tỉnh, false",
        "Every day is the last good one, true",
        "Not recorded of 53 of 56 agencies, true",
        "toàn văn, false",
        "khoản: V, true",
        "'mục, khoản: II.9', false",
        "theo mục II.20, true",
        "gửi muộn, true",
        "đến 24:00 ngày 14/5, true",
        "trước 14/05/2025, true",
        "Lùi thời hạn, true",
        "hạn nộp, true",
        "cũng đọc 14/5/2025 hoặc 14/05/2025, false"
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

    private static boolean isProse(Path file) {
        String path = ROOT.relativize(file).toString().replace('\\', '/');
        String name = file.getFileName().toString();
        boolean ofRules = path.startsWith("examples/rule-workbench/") && name.matches(".*\\.(json|ya?ml)");
        return Files.isRegularFile(file)
                && !path.contains("/target/")
                && !path.contains("src/test/")
                && !path.contains("node_modules/")
                && (PROSE.matcher(name).matches() || ofRules);
    }

    /** The lines of a document without the files of data that it shows, or what a rule file or a scenario says of itself. */
    private static List<String> prose(Path file) throws IOException {
        String content = Files.readString(file);
        if (file.toString().matches(".*rule-workbench.*\\.(json|ya?ml)")) {
            return content.lines()
                    .filter(line -> SAYING.matcher(line).matches())
                    .toList();
        }
        List<String> texts = new ArrayList<>();
        Matcher shown = SHOWN.matcher(FENCE.matcher(content).replaceAll(""));
        // What is shown as it is printed has lines of its own.
        shown.results().forEach(each -> texts.addAll(each.group().lines().toList()));
        texts.addAll(
                GOING_ON.matcher(shown.replaceAll("")).replaceAll(" ").lines().toList());
        return texts;
    }

    private static boolean isText(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".java") || name.endsWith(".properties") || OURS.contains(name);
    }

    /** The string literals of a class, or the lines of another file that say something. */
    private static List<String> texts(Path file) throws IOException {
        String content = Files.readString(file);
        return file.toString().endsWith(".java") ? literals(content) : lines(content);
    }

    /** A line that ends with a backslash goes on. */
    private static List<String> lines(String content) {
        return content.replaceAll("\\\\\\n\\s*", "")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static List<String> literals(String content) {
        String code = PART.matcher(content)
                .replaceAll(part -> part.group().startsWith("/") ? " " : Matcher.quoteReplacement(part.group()));
        return LITERAL.matcher(CONCATENATION.matcher(code).replaceAll(""))
                .results()
                .map(literal -> literal.group().replaceAll("(?:\\s|\\\\n)+", " "))
                .toList();
    }
}

package vn.childplan.core.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.childplan.core.text.Text;

/** What nobody sees is left out of texts for people, and refused by name in words with a meaning, whatever the file. */
class InvisibleInFilesTest {
    /** What copying from web pages, chats, spreadsheets and Word leaves behind. */
    private static final List<String> INVISIBLE = List.of(
            "\u200B", "\u200C", "\u200D", "\uFEFF", "\u2060", "\u00AD", "\u3164", "\u115F", "\u034F", "\uFE0F",
            "\u2800", "\u200E", "\u202C");

    private static final String DIRECTORY = """
            {"agencies": [{"id": "so-y-te", "kind": "DEPARTMENT", "name": "Sở Y tế", "otherNames": ["SYT"], "code": "21025"},
              {"id": "huyen-a", "kind": "DISTRICT_COMMITTEE", "name": "Huyện A", "life": {"to": "2025-07-01"}},
              {"id": "xa-b", "kind": "COMMUNE_COMMITTEE", "name": "Xã B"}],
             "groups": [{"id": "cac-so", "name": "Các sở", "kinds": ["DEPARTMENT"], "members": ["so-y-te"]}],
             "successions": [{"from": "huyen-a", "to": "xa-b", "on": "2025-07-01", "basis": "NQ 1677"}]}
            """;
    private static final String CALENDAR = """
            {"name": "Lịch thử", "years": [2025], "days": [
              {"date": "2025-01-01", "kind": "OFF", "name": "Tết Dương lịch", "source": "BLLĐ", "certainty": "SEEN"}]}
            """;
    private static final String CSV = """
            kind,agency,clause,period,at,document,via,until,note,recordedAt
            submission,so-tu-phap,V,2025-H1,2025-05-14,12/BC-STP,so-y-te,,Ghi chú,2025-05-15
            """;
    private static final String JSON =
            "{\"kind\": \"submission\", \"agency\": \"so-tu-phap\", \"clause\": \"V\", \"period\": \"2025-H1\","
                    + " \"at\": \"2025-05-14\", \"document\": \"12/BC-STP\", \"via\": \"so-y-te\","
                    + " \"note\": \"Ghi chú\", \"recordedAt\": \"2025-05-15\"}";

    private interface Reader {
        Reading<?> read(String file);
    }

    private static final Reader PLAN = file -> PlanJson.read(Bytes.of(file), "f");
    private static final Reader DIRECTORY_READER = file -> DirectoryJson.read(Bytes.of(file), "f");
    private static final Reader CALENDAR_READER = file -> CalendarJson.read(Bytes.of(file), "f");
    private static final Reader CSV_READER =
            file -> EvidenceCsv.read(Bytes.of(file), "f", SmallPlan.PLAN, SmallPlan.DIRECTORY);
    private static final Reader JSON_READER =
            file -> EvidenceJson.read(Bytes.of("[" + file + "]"), "f", SmallPlan.PLAN, SmallPlan.DIRECTORY);
    private static final Reader LINES_READER =
            file -> EvidenceJsonLines.read(Bytes.of(file), "f", SmallPlan.PLAN, SmallPlan.DIRECTORY);

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(
                        "plan",
                        PLAN,
                        SmallPlan.JSON,
                        List.of(
                                "Quảng Ngãi",
                                "Định kỳ",
                                "CHẾ ĐỘ BÁO CÁO",
                                "trước ngày 15/5/2025",
                                "Nguyễn Thị A",
                                "PHÓ CHỦ TỊCH",
                                "CHỦ TỊCH",
                                "Bộ Y tế (b/c)")),
                Arguments.of(
                        "directory",
                        DIRECTORY_READER,
                        DIRECTORY,
                        List.of("Sở Y tế", "SYT", "21025", "Các sở", "NQ 1677")),
                Arguments.of("calendar", CALENDAR_READER, CALENDAR, List.of("Lịch thử", "Tết Dương lịch", "BLLĐ")),
                Arguments.of("csv", CSV_READER, CSV, List.of("12/BC-STP", "Ghi chú")),
                Arguments.of("json", JSON_READER, JSON, List.of("12/BC-STP", "Ghi chú")),
                Arguments.of("jsonl", LINES_READER, JSON, List.of("12/BC-STP", "Ghi chú")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void in_a_text_for_people_they_say_nothing(String name, Reader reader, String file, List<String> texts) {
        Object expected = reader.read(file).orThrow();
        for (String text : texts) {
            assertTrue(file.contains(text), text);
            for (String c : INVISIBLE) {
                String changed = c + text.charAt(0) + c + text.substring(1) + c;
                assertEquals(expected, reader.read(file.replace(text, changed)).orThrow(), text);
            }
        }
    }

    static Stream<Arguments> words() {
        return Stream.of(
                Arguments.of(
                        "plan",
                        PLAN,
                        SmallPlan.JSON,
                        List.of(
                                "\"65/KH-UBND\"",
                                "\"2025-03-31\"",
                                "\"ubnd-tinh\"",
                                "\"PLAN\"",
                                "\"V\"",
                                "\"REPORTING\"",
                                "\"2025-H1\"",
                                "\"BEFORE\"",
                                "\"2025-05-15\"",
                                "\"DEPUTY\"")),
                Arguments.of(
                        "directory",
                        DIRECTORY_READER,
                        DIRECTORY,
                        List.of(
                                "\"so-y-te\"",
                                "\"DEPARTMENT\"",
                                "\"2025-07-01\"",
                                "\"cac-so\"",
                                "\"huyen-a\"",
                                "\"xa-b\"")),
                Arguments.of("calendar", CALENDAR_READER, CALENDAR, List.of("\"2025-01-01\"", "\"OFF\"", "\"SEEN\"")),
                Arguments.of(
                        "csv",
                        CSV_READER,
                        CSV,
                        List.of("submission", "so-tu-phap", ",V,", "2025-H1", "2025-05-14", "so-y-te", "2025-05-15")),
                Arguments.of(
                        "json",
                        JSON_READER,
                        JSON,
                        List.of(
                                "\"submission\"",
                                "\"so-tu-phap\"",
                                "\"V\"",
                                "\"2025-H1\"",
                                "\"2025-05-14\"",
                                "\"so-y-te\"",
                                "\"2025-05-15\"")),
                Arguments.of(
                        "jsonl",
                        LINES_READER,
                        JSON,
                        List.of(
                                "\"submission\"",
                                "\"so-tu-phap\"",
                                "\"V\"",
                                "\"2025-H1\"",
                                "\"2025-05-14\"",
                                "\"so-y-te\"",
                                "\"2025-05-15\"")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("words")
    void in_a_word_with_a_meaning_each_is_refused_by_name_and_place(
            String name, Reader reader, String file, List<String> words) {
        List<String> unnamed = new ArrayList<>();
        for (String word : words) {
            assertTrue(file.contains(word), word);
            int in = Character.isLetterOrDigit(word.charAt(0)) ? 1 : 2;
            for (String c : INVISIBLE) {
                String changed = file.replace(word, word.substring(0, in) + c + word.substring(in));
                String code = String.format(Locale.ROOT, "U+%04X", c.codePointAt(0));
                Reading<?> reading = reader.read(changed);
                boolean told = reading.problems().stream()
                        .anyMatch(problem ->
                                problem.line(Text.VIETNAMESE).contains("có ký tự vô hình " + code + " ở vị trí 2")
                                        && problem.line(Locale.ENGLISH)
                                                .contains("has the invisible character " + code + ", at place 2"));
                if (!told) {
                    unnamed.add(word + " " + code + ": " + reading);
                }
            }
        }
        assertEquals(List.of(), unnamed);
    }
}

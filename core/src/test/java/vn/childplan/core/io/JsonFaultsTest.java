package vn.childplan.core.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.text.Text;

/** Broken JSON is told in the reader's language, in words of the library and never in those of a parser. */
class JsonFaultsTest {
    private static Finding only(String json) {
        List<Finding> problems = EvidenceJson.read(Bytes.of(json), "e.json", SmallPlan.PLAN, SmallPlan.DIRECTORY)
                .problems();
        assertEquals(1, problems.size(), problems.toString());
        return problems.get(0);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("// x\n[]", "JSON không có chú thích"),
                Arguments.of("/* x */ []", "JSON không có chú thích"),
                Arguments.of("[] // x", "JSON không có chú thích"),
                Arguments.of("# x\n[]", "JSON không có chú thích"),
                Arguments.of("[{\"kind\":NaN}]", "JSON không có NaN, Infinity"),
                Arguments.of("[Infinity]", "JSON không có NaN, Infinity"),
                Arguments.of("[-Infinity]", "JSON không có NaN, Infinity"),
                Arguments.of("[{\"kind\":submission}]", "'submission' không phải là giá trị JSON"),
                Arguments.of("[{kind:1}]", "tên trường phải đứng trong dấu nháy kép"),
                Arguments.of("[{'kind':1}]", "tên trường phải đứng trong dấu nháy kép"),
                Arguments.of("[{\"kind\" 1}]", "thiếu dấu hai chấm sau tên trường"),
                Arguments.of("[{\"a\":1 \"b\":2}]", "thiếu dấu phẩy hoặc ngoặc đóng"),
                Arguments.of("[{} {}]", "thiếu dấu phẩy hoặc ngoặc đóng"),
                Arguments.of("[{\"a\":1]", "ngoặc đóng không khớp ngoặc mở"),
                Arguments.of("[{\"a\":1},]", "thiếu một giá trị"),
                Arguments.of("[,1]", "thiếu một giá trị"),
                Arguments.of("[{\"a\":01}]", "số bắt đầu bằng 0"),
                Arguments.of("[{\"a\":\"x\ty\"}]", "chuỗi có ký tự điều khiển hoặc xuống dòng"),
                Arguments.of("[{\"a\":\"x\ny\"}]", "chuỗi có ký tự điều khiển hoặc xuống dòng"),
                Arguments.of("[{\"a\":\"\\q\"}]", "dấu \\ đứng trước chữ không hợp lệ"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void a_mistake_is_told_by_what_it_is(String json, String vietnamese) {
        List<Finding> problems = EvidenceJson.read(Bytes.of(json), "e.json", SmallPlan.PLAN, SmallPlan.DIRECTORY)
                .problems();
        String line = problems.get(problems.size() - 1).line(Text.VIETNAMESE);
        assertTrue(line.contains(vietnamese), line);
    }

    /** Advice of Jackson to set an option of its own, and class names, say nothing to a clerk. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "// x",
                "/* x",
                "# x",
                "[NaN]",
                "[+1]",
                "[.5]",
                "[1.]",
                "[1e]",
                "[--1]",
                "[0x1]",
                "[tru]",
                "[\"a",
                "['a']",
                "[\"\\x\"]",
                "[\"\\u12g4\"]",
                "[\u0000]",
                "[\"\u0001\"]",
                "[}",
                "{]",
                "[{\"a\"}]",
                "[{\"a\":}]",
                "\u00A0[]",
                "[1;2]",
                "[{\"a\"=1}]",
                "<xml/>",
                "kind,agency"
            })
    void no_word_of_a_parser_reaches_the_reader(String json) {
        for (Finding problem : EvidenceJson.read(Bytes.of(json), "e.json", SmallPlan.PLAN, SmallPlan.DIRECTORY)
                .problems()) {
            for (Locale locale : List.of(Text.VIETNAMESE, Locale.ENGLISH)) {
                String line = problem.line(locale);
                for (String jargon :
                        List.of("JsonReadFeature", "ALLOW_", "JsonParser", "code 3", "expecting", "token")) {
                    assertFalse(line.contains(jargon), line);
                }
            }
        }
    }

    @Test
    void what_follows_the_end_of_a_list_is_an_error_with_its_place() {
        Finding problem = only("[]\n[{\"kind\":\"submission\"}]");
        assertEquals("json.after-end", problem.code());
        assertEquals("e.json:2:1", String.valueOf(problem.place()));
        for (String more : List.of("[] []", "[] {}", "[]1", "[] null", "[],")) {
            assertFalse(
                    EvidenceJson.read(Bytes.of(more), "e.json", SmallPlan.PLAN, SmallPlan.DIRECTORY)
                            .problems()
                            .isEmpty(),
                    more);
        }
        assertTrue(EvidenceJson.read(Bytes.of("[] \r\n\t "), "e.json", SmallPlan.PLAN, SmallPlan.DIRECTORY)
                .problems()
                .isEmpty());
    }
}

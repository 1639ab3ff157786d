package vn.childplan.testkit.scenario;

import java.util.List;
import vn.childplan.core.text.Text;

/**
 * What is wrong with YAML that the parser gave up on, in Vietnamese and English: the parser's own messages are English only.
 */
final class BrokenYaml {
    /** What the parser's message has, and what that means. */
    private record Meaning(String in, Text words) {}

    private static final List<Meaning> MEANINGS = List.of(
            new Meaning("\\t", Text.of("dòng thụt bằng dấu tab; dùng dấu cách", "a tab indents; use spaces")),
            new Meaning(
                    "duplicate key",
                    Text.of("một khóa có hai lần trong cùng một nhóm", "a key appears twice in one mapping")),
            new Meaning(
                    "undefined alias", Text.of("bí danh (*tên) chưa được đặt", "an alias (*name) that was not set")),
            new Meaning(
                    "mapping values are not allowed",
                    Text.of(
                            "dấu hai chấm sai chỗ; đặt giá trị có dấu hai chấm trong dấu nháy",
                            "a colon does not belong here; put a value with a colon in quotes")),
            new Meaning("expected ':'", Text.of("thiếu dấu hai chấm sau tên khóa", "the colon after a key is missing")),
            new Meaning(
                    "unexpected end of stream",
                    Text.of("dấu nháy hoặc ngoặc chưa đóng", "a quotation mark or bracket is not closed")),
            new Meaning(
                    "cannot start any token",
                    Text.of(
                            "giá trị bắt đầu bằng @, % hoặc dấu khác; đặt trong dấu nháy",
                            "a value begins with @, % or another sign; put it in quotes")),
            new Meaning("special characters", Text.of("có ký tự điều khiển", "there is a control character")),
            new Meaning(
                    "single document",
                    Text.of("tệp có nhiều tài liệu (---); chỉ ghi một", "several documents (---); write one")),
            new Meaning(
                    "aliases",
                    Text.of(
                            "bí danh (*tên) được dùng quá nhiều lần; viết lại đầy đủ",
                            "aliases (*name) are used too often; write it out")),
            new Meaning("exceeds the limit", Text.of("tệp quá lớn", "the file is too large")),
            new Meaning(
                    "expected <block end>",
                    Text.of("dòng thụt không thẳng với các dòng trên", "a line is not indented as those above it")),
            new Meaning(
                    "expected ',' or",
                    Text.of("thiếu dấu phẩy hoặc ngoặc đóng", "a comma or closing bracket is missing")));

    private BrokenYaml() {}

    static Text words(String message) {
        for (Meaning meaning : MEANINGS) {
            if (message.contains(meaning.in())) {
                return Text.of(
                        "YAML sai cú pháp: " + meaning.words().vi(),
                        "broken YAML: " + meaning.words().en());
            }
        }
        return Text.of("YAML sai cú pháp ở chỗ này hoặc ngay trước đó", "broken YAML, here or just before");
    }
}

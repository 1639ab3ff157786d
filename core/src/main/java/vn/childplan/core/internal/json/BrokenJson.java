package vn.childplan.core.internal.json;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.childplan.core.internal.text.Excerpt;
import vn.childplan.core.internal.text.Invisible;
import vn.childplan.core.internal.text.SourceException;
import vn.childplan.core.text.Text;

/**
 * What is wrong with JSON that a parser gave up on, in words of ours: the parser speaks English only, and of options of its
 * own. Its message is only asked what kind of mistake it met, and which characters.
 */
final class BrokenJson {
    /** What the message has, what that means, and what to write. */
    private record Meaning(String in, Text message, Text remedy) {}

    private static final Meaning COMMENT = new Meaning(
            "comment",
            Text.of("JSON không có chú thích", "JSON has no comments"),
            Text.of("Bỏ chú thích (//, /* */, #).", "Take the comment (//, /* */, #) out."));
    private static final Meaning MISSING = new Meaning(
            "expected a value",
            Text.of("thiếu một giá trị", "a value is missing"),
            Text.of("Ghi một giá trị, hoặc bỏ dấu phẩy thừa.", "Write a value, or take out a comma too many."));

    private static final List<Meaning> MEANINGS = List.of(
            COMMENT,
            MISSING,
            new Meaning(
                    "end-of-input",
                    Text.of("JSON hết giữa chừng", "the JSON ends too early"),
                    Text.of("Đóng hết các ngoặc và dấu nháy.", "Close every bracket and quotation mark.")),
            new Meaning(
                    "('}' (code 125)): was expecting double-quote",
                    Text.of("thừa dấu phẩy trước }", "a comma too many before }"),
                    Text.of("Bỏ dấu phẩy thừa.", "Take the comma out.")),
            new Meaning(
                    "in numeric value",
                    Text.of("số viết sai", "a number is not written as JSON has it"),
                    Text.of("Ghi như 14, -3 hoặc 0.5.", "Write it as 14, -3 or 0.5.")),
            new Meaning(
                    "Non-standard token",
                    Text.of("JSON không có NaN, Infinity", "JSON has no NaN and no Infinity"),
                    Text.of("Ghi một số, hoặc null nếu không có.", "Write a number, or null if there is none.")),
            new Meaning(
                    "CTRL-CHAR",
                    Text.of(
                            "chuỗi có ký tự điều khiển hoặc xuống dòng",
                            "a text has a control character or line break"),
                    Text.of(
                            "Trong chuỗi ghi xuống dòng là \\n, dấu tab là \\t.",
                            "Inside a text write a line break as \\n, a tab as \\t.")),
            new Meaning(
                    "escape",
                    Text.of("dấu \\ đứng trước chữ không hợp lệ", "a \\ before a letter that has no meaning there"),
                    Text.of(
                            "Ghi dấu \\ là \\\\; chỉ dùng \\n, \\t, \\\", \\uXXXX.",
                            "Write a \\ as \\\\; use only \\n, \\t, \\\", \\uXXXX.")),
            new Meaning(
                    "Leading zeroes",
                    Text.of("số bắt đầu bằng 0", "a number begins with 0"),
                    Text.of("Bỏ các số 0 ở đầu.", "Take the zeros at its beginning out.")),
            new Meaning(
                    "surrogate",
                    Text.of("chuỗi có nửa ký tự (surrogate lẻ)", "a text has half a character (a lone surrogate)"),
                    Text.of("Bỏ ký tự đó.", "Take it out.")),
            new Meaning(
                    "double-quote to start field name",
                    Text.of("tên trường phải đứng trong dấu nháy kép", "the name of a field belongs in double quotes"),
                    Text.of("Ghi như \"kind\".", "Write it as in \"kind\".")),
            new Meaning(
                    "was expecting comma",
                    Text.of("thiếu dấu phẩy hoặc ngoặc đóng", "a comma or closing bracket is missing"),
                    Text.of(
                            "Thêm dấu phẩy giữa các phần tử, hoặc đóng ngoặc.",
                            "Put commas between, or close the bracket.")),
            new Meaning(
                    "was expecting a colon",
                    Text.of("thiếu dấu hai chấm sau tên trường", "the colon after the name of a field is missing"),
                    Text.of("Ghi như \"kind\": \"submission\".", "Write it as in \"kind\": \"submission\".")),
            new Meaning(
                    "close marker",
                    Text.of("ngoặc đóng không khớp ngoặc mở", "a closing bracket does not fit the one that was opened"),
                    Text.of("Xem lại [ ] và { }.", "Look at [ ] and { }.")));

    private static final Pattern TOKEN = Pattern.compile("Unrecognized token '([^']*)'");
    private static final Pattern CHARACTER = Pattern.compile("Unexpected character \\('(.)' \\(code", Pattern.DOTALL);
    private static final Text LOOK = Text.of(
            "Xem lại dấu phẩy, ngoặc và dấu nháy ở chỗ này hoặc ngay trước đó.",
            "Look at the comma, bracket or quotation mark here or just before.");

    private BrokenJson() {}

    static SourceException at(Position at, String message) {
        for (Meaning meaning : MEANINGS) {
            if (message.contains(meaning.in())) {
                return broken(at, meaning.message(), meaning.remedy());
            }
        }
        Matcher token = TOKEN.matcher(message);
        if (token.find()) {
            String quoted = Excerpt.quote(token.group(1));
            return broken(
                    at,
                    Text.of(quoted + " không phải là giá trị JSON", quoted + " is not a JSON value"),
                    Text.of(
                            "Đặt chữ trong dấu nháy kép; ngoài nháy chỉ có số, true, false, null.",
                            "Put words in double quotes; outside of them there are only numbers, true, false, null."));
        }
        Matcher character = CHARACTER.matcher(message);
        if (character.find()) {
            if (character.group(1).equals("#")) {
                return broken(at, COMMENT.message(), COMMENT.remedy());
            }
            if ("],}".contains(character.group(1)) && message.contains("expected a valid value")) {
                return broken(at, MISSING.message(), MISSING.remedy());
            }
            String quoted = Excerpt.quote(character.group(1)) + nameOf(character.group(1));
            return broken(at, Text.of("ký tự " + quoted + " sai chỗ", quoted + " does not belong here"), LOOK);
        }
        return broken(at, Text.of("không đọc tiếp được", "it cannot be read on"), LOOK);
    }

    /** Which character it is, where it looks like another: a space that does not break, a dash, a quotation mark of Word. */
    private static String nameOf(String character) {
        int c = character.codePointAt(0);
        boolean told = c < 0x80 || Character.isLetterOrDigit(c) || Invisible.is(c);
        return told ? "" : " (" + Invisible.name(c) + ")";
    }

    private static SourceException broken(Position at, Text what, Text remedy) {
        return new SourceException(
                "json.syntax",
                at.line(),
                at.column(),
                Text.of("JSON sai cú pháp (" + what.vi() + ")", "broken JSON (" + what.en() + ")"),
                remedy);
    }
}

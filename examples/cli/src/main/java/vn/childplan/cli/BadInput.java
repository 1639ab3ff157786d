package vn.childplan.cli;

import java.util.List;
import java.util.Locale;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.UnreadableTimeException;

/** What the user gave cannot be used: ends the command with exit code 2 and one line a problem. */
final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Text> lines;

    private BadInput(List<Text> lines) {
        super(lines.toString(), null, false, false);
        this.lines = lines;
    }

    /** One problem: where it is, what is wrong, what would be right. */
    static BadInput of(String where, Text wrong, Text right) {
        return new BadInput(List.of(
                Text.of(where + ": " + wrong.vi() + ". " + right.vi(), where + ": " + wrong.en() + ". " + right.en())));
    }

    /** A text that was to be a date or time. */
    static BadInput of(String where, String text, UnreadableTimeException why) {
        return of(
                where,
                Text.of(
                        "'" + text + "': " + why.fault().vi(),
                        "'" + text + "': " + why.fault().en()),
                why.remedy());
    }

    /** The problems of files. */
    static BadInput of(List<Finding> problems) {
        return new BadInput(problems.stream()
                .map(problem -> Text.of(problem.line(Text.VIETNAMESE), problem.line(Locale.ENGLISH)))
                .toList());
    }

    List<Text> lines() {
        return lines;
    }
}

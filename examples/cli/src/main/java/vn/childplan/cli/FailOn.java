package vn.childplan.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.text.Text;
import vn.childplan.validation.rule.Status;

/** What an assessment may be asked to fail on. */
enum FailOn {
    OVERDUE(Status.OVERDUE),
    LATE(Status.OVERDUE, Status.MET_LATE),
    ERROR,
    INCOMPLETE;

    private final List<Status> statuses;

    FailOn(Status... statuses) {
        this.statuses = List.of(statuses);
    }

    List<Status> statuses() {
        return statuses;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those named; none if the option was not given. */
    static Set<FailOn> parse(@Nullable List<String> words) {
        Set<FailOn> named = EnumSet.noneOf(FailOn.class);
        if (words != null) {
            words.forEach(word -> named.add(parse(word)));
        }
        return named;
    }

    private static FailOn parse(String word) {
        return Arrays.stream(values())
                .filter(reason -> reason.word().equals(word))
                .findAny()
                .orElseThrow(() -> {
                    String all = Arrays.stream(values()).map(FailOn::word).collect(Collectors.joining(", "));
                    return BadInput.of(
                            "--fail-on",
                            Text.of("không có '" + word + "'", "there is no '" + word + "'"),
                            Text.of(
                                    "Ghi một hay nhiều trong: " + all + " (cách nhau bằng dấu phẩy).",
                                    "Write one or several of " + all + ", with commas between."));
                });
    }
}

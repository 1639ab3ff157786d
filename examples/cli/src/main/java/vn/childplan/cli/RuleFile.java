package vn.childplan.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.io.Reading;
import vn.childplan.core.text.Text;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.RuleSetJson;

/**
 * Which rules: a file, or the standard ones.
 *
 * @param option the option that names it
 * @param typed the file as typed, or the name of the standard set as it is printed ({@code standard/2025.1}); null and
 *     {@code standard} mean it as well
 */
record RuleFile(String option, @Nullable String typed) {
    Reading<RuleSet> read() {
        Optional<RuleSet> named = named();
        return named.isPresent()
                ? Reading.of(named.get())
                : RuleSetJson.read(InputFile.of(option, String.valueOf(typed)));
    }

    /** The file; empty for the standard rules. */
    Optional<Path> file() {
        return named().isPresent() ? Optional.empty() : Optional.of(InputFile.of(option, String.valueOf(typed)));
    }

    private Optional<RuleSet> named() {
        RuleSet standard = RuleSet.standard();
        if (typed == null || typed.equals("standard") || typed.equals(standard.name())) {
            return Optional.of(standard);
        }
        RuleSet.library().stream()
                .filter(set -> set.name().equals(typed))
                .findAny()
                .ifPresent(set -> {
                    throw BadInput.of(
                            option,
                            Text.of(
                                    "bộ quy tắc " + typed + " không xét tình trạng nghĩa vụ, chỉ thêm được vào bộ khác",
                                    "the rule set " + typed + " judges nothing by itself, it is joined to another"),
                            Text.of(
                                    "Ghi một tệp có \"base\": \"standard\", \"and\": [\"" + typed + "\"].",
                                    "Name a file with \"base\": \"standard\", \"and\": [\"" + typed + "\"]."));
                });
        return Optional.empty();
    }
}

package vn.childplan.cli;

import org.jspecify.annotations.Nullable;
import vn.childplan.core.io.Reading;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.RuleSetJson;

/**
 * Which rules: a file, or the standard ones.
 *
 * @param option the option that names it
 * @param typed the file as typed; null and {@code standard} mean the standard rules
 */
record RuleFile(String option, @Nullable String typed) {
    Reading<RuleSet> read() {
        return typed == null || typed.equals("standard")
                ? Reading.of(RuleSet.standard())
                : RuleSetJson.read(InputFile.of(option, typed));
    }
}

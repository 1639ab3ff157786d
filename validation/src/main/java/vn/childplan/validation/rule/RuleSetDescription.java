package vn.childplan.validation.rule;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What whoever made a rule set says of it. No verdict depends on it.
 *
 * @param title the change in a sentence, or null
 * @param basis on what it rests: a draft decision, a guideline; or null
 * @param reason why it is made, or null
 * @param comment a word to whoever reads the file, or null
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record RuleSetDescription(
        @Nullable String title,
        @Nullable String basis,
        @Nullable String reason,
        @Nullable String comment) {
    /** Nothing is said. */
    public static final RuleSetDescription NONE = new RuleSetDescription(null, null, null, null);
}

package vn.childplan.validation.rule;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.text.Text;

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

    /** The title, reason and basis in lines for people, as far as they are given: "Lý do: …". A comment is for readers of the file. */
    public List<Text> lines() {
        List<Text> lines = new ArrayList<>();
        if (title != null) {
            lines.add(Text.of(title, title));
        }
        lines.addAll(lines(reason, basis));
        return lines;
    }

    static List<Text> lines(@Nullable String reason, @Nullable String basis) {
        List<Text> lines = new ArrayList<>();
        if (reason != null) {
            lines.add(Text.of("Lý do: " + reason, "Reason: " + reason));
        }
        if (basis != null) {
            lines.add(Text.of("Căn cứ: " + basis, "Basis: " + basis));
        }
        return lines;
    }
}

package vn.childplan.validation.assessment;

import java.util.Objects;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.text.Text;

/**
 * An entry that counts for no obligation: never dropped in silence.
 *
 * @param code its permanent code
 * @param entry the entry
 * @param message why it counts for nothing
 * @param remedy what would make it count
 */
public record EvidenceFinding(String code, Evidence entry, Text message, Text remedy) {
    public EvidenceFinding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(remedy, "remedy");
    }
}

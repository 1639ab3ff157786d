package vn.childplan.validation.comparison;

import java.util.Objects;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.text.Text;
import vn.childplan.validation.obligation.Obligation;

/**
 * A duty that only one of two plans gives, or that is to be done otherwise.
 *
 * @param before as the earlier plan gives it; null if it does not
 * @param after as the later plan gives it; null if it does not
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record DutyChange(
        @Nullable Obligation before, @Nullable Obligation after) {
    /** The kinds of changes, by the names that files use. */
    public enum Kind {
        /** The bearer owes more. */
        ADDED(Text.of("thêm", "added"), Text.of("chỉ ở kế hoạch thứ hai", "in the second plan only")),
        /** The bearer owes less. */
        REMOVED(Text.of("bớt", "removed"), Text.of("chỉ ở kế hoạch thứ nhất", "in the first plan only")),
        /** Until another day, in another part, to or through somebody else; or one plan leaves open who is in a group. */
        CHANGED(Text.of("đổi", "changed"), Text.of("khác nhau", "differing"));

        private final Text label;
        private final Text ofTwo;

        Kind(Text label, Text ofTwo) {
            this.label = label;
            this.ofTwo = ofTwo;
        }

        /** Its name for people. */
        public Text label() {
            return label;
        }

        /** Its name for people where neither plan {@linkplain PlanComparison#isOfOneIssuer() follows} the other. */
        public Text labelOfTwo() {
            return ofTwo;
        }
    }

    public DutyChange {
        if (before == null && after == null) {
            throw new IllegalArgumentException("a change needs a duty");
        }
    }

    /** Which kind of change it is. */
    public Kind kind() {
        return before == null ? Kind.ADDED : after == null ? Kind.REMOVED : Kind.CHANGED;
    }

    /** The duty, as the later plan gives it where it does. */
    public Obligation obligation() {
        return after != null ? after : Objects.requireNonNull(before, "before");
    }

    /** Of a duty that both plans give: in whichever of them it is open who bears it, where the other names who does. */
    public Optional<Obligation> leftOpen() {
        if (before == null || after == null || (before.bearer() == null) == (after.bearer() == null)) {
            return Optional.empty();
        }
        return Optional.of(before.bearer() == null ? before : after);
    }

    /** The duty with who bears it: as the later plan gives it, or as the one that names who does. */
    public Obligation named() {
        return before != null && before.bearer() != null && leftOpen().isPresent() ? before : obligation();
    }
}

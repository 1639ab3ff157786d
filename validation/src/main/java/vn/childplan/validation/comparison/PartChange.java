package vn.childplan.validation.comparison;

import java.util.List;
import java.util.Objects;
import org.apiguardian.api.API;
import vn.childplan.core.text.Text;

/**
 * A part of a clause that differs.
 *
 * @param part which
 * @param before as it was, in the plan's words; empty if it was not there
 * @param after as it is; empty if it is not there
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PartChange(ClausePart part, String before, String after) {
    public PartChange {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /**
     * The words that were kept, taken out and put in, in order; of a text of more than about two thousand words all as taken
     * out and put in. Without any that were taken out or put in, the words are the same and what is read from them differs.
     */
    public List<WordRun> words() {
        return WordComparison.between(before, after);
    }

    /**
     * In words for people, in the plan's own words: what was taken out and put in, with a few words around it; all of it, where
     * little was kept.
     */
    public Text inWords() {
        return RewordedText.of(before, after);
    }

    /** The same where neither plan {@linkplain PlanComparison#isOfOneIssuer() follows} the other. */
    public Text inWordsOfTwo() {
        return RewordedText.ofTwo(before, after);
    }
}

package vn.childplan.validation.comparison;

import java.util.List;
import java.util.Objects;
import org.apiguardian.api.API;
import vn.childplan.core.text.Text;

/**
 * What differs outside the clauses.
 *
 * @param part which part of the document
 * @param before as it was
 * @param after as it is
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record DocumentChange(DocumentPart part, String before, String after) {
    public DocumentChange {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /** The words that were kept, taken out and put in, in order, as those of a {@linkplain PartChange#words() clause}. */
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

    /** As it was; of a long text that was mostly kept the places that differ, with a few words around them. */
    public String beforeInBrief() {
        return RewordedText.side(before, before, after, WordRun.Kind.REMOVED);
    }

    /** As it is; of a long text that was mostly kept the places that differ, with a few words around them. */
    public String afterInBrief() {
        return RewordedText.side(after, before, after, WordRun.Kind.ADDED);
    }
}

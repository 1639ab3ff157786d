package vn.childplan.validation.rule;

import java.time.LocalDate;
import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.text.Text;

/**
 * A law, decree, circular or resolution that rules rest on. Those that the library cites are in {@link Laws}; a set of
 * rules of one's own makes its own.
 *
 * @param number its number
 * @param date the day on which it was issued; null where no source seen gives it
 * @param name how people cite it in a sentence: "Nghị định số 09/2019/NĐ-CP", "Luật Trẻ em năm 2016"
 * @param title what it is about
 * @param use what it is for here
 * @param certainty how sure number, date (where it has one) and title are
 * @param source where they were seen; empty where they were not
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Law(
        DocumentNumber number,
        @Nullable LocalDate date,
        Text name,
        Text title,
        Text use,
        Certainty certainty,
        String source) {

    /** How sure it is that a law says what it is cited for. */
    public enum Certainty {
        /** It was seen in a source. */
        SEEN,
        /** It is believed, and was compared with no source: whoever relies on it compares it first. */
        NOT_CHECKED
    }

    public Law {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(use, "use");
        Objects.requireNonNull(certainty, "certainty");
        if ((certainty == Certainty.SEEN) == source.isBlank()) {
            throw new IllegalArgumentException(number + ": what was seen has a source, and what was not seen has none");
        }
    }

    /** The law as a whole. */
    public Citation whole() {
        return Citation.of(this);
    }

    /** Điều: an article of it, from 1. */
    public Citation article(int article) {
        return whole().withArticle(article);
    }

    /** Phụ lục: an annex of it, by its number as printed ("III"). */
    public Citation annex(String annex) {
        return whole().withAnnex(annex);
    }

    /** As {@code Nghị định số 09/2019/NĐ-CP}. */
    @Override
    public String toString() {
        return name.vi();
    }
}

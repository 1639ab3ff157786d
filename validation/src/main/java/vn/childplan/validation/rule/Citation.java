package vn.childplan.validation.rule;

import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.text.Text;
import vn.childplan.validation.rule.Law.Certainty;

/**
 * A place in a law, printed in full: "điểm b khoản 5 Điều 8 Nghị định số 09/2019/NĐ-CP", in English "Art. 8(5)(b), Decree
 * 09/2019/NĐ-CP". Begun with {@link Law#article}, {@link Law#annex} or {@link Law#whole}.
 *
 * @param law which law
 * @param annex its annex (Phụ lục), or null
 * @param article the article (Điều), or null for the law as a whole
 * @param clause the clause (khoản) of the article, or null for the whole article
 * @param point the point (điểm) of the clause, or null for the whole clause
 * @param certainty how sure it is that this place says so
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Citation(
        Law law,
        @Nullable String annex,
        @Nullable Integer article,
        @Nullable Integer clause,
        @Nullable String point,
        Certainty certainty) {
    public Citation {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(certainty, "certainty");
        if ((article != null && article < 1) || (clause != null && clause < 1)) {
            throw new IllegalArgumentException("articles and clauses are numbered from 1");
        }
        if ((clause != null && article == null) || (point != null && clause == null)) {
            throw new IllegalArgumentException("a point stands in a clause, and a clause in an article");
        }
        if (annex != null && article != null) {
            throw new IllegalArgumentException("an annex has no articles");
        }
    }

    /** The law as a whole, as sure as the law is. */
    public static Citation of(Law law) {
        return new Citation(law, null, null, null, null, law.certainty());
    }

    /** That article of the same law. */
    public Citation withArticle(int number) {
        return new Citation(law, null, number, null, null, certainty);
    }

    /** That annex of the same law. */
    public Citation withAnnex(String number) {
        return new Citation(law, number, null, null, null, certainty);
    }

    /** That clause (khoản) of the same article. */
    public Citation withClause(int number) {
        return new Citation(law, annex, article, number, null, certainty);
    }

    /** That point (điểm) of the same clause. */
    public Citation withPoint(String letter) {
        return new Citation(law, annex, article, clause, letter, certainty);
    }

    /** The same, where no source was seen that says so: it is printed with "chưa đối chiếu". */
    public Citation notChecked() {
        return new Citation(law, annex, article, clause, point, Certainty.NOT_CHECKED);
    }

    /** The place and the law, as they stand in a sentence. */
    public Text text() {
        return Text.of(vietnamese(), english());
    }

    private String vietnamese() {
        StringBuilder words = new StringBuilder();
        if (point != null) {
            words.append("điểm ").append(point).append(' ');
        }
        if (clause != null) {
            words.append("khoản ").append(clause).append(' ');
        }
        if (article != null) {
            words.append("Điều ").append(article).append(' ');
        }
        if (annex != null) {
            words.append("Phụ lục ").append(annex).append(' ');
        }
        words.append(law.name().vi());
        return certainty == Certainty.SEEN ? words.toString() : words + " (chưa đối chiếu)";
    }

    private String english() {
        StringBuilder words = new StringBuilder();
        if (article != null) {
            words.append("Art. ").append(article);
        }
        if (clause != null) {
            words.append('(').append(clause).append(')');
        }
        if (point != null) {
            words.append('(').append(point).append(')');
        }
        if (annex != null) {
            words.append("Annex ").append(annex);
        }
        if (!words.isEmpty()) {
            words.append(", ");
        }
        words.append(law.name().en());
        return certainty == Certainty.SEEN ? words.toString() : words + " (not checked)";
    }

    /** As in Vietnamese. */
    @Override
    public String toString() {
        return vietnamese();
    }
}

package vn.childplan.validation.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.text.Text;
import vn.childplan.validation.review.PlanReview;

/** Laws are cited as officials cite them: point, clause, article, law, in full. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CitationTest {
    @Test
    void a_law_is_cited_in_full_in_both_languages() {
        assertEquals(
                Text.of("khoản 5 Điều 8 Nghị định số 09/2019/NĐ-CP", "Art. 8(5), Decree 09/2019/NĐ-CP"),
                Laws.DECREE_09_2019.article(8).withClause(5).text());
        assertEquals(
                Text.of("điểm b khoản 5 Điều 8 Nghị định số 09/2019/NĐ-CP", "Art. 8(5)(b), Decree 09/2019/NĐ-CP"),
                Laws.DECREE_09_2019.article(8).withClause(5).withPoint("b").text());
        assertEquals(
                Text.of("Điều 11 Luật Trẻ em năm 2016", "Art. 11, Children Law 2016"),
                Laws.CHILDREN_LAW.article(11).text());
        assertEquals(
                Text.of("Phụ lục III Nghị định số 30/2020/NĐ-CP", "Annex III, Decree 30/2020/NĐ-CP"),
                Laws.DECREE_30_2020.annex("III").text());
        assertEquals(
                Text.of("Nghị quyết số 203/2025/QH15", "Resolution 203/2025/QH15"),
                Laws.RESOLUTION_203_2025.whole().text());
    }

    @Test
    void what_no_source_was_seen_for_says_so() {
        assertEquals(
                Text.of(
                        "khoản 6 Điều 148 Bộ luật Dân sự năm 2015 (chưa đối chiếu)",
                        "Art. 148(6), Civil Code 2015 (not checked)"),
                Laws.CIVIL_CODE.article(148).withClause(6).notChecked().text());
    }

    @Test
    void a_place_that_cannot_be_is_refused() {
        Citation whole = Laws.CIVIL_CODE.whole();
        assertThrows(IllegalArgumentException.class, () -> whole.withClause(1));
        Citation article = whole.withArticle(1);
        assertThrows(IllegalArgumentException.class, () -> article.withPoint("a"));
        assertThrows(IllegalArgumentException.class, () -> whole.withArticle(0));
        assertThrows(IllegalArgumentException.class, () -> article.withClause(0));
        assertEquals("Art. 1(1), Civil Code 2015", article.withClause(1).text().en());
    }

    @Test
    void each_law_stands_once_with_what_it_is_for_and_where_it_was_seen() {
        Set<Object> numbers = new HashSet<>();
        for (Law law : Laws.ALL) {
            assertTrue(numbers.add(law.number()), law + " appears twice");
            assertEquals(law.certainty() == Law.Certainty.SEEN, !law.source().isEmpty(), law.toString());
        }
    }

    @Test
    void rules_cite_only_laws_that_stand_in_the_list() {
        List<Citation> cited = descriptions()
                .flatMap(about -> about.bases().stream())
                .flatMap(basis -> basis.laws().stream())
                .toList();
        assertTrue(cited.size() > 10, "rules cite laws");
        for (Citation citation : cited) {
            assertTrue(Laws.ALL.contains(citation.law()), citation + " is cited and not in the list");
        }
    }

    /** "Đ.8 k.5", "NĐ 09/2019" are for lawyers' notes: a rule says "khoản 5 Điều 8 Nghị định số 09/2019/NĐ-CP". */
    @Test
    void no_rule_abbreviates_a_law() {
        descriptions().forEach(about -> {
            String texts = about.title() + " " + about.basis();
            assertTrue(
                    !texts.matches("(?s).*(Đ\\.\\s?\\d|Thông tư \\d|\\bk\\.\\s?\\d|\\bNĐ \\d|\\bNQ \\d|BLDS).*"),
                    about.id() + ": " + texts);
        });
    }

    private static Stream<RuleDescription> descriptions() {
        return Stream.concat(
                RuleSet.standard().and(RuleSet.circular16()).rules().stream().map(Rule::about),
                PlanReview.standard().rules().stream().map(rule -> rule.about()));
    }
}

package vn.childplan.core.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.ProgressNote;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.text.Text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FindingTest {
    private static final Finding WHOLE =
            Finding.of("a.code", Severity.INFO, Text.of("sai", "wrong"), Text.of("sửa đi", "mend it"));
    private static final ClauseRef CLAUSE = ClauseRef.of("II.9");

    @Test
    void without_clause_entry_and_place_it_is_about_the_whole() {
        assertNull(WHOLE.clause());
        assertNull(WHOLE.entry());
        assertNull(WHOLE.place());
        assertEquals("wrong. mend it. [a.code]", WHOLE.toString());
        assertEquals("sai. sửa đi. [a.code]", WHOLE.line(Text.VIETNAMESE));
    }

    @Test
    void a_finding_on_an_entry_is_one_on_its_clause() {
        Evidence entry = ProgressNote.of("so-y-te", "II.9", null, "2025-04-10T09:55");
        Finding finding = WHOLE.withEntry(entry);
        assertEquals(entry, finding.entry());
        assertEquals(CLAUSE, finding.clause());
        assertEquals("II.9: wrong. mend it. [a.code]", finding.line(Locale.ENGLISH));
    }

    @Test
    void where_it_stands_in_a_source_says_more_than_its_clause() {
        Finding finding = WHOLE.withClause(CLAUSE).withPlace(new Place("plan.json", 3, 7, "/clauses/1"));
        assertEquals("plan.json:3:7 (/clauses/1): wrong. mend it. [a.code]", finding.toString());
        assertEquals(CLAUSE, finding.clause(), "and the clause is known all the same");
    }

    @Test
    void a_remedy_that_asks_keeps_its_question_mark() {
        Finding finding = Finding.of("c", Severity.ERROR, Text.of("sai", "wrong"), Text.of("X?", "Did you mean X?"));
        assertEquals("wrong. Did you mean X? [c]", finding.toString());
    }

    @Test
    void a_basis_is_said_only_where_there_is_one() {
        Text basis = Text.of("Nghị định", "Decree");
        assertNull(WHOLE.basis());
        assertEquals(basis, WHOLE.withBasis(basis).basis());
    }
}

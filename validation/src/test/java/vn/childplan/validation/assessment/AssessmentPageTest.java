package vn.childplan.validation.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.agency.AgencyId;

/** What Sở Tư pháp owes under plan 65, read two verdicts at a time. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AssessmentPageTest {
    private static final Assessment ALL = Plan65.assess("2025-05-20");
    private static final List<Verdict> OF_JUSTICE = ALL.of(AgencyId.of("so-tu-phap"));

    @Test
    void pages_one_after_the_other_are_all_verdicts() {
        int all = ALL.page(OF_JUSTICE, 0, 2).of();
        assertTrue(all > 3, () -> "too few for pages: " + all);
        for (int i = 0; i < all; i++) {
            AssessmentPage page = ALL.page(OF_JUSTICE, i, 1);
            assertEquals(1, page.verdicts().size());
            assertEquals(OF_JUSTICE.get(i), page.verdicts().get(0));
            assertEquals(i, page.offset());
        }
    }

    @Test
    void behind_the_last_verdict_a_page_is_empty_and_still_says_how_many_there_are() {
        int all = ALL.page(OF_JUSTICE, 0, 0).of();
        AssessmentPage behind = ALL.page(OF_JUSTICE, all, 2);
        assertEquals(0, behind.verdicts().size());
        assertEquals(all, behind.of());
        assertEquals(1, ALL.page(OF_JUSTICE, all - 1, 2).verdicts().size());
    }

    @Test
    void the_totals_are_of_all_that_were_chosen() {
        AssessmentPage page = ALL.page(OF_JUSTICE, 1, 1);
        assertEquals(page.of(), page.totals().total());
        assertEquals(ALL, page.assessment());
    }

    @Test
    void no_page_begins_before_the_first_verdict_or_has_less_than_none() {
        assertThrows(IllegalArgumentException.class, () -> ALL.page(OF_JUSTICE, -1, 1));
        assertThrows(IllegalArgumentException.class, () -> ALL.page(OF_JUSTICE, 0, -1));
        assertEquals(0, ALL.page(OF_JUSTICE, 0, 0).verdicts().size());
    }

    @Test
    void a_page_says_which_it_is_in_a_line() {
        AssessmentPage page = ALL.page(OF_JUSTICE, 1, 2);
        assertEquals("verdicts 1 to 3 of " + page.of() + " of " + ALL, page.toString());
    }

    @Test
    void the_fields_of_a_page_are_those_of_its_verdicts_and_where_it_stands() {
        AssessmentPage page = ALL.page(OF_JUSTICE, 1, 2);
        assertEquals(1, page.fields().get("offset"));
        assertEquals(page.of(), page.fields().get("of"));
        assertEquals("65/KH-UBND", page.fields().get("plan"));
        assertEquals("2025-05-20T23:59:59+07:00", page.fields().get("asOf"));
    }
}

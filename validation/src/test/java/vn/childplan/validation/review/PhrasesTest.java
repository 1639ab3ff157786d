package vn.childplan.validation.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.agency.Agency;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PhrasesTest {
    private static List<Agency> times(int count) {
        return Collections.nCopies(count, TinyPlan.DIRECTORY.get(TinyPlan.id("so-y-te")));
    }

    @Test
    void five_agencies_are_named_and_of_more_it_is_said_how_many() {
        assertFalse(Phrases.agencies(times(5)).en().contains("more"));
        assertTrue(Phrases.agencies(times(6)).en().endsWith(" and 1 more"));
    }

    /** Fourteen words are two more than are kept of a longer wording: to cut them would save nothing. */
    @Test
    void words_are_cut_from_the_fifteenth_on() {
        String fourteen = "một hai ba bốn năm sáu bảy tám chín mười một hai ba bốn";
        assertEquals("“" + fourteen + "”", Phrases.quote(fourteen));
        assertEquals("“một hai ba bốn năm sáu bảy tám chín mười một hai…”", Phrases.quote(fourteen + " năm"));
    }
}

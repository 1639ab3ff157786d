package vn.childplan.validation.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Heading;
import vn.childplan.core.plan.Statement;

/** Clauses as "number: words", one behind the other; a heading has an "!" before its words. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClausePairingTest {
    private static List<Clause> clauses(String text) {
        return Stream.of(text.split(";")).map(ClausePairingTest::clause).toList();
    }

    private static Clause clause(String text) {
        String[] parts = text.strip().split(": ", 2);
        ClauseRef ref = ClauseRef.of(parts[0]);
        return parts[1].startsWith("!") ? new Heading(ref, parts[1].substring(1)) : new Statement(ref, parts[1]);
    }

    /** Of each later clause the number of its earlier form, or "-". */
    private static String paired(String before, String after) {
        List<Clause> was = clauses(before);
        return Arrays.stream(ClausePairing.of(was, clauses(after)))
                .mapToObj(i -> i < 0 ? "-" : was.get(i).ref().value())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0} > {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                // What says the same is the same, under whatever number; of two that do, the one of the same number.
                "1: a b; 2: c d               | 1: c d; 2: a b               | 2 1",
                "1: a b; 2: a b               | 2: a b; 3: a b               | 2 1",
                "1: a b; 2: a b               | 3: a b                       | 1",
                "1: a b                       | 2: a b; 3: a b               | 1 -",
                // The same words as a heading and as a statement, under another number, are two clauses.
                "1: !a b                      | 2: a b                       | -",
                "1: !a b                      | 1: a b                       | 1",
                // One number, and eight of ten words: whatever else there is.
                "1: a b c d e; 2: a b c d x   | 1: a b c d x y; 3: z         | 2 -",
                // One number, and four of ten words; then three.
                "1: a b x y z                 | 1: a b p q r                 | 1",
                "1: a x y z v w t             | 1: a b p q r s u             | -",
                // Another number, and six of ten words; then five of ten.
                "1: a b c x y                 | 2: a b c p q                 | 1",
                "1: a b x y                   | 2: a b p q                   | -",
                "1: !a b c x y                | 2: a b c p q                 | -",
                // The likest first: 3 has four of five words of 1, 2 three of them.
                "1: a b c d e                 | 2: a b c p q; 3: a b c d q   | - 1",
                "1: a b c d e; 2: a b c d x   | 3: a b c d x y               | 2"
            })
    void what_is_one_clause_is_found_by_words_then_by_number_then_by_likeness(
            String before, String after, String paired) {
        assertEquals(paired, paired(before, after));
    }

    @Test
    void a_plan_without_clauses_has_none_to_pair() {
        assertEquals(0, ClausePairing.of(clauses("1: a"), List.of()).length);
        assertEquals(
                "-",
                Arrays.stream(ClausePairing.of(List.of(), clauses("1: a")))
                        .mapToObj(i -> i < 0 ? "-" : "+")
                        .collect(Collectors.joining()));
    }
}

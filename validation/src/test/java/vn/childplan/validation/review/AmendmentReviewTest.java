package vn.childplan.validation.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.plan.AmendedPlan;
import vn.childplan.core.plan.Amendment;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.ConcernedAgencies;
import vn.childplan.core.plan.DatedDocument;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanId;

/** Amendments of a plan of 31/3/2025 with the tasks II.1 and II.2, of whose coordinators II.2 means only those concerned. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AmendmentReviewTest {
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);
    private static final String WORDS = "các sở liên quan";

    private static Plan plan() {
        return TinyPlan.plan(task("II.1"), task("II.2"));
    }

    private static Clause task(String ref) {
        return TinyPlan.task(ref, List.of(TinyPlan.agency("so-y-te")), List.of(TinyPlan.concerned(WORDS, "cac-so")));
    }

    private static Amendment.Change replacing(String ref) {
        return new Amendment.Replacement(ClauseRef.of("1"), "Sửa đổi", task(ref));
    }

    private static Amendment.Change adding(String ref) {
        return new Amendment.Addition(ClauseRef.of("2"), "Bổ sung", task(ref));
    }

    private static Amendment.Change repealing(String ref) {
        return new Amendment.Repeal(ClauseRef.of("3"), "Bãi bỏ", ClauseRef.of(ref));
    }

    private static Amendment amendment(int number, LocalDate date, Amendment.Change... changes) {
        return Amendment.of(
                new DatedDocument(DocumentNumber.of(number + "/KH-UBND"), date), plan().id(), List.of(changes));
    }

    private static List<String> found(AmendedPlan amended) {
        return AmendmentReview.of(amended).stream()
                .map(finding -> finding.severity() + " " + finding.code() + " " + finding.clause())
                .toList();
    }

    static Stream<Arguments> amendments() {
        return Stream.of(
                Arguments.of(
                        "a clause that is there is changed",
                        List.of(amendment(90, JUNE, replacing("II.1"))),
                        List.of()),
                Arguments.of("one that is not there is added", List.of(amendment(90, JUNE, adding("II.3"))), List.of()),
                Arguments.of(
                        "one that is not there is changed",
                        List.of(amendment(90, JUNE, replacing("II.3"))),
                        List.of("ERROR amendment.unknown-clause 1")),
                Arguments.of(
                        "one that is not there is repealed",
                        List.of(amendment(90, JUNE, repealing("II.3"))),
                        List.of("ERROR amendment.unknown-clause 3")),
                Arguments.of(
                        "one that is there is added",
                        List.of(amendment(90, JUNE, adding("II.1"))),
                        List.of("ERROR amendment.clause-exists 2")),
                Arguments.of(
                        "one is changed again a day later",
                        List.of(
                                amendment(90, JUNE, replacing("II.1")),
                                amendment(91, JUNE.plusDays(1), replacing("II.1"))),
                        List.of()),
                Arguments.of(
                        "one is changed twice from one day",
                        List.of(amendment(90, JUNE, replacing("II.1")), amendment(91, JUNE, replacing("II.1"))),
                        List.of("WARNING amendment.contradicts II.1")),
                Arguments.of(
                        "one is changed and another repealed from one day",
                        List.of(amendment(90, JUNE, replacing("II.1")), amendment(91, JUNE, repealing("II.2"))),
                        List.of()),
                // It is not applied: nobody knows in which words the clause would stand again.
                Arguments.of(
                        "one is changed that was repealed",
                        List.of(
                                amendment(90, JUNE, repealing("II.1")),
                                amendment(91, JUNE.plusDays(9), replacing("II.1"))),
                        List.of("ERROR amendment.contradicts II.1")),
                Arguments.of(
                        "one is added again that was repealed",
                        List.of(
                                amendment(90, JUNE, repealing("II.1")),
                                amendment(91, JUNE.plusDays(9), adding("II.1"))),
                        List.of()),
                Arguments.of(
                        "one is changed that an amendment added",
                        List.of(
                                amendment(90, JUNE, adding("II.3")),
                                amendment(91, JUNE.plusDays(9), replacing("II.3"))),
                        List.of()),
                Arguments.of(
                        "of the day of the plan",
                        List.of(amendment(64, TinyPlan.ISSUED, replacing("II.1"))),
                        List.of()),
                Arguments.of(
                        "older than the plan",
                        List.of(amendment(64, TinyPlan.ISSUED.minusDays(1), replacing("II.1"))),
                        List.of("ERROR amendment.before-plan 1")));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("amendments")
    void an_amendment_fits_the_plan_as_it_stands_when_it_comes(
            String what, List<Amendment> amendments, List<String> expected) {
        AmendedPlan amended = AmendedPlan.of(plan());
        for (Amendment each : amendments) {
            amended = amended.with(each);
        }
        assertEquals(expected, found(amended));
    }

    @Test
    void an_amendment_of_another_plan_is_told() {
        Amendment ofAnother = Amendment.of(
                new DatedDocument(DocumentNumber.of("90/KH-UBND"), JUNE),
                PlanId.of("66/KH-UBND"),
                List.of(replacing("II.1")));
        assertEquals(
                List.of("ERROR amendment.other-plan 1"),
                found(AmendedPlan.of(plan()).with(ofAnother)));
    }

    @Test
    void the_nearest_clause_is_named_where_one_is_near() {
        Finding near = AmendmentReview.of(AmendedPlan.of(plan()).with(amendment(90, JUNE, replacing("II.3"))))
                .get(0);
        assertEquals("Did you mean 'II.1'?", near.remedy().en());
        Finding far = AmendmentReview.of(AmendedPlan.of(plan()).with(amendment(90, JUNE, repealing("X"))))
                .get(0);
        assertEquals("Correct the number of the clause.", far.remedy().en());
    }

    /** The letter of 1/6 finds the words; once II.2 is repealed from that day on, or says otherwise, it does not. */
    @Test
    void a_letter_finds_the_words_that_the_plan_has_on_its_day() {
        AmendedPlan repealed = AmendedPlan.of(plan()).with(amendment(90, JUNE, repealing("II.2")));
        assertEquals(List.of(), found(AmendedPlan.of(plan()).with(List.of(letter("II.2", WORDS, JUNE)))));
        assertEquals(List.of(), found(repealed.with(List.of(letter("II.2", WORDS, JUNE.minusDays(1))))));
        assertEquals(
                List.of("WARNING concerned.words-gone II.2"),
                found(repealed.with(List.of(letter("II.2", WORDS, JUNE)))));
        assertEquals(
                List.of("WARNING concerned.words-gone II.2"),
                found(AmendedPlan.of(plan()).with(List.of(letter("II.2", "các ngành liên quan", JUNE)))));
    }

    private static ConcernedAgencies letter(String clause, String words, LocalDate date) {
        return new ConcernedAgencies(
                ClauseRef.of(clause),
                words,
                List.of(AgencyId.of("so-tu-phap")),
                new DatedDocument(DocumentNumber.of("530/SYT-CSXH"), date),
                null);
    }
}

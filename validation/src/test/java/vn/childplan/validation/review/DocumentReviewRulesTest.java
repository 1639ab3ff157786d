package vn.childplan.validation.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.childplan.validation.review.ReviewTable.row;
import static vn.childplan.validation.review.TinyPlan.ISSUED;
import static vn.childplan.validation.review.TinyPlan.basis;
import static vn.childplan.validation.review.TinyPlan.draft;
import static vn.childplan.validation.review.TinyPlan.plan;
import static vn.childplan.validation.review.TinyPlan.resting;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DocumentType;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.Statement;

class DocumentReviewRulesTest {
    /** As a file may have it: a builder takes each number once. */
    private static Plan numbered(String... refs) {
        Plan plan = plan();
        List<Clause> clauses = Arrays.stream(refs)
                .<Clause>map(ref -> new Statement(ClauseRef.of(ref), "…"))
                .toList();
        return new Plan(
                plan.number(),
                plan.place(),
                plan.date(),
                plan.issuer(),
                plan.type(),
                plan.title(),
                plan.year(),
                plan.preamble(),
                clauses,
                plan.recipients(),
                plan.signature());
    }

    @TestFactory
    Stream<DynamicTest> aBasisIsOlderThanThePlan() {
        return ReviewTable.of(
                "review.basis-after-plan",
                // The plan is of 31/3/2025.
                row("of the same day", resting(basis("…", "1481/BYT-BMTE", "2025-03-31", "bo-y-te"))),
                row("of the day after", resting(basis("…", "1481/BYT-BMTE", "2025-04-01", "bo-y-te")), "ERROR –"));
    }

    private static Plan by(String number, String issuer) {
        return resting(basis("…", number, "2025-01-02", issuer));
    }

    @TestFactory
    Stream<DynamicTest> theSymbolFitsTheIssuer() {
        return ReviewTable.of(
                "review.number-issuer",
                row("BYT is Bộ Y tế", by("1481/BYT-BMTE", "bo-y-te")),
                row("SYT is not Bộ Y tế", by("1481/SYT-BMTE", "bo-y-te"), "WARNING –"),
                row("SYT is Sở Y tế", by("530/SYT-CSXH", "so-y-te")),
                row("BYT is not Sở Y tế", by("530/BYT-CSXH", "so-y-te"), "WARNING –"),
                row("SGD&ĐT is Sở Giáo dục và Đào tạo", by("12/SGD&ĐT-VP", "so-gddt")),
                row("SNgV is Sở Ngoại vụ, though its initials are SNV", by("12/SNgV-VP", "so-ngoai-vu")),
                row("SLĐ-TBXH is cut by its hyphen", by("12/SLĐ-TBXH", "so-cu")),
                row("a decision of Sở Y tế", by("12/QĐ-SYT", "so-y-te")),
                row("a decision of the committee is not Sở Y tế's", by("12/QĐ-UBND", "so-y-te"), "WARNING –"),
                // 253/QĐ-UBND of plan 65.
                row("a chairman uses the committee's symbol", by("253/QĐ-UBND", "chu-tich")),
                row("CT is the chairman's", by("253/QĐ-CT", "chu-tich")),
                row("CT is not the committee's", by("253/QĐ-CT", "ubnd-tinh"), "WARNING –"),
                row("a circular", by("16/2025/TT-BYT", "bo-y-te")),
                row("a decree", by("09/2019/NĐ-CP", "chinh-phu")),
                row("a decree is not the ministry's", by("09/2019/NĐ-CP", "bo-y-te"), "WARNING –"),
                row("of a party body nothing is expected", by("28-CT/TW", "bo-chinh-tri")),
                // Newspapers turn 173/KH-UBND round (facts §c).
                row("a committee writes no party number", by("173-KH/UBND", "ubnd-tinh"), "WARNING –"),
                row("the plan itself", plan(draft("65/KH-SYT", ISSUED)), "WARNING –"),
                row("2022 is a number and no year (facts §c)", plan(draft("2022/KH-UBND", ISSUED))));
    }

    /** How each kind of number would name the issuer: 1481/BYT-BMTE is a letter, 253/QĐ-UBND a decision (plan 65, facts §c). */
    @Test
    void theSymbolThatFitsIsShown() {
        assertTrue(remedy("1481/SYT-BMTE", "bo-y-te").contains("1481/BYT-…"));
        assertTrue(remedy("12/QĐ-UBND", "so-y-te").contains("12/QĐ-SYT"));
        assertTrue(remedy("09/2019/NĐ-CP", "bo-y-te").contains("…-BYT"));
    }

    private static String remedy(String number, String issuer) {
        Finding finding = ReviewTable.only("review.number-issuer", by(number, issuer));
        return finding.message().vi() + finding.remedy().vi();
    }

    @TestFactory
    Stream<DynamicTest> theSymbolFitsTheType() {
        return ReviewTable.of(
                "review.number-type",
                row("KH is a plan", plan(draft("65/KH-UBND", ISSUED))),
                row("QĐ is no plan", plan(draft("65/QĐ-UBND", ISSUED)), "WARNING –"),
                row("a letter is no plan", plan(draft("65/UBND-KGVX", ISSUED)), "WARNING –"),
                row("CTr is a programme", plan(draft("65/CTr-UBND", ISSUED).type(DocumentType.PROGRAMME))),
                row(
                        "words and number agree",
                        resting(basis("Quyết định số 253/QĐ-UBND", "253/QĐ-UBND", "2021-04-19", "chu-tich"))),
                row(
                        "a letter has no type",
                        resting(basis("Công văn số 1481/BYT-BMTE", "1481/BYT-BMTE", "2025-03-14", "bo-y-te"))),
                row(
                        "the words say letter, the number decision",
                        resting(basis("Công văn số 253/QĐ-UBND", "253/QĐ-UBND", "2021-04-19", "chu-tich")),
                        "WARNING –"),
                row(
                        "Nghị định is not on the list of NĐ 30",
                        resting(basis("Nghị định số 09/2019/NĐ-CP", "09/2019/NĐ-CP", "2019-01-24", "chinh-phu"))));
    }

    @TestFactory
    Stream<DynamicTest> theYearOfANormativeNumberIsItsDate() {
        return ReviewTable.of(
                "review.number-year",
                row("the same year", resting(basis("…", "09/2019/NĐ-CP", "2019-01-24", "chinh-phu"))),
                row("another year", resting(basis("…", "09/2019/NĐ-CP", "2018-01-24", "chinh-phu")), "WARNING –"));
    }

    @TestFactory
    Stream<DynamicTest> aNumberStandsOnce() {
        return ReviewTable.of(
                "review.clause-duplicate",
                row("once each", numbered("I", "I.1", "I.2")),
                row("twice", numbered("I", "I.1", "I.1"), "ERROR I.1"),
                row("the same number under another clause", numbered("I", "I.1", "II", "II.1")));
    }

    @TestFactory
    Stream<DynamicTest> numbersHaveNoGap() {
        return ReviewTable.of(
                "review.clause-gap",
                row(
                        "sections, numbers, letters and dashes",
                        numbered("I", "I.1", "I.1.a", "I.1.b", "II", "II.1-1", "II.1-2")),
                row("a section is missing", numbered("I", "III"), "WARNING III"),
                row("a number is missing", numbered("I", "I.1", "I.3"), "WARNING I.3"),
                row("the first is missing", numbered("I", "I.2"), "WARNING I.2"),
                row(
                        "the thirteenth is missing",
                        numbered("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIV"),
                        "WARNING XIV"),
                // The order of Luật Trẻ em Đ.10: a b c d đ e g h i k; no f, no j (facts §f).
                row(
                        "letters go d, đ, e, g",
                        numbered("I", "I.a", "I.b", "I.c", "I.d", "I.đ", "I.e", "I.g", "I.h", "I.i", "I.k")),
                row("đ is missing", numbered("I", "I.a", "I.b", "I.c", "I.d", "I.e"), "WARNING I.e"),
                row("the first letter is missing", numbered("I", "I.b", "I.c"), "WARNING I.b"),
                row("capital sections", numbered("A", "B", "C", "D")),
                row("small Roman numbers", numbered("I", "I.i", "I.ii", "I.iii", "I.iv")),
                // Dashes and second rows of one number have no printed number that could be missing.
                row("the second row under a number of a table", numbered("I", "II", "II.T.1", "II.T.1-2")),
                row("a dash that stands for nothing", numbered("I", "I.1", "I.1-1", "I.1-3")),
                row("a level of other names has no gaps", numbered("TT28", "I", "I.1")),
                row("clauses whose own heading has no number of its own", numbered("I.1", "I.2")),
                row("twice the same is no gap", numbered("I", "I.1", "I.1", "I.2")));
    }

    @Test
    void aRunOfMissingNumbersIsOneFinding() {
        Finding finding = ReviewTable.only("review.clause-gap", numbered("I", "I.1", "I.5"));
        assertEquals("Thiếu số I.2–I.4", finding.message().vi());
    }

    @Test
    void aMissingLetterOrSectionIsNamed() {
        Finding letter = ReviewTable.only("review.clause-gap", numbered("I", "I.a", "I.b", "I.c", "I.d", "I.e"));
        assertEquals("Thiếu số I.đ", letter.message().vi());
        Finding section = ReviewTable.only("review.clause-gap", numbered("I", "III"));
        assertEquals("Thiếu số II", section.message().vi());
    }

    @TestFactory
    Stream<DynamicTest> clausesStandInOrder() {
        return ReviewTable.of(
                "review.clause-order",
                row("in order", numbered("I", "I.1", "I.2", "I.10")),
                row("out of order", numbered("I", "I.2", "I.1"), "WARNING I.1"),
                row("the same number twice is told as such, not as out of order", numbered("I", "I.2", "I.2")));
    }
}

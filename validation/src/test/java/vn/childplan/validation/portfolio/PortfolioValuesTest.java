package vn.childplan.validation.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.LegalBasis;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanId;
import vn.childplan.core.plan.Preamble;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule;
import vn.childplan.core.time.VietnamTime;

/** What a portfolio is made of: plans, agencies of provinces, words, the file that lists them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PortfolioValuesTest {
    private static final String WORDS = "kết quả phòng chống đuối nước mùa";

    private static Plan earlier() {
        return TwoPlans.earlier(TwoPlans.PROVINCE, TwoPlans.task(WORDS, "so-y-te", "2025-12-01"));
    }

    private static Plan later() {
        return TwoPlans.later(TwoPlans.PROVINCE, TwoPlans.report(WORDS, "cac-so", "2025-H1", "2025-05-15"));
    }

    // Agencies of provinces

    @ParameterizedTest
    @ValueSource(strings = {"so-y-te", "51:so-y-te"})
    void an_agency_is_read_as_it_is_written(String text) {
        assertEquals(text, PortfolioAgency.of(text).value());
        assertEquals(text, PortfolioAgency.of(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {":so-y-te", "5:so-y-te", "511:so-y-te", "qn:so-y-te", "51:", "51:Sở Y tế"})
    void what_is_no_agency_of_a_province_is_refused(String text) {
        assertThrows(IllegalArgumentException.class, () -> PortfolioAgency.of(text));
    }

    @Test
    void agencies_without_a_province_come_first_then_by_province_then_by_id() {
        List<String> inOrder = List.of("ubnd-tinh", "24:ubnd-tinh", "51:so-y-te", "51:ubnd-tinh");
        assertEquals(
                inOrder,
                new TreeSet<>(Stream.of("51:ubnd-tinh", "24:ubnd-tinh", "ubnd-tinh", "51:so-y-te")
                                .map(PortfolioAgency::of)
                                .toList())
                        .stream().map(PortfolioAgency::value).toList());
    }

    // Plans

    @Test
    void a_plan_is_named_by_number_and_date_behind_its_province() {
        PortfolioPlan here = new PortfolioPlan(TwoPlans.underRules(earlier()), "51", null);
        assertEquals("51:1/KH-UBND@2025-02-01", here.key());
        assertEquals("51:1/KH-UBND@2025-02-01", here.toString());
        assertEquals("1/KH-UBND@2025-02-01", TwoPlans.of(earlier(), null).key());
        assertThrows(
                IllegalArgumentException.class,
                () -> new PortfolioPlan(TwoPlans.underRules(earlier()), "Quảng Ngãi", null));
        assertEquals(
                "portfolio of [1/KH-UBND@2025-02-01, 2/KH-UBND@2025-02-02]",
                TwoPlans.sideBySide(earlier(), later()).toString());
    }

    @ParameterizedTest(name = "a basis of {0} of {1}: {2}")
    @CsvSource({"1/KH-UBND, 2025-02-01, true", "1/KH-UBND, 2024-02-01, false", "9/KH-UBND, 2025-02-01, false"})
    void a_plan_carries_out_the_plan_that_its_preamble_names_by_number_and_date(
            String number, LocalDate date, boolean under) {
        Plan plan = later().toBuilder()
                .preamble(new Preamble(
                        "Thực hiện Kế hoạch",
                        List.of(new LegalBasis(
                                LegalBasis.Role.PROGRAMME,
                                "Kế hoạch",
                                DocumentNumber.of(number),
                                date,
                                TwoPlans.PROVINCE))))
                .build();
        assertEquals(under, TwoPlans.of(plan, null).isUnder(TwoPlans.of(earlier(), null)));
    }

    @Test
    void a_plan_carries_out_the_plan_that_it_is_said_to_and_never_itself() {
        PortfolioPlan superior = TwoPlans.of(earlier(), null);
        assertTrue(TwoPlans.of(later(), "1/KH-UBND").isUnder(superior));
        assertFalse(TwoPlans.of(later(), "9/KH-UBND").isUnder(superior));
        assertFalse(TwoPlans.of(later(), null).isUnder(superior));
        PortfolioPlan ofItself = TwoPlans.of(earlier(), "1/KH-UBND");
        assertFalse(ofItself.isUnder(ofItself));
    }

    @Test
    void plans_stand_by_their_day_of_issue() {
        Plan second = later();
        Plan first = earlier();
        Portfolio portfolio = TwoPlans.sideBySide(second, first);
        assertEquals(
                List.of(TwoPlans.EARLIER, TwoPlans.LATER),
                portfolio.plans().stream()
                        .map(each -> each.plan().number().toString())
                        .toList());
    }

    @Test
    void a_duty_of_a_plan_is_one_whoever_bears_it() {
        Portfolio portfolio = TwoPlans.sideBySide(earlier(), later());
        List<PortfolioDuty> reports = portfolio.duties().get(portfolio.plans().get(1));
        assertEquals(1, reports.size());
        assertEquals("[so-tu-phap, so-y-te]", reports.get(0).bearers().toString());
        assertEquals("Báo cáo: " + WORDS, reports.get(0).words(), "under the heading of its regime");
        assertEquals(
                WORDS, portfolio.duties().get(portfolio.plans().get(0)).get(0).words());
        assertEquals(portfolio.duties(), portfolio.duties());
    }

    /** IV.5 gives two bearers guidance in words of their own, and one of them two papers by different days. */
    @Test
    void a_duty_goes_by_the_words_that_give_it() {
        Assignment assignment = new Assignment(
                ClauseRef.of("IV.5"),
                "Giao việc.",
                List.of(
                        assigned("hướng dẫn dạy bơi", DutyKind.GUIDE, "so-tu-phap", null),
                        assigned("hướng dẫn nuôi dưỡng", DutyKind.GUIDE, "so-y-te", null),
                        assigned("tổng hợp quý một", DutyKind.CONSOLIDATE, "so-y-te", "2025-04-15"),
                        assigned("tổng hợp cuối năm", DutyKind.CONSOLIDATE, "so-y-te", "2025-12-15")));
        Portfolio one =
                Portfolio.ofPlans(List.of(TwoPlans.underRules(TwoPlans.earlier(TwoPlans.PROVINCE, assignment))));
        assertEquals(
                Set.of(
                        "GUIDE [so-tu-phap] hướng dẫn dạy bơi",
                        "GUIDE [so-y-te] hướng dẫn nuôi dưỡng",
                        "CONSOLIDATE [so-y-te] tổng hợp quý một",
                        "CONSOLIDATE [so-y-te] tổng hợp cuối năm"),
                one.duties().get(one.plans().get(0)).stream()
                        .map(duty -> duty.term().duty() + " " + duty.bearers() + " " + duty.words())
                        .collect(Collectors.toSet()));
    }

    private static AssignedDuty assigned(String words, DutyKind kind, String bearer, @Nullable String before) {
        return AssignedDuty.of(
                words,
                kind,
                List.of(new Party.One(bearer, AgencyId.of(bearer), null)),
                before == null
                        ? new Schedule.Continuous(2025)
                        : new Schedule.Due(ReportingPeriod.year(2025), Deadline.before(LocalDate.parse(before))));
    }

    @Test
    void plans_of_one_number_and_day_stand_by_who_issued_them() {
        Plan ofHealth = TwoPlans.earlier(TwoPlans.HEALTH, TwoPlans.task(WORDS, "so-y-te", "2025-12-01"));
        assertEquals(
                List.of(TwoPlans.HEALTH, TwoPlans.PROVINCE),
                TwoPlans.sideBySide(earlier(), ofHealth).plans().stream()
                        .map(each -> each.plan().issuer())
                        .toList());
    }

    @Test
    void who_owes_something_under_any_plan_sees_all_of_it_by_its_last_day() {
        Instant asOf = VietnamTime.parse("2025-03-01");
        PortfolioAssessment assessment = TwoPlans.sideBySide(earlier(), later()).assess(EvidenceLog.EMPTY, asOf);
        assertEquals("[so-tu-phap, so-y-te]", assessment.agencies().toString());
        assertEquals(
                List.of("2/KH-UBND 2025-05-14", "1/KH-UBND 2025-11-30"),
                assessment.of(PortfolioAgency.of("so-y-te")).stream()
                        .map(each -> each.plan().plan().number() + " "
                                + each.verdict().lastDay())
                        .toList());
        assertEquals(List.of(), assessment.of(PortfolioAgency.of("51:so-y-te")), "the plans are of no province");
        assertEquals(asOf, assessment.asOf());
        assertEquals(
                "portfolio of [1/KH-UBND@2025-02-01, 2/KH-UBND@2025-02-02] as of 2025-03-01T16:59:59Z",
                assessment.toString());
        assertEquals(2, assessment.portfolio().plans().size());
    }

    // Words

    /** "tre em", "thuc hien" and what has a digit say nothing. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "trẻ em thực hiện, true",
        "năm 2025 và 2026, true",
        "phòng chống, true",
        "phòng chống đuối, false",
        "'', true"
    })
    void words_that_every_plan_has_say_too_little(String words, boolean tooLittle) {
        assertEquals(tooLittle, Matter.of(words).saysTooLittle());
    }

    @Test
    void two_texts_are_as_alike_as_the_shorter_one_is_in_the_longer() {
        Matter three = Matter.of("phòng chống đuối nước");
        Matter five = Matter.of("phòng chống đuối sức bền bỉ");
        assertEquals(2.0 / 3, three.likeness(five));
        assertEquals(2.0 / 3, five.likeness(three));
        assertEquals(2.0 / 5, five.shareIn(three));
        assertEquals(1, Matter.of("phòng chống đuối").likeness(three), "two pairs are enough");
        assertEquals(0, Matter.of("phòng chống").likeness(three), "one is not");
        assertEquals(0, Matter.of("").shareIn(three));
    }

    // The file

    @Test
    void a_file_lists_plans_with_what_belongs_to_each(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("portfolio.json");
        Files.writeString(
                file,
                "{\"plans\": [{\"plan\": \"bundled\"}, {\"plan\": \"b.json\", \"directory\": \"d.json\","
                        + " \"province\": \"24\", \"under\": \"65/KH-UBND\"}]}");
        List<PortfolioJson.Listed> listed = PortfolioJson.read(file).value().orElseThrow();
        assertEquals(
                List.of(
                        new PortfolioJson.Listed("bundled", null, null, null),
                        new PortfolioJson.Listed("b.json", "d.json", "24", PlanId.of("65/KH-UBND"))),
                listed);
        assertNull(listed.get(0).under());
        assertTrue(PortfolioJson.schema().contains("urn:childplan:schema:portfolio"));
    }

    @Test
    void what_is_wrong_in_the_file_is_told() {
        var reading = PortfolioJson.read(
                new ByteArrayInputStream("{\"plans\": [{}]}".getBytes(StandardCharsets.UTF_8)), "p.json");
        assertTrue(reading.value().isEmpty());
        assertEquals(1, reading.problems().size());
        assertTrue(
                String.valueOf(reading.problems().get(0).place()).contains("/plans/0"),
                () -> reading.problems().toString());
    }

    @Test
    void plans_that_make_no_portfolio_are_told_why() {
        assertEquals(
                "a portfolio needs at least one plan",
                Portfolio.problem(List.of()).orElseThrow().en());
        PortfolioPlan one = TwoPlans.of(earlier(), null);
        assertEquals(
                "plan 1/KH-UBND@2025-02-01 is given twice",
                Portfolio.problem(List.of(one, one)).orElseThrow().en());
        PortfolioPlan there = new PortfolioPlan(TwoPlans.underRules(later()), "24", null);
        assertEquals(
                "where one plan says of which province it is, all must",
                Portfolio.problem(List.of(one, there)).orElseThrow().en());
        assertTrue(Portfolio.problem(List.of(there)).isEmpty());
    }
}

package vn.childplan.validation.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.io.Reading;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.change.Impact;
import vn.childplan.validation.obligation.Obligation;

/** Rules of one's own that a file can state: whom words of the plan mean, and reports that are due beside it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StatedRulesTest {
    private static final String LEAD = """
            { "rule": "local.lead", "clause": "II.2", "words": "%s", "means": ["so-noi-vu"],
              "basis": "Quyết định số 99/QĐ-UBND", "reason": "phân công lại" }""";

    private static final String QUARTERLY = """
            { "rule": "local.quarterly", "document": "12/2025/QĐ-UBND", "name": "Quyết định số 12/2025/QĐ-UBND",
              "place": "Điều 4", "from": "2025-01-01", "clause": "QĐ12.4", "heading": "Báo cáo quý",
              "wording": "hằng quý, trước ngày 20 của tháng cuối quý",
              "reporters": [ { "kind": "AGENCY", "wording": "Sở Tư pháp", "agency": "so-tu-phap" } ],
              "every": "QUARTER", "due": { "day": 20, "month": %s, "included": false }, "addressee": "ubnd-tinh" }""";

    @Test
    void another_lead_owes_the_task_in_place_of_the_one_that_the_plan_names() {
        String words = leadOf("II.2");
        PlanUnderRules plan = under(file("readings", LEAD.formatted(words)));
        List<AgencyId> leads = plan.register().obligations().stream()
                .filter(each -> each.clause().value().equals("II.2")
                        && each.duty().name().equals("CARRY_OUT"))
                .map(Obligation::bearer)
                .distinct()
                .toList();
        assertEquals(List.of(AgencyId.of("so-noi-vu")), leads);
        assertEquals(List.of(), withoutEffect(plan));
        Obligation owed = plan.register().of(AgencyId.of("so-noi-vu")).stream()
                .filter(each -> each.clause().value().equals("II.2")
                        && each.duty().name().equals("CARRY_OUT"))
                .findFirst()
                .orElseThrow();
        String explained = plan.assess(EvidenceLog.EMPTY, VietnamTime.parse("2025-06-01"))
                .verdict(owed.id())
                .explain(Locale.forLanguageTag("vi"))
                .toString();
        assertTrue(explained.contains("được hiểu là: Sở Nội vụ"), explained);
        assertTrue(explained.contains("Quyết định số 99/QĐ-UBND"), explained);
    }

    /** “Các sở, ngành, hội đoàn thể liên quan” of II.9: nobody knows who, until a reading says. */
    @Test
    void those_concerned_are_named_by_a_reading() {
        PlanUnderRules plan = under(file("readings", """
                { "rule": "local.concerned", "clause": "II.9", "words": "các sở, ngành, hội đoàn thể liên quan",
                  "means": ["so-giao-duc-va-dao-tao", "hoi-lien-hiep-phu-nu-tinh"] }"""));
        List<String> open = plan.register().obligations().stream()
                .filter(each -> each.clause().value().equals("II.9") && each.bearer() == null)
                .map(Obligation::id)
                .toList();
        assertEquals(List.of(), open);
        assertTrue(plan.register()
                .find("II.9:COORDINATE:so-giao-duc-va-dao-tao:2025-Q2")
                .isPresent());
    }

    /** II.2 names “Sở Y tế” as leading; the plan has no II.22, and II.12 and II.2 are each one sign away from it. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "II.22 | Sở Y tế | the plan has no clause II.22 | write a clause of the plan; nearest: II.12",
                "II.2 | Sở Y Té | clause II.2 names nobody as “Sở Y Té” | write as it does: “Sở Y tế”",
            })
    void a_reading_of_what_the_plan_does_not_have_is_told_with_what_it_has(
            String clause, String words, String why, String remedy) {
        PlanUnderRules plan = under(file("readings", LEAD.formatted(words).replace("\"II.2\"", "\"" + clause + "\"")));
        String told = "the reading local.lead has no effect: " + why;
        assertEquals(List.of(told), withoutEffect(plan));
        List<Text> reasons = Impact.of(
                        plan.with(RuleSet.standard()), plan, EvidenceLog.EMPTY, VietnamTime.parse("2025-06-01"))
                .whyNoChange();
        assertEquals(1, reasons.size(), reasons::toString);
        assertTrue(reasons.get(0).en().startsWith(told + "; " + remedy), reasons::toString);
    }

    /** The plan is of 31/3/2025. */
    @ParameterizedTest(name = "from {0}: holds {1}")
    @CsvSource({"2025-03-31, true", "2025-04-01, false"})
    void a_reading_holds_for_plans_of_its_days(String from, boolean holds) {
        String words = leadOf("II.2");
        String reading = LEAD.formatted(words).replace("\"basis\"", "\"from\": \"" + from + "\", \"basis\"");
        PlanUnderRules plan = under(file("readings", reading));
        assertEquals(
                holds,
                plan.register().of(AgencyId.of("so-noi-vu")).stream()
                        .anyMatch(each -> each.clause().value().equals("II.2")
                                && each.duty().name().equals("CARRY_OUT")));
    }

    /** "Trước ngày 20 của tháng cuối quý": 19/3, 19/6, 19/9, 19/12. */
    @Test
    void a_quarterly_report_is_due_before_the_20th_of_the_last_month_of_each_quarter() {
        PlanUnderRules plan = under(file("duties", QUARTERLY.formatted("3")));
        assertEquals(
                List.of(
                        LocalDate.of(2025, 3, 19),
                        LocalDate.of(2025, 6, 19),
                        LocalDate.of(2025, 9, 19),
                        LocalDate.of(2025, 12, 19)),
                plan.register().of(AgencyId.of("so-tu-phap")).stream()
                        .filter(each -> each.clause().value().equals("QĐ12.4"))
                        .map(Obligation::lastDay)
                        .toList());
        Submission sent = Submission.of("so-tu-phap", "QĐ12.4", "2025-Q2", "2025-06-20T08:00");
        Assessment assessment = plan.assess(EvidenceLog.of(sent), VietnamTime.parse("2025-07-01"));
        assertEquals(
                Status.MET_LATE,
                assessment.verdict("QĐ12.4:REPORT:so-tu-phap:2025-Q2").status());
        String explained = assessment
                .verdict("12/2025/QĐ-UBND:QĐ12.4:REPORT:so-tu-phap:2025-Q2")
                .explain(Locale.forLanguageTag("vi"))
                .toString();
        assertTrue(explained.contains("Điều 4 Quyết định số 12/2025/QĐ-UBND"), explained);
        assertTrue(explained.contains("trước ngày 20 của tháng cuối quý”"), "its own words: " + explained);
        assertFalse(explained.contains("chưa có nguồn"), "nothing of it is unsettled: " + explained);
    }

    /** The 10th of the month after the quarter is month 4 of it. */
    @Test
    void a_report_may_be_due_after_its_period() {
        PlanUnderRules plan = under(file("duties", QUARTERLY.formatted("4")));
        assertEquals(
                LocalDate.of(2025, 4, 19),
                plan.register()
                        .find("QĐ12.4:REPORT:so-tu-phap:2025-Q1")
                        .orElseThrow()
                        .lastDay());
    }

    /** The plan has V, its reports, and II.1, a task. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"V, clause V", "II.1, clause II.1"})
    void a_duty_whose_number_is_a_clause_of_the_plan_is_told_with_a_number_that_is_free(String clause, String cited) {
        PlanUnderRules plan =
                under(file("duties", QUARTERLY.formatted("3").replace("\"QĐ12.4\"", "\"" + clause + "\"")));
        Assessment assessment = plan.assess(EvidenceLog.EMPTY, VietnamTime.parse("2025-06-01"));
        assertEquals(
                List.of("the rule local.quarterly has no effect in " + cited + ": another clause has that number"),
                withoutEffect(plan));
        assertEquals(
                List.of("write another number, QĐ12.1 for example"),
                assessment.missing().stream().map(found -> found.remedy().en()).toList());
        PlanUnderRules before = plan.with(RuleSet.standard());
        assertEquals(
                List.of(withoutEffect(plan).get(0) + "; write another number, QĐ12.1 for example"),
                Impact.of(before, plan, EvidenceLog.EMPTY, VietnamTime.parse("2025-06-01")).whyNoChange().stream()
                        .map(Text::en)
                        .toList());
        assertEquals(
                List.of(),
                withoutEffect(under(file("duties", QUARTERLY.formatted("3").replace("QĐ12.4", "QĐ12.1")))));
    }

    /** A file of rules is read without a directory. */
    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "readings, so-noi-vuu, so-noi-vu, local.lead",
        "duties,   so-tu-fap,  so-tu-phap, local.quarterly",
        "duties,   ubnd-tin,   ubnd-tinh, local.quarterly",
    })
    void an_agency_that_the_directory_does_not_have_makes_an_assessment_incomplete(
            String field, String typed, String meant, String rule) {
        String stated = field.equals("readings") ? LEAD.formatted(leadOf("II.2")) : QUARTERLY.formatted("3");
        PlanUnderRules plan = under(file(field, stated.replace("\"" + meant + "\"", "\"" + typed + "\"")));
        Assessment assessment = plan.assess(EvidenceLog.EMPTY, VietnamTime.parse("2025-06-01"));
        assertEquals(
                List.of("the rule " + rule + " names the agency " + typed + ", which is not in the directory"),
                withoutEffect(plan));
        assertEquals(
                List.of("rule.unknown-agency"),
                assessment.missing().stream().map(Finding::code).toList());
        String remedy = assessment.missing().get(0).remedy().en();
        assertTrue(remedy.startsWith("write its id; nearest: " + meant), remedy);
        assertTrue(Impact.of(plan.with(RuleSet.standard()), plan, EvidenceLog.EMPTY, VietnamTime.parse("2025-06-01"))
                .incompleteness()
                .orElseThrow()
                .en()
                .contains("names an unknown agency"));
    }

    /** The bundled directory has the group ubnd-cap-xa: "UBND các xã, phường, đặc khu". */
    @Test
    void a_group_that_the_directory_does_not_have_is_told_with_the_nearest() {
        String stated = QUARTERLY
                .formatted("3")
                .replaceAll(
                        "\"kind\": \"AGENCY\".*?}",
                        "\"kind\": \"GROUP\", \"wording\": \"UBND cấp xã\", \"groups\": [\"ubnd-cap-xaa\"] }");
        PlanUnderRules plan = under(file("duties", stated));
        List<Finding> told = plan.assess(EvidenceLog.EMPTY, VietnamTime.parse("2025-06-01")).missing().stream()
                .filter(found -> found.code().equals("rule.unknown-agency"))
                .toList();
        assertEquals(
                List.of("the rule local.quarterly names the group ubnd-cap-xaa, which is not in the directory;"
                        + " write its id; nearest: ubnd-cap-xa"),
                told.stream()
                        .map(found ->
                                found.message().en() + "; " + found.remedy().en())
                        .toList());
    }

    /** Two documents that order the same report in the same words: one of them would not be seen. */
    @Test
    void of_two_duties_of_the_same_clause_by_different_documents_the_second_is_told() {
        String second = QUARTERLY
                .formatted("3")
                .replace("local.quarterly", "local.second")
                .replace("12/2025/QĐ-UBND", "13/2025/QĐ-UBND");
        PlanUnderRules plan = under(file("duties", QUARTERLY.formatted("3") + ", " + second));
        assertEquals(
                List.of(
                        "the rule local.second has no effect in clause QĐ12.4: the rule local.quarterly has that number"),
                withoutEffect(plan));
    }

    /** Last permitted days: 19/3, 19/6, 19/9, 19/12. */
    @ParameterizedTest(name = "from {0} until {1}: {2}")
    @CsvSource({
        "2025-01-01, 2025-12-19, 2025-Q1 2025-Q2 2025-Q3 2025-Q4",
        "2025-01-01, 2025-12-18, 2025-Q1 2025-Q2 2025-Q3",
        "2025-03-20, 2025-09-19, 2025-Q2 2025-Q3",
        "2025-03-19, 2025-09-18, 2025-Q1 2025-Q2",
    })
    void a_duty_is_owed_for_what_falls_due_on_its_days(String from, String until, String periods) {
        PlanUnderRules plan = under(file("duties", quarterly(from, until)));
        assertEquals(
                List.of(periods.split(" ")),
                plan.register().of(AgencyId.of("so-tu-phap")).stream()
                        .filter(each -> each.clause().value().equals("QĐ12.4"))
                        .map(each -> each.period().toString())
                        .toList());
        assertEquals(List.of(), withoutEffect(plan));
        assertEquals(plan.rules(), RuleSet.ofFields(plan.rules().fields()));
    }

    @Test
    void a_duty_of_days_on_which_nothing_falls_due_is_told() {
        assertEquals(
                List.of(
                        "the rule local.quarterly has no effect: its last permitted days, 19 Mar 2025 to 19 Dec 2025, are all"
                                + " outside the days on which it binds"),
                withoutEffect(under(file("duties", quarterly("2024-01-01", "2025-03-18")))));
    }

    @Test
    void a_duty_that_ends_before_it_begins_is_refused_at_its_place() {
        Finding problem = read(file("duties", quarterly("2025-07-01", "2025-06-30")))
                .problems()
                .get(0);
        assertTrue(
                problem.message().en().contains("it ends (until) on 2025-06-30 before it begins (from) on 2025-07-01"),
                problem::toString);
        assertEquals("/duties/0", problem.place().path());
    }

    private static String quarterly(String from, String until) {
        return QUARTERLY.formatted("3").replace("\"2025-01-01\"", "\"" + from + "\", \"until\": \"" + until + "\"");
    }

    @Test
    void of_two_duties_of_one_number_the_second_is_told() {
        String second = QUARTERLY.formatted("4").replace("local.quarterly", "local.second");
        PlanUnderRules plan = under(file("duties", QUARTERLY.formatted("3") + ", " + second));
        assertEquals(
                List.of(
                        "the rule local.second has no effect in clause QĐ12.4: the rule local.quarterly has that number"),
                withoutEffect(plan));
        assertEquals(
                LocalDate.of(2025, 6, 19),
                plan.register()
                        .find("QĐ12.4:REPORT:so-tu-phap:2025-Q2")
                        .orElseThrow()
                        .lastDay());
    }

    @Test
    void what_a_file_states_is_written_and_read_back_as_the_same_set() throws IOException {
        RuleSet rules = both();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RuleSetJson.write(rules, out);
        RuleSet back = RuleSetJson.read(new ByteArrayInputStream(out.toByteArray()), "back")
                .orThrow();
        assertEquals(rules, back);
        assertTrue(rules.readsLike(back, QuangNgai.plan65()));
        assertEquals(rules, RuleSet.ofFields(rules.fields()));
    }

    /** Asked after the extension, the shift moves an extended day, too: to Saturday 24/5 is granted, Monday 26/5 holds. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"order\": [] | 2025-05-24",
                "\"order\": [{ \"rule\": \"deadline.rest-day\", \"after\": \"deadline.extension\" }] | 2025-05-26",
                "\"order\": [{ \"rule\": \"deadline.rest-day\", \"before\": \"deadline.resting\" }] | 2025-05-26"
            })
    void a_rule_may_be_asked_at_another_place(String order, LocalDate lastDay) throws IOException {
        RuleSet rules = read("{ \"name\": \"o/1\", \"base\": \"standard\", " + order + ", \"settings\": ["
                        + "{ \"rule\": \"deadline.rest-day\", \"parameter\": \"shift\", \"value\": \"NEXT_WORKING_DAY\" }] }")
                .orThrow();
        Extension extension = Extension.of("so-tu-phap", "V", "2025-H1", "2025-05-10", "2025-05-24");
        assertEquals(
                lastDay,
                new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), rules)
                        .assess(EvidenceLog.of(extension), VietnamTime.parse("2025-05-20"))
                        .verdict("V:REPORT:so-tu-phap:2025-H1")
                        .lastDay());
        assertEquals(rules, RuleSet.ofFields(rules.fields()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"rule\": \"deadline.restday\", \"after\": \"deadline.extension\" | there is no rule 'deadline.restday'",
                "\"rule\": \"deadline.rest-day\", \"after\": \"deadline.extensio\" | there is no rule 'deadline.extensio'",
                "\"rule\": \"deadline.rest-day\", \"after\": \"progress.overdue\""
                        + " | deadline.rest-day and progress.overdue belong to different questions",
                "\"rule\": \"deadline.rest-day\", \"after\": \"deadline.rest-day\""
                        + " | deadline.rest-day is to be asked beside itself",
                "\"rule\": \"deadline.rest-day\" | say either before or after",
            })
    void a_place_that_is_none_is_told(String place, String told) {
        Reading<RuleSet> reading = read("{ \"name\": \"o/1\", \"base\": \"standard\", \"order\": [{" + place + "}] }");
        assertEquals(
                List.of(told),
                reading.problems().stream().map(found -> found.message().en()).toList());
    }

    /** A verdict names its rules: one name for two sets would say that they are the same. */
    @Test
    void a_changed_set_cannot_have_the_name_of_one_of_the_library() {
        String grace = file("settings", "{ \"rule\": \"deadline.grace\", \"parameter\": \"days\", \"value\": 3 }")
                .replace("local/1", RuleSet.standard().name());
        Finding problem = read(grace).problems().get(0);
        assertEquals("rules.name-taken", problem.code());
        assertEquals("/name", problem.place().path());
        assertEquals(RuleSet.standard(), RuleSet.ofFields(RuleSet.standard().fields()), "the set itself has its name");
    }

    @Test
    void a_warning_of_what_never_begins_asks_for_the_day_on_which_it_does() {
        Reading<RuleSet> reading = read(
                file(
                        "settings",
                        "{ \"rule\": \"deadline.grace\", \"parameter\": \"days\", \"value\": 3, \"warnFrom\": \"2025-08-01\" }"));
        assertEquals(
                List.of("Add from, the day on which the setting begins to hold, later than warnFrom."),
                reading.problems().stream().map(found -> found.remedy().en()).toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Local.lead | the rule id 'Local.lead' cannot be used",
                "bearer.named | there is a rule 'bearer.named'",
            })
    void an_id_that_cannot_be_or_is_taken_is_told(String id, String told) {
        Reading<RuleSet> reading =
                read(file("readings", LEAD.formatted("Sở Y tế").replace("local.lead", id)));
        assertEquals(
                List.of(told),
                reading.problems().stream().map(found -> found.message().en()).toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"means\": [\"so-noi-vu\"] | \"means\": [] | means names no agency; write the id of one at least",
                "phân công lại | | reason is empty; write words, or leave the field out if it may be",
                "Quyết định số 99/QĐ-UBND | ' ' | basis is empty; write words, or leave the field out if it may be",
                "\"means\" | \"title\": \"\", \"means\" | title is empty; write words, or leave the field out if it may be",
                "Sở Y tế | | words is empty; write words, or leave the field out if it may be",
                "\"means\" | \"from\": \"2025-06-01\", \"until\": \"2025-05-31\", \"means\""
                        + " | until 2025-05-31 is before from 2025-06-01",
            })
    void a_reading_that_says_nothing_is_told_at_its_place(String words, String instead, String told) {
        String reading = LEAD.formatted("Sở Y tế").replace(words, instead == null ? "" : instead);
        Finding problem = read(file("readings", reading)).problems().get(0);
        assertEquals(told, problem.message().en());
        assertEquals("/readings/0", problem.place().path());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"name", "place", "heading", "wording"})
    void a_duty_with_an_empty_text_is_told_at_its_place(String field) {
        String duty = QUARTERLY.formatted("3").replaceFirst("\"" + field + "\": \"[^\"]*\"", "\"" + field + "\": \"\"");
        Finding problem = read(file("duties", duty)).problems().get(0);
        assertEquals(
                field + " is empty; write words, or leave the field out if it may be",
                problem.message().en());
        assertEquals("/duties/0", problem.place().path());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"title", "basis", "reason"})
    void what_a_duty_may_leave_out_is_not_empty_either(String field) {
        String duty = QUARTERLY.formatted("3").replaceFirst("\"every\"", "\"" + field + "\": \" \", \"every\"");
        Finding problem = read(file("duties", duty)).problems().get(0);
        assertEquals(
                field + " is empty; write words, or leave the field out if it may be",
                problem.message().en());
        assertEquals("/duties/0", problem.place().path());
    }

    /** Until 30/6 and from 1/7 are two days apart; with 30/6 in both, which of the two holds for a plan of that day is open. */
    @ParameterizedTest(name = "until {0}")
    @CsvSource({"2025-06-29, false", "2025-06-30, true"})
    void words_that_are_read_twice_for_the_same_days_are_told(String until, boolean told) {
        String lead = LEAD.formatted("Sở Y tế").replace("\"means\"", "\"%s\", \"means\"");
        String first = lead.formatted("until\": \"" + until);
        String second = lead.formatted("from\": \"2025-06-30")
                .replace("local.lead", "local.other")
                .replace("Sở", "sở");
        assertEquals(
                told ? List.of("rules.read-twice") : List.of(),
                read(file("readings", first + "," + second)).problems().stream()
                        .map(Finding::code)
                        .toList());
    }

    /** rest-day after extension, and extension after rest-day, cannot both be. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"deadline.extension\", \"after\": \"deadline.rest-day\" | this order undoes line 1: deadline.rest-day after"
                        + " deadline.extension",
                "\"deadline.rest-day\", \"before\": \"deadline.extension\" | this order undoes line 1: deadline.rest-day after"
                        + " deadline.extension",
                "\"deadline.grace\", \"after\": \"deadline.extension\" | ",
            })
    void an_order_that_undoes_an_earlier_one_is_told(String second, String told) {
        Reading<RuleSet> reading = read(file(
                "order",
                "{ \"rule\": \"deadline.rest-day\", \"after\": \"deadline.extension\" }, { \"rule\": " + second
                        + " }"));
        assertEquals(
                told == null ? List.of() : List.of(told),
                reading.problems().stream().map(found -> found.message().en()).toList());
    }

    @Test
    void a_set_without_a_name_is_told() {
        Finding problem =
                read("{ \"name\": \" \", \"base\": \"standard\" }").problems().get(0);
        assertEquals("tên bộ quy tắc để trống", problem.message().vi());
    }

    @ParameterizedTest(name = "month {0}")
    @CsvSource({"0", "25"})
    void a_month_that_is_none_of_a_period_is_told_at_its_line(String month) {
        Reading<RuleSet> reading = read(file("duties", QUARTERLY.formatted(month)));
        Finding problem = reading.problems().get(0);
        assertTrue(problem.message().en().contains("the day is 1 to 28, the month 1"), problem::toString);
        assertEquals("/duties/0/due", problem.place().path());
    }

    /** A reading and a duty. */
    static RuleSet both() {
        return read(file("readings", LEAD.formatted("Sở Y tế"))
                        .replace("\"readings\"", "\"duties\": [" + QUARTERLY.formatted("3") + "], \"readings\""))
                .orThrow();
    }

    private static String leadOf(String clause) {
        return QuangNgai.plan65().tasks().stream()
                .filter(task -> task.ref().value().equals(clause))
                .findFirst()
                .orElseThrow()
                .leads()
                .parties()
                .get(0)
                .wording();
    }

    private static List<String> withoutEffect(PlanUnderRules plan) {
        return plan.register().findings().stream()
                .filter(found -> found.code().startsWith("rule."))
                .map(found -> found.message().en())
                .toList();
    }

    private static PlanUnderRules under(String file) {
        return new PlanUnderRules(
                QuangNgai.plan65(),
                QuangNgai.directory(),
                VietNam.calendar(),
                read(file).orThrow());
    }

    private static String file(String field, String item) {
        return "{ \"name\": \"local/1\", \"base\": \"standard\", \"" + field + "\": [" + item + "] }";
    }

    private static Reading<RuleSet> read(String file) {
        return RuleSetJson.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "local.json");
    }
}

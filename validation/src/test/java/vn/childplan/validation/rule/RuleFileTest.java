package vn.childplan.validation.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.io.Reading;
import vn.childplan.core.time.DateSpan;
import vn.childplan.core.time.Validity;

/** A change of rules as a file states it: why, for which days, resting on which other file. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RuleFileTest {
    private static final DateSpan FACTS = DateSpan.of(LocalDate.of(2025, 3, 31), LocalDate.of(2025, 12, 31));
    private static final LocalDate JULY_1 = LocalDate.of(2025, 7, 1);

    @TempDir
    private Path folder;

    private static Reading<RuleSet> read(String... settings) {
        String json = "{ \"name\": \"x/1\", \"base\": \"standard\", \"settings\": [\n" + String.join(",\n", settings)
                + "\n] }";
        return RuleSetJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "x.json");
    }

    private static String dueSoon(int days, String more) {
        return "{ \"rule\": \"progress.due-soon\", \"parameter\": \"days\", \"value\": " + days + more + " }";
    }

    private static int dueSoon(RuleSet rules, String day) {
        RulesInForce inForce = rules.on(LocalDate.parse(day));
        Rule rule = rules.rule("progress.due-soon").orElseThrow();
        return Integer.parseInt(inForce.settings(rule).toString().replaceAll(".*days=", ""));
    }

    private static List<String> problems(Reading<RuleSet> reading) {
        return reading.problems().stream()
                .map(found -> found.line(Locale.ENGLISH))
                .toList();
    }

    private Path file(String name, String json) throws IOException {
        return Files.writeString(folder.resolve(name), json);
    }

    /** 7 days is what the rule says; the file says 14 from 1/7 until 31/7, and 21 on the 10th alone. */
    @ParameterizedTest
    @CsvSource({
        "2025-06-30, 7",
        "2025-07-01, 14",
        "2025-07-09, 14",
        "2025-07-10, 21",
        "2025-07-11, 14",
        "2025-07-31, 14",
        "2025-08-01, 7"
    })
    void a_setting_holds_from_its_first_day_until_its_last_and_an_exception_within_it(String day, int days) {
        RuleSet rules = read(
                        dueSoon(14, ", \"from\": \"2025-07-01\", \"until\": \"31/7/2025\""),
                        dueSoon(21, ", \"from\": \"2025-07-10\", \"until\": \"2025-07-10\""))
                .orThrow();
        assertEquals(days, dueSoon(rules, day));
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, 14", "2025-07-01, 10", "2025-12-31, 10"})
    void one_that_only_ends_gives_way_to_what_holds_for_all_days(String day, int days) {
        RuleSet rules = read(dueSoon(10, ""), dueSoon(14, ", \"until\": \"2025-06-30\""))
                .orThrow();
        assertEquals(days, dueSoon(rules, day));
    }

    @Test
    void in_code_days_that_cross_those_of_another_setting_are_refused() {
        Setting july =
                Setting.of("progress.due-soon", "days", 14).withValidity(new Validity(JULY_1, JULY_1.plusMonths(1)));
        RuleSet rules = RuleSet.standard().set(july);
        Setting crossing = july.withValidity(new Validity(JULY_1.plusDays(30), JULY_1.plusMonths(2)));
        assertThrows(IllegalArgumentException.class, () -> rules.set(crossing));
        Setting next = july.withValidity(new Validity(JULY_1.plusDays(31), JULY_1.plusMonths(2)));
        assertEquals(3, rules.set(next).settings().size());
    }

    @Test
    void a_parameter_set_twice_for_the_same_days_is_told() {
        assertEquals(
                List.of("x.json:4:1 (/settings/2): progress.due-soon days is set in line 2 already. Keep one of them."
                        + " [rules.set-twice]"),
                problems(read(
                                dueSoon(14, ", \"from\": \"2025-07-01\""),
                                dueSoon(10, ""),
                                dueSoon(15, ", \"from\": \"2025-07-01\"")))
                        .stream()
                        .filter(line -> line.contains("twice"))
                        .toList());
    }

    @Test
    void a_line_for_all_days_that_undoes_an_earlier_one_is_told() {
        assertEquals(
                List.of("x.json:3:1 (/settings/1): progress.due-soon days for all days undoes line 2. Write the line"
                        + " without days before those with days. [rules.undone]"),
                problems(read(dueSoon(14, ", \"from\": \"2025-07-01\""), dueSoon(10, ""))));
    }

    @Test
    void days_that_cross_are_told_and_days_that_touch_are_not() {
        String july = dueSoon(14, ", \"from\": \"2025-07-01\", \"until\": \"2025-07-31\"");
        assertEquals(
                List.of("x.json:3:1 (/settings/1): progress.due-soon days: some of its days are those of line 2, which"
                        + " value holds is open. Let the one end (until) before the other begins, or lie within it."
                        + " [rules.days-cross]"),
                problems(read(july, dueSoon(15, ", \"from\": \"2025-07-31\""))));
        assertEquals(List.of(), problems(read(july, dueSoon(15, ", \"from\": \"2025-08-01\""))));
    }

    @Test
    void an_end_before_the_beginning_is_told() {
        assertEquals(
                List.of("x.json:2:97 (/settings/0/until): it ends (until) before it begins (from). Let until be no"
                        + " earlier than from. [rules.days]"),
                problems(read(dueSoon(14, ", \"from\": \"2025-07-02\", \"until\": \"2025-07-01\""))));
    }

    @Test
    void a_mistyped_rule_is_answered_with_the_nearest() {
        assertEquals(
                List.of("x.json:2:11 (/settings/0/rule): there is no rule 'progress.duesoon'. Is it progress.due-soon?"
                        + " All rules: childplan rules. [rules.unknown-rule]"),
                problems(read("{ \"rule\": \"progress.duesoon\", \"parameter\": \"days\", \"value\": 14 }")));
    }

    @Test
    void one_wrong_field_hides_no_other_and_each_is_told_where_it_stands() throws IOException {
        Path file = file("wrong.json", """
            { "name": "wrong/1", "base": "standart", "titel": "x",
              "readings": [ { "rule": "r.one", "clause": "II.1", "words": "liên quan" } ],
              "order": [ { "rule": "r.one", "before": "deadline.grac" } ],
              "settings": [
               { "rule": "deadline.grac", "parameter": "days", "value": 2 },
               { "rule": "deadline.grace", "parameter": "day", "value": 2 },
               { "rule": "progress.due-soon", "parameter": "days", "value": "two", "frm": "2025-01-01" },
               { "rule": "progress.due-soon", "parameter": "days", "value": -2, "from": "2025-07-02", "until": "2025-07-01" },
               { "parameter": "days", "value": 2 } ] }
            """);
        assertEquals(
                List.of(
                        "1:30 rules.unknown-set",
                        "1:42 json.unknown-field",
                        "2:17 json.missing-field",
                        "3:43 rules.unknown-rule",
                        "5:14 rules.unknown-rule",
                        "6:45 rules.unknown-parameter",
                        "7:65 rules.value",
                        "7:72 json.unknown-field",
                        "8:65 rules.value",
                        "8:100 rules.days",
                        "9:4 json.missing-field"),
                RuleSetJson.read(file).problems().stream()
                        .map(found -> found.place().line() + ":" + found.place().column() + " " + found.code())
                        .toList());
    }

    @Test
    void a_mistyped_set_or_parameter_is_answered_with_the_nearest_alone() throws IOException {
        assertEquals(
                List.of("there is no rule set 'standart'. Did you mean 'standard'?"),
                RuleSetJson.read(file("set.json", "{ \"name\": \"a/1\", \"base\": \"standart\" }")).problems().stream()
                        .map(found ->
                                found.message().en() + ". " + found.remedy().en())
                        .toList());
        assertEquals(
                List.of("x.json:2:45 (/settings/0/parameter): rule progress.due-soon has no parameter 'dayz'. Is it"
                        + " days? [rules.unknown-parameter]"),
                problems(read("{ \"rule\": \"progress.due-soon\", \"parameter\": \"dayz\", \"value\": 14 }")));
    }

    @ParameterizedTest
    @CsvSource({
        // What the base sets (2 days of grace, 5 from July to September), what the file sets, whether it is told.
        "0, , , false", // the standard value, but not that of the base
        "2, , , false", // takes the 5 of July to September away
        "2, 2025-08-01, , true", // crosses July to September
        "5, 2025-08-01, 2025-08-31, true", // within July to September
        "5, 2025-07-01, 2025-09-30, true", // what the base has for those days
        "2, 2025-07-01, 2025-09-30, false", // takes its place
        "2, 2025-10-01, 2025-12-31, true",
        "0, 2025-10-01, 2025-12-31, false"
    })
    void a_setting_over_a_file_is_held_against_what_that_file_sets(int days, String from, String until, boolean told)
            throws IOException {
        file("base.json", """
            { "name": "base/1", "base": "standard", "settings": [
              { "rule": "deadline.grace", "parameter": "days", "value": 2 },
              { "rule": "deadline.grace", "parameter": "days", "value": 5, "from": "2025-07-01", "until": "2025-09-30" } ] }
            """);
        Path over = file(
                "over.json",
                "{ \"name\": \"over/1\", \"base\": \"base.json\", \"settings\": [ { \"rule\": \"deadline.grace\","
                        + " \"parameter\": \"days\", \"value\": " + days
                        + (from == null ? "" : ", \"from\": \"" + from + "\"")
                        + (until == null ? "" : ", \"until\": \"" + until + "\"") + " } ] }");
        Reading<RuleSet> read = RuleSetJson.read(over);
        if (from != null && until == null) {
            assertEquals(
                    List.of("rules.days-cross"),
                    read.problems().stream().map(found -> found.code()).toList());
            return;
        }
        assertEquals(
                told ? 1 : 0,
                read.orThrow().settingsWithoutEffect(QuangNgai.plan65(), FACTS).size());
    }

    @Test
    void what_the_base_says_in_vain_is_told_of_the_set_over_it_until_that_says_something_else() throws IOException {
        file("base.json", "{ \"name\": \"base/1\", \"base\": \"standard\", \"settings\": [ " + dueSoon(7, "") + " ] }");
        String over = "{ \"name\": \"over/1\", \"base\": \"base.json\", \"settings\": [ %s ] }";
        RuleSet nothing = RuleSetJson.read(file("a.json", over.formatted(""))).orThrow();
        assertEquals(1, nothing.settingsWithoutEffect(QuangNgai.plan65(), FACTS).size());
        RuleSet other =
                RuleSetJson.read(file("b.json", over.formatted(dueSoon(8, "")))).orThrow();
        assertEquals(List.of(), other.settingsWithoutEffect(QuangNgai.plan65(), FACTS));
    }

    @Test
    void title_basis_reason_and_comment_are_kept_and_decide_nothing() throws IOException {
        Path file = file("two-weeks.json", """
            { "$schema": "rules.schema.json", "name": "two-weeks/1", "title": "Nhắc trước hai tuần",
              "basis": "Dự thảo Quyết định", "reason": "Xã mới", "comment": "Thử", "base": "standard",
              "settings": [ { "rule": "progress.due-soon", "parameter": "days", "value": 14,
                "from": "2025-07-01", "until": "2025-12-31", "reason": "Nửa năm đầu của xã mới",
                "basis": "Công văn số 1/SYT" } ] }
            """);
        RuleSet rules = RuleSetJson.read(file).orThrow();
        assertEquals(
                new RuleSetDescription("Nhắc trước hai tuần", "Dự thảo Quyết định", "Xã mới", "Thử"),
                rules.description());
        Setting setting = rules.settings().get(1);
        assertEquals("Nửa năm đầu của xã mới", setting.reason());
        assertEquals("Công văn số 1/SYT", setting.basis());
        assertEquals(LocalDate.of(2025, 12, 31), setting.until());

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RuleSetJson.write(rules, out);
        RuleSet back = RuleSetJson.read(new ByteArrayInputStream(out.toByteArray()), "back.json")
                .orThrow();
        assertEquals(rules, back);
        assertEquals(rules.description(), back.description());
        assertEquals(
                RuleSet.standard().set(setting).name(),
                RuleSet.standard().set(setting.withReason("anders")).name(),
                "the name of a changed set says what it decides by, not why");
    }

    @Test
    void a_file_may_rest_on_another_beside_it() throws IOException {
        file(
                "province.json",
                "{ \"name\": \"tinh/1\", \"base\": \"standard\", \"settings\": [" + dueSoon(14, "") + "] }");
        Path draft = file(
                "draft.json",
                "{ \"name\": \"draft/1\", \"base\": \"./province.json\", \"settings\": [{ \"rule\":"
                        + " \"deadline.wording\", \"parameter\": \"includesNamedDay\", \"value\": true }] }");
        RuleSet rules = RuleSetJson.read(draft).orThrow();
        assertEquals("draft/1", rules.name());
        assertEquals(14, dueSoon(rules, "2025-05-14"));
        assertEquals(3, rules.settings().size());
    }

    @Test
    void what_is_wrong_with_the_other_file_is_told_with_what_is_wrong_here() throws IOException {
        Path base = file("base.json", "{ \"name\": \"b\", \"base\": \"standart\" }");
        Path draft =
                file("draft.json", "{ \"name\": \"draft/1\", \"base\": \"base.json\", \"without\": [\"no.rule\"] }");
        List<String> problems = problems(RuleSetJson.read(draft));
        assertEquals(2, problems.size(), problems::toString);
        assertEquals(true, problems.get(0).startsWith(base + ":1:"), problems::toString);
        assertEquals(true, problems.get(1).startsWith(draft + ":1:"), problems::toString);
    }

    @Test
    void files_that_rest_on_each_other_in_a_circle_are_refused() throws IOException {
        file("a.json", "{ \"name\": \"a\", \"base\": \"b.json\" }");
        Path b = file("b.json", "{ \"name\": \"b\", \"base\": \"././a.json\" }");
        List<String> problems = problems(RuleSetJson.read(b));
        assertEquals(1, problems.size());
        assertEquals(
                true,
                problems.get(0).contains("the files rest on each other in a circle: b.json → a.json → b.json"),
                problems::toString);
        // The place is named as the files were: relative, if the first one was.
        Path here = Path.of("").toAbsolutePath().relativize(b.toAbsolutePath());
        assertEquals(
                true,
                problems(RuleSetJson.read(here)).get(0).startsWith(here.resolveSibling("a.json") + ":1:"),
                problems::toString);
    }

    @Test
    void a_base_that_is_missing_and_one_of_no_file_are_told() throws IOException {
        Path draft = file("draft.json", "{ \"name\": \"draft/1\", \"base\": \"gone.json\" }");
        assertEquals(
                List.of(draft
                        + ":1:30 (/base): there is no file 'gone.json'. Write its path from the folder of this file,"
                        + " or name a set of the library. [rules.base-missing]"),
                problems(RuleSetJson.read(draft)));
        String json = "{ \"name\": \"x\", \"base\": \"gone.json\" }";
        List<String> problems =
                problems(RuleSetJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "request"));
        assertEquals(1, problems.size());
        assertEquals(
                true,
                problems.get(0).contains("this is not read from a file, so nobody knows where 'gone.json' is"),
                problems::toString);
    }

    @Test
    void a_setting_that_says_what_holds_anyway_has_no_effect() {
        RuleSet rules = read(dueSoon(7, "")).orThrow();
        assertEquals(
                List.of("the setting progress.due-soon days = 7 has no effect: that value holds anyway"),
                rules.settingsWithoutEffect(QuangNgai.plan65(), FACTS).stream()
                        .map(found -> found.message().en())
                        .toList());
        RuleSet exception =
                read(dueSoon(14, ""), dueSoon(7, ", \"from\": \"2025-07-01\"")).orThrow();
        assertEquals(List.of(), exception.settingsWithoutEffect(QuangNgai.plan65(), FACTS));
    }
}

package vn.childplan.reporting.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.plan.AmendedPlan;
import vn.childplan.core.plan.Amendment;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Table;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.RuleSet;

/**
 * Each clause of plan 65/KH-UBND is repealed in turn by 120/KH-UBND of 10/7/2025, which nobody issued. The first half of the year was
 * over by then: what the plan ordered in it and what was done of it is as without the repeal, and the documents on it say the same
 * but for that.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
final class EveryClauseRepealedTest {
    private static final Plan PLAN = QuangNgai.plan65();
    private static final ReportingPeriod FIRST_HALF = ReportingPeriod.half(2025, 1);
    private static final ReportingPeriod YEAR = ReportingPeriod.year(2025);
    private static final Assessment JULY = SampleYear.at("2025-07-20");
    private static final Report HALF_AS_ISSUED = consolidated(JULY, FIRST_HALF);
    private static final Report YEAR_AS_ISSUED =
            consolidated(SampleYear.PLAN.assess(EvidenceLog.of(), VietnamTime.parse("2025-12-26")), YEAR);
    private static final AgencyId PROVINCE = AgencyId.of("ubnd-tinh");
    private static final String NOTE = " (được bãi bỏ từ ngày 10/7/2025)";
    /** A number where a task should be named. */
    private static final Pattern CODE = Pattern.compile("(^|.*: )[IVX]+(\\.\\d+)?(-\\d+)?( \\(.*|$)");

    /** Those with duties, by their numbers; with IV.5 go its dashes. */
    static Stream<ClauseRef> clauses() {
        return PLAN.clauses().stream()
                .map(Clause::ref)
                .filter(ref -> JULY.register().obligations().stream()
                        .anyMatch(owed -> owed.clause().equals(ref)));
    }

    private static Assessment without(ClauseRef ref, EvidenceLog evidence, String day) {
        Amendment repeal = new Amendment(
                DocumentNumber.of("120/KH-UBND"),
                LocalDate.of(2025, 7, 10),
                PLAN.id(),
                null,
                "",
                List.of(new Amendment.Repeal(ClauseRef.of("I.1"), "Bãi bỏ.", ref)));
        return PlanUnderRules.of(
                        AmendedPlan.of(PLAN).with(repeal),
                        LocalDate.parse(day),
                        QuangNgai.directory(),
                        VietNam.calendar(),
                        RuleSet.standard())
                .assess(evidence, VietnamTime.parse(day));
    }

    private static Report consolidated(Assessment assessment, ReportingPeriod period) {
        return ConsolidatedReport.of(assessment, period).in(Text.VIETNAMESE);
    }

    /** What its tables of work say, without that a clause was repealed. */
    private static List<String> rows(Report report, String... keys) {
        List<String> rows = new ArrayList<>();
        for (Table<?> table : report.tables()) {
            List<String> has =
                    table.columns().stream().map(column -> column.key()).toList();
            String[] asked = Stream.of(keys).filter(has::contains).toArray(String[]::new);
            if (has.contains("clause")) {
                SampleYear.rows(report, table.id(), asked).stream()
                        .map(row -> table.id() + ": " + row.replace(NOTE, ""))
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    private static List<String> appraisal(Report report) {
        return paragraphs(report.blocks()).stream()
                .filter(text -> text.startsWith("Có hoạt động")
                        || text.startsWith("Chưa ")
                        || text.startsWith("Nhiệm vụ ")
                        || text.contains(" đã ")
                        || text.contains("quá hạn"))
                .filter(text -> !text.contains("120/KH-UBND"))
                .map(text -> text.replace(NOTE, ""))
                .toList();
    }

    private static List<String> paragraphs(List<? extends Block> blocks) {
        List<String> texts = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                texts.add(paragraph.text());
            }
            texts.addAll(paragraphs(block.inside()));
        }
        return texts;
    }

    @ParameterizedTest
    @MethodSource("clauses")
    void the_consolidated_report_on_the_half_year_before_says_the_same(ClauseRef ref) {
        Report repealed = consolidated(without(ref, QuangNgai.sampleEvidence(), "2025-07-20"), FIRST_HALF);
        String[] keys = {"clause", "task", "duty", "asked", "done", "leads", "bearers", "agencies", "entries"};
        assertEquals(rows(HALF_AS_ISSUED, keys), rows(repealed, keys));
        assertEquals(appraisal(HALF_AS_ISSUED), appraisal(repealed));
    }

    /** Without evidence nothing is recorded of anything: the year has the rows of the plan as issued, until the repeal. */
    @ParameterizedTest
    @MethodSource("clauses")
    void the_consolidated_report_on_the_year_has_every_clause(ClauseRef ref) {
        Assessment assessment = without(ref, EvidenceLog.of(), "2025-12-26");
        if (PLAN.reporting().get(0).ref().equals(ref)) {
            // Its report on the year was not due yet, and nobody is asked for it.
            assertThrows(UnknownPeriodException.class, () -> consolidated(assessment, YEAR));
            return;
        }
        Report repealed = consolidated(assessment, YEAR);
        String[] keys = {"clause", "task", "duty", "asked", "done", "leads", "bearers"};
        assertEquals(rows(YEAR_AS_ISSUED, keys), rows(repealed, keys));
        // Of II.9 quarter IV was still to come, and is not ordered any more: Tết Trung thu, which is over.
        List<String> said = appraisal(YEAR_AS_ISSUED).stream()
                .filter(text -> !ref.equals(ClauseRef.of("II.9")) || !text.contains("đã qua"))
                .toList();
        assertEquals(said.size(), appraisal(repealed).size(), () -> said + "\n" + appraisal(repealed));
    }

    /** Of each kind that bears something under the clause one agency. */
    private static Map<String, AgencyId> bearers(ClauseRef ref) {
        Map<String, AgencyId> bearers = new TreeMap<>();
        for (Verdict verdict : JULY.verdicts()) {
            AgencyId bearer = verdict.obligation().bearer();
            boolean goesOn = bearer != null
                    && QuangNgai.directory().get(bearer).life().contains(LocalDate.of(2025, 7, 20))
                    && verdict.obligation().tenure().takenOverOn() == null;
            if (goesOn && verdict.obligation().clause().equals(ref)) {
                bearers.putIfAbsent(
                        QuangNgai.directory().get(bearer).kind() + " "
                                + verdict.obligation().role(),
                        bearer);
            }
        }
        return bearers;
    }

    @ParameterizedTest
    @MethodSource("clauses")
    void the_report_of_an_agency_on_the_half_year_before_says_the_same(ClauseRef ref) {
        Assessment repealed = without(ref, QuangNgai.sampleEvidence(), "2025-07-20");
        for (AgencyId agency : bearers(ref).values()) {
            if (agency.equals(PROVINCE)) {
                // As issued its report is the one that IV.1 has it make; without IV.1 that one is a row of it.
                continue;
            }
            Report before = AgencyReport.of(JULY, agency, FIRST_HALF).in(Text.VIETNAMESE);
            Report after = AgencyReport.of(repealed, agency, FIRST_HALF).in(Text.VIETNAMESE);
            assertEquals(
                    rows(before, "clause", "task", "recorded"),
                    rows(after, "clause", "task", "recorded"),
                    agency::value);
            assertEquals(appraisal(before), appraisal(after), agency::value);
        }
    }

    /** In letters of those who have done nothing, in their reports and in lists. */
    @ParameterizedTest
    @MethodSource("clauses")
    void no_number_stands_where_a_task_is_named(ClauseRef ref) {
        Assessment assessment = without(ref, EvidenceLog.of(), "2025-12-26");
        List<Report> reports = new ArrayList<>();
        for (Locale locale : List.of(Text.VIETNAMESE, Locale.ENGLISH)) {
            reports.add(ReminderLetter.toAll(assessment).orElseThrow().in(locale));
            for (AgencyId agency : bearers(ref).values()) {
                reports.add(AgencyReport.of(assessment, agency, YEAR).in(locale));
            }
        }
        reports.add(StatusList.of(assessment).in(Text.VIETNAMESE));
        for (Report report : reports) {
            for (Table<?> table : report.tables()) {
                for (String key : List.of("task", "matter")) {
                    if (table.columns().stream().anyMatch(column -> column.key().equals(key))) {
                        SampleYear.rows(report, table.id(), key)
                                .forEach(row -> assertFalse(
                                        CODE.matcher(row).matches(),
                                        () -> report.name() + ", " + table.id() + ": " + row));
                    }
                }
            }
        }
    }

    /** "Quý II, IV năm 2025": SVHTTDL has done nothing of quarter II, whose last day was 30/6, by 26/12. */
    @Test
    void what_fell_due_before_a_repeal_is_asked_for_in_the_words_of_the_plan() {
        Report letter = ReminderLetter.toAll(without(ClauseRef.of("II.9"), EvidenceLog.of(), "2025-12-26"))
                .orElseThrow()
                .in(Text.VIETNAMESE);
        assertTrue(
                letter.tables().stream()
                        .anyMatch(table -> table.caption()
                                .startsWith("Kết quả thực hiện khoản 9 Mục II" + NOTE
                                        + ", quý II năm 2025: các hoạt động Tháng hành động vì trẻ em; thời hạn: quý II năm"
                                        + " 2025 (đến hết ngày 30/6/2025)")),
                () -> letter.tables().stream().map(Table::caption).toList().toString());
    }

    /** Its one duty, IV.4, ended: on 11/6/2025 it had launched "Toàn dân chăm sóc, giáo dục, bảo vệ trẻ em" (sample evidence). */
    @Test
    void whoever_owes_nothing_any_more_reports_what_it_did_until_then() {
        Assessment assessment = without(ClauseRef.of("IV.4"), QuangNgai.sampleEvidence(), "2025-12-26");
        Report report =
                AgencyReport.of(assessment, AgencyId.of("mttq-tinh"), YEAR).in(Text.VIETNAMESE);
        List<String> rows = rows(report, "clause", "recorded");
        assertEquals(1, rows.size());
        assertTrue(rows.get(0).contains("IV.4 | 11/6/2025: "), rows.toString());
    }
}

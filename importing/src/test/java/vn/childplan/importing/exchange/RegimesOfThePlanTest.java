package vn.childplan.importing.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.ReportingDuty.PeriodicReport;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;

/** Plans with other regimes than the one of 65/KH-UBND: under which clause, and for which period, a message reports. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegimesOfThePlanTest {
    private static final Plan PLAN = QuangNgai.plan65();
    private static final ReportingDuty REGIME = PLAN.reporting().get(0);

    private static PeriodicReport report(String period, String before) {
        return new PeriodicReport(
                "trước ngày " + before, ReportingPeriod.parse(period), Deadline.before(LocalDate.parse(before)));
    }

    /** A regime of its own clause that goes straight to the committee. */
    private static ReportingDuty regime(String clause, PeriodicReport... reports) {
        return ReportingDuty.of(
                ClauseRef.of(clause),
                REGIME.heading(),
                REGIME.wording(),
                REGIME.reporters(),
                Arrays.asList(reports),
                REGIME.addressee());
    }

    private static ExchangeReading read(Plan plan, Sample sample) {
        return ExchangeReader.of(plan, QuangNgai.directory())
                .with("H48", "ubnd-tinh")
                .with("H48.17", "so-y-te")
                .with("H48.12", "so-tu-phap")
                .with("H48.11", "so-noi-vu")
                .read(Sample.stream(sample.xml()), "m");
    }

    /** Clause and period of what was recorded, or the codes of what was doubted. */
    private static String outcome(Plan plan, String subject, String sent) {
        ExchangeReading read =
                read(plan, Sample.report().with("subject", subject).with("time", sent));
        Stream<String> recorded =
                read.log().entries().stream().map(Submission.class::cast).map(it -> it.clause() + " " + it.period());
        return Stream.concat(recorded, read.findings().stream().map(Finding::code))
                .toList()
                .toString();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Báo cáo 6 tháng đầu năm 2025,       '[V 2025-H1]'",
        "Báo cáo công tác trẻ em quý I/2025, '[VI 2025-Q1]'",
        // The third quarter is asked for by neither; without a period nothing tells the one from the other.
        "Báo cáo quý III/2025,               '[exchange.clause-unclear]'",
        "Báo cáo kết quả thực hiện,          '[exchange.clause-unclear]'"
    })
    void of_two_regimes_the_one_that_asks_for_the_period_is_meant(String subject, String expected) {
        Plan plan = PLAN.toBuilder()
                .add(regime("VI", report("2025-Q1", "2025-06-01")))
                .build();
        assertEquals(expected, outcome(plan, subject, "2025/05/14 16:30:00"));
    }

    @Test
    void two_regimes_that_ask_for_the_same_period_leave_it_open() {
        Plan plan = PLAN.toBuilder()
                .add(regime("VI", report("2025-H1", "2025-06-01")))
                .build();
        assertEquals("[exchange.clause-unclear]", outcome(plan, "Báo cáo 6 tháng đầu năm 2025", "2025/05/14 16:30:00"));
    }

    @Test
    void a_regime_that_asks_for_no_reports_is_not_meant() {
        Plan plan = PLAN.toBuilder().add(regime("VI")).build();
        assertEquals("[V 2025-H1]", outcome(plan, "Báo cáo 6 tháng đầu năm 2025", "2025/05/14 16:30:00"));
        assertEquals(
                "[V 2025-H1, exchange.period-by-date]",
                outcome(plan, "Báo cáo kết quả thực hiện", "2025/05/14 16:30:00"));
    }

    /** In a plan that names the report of the year before that of the half, the first in it is not the first due. */
    @Test
    void without_a_period_only_the_report_that_is_due_first_can_be_meant() {
        Plan plan = PLAN.toBuilder()
                .replace(regime("V", report("2025", "2025-11-15"), report("2025-H1", "2025-05-15"))
                        .withChannel(REGIME.channel()))
                .build();
        assertEquals("[exchange.period-unclear]", outcome(plan, "Báo cáo kết quả thực hiện", "2025/05/14 16:30:00"));
    }

    @Test
    void without_a_channel_only_the_addressee_is_who_receives_it() {
        Plan plan = PLAN.toBuilder()
                .replace(regime("V", report("2025-H1", "2025-05-15")))
                .build();
        assertEquals(
                1,
                read(plan, Sample.report().with("to", Sample.to("H48"))).log().size());
        ExchangeReading other = read(plan, Sample.report().with("to", Sample.to("H48.17")));
        assertEquals(0, other.log().size());
        String line = other.doubts().get(0).line(Locale.ENGLISH);
        assertTrue(line.contains("not to who receives the report (ubnd-tinh)"), line);
    }

    @Test
    void a_code_that_two_agencies_bear_is_a_doubt() {
        ExchangeReader reader = ExchangeReader.of(PLAN, QuangNgai.directory())
                .with("H48", "ubnd-tinh")
                .with("H48.12", "so-tu-phap")
                .with("H48.12", "so-y-te");
        List<Finding> doubts =
                reader.read(Sample.stream(Sample.report().xml()), "m").doubts();
        assertEquals(
                List.of("exchange.ambiguous-code"),
                doubts.stream().map(Finding::code).toList());
        String line = doubts.get(0).line(Locale.ENGLISH);
        assertTrue(line.contains("is that of several agencies: so-tu-phap, so-y-te"), line);
    }
}

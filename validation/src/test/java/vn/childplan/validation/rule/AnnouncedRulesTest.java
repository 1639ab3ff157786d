package vn.childplan.validation.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.childplan.validation.rule.Told.said;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.io.Reading;
import vn.childplan.validation.assessment.Plan65;
import vn.childplan.validation.assessment.Verdict;

/** A setting holds for facts from 1/11/2025; whoever is judged for facts from 1/5/2025 on is warned of it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnnouncedRulesTest {
    private static final LocalDate NOVEMBER = LocalDate.of(2025, 11, 1);
    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);
    private static final Setting ONLY_BY_CHANNEL = Setting.of("fulfilment.document", "otherChannel", "NOT_COUNTED")
            .withFrom(NOVEMBER)
            .withWarningFrom(MAY);

    /** The first report falls due on 14/5, the second on 14/11: sent another way, the second does not count. */
    @ParameterizedTest(name = "{0} through {2}: {3}, warned: {4}")
    @CsvSource({
        "2025-H1, 2025-05-10, ubnd-tinh, MET,     true",
        "2025-H1, 2025-05-10, so-y-te,   MET,     false",
        "2025,    2025-11-10, ubnd-tinh, OVERDUE, false",
        "2025,    2025-11-10, so-y-te,   MET,     false",
    })
    void who_would_come_out_otherwise_is_warned_and_judged_as_before(
            String period, String sent, String via, Status status, boolean warned) {
        Submission report = Submission.of("so-tu-phap", "V", period, sent).withVia(via);
        Verdict verdict = Plan65.assess(RuleSet.standard().set(ONLY_BY_CHANNEL), "2025-12-20", report)
                .verdict("65/KH-UBND:V:REPORT:so-tu-phap:" + period);
        assertEquals(status, verdict.status());
        assertEquals(warned, verdict.findings().contains("finding.announced"), verdict.findings()::toString);
    }

    /** Without entries: at 2/5/2025 12 days are left, due soon by 14 days, in time by 7. */
    @Test
    void the_explanation_says_what_is_announced_and_how_it_would_come_out() {
        Setting sooner =
                Setting.of("progress.due-soon", "days", 14).withFrom(NOVEMBER).withWarningFrom(MAY);
        Verdict verdict = Plan65.assess(RuleSet.standard().set(sooner), "2025-05-02")
                .verdict("65/KH-UBND:V:REPORT:so-tu-phap:2025-H1");
        assertEquals(Status.IN_TIME, verdict.status());
        assertEquals(
                "FAILED announced: progress.due-soon days = 14 from 1 Nov 2025, warned of from 1 May 2025 ⇒ by what is"
                        + " announced: due soon",
                said(verdict, "finding.announced"));
    }

    /**
     * Two working days of grace from November on. The first report falls due on Wednesday 14/5, with grace on Friday 16/5: sent on
     * Monday 19/5 it is 5 days late and would be 3; sent on 15/5 it is late and would be in time; sent on 12/5 it has another last
     * day all the same.
     */
    @ParameterizedTest(name = "sent {0}: {1}, would be {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-05-19 | MET_LATE | met late by 3 days, last permitted day 16 May 2025",
                "2025-05-15 | MET_LATE | met in time, last permitted day 16 May 2025",
                "2025-05-12 | MET      | met in time, last permitted day 16 May 2025",
            })
    void another_last_day_and_other_days_late_are_warned_of_as_well(String sent, Status status, String announced) {
        Setting grace =
                Setting.of("deadline.grace", "days", 2).withFrom(NOVEMBER).withWarningFrom(MAY);
        Verdict verdict = Plan65.assess(
                        RuleSet.standard().set(grace), "2025-06-01", Submission.of("so-tu-phap", "V", "2025-H1", sent))
                .verdict("65/KH-UBND:V:REPORT:so-tu-phap:2025-H1");
        assertEquals(status, verdict.status());
        assertTrue(
                said(verdict, "finding.announced").endsWith("by what is announced: " + announced),
                () -> said(verdict, "finding.announced"));
    }

    @Test
    void nobody_is_warned_of_facts_before_the_warning() {
        Verdict verdict = Plan65.assess(
                        RuleSet.standard().set(ONLY_BY_CHANNEL.withWarningFrom(LocalDate.of(2025, 5, 15))),
                        "2025-12-20",
                        Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-10")
                                .withVia("ubnd-tinh"))
                .verdict("65/KH-UBND:V:REPORT:so-tu-phap:2025-H1");
        assertEquals("NOT_APPLICABLE", said(verdict, "finding.announced"));
    }

    @Test
    void a_warning_needs_a_later_day_and_a_rule_that_judges() {
        Setting always = Setting.of("progress.due-soon", "days", 14);
        assertThrows(IllegalArgumentException.class, () -> always.withWarningFrom(MAY));
        assertThrows(IllegalArgumentException.class, () -> always.withFrom(MAY).withWarningFrom(MAY));
        Setting reading = Setting.of("bearer.localities", "level", "COMMUNE")
                .withFrom(NOVEMBER)
                .withWarningFrom(MAY);
        assertThrows(IllegalArgumentException.class, () -> RuleSet.standard().set(reading));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"from\": \"2025-11-01\", \"warnFrom\": \"2025-05-01\" |",
                "\"from\": \"2025-11-01\", \"warnFrom\": \"2025-11-01\" | nobody can be warned from that day on",
                "\"warnFrom\": \"2025-05-01\" | nobody can be warned from that day on",
            })
    void a_file_says_from_when_to_warn(String days, String told) {
        String file = "{ \"name\": \"w/1\", \"base\": \"standard\", \"settings\": [ { \"rule\": \"progress.due-soon\","
                + " \"parameter\": \"days\", \"value\": 14, " + days + " } ] }";
        Reading<RuleSet> reading =
                RuleSetJson.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "w.json");
        assertEquals(
                told == null ? List.of() : List.of(told),
                reading.problems().stream().map(found -> found.message().en()).toList());
        reading.value().ifPresent(rules -> {
            assertTrue(rules.settings().stream().anyMatch(setting -> MAY.equals(setting.warnFrom())));
            assertEquals(rules, RuleSet.ofFields(rules.fields()));
        });
    }
}

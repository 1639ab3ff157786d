package vn.childplan.validation.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.ProgressNote;
import vn.childplan.core.evidence.Retraction;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Status;

/** The report of V is due before 15/5/2025: 26 owe it, and what is not reported by 14/5 is overdue at 00:00 on 15/5. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LiveAssessmentTest {
    private static final String REPORT = "V:REPORT:so-tu-phap:2025-H1";
    private static final PlanUnderRules PLAN =
            new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard());
    private static final Instant MIDNIGHT = VietnamTime.parse("2025-05-15T00:00");

    private final AtomicReference<Instant> now = new AtomicReference<>(VietnamTime.parse("2025-05-14T12:00"));
    private final TreeMap<Instant, Runnable> alarms = new TreeMap<>();
    private final List<LiveAssessment.Move> heard = new ArrayList<>();

    private LiveAssessment live(Evidence... entries) {
        LiveAssessment live = LiveAssessment.of(PLAN.assessor(), EvidenceLog.of(entries), now::get, alarms::put);
        live.onChange(heard::add);
        return live;
    }

    /** Lets time pass to the next alarm. */
    private Instant nextAlarm() {
        Map.Entry<Instant, Runnable> alarm = alarms.pollFirstEntry();
        now.set(alarm.getKey());
        alarm.getValue().run();
        return alarm.getKey();
    }

    @Test
    void an_entry_recorded_now_counts_at_once_and_is_told_with_the_verdict_that_it_changed() {
        LiveAssessment live = live();
        assertEquals(Status.DUE_SOON, live.current().verdict(REPORT).status());
        now.set(VietnamTime.parse("2025-05-14T15:00"));
        Submission report = Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-14T14:59");
        live.add(report);
        assertEquals(Status.MET, live.current().verdict(REPORT).status());
        assertEquals(1, heard.size());
        assertEquals(Map.of("DUE_SOON>MET", 1), heard.get(0).difference().transitions());
        assertEquals(List.of(report), heard.get(0).entries());
    }

    /** Design §4.15: it counts from when it is recorded, not from midnight; of another day, or with a time, it is as it says. */
    @Test
    void an_entry_dated_by_today_alone_counts_from_now_on() {
        LiveAssessment live = live();
        live.add(Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-14"));
        assertEquals(Status.MET, live.current().verdict(REPORT).status());
        Evidence taken = heard.get(0).entries().get(0);
        assertEquals(now.get(), taken.at());
        assertEquals(now.get(), taken.recordedAt());

        Submission later =
                Submission.of("so-noi-vu", "V", "2025-H1", "2025-05-14").withRecordedAt("2025-05-15T08:00");
        Submission tomorrow = Submission.of("so-tai-chinh", "V", "2025-H1", "2025-05-15");
        live.add(later, tomorrow);
        assertEquals(
                Status.DUE_SOON,
                live.current().verdict("V:REPORT:so-noi-vu:2025-H1").status());
        assertEquals(
                Status.DUE_SOON,
                live.current().verdict("V:REPORT:so-tai-chinh:2025-H1").status());
    }

    @Test
    void at_midnight_the_timer_moves_it_and_time_alone_is_the_reason() {
        LiveAssessment live = live(Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-14T10:00"));
        assertEquals(MIDNIGHT, nextAlarm());
        assertEquals(MIDNIGHT, live.current().asOf());
        assertEquals(Map.of("DUE_SOON>OVERDUE", 25), heard.get(0).difference().transitions());
        assertEquals(List.of(), heard.get(0).entries());
        assertTrue(alarms.firstKey().isAfter(MIDNIGHT), "it goes on");
    }

    @Test
    void what_is_only_a_day_later_is_told_to_nobody() {
        LiveAssessment live = live();
        nextAlarm();
        heard.clear();
        now.set(MIDNIGHT.plusSeconds(86_400));
        live.catchUp();
        assertEquals(2, live.current().verdict(REPORT).daysLate());
        assertEquals(List.of(), heard);
    }

    /** Handed in at 10:00 and recorded at 18:00: nobody knows before. */
    @Test
    void an_entry_recorded_later_counts_when_its_instant_has_come_and_the_timer_is_set_to_it() {
        LiveAssessment live = live();
        Submission report =
                Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-14T10:00").withRecordedAt("2025-05-14T18:00");
        live.add(report);
        assertEquals(Status.DUE_SOON, live.current().verdict(REPORT).status());
        assertEquals(VietnamTime.parse("2025-05-14T18:00"), nextAlarm());
        assertEquals(Status.MET, live.current().verdict(REPORT).status());
        assertEquals(List.of(report), heard.get(0).entries());
    }

    /** Taken back at 14:00, told at 18:00: until then the report counts. */
    @Test
    void what_is_taken_back_counts_until_that_is_known_and_the_timer_is_set_to_it() {
        Submission report =
                Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-14T10:00").withId("17");
        LiveAssessment live = live(report);
        Retraction retraction = Retraction.of(report, "2025-05-14T14:00").withRecordedAt("2025-05-14T18:00");
        live.add(retraction);
        assertEquals(Status.MET, live.current().verdict(REPORT).status());
        assertEquals(List.of(), heard);
        assertEquals(VietnamTime.parse("2025-05-14T18:00"), nextAlarm());
        assertEquals(Status.DUE_SOON, live.current().verdict(REPORT).status());
        assertEquals(Map.of("MET>DUE_SOON", 1), heard.get(0).difference().transitions());
        assertEquals(List.of(retraction), heard.get(0).entries());
        assertEquals(MIDNIGHT, nextAlarm());
        assertEquals(Status.OVERDUE, live.current().verdict(REPORT).status());
    }

    @Test
    void a_clock_that_is_set_back_moves_nothing_back_and_an_alarm_too_early_is_set_again() {
        LiveAssessment live = live();
        Runnable tooEarly = alarms.remove(MIDNIGHT);
        now.set(VietnamTime.parse("2025-05-14T11:00"));
        tooEarly.run();
        assertEquals(VietnamTime.parse("2025-05-14T12:00"), live.current().asOf());
        assertEquals(MIDNIGHT, alarms.firstKey());
    }

    @Test
    void what_a_listener_throws_keeps_nothing_from_the_others() {
        LiveAssessment live = LiveAssessment.of(PLAN.assessor(), EvidenceLog.EMPTY, now::get, alarms::put);
        live.onChange(move -> {
            throw new IllegalStateException("full");
        });
        live.onChange(heard::add);
        Submission report = Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-14T11:00");
        assertThrows(IllegalStateException.class, () -> live.add(report));
        assertEquals(1, heard.size());
        assertEquals(Status.MET, live.current().verdict(REPORT).status());
    }

    /** Whoever comes first: in the end it is what judging the whole log gives, and listeners heard one move at a time. */
    @Test
    @Tag("slow")
    void many_threads_add_and_look_and_nothing_is_lost() throws Exception {
        LiveAssessment live = LiveAssessment.of(PLAN.assessor(), EvidenceLog.EMPTY, now::get, (at, task) -> {});
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger met = new AtomicInteger();
        live.onChange(move -> {
            assertEquals(1, inside.incrementAndGet());
            met.addAndGet(move.difference().transitions().getOrDefault("DUE_SOON>MET", 0));
            inside.decrementAndGet();
        });
        List<Evidence> entries = new ArrayList<>();
        for (Verdict verdict : live.current().verdicts()) {
            if (verdict.status() == Status.DUE_SOON) {
                String agency = String.valueOf(verdict.obligation().bearer());
                entries.add(Submission.of(agency, "V", "2025-H1", "2025-05-14T10:00"));
                entries.add(ProgressNote.of(agency, "I.99", "2025", "2025-05-14T10:00"));
            }
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (Evidence entry : entries) {
                all.add(threads.submit(() -> live.add(entry)));
                all.add(threads.submit(live::catchUp));
                all.add(threads.submit(() -> live.current().totals().total()));
            }
            for (Future<?> each : all) {
                each.get(60, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
        Assessment anew = PLAN.assess(EvidenceLog.of(entries), now.get());
        assertTrue(anew.to(live.current()).isEmpty());
        assertEquals(anew.findings().size(), live.current().findings().size());
        assertEquals(26, met.get());
    }

    @Test
    void an_assessment_moved_to_another_instant_is_what_judging_for_that_instant_gives() {
        Evidence report =
                Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-14T10:00").withRecordedAt("2025-05-16T08:00");
        Assessment before = Plan65.assess("2025-05-15T12:00").with(report);
        assertEquals(Status.OVERDUE, before.verdict(REPORT).status());
        assertEquals(
                Status.MET,
                before.at(VietnamTime.parse("2025-05-16T08:00")).verdict(REPORT).status());
        assertTrue(Plan65.assess("2025-06-01", report)
                .to(before.at(VietnamTime.parse("2025-06-01")))
                .isEmpty());
        assertTrue(Plan65.assess("2025-04-15", report)
                .to(before.at(VietnamTime.parse("2025-04-15")))
                .isEmpty());
    }
}

package vn.childplan.validation.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.Retraction;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.evidence.Suspension;
import vn.childplan.core.evidence.Waiver;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.EvidenceIndex;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.RuleSet;

/** Mục V of the plan of 31/3/2025: "trước ngày 15/5", so 14/5 is the last permitted day; due soon is seven days before. */
class TimelineTest {
    private static final PlanUnderRules PLAN =
            new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard());

    private static List<String> changes(String obligation, Evidence... entries) {
        return Timeline.of(PLAN, EvidenceLog.of(entries), obligation).changes().stream()
                .map(Timeline.Change::toString)
                .toList();
    }

    @Test
    void what_is_never_done_opens_is_due_soon_and_overdue_by_time_alone() {
        assertEquals(
                List.of(
                        "2025-03-31T00:00:00+07:00 NOT_OPEN>IN_TIME: it has opened",
                        "2025-05-07T00:00:00+07:00 IN_TIME>DUE_SOON: 7 days left to the last permitted day",
                        "2025-05-15T00:00:00+07:00 DUE_SOON>OVERDUE: the last permitted day has ended"),
                changes("V:REPORT:so-noi-vu:2025-H1"));
    }

    /** Sent on 14/5, recorded on 20/5: overdue until somebody knew. */
    @Test
    void an_entry_moves_it_when_it_becomes_known_and_when_it_is_taken_back() {
        Evidence sent = Submission.of("so-noi-vu", "V", "2025-H1", "2025-05-14T16:30:00")
                .withDocument("210/BC-SNV")
                .withRecordedAt("2025-05-20T08:00:00")
                .withId("a");
        List<String> all = changes("V:REPORT:so-noi-vu:2025-H1", sent, Retraction.of(sent, "2025-06-02T09:00:00"));
        assertEquals(
                List.of(
                        "2025-05-20T08:00:00+07:00 OVERDUE>MET: recorded: a submission (210/BC-SNV), 16:30 on 14 May 2025",
                        "2025-06-02T09:00:00+07:00 MET>OVERDUE: taken back: a submission (210/BC-SNV), 16:30 on 14 May"
                                + " 2025"),
                all.subList(3, all.size()));
    }

    /** An extension moves the last day of what is under way, and no more: that is a change, too. */
    @Test
    void another_last_day_is_a_change_though_the_status_stays() {
        Timeline year = Timeline.of(
                PLAN,
                EvidenceLog.of(Extension.of("so-noi-vu", "V", "2025-H1", "2025-04-20", "2025-05-20")),
                "V:REPORT:so-noi-vu:2025-H1");
        Timeline.Change extended = year.changes().get(1);
        assertEquals(VietnamTime.parse("2025-04-20T00:00:00"), extended.at());
        assertEquals(LocalDate.of(2025, 5, 20), extended.verdict().lastDay());
        assertEquals(
                "ghi nhận gia hạn, 0 giờ ngày 20/4/2025, đến hết ngày 20/5/2025",
                extended.words().vi());
    }

    /** The districts ended with 30/6/2025; the communes report for the year in their place. */
    @Test
    void an_agency_that_ends_is_the_cause() {
        List<String> district = changes("V:REPORT:ubnd-huyen-ba-to:2025");
        String last = district.get(district.size() - 1);
        assertTrue(
                last.startsWith("2025-07-01T00:00:00+07:00 IN_TIME>TRANSFERRED: UBND huyện Ba Tơ ended; passed on to "),
                last);
        String commune = PLAN.register().obligations().stream()
                .filter(obligation -> obligation.period().toString().equals("2025")
                        && obligation.clause().toString().equals("V")
                        && obligation.duty().name().equals("REPORT")
                        && obligation.tenure().takenOverOn() != null)
                .findFirst()
                .orElseThrow()
                .id();
        assertTrue(
                changes(commune).get(0).contains("2025-07-01T00:00:00+07:00 NOT_OPEN>IN_TIME: taken over from "),
                changes(commune).toString());
    }

    @Test
    void what_has_no_date_is_settled_in_the_first_second_after_the_year() {
        assertEquals(
                List.of(
                        "2025-03-31T00:00:00+07:00 NOT_OPEN>NO_DEADLINE: it has opened",
                        "2026-01-01T00:00:00+07:00 NO_DEADLINE>UNDETERMINED: the period has ended"),
                changes("II.1:CARRY_OUT:so-y-te:2025"));
    }

    /** The report on the year is due by 14/11; extended to 14/1/2026 it is overdue from 15/1 on. */
    @Test
    void what_falls_due_after_the_year_is_told_to_the_second_in_which_it_is_overdue() {
        List<String> all =
                changes("V:REPORT:so-noi-vu:2025", Extension.of("so-noi-vu", "V", "2025", "2025-11-01", "2026-01-14"));
        assertEquals(
                "2026-01-15T00:00:00+07:00 DUE_SOON>OVERDUE: the last permitted day has ended",
                all.get(all.size() - 1));
    }

    @Test
    void an_entry_known_in_the_very_second_of_a_boundary_that_changes_nothing_is_not_the_cause() {
        Evidence waived = Waiver.of("so-noi-vu", "V", "2025-H1", "2025-06-01", "2025-06-30")
                .withRecordedAt("2025-05-15T00:00:00");
        assertEquals(
                "2025-05-15T00:00:00+07:00 DUE_SOON>OVERDUE: the last permitted day has ended",
                changes("V:REPORT:so-noi-vu:2025-H1", waived).get(2));
    }

    @Test
    void it_may_not_end_before_it_begins() {
        Instant from = VietnamTime.parse("2025-05-15");
        assertThrows(
                IllegalArgumentException.class,
                () -> Timeline.of(PLAN, EvidenceLog.EMPTY, "V:REPORT:so-noi-vu:2025-H1", from, from.minusSeconds(1)));
    }

    @Provide
    Arbitrary<List<Evidence>> logs() {
        Arbitrary<LocalDate> day = Arbitraries.of(
                        "2025-05-07",
                        "2025-05-12",
                        "2025-05-14",
                        "2025-05-15",
                        "2025-05-20",
                        "2025-06-30",
                        "2025-07-01")
                .map(LocalDate::parse);
        return Combinators.combine(
                        Arbitraries.of(
                                EvidenceKind.SUBMISSION,
                                EvidenceKind.EXTENSION,
                                EvidenceKind.WAIVER,
                                EvidenceKind.SUSPENSION),
                        Arbitraries.of("2025-H1", "2025"),
                        day,
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.of(0, 0, 5))
                .as(TimelineTest::entry)
                .list()
                .ofMaxSize(5);
    }

    private static Evidence entry(EvidenceKind kind, String period, LocalDate day, int days, int later) {
        String agency = "ubnd-huyen-ba-to";
        String at = day.toString();
        String until = day.plusDays(days).toString();
        Evidence entry = switch (kind) {
            case SUBMISSION -> Submission.of(agency, "V", period, at);
            case EXTENSION -> Extension.of(agency, "V", period, at, until);
            case WAIVER -> Waiver.of(agency, "V", period, at, until);
            default -> Suspension.of(agency, "V", period, at, until);
        };
        return entry.withRecordedAt(VietnamTime.format(entry.at().plusSeconds(later * 40_000L)));
    }

    /** The second way: all that is recorded judged at every midnight and every second of an entry, and a second before. */
    @Tag("slow")
    @Property(tries = 20)
    void it_is_what_judging_at_every_boundary_and_between_them_gives(
            @ForAll("logs") List<Evidence> entries, @ForAll("periods") String period) {
        String id = "V:REPORT:ubnd-huyen-ba-to:" + period;
        EvidenceLog log = EvidenceLog.of(entries);
        Instant from = VietnamTime.startOf(LocalDate.of(2025, 4, 30));
        Instant to = VietnamTime.startOf(LocalDate.of(2025, 9, 15));
        Timeline timeline = Timeline.of(PLAN, log, id, from, to);
        SortedSet<Instant> boundaries = new TreeSet<>();
        for (LocalDate day = LocalDate.of(2025, 4, 30);
                day.isBefore(LocalDate.of(2025, 9, 15));
                day = day.plusDays(1)) {
            boundaries.add(VietnamTime.startOf(day));
            boundaries.add(VietnamTime.endOf(day));
        }
        entries.forEach(entry -> {
            boundaries.add(entry.at());
            boundaries.add(entry.recordedAt());
            boundaries.add(entry.recordedAt().minusSeconds(1));
        });
        EvidenceIndex index = PLAN.index(log);
        for (Instant instant : boundaries.subSet(from, to)) {
            Verdict judged = PLAN.assess(index, instant).verdict(id);
            Verdict told = timeline.at(instant);
            String both = VietnamTime.format(instant) + ": " + judged + ", but in the timeline " + told;
            assertEquals(judged.status(), told.status(), both);
            assertEquals(judged.lastDay(), told.lastDay(), both);
            assertEquals(judged.fulfilment(), told.fulfilment(), both);
        }
        timeline.changes()
                .forEach(change -> assertEquals(
                        PLAN.assess(index, change.at().minusSeconds(1))
                                .verdict(id)
                                .status(),
                        change.before().status(),
                        change::toString));
    }

    @Provide
    Arbitrary<String> periods() {
        return Arbitraries.of("2025-H1", "2025");
    }
}

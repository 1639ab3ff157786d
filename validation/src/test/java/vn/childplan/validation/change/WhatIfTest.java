package vn.childplan.validation.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.Difficulty;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.evidence.Suspension;
import vn.childplan.core.evidence.Waiver;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.change.WhatIf.Remedy;
import vn.childplan.validation.rule.Outcome;
import vn.childplan.validation.rule.Rule;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Stage;
import vn.childplan.validation.rule.Status;

/** Mục V of the plan: "trước ngày 15/5", so 14/5 is the last permitted day, through Sở Y tế. */
class WhatIfTest {
    private static final PlanUnderRules PLAN =
            new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard());
    private static final String REPORT = "V:REPORT:so-noi-vu:2025-H1";

    private static List<String> remedies(PlanUnderRules plan, String obligation, String asOf, Evidence... entries) {
        return WhatIf.of(plan, EvidenceLog.of(entries), obligation, VietnamTime.parse(asOf)).remedies().stream()
                .map(Remedy::toString)
                .toList();
    }

    private static List<String> inVietnamese(String obligation, String asOf, Evidence... entries) {
        return WhatIf.of(PLAN, EvidenceLog.of(entries), obligation, VietnamTime.parse(asOf)).remedies().stream()
                .map(remedy -> remedy.words().vi())
                .toList();
    }

    /** 15/5 is the first late day, so nobody extends, waives or suspends on 16/5 what fell due on 14/5. */
    @Test
    void what_is_overdue_can_still_be_done_and_could_have_been_extended_waived_or_suspended_by_its_last_day() {
        assertEquals(
                List.of(
                        "met in time, if it had been handed in by the end of 14 May 2025 (through Sở Y tế)",
                        "met late by 2 days, if it is handed in at once (through Sở Y tế)",
                        "due soon, if it had been extended to the end of 16 May 2025, decided by the end of 14 May 2025",
                        "waived, if it had been released by a waiver, decided by the end of 14 May 2025",
                        "suspended, if it had been suspended to the end of 16 May 2025, decided by the end of 14 May 2025"),
                remedies(PLAN, REPORT, "2025-05-16"));
        assertEquals(
                List.of(
                        "hoàn thành đúng hạn, nếu đã gửi văn bản chậm nhất là hết ngày 14/5/2025 (qua Sở Y tế)",
                        "hoàn thành quá hạn 2 ngày, nếu gửi văn bản ngay (qua Sở Y tế)",
                        "sắp đến hạn, nếu đã có văn bản gia hạn đến hết ngày 16/5/2025, ban hành chậm nhất là hết ngày"
                                + " 14/5/2025",
                        "được miễn, nếu đã có văn bản miễn, ban hành chậm nhất là hết ngày 14/5/2025",
                        "tạm hoãn, nếu đã có văn bản tạm hoãn đến hết ngày 16/5/2025, ban hành chậm nhất là hết ngày"
                                + " 14/5/2025"),
                inVietnamese(REPORT, "2025-05-16"));
    }

    @Test
    void before_its_last_day_it_can_still_be_met_and_the_last_second_is_named() {
        WhatIf whatIf = WhatIf.of(PLAN, EvidenceLog.EMPTY, REPORT, VietnamTime.parse("2025-05-02"));
        Remedy first = whatIf.remedies().get(0);
        assertEquals(Status.IN_TIME, whatIf.verdict().status());
        assertEquals(
                "met in time, if it is handed in by the end of 14 May 2025 (through Sở Y tế)",
                first.words().en());
        assertEquals(VietnamTime.parse("2025-05-14T23:59:59"), first.latest());
        assertTrue(first.isStillPossible());
    }

    /** Sent on 16/5: an extension to that day makes it timely, decided by 14/5, when it fell due; so does a suspension. */
    @Test
    void what_was_done_late_is_in_time_with_an_extension_to_the_day_on_which_it_was_done() {
        Evidence sent = Submission.of("so-noi-vu", "V", "2025-H1", "2025-05-16").withId("a");
        assertEquals(
                List.of(
                        "met in time, if it had been handed in by the end of 14 May 2025 (through Sở Y tế)",
                        "met in time, if it had been extended to the end of 16 May 2025, decided by the end of 14 May 2025",
                        "waived, if it had been released by a waiver, decided by the end of 14 May 2025",
                        "met in time, if it had been suspended to the end of 16 May 2025, decided by the end of 14 May 2025",
                        "overdue by 6 days, if the entry “a” is taken back"),
                remedies(PLAN, REPORT, "2025-05-20", sent));
    }

    @Test
    void of_what_is_met_only_taking_back_what_it_rests_on_makes_it_another() {
        Evidence sent = Submission.of("so-noi-vu", "V", "2025-H1", "2025-05-12");
        assertEquals(List.of(), remedies(PLAN, REPORT, "2025-05-20", sent));
        assertEquals(
                List.of("quá hạn 6 ngày, nếu thu hồi thông tin đã ghi nhận “a”"),
                inVietnamese(REPORT, "2025-05-20", sent.withId("a")));
    }

    /** Mục V of the year: before 15/11, but the districts ended with 30/6/2025. */
    @Test
    void what_passed_on_could_have_been_done_until_its_bearer_ended() {
        assertEquals(
                List.of("met in time, if it had been handed in by the end of 30 Jun 2025 (through Sở Y tế)"),
                remedies(PLAN, "V:REPORT:ubnd-huyen-ba-to:2025", "2025-08-20"));
    }

    /** A continuous task is settled when the year is over (design: activity recorded makes it met). */
    @Test
    void without_a_date_it_is_told_from_when_the_verdict_holds() {
        assertEquals(
                "activity recorded (judged from 1 Jan 2026 on), if it is carried out by the end of 31 Dec 2025",
                remedies(PLAN, "II.1:CARRY_OUT:so-y-te:2025", "2025-08-20").get(0));
    }

    @Test
    void before_its_last_day_it_can_be_waived_or_suspended_until_that_day() {
        List<String> remedies = inVietnamese(REPORT, "2025-05-02");
        assertEquals(
                List.of(
                        "hoàn thành đúng hạn, nếu gửi văn bản chậm nhất là hết ngày 14/5/2025 (qua Sở Y tế)",
                        "được miễn, nếu có văn bản miễn, ban hành chậm nhất là hết ngày 14/5/2025",
                        "tạm hoãn, nếu có văn bản tạm hoãn đến hết ngày 15/5/2025, ban hành chậm nhất là hết ngày 14/5/2025"),
                remedies);
    }

    /** The districts ended with 30/6/2025; xã Minh Long and xã Sơn Mai took over from huyện Minh Long. */
    @Test
    void for_an_agency_that_has_ended_its_successors_act() {
        assertEquals(
                "hoàn thành quá hạn 226 ngày, nếu cơ quan tiếp nhận (UBND xã Minh Long; UBND xã Sơn Mai) gửi văn bản thay ngay"
                        + " (qua Sở Y tế)",
                inVietnamese("V:REPORT:ubnd-huyen-minh-long:2025-H1", "2025-12-26")
                        .get(1));
    }

    /** IV.4: "Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, các tổ chức chính trị - xã hội đẩy mạnh …". */
    @Test
    void what_is_only_asked_for_is_neither_waived_nor_suspended() {
        assertEquals(
                List.of(
                        "đã có hoạt động thực hiện (kết luận từ ngày 01/01/2026), nếu có hoạt động thực hiện chậm nhất là hết"
                                + " ngày 31/12/2025"),
                inVietnamese("IV.4:COMMUNICATE:mttq-tinh:2025", "2025-12-26"));
    }

    /** Mục V: "trường hợp phát sinh khó khăn, vướng mắc vượt thẩm quyền, các cơ quan, đơn vị kịp thời tổng hợp báo cáo". */
    @Test
    void what_has_not_arisen_arises_with_a_difficulty() {
        assertEquals(
                List.of("đã phát sinh, nếu có khó khăn, vướng mắc vượt thẩm quyền được ghi nhận"),
                inVietnamese("V:ESCALATE:so-noi-vu:2025", "2025-12-26"));
        assertEquals(
                List.of("arisen, if a difficulty beyond its powers had been recorded"),
                remedies(PLAN, "V:ESCALATE:so-noi-vu:2025", "2026-02-02"));
    }

    /** Mục V, "kịp thời": a difficulty of 20/10/2025 can be reported on 26/12 and on 10/1/2026, by no last day. */
    @ParameterizedTest
    @ValueSource(strings = {"2025-12-26", "2026-01-10"})
    void what_has_arisen_is_reported_with_no_last_day(String asOf) {
        assertEquals(
                List.of("đã báo cáo, nếu báo cáo bằng văn bản ngay (qua Sở Y tế)"),
                inVietnamese("V:ESCALATE:so-noi-vu:2025", asOf, Difficulty.of("so-noi-vu", "V", "2025-10-20")));
    }

    /** II.9, "Quý II, IV năm 2025": Tết Trung thu was 6/10/2025, so on 26/12 no day is left for it. */
    @Test
    void of_an_event_that_is_over_only_what_was_done_can_be_reported() {
        assertEquals(
                List.of(
                        "hoàn thành đúng hạn, nếu gửi báo cáo kết quả hoạt động đã thực hiện (tết Trung thu 06/10/2025) chậm nhất"
                                + " là hết ngày 31/12/2025",
                        "được miễn, nếu đã có văn bản miễn, ban hành chậm nhất là hết ngày 06/10/2025"),
                inVietnamese("II.9:CARRY_OUT:so-y-te:2025-Q4", "2025-12-26"));
    }

    @Test
    void of_what_nobody_bears_by_name_nothing_is_claimed() {
        String open = PLAN.register().obligations().stream()
                .filter(obligation -> obligation.bearer() == null)
                .findFirst()
                .orElseThrow()
                .id();
        assertEquals(List.of(), remedies(PLAN, open, "2025-08-20"));
    }

    @Test
    void an_obligation_that_is_not_there_is_refused() {
        assertThrows(NoSuchElementException.class, () -> remedies(PLAN, "V:REPORT:so-noi-vu:2026", "2025-08-20"));
    }

    /**
     * Three working days of grace after Wednesday 14/5 end with Monday 19/5. Asked on Thursday 22/5: an extension to Monday 19/5
     * has its grace to 22/5 (20, 21, 22), one to Sunday 18/5 only to 21/5.
     */
    @Test
    void where_a_period_of_grace_follows_the_extension_is_shorter_by_it() {
        PlanUnderRules plan = PLAN.with(grace(3, "WORKING_DAYS"));
        assertEquals(
                List.of(
                        "met in time, if it had been handed in by the end of 19 May 2025 (through Sở Y tế)",
                        "met late by 3 days, if it is handed in at once (through Sở Y tế)",
                        "due soon, if it had been extended to the end of 19 May 2025, decided by the end of 19 May 2025",
                        "waived, if it had been released by a waiver, decided by the end of 19 May 2025",
                        "due soon, if it had been suspended to the end of 19 May 2025, decided by the end of 14 May 2025"),
                remedies(plan, REPORT, "2025-05-22"));
    }

    /**
     * The same, sent on Thursday 22/5: a suspension moves the day of the plan's words, so it must have held on 14/5 and not only
     * on the last day of grace; a waiver is asked of the day that holds, 19/5.
     */
    @Test
    void what_was_done_after_the_period_of_grace_is_in_time_with_a_suspension_of_the_day_before_it() {
        PlanUnderRules plan = PLAN.with(grace(3, "WORKING_DAYS"));
        Evidence sent = Submission.of("so-noi-vu", "V", "2025-H1", "2025-05-22");
        assertEquals(
                List.of(
                        "met in time, if it had been handed in by the end of 19 May 2025 (through Sở Y tế)",
                        "met in time, if it had been extended to the end of 19 May 2025, decided by the end of 19 May 2025",
                        "waived, if it had been released by a waiver, decided by the end of 19 May 2025",
                        "met in time, if it had been suspended to the end of 19 May 2025, decided by the end of 14 May 2025"),
                remedies(plan, REPORT, "2025-05-26", sent));
    }

    private static RuleSet grace(int days, String unit) {
        return RuleSet.standard().set("deadline.grace", "days", days).set("deadline.grace", "unit", unit);
    }

    /** What is known only later is not known. */
    @Test
    void an_entry_recorded_after_the_instant_plays_no_part() {
        Evidence later =
                Submission.of("so-noi-vu", "V", "2025-H1", "2025-05-12").withRecordedAt("2025-06-01");
        assertEquals(remedies(PLAN, REPORT, "2025-05-16"), remedies(PLAN, REPORT, "2025-05-16", later));
    }

    /** The last second of a rule of one's own lies within a day: found by asking the rule, not by knowing it. */
    @Test
    void the_last_second_of_a_rule_that_turns_within_a_day_is_found() {
        RuleSet untilFive = RuleSet.standard()
                .with(Rule.named("test.office-hours")
                        .title("Gửi trước 17 giờ", "Sent before 17:00")
                        .basis("thử", "a test")
                        .needs(EvidenceKind.SUBMISSION)
                        .check(Stage.FULFILMENT, (judgement, settings) -> {
                            Evidence first = judgement.earliest(Set.of(EvidenceKind.SUBMISSION));
                            if (first == null || first.at().isBefore(VietnamTime.parse("2025-05-14T17:00"))) {
                                return Outcome.NOT_APPLICABLE;
                            }
                            judgement.fulfilledBy(first);
                            judgement.decide(Status.MET_LATE);
                            return Outcome.FAILED;
                        }));
        RuleSet rules = untilFive
                .without("test.office-hours")
                .withBefore(
                        "fulfilment.in-time",
                        untilFive.rule("test.office-hours").orElseThrow());
        assertEquals(
                "met in time, if it had been handed in by 16:59:59 on 14 May 2025 (through Sở Y tế)",
                remedies(PLAN.with(rules), REPORT, "2025-05-16").get(0));
    }

    /** Entries at and around the days that matter, some known only later. */
    @Provide
    Arbitrary<List<Evidence>> logs() {
        Arbitrary<LocalDate> day = Arbitraries.of("2025-05-12", "2025-05-14", "2025-05-15", "2025-05-20", "2025-06-30")
                .map(LocalDate::parse);
        Arbitrary<Integer> later = Arbitraries.of(0, 0, 3);
        Arbitrary<Evidence> entry = Combinators.combine(
                        Arbitraries.of(
                                EvidenceKind.SUBMISSION,
                                EvidenceKind.EXTENSION,
                                EvidenceKind.WAIVER,
                                EvidenceKind.SUSPENSION),
                        Arbitraries.of("so-noi-vu", "ubnd-huyen-ba-to"),
                        day,
                        Arbitraries.integers().between(0, 30),
                        later)
                .as(WhatIfTest::entry);
        return entry.list().ofMaxSize(4);
    }

    private static Evidence entry(EvidenceKind kind, String agency, LocalDate day, int days, int later) {
        String at = day.toString();
        String until = day.plusDays(days).toString();
        Evidence entry = switch (kind) {
            case SUBMISSION -> Submission.of(agency, "V", "2025-H1", at);
            case EXTENSION -> Extension.of(agency, "V", "2025-H1", at, until);
            case WAIVER -> Waiver.of(agency, "V", "2025-H1", at, until);
            default -> Suspension.of(agency, "V", "2025-H1", at, until);
        };
        return entry.withRecordedAt(day.plusDays(later).toString());
    }

    /** Sets that give the last permitted day another day before and after decisions move it. */
    @Provide
    Arbitrary<RuleSet> rules() {
        return Combinators.combine(
                        Arbitraries.of(0, 1, 3, 10),
                        Arbitraries.of("WORKING_DAYS", "CALENDAR_DAYS"),
                        Arbitraries.of("NONE", "NONE", "NEXT_WORKING_DAY", "PREVIOUS_WORKING_DAY"),
                        Arbitraries.of(false, false, true))
                .as((days, unit, shift, included) -> grace(days, unit)
                        .set("deadline.rest-day", "shift", shift)
                        .set("deadline.wording", "includesNamedDay", included));
    }

    @Tag("slow")
    @Property(tries = 150)
    void applied_to_the_evidence_every_answer_gives_its_verdict_and_a_second_later_or_a_day_less_does_not(
            @ForAll("rules") RuleSet rules,
            @ForAll("logs") List<Evidence> entries,
            @ForAll("agencies") String agency,
            @ForAll("days") LocalDate day) {
        PlanUnderRules plan = PLAN.with(rules);
        Instant asOf = VietnamTime.endOf(day);
        String id = "V:REPORT:" + agency + ":2025-H1";
        EvidenceLog log = EvidenceLog.of(entries.stream()
                .filter(entry -> !entry.recordedAt().isAfter(asOf))
                .toList());
        WhatIf whatIf = WhatIf.of(plan, EvidenceLog.of(entries), id, asOf);
        assertTrue(judged(plan, log, List.of(), id, asOf).saysTheSameAs(whatIf.verdict()));
        for (Remedy remedy : whatIf.remedies()) {
            Instant then = remedy.verdict().asOf();
            Verdict applied = judged(plan, log, remedy.entries(), id, then);
            assertTrue(applied.saysTheSameAs(remedy.verdict()), remedy + ", but " + applied);
            assertNotEquals(judged(plan, log, List.of(), id, then).status(), applied.status(), remedy::toString);
            assertTrue(isDecidedInTime(remedy, whatIf.verdict()), remedy::toString);
            less(remedy).forEach(less -> {
                Instant known = less.get(less.size() - 1).at();
                Verdict without = judged(plan, log, less, id, known.isAfter(then) ? known : then);
                assertFalse(comesToTheSame(remedy.verdict(), without), () -> remedy + ", but also " + less);
            });
        }
    }

    /** By the last permitted day that holds, and while its bearer lives. */
    private static boolean isDecidedInTime(Remedy remedy, Verdict verdict) {
        LocalDate last = verdict.lastDay();
        return remedy.entries().stream()
                .filter(entry -> entry.kind().isDecision())
                .map(entry -> VietnamTime.dateOf(entry.at()))
                .allMatch(day -> (last == null || !day.isAfter(last))
                        && !verdict.obligation().tenure().hasEndedBy(day));
    }

    /** A suspension is there to move the last permitted day, so one that leaves it is less. */
    private static boolean comesToTheSame(Verdict one, Verdict other) {
        return one.status() == other.status()
                && (one.status() != Status.SUSPENDED || Objects.equals(one.lastDay(), other.lastDay()));
    }

    @Provide
    Arbitrary<String> agencies() {
        return Arbitraries.of("so-noi-vu", "ubnd-huyen-ba-to");
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of("2025-05-01", "2025-05-13", "2025-05-14", "2025-05-15", "2025-05-25", "2025-07-10")
                .map(LocalDate::parse);
    }

    private static Verdict judged(PlanUnderRules plan, EvidenceLog log, List<Evidence> more, String id, Instant asOf) {
        return plan.assess(log.with(more.toArray(Evidence[]::new)), asOf).verdict(id);
    }

    /** What the same remedy would be with a second more to do it, or with a decision that ends a day sooner. */
    private static List<List<Evidence>> less(Remedy remedy) {
        List<List<Evidence>> less = new ArrayList<>();
        List<Evidence> entries = remedy.entries();
        Instant latest = remedy.latest();
        for (Evidence entry : entries) {
            int i = entries.indexOf(entry);
            if (latest != null && entry instanceof Submission sent) {
                String second = VietnamTime.format(latest.plusSeconds(1));
                Submission later = Submission.of(sent.agency().value(), "V", "2025-H1", second)
                        .withDuty(sent.duty());
                less.add(replaced(
                        entries,
                        i,
                        sent.via() == null ? later : later.withVia(sent.via().value())));
            }
            LocalDate until = entry.until();
            if (until != null) {
                sooner(entry, until.minusDays(1)).ifPresent(shorter -> less.add(replaced(entries, i, shorter)));
            }
        }
        return less;
    }

    /** The same decision, which ends on another day; empty if it would end before it begins. */
    private static Optional<Evidence> sooner(Evidence entry, LocalDate until) {
        String from = VietnamTime.format(entry.at());
        String agency = entry.agency().value();
        if (entry.kind() == EvidenceKind.EXTENSION) {
            return Optional.of(Extension.of(agency, "V", "2025-H1", from, until.toString()));
        }
        return until.isBefore(VietnamTime.dateOf(entry.at()))
                ? Optional.empty()
                : Optional.of(Suspension.of(agency, "V", "2025-H1", from, until.toString()));
    }

    private static List<Evidence> replaced(List<Evidence> entries, int at, Evidence other) {
        List<Evidence> all = new ArrayList<>(entries);
        all.set(at, other);
        return all;
    }
}

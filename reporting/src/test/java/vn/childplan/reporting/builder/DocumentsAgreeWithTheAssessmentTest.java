package vn.childplan.reporting.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.childplan.reporting.builder.AnyEvidence.PERIODS;
import static vn.childplan.reporting.builder.AnyEvidence.REPORTERS;
import static vn.childplan.reporting.builder.AnyEvidence.SENDER;
import static vn.childplan.reporting.builder.CountedAgain.isActivityIn;
import static vn.childplan.reporting.builder.CountedAgain.isReportOn;
import static vn.childplan.reporting.builder.CountedAgain.recorded;
import static vn.childplan.reporting.builder.WhatItSays.all;
import static vn.childplan.reporting.builder.WhatItSays.noFigureWithoutValue;
import static vn.childplan.reporting.builder.WhatItSays.numbers;
import static vn.childplan.reporting.builder.WhatItSays.rows;
import static vn.childplan.reporting.builder.WhatItSays.says;
import static vn.childplan.reporting.builder.WhatItSays.sentences;
import static vn.childplan.reporting.builder.WhatItSays.zerosBeforeNumbersBelowTen;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Role;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Figures;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Table;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.Status;

/**
 * Whatever is recorded and on whatever day, no document contradicts the assessment: what it counts is counted here again, one
 * verdict and one entry after the other.
 */
final class DocumentsAgreeWithTheAssessmentTest {
    @Provide
    Arbitrary<Assessment> assessments() {
        return AnyEvidence.assessments();
    }

    /** Districts and communes ended on 1/7/2025; what was due before were the reports of districts on the first half. */
    private static boolean owesNothingAnyMore(Assessment assessment, AgencyId id, ReportingPeriod period) {
        LocalDate end = assessment.register().directory().get(id).life().to();
        return end != null
                && !VietnamTime.dateOf(assessment.asOf()).isBefore(end)
                && assessment.verdicts().stream()
                        .noneMatch(verdict -> verdict.status() != Status.TRANSFERRED
                                && verdict.obligation().id().equals("65/KH-UBND:V:REPORT:" + id + ":" + period));
    }

    /** The communes of 1/7/2025 were not there in the first half, and sign nothing before. */
    private static boolean isNotThere(Assessment assessment, AgencyId id, ReportingPeriod period) {
        LocalDate begin = assessment.register().directory().get(id).life().from();
        return begin != null
                && (period.days().last().isBefore(begin)
                        || VietnamTime.dateOf(assessment.asOf()).isBefore(begin));
    }

    @Property(tries = 40)
    void theReportOfAnAgency(@ForAll("assessments") Assessment assessment, @ForAll("agencies") String agency) {
        AgencyId id = AgencyId.of(agency);
        for (ReportingPeriod period : PERIODS) {
            if (isNotThere(assessment, id, period)) {
                assertThrows(UnknownPeriodException.class, () -> AgencyReport.of(assessment, id, period));
                continue;
            }
            if (owesNothingAnyMore(assessment, id, period)) {
                assertThrows(EndedAgencyException.class, () -> AgencyReport.of(assessment, id, period));
                continue;
            }
            Report report = AgencyReport.of(assessment, id, period).in(Text.VIETNAMESE);
            noFigureWithoutValue(report);
            Map<String, Integer> standing = new HashMap<>();
            Set<String> led = new HashSet<>();
            Set<String> active = new HashSet<>();
            Set<ClauseRef> helped = new HashSet<>();
            Set<ClauseRef> helpedWith = new HashSet<>();
            Set<ClauseRef> helpWanted = new HashSet<>();
            Set<String> other = new HashSet<>();
            Set<String> otherActive = new HashSet<>();
            Set<String> otherWanted = new HashSet<>();
            Set<String> asked = new HashSet<>();
            Set<String> askedActive = new HashSet<>();
            Set<String> ripe = new HashSet<>();
            Set<String> plans = new HashSet<>();
            for (Verdict verdict : assessment.verdicts()) {
                boolean itself = isReportOn(period, verdict);
                boolean outside = verdict.obligation()
                        .period()
                        .days()
                        .first()
                        .isAfter(period.days().last());
                if (!id.equals(verdict.obligation().bearer()) || itself || outside) {
                    continue;
                }
                String clause = verdict.obligation().clause().value();
                DutyKind duty = verdict.obligation().duty();
                if (verdict.lastDay() != null
                        && !verdict.lastDay().isAfter(period.days().last())) {
                    standing.merge((duty == DutyKind.REPORT ? "report " : "task ") + verdict.status(), 1, Integer::sum);
                }
                boolean recorded = verdict.evidence().stream().anyMatch(entry -> isActivityIn(period, entry));
                if (verdict.obligation().role() == Role.COORDINATING) {
                    helped.add(verdict.obligation().clause());
                    // Of II.9 the events, in June and on 06/10; others have no time of their own.
                    LocalDate over = clause.equals("II.9")
                            ? lastEventOf(verdict.obligation().period())
                            : null;
                    boolean toCome = over != null
                            && !VietnamTime.dateOf(assessment.asOf()).isAfter(over)
                            && verdict.fulfilment() == null;
                    if (!toCome && verdict.status() != Status.NOT_OPEN) {
                        helpWanted.add(verdict.obligation().clause());
                    }
                    if (recorded) {
                        helpedWith.add(verdict.obligation().clause());
                    }
                } else if (clause.equals("IV.4")) {
                    asked.add(clause);
                    if (recorded) {
                        askedActive.add(clause);
                    }
                } else if (clause.startsWith("II.")) {
                    // Whoever is given a task of Mục II and does not help with it leads it.
                    led.add(clause);
                    if (recorded) {
                        active.add(clause);
                    }
                    boolean runs = verdict.lastDay() != null
                            && verdict.eventOver() == null
                            && Set.of(Status.NOT_OPEN, Status.IN_TIME, Status.DUE_SOON)
                                    .contains(verdict.status());
                    if (!runs) {
                        ripe.add(clause);
                    }
                } else if (clause.startsWith("IV.")
                        && Set.of(DutyKind.CARRY_OUT, DutyKind.COMMUNICATE, DutyKind.SUPERVISE)
                                .contains(duty)) {
                    // "Trong đó": with nothing of its own it heads its dashes.
                    if (!clause.equals("IV.5")
                            || verdict.evidence().stream()
                                    .anyMatch(entry -> entry.kind().showsActivity())) {
                        other.add(clause + duty);
                        if (verdict.status() != Status.NOT_OPEN) {
                            otherWanted.add(clause + duty);
                        }
                    }
                    if (recorded) {
                        otherActive.add(clause + duty);
                    }
                } else if (duty == DutyKind.ISSUE_PLAN && !recorded) {
                    plans.add(clause);
                }
            }
            says(report, "^Còn (\\d+) báo cáo quá hạn chưa gửi: ", of(standing, "report OVERDUE"));
            says(report, "^Còn (\\d+) nhiệm vụ quá hạn chưa hoàn thành: ", of(standing, "task OVERDUE"));
            says(report, "^Gửi quá hạn (\\d+) báo cáo: ", of(standing, "report MET_LATE"));
            says(report, "^Hoàn thành quá hạn (\\d+) nhiệm vụ: ", of(standing, "task MET_LATE"));
            says(report, "^Gửi đúng hạn (\\d+) báo cáo\\.$", of(standing, "report MET"));
            says(report, "^Hoàn thành đúng hạn (\\d+) nhiệm vụ có thời hạn\\.$", of(standing, "task MET"));
            if (2 * active.size() < led.size()) {
                assertEquals(null, numbers(report, "^Có hoạt động được ghi nhận ở (.*) nhiệm vụ chủ trì\\.$"));
            } else {
                saysAmong(report, "^Có hoạt động được ghi nhận ở ", " nhiệm vụ chủ trì\\.$", active.size(), led.size());
            }
            String nothing = "^Chưa có thông tin về việc thực hiện trong kỳ ở ";
            // What can still be done in time is no shortcoming.
            ripe.removeAll(active);
            saysAmong(report, nothing, " nhiệm vụ chủ trì: ", ripe.size(), led.size());
            helped.removeIf(clause -> led.contains(clause.value()));
            helpedWith.removeIf(clause -> led.contains(clause.value()));
            helpWanted.removeIf(clause -> helpedWith.contains(clause) || led.contains(clause.value()));
            saysAmong(report, nothing, " nhiệm vụ phối hợp[.;]", helpWanted.size(), helped.size());
            otherWanted.removeAll(otherActive);
            saysAmong(report, nothing, " nhiệm vụ khác được giao[.;]", otherWanted.size(), other.size());
            saysAmong(report, nothing, " khoản được đề nghị: khoản 4 Mục IV\\.$", asked.size() - askedActive.size(), 1);
            saysAmong(report, "^Có hoạt động được ghi nhận ở ", " khoản được đề nghị\\.$", askedActive.size(), 1);
            assertEquals(
                    plans.size() == 1,
                    sentences(report).stream()
                            .anyMatch(text -> text.startsWith("Trong kỳ chưa ghi nhận việc xây dựng kế hoạch theo")));
            zerosBeforeNumbersBelowTen(report);
        }
    }

    /** Tháng hành động vì trẻ em is June; Tết Trung thu 2025 (15/8 lunar) was on 06/10. */
    private static LocalDate lastEventOf(ReportingPeriod quarter) {
        return quarter.equals(ReportingPeriod.quarter(2025, 2)) ? LocalDate.of(2025, 6, 30) : LocalDate.of(2025, 10, 6);
    }

    private static int of(Map<String, Integer> counts, String which) {
        return counts.getOrDefault(which, 0);
    }

    /** "06 trong số 08 nhiệm vụ", "cả 08 nhiệm vụ", "01 nhiệm vụ"; nothing where it is none. */
    private static void saysAmong(Report report, String before, String after, int count, int all) {
        if (count == 0) {
            assertEquals(null, numbers(report, before + "(\\d+)(?: trong số \\d+)?" + after));
        } else if (count == all) {
            says(report, before + "(\\d+)(?: trong số \\1)?" + after, all);
        } else {
            says(report, before + "(\\d+) trong số (\\d+)" + after, count, all);
        }
    }

    @Provide
    Arbitrary<String> agencies() {
        return Arbitraries.of(REPORTERS);
    }

    @Property(tries = 60)
    void theReminders(@ForAll("assessments") Assessment assessment) {
        Set<String> own = new TreeSet<>();
        Set<String> inherited = new TreeSet<>();
        Set<String> expected = new TreeSet<>();
        for (Verdict verdict : assessment.verdicts()) {
            AgencyId bearer = verdict.obligation().bearer();
            if (verdict.status() == Status.OVERDUE && bearer != null && !SENDER.equals(bearer)) {
                List<AgencyId> successors = verdict.bearerSucceededBy();
                String id = verdict.obligation().id();
                (successors.isEmpty() ? own : inherited).add(id);
                (successors.isEmpty() ? List.of(bearer) : successors)
                        .forEach(agency -> expected.add(id + " of " + agency));
            }
        }
        assertEquals(
                own.isEmpty() && inherited.isEmpty(),
                ReminderLetter.toAll(assessment).isEmpty());
        Set<String> asked = new TreeSet<>();
        Set<AgencyId> addressees = new TreeSet<>();
        for (ReminderLetter letter : ReminderLetter.toEach(assessment)) {
            AgencyId addressee = letter.addressees().get(0);
            assertTrue(letter.addressees().size() == 1 && addressees.add(addressee), addressee.toString());
            assertFalse(addressee.equals(SENDER));
            letter.overdue()
                    .forEach(
                            verdict -> assertTrue(asked.add(verdict.obligation().id() + " of " + addressee)));
            letter.in(Text.VIETNAMESE);
        }
        assertEquals(expected, asked);
        ReminderLetter.toAll(assessment).ifPresent(letter -> {
            Report written = letter.in(Text.VIETNAMESE);
            zerosBeforeNumbersBelowTen(written);
            assertFalse(letter.addressees().contains(SENDER));
            assertEquals(
                    own.size() == 1 ? 0 : own.size(),
                    written.tables().stream()
                            .filter(table -> table.id().startsWith("overdue"))
                            .mapToInt(table -> rows(written, table.id()))
                            .sum());
            long paragraphs = sentences(written).stream()
                    .filter(text -> text.matches("Đối với .* \\(đã kết thúc hoạt động\\), đề nghị .*"))
                    .count();
            long alone = sentences(written).stream()
                    .filter(text -> text.matches("Đề nghị .* rà soát, .*") && inherited.size() == 1)
                    .count();
            assertEquals(inherited.size(), rows(written, "inherited") + paragraphs + alone);
        });
    }

    @Property(tries = 30)
    void theBoardAndTheList(@ForAll("assessments") Assessment assessment) {
        Report board = Scoreboard.of(assessment).in(Text.VIETNAMESE);
        noFigureWithoutValue(board);
        boolean anyOverdue = false;
        boolean anyLate = false;
        Map<String, String> labels = new HashMap<>();
        for (Verdict verdict : assessment.verdicts()) {
            anyOverdue |= verdict.status() == Status.OVERDUE;
            anyLate |= verdict.status() == Status.OVERDUE || verdict.status() == Status.MET_LATE;
            if (!isToCome(verdict)) {
                labels.put(
                        verdict.obligation().id(),
                        ofReport(verdict, verdict.label().vi()));
            }
        }
        List<String> sentences = sentences(board);
        assertEquals(!anyOverdue, sentences.contains("Không có nghĩa vụ nào quá hạn."));
        assertEquals(!anyLate, sentences.contains("Không có cơ quan nào quá hạn hoặc hoàn thành quá hạn."));
        Map<String, String> listed = new HashMap<>();
        Report list = StatusList.of(assessment).in(Text.VIETNAMESE);
        for (Table<?> table : list.tables()) {
            if (table.id().equals("status") || table.id().equals("passed-on")) {
                for (String row : SampleYear.rows(list, table.id(), "obligation", "status")) {
                    listed.put(row.substring(0, row.indexOf(" | ")), row.substring(row.indexOf(" | ") + 3));
                }
            }
        }
        assertEquals(labels, listed);
        figuresOfTheList(assessment, list);
    }

    /** Whether it comes to its bearer by a handover of a later day: xã Ba Động was made on 01/7/2025 and owes nothing before. */
    private static boolean isToCome(Verdict verdict) {
        LocalDate from = verdict.obligation().tenure().takenOverOn();
        return from != null && VietnamTime.dateOf(verdict.asOf()).isBefore(from);
    }

    /** A report is sent, not completed; what quarter IV has of khoản 9 Mục II is over with Tết Trung thu, 06/10/2025. */
    private static String ofReport(Verdict verdict, String label) {
        boolean over = verdict.asOf().isAfter(VietnamTime.parse("2025-10-06"));
        boolean open = verdict.status() == Status.IN_TIME || verdict.status() == Status.DUE_SOON;
        if (over && open && verdict.obligation().duty() == DutyKind.CARRY_OUT) {
            return "tết Trung thu 06/10/2025 đã qua";
        }
        Map<String, String> words = Map.of(
                "hoàn thành đúng hạn", "gửi đúng hạn",
                "hoàn thành quá hạn", "gửi quá hạn",
                "đang thực hiện, trong hạn", "chưa gửi, còn trong hạn",
                "sắp đến hạn", "chưa gửi, sắp đến hạn",
                "quá hạn", "chưa gửi, quá hạn");
        return verdict.obligation().duty() == DutyKind.REPORT && verdict.lastDay() != null
                ? words.getOrDefault(label, label)
                : label;
    }

    /** How many there are, what of them is active, and that the figures add up. */
    private static void figuresOfTheList(Assessment assessment, Report list) {
        Map<String, Long> figures = new HashMap<>();
        for (Block block : all(list.blocks())) {
            if (block instanceof Figures some) {
                some.figures().stream()
                        .filter(figure -> figure.value() instanceof Cell.Count)
                        .forEach(figure -> figures.put(figure.key(), ((Cell.Count) figure.value()).value()));
            }
        }
        long counted = 0;
        long active = 0;
        for (Verdict verdict : assessment.verdicts()) {
            if (verdict.status() == Status.TRANSFERRED || isToCome(verdict)) {
                continue;
            }
            counted++;
            boolean done = verdict.evidence().stream()
                    .filter(entry -> entry.kind().showsActivity())
                    .anyMatch(entry -> VietnamTime.dateOf(entry.at()).getYear() == 2025 && isInPeriod(entry, verdict));
            boolean undated = verdict.lastDay() == null
                    && verdict.obligation().bearer() != null
                    && Set.of("không hạn", "đã có hoạt động thực hiện", "chưa có thông tin thực hiện")
                            .contains(verdict.label().vi());
            active += undated && done ? 1 : 0;
        }
        assertEquals(counted, figures.remove("all"));
        assertEquals(active, figures.getOrDefault("ACTIVITY_RECORDED", 0L));
        assertEquals(
                counted, figures.values().stream().mapToLong(Long::longValue).sum());
    }

    private static boolean isInPeriod(Evidence entry, Verdict verdict) {
        return verdict.obligation().period().days().contains(VietnamTime.dateOf(entry.at()));
    }
}

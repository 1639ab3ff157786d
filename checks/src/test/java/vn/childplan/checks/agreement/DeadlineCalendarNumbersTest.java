package vn.childplan.checks.agreement;

import static vn.childplan.checks.agreement.CountedVerdicts.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.builder.DeadlineCalendar;
import vn.childplan.reporting.model.Agenda;
import vn.childplan.reporting.model.Report;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.rule.Status;

/** Every number of the calendar of everybody. */
class DeadlineCalendarNumbersTest extends OverGeneratedYears {
    /** So many agencies are named. */
    private static final int NAMED = 20;

    /** The lines of a description that name agencies. */
    private static final Map<String, String> NAMED_LINES = Map.of(
            "Hoàn thành quá hạn", "Done late",
            "Chưa hoàn thành", "Not done yet",
            "Đang tạm hoãn", "Suspended",
            "Tạm hoãn, không còn hạn", "Suspended, without a day",
            "Được miễn", "Waived");

    @Property
    void whatChanceSeldomMakes(@ForAll("situations") GeneratedYear.Case one) {
        theCalendar(one);
    }

    @Property(tries = 16, seed = SEED)
    void theCalendar(@ForAll("cases") GeneratedYear.Case any) {
        Assessment assessment = any.assessment();
        Report report = DeadlineCalendar.of(assessment).in(any.locale());
        Map<String, List<Verdict>> owing = new HashMap<>();
        Map<String, List<Verdict>> relieved = new HashMap<>();
        for (Verdict verdict : assessment.verdicts()) {
            if (verdict.lastDay() != null && isKept(verdict)) {
                owing.computeIfAbsent(term(verdict) + verdict.lastDay(), none -> new ArrayList<>())
                        .add(verdict);
            } else if (isRelieved(verdict)) {
                relieved.computeIfAbsent(term(verdict), none -> new ArrayList<>())
                        .add(verdict);
            }
        }
        new StatedNumbers(report).completeness(assessment).agree();
        for (Agenda agenda : report.agendas()) {
            for (Agenda.Entry entry : agenda.entries()) {
                String term = entry.uid().replaceAll("(?::\\d{1,3})?@childplan$", "") + " ";
                List<Verdict> there = owing.getOrDefault(term + entry.day(), List.of());
                StatedNumbers stated = new StatedNumbers(report);
                summary(stated, there);
                List<Verdict> letOff = relieved.getOrDefault(term, List.of());
                NAMED_LINES.forEach((vi, en) -> stated.sentence(
                        vi + ": …; và # cơ quan khác.", en + ": …; and # more.", those(vi, there, letOff) - NAMED));
                stated.text("summary of " + entry.uid(), entry.summary());
                entry.description()
                        .lines()
                        .filter(line -> line.contains(": "))
                        .forEach(line -> stated.text("description of " + entry.uid(), line));
                stated.assertNoFault(term + entry.day());
            }
        }
    }

    /** Whose it is on the day and who is not let off it for good. */
    private static boolean isKept(Verdict verdict) {
        return verdict.status() != Status.WAIVED && verdict.status() != Status.TRANSFERRED && isOwnedToday(verdict);
    }

    private static boolean isRelieved(Verdict verdict) {
        return (verdict.status() == Status.WAIVED || verdict.status() == Status.SUSPENDED) && isOwnedToday(verdict);
    }

    private static boolean isOwnedToday(Verdict verdict) {
        LocalDate day = VietnamTime.dateOf(verdict.asOf());
        LocalDate takenOver = verdict.obligation().tenure().takenOverOn();
        LocalDate ends = verdict.obligation().tenure().bearerEndsOn();
        boolean passed = verdict.obligation().tenure().passesOn() && ends != null && !day.isBefore(ends);
        return (takenOver == null || !day.isBefore(takenOver)) && !passed;
    }

    private static String term(Verdict verdict) {
        Obligation owed = verdict.obligation();
        int number = owed.term().number();
        String duty = owed.duty() + (number == 1 ? "" : "#" + number);
        return owed.term().orderedBy() + ":" + owed.clause() + ":" + duty + ":" + owed.period() + " ";
    }

    private static boolean isKnown(Verdict verdict) {
        return verdict.obligation().bearer() != null;
    }

    private static long those(String status, List<Verdict> owing, List<Verdict> relieved) {
        return switch (status) {
            case "Hoàn thành quá hạn" -> count(owing, Status.MET_LATE);
            case "Chưa hoàn thành" -> count(owing, verdict -> isKnown(verdict) && isAwaited(verdict));
            case "Đang tạm hoãn" -> count(owing, Status.SUSPENDED);
            case "Tạm hoãn, không còn hạn" -> count(relieved, Status.SUSPENDED);
            default -> count(relieved, Status.WAIVED);
        };
    }

    private static boolean isAwaited(Verdict verdict) {
        return verdict.fulfilledAt() == null && verdict.status() != Status.SUSPENDED;
    }

    /** "…: 25 cơ quan, 02 chưa hoàn thành" with what the words say of the rest. */
    private static void summary(StatedNumbers stated, List<Verdict> owing) {
        long all = count(owing, DeadlineCalendarNumbersTest::isKnown);
        long awaited = those("Chưa hoàn thành", owing, List.of());
        long suspended = count(owing, Status.SUSPENDED);
        long late = count(owing, Status.MET_LATE);
        for (String of : List.of("", "; …")) {
            String vi = "…: # cơ quan, ";
            String en = all == 1 ? "…: # agency, " : "…: # agencies, ";
            if (awaited == 0 && suspended == 0 && late == 0) {
                stated.sentence(vi + "đã hoàn thành" + of, en + "done" + of, all);
            } else if (awaited == 0 && suspended == 0 && late == all) {
                stated.sentence(vi + "đã hoàn thành, đều quá hạn" + of, en + "done, all late" + of, all)
                        .sentence(vi + "hoàn thành quá hạn" + of, en + "done late" + of, all);
            } else if (awaited == 0 && suspended == 0) {
                stated.sentence(vi + "đã hoàn thành (quá hạn: #)" + of, en + "done (late: #)" + of, all, late);
            } else if (awaited == all) {
                stated.sentence(vi + "chưa hoàn thành" + of, en + "not done yet" + of, all)
                        .sentence(vi + "chưa cơ quan nào hoàn thành" + of, en + "none done yet" + of, all);
            } else if (suspended == all) {
                stated.sentence(vi + "đang tạm hoãn" + of, en + "suspended" + of, all);
            } else if (suspended == 0) {
                stated.sentence(vi + "# chưa hoàn thành" + of, en + "# not done yet" + of, all, awaited);
            } else if (awaited == 0) {
                stated.sentence(vi + "# đang tạm hoãn" + of, en + "# suspended" + of, all, suspended);
            } else {
                stated.sentence(
                        vi + "# chưa hoàn thành, # đang tạm hoãn" + of,
                        en + "# not done yet, # suspended" + of,
                        all,
                        awaited,
                        suspended);
            }
        }
    }
}

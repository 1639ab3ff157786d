package vn.childplan.reporting.builder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.model.Board;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.Status;
import vn.childplan.validation.rule.StatusWording;

/**
 * How obligations stood at several instants: those that somebody had to answer for then. What has been handed over counts with
 * whoever took it, and only once it has been; coordination without a date is nothing to answer for by oneself.
 */
final class Standings {
    /** From what burns to what has no date, so that bars begin with what matters. */
    static final List<StatusWording> ORDER = List.of(
            StatusWording.OVERDUE,
            StatusWording.DUE_SOON,
            StatusWording.UNREPORTED,
            StatusWording.LEFT_UNREPORTED,
            StatusWording.MET_LATE,
            StatusWording.IN_TIME,
            StatusWording.MET,
            StatusWording.DONE,
            StatusWording.REPORTED,
            StatusWording.ACTIVITY_RECORDED,
            StatusWording.UNDETERMINED,
            StatusWording.NOTHING_RECORDED,
            StatusWording.SUSPENDED,
            StatusWording.WAIVED,
            StatusWording.NOT_OPEN,
            StatusWording.NOT_ARISEN,
            StatusWording.NO_DEADLINE);

    /**
     * One obligation.
     *
     * @param verdict how it stands now
     * @param marks how it stood on each day, as a {@link Board} marks it
     */
    record Row(Verdict verdict, String marks) {
        boolean isCountedNow() {
            return marks.charAt(marks.length() - 1) != Board.NOT_COUNTED;
        }
    }

    private final SortedMap<LocalDate, Assessment> byDay = new TreeMap<>();
    private final Assessment now;
    private final List<Row> rows = new ArrayList<>();

    /** @param earlier assessments of the same plan; of those on one day, and on the day of {@code now}, the last counts */
    Standings(Assessment now, List<Assessment> earlier) {
        this.now = now;
        earlier.forEach(each -> byDay.merge(dayOf(each), each, Standings::later));
        byDay.put(dayOf(now), now);
        List<List<Verdict>> columns = byDay.values().stream().map(this::asNow).toList();
        int size = now.register().size();
        for (int i = 0; i < size; i++) {
            char[] marks = new char[columns.size()];
            boolean counted = false;
            for (int day = 0; day < marks.length; day++) {
                Verdict verdict = columns.get(day).get(i);
                marks[day] = verdict == null || !isCounted(verdict)
                        ? Board.NOT_COUNTED
                        : Board.mark(ORDER.indexOf(verdict.wording()));
                counted |= marks[day] != Board.NOT_COUNTED;
            }
            if (counted) {
                rows.add(new Row(now.verdicts().get(i), new String(marks)));
            }
        }
    }

    private static Assessment later(Assessment one, Assessment other) {
        return other.asOf().isBefore(one.asOf()) ? one : other;
    }

    private static LocalDate dayOf(Assessment assessment) {
        return VietnamTime.dateOf(assessment.asOf());
    }

    /** Its verdicts in the order of the obligations of now, null for those it does not have. */
    private List<Verdict> asNow(Assessment assessment) {
        if (assessment.register() == now.register()) {
            return assessment.verdicts();
        }
        Map<String, Verdict> byId = new HashMap<>();
        assessment.verdicts().forEach(verdict -> byId.put(verdict.obligation().id(), verdict));
        Verdict[] verdicts = now.register().obligations().stream()
                .map(obligation -> byId.get(obligation.id()))
                .toArray(Verdict[]::new);
        return Arrays.asList(verdicts);
    }

    /** Whether nothing is done of what can still be done in time. */
    static boolean isOpen(Status status) {
        return switch (status) {
            case NOT_OPEN, IN_TIME, DUE_SOON -> true;
            case OVERDUE, MET, MET_LATE, NO_DEADLINE, SUSPENDED, WAIVED, TRANSFERRED, UNDETERMINED -> false;
        };
    }

    /** Whether somebody has to answer for it at the instant of the verdict. */
    static boolean isCounted(Verdict verdict) {
        return verdict.status() != Status.TRANSFERRED && !verdict.isUndatedCoordination() && !isToCome(verdict);
    }

    /** Whether it will come to its bearer by a handover that has not taken place. */
    static boolean isToCome(Verdict verdict) {
        LocalDate from = verdict.obligation().tenure().takenOverOn();
        return from != null && VietnamTime.dateOf(verdict.asOf()).isBefore(from);
    }

    /** The days, in order; the last is that of the report. */
    List<LocalDate> days() {
        return List.copyOf(byDay.keySet());
    }

    /** What was counted on any of the days, in the order of the register. */
    List<Row> rows() {
        return rows;
    }

    /** What is counted now, in the order of the register. */
    List<Verdict> counted() {
        return rows.stream().filter(Row::isCountedNow).map(Row::verdict).toList();
    }

    /** The coordination without a date that is somebody's now, or will be when it is known whose. */
    List<Verdict> coordination() {
        return now.verdicts().stream()
                .filter(verdict ->
                        verdict.status() != Status.TRANSFERRED && verdict.isUndatedCoordination() && !isToCome(verdict))
                .toList();
    }

    /** How many, of those that would be counted, are counted with who took them over. */
    int handedOver() {
        return (int) now.verdicts().stream()
                .filter(verdict -> verdict.status() == Status.TRANSFERRED
                        && !verdict.isUndatedCoordination()
                        && !isToCome(verdict))
                .count();
    }

    /** The same with the coordination without a date of its own: what the status list has apart. */
    int handedOverWithCoordination() {
        return (int) now.verdicts().stream()
                .filter(verdict -> verdict.status() == Status.TRANSFERRED && !isToCome(verdict))
                .count();
    }

    /** How many obligations with a date stood how on a day. */
    Map<StatusWording, Integer> dated(LocalDate day) {
        int place = days().indexOf(day);
        Map<StatusWording, Integer> counts = new EnumMap<>(StatusWording.class);
        for (Row row : rows) {
            char mark = row.marks().charAt(place);
            if (mark != Board.NOT_COUNTED && row.verdict().lastDay() != null) {
                counts.merge(ORDER.get(mark - Board.mark(0)), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** How many obligations stood so on a day. */
    int count(StatusWording wording, LocalDate day) {
        int place = days().indexOf(day);
        char mark = Board.mark(ORDER.indexOf(wording));
        return (int)
                rows.stream().filter(row -> row.marks().charAt(place) == mark).count();
    }

    /** How each way to read a status is met among some verdicts. */
    static Map<StatusWording, Integer> counts(Iterable<Verdict> verdicts) {
        Map<StatusWording, Integer> counts = new EnumMap<>(StatusWording.class);
        for (Verdict verdict : verdicts) {
            counts.merge(verdict.wording(), 1, Integer::sum);
        }
        return counts;
    }
}

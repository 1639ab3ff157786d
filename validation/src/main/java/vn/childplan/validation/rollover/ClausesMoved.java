package vn.childplan.validation.rollover;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Funding;
import vn.childplan.core.plan.Heading;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.Preamble;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.Statement;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.Schedule;

/** The clauses of a plan some years later, and what their words leave open. */
final class ClausesMoved {
    /** The theme of the Month of Action, which the ministry sets anew each year. */
    private static final Pattern THEME = Pattern.compile("chủ\\s+đề\\s*:?\\s*[“\"]([^”\"]+)[”\"]");

    private static final String TARGET_PASSED = "roll-over.target-passed";
    private static final String EARLIER_YEAR = "roll-over.earlier-year";

    private final int from;
    private final int years;
    private final boolean ofOneYear;
    private final PartiesMoved parties;
    private final List<Finding> doubts = new ArrayList<>();

    ClausesMoved(int from, int years, boolean ofOneYear, PartiesMoved parties) {
        this.from = from;
        this.ofOneYear = ofOneYear;
        this.years = years;
        this.parties = parties;
    }

    /** What the words of the clauses moved so far leave open. */
    List<Finding> doubts() {
        return doubts;
    }

    /** The clauses in which words about a year stayed, and are told. */
    Set<ClauseRef> withTimesLeft() {
        Set<ClauseRef> clauses = new HashSet<>();
        for (Finding doubt : doubts) {
            ClauseRef clause = doubt.clause();
            if (clause != null
                    && (doubt.code().equals(EARLIER_YEAR) || doubt.code().equals(TARGET_PASSED))) {
                clauses.add(clause);
            }
        }
        return clauses;
    }

    /** Whom their words mean in the later year. */
    PartiesMoved parties() {
        return parties;
    }

    List<Clause> all(List<Clause> clauses) {
        return clauses.stream().map(this::of).toList();
    }

    String title(String title) {
        return within(null, times -> times.words.moved(title));
    }

    /** The preamble with the words that issue the plan moved; the documents before them stay as they are cited. */
    Preamble preamble(Preamble preamble) {
        String wording = preamble.wording();
        int issues = IssuingWords.in(wording);
        within(null, part -> part.words.moved(wording.substring(0, issues)), YearInWords.Kept::isOver);
        String moved = within(null, part -> part.words.moved(wording.substring(issues)));
        return new Preamble(wording.substring(0, issues) + moved, preamble.bases());
    }

    private Clause of(Clause clause) {
        clause.lines().forEach(line -> theme(clause.ref(), line));
        return within(clause.ref(), times -> switch (clause.kind()) {
            case HEADING -> new Heading(clause.ref(), times.words.moved(((Heading) clause).wording()));
            case STATEMENT -> new Statement(clause.ref(), times.words.moved(((Statement) clause).wording()));
            case FUNDING -> times.funding((Funding) clause);
            case TASK -> times.task((PlanTask) clause);
            case ASSIGNMENT -> times.assignment((Assignment) clause);
            case REPORTING -> times.reporting((ReportingDuty) clause);
        });
    }

    /** Moves a part, and keeps what its words leave open, each once. */
    private <T> T within(@Nullable ClauseRef clause, Function<Moving, T> part) {
        return within(clause, part, kept -> true);
    }

    private <T> T within(@Nullable ClauseRef clause, Function<Moving, T> part, Predicate<YearInWords.Kept> doubtful) {
        YearInWords words = new YearInWords(from, years, ofOneYear);
        T moved = part.apply(new Moving(words, new TimesMoved(from, years, words)));
        words.kept().stream()
                .distinct()
                .filter(doubtful)
                .forEach(kept -> doubts.add(doubt(kept).withClause(clause)));
        return moved;
    }

    private Finding doubt(YearInWords.Kept kept) {
        int year = from + years;
        String words = kept.words();
        return switch (kept.doubt()) {
            case PROGRAMME_ENDED ->
                Finding.of(
                        "roll-over.programme-ended",
                        Severity.WARNING,
                        Text.of(
                                "“" + words + "” đã kết thúc trước năm " + year,
                                "“" + words + "” has ended before " + year),
                        Text.of(
                                "Ghi chương trình, giai đoạn thay thế, hoặc bỏ nội dung này",
                                "Name the programme that follows, or take this out"));
            case TARGET_PASSED ->
                Finding.of(
                        TARGET_PASSED,
                        Severity.WARNING,
                        Text.of(
                                "“" + words + "”: mốc này đã qua khi kế hoạch năm " + year + " bắt đầu",
                                "“" + words + "”: this is over when the plan for " + year + " begins"),
                        Text.of("Ghi chỉ tiêu của năm " + year, "Set the target for " + year));
            case EARLIER_YEAR ->
                Finding.of(
                        EARLIER_YEAR,
                        Severity.INFO,
                        Text.of(
                                "Nội dung còn nêu “" + words + "”, giữ nguyên",
                                "The words still speak of “" + words + "”; it is left as it stands"),
                        Text.of("Xem có còn đúng cho năm " + year, "See whether it still holds for " + year));
        };
    }

    private void theme(ClauseRef clause, String line) {
        Matcher theme = THEME.matcher(line);
        if (theme.find()) {
            doubts.add(Finding.of(
                            "roll-over.theme",
                            Severity.WARNING,
                            Text.of(
                                    "Chủ đề “" + theme.group(1) + "” là của năm " + from,
                                    "The theme “" + theme.group(1) + "” is that of " + from),
                            Text.of(
                                    "Ghi chủ đề năm " + (from + years) + " theo hướng dẫn của Bộ Y tế, hoặc để trống",
                                    "Write the theme of " + (from + years)
                                            + " as the Ministry of Health sets it, or leave it blank"))
                    .withClause(clause));
        }
    }

    private void unknownEvent(ClauseRef clause, Schedule schedule) {
        TimesMoved.unknown(schedule, years)
                .ifPresent(event -> doubts.add(Finding.of(
                                "roll-over.event-unknown",
                                Severity.WARNING,
                                Text.of(
                                        "Chưa biết " + event.vietnameseName() + " năm " + (from + years)
                                                + " là ngày nào",
                                        "It is not known when the "
                                                + event.label().en() + " falls in " + (from + years)),
                                Text.of("Ghi ngày khi có lịch", "Write the day once the calendar is out"))
                        .withClause(clause)));
    }

    /** The parts of one clause on their way. */
    private final class Moving {
        private final YearInWords words;
        private final TimesMoved times;

        Moving(YearInWords words, TimesMoved times) {
            this.words = words;
            this.times = times;
        }

        Funding funding(Funding funding) {
            return new Funding(
                    funding.ref(),
                    words.moved(funding.wording()),
                    funding.sources().stream().map(words::moved).toList());
        }

        PlanTask task(PlanTask task) {
            unknownEvent(task.ref(), task.time().schedule());
            return task.withWording(words.moved(task.wording()))
                    .withLeads(parties.responsibility(task.leads()))
                    .withCoordinating(parties.responsibility(task.coordinating()))
                    .withTime(times.of(task.time()));
        }

        Assignment assignment(Assignment assignment) {
            return new Assignment(
                    assignment.ref(),
                    words.moved(assignment.wording()),
                    assignment.duties().stream()
                            .map(duty -> duty(assignment.ref(), duty))
                            .toList());
        }

        private AssignedDuty duty(ClauseRef clause, AssignedDuty duty) {
            unknownEvent(clause, duty.schedule());
            return new AssignedDuty(
                    words.moved(duty.wording()),
                    duty.duty(),
                    duty.role(),
                    parties.parties(duty.bearers()),
                    times.of(duty),
                    duty.force(),
                    parties.agencyOrNobody(duty.addressee()),
                    parties.agencyOrNobody(duty.channel()));
        }

        ReportingDuty reporting(ReportingDuty duty) {
            ReportingDuty.Escalation escalation = duty.escalation();
            return new ReportingDuty(
                    duty.ref(),
                    words.moved(duty.heading()),
                    words.moved(duty.wording()),
                    parties.parties(duty.reporters()),
                    new ReportsMoved(years, words, times).of(duty.reports()),
                    parties.agency(duty.addressee()),
                    parties.agencyOrNobody(duty.channel()),
                    escalation == null
                            ? null
                            : new ReportingDuty.Escalation(
                                    words.moved(escalation.wording()), parties.parties(escalation.bearers())));
        }
    }
}

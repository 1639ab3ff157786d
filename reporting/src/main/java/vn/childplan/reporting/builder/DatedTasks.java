package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.rule.Status;

/**
 * What a plan has agencies do by a day, other than to send the reports that are gathered: what of it was late or is not done, and by
 * whom, as the reports of those agencies and the reminders say it. Plan 65 has one such task, II.9 in quarters II and IV.
 */
final class DatedTasks {
    /** So many names are read in a sentence. */
    private static final int NAMED = 10;

    private final List<Verdict> dated;
    private final AgencyId writer;
    private final AssessmentDocument document;
    private final Wording words;

    /**
     * Those among some verdicts.
     *
     * @param verdicts how what the plan orders stands
     * @param gathered whether an obligation is one of the reports that the document gathers
     * @param period what the document reports on
     * @param writer the agency that writes the document, which puts the reports on the period together by writing it
     * @param above to whom the document goes: nobody finds fault with them, or urges them, in it
     */
    DatedTasks(
            Stream<Verdict> verdicts,
            Predicate<Obligation> gathered,
            ReportingPeriod period,
            AgencyId writer,
            Collection<AgencyId> above,
            AssessmentDocument document) {
        this.dated = verdicts.filter(verdict -> verdict.lastDay() != null)
                .filter(verdict -> !gathered.test(verdict.obligation()))
                .filter(verdict -> above.stream()
                        .noneMatch(agency -> agency.equals(verdict.obligation().bearer())))
                .filter(verdict -> verdict.obligation().duty() != DutyKind.CONSOLIDATE
                        || !writer.equals(verdict.obligation().bearer())
                        || !period.equals(verdict.obligation().period()))
                .sorted(Comparator.comparing(
                        verdict -> verdict.obligation().bearer(), Comparator.nullsLast(document.agencies.order())))
                .toList();
        this.writer = writer;
        this.document = document;
        this.words = document.words;
    }

    /** What of it fell short in a period, each task with those who did. */
    void appraise(ReportingPeriod period, Appraisal appraisal) {
        List<Verdict> due = dated.stream()
                .filter(verdict -> overlap(period, verdict.obligation().period()))
                .toList();
        List<Verdict> fallenDue =
                due.stream().filter(verdict -> !isAfter(verdict, period)).toList();
        byTask(fallenDue, verdict -> verdict.status() == Status.OVERDUE)
                .forEach((task, who) -> appraisal.badly(
                        1,
                        "Nhiệm vụ quá hạn chưa hoàn thành: " + task + " – " + names(who, this::nameWithDays) + ".",
                        "Overdue: " + task + " – " + names(who, this::nameWithDays) + "."));
        byTask(fallenDue, verdict -> verdict.status() == Status.MET_LATE)
                .forEach((task, who) -> appraisal.badly(
                        1,
                        "Nhiệm vụ hoàn thành quá hạn: " + task + " – " + names(who, this::nameWithDays) + ".",
                        "Completed late: " + task + " – " + names(who, this::nameWithDays) + "."));
        byTask(due, TaskRow::isForWhatIsOver)
                .forEach((task, who) -> appraisal.badly(
                        1,
                        "Chưa có thông tin về việc thực hiện " + task + " – " + names(who, this::name) + ".",
                        "Nothing is recorded of " + task + " – " + names(who, this::name) + "."));
    }

    private static boolean overlap(ReportingPeriod one, ReportingPeriod other) {
        return !other.days().last().isBefore(one.days().first())
                && !other.days().first().isAfter(one.days().last());
    }

    private static boolean isAfter(Verdict verdict, ReportingPeriod period) {
        return verdict.lastDay() != null
                && verdict.lastDay().isAfter(period.days().last());
    }

    /**
     * Whom to urge to what, as the reminders do: what can be done no more is asked for by what came of it. So it is, without urging,
     * where its days still run but what it is for is over.
     */
    List<Block> toUrge() {
        List<Block> sentences = new ArrayList<>();
        Predicate<Verdict> owed = verdict -> verdict.obligation().bearer() != null;
        Predicate<Verdict> overdue = owed.and(verdict -> verdict.status() == Status.OVERDUE);
        Predicate<Verdict> over = owed.and(TaskRow::isForWhatIsOver);
        Predicate<Verdict> ended = verdict -> !verdict.bearerSucceededBy().isEmpty();
        Predicate<Verdict> others = ended.negate().and(verdict -> !isOfWriter(verdict));
        byBearers(overdue.and(others), this::name)
                .forEach((who, tasks) -> sentences.add(Paragraph.of(words.say(
                        "Tiếp tục đôn đốc " + who + " " + tasks + ".", who + " will be reminded to " + tasks + "."))));
        byBearers(over.and(others), this::name)
                .forEach((who, tasks) -> sentences.add(Paragraph.of(
                        words.say("Đề nghị " + who + " " + tasks + ".", who + " will be asked to " + tasks + "."))));
        byBearers(overdue.or(over).and(this::isOfWriter), this::name)
                .forEach((who, tasks) ->
                        sentences.add(Paragraph.of(words.say(who + " " + tasks + ".", who + " will " + tasks + "."))));
        byTask(dated, overdue.and(ended))
                .forEach((task, who) -> sentences.add(Paragraph.of(words.say(
                        "Đề nghị cơ quan tiếp nhận của " + names(who, this::nameOfEnded)
                                + " rà soát, cung cấp kết quả thực hiện " + task + " hoặc cho biết lý do.",
                        "Those that took over from " + names(who, this::nameOfEnded) + " are asked for the results of "
                                + task + " or the reason."))));
        return sentences;
    }

    /** What those are to do whose names stand together: all that the same have left undone is one sentence. */
    private Map<String, String> byBearers(Predicate<Verdict> which, Function<Verdict, String> name) {
        Map<String, String> tasks = new LinkedHashMap<>();
        for (Asked asked : Asked.values()) {
            Map<String, List<String>> byNames = new LinkedHashMap<>();
            byTask(dated, which.and(verdict -> Asked.of(verdict) == asked))
                    .forEach((task, who) -> byNames.computeIfAbsent(names(who, name), key -> new ArrayList<>())
                            .add(task));
            byNames.forEach((names, some) -> tasks.merge(
                    names, words.of(asked.words) + String.join("; ", some), (before, next) -> before + "; " + next));
        }
        return tasks;
    }

    /** What is asked of who has not done something. */
    private enum Asked {
        /** Of what was to be done within days that are over. */
        RESULTS(Text.of("báo cáo kết quả thực hiện ", "report the results of ")),
        /** A report is not reported on. */
        REPORT(Text.of("hoàn thành ", "send the ")),
        /** Nor is the work of putting one together. */
        GATHERING(Text.of("hoàn thành việc ", "now ")),
        /** Of all other work. */
        WORK(Text.of("hoàn thành và báo cáo kết quả thực hiện ", "complete and report on "));

        private final Text words;

        Asked(Text words) {
            this.words = words;
        }

        static Asked of(Verdict verdict) {
            if (isPast(verdict)) {
                return RESULTS;
            }
            DutyKind duty = verdict.obligation().duty();
            return TaskTable.isReport(duty) ? REPORT : duty == DutyKind.CONSOLIDATE ? GATHERING : WORK;
        }
    }

    private boolean isOfWriter(Verdict verdict) {
        return writer.equals(verdict.obligation().bearer());
    }

    /** Whether it was to be done within days that are over. */
    private static boolean isPast(Verdict verdict) {
        return verdict.obligation().deadline().kind() == Deadline.Kind.WITHIN;
    }

    /** By what they are called, in the order of the plan. */
    private Map<String, List<Verdict>> byTask(List<Verdict> some, Predicate<Verdict> which) {
        return some.stream()
                .filter(which)
                .sorted(Comparator.comparing(
                                (Verdict verdict) -> verdict.obligation().clause())
                        .thenComparing(verdict -> verdict.obligation().period()))
                .collect(Collectors.groupingBy(this::called, LinkedHashMap::new, Collectors.toList()));
    }

    /** What it is; of what is sent again and again with what it is on. */
    private String called(Verdict verdict) {
        Obligation owed = verdict.obligation();
        boolean isSent = owed.duty() == DutyKind.CONSOLIDATE
                || (owed.duty() == DutyKind.REPORT && !document.duties.isPeriodicReport(owed));
        String task = document.withWhatIsOver(verdict);
        return isSent && owed.term().law() == null && !owed.period().equals(ReportingPeriod.year(document.plan.year()))
                ? task + ", " + document.inWords(owed.period())
                : task;
    }

    private String names(List<Verdict> who, Function<Verdict, String> name) {
        return who.size() > NAMED
                ? words.counted(who.size()) + " "
                        + words.say(Localities.andAgencies(who, document.directory), "agencies")
                : who.stream().map(name).collect(Collectors.joining("; "));
    }

    private String nameWithDays(Verdict verdict) {
        return nameOfEnded(verdict) + " ("
                + words.say(words.counted(verdict.daysLate()) + " ngày", words.days(verdict.daysLate())) + ")";
    }

    private String nameOfEnded(Verdict verdict) {
        return name(verdict)
                + (verdict.bearerSucceededBy().isEmpty()
                        ? ""
                        : words.say(" (đã kết thúc hoạt động)", " (has since ceased to exist)"));
    }

    private String name(Verdict verdict) {
        return document.agencies.name(verdict.obligation());
    }
}

package vn.childplan.reporting.drafting;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.Role;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.SubsequentDocument;

/** Until when and within which days something is owed, in the words of the plan. */
final class TimesInPlan {
    /** What stands before the time in a task: "Thời gian thực hiện:", "Thời hạn hoàn thành:". */
    private static final Pattern TIME = Pattern.compile("^\\p{L}[\\p{L} ]*:\\s*");

    /** Up to so many characters words for a time without a date stand in a list. */
    private static final int FEW_WORDS = 40;

    /** What long words without a date say of the time. */
    private static final Pattern PROMPTLY =
            Pattern.compile("kịp thời", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Plan plan;
    private final Wording words;

    TimesInPlan(Plan plan, Wording words) {
        this.plan = plan;
        this.words = words;
    }

    /** Whether the plan has the task done in several periods by one wording, "Quý II, IV năm 2025", this being one of them. */
    boolean isOneOfSeveral(Obligation obligation) {
        PlanTask task = Duties.taskOf(obligation.clause(), plan);
        return task != null
                && obligation.deadline().kind() != Deadline.Kind.UNSPECIFIED
                && worded(obligation).isPresent()
                && task.time().schedule().terms().size() > 1;
    }

    /**
     * Of a clause that was amended after the duty had fallen due the plan has the new words, which are not those of the duty unless
     * they give it the same time; of one that was repealed a plan that still has it has the old ones.
     */
    private static boolean standsInOldWords(Clause clause, Obligation obligation) {
        return obligation.term().subsequent().stream().anyMatch(SubsequentDocument::comesAfter)
                && !givesTimeOf(clause, obligation);
    }

    private static boolean givesTimeOf(Clause clause, Obligation obligation) {
        return clause instanceof PlanTask task
                && task.time().schedule().terms().stream()
                        .anyMatch(term -> term.period().equals(obligation.period())
                                && term.deadline().equals(obligation.deadline()));
    }

    /**
     * Until when, as the plan words it: "trước ngày 15/5/2025"; where its words are for several periods, by the one:
     * "quý II năm 2025 (đến hết ngày 30/6/2025)".
     */
    String deadline(Obligation obligation) {
        boolean within = obligation.deadline().kind() == Deadline.Kind.WITHIN;
        if (isOneOfSeveral(obligation)) {
            return within
                    ? words.say(
                            words.of(TimeFormat.period(obligation.period())) + " (đến hết ngày "
                                    + words.date(((Deadline.Within) obligation.deadline())
                                            .days()
                                            .last())
                                    + ")",
                            read(obligation))
                    : read(obligation);
        }
        if (within) {
            return window(obligation, "");
        }
        if (obligation.duty() == DutyKind.ESCALATE) {
            // Its words for the time are the sentence that gives the duty; the days of the regime are those of its
            // reports.
            return timeInShort(obligation);
        }
        return isWithoutTimeOfItsOwn(obligation)
                ? time(obligation)
                : words.say(worded(obligation).orElse(read(obligation)), read(obligation));
    }

    /**
     * Within which days, as the plan words it, with the days that were read: "Quý IV năm 2025 (01/10/2025 – 31/12/2025)";
     * where its words are for several periods, the days by the period: "Quý II, IV năm 2025 (quý II: 01/4/2025 – 30/6/2025)".
     * In English, and where the words are not those of the duty, the days alone.
     *
     * @param events what it is for, said behind the days, or in their place where it is of the same days; empty for nothing
     */
    String window(Obligation obligation, String events) {
        String days = days(obligation);
        boolean areThoseOfEvent = events.endsWith(" " + days);
        String alone = events.isEmpty() ? days : areThoseOfEvent ? events : days + " (" + events + ")";
        String added = (isOneOfSeveral(obligation) ? inShort(obligation.period()) + ": " : "")
                + (events.isEmpty() ? days : areThoseOfEvent ? events : days + "; " + events);
        return words.say(
                worded(obligation).map(plan -> plan + " (" + added + ")").orElse(alone), alone);
    }

    /** The days that were read; of a period in which the plan was issued those from its day on, said so: nobody takes it for a quarter. */
    private String days(Obligation obligation) {
        if (obligation.deadline() instanceof Deadline.Within within
                && within.days().first().equals(plan.date())
                && obligation.period().days().first().isBefore(plan.date())) {
            String last = words.date(within.days().last());
            return words.say("từ ngày ban hành kế hoạch đến hết ngày " + last, "from the day of the plan to " + last);
        }
        return read(obligation);
    }

    /**
     * Until when, as it is read; for those who coordinate and have no deadline of their own the time that the plan gives the
     * task.
     */
    String time(Obligation obligation) {
        return isWithoutTimeOfItsOwn(obligation)
                ? worded(obligation).map(this::ofTask).orElse(read(obligation))
                : read(obligation);
    }

    /** Whether it helps with a task whose day does not bind those who coordinate. */
    private static boolean isWithoutTimeOfItsOwn(Obligation obligation) {
        return obligation.role() == Role.COORDINATING
                && obligation.deadline() instanceof Deadline.Unspecified open
                && open.wording().isEmpty();
    }

    private String ofTask(String worded) {
        return "“" + worded + "”"
                + words.say(" (cơ quan phối hợp không có thời hạn riêng)", " (those who coordinate have no deadline)");
    }

    /**
     * The same for lists, where the day stands beside it, or that there is none: the plan's words for the time of a task without what
     * says so, and of a sentence of the plan that names no date only the words for the time, "kịp thời".
     */
    String timeInShort(Obligation obligation) {
        if (!(obligation.deadline() instanceof Deadline.Unspecified open)) {
            return read(obligation);
        }
        String wording = ofTask(obligation).flatMap(task -> worded(obligation)).orElse(open.wording());
        if (ofTask(obligation).isEmpty() && wording.length() > FEW_WORDS) {
            Matcher promptly = PROMPTLY.matcher(wording);
            wording = promptly.find() ? promptly.group() : "";
        }
        return words.of(TimeFormat.deadline(new Deadline.Unspecified(wording)));
    }

    private Optional<PlanTask> ofTask(Obligation obligation) {
        return plan.clause(obligation.clause())
                .filter(clause -> obligation.term().law() == null)
                .filter(PlanTask.class::isInstance)
                .map(PlanTask.class::cast);
    }

    /** A period of the year that is said already: "quý II". */
    private String inShort(ReportingPeriod period) {
        return period.kind() == ReportingPeriod.Kind.QUARTER
                ? words.say("quý ", "quarter ") + TimeFormat.quarter(period.number())
                : words.of(TimeFormat.period(period));
    }

    private String read(Obligation obligation) {
        return words.of(TimeFormat.deadline(obligation.deadline()));
    }

    /** The plan's words for the time; empty where it has none for it. */
    private Optional<String> worded(Obligation obligation) {
        return plan.clause(obligation.clause())
                .filter(clause -> obligation.term().law() == null && !standsInOldWords(clause, obligation))
                .map(clause -> worded(clause, obligation))
                .filter(worded -> !worded.isEmpty());
    }

    /** Of several reports on one period the words of its own deadline. */
    private static String worded(Clause clause, Obligation obligation) {
        if (clause instanceof PlanTask task) {
            return TIME.matcher(task.time().wording()).replaceFirst("").replaceFirst("\\.$", "");
        }
        return clause instanceof ReportingDuty regime
                ? regime.reports().stream()
                        .filter(report -> report.period().equals(obligation.period()))
                        .min(Comparator.comparing(report -> !report.deadline().equals(obligation.deadline())))
                        .map(ReportingDuty.PeriodicReport::wording)
                        .orElse("")
                : "";
    }
}

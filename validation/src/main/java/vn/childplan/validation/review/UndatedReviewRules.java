package vn.childplan.validation.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.Role;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.Schedule;
import vn.childplan.core.time.Term;
import vn.childplan.validation.obligation.PlanDuty;
import vn.childplan.validation.rule.Basis;
import vn.childplan.validation.rule.Rule;

/** Until when: duties that set no date at all. */
final class UndatedReviewRules {
    private static final Pattern VAGUE = Pattern.compile(
            "kịp thời|định kỳ|thường kỳ|sớm nhất|khẩn trương|theo quy định",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MILESTONE =
            Pattern.compile("sơ kết|tổng kết", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int SHORT = 40;

    static final ReviewRule DEADLINE_MISSING = Rule.named("review.deadline-missing")
            .title(
                    "Nghĩa vụ kết thúc bằng văn bản (kế hoạch, báo cáo, thẩm định) có thời hạn",
                    "An obligation that ends in a document (a plan, a report, an appraisal) has a date")
            .basis("lời văn của mục, khoản", "the words of the clause")
            .basis(Basis.reading(
                    "việc không có thời hạn thì không theo dõi, đôn đốc được",
                    "what has no date can be neither followed up nor late"))
            .as(
                    ReviewRule::of,
                    (subject, findings) -> byClause(subject, UndatedReviewRules::lacksDate)
                            .forEach((clause, duties) -> findings.add(
                                    clause,
                                    Text.of(
                                            "Không ghi thời hạn: "
                                                    + labels(duties).vi(),
                                            "No date is set: " + labels(duties).en()),
                                    Text.of("Ghi ngày phải hoàn thành", "Set the day by which it is due"))));

    static final ReviewRule TIME_UNREADABLE = Rule.named("review.time-unreadable")
            .title("Lời văn về thời gian xác định được thời hạn", "Words of time fix a date")
            .basis("lời văn của mục, khoản", "the words of the clause")
            .basis(Basis.reading(
                    "“kịp thời”, “theo quy định” không xác định được thời điểm quá hạn",
                    "“kịp thời” (promptly), “theo quy định” (as prescribed) do not say from when something is overdue"))
            .as(
                    ReviewRule::of,
                    (subject, findings) -> byClause(
                                    subject, duty -> !timeWords(duty).isEmpty())
                            .forEach((clause, duties) -> addUnreadable(findings, clause, duties)));

    static final ReviewRule ACTIVITY_UNDATED = Rule.named("review.activity-undated")
            .title("Nhiệm vụ có thời hạn hoặc mốc kiểm tra", "Tasks have a date or a milestone")
            .basis(Basis.reading(
                    "nhiệm vụ không có thời hạn không tính vào tỷ lệ đúng hạn",
                    "what has no date is outside the on-time rate"))
            .severity(Severity.INFO)
            .as(ReviewRule::of, UndatedReviewRules::checkActivities);

    static final ReviewRule MILESTONE_UNDATED = Rule.named("review.milestone-undated")
            .title("Sơ kết, tổng kết có mốc thời gian", "Interim and final summaries have a date")
            .basis("lời văn của mục, khoản", "the words of the clause")
            .basis(Basis.reading(
                    "sơ kết, tổng kết là việc làm một lần, không “thường xuyên”",
                    "a summary is made once and not all through the year"))
            .as(ReviewRule::of, (subject, findings) -> {
                for (PlanDuty duty : subject.duties()) {
                    String milestones = String.join(
                            ", ",
                            MILESTONE
                                    .matcher(duty.wording())
                                    .results()
                                    .map(MatchResult::group)
                                    .distinct()
                                    .toList());
                    if (duty.isOwnOrder() && !duty.dated() && !milestones.isEmpty()) {
                        findings.add(
                                duty.clause(),
                                Text.of(
                                        "Có " + milestones + " nhưng không ghi thời điểm",
                                        "It asks for a summary (“" + milestones + "”) and sets no date for it"),
                                Text.of("Ghi tháng hoặc ngày phải hoàn thành", "Set the month or day it is due"));
                    }
                }
            });

    static final List<ReviewRule> ALL = List.of(DEADLINE_MISSING, TIME_UNREADABLE, ACTIVITY_UNDATED, MILESTONE_UNDATED);

    private UndatedReviewRules() {}

    private static Map<ClauseRef, List<PlanDuty>> byClause(ReviewedPlan subject, Predicate<PlanDuty> pick) {
        Map<ClauseRef, List<PlanDuty>> found = new LinkedHashMap<>();
        for (PlanDuty duty : subject.duties()) {
            if (duty.isOwnOrder() && pick.test(duty)) {
                found.computeIfAbsent(duty.clause(), clause -> new ArrayList<>())
                        .add(duty);
            }
        }
        return found;
    }

    private static boolean lacksDate(PlanDuty duty) {
        return duty.kind().endsInDocument() && duty.terms().stream().anyMatch(term -> hasNoWords(term.deadline()));
    }

    private static boolean hasNoWords(Deadline deadline) {
        return switch (deadline.kind()) {
            case CONTINUOUS -> true;
            case UNSPECIFIED -> openWords(deadline).isBlank();
            case BEFORE, NOT_LATER_THAN, WITHIN, AFTER_EVENT -> false;
        };
    }

    /** The words of time of a deadline that fixes no date by them; empty if it has none, or fixes one. */
    private static String openWords(Deadline deadline) {
        return switch (deadline.kind()) {
            case UNSPECIFIED -> ((Deadline.Unspecified) deadline).wording();
            case BEFORE, NOT_LATER_THAN, WITHIN, AFTER_EVENT, CONTINUOUS -> "";
        };
    }

    private static Text labels(List<PlanDuty> duties) {
        return Phrases.join(
                ", ",
                duties.stream().map(duty -> duty.kind().label()).distinct().toList());
    }

    /** The words of time of a duty that fix no date: a short wording whole, of a sentence the vague word in it. */
    private static Set<String> timeWords(PlanDuty duty) {
        Set<String> words = new LinkedHashSet<>();
        for (Term term : duty.terms()) {
            String open = openWords(term.deadline());
            if (!open.isBlank()) {
                Matcher vague = VAGUE.matcher(open);
                words.add(open.length() > SHORT && vague.find() ? vague.group() : open);
            }
        }
        return words;
    }

    private static void addUnreadable(Findings findings, ClauseRef clause, List<PlanDuty> duties) {
        List<Text> each = new ArrayList<>();
        boolean document = false;
        for (PlanDuty duty : duties) {
            String words = Phrases.quote(String.join("; ", timeWords(duty)));
            each.add(Text.of(
                    words + " (" + duty.kind().label().vi() + ")",
                    words + " (" + duty.kind().label().en() + ")"));
            // A difficulty is reported when it arises: that it has no date beforehand is in its nature.
            document |= duty.kind().endsInDocument() && duty.kind() != DutyKind.ESCALATE;
        }
        Text said = Phrases.join(", ", each);
        findings.add(
                document ? Severity.WARNING : Severity.INFO,
                clause,
                Text.of("Cụm từ không xác định được thời hạn: " + said.vi(), "Words that fix no date: " + said.en()),
                Text.of(
                        "Ghi ngày, hoặc số ngày làm việc kể từ khi phát sinh, hoặc văn bản quy định",
                        "Set a day, or a number of working days from the event, or name the rule that sets it"));
    }

    private static void checkActivities(ReviewedPlan subject, Findings findings) {
        Set<ClauseRef> continuous = new LinkedHashSet<>();
        Set<ClauseRef> recurring = new LinkedHashSet<>();
        Map<ClauseRef, Set<Text>> silent = new LinkedHashMap<>();
        Set<ClauseRef> periodic = periodic(subject.plan());
        for (PlanDuty duty : subject.duties()) {
            // What the plan only asks for, as of the Front, can be followed up no more without a date than what it
            // orders.
            if (duty.role() != Role.COORDINATING && !duty.kind().endsInDocument() && !duty.dated()) {
                for (Term term : duty.terms()) {
                    if (term.deadline().kind() == Deadline.Kind.CONTINUOUS) {
                        continuous.add(duty.clause());
                    } else if (hasNoWords(term.deadline()) && periodic.contains(duty.clause())) {
                        recurring.add(duty.clause());
                    } else if (hasNoWords(term.deadline())) {
                        silent.computeIfAbsent(duty.clause(), clause -> new LinkedHashSet<>())
                                .add(duty.kind().label());
                    }
                }
            }
        }
        tell(findings, activities(continuous, "ghi “thường xuyên trong năm”", Phrase.ALL_YEAR));
        tell(findings, activities(recurring, "ghi lặp lại theo kỳ", Phrase.RECURRING));
        Set<ClauseRef> timed = byClause(
                        subject, duty -> duty.dated() || !timeWords(duty).isEmpty())
                .keySet();
        Set<ClauseRef> whole = new LinkedHashSet<>(silent.keySet());
        whole.removeAll(timed);
        List<Text> told = new ArrayList<>(activities(whole, "không ghi thời gian", Phrase.SILENT));
        silent.keySet().retainAll(timed);
        silent.forEach((clause, duties) -> told.add(silentOn(clause, List.copyOf(duties), told.isEmpty())));
        tell(findings, told);
    }

    /** Of a clause that says something of time, and nothing for one of its duties. */
    private static Text silentOn(ClauseRef clause, List<Text> duties, boolean first) {
        Text said = Phrases.join(", ", duties);
        return Text.of(
                (first ? "Không" : "không") + " ghi thời gian cho việc " + said.vi() + ": " + clause,
                (first ? "Nothing" : "nothing") + " says by when to " + said.en() + ": " + clause);
    }

    private static void tell(Findings findings, List<Text> told) {
        if (!told.isEmpty()) {
            findings.add(
                    null,
                    Phrases.join("; ", told),
                    Text.of(
                            "Ghi sản phẩm và mốc thời gian cho việc cần theo dõi",
                            "Set a result and a date where it is to be followed up"));
        }
    }

    /** Tasks that recur: "hằng quý", "hằng tháng" say when, though no day of it. */
    private static Set<ClauseRef> periodic(Plan plan) {
        return plan.clauses().stream()
                .filter(clause -> clause instanceof PlanTask task
                        && task.time().schedule().kind() == Schedule.Kind.PERIODIC)
                .map(Clause::ref)
                .collect(Collectors.toSet());
    }

    /** What one clause says, or several. */
    private enum Phrase {
        ALL_YEAR("says “all through the year” and sets", "say “all through the year” and set"),
        RECURRING("says that it recurs and sets", "say that they recur and set"),
        SILENT("says nothing of time and sets", "say nothing of time and set");

        private final String one;
        private final String several;

        Phrase(String one, String several) {
            this.one = one;
            this.several = several;
        }

        String of(int clauses) {
            return clauses + (clauses == 1 ? " clause " + one : " clauses " + several) + " no date: ";
        }
    }

    private static List<Text> activities(Set<ClauseRef> clauses, String vi, Phrase en) {
        if (clauses.isEmpty()) {
            return List.of();
        }
        String refs = Phrases.clauses(List.copyOf(clauses));
        return List.of(Text.of(
                clauses.size() + " khoản " + vi + ", không có thời hạn: " + refs, en.of(clauses.size()) + refs));
    }
}

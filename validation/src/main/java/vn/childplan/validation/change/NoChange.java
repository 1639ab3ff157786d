package vn.childplan.validation.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.DateSpan;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.core.time.Validity;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.rule.Outcome;
import vn.childplan.validation.rule.Rule;
import vn.childplan.validation.rule.Setting;

/** Why a change changes no verdict, a sentence for each step of it. */
final class NoChange {
    private final PlanUnderRules base;
    private final PlanUnderRules candidate;
    /** How often each rule applied while the candidate was judged. */
    private final Map<String, Integer> applied = new HashMap<>();

    private NoChange(PlanUnderRules base, PlanUnderRules candidate) {
        this.base = base;
        this.candidate = candidate;
    }

    static List<Text> reasons(PlanUnderRules base, PlanUnderRules candidate, Steps steps, Instant asOf) {
        NoChange why = new NoChange(base, candidate);
        steps.observe(asOf, (rule, settings, judgement, outcome) -> {
            if (outcome != Outcome.NOT_APPLICABLE) {
                why.applied.merge(rule.id(), 1, Integer::sum);
            }
        });
        return why.reasons(steps.otherEvidence());
    }

    private List<Text> reasons(boolean otherEvidence) {
        List<Text> reasons = new ArrayList<>();
        if (otherEvidence) {
            reasons.add(Text.of(
                    "thông tin thực hiện khác, nhưng không ở điều quyết định kết luận nào",
                    "what is recorded is another, but not in what decides a verdict"));
        }
        if (!base.plan().equals(candidate.plan())) {
            reasons.add(Text.of(
                    "kế hoạch khác, nhưng không ở điều quyết định kết luận nào",
                    "the plan is another, but not in what decides a verdict"));
        }
        if (!base.directory().equals(candidate.directory())) {
            reasons.add(Text.of(
                    "danh mục cơ quan khác, nhưng không ở cơ quan nào có nghĩa vụ, hoặc không ở thời gian hoạt động"
                            + " của cơ quan đó",
                    "the directory is another, but not in who bears a duty, nor in for how long they live"));
        }
        if (!base.calendar().equals(candidate.calendar())) {
            reasons.add(Text.of(
                    "lịch làm việc khác, nhưng không ở ngày mà thời hạn nào phụ thuộc",
                    "the calendar is another, but not on a day on which a deadline depends"));
        }
        RuleChange.between(base.rules(), candidate.rules()).steps().forEach(step -> reasons.addAll(reasons(step)));
        if (reasons.isEmpty()) {
            reasons.addAll(statedInVain());
        }
        return reasons.isEmpty()
                ? List.of(Text.of("hai bên như nhau", "both sides are the same"))
                : List.copyOf(reasons);
    }

    /** What the candidate sets as the base has it, so that no step leads from the one to the other. */
    private List<Text> statedInVain() {
        List<Text> ofBase =
                base.register().findings().stream().map(Finding::message).toList();
        return candidate.register().findings().stream()
                .filter(finding -> finding.code().equals(ObligationRegister.SETTING_WITHOUT_EFFECT))
                .filter(finding -> !ofBase.contains(finding.message()))
                .map(Finding::message)
                .toList();
    }

    private List<Text> reasons(RuleChange.Step step) {
        List<Text> idle = new ArrayList<>();
        if (step instanceof RuleChange.Reset reset) {
            reset.after().forEach(setting -> withoutEffect(setting).ifPresent(finding -> idle.add(finding.message())));
        } else if (step instanceof RuleChange.Added added) {
            idle(added.added()).ifPresent(idle::add);
        } else if (step instanceof RuleChange.Replaced replaced) {
            idle(replaced.after()).ifPresent(idle::add);
        }
        return idle.isEmpty() ? List.of(applied(step)) : idle;
    }

    private Optional<Finding> withoutEffect(Setting setting) {
        return candidate.rules().withoutEffect(setting, candidate.plan(), facts());
    }

    /** The days by which rules are picked for the obligations of the plan. */
    private DateSpan facts() {
        LocalDate plan = candidate.plan().date();
        List<LocalDate> days = candidate.register().obligations().stream()
                .map(Obligation::ruleDate)
                .sorted(Comparator.naturalOrder())
                .toList();
        return days.isEmpty() ? DateSpan.of(plan, plan) : DateSpan.of(days.get(0), days.get(days.size() - 1));
    }

    private Optional<Text> idle(Rule rule) {
        return notInForce(rule)
                .or(() -> candidate
                        .rules()
                        .withoutEffect(rule, candidate.register().plan())
                        .map(NoChange::withRemedy));
    }

    /** A reason and what to write instead, for nothing else on an impact says it. */
    private static Text withRemedy(Finding finding) {
        return Text.of(
                finding.message().vi() + "; " + finding.remedy().vi(),
                finding.message().en() + "; " + finding.remedy().en());
    }

    private Optional<Text> notInForce(Rule rule) {
        Validity validity = rule.about().validity();
        LocalDate from = validity.from();
        LocalDate day = isReading(rule) ? candidate.plan().date() : facts().last();
        if (from == null || !from.isAfter(day)) {
            return Optional.empty();
        }
        Text begins = TimeFormat.date(from);
        Text last = TimeFormat.date(day);
        return Optional.of(
                isReading(rule)
                        ? Text.of(
                                rule.id() + " chỉ có hiệu lực từ ngày " + begins.vi()
                                        + "; cách hiểu được chọn theo ngày của kế hoạch, " + last.vi(),
                                rule.id() + " is in force only from " + begins.en()
                                        + "; readings are picked by the date of the plan, " + last.en())
                        : Text.of(
                                rule.id() + " chỉ có hiệu lực từ ngày " + begins.vi()
                                        + "; nghĩa vụ muộn nhất được xét theo quy tắc ngày " + last.vi(),
                                rule.id() + " is in force only from " + begins.en()
                                        + "; the latest obligation is judged by the rules of " + last.en()));
    }

    private static boolean isReading(Rule rule) {
        return rule.match(law -> false, reading -> true, judging -> false);
    }

    /** It applies, and comes to the same; or it never applies. */
    private Text applied(RuleChange.Step step) {
        String rule = step.rule();
        boolean judges = candidate
                .rules()
                .rule(rule)
                .or(() -> base.rules().rule(rule))
                .map(found -> found.<Boolean>match(law -> false, reading -> false, judging -> true))
                .orElse(false);
        int count = applied.getOrDefault(rule, 0);
        if (!judges) {
            return Text.of(
                    rule + ": đọc kế hoạch này vẫn ra các nghĩa vụ như trước",
                    rule + ": read so, the plan gives the same obligations");
        }
        return count == 0
                ? Text.of(
                        rule + " không áp dụng đối với nghĩa vụ nào vào thời điểm này",
                        rule + " applies to no obligation at this instant")
                : Text.of(
                        rule + " áp dụng đối với " + count + " nghĩa vụ, kết luận như trước",
                        rule + " applies to " + (count == 1 ? "1 obligation" : count + " obligations")
                                + ", and the verdicts stay as they were");
    }
}

package vn.childplan.validation.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.text.Text;
import vn.childplan.validation.internal.judging.Inputs;
import vn.childplan.validation.internal.judging.RuleListener;
import vn.childplan.validation.internal.judging.RuleRun;
import vn.childplan.validation.internal.judging.VerdictPages;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.rule.Judgement;
import vn.childplan.validation.rule.Notes;
import vn.childplan.validation.rule.Outcome;
import vn.childplan.validation.rule.ReadingRule;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.RulesInForce;
import vn.childplan.validation.rule.Settings;
import vn.childplan.validation.rule.VerdictRule;

/**
 * Gathers what rules threw while the obligations of a register were judged, and what readings throw when they are to account
 * for them. Readings of the standard rules are not asked: tests hold that they throw nothing, and there may be many
 * obligations.
 */
final class RuleErrors implements RuleListener {
    private static final Set<ReadingRule.Account> STANDARD = RuleSet.standard().rules().stream()
            .filter(ReadingRule.class::isInstance)
            .map(rule -> ((ReadingRule) rule).account())
            .collect(Collectors.toUnmodifiableSet());

    /** A rule that throws does so on many obligations alike; what it says may name each of them. */
    private record Kind(String rule, boolean reading, Class<? extends RuntimeException> type) {}

    /** What was thrown first, where, and on how many obligations. */
    private record Count(RuntimeException first, String obligation, int times) {}

    private final Map<Kind, Count> thrown = new LinkedHashMap<>();

    private RuleErrors() {}

    /** On how many obligations a rule threw. */
    static int count(Inputs inputs, VerdictPages pages) {
        RulesInForce inForce = inForce(inputs);
        List<ReadingRule> readings = readings(inForce);
        int count = 0;
        for (int ordinal = 0; ordinal < inputs.register().size(); ordinal++) {
            if (!pages.conclusion(ordinal).trace().errors().isEmpty()
                    || anyThrows(readings, inForce, inputs, inputs.obligation(ordinal))) {
                count++;
            }
        }
        return count;
    }

    /** One finding for each rule and each type of exception. Judges anew where a rule threw, for verdicts keep no exception. */
    static List<Finding> of(Inputs inputs, VerdictPages pages) {
        RuleErrors errors = new RuleErrors();
        RuleRun run = new RuleRun(inputs);
        for (int ordinal = 0; ordinal < inputs.register().size(); ordinal++) {
            if (!pages.conclusion(ordinal).trace().errors().isEmpty()) {
                run.judge(ordinal, errors);
            }
        }
        RulesInForce inForce = inForce(inputs);
        for (ReadingRule rule : readings(inForce)) {
            for (int ordinal = 0; ordinal < inputs.register().size(); ordinal++) {
                Obligation obligation = inputs.obligation(ordinal);
                RuntimeException thrown = thrown(rule, inForce.settings(rule), inputs, obligation);
                if (thrown != null) {
                    errors.add(new Kind(rule.id(), true, thrown.getClass()), thrown, obligation);
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        errors.thrown.forEach((kind, count) -> findings.add(finding(kind, count)));
        return List.copyOf(findings);
    }

    private static RulesInForce inForce(Inputs inputs) {
        return inputs.rules().ruleSet().on(inputs.register().plan().date());
    }

    private static List<ReadingRule> readings(RulesInForce inForce) {
        return inForce.readings().stream()
                .filter(rule -> !STANDARD.contains(rule.account()))
                .toList();
    }

    private static boolean anyThrows(
            List<ReadingRule> readings, RulesInForce inForce, Inputs inputs, Obligation obligation) {
        for (ReadingRule rule : readings) {
            if (thrown(rule, inForce.settings(rule), inputs, obligation) != null) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable RuntimeException thrown(
            ReadingRule rule, Settings settings, Inputs inputs, Obligation obligation) {
        ObligationRegister register = inputs.register();
        Notes unread = new Notes(Text.VIETNAMESE, register.directory());
        try {
            rule.account().write(register.plan(), register.directory(), obligation, settings, unread);
            return null;
        } catch (RuntimeException thrown) {
            return thrown;
        }
    }

    @Override
    public void heard(
            VerdictRule rule,
            Settings settings,
            Judgement judgement,
            Outcome outcome,
            @Nullable RuntimeException exception) {
        if (exception != null) {
            add(new Kind(rule.id(), false, exception.getClass()), exception, judgement.obligation());
        }
    }

    private void add(Kind kind, RuntimeException exception, Obligation obligation) {
        thrown.merge(
                kind,
                new Count(exception, obligation.id(), 1),
                (before, more) -> new Count(before.first(), before.obligation(), before.times() + 1));
    }

    private static Finding finding(Kind kind, Count count) {
        String rule = kind.rule();
        return Finding.of(
                "rule.error",
                Severity.ERROR,
                Text.of(
                        "quy tắc " + rule + " gặp lỗi ở " + count.times() + " nghĩa vụ, trước hết ở "
                                + count.obligation() + ": " + count.first(),
                        "rule " + rule + " failed with an error on " + count.times()
                                + (count.times() == 1 ? " obligation, " : " obligations, first on ")
                                + count.obligation() + ": " + count.first()),
                kind.reading()
                        ? Text.of(
                                "Các kết luận không thay đổi, nhưng phần giải thích thiếu quy tắc này; sửa quy tắc, hoặc bổ"
                                        + " sung dữ liệu mà nó cần",
                                "The verdicts stay as they are, but their explanations lack it; correct the rule, or give it"
                                        + " the data that it asks for")
                        : Text.of(
                                "Các kết quả đó được kết luận mà thiếu quy tắc này; sửa quy tắc, hoặc bổ sung dữ liệu mà nó"
                                        + " cần",
                                "Those verdicts came about without it; correct the rule, or give it the data that it asks"
                                        + " for"));
    }
}

package vn.childplan.validation.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.text.Text;
import vn.childplan.validation.internal.judging.Inputs;
import vn.childplan.validation.internal.judging.RuleListener;
import vn.childplan.validation.internal.judging.RuleRun;
import vn.childplan.validation.internal.judging.VerdictPages;
import vn.childplan.validation.rule.Judgement;
import vn.childplan.validation.rule.Outcome;
import vn.childplan.validation.rule.Settings;
import vn.childplan.validation.rule.VerdictRule;

/** Gathers what rules threw while the obligations of a register were judged. */
final class RuleErrors implements RuleListener {
    /** A rule that throws does so on many obligations alike; what it says may name each of them. */
    private record Kind(String rule, Class<? extends RuntimeException> type) {}

    /** What was thrown first, where, and on how many obligations. */
    private record Count(RuntimeException first, String obligation, int times) {}

    private final Map<Kind, Count> thrown = new LinkedHashMap<>();

    private RuleErrors() {}

    static boolean any(Inputs inputs, VerdictPages pages) {
        return count(inputs, pages) > 0;
    }

    /** On how many obligations a rule threw. */
    static int count(Inputs inputs, VerdictPages pages) {
        int count = 0;
        for (int ordinal = 0; ordinal < inputs.register().size(); ordinal++) {
            count += pages.conclusion(ordinal).trace().errors().isEmpty() ? 0 : 1;
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
        List<Finding> findings = new ArrayList<>();
        errors.thrown.forEach((kind, count) -> findings.add(finding(kind.rule(), count)));
        return List.copyOf(findings);
    }

    @Override
    public void heard(
            VerdictRule rule,
            Settings settings,
            Judgement judgement,
            Outcome outcome,
            @Nullable RuntimeException exception) {
        if (exception != null) {
            String obligation = judgement.obligation().id();
            thrown.merge(
                    new Kind(rule.id(), exception.getClass()),
                    new Count(exception, obligation, 1),
                    (before, more) -> new Count(before.first(), before.obligation(), before.times() + 1));
        }
    }

    private static Finding finding(String rule, Count count) {
        return Finding.of(
                "rule.error",
                Severity.ERROR,
                Text.of(
                        "quy tắc " + rule + " gặp lỗi ở " + count.times() + " nghĩa vụ, trước hết ở "
                                + count.obligation() + ": " + count.first(),
                        "rule " + rule + " failed with an error on " + count.times()
                                + (count.times() == 1 ? " obligation, " : " obligations, first on ")
                                + count.obligation() + ": " + count.first()),
                Text.of(
                        "Các kết quả đó được kết luận mà thiếu quy tắc này; sửa quy tắc, hoặc bổ sung dữ liệu mà nó cần",
                        "Those verdicts came about without it; correct the rule, or give it the data that it asks for"));
    }
}

package vn.childplan.validation.assessment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.validation.internal.judging.Conclusion;
import vn.childplan.validation.internal.judging.Inputs;
import vn.childplan.validation.internal.judging.RuleListener;
import vn.childplan.validation.internal.judging.RuleRun;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.obligation.StandingLaw;
import vn.childplan.validation.rule.ClauseRule;
import vn.childplan.validation.rule.Judgement;
import vn.childplan.validation.rule.Notes;
import vn.childplan.validation.rule.Outcome;
import vn.childplan.validation.rule.ReadingRule;
import vn.childplan.validation.rule.Reason;
import vn.childplan.validation.rule.Remark;
import vn.childplan.validation.rule.RulesInForce;
import vn.childplan.validation.rule.Settings;
import vn.childplan.validation.rule.Stage;
import vn.childplan.validation.rule.VerdictRule;

/** Judges an obligation once more and writes down, in one language, what each rule looked at and what followed. */
final class Explainer {
    private final Inputs inputs;
    private final Locale locale;

    Explainer(Inputs inputs, Locale locale) {
        this.inputs = inputs;
        this.locale = locale;
    }

    Explanation explain(int ordinal) {
        Obligation obligation = inputs.obligation(ordinal);
        Reasons reasons = new Reasons(obligation);
        reasons.byStage.put(Stage.BEARER, readings(obligation));
        RuleRun run = new RuleRun(inputs);
        Conclusion conclusion = run.judge(ordinal, reasons);
        Verdict verdict = new Verdict(inputs, ordinal, conclusion, run.fulfilment());
        List<Explanation.Question> questions = new ArrayList<>();
        reasons.byStage.forEach((stage, list) ->
                questions.add(new Explanation.Question(stage, stage.title().in(locale), list)));
        return new Explanation(
                obligation.id(),
                verdict.status(),
                conclusion(verdict),
                words(obligation),
                questions,
                new EntryUses(inputs, verdict, reasons.remarks, locale).all(),
                new LastDays(inputs.calendar(), verdict, locale).find(),
                new Handovers(inputs.register().directory(), verdict, notes(), locale).all(),
                new NextSteps(verdict, notes(), locale).find(),
                locale);
    }

    private Explanation.ClauseWords words(Obligation obligation) {
        ClauseRef clause = obligation.clause();
        List<String> lines = inputs.register()
                .wordsOf(obligation)
                .clause(clause)
                .map(Clause::lines)
                .orElse(List.of());
        return new Explanation.ClauseWords(clause, obligation.term().place().in(locale), lines);
    }

    private List<Reason> readings(Obligation obligation) {
        ObligationRegister register = inputs.register();
        RulesInForce inForce = inputs.rules().ruleSet().on(register.plan().date());
        List<Reason> reasons = new ArrayList<>();
        StandingLaw law = obligation.term().law();
        inputs.rules().ruleSet().rules().stream()
                .filter(ClauseRule.class::isInstance)
                .map(ClauseRule.class::cast)
                .filter(rule -> rule.law().equals(law))
                .forEach(rule -> reasons.add(rule.reason(notes())));
        for (ReadingRule rule : inForce.readings()) {
            reasons.add(reading(rule, inForce.settings(rule), obligation));
        }
        return reasons;
    }

    /** One that throws is told with what it threw, and the others are asked all the same. */
    private Reason reading(ReadingRule rule, Settings settings, Obligation obligation) {
        ObligationRegister register = inputs.register();
        Notes notes = notes();
        try {
            Outcome outcome = rule.account().write(register.plan(), register.directory(), obligation, settings, notes);
            if (outcome != Outcome.NOT_APPLICABLE) {
                notes.set(
                        inputs.rules().ruleSet().settings(rule, register.plan().date()));
            }
            return notes.reason(rule.about(), outcome);
        } catch (RuntimeException thrown) {
            return broken(thrown).reason(rule.about(), Outcome.ERROR);
        }
    }

    /** What a rule noted before it threw explains nothing. */
    private Notes broken(RuntimeException thrown) {
        return notes().so("quy tắc gặp lỗi: " + thrown, "the rule failed with an error: " + thrown);
    }

    /** Listens to the rules, and has them write down what they look at and what follows. */
    private final class Reasons implements RuleListener {
        final Map<Stage, List<Reason>> byStage = new EnumMap<>(Stage.class);
        final Map<Evidence, Remark> remarks = new HashMap<>();
        private final Obligation obligation;
        private Notes written = Explainer.this.notes();

        Reasons(Obligation obligation) {
            this.obligation = obligation;
        }

        @Override
        public Notes notes() {
            written = Explainer.this.notes();
            return written;
        }

        @Override
        public void remarked(@Nullable Evidence entry, Remark remark) {
            if (entry != null) {
                remarks.put(entry, remark);
            }
        }

        @Override
        public void heard(
                VerdictRule rule,
                Settings settings,
                Judgement judgement,
                Outcome outcome,
                @Nullable RuntimeException thrown) {
            byStage.computeIfAbsent(rule.stage(), stage -> new ArrayList<>())
                    .add(shown(rule, outcome, thrown).reason(rule.about(), outcome));
        }

        /** What a rule noted before it threw, or before it found that it is not applicable, explains nothing. */
        private Notes shown(VerdictRule rule, Outcome outcome, @Nullable RuntimeException thrown) {
            if (thrown != null) {
                return broken(thrown);
            }
            return outcome == Outcome.NOT_APPLICABLE
                    ? Explainer.this.notes()
                    : written.set(inputs.rules().ruleSet().settings(rule, obligation.ruleDate()));
        }
    }

    private String conclusion(Verdict verdict) {
        Obligation obligation = verdict.obligation();
        Notes notes = notes();
        AgencyId bearer = obligation.bearer();
        String who = bearer == null ? "“" + obligation.term().party().wording() + "”" : notes.show(bearer);
        Text period = TimeFormat.period(obligation.period());
        Text days = TimeFormat.days(verdict.daysLate());
        Text late = Text.of(" " + days.vi(), " by " + days.en());
        Text sentence = Text.of(
                who + ", " + obligation.duty().label().vi() + " theo "
                        + obligation.term().place().vi() + ", " + period.vi() + ": "
                        + verdict.label().vi(),
                who + ", " + obligation.duty().label().en() + " under "
                        + obligation.term().place().en() + ", " + period.en() + ": "
                        + verdict.label().en());
        return sentence.in(locale) + (verdict.daysLate() > 0 ? late.in(locale) : "");
    }

    private Notes notes() {
        return new Notes(locale, inputs.register().directory());
    }
}

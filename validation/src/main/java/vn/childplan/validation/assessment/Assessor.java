package vn.childplan.validation.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.OfficialCalendar;
import vn.childplan.validation.obligation.DutyTerm;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.rule.Notes;
import vn.childplan.validation.rule.Outcome;
import vn.childplan.validation.rule.ReadingRule;
import vn.childplan.validation.rule.Reason;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.RulesInForce;
import vn.childplan.validation.rule.Stage;
import vn.childplan.validation.rule.VerdictRule;

/**
 * Judges the obligations of a register by a rule set, as of any instant. Immutable and safe to share between threads.
 *
 * <pre>{@code
 * Assessor assessor = Assessor.of(register, RuleSet.standard(), QuangNgai.calendar());
 * Assessment assessment = assessor.assess(evidence, VietnamTime.parse("2025-05-15"));
 * }</pre>
 */
public final class Assessor {
    private final ObligationRegister register;
    private final RuleSet rules;
    private final OfficialCalendar calendar;
    private final Map<LocalDate, Bench> benches = new HashMap<>();
    private final ObligationKeys keys;

    private Assessor(ObligationRegister register, RuleSet rules, OfficialCalendar calendar) {
        this.register = Objects.requireNonNull(register, "register");
        this.rules = Objects.requireNonNull(rules, "rules");
        this.calendar = Objects.requireNonNull(calendar, "calendar");
        this.keys = new ObligationKeys(register.obligations());
        for (Obligation obligation : register.obligations()) {
            benches.computeIfAbsent(obligation.ruleDate(), date -> new Bench(rules.on(date)));
        }
    }

    public static Assessor of(ObligationRegister register, RuleSet rules, OfficialCalendar calendar) {
        return new Assessor(register, rules, calendar);
    }

    public ObligationRegister register() {
        return register;
    }

    public RuleSet rules() {
        return rules;
    }

    public OfficialCalendar calendar() {
        return calendar;
    }

    /** Lays a log out by obligation, for judging it at several instants. */
    public EvidenceIndex index(EvidenceLog log) {
        return EvidenceIndex.of(register.obligations(), keys, log);
    }

    /** Judges every obligation on what was known at {@code asOf}. */
    public Assessment assess(EvidenceLog log, Instant asOf) {
        return assess(index(log), asOf);
    }

    /** Judges every obligation on what was known at {@code asOf}. */
    public Assessment assess(EvidenceIndex index, Instant asOf) {
        return judge(index, asOf, null);
    }

    /** Judges like {@link #assess}, while {@code observer} hears what every rule that is asked comes to. */
    public Assessment observe(EvidenceIndex index, Instant asOf, RuleObserver observer) {
        return judge(index, asOf, Objects.requireNonNull(observer, "observer"));
    }

    @SuppressWarnings("ReferenceEquality") // bearers of one duty stand together and share its term
    private Assessment judge(EvidenceIndex index, Instant asOf, @Nullable RuleObserver observer) {
        Run run = new Run(this, index, asOf);
        Evaluation evaluation = new Evaluation(calendar, asOf);
        int size = register.size();
        Verdict[] verdicts = new Verdict[size];
        DutyTerm term = null;
        Bench bench = null;
        Evaluation.Listener listener = null;
        for (int i = 0; i < size; i++) {
            Obligation obligation = run.obligation(i);
            if (bench == null || obligation.term() != term) {
                term = obligation.term();
                bench = bench(obligation);
                listener = observer == null ? null : listener(observer, bench, evaluation);
            }
            verdicts[i] = evaluation.judge(run, i, bench, listener);
        }
        return new Assessment(run, List.of(verdicts));
    }

    private static Evaluation.Listener listener(RuleObserver observer, Bench bench, Evaluation evaluation) {
        return (rule, index, outcome, thrown) -> observer.heard(rule, bench.settings[index], evaluation, outcome);
    }

    Verdict judge(Run run, int ordinal) {
        return new Evaluation(calendar, run.asOf()).judge(run, ordinal, bench(run.obligation(ordinal)), null);
    }

    Bench bench(Obligation obligation) {
        return Objects.requireNonNull(benches.get(obligation.ruleDate()), "no rules for this date");
    }

    Explanation explain(Run run, int ordinal, Locale locale) {
        Obligation obligation = run.obligation(ordinal);
        Bench bench = bench(obligation);
        Map<Stage, List<Reason>> reasons = new EnumMap<>(Stage.class);
        reasons.put(Stage.BEARER, readings(obligation, locale));
        Evaluation evaluation = new Evaluation(calendar, run.asOf());
        Verdict verdict = evaluation.judge(
                run,
                ordinal,
                bench,
                (rule, index, outcome, thrown) -> reasons.computeIfAbsent(rule.stage(), stage -> new ArrayList<>())
                        .add(reason(rule, outcome, thrown, evaluation, bench, index, locale)));
        List<Explanation.Question> questions = new ArrayList<>();
        reasons.forEach((stage, list) ->
                questions.add(new Explanation.Question(stage, stage.title().in(locale), list)));
        return new Explanation(obligation.id(), verdict.status(), conclusion(verdict, locale), questions);
    }

    private List<Reason> readings(Obligation obligation, Locale locale) {
        RulesInForce inForce = rules.on(register.plan().date());
        List<Reason> reasons = new ArrayList<>();
        for (ReadingRule rule : inForce.readings()) {
            Notes notes = new Notes(locale, register.directory());
            Outcome outcome = rule.account()
                    .write(register.plan(), register.directory(), obligation, inForce.settings(rule), notes);
            reasons.add(notes.reason(rule.about(), outcome));
        }
        return reasons;
    }

    private Reason reason(
            VerdictRule rule,
            Outcome outcome,
            @Nullable RuntimeException thrown,
            Evaluation evaluation,
            Bench bench,
            int index,
            Locale locale) {
        Notes notes = new Notes(locale, register.directory());
        if (thrown != null) {
            notes.so("quy tắc gặp lỗi: " + thrown, "the rule threw: " + thrown);
        } else if (outcome != Outcome.NOT_APPLICABLE) {
            rule.account().write(evaluation, bench.settings[index], notes);
        }
        return notes.reason(rule.about(), outcome);
    }

    private String conclusion(Verdict verdict, Locale locale) {
        Obligation obligation = verdict.obligation();
        Notes notes = new Notes(locale, register.directory());
        AgencyId bearer = obligation.bearer();
        String who = bearer == null ? "\"" + obligation.term().party().wording() + "\"" : notes.show(bearer);
        int days = verdict.daysLate();
        Text late = Text.of(" " + days + " ngày", " by " + days + (days == 1 ? " day" : " days"));
        Text sentence = Text.of(
                who + ", " + obligation.duty().label().vi() + " theo khoản " + obligation.clause() + ", kỳ "
                        + obligation.period() + ": " + verdict.status().label().vi(),
                who + ", " + obligation.duty().label().en() + " under clause " + obligation.clause() + ", period "
                        + obligation.period() + ": " + verdict.status().label().en());
        return sentence.in(locale) + (days > 0 ? late.in(locale) : "");
    }
}

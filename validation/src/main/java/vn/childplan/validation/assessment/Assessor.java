package vn.childplan.validation.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
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
import vn.childplan.validation.rule.Settings;
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
    private final ObligationKeys keys;
    /** For each duty in each period, by identity: its bearers share the term. */
    private final IdentityHashMap<DutyTerm, DutyBench> benches;

    private final boolean parallel;

    private Assessor(
            RuleSet rules,
            OfficialCalendar calendar,
            ObligationKeys keys,
            IdentityHashMap<DutyTerm, DutyBench> benches,
            boolean parallel) {
        this.register = keys.register();
        this.rules = rules;
        this.calendar = calendar;
        this.keys = keys;
        this.benches = benches;
        this.parallel = parallel;
    }

    public static Assessor of(ObligationRegister register, RuleSet rules, OfficialCalendar calendar) {
        return new Assessor(
                Objects.requireNonNull(rules, "rules"),
                Objects.requireNonNull(calendar, "calendar"),
                new ObligationKeys(Objects.requireNonNull(register, "register")),
                benches(register, rules),
                false);
    }

    @SuppressWarnings("ReferenceEquality") // bearers of one duty stand together and share its term
    private static IdentityHashMap<DutyTerm, DutyBench> benches(ObligationRegister register, RuleSet rules) {
        Map<LocalDate, Bench> byDate = new HashMap<>();
        IdentityHashMap<DutyTerm, DutyBench> byTerm = new IdentityHashMap<>();
        DutyTerm term = null;
        for (Obligation obligation : register.obligations()) {
            if (obligation.term() != term) {
                term = obligation.term();
                LocalDate ruleDate = obligation.ruleDate();
                byTerm.computeIfAbsent(
                        term,
                        key -> new DutyBench(key, byDate.computeIfAbsent(ruleDate, date -> new Bench(rules.on(date)))));
            }
        }
        return byTerm;
    }

    /**
     * Judges the same register by other rules. An index made by either serves both. The obligations stay as they were
     * derived: where the other rules read the plan otherwise, derive another register.
     */
    public Assessor with(RuleSet others) {
        return new Assessor(
                Objects.requireNonNull(others, "rules"), calendar, keys, benches(register, others), parallel);
    }

    /**
     * Judges on all processors, on the pool that the caller runs in or else the common one, with the same result in the
     * same order. Rules must then be free of state of their own; observers are still called one after the other.
     */
    public Assessor inParallel() {
        return new Assessor(rules, calendar, keys, benches, true);
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
        return EvidenceIndex.of(keys, log);
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

    private Assessment judge(EvidenceIndex index, Instant asOf, @Nullable RuleObserver observer) {
        Run run = new Run(this, index, asOf);
        IntStream pages = IntStream.range(0, Pages.count(register.size()));
        VerdictPage[] judged = (parallel && observer == null ? pages.parallel() : pages)
                .mapToObj(page -> judge(run, page, observer))
                .toArray(VerdictPage[]::new);
        return new Assessment(run, new Verdicts(run, judged));
    }

    /** Judges the obligations of one page, one after the other. */
    @SuppressWarnings("ReferenceEquality") // bearers of one duty stand together and share its term
    private VerdictPage judge(Run run, int page, @Nullable RuleObserver observer) {
        Evaluation evaluation = evaluation(run.asOf());
        VerdictPage judged = new VerdictPage(Pages.size(page, register.size()));
        DutyBench duty = null;
        Evaluation.Listener listener = null;
        for (int i = 0; i < judged.size(); i++) {
            int ordinal = Pages.first(page) + i;
            Obligation obligation = run.obligation(ordinal);
            if (duty == null || obligation.term() != duty.term) {
                duty = bench(obligation);
                listener = observer == null ? null : listener(observer, duty, evaluation);
            }
            Conclusion conclusion = listener == null
                    ? evaluation.judge(run, ordinal, duty)
                    : evaluation.judge(run, ordinal, duty, listener);
            judged.put(i, conclusion, evaluation.fulfilment());
        }
        return judged;
    }

    /** Judges one obligation; the evaluation then knows the entry that fulfilled it. */
    Conclusion judge(Evaluation evaluation, Run run, int ordinal) {
        return evaluation.judge(run, ordinal, bench(run.obligation(ordinal)));
    }

    private static Evaluation.Listener listener(RuleObserver observer, DutyBench duty, Evaluation evaluation) {
        return (rule, index, outcome, thrown) -> observer.heard(rule, duty.bench.settings[index], evaluation, outcome);
    }

    Evaluation evaluation(Instant asOf) {
        return new Evaluation(calendar, asOf);
    }

    DutyBench bench(Obligation obligation) {
        return Objects.requireNonNull(benches.get(obligation.term()), "an obligation of another register");
    }

    ObligationKeys keys() {
        return keys;
    }

    Explanation explain(Run run, int ordinal, Locale locale) {
        Obligation obligation = run.obligation(ordinal);
        DutyBench duty = bench(obligation);
        Map<Stage, List<Reason>> reasons = new EnumMap<>(Stage.class);
        reasons.put(Stage.BEARER, readings(obligation, locale));
        Evaluation evaluation = evaluation(run.asOf());
        Conclusion conclusion = evaluation.judge(
                run,
                ordinal,
                duty,
                (rule, index, outcome, thrown) -> reasons.computeIfAbsent(rule.stage(), stage -> new ArrayList<>())
                        .add(reason(rule, outcome, thrown, evaluation, duty.bench.settings[index], locale)));
        Verdict verdict = new Verdict(run, ordinal, conclusion, evaluation.fulfilment());
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
            Settings settings,
            Locale locale) {
        Notes notes = new Notes(locale, register.directory());
        if (thrown != null) {
            notes.so("quy tắc gặp lỗi: " + thrown, "the rule threw: " + thrown);
        } else if (outcome != Outcome.NOT_APPLICABLE) {
            rule.account().write(evaluation, settings, notes);
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

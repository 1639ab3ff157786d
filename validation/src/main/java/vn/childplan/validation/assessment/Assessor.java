package vn.childplan.validation.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
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
    /** So many pages are judged by one evaluation, which remembers from one obligation to the next. */
    private static final int SHARE = 16;

    private final ObligationRegister register;
    private final RuleSet rules;
    private final OfficialCalendar calendar;
    private final ObligationKeys keys;
    private final Benches benches;
    private final boolean parallel;

    private Assessor(RuleSet rules, OfficialCalendar calendar, ObligationKeys keys, Benches benches, boolean parallel) {
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
                Benches.of(register, rules),
                false);
    }

    /**
     * Judges the same register by other rules. An index made by either serves both. The obligations stay as they were
     * derived: where the other rules read the plan otherwise, derive another register.
     */
    public Assessor with(RuleSet others) {
        return new Assessor(
                Objects.requireNonNull(others, "rules"), calendar, keys, Benches.of(register, others), parallel);
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
        VerdictPage[] judged = new VerdictPage[Pages.count(register.size())];
        IntStream shares = IntStream.range(0, (judged.length + SHARE - 1) / SHARE);
        (parallel && observer == null ? shares.parallel() : shares).forEach(share -> {
            Evaluation evaluation = new Evaluation(run);
            int end = Math.min((share + 1) * SHARE, judged.length);
            for (int page = share * SHARE; page < end; page++) {
                judged[page] = judge(evaluation, page, observer);
            }
        });
        return new Assessment(run, new Verdicts(run, judged));
    }

    /** Judges the obligations of one page, group after group, one after the other. */
    private VerdictPage judge(Evaluation evaluation, int page, @Nullable RuleObserver observer) {
        int first = Pages.first(page);
        VerdictPage judged = new VerdictPage(Pages.size(page, register.size()));
        Evaluation.Listener listener = observer == null ? null : listener(observer, evaluation);
        int group = benches.group(first);
        for (int i = 0; i < judged.size(); i++) {
            int ordinal = first + i;
            if (ordinal == benches.end(group)) {
                group++;
            }
            Conclusion conclusion =
                    listener == null ? evaluation.judge(group, ordinal) : evaluation.judge(ordinal, listener);
            judged.put(i, conclusion, evaluation.fulfilment());
        }
        return judged;
    }

    private static Evaluation.Listener listener(RuleObserver observer, Evaluation evaluation) {
        return (rule, settings, outcome, thrown) -> observer.heard(rule, settings, evaluation, outcome);
    }

    Benches benches() {
        return benches;
    }

    ObligationKeys keys() {
        return keys;
    }

    Explanation explain(Run run, int ordinal, Locale locale) {
        Obligation obligation = run.obligation(ordinal);
        Map<Stage, List<Reason>> reasons = new EnumMap<>(Stage.class);
        reasons.put(Stage.BEARER, readings(obligation, locale));
        Evaluation evaluation = new Evaluation(run);
        Conclusion conclusion = evaluation.judge(
                ordinal,
                (rule, settings, outcome, thrown) -> reasons.computeIfAbsent(rule.stage(), stage -> new ArrayList<>())
                        .add(reason(rule, outcome, thrown, evaluation, settings, locale)));
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

package vn.childplan.validation.internal.judging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.time.OfficialCalendar;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.obligation.DutyTerm;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.Tenure;
import vn.childplan.validation.rule.Judgement;
import vn.childplan.validation.rule.Notes;
import vn.childplan.validation.rule.Outcome;
import vn.childplan.validation.rule.Remark;
import vn.childplan.validation.rule.SharedFacts;
import vn.childplan.validation.rule.Status;
import vn.childplan.validation.rule.VerdictRule;

/**
 * The pure function {@code (obligation, its evidence, rules, as-of) → verdict}: it asks the rules in their order until one
 * decides, then those on findings. An explanation is the same run with a listener.
 *
 * <p>One object judges obligation after obligation and allocates nothing for one that comes out as others did. It is for one
 * thread at a time.
 */
public final class RuleRun implements Judgement, SharedFacts {
    /** In place of a second. */
    static final long NEVER = Long.MAX_VALUE;

    /** In place of a day: not done. */
    private static final long NO_DAY = Long.MIN_VALUE;

    private final Inputs inputs;
    private final RulesByObligation rules;
    private final Instant asOf;
    private final long asOfSecond;
    private final LocalDate today;
    /** Entries recorded later do not exist. */
    private final Instant knownBy;

    private int group = -1;
    private @Nullable RulesOfDuty duty;
    private int ordinal = -1;
    private @Nullable EvidencePage page;
    /** The rows of the known entries on the page. */
    private int[] known = new int[16];

    private int knownCount;
    /** The {@link KindSet} of the known entries. */
    private int kinds;

    private final RuleProgress progress = new RuleProgress();
    private @Nullable Evidence fulfilment;
    /** The day of the fulfilment in Viet Nam, counted from 1970. */
    private long day = NO_DAY;

    private final MemoTable memo = new MemoTable();
    /** Whether a rule has looked at facts of this bearer alone: who it is, or its entries if it has any. */
    private boolean lookedAtBearer;
    /** Whether any rule has done so since the obligation was begun. */
    private boolean ofItsOwn;

    /** What of the time rules have looked at: {@link TimeLooks}. */
    private int looks;
    /** The first second for which a rule asked whether it has come, and it has not. */
    private long turn = NEVER;

    /** The entry found last. It is mostly the one that then fulfils, so the second in which it happened is kept. */
    private @Nullable Evidence found;

    private long foundAt;

    /** Where the rule that is asked explains itself; null while judging in bulk. */
    private @Nullable Notes notes;
    /** Who hears the rule that is asked; null while judging in bulk. */
    private @Nullable RuleListener listening;

    private final DutyAnswers answers = new DutyAnswers();

    public RuleRun(Inputs inputs) {
        this(inputs, inputs.asOf());
    }

    /** Judges for another instant on what is known by that of the inputs. */
    RuleRun(Inputs inputs, Instant asOf) {
        this.inputs = inputs;
        this.rules = inputs.rules();
        this.asOf = asOf;
        this.knownBy = inputs.asOf();
        this.asOfSecond = asOf.getEpochSecond();
        this.today = VietnamTime.dateOf(asOf);
    }

    /** In a class of its own, so that logging starts only if a rule throws. */
    private static final class Log {
        static final Logger LOG = LoggerFactory.getLogger("vn.childplan.validation.assessment.Assessor");
    }

    /** Judges an obligation; what it was fulfilled by is then in {@link #fulfilment()}. */
    public Conclusion judge(int obligation) {
        return judge(rules.group(obligation), obligation);
    }

    /** Judges an obligation of a group. Rules of a run that is remembered are not asked again. */
    Conclusion judge(int itsGroup, int obligation) {
        begin(itsGroup, obligation);
        ApplicableRules applicable = duty().applicable(kinds);
        while (true) {
            MemoisedRun memoised = memo.from(group, kinds, day, progress);
            if (!memoised.isKnown) {
                memoise(memoised, applicable);
            } else {
                looked(memoised.looks, memoised.turn);
                if (memoised.conclusion == null) {
                    ofItsOwn = true;
                    progress.copy(memoised.to);
                    progress.advance(applicable, ask(applicable, null));
                }
            }
            if (memoised.conclusion != null) {
                return memoised.conclusion;
            }
        }
    }

    /** Asks the rules of a run for the first time. A rule that looks at the bearer ends the run before it. */
    private void memoise(MemoisedRun memoised, ApplicableRules applicable) {
        memoised.isKnown = true;
        lookedAtBearer = false;
        int looksBefore = looks;
        long turnBefore = turn;
        looks = TimeLooks.NONE;
        turn = NEVER;
        while (progress.next < applicable.count() && !lookedAtBearer) {
            progress.advance(applicable, ask(applicable, null));
            if (!lookedAtBearer) {
                memoised.to.copy(progress);
                memoised.looks = looks;
                memoised.turn = turn;
            }
        }
        ofItsOwn |= lookedAtBearer;
        memoised.conclusion = lookedAtBearer ? null : progress.conclusion(duty());
        looked(looksBefore, turnBefore);
    }

    private void looked(int before, long turnBefore) {
        looks |= before;
        turn = Math.min(turn, turnBefore);
    }

    /** What of the time the rules looked at in the judgement just made: {@link TimeLooks}. */
    int looks() {
        return looks;
    }

    /** The first second for which a rule asked in it whether it has come, and it has not; {@link #NEVER} if there is none. */
    long turn() {
        return turn;
    }

    /** Whether it rests on this bearer or its entries, so that another of the group may come out otherwise. */
    boolean isOfItsOwn() {
        return ofItsOwn;
    }

    /** Judges an obligation from the first rule on, while {@code listener} hears every rule, those not asked included. */
    public Conclusion judge(int obligation, RuleListener listener) {
        begin(rules.group(obligation), obligation);
        ApplicableRules applicable = duty().applicable(kinds);
        int heard = 0;
        while (progress.next < applicable.count()) {
            int place = applicable.place(progress.next);
            passOver(heard, place, listener);
            notes = listener.notes();
            listening = listener;
            progress.advance(applicable, ask(applicable, listener));
            heard = place + 1;
        }
        notes = null;
        listening = null;
        passOver(heard, duty().ofDay.rules.length, listener);
        return progress.conclusion(duty());
    }

    /** Tells the listener of the rules from one place up to another, which are not asked. */
    private void passOver(int from, int to, RuleListener listener) {
        RulesOfDay ofDay = duty().ofDay;
        for (int place = from; place < to; place++) {
            if (progress.status == null || place >= ofDay.deciding) {
                listener.heard(ofDay.rules[place], ofDay.settings[place], this, Outcome.NOT_APPLICABLE, null);
            }
        }
    }

    private void begin(int itsGroup, int obligation) {
        if (group != itsGroup) {
            group = itsGroup;
            duty = rules.rules(itsGroup);
        }
        ordinal = obligation;
        progress.reset();
        ofItsOwn = false;
        looks = TimeLooks.NONE;
        turn = NEVER;
        fulfilment = null;
        day = NO_DAY;
        knownCount = 0;
        kinds = 0;
        EvidencePage here = inputs.evidence().page(ordinal);
        if (here != page) {
            page = here; // once a page, because storing a reference costs the garbage collector work
        }
        int to = here.to(Pages.within(ordinal));
        for (int e = here.from(Pages.within(ordinal)); e < to; e++) {
            if (here.isKnownBy(e, knownBy)) {
                if (knownCount == known.length) {
                    known = Arrays.copyOf(known, 2 * knownCount);
                }
                known[knownCount++] = e;
                kinds |= here.kindSet(e);
            }
        }
    }

    private Outcome ask(ApplicableRules applicable, @Nullable RuleListener listener) {
        int i = progress.next;
        Outcome outcome;
        RuntimeException thrown = null;
        try {
            outcome = applicable.check(i).apply(this, applicable.settings(i));
        } catch (RuntimeException e) {
            // One broken rule must not hide what the others find. The verdict names it; the log has the stack.
            Log.LOG.debug("rule {} failed with an error", rule(applicable, i).id(), e);
            outcome = Outcome.ERROR;
            thrown = e;
        }
        if (listener != null) {
            listener.heard(rule(applicable, i), applicable.settings(i), this, outcome, thrown);
        }
        return outcome;
    }

    private VerdictRule rule(ApplicableRules applicable, int i) {
        return duty().ofDay.rules[applicable.place(i)];
    }

    private RulesOfDuty duty() {
        return Objects.requireNonNull(duty, "no obligation is being judged");
    }

    @Override
    public @Nullable Notes notes() {
        return notes;
    }

    @Override
    public SharedFacts shared() {
        return this;
    }

    @Override
    public DutyTerm term() {
        return duty().term;
    }

    @Override
    public Tenure tenure() {
        return inputs.obligation(ordinal).tenure();
    }

    @Override
    public boolean isOpen() {
        return inputs.obligation(ordinal).bearer() == null;
    }

    @Override
    public Obligation obligation() {
        lookedAtBearer = true;
        return inputs.obligation(ordinal);
    }

    @Override
    public Instant asOf() {
        looks |= TimeLooks.CLOCK;
        return asOf;
    }

    /** The instant, for those who drive the run: it shows no rule the time. */
    Instant instant() {
        return asOf;
    }

    @Override
    public boolean hasCome(Instant instant) {
        return hasCome(instant.getNano() == 0 ? instant.getEpochSecond() : instant.getEpochSecond() + 1);
    }

    private boolean hasCome(long second) {
        if (second <= asOfSecond) {
            return true;
        }
        looks |= TimeLooks.TURN;
        turn = Math.min(turn, second);
        return false;
    }

    @Override
    public LocalDate today() {
        looks |= TimeLooks.DAY;
        return today;
    }

    @Override
    public OfficialCalendar calendar() {
        return inputs.calendar();
    }

    @Override
    public int evidenceCount() {
        lookedAtBearer |= knownCount != 0;
        return knownCount;
    }

    @Override
    public Evidence evidence(int position) {
        lookedAtBearer |= knownCount != 0;
        return page().entry(known[Objects.checkIndex(position, knownCount)]);
    }

    private EvidencePage page() {
        return Objects.requireNonNull(page, "no obligation is being judged");
    }

    @Override
    public @Nullable Evidence earliest(Set<EvidenceKind> sorts) {
        lookedAtBearer |= knownCount != 0;
        EvidencePage here = page();
        found = null;
        for (int k = 0; k < knownCount; k++) {
            int e = known[k];
            if (sorts.contains(here.kind(e)) && hasCome(here.second(e))) {
                int order = found == null ? -1 : Integer.signum(Long.compare(here.second(e), foundAt));
                if (order == 0) {
                    return inTheSameSecond(sorts);
                }
                if (order == -1) {
                    found = here.entry(e);
                    foundAt = here.second(e);
                }
            }
        }
        return found;
    }

    /** Two happened in the same second, so the entries themselves are compared. */
    private Evidence inTheSameSecond(Set<EvidenceKind> sorts) {
        Evidence first = Objects.requireNonNull(Judgement.super.earliest(sorts), "there are two");
        found = first;
        foundAt = first.at().getEpochSecond();
        return first;
    }

    @Override
    public @Nullable LocalDate fulfilledOn() {
        return day == NO_DAY ? null : LocalDate.ofEpochDay(day);
    }

    @Override
    public <T> @Nullable T ofDuty(DutyQuestion<T> question) {
        return answers.to(question, term(), calendar());
    }

    @Override
    public @Nullable LocalDate lastDay() {
        return progress.lastDay;
    }

    @Override
    public void moveLastDay(LocalDate day) {
        progress.lastDay = day;
    }

    @Override
    public void restWithoutEnd() {
        progress.lastDay = null;
        progress.restsWithoutEnd = true;
    }

    @Override
    public boolean restsWithoutEnd() {
        return progress.restsWithoutEnd;
    }

    @Override
    public void remark(@Nullable Evidence entry, Remark remark) {
        progress.remarked = true;
        if (listening != null) {
            listening.remarked(entry, remark);
        }
    }

    @Override
    public @Nullable Evidence fulfilment() {
        lookedAtBearer |= fulfilment != null;
        return fulfilment;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // whether it is the very entry whose second is at hand
    public void fulfilledBy(Evidence entry) {
        lookedAtBearer = true;
        fulfilment = entry;
        day = VietnamTime.epochDayOf(entry == found ? foundAt : entry.at().getEpochSecond());
    }

    @Override
    public void decide(Status concluded) {
        if (progress.status == null) {
            progress.status = concluded;
        }
    }

    @Override
    public @Nullable Status status() {
        return progress.status;
    }
}

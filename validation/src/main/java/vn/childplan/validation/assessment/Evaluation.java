package vn.childplan.validation.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.time.OfficialCalendar;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.obligation.DutyTerm;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.Tenure;
import vn.childplan.validation.rule.EvidenceKind;
import vn.childplan.validation.rule.Judgement;
import vn.childplan.validation.rule.Outcome;
import vn.childplan.validation.rule.Status;
import vn.childplan.validation.rule.VerdictRule;

/**
 * The pure function {@code (obligation, its evidence, rules, as-of) → verdict}: it asks the rules in their order until one
 * decides, then those on findings. One object serves a page, obligation after obligation, and allocates nothing for an
 * obligation that comes out as others did. Asked to explain, it does the same with somebody listening.
 */
final class Evaluation implements Judgement {
    private final OfficialCalendar calendar;
    private final Instant asOf;
    private final LocalDate today;
    /** Entries recorded later do not exist. */
    private final Instant knownBy;

    private @Nullable Obligation obligation;
    private @Nullable EvidencePage page;
    /** Where on the page the known entries stand. */
    private int[] known = new int[16];

    private int knownCount;
    /** The kinds of the known entries, one bit each. */
    private int kinds;

    private final Course course = new Course();
    private @Nullable Evidence fulfilment;

    /** By the kinds of the known entries: how judging last began with them. */
    private final @Nullable Beginning[] beginnings = new Beginning[1 << EvidenceKind.ALL.size()];
    /** Whether a rule has looked at what may be this bearer's alone: who it is, or its entries where there are any. */
    private boolean ownFacts;

    /** The entry last found, and the second in which it happened: most often the one that then fulfils. */
    private @Nullable Evidence found;

    private long foundAt;
    /** Days by their number since 1970, kept because the same few hundred are asked for again and again. */
    private final LocalDate[] days = new LocalDate[512];

    private final long[] dayNumbers = new long[days.length];

    private final IdentityHashMap<DutyQuestion<?>, Optional<?>> answers = new IdentityHashMap<>();
    private @Nullable DutyTerm answered;

    Evaluation(OfficialCalendar calendar, Instant asOf) {
        this(calendar, asOf, asOf);
    }

    Evaluation(OfficialCalendar calendar, Instant asOf, Instant knownBy) {
        this.calendar = calendar;
        this.asOf = asOf;
        this.knownBy = knownBy;
        this.today = VietnamTime.dateOf(asOf);
    }

    /** Apart, so that no logging starts before a rule has thrown. */
    private static final class Log {
        static final Logger LOG = LoggerFactory.getLogger(Assessor.class);
    }

    /** Hears what each rule came to, right after it was asked. */
    interface Listener {
        void heard(VerdictRule rule, int index, Outcome outcome, @Nullable RuntimeException thrown);
    }

    /** Judges an obligation; what it was fulfilled by is then in {@link #fulfilment()}. */
    Conclusion judge(Run run, int ordinal, DutyBench duty) {
        begin(run, ordinal);
        Asked asked = duty.asked(kinds);
        Course common = commonBeginning(duty);
        course.follow(common);
        ownFacts =
                course.next > 0; // a beginning worked out before ends where something of a bearer's own was looked at
        while (course.next < asked.count()) {
            course.goOn(asked, ask(duty.bench, asked, null));
            if (!ownFacts) {
                common.follow(course);
            }
        }
        return course.conclusion(duty);
    }

    /** Judges an obligation from the first rule on, while {@code listener} hears every rule, those not asked included. */
    Conclusion judge(Run run, int ordinal, DutyBench duty, Listener listener) {
        begin(run, ordinal);
        Asked asked = duty.asked(kinds);
        course.begin();
        int heard = 0;
        while (course.next < asked.count()) {
            int place = asked.place(course.next);
            passOver(duty.bench, heard, place, listener);
            course.goOn(asked, ask(duty.bench, asked, listener));
            heard = place + 1;
        }
        passOver(duty.bench, heard, duty.bench.rules.length, listener);
        return course.conclusion(duty);
    }

    /** Tells of the rules from one place up to another that nobody asks. */
    private void passOver(Bench bench, int from, int to, Listener listener) {
        for (int place = from; place < to; place++) {
            if (course.status == null || place >= bench.deciding) {
                listener.heard(bench.rules[place], place, Outcome.NOT_APPLICABLE, null);
            }
        }
    }

    private Course commonBeginning(DutyBench duty) {
        Beginning beginning = beginnings[kinds];
        if (!Beginning.isOf(beginning, duty, current())) {
            beginning = new Beginning(duty, current());
            beginnings[kinds] = beginning;
        }
        return beginning.course;
    }

    private void begin(Run run, int ordinal) {
        obligation = run.obligation(ordinal);
        fulfilment = null;
        knownCount = 0;
        kinds = 0;
        EvidencePage here = run.index().page(ordinal);
        if (here != page) {
            page = here;
        }
        int to = here.to(Pages.within(ordinal));
        for (int e = here.from(Pages.within(ordinal)); e < to; e++) {
            if (here.isKnownBy(e, knownBy)) {
                if (knownCount == known.length) {
                    known = Arrays.copyOf(known, 2 * knownCount);
                }
                known[knownCount++] = e;
                kinds |= here.kindBit(e);
            }
        }
    }

    private Outcome ask(Bench bench, Asked asked, @Nullable Listener listener) {
        int i = course.next;
        Outcome outcome;
        RuntimeException thrown = null;
        try {
            outcome = asked.check(i).apply(this, asked.settings(i));
        } catch (RuntimeException e) {
            // One broken rule must not hide what the others find; the verdict names it, the log has the stack.
            Log.LOG.debug("rule {} threw", bench.rules[asked.place(i)].id(), e);
            outcome = Outcome.ERROR;
            thrown = e;
        }
        if (listener != null) {
            listener.heard(bench.rules[asked.place(i)], asked.place(i), outcome, thrown);
        }
        return outcome;
    }

    private Obligation current() {
        return Objects.requireNonNull(obligation, "no obligation is being judged");
    }

    @Override
    public DutyTerm term() {
        return current().term();
    }

    @Override
    public Tenure tenure() {
        return current().tenure();
    }

    @Override
    public boolean isOpen() {
        return current().bearer() == null;
    }

    @Override
    public Obligation obligation() {
        ownFacts = true;
        return current();
    }

    @Override
    public Instant asOf() {
        return asOf;
    }

    @Override
    public LocalDate today() {
        return today;
    }

    @Override
    public OfficialCalendar calendar() {
        return calendar;
    }

    @Override
    public int evidenceCount() {
        ownFacts |= knownCount > 0;
        return knownCount;
    }

    @Override
    public Evidence evidence(int position) {
        return page().entry(known[Objects.checkIndex(position, knownCount)]);
    }

    private EvidencePage page() {
        return Objects.requireNonNull(page, "no obligation is being judged");
    }

    @Override
    public @Nullable Evidence earliest(Set<EvidenceKind> sorts) {
        ownFacts |= knownCount > 0;
        EvidencePage here = page();
        found = null;
        for (int k = 0; k < knownCount; k++) {
            int e = known[k];
            // What is known has happened: nothing is recorded before it happens.
            if (sorts.contains(here.kind(e))) {
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

    /** Seconds do not tell which was first, so the entries are asked. */
    private @Nullable Evidence inTheSameSecond(Set<EvidenceKind> sorts) {
        found = Judgement.super.earliest(sorts);
        foundAt = found == null ? 0 : found.at().getEpochSecond();
        return found;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // whether it is the very entry whose second is at hand
    public @Nullable LocalDate fulfilledOn() {
        Evidence done = fulfilment;
        if (done == null) {
            return null;
        }
        long second = done == found ? foundAt : done.at().getEpochSecond();
        long number = VietnamTime.epochDayOf(second);
        int place = (int) number & (days.length - 1);
        LocalDate day = days[place];
        if (day == null || dayNumbers[place] != number) {
            day = LocalDate.ofEpochDay(number);
            days[place] = day;
            dayNumbers[place] = number;
        }
        return day;
    }

    @Override
    @SuppressWarnings({"unchecked", "ReferenceEquality"}) // an answer is kept under its question and for its term
    public <T> @Nullable T ofDuty(DutyQuestion<T> question) {
        DutyTerm term = term();
        if (term != answered) {
            answers.clear();
            answered = term;
        }
        Optional<?> answer = answers.get(question);
        if (answer == null) {
            answer = Optional.ofNullable(question.answer(term, calendar));
            answers.put(question, answer);
        }
        return (T) answer.orElse(null);
    }

    @Override
    public @Nullable LocalDate lastDay() {
        return course.lastDay;
    }

    @Override
    public void moveLastDay(LocalDate day) {
        course.lastDay = day;
    }

    @Override
    public @Nullable Evidence fulfilment() {
        return fulfilment;
    }

    @Override
    public void fulfilledBy(Evidence entry) {
        ownFacts = true;
        fulfilment = entry;
    }

    @Override
    public void decide(Status concluded) {
        if (course.status == null) {
            course.status = concluded;
        }
    }

    @Override
    public @Nullable Status status() {
        return course.status;
    }
}

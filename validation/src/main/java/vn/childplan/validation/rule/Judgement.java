package vn.childplan.validation.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.LongFunction;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.OfficialCalendar;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.obligation.Obligation;

/**
 * One obligation on its way to a verdict: what a rule may look at, what it may conclude, and where it says why.
 *
 * <pre>{@code
 * VerdictRule.Check waived = (judgement, settings) -> {
 *     Waiver waiver = judgement.latest(Waiver.class, (its, entry) -> true);
 *     if (waiver == null) {
 *         return Outcome.NOT_APPLICABLE;
 *     }
 *     judgement.note("văn bản", "document", waiver.document());
 *     judgement.decide(Status.WAIVED);
 *     return Outcome.PASSED;
 * };
 * }</pre>
 *
 * <p>Of evidence a rule sees what was known by {@link #asOf()}, and the words for looking through it give only what had
 * happened by then. What a rule notes is written down only when somebody asked for an explanation, and costs next to nothing
 * otherwise. Good only while the rule runs, and only in its thread.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public interface Judgement {
    /** A value that is worked out only for an explanation. A method, or a lambda that uses nothing from around it. */
    @FunctionalInterface
    interface Look {
        /** What is to be noted, or null if there is nothing. */
        @Nullable
        Object at(Judgement judgement);
    }

    /** The obligation, and with it who bears it. */
    Obligation obligation();

    /**
     * The instant for which the verdict is given, to the whole second. A rule that turns at an instant asks {@link #hasCome}
     * instead.
     */
    Instant asOf();

    /** The day of {@link #asOf()} in Viet Nam. */
    LocalDate today();

    /**
     * Whether an instant has come. This is how a rule that turns within a day says at which instant it does, so that
     * {@code Assessment.nextChange} knows it exactly:
     *
     * <pre>{@code
     * VerdictRule.Check untilFive = (judgement, settings) -> {
     *     Instant five = VietnamTime.startOf(judgement.lastDay()).plus(Duration.ofHours(17));
     *     judgement.decide(judgement.hasCome(five) ? Status.OVERDUE : Status.IN_TIME);
     *     return Outcome.PASSED;
     * };
     * }</pre>
     *
     * <p>A rule that compares {@link #today()} with days of the duty, of its bearer or of entries need not ask: the midnights
     * around them are looked at anyway, those before a last day as far back as a whole number that a rule is set to. One that
     * compares it with a day of its own asks for the {@link VietnamTime#startOf first second} of it. One that looks at
     * {@link #asOf()} itself is found too, as long as it turns no more than once between two such midnights.
     */
    default boolean hasCome(Instant instant) {
        return !instant.isAfter(asOf());
    }

    /** The working days. */
    OfficialCalendar calendar();

    /** The last permitted day as concluded so far, or null if there is none. */
    @Nullable
    LocalDate lastDay();

    /** Concludes another last permitted day; the original stays in the obligation. */
    void moveLastDay(LocalDate day);

    /** Concludes that no day is the last permitted one any more: it falls into a suspension without end. */
    void restWithoutEnd();

    /** Whether the last permitted day was taken away by a suspension without end. */
    boolean restsWithoutEnd();

    /**
     * The known entry of these kinds that happened first, by the as-of instant; null if none did. Of two at the same
     * instant always the same one, so that the order of recording decides nothing.
     */
    default @Nullable Evidence earliest(Set<EvidenceKind> kinds) {
        return earliest(Evidence.class, (its, entry) -> kinds.contains(entry.kind()));
    }

    /** The known entry of that kind, among those that {@code which} takes, that happened first, as {@link #earliest(Set)}. */
    default <E extends Evidence> @Nullable E earliest(Class<E> kind, BiPredicate<? super Judgement, ? super E> which) {
        return latest(kind, which, Judgement::backInTime);
    }

    /**
     * The known entry of that kind, among those that {@code which} takes, that happened last by the as-of instant; null if
     * none did. Of two at the same instant always the same one, so that the order of recording decides nothing.
     *
     * @param which is handed this judgement, so that it can be a method or a lambda that uses nothing from around it, and
     *     nothing is allocated to look
     */
    default <E extends Evidence> @Nullable E latest(Class<E> kind, BiPredicate<? super Judgement, ? super E> which) {
        return latest(kind, which, Judgement::inTime);
    }

    /** As {@link #latest(Class, BiPredicate)}, where another order than that of time says which of two is the later. */
    default <E extends Evidence> @Nullable E latest(
            Class<E> kind, BiPredicate<? super Judgement, ? super E> which, Comparator<? super E> order) {
        E last = null;
        for (int i = 0; i < evidenceCount(); i++) {
            Evidence entry = evidence(i);
            if (kind.isInstance(entry) && hasCome(entry.at())) {
                E known = kind.cast(entry);
                if (which.test(this, known) && (last == null || isLater(known, last, order))) {
                    last = known;
                }
            }
        }
        return last;
    }

    /** Whether a known entry of that kind, which happened by the as-of instant, stands in a relation to something. */
    default <E extends Evidence, T> boolean any(Class<E> kind, BiPredicate<? super E, ? super T> relation, T to) {
        for (int i = 0; i < evidenceCount(); i++) {
            Evidence entry = evidence(i);
            if (kind.isInstance(entry) && hasCome(entry.at()) && relation.test(kind.cast(entry), to)) {
                return true;
            }
        }
        return false;
    }

    /** How many known entries of these kinds happened by the as-of instant and by the end of that day. */
    default int count(Set<EvidenceKind> kinds, LocalDate lastDay) {
        int count = 0;
        for (int i = 0; i < evidenceCount(); i++) {
            Evidence entry = evidence(i);
            boolean counts = kinds.contains(entry.kind())
                    && hasCome(entry.at())
                    && !VietnamTime.dateOf(entry.at()).isAfter(lastDay);
            count += counts ? 1 : 0;
        }
        return count;
    }

    /** Of two that stand together in the order, the one whose text comes first; two of one text are the same. */
    private static <E extends Evidence> boolean isLater(E one, E other, Comparator<? super E> order) {
        int compared = order.compare(one, other);
        return Integer.signum(compared == 0 ? other.toString().compareTo(one.toString()) : compared) == 1;
    }

    private static int inTime(Evidence one, Evidence other) {
        return one.at().compareTo(other.at());
    }

    private static int backInTime(Evidence one, Evidence other) {
        return -inTime(one, other);
    }

    /** How many entries on this obligation were known by {@link #asOf()}. */
    int evidenceCount();

    /** One of them, from 0; in no order that a rule may rely on. */
    Evidence evidence(int index);

    /** The entry by which the duty was done, if a rule has found one, or null. */
    @Nullable
    Evidence fulfilment();

    /**
     * The day in Viet Nam on which it was done, or null. A rule that asks for no more is asked once of all who did it on the
     * same day.
     */
    default @Nullable LocalDate fulfilledOn() {
        Evidence done = fulfilment();
        return done == null ? null : VietnamTime.dateOf(done.at());
    }

    /** Concludes that this entry does the duty. */
    void fulfilledBy(Evidence entry);

    /** Concludes the verdict. The first rule to do so decides; no rule is asked after it, except those on findings. */
    void decide(Status status);

    /** The verdict, or null as long as none is concluded. */
    @Nullable
    Status status();

    /** Says what the rule looked at, by its name. Null shows as a dash. */
    default Judgement note(String vi, String en, @Nullable Object value) {
        Notes notes = notes();
        if (notes != null) {
            notes.input(vi, en, value);
        }
        return this;
    }

    /** Says what number the rule looked at, by its name. */
    default Judgement note(String vi, String en, long number) {
        Notes notes = notes();
        if (notes != null) {
            notes.input(vi, en, number);
        }
        return this;
    }

    /** Says what the rule looked at where that takes work, or a look at an entry that the verdict does not need. */
    default Judgement note(String vi, String en, Look value) {
        Notes notes = notes();
        if (notes != null) {
            notes.input(vi, en, value.at(this));
        }
        return this;
    }

    /** Says what followed. */
    default Judgement so(String vi, String en) {
        Notes notes = notes();
        if (notes != null) {
            notes.so(vi, en);
        }
        return this;
    }

    /** Says what followed; {@code %s} stands for the value. */
    default Judgement so(String vi, String en, @Nullable Object value) {
        Notes notes = notes();
        if (notes != null) {
            notes.so(vi, en, value);
        }
        return this;
    }

    /** Says what followed, in words for a number. */
    default Judgement so(long number, LongFunction<Text> words) {
        Notes notes = notes();
        if (notes != null) {
            Text text = words.apply(number);
            notes.so(text.vi(), text.en());
        }
        return this;
    }

    /** Says something about an entry, or, where none is given, about the obligation, that people must see. */
    default void remark(@Nullable Evidence entry, Remark remark) {}

    /** Where the rule explains itself, or null if nobody asked for an explanation. */
    default @Nullable Notes notes() {
        return null;
    }

    /** What all who bear the duty alike have in common, for rules that are to be asked once for all of them. */
    SharedFacts shared();
}

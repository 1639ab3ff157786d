package vn.childplan.core.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.internal.text.Composed;
import vn.childplan.core.internal.text.Excerpt;
import vn.childplan.core.internal.text.Surrogates;
import vn.childplan.core.internal.text.Years;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.PlanId;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.core.time.WrittenTime;

/**
 * What the records of evidence share, said once: what every entry must have, and what it can be given afterwards.
 *
 * @param <E> the kind of entry
 */
sealed interface Entry<E extends Evidence> extends Evidence
        permits Submission, ProgressNote, Extension, Waiver, Suspension, Difficulty, Retraction {
    /** The same entry, with these instead of its own. */
    E with(
            Instant known,
            @Nullable String shownBy,
            @Nullable String remark,
            @Nullable PlanId ofPlan,
            @Nullable String key,
            @Nullable String by);

    @Override
    default E withRecordedAt(String instant) {
        return with(VietnamTime.parse(instant), document(), note(), plan(), id(), recordedBy());
    }

    @Override
    default E withDocument(String number) {
        return with(recordedAt(), number, note(), plan(), id(), recordedBy());
    }

    @Override
    default E withNote(String remark) {
        return with(recordedAt(), document(), remark, plan(), id(), recordedBy());
    }

    @Override
    default E withPlan(String numberOrId) {
        return with(recordedAt(), document(), note(), PlanId.of(numberOrId), id(), recordedBy());
    }

    @Override
    default E withId(String key) {
        return with(recordedAt(), document(), note(), plan(), key, recordedBy());
    }

    @Override
    default E withRecordedBy(String person) {
        return with(recordedAt(), document(), note(), plan(), id(), person);
    }

    /** Refuses an entry that lacks what each has. */
    static void require(AgencyId agency, ClauseRef clause, Instant at) {
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(at, "at");
    }

    /**
     * A document or note as files hold it: composed, without characters that say nothing; null if nothing is left to read.
     */
    static @Nullable String text(@Nullable String text) {
        if (text == null) {
            return null;
        }
        if (Surrogates.isOneAlone(text)) {
            throw new IllegalArgumentException("half a character in " + Excerpt.quote(text));
        }
        String shown = Composed.text(text);
        return shown.isBlank() ? null : shown;
    }

    /**
     * When something happened, to the whole second. A date alone is kept as the last second of its day, and what is known on
     * that day happened by then: so it is never later than a {@code recordedAt} of the same day.
     */
    static Instant happened(Instant at, @Nullable Instant recordedAt) {
        Instant happened = VietnamTime.wholeSecond(at);
        if (recordedAt == null || !recordedAt.isBefore(happened)) {
            return happened;
        }
        LocalDate day = VietnamTime.dateOf(recordedAt);
        return happened.equals(VietnamTime.endOf(day)) ? VietnamTime.wholeSecond(recordedAt) : happened;
    }

    /** The key of a host: a text without spaces around it; null if nothing is left to read. */
    static @Nullable String key(@Nullable String text) {
        String shown = text(text);
        return shown == null ? null : shown.strip();
    }

    /** Since when something is known that cannot be known before it happens; null means since then. */
    static Instant knownAfter(Instant at, @Nullable Instant recordedAt) {
        if (recordedAt == null) {
            return at;
        }
        Instant known = VietnamTime.wholeSecond(recordedAt);
        if (known.isBefore(at)) {
            throw new IllegalArgumentException("what happened at " + at + " cannot be known since " + known);
        }
        return known;
    }

    /** Refuses what would end before it begins. */
    static void requireBegins(Instant at, @Nullable LocalDate until, String what) {
        if (until != null && Years.held(until).isBefore(VietnamTime.dateOf(at))) {
            throw new IllegalArgumentException(what + " until " + until + " cannot begin later, at " + at);
        }
    }

    /** A period from its text; null for null. */
    static @Nullable ReportingPeriod period(@Nullable String text) {
        return text == null ? null : ReportingPeriod.parse(text);
    }

    /** A date from its text; null for null. */
    static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : WrittenTime.parseDate(text);
    }
}

package vn.childplan.validation.obligation;

import java.time.LocalDate;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;

/**
 * For how long a bearer bears an obligation.
 *
 * @param takenOverOn the day on which it came to this bearer from others, or null if it was this bearer's from the start
 * @param predecessors from whom it came, by id; empty if it was this bearer's from the start
 * @param bearerEndsOn the first day on which the bearer no longer exists, or null if no end is known
 * @param passesOn whether it goes on to others on that day, because by the plan's words it was not yet due
 * @param mayPassOn whether what falls due later goes to others at all, as the plan is read: a decision may move a deadline
 *     past the end of its bearer
 * @param successors who takes over from the bearer, by id; empty if it does not end, or if nobody is recorded
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record Tenure(
        @Nullable LocalDate takenOverOn,
        List<AgencyId> predecessors,
        @Nullable LocalDate bearerEndsOn,
        boolean passesOn,
        boolean mayPassOn,
        List<AgencyId> successors) {
    /** From the start and without known end. */
    public static final Tenure WHOLE = new Tenure(null, List.of(), null, false, false, List.of());

    public Tenure {
        predecessors = List.copyOf(predecessors);
        successors = List.copyOf(successors);
        if (mayPassOn && bearerEndsOn == null) {
            throw new IllegalArgumentException("what passes on needs the day on which its bearer ends");
        }
        if (passesOn && !mayPassOn) {
            throw new IllegalArgumentException("what passes on must be read as passing on");
        }
    }

    /** Whether the obligation is this bearer's on a day, as far as taking over and passing on decide it. */
    public boolean covers(LocalDate day) {
        return (takenOverOn == null || !day.isBefore(takenOverOn)) && !(passesOn && hasEndedBy(day));
    }

    /** Whether the bearer no longer exists on a day. */
    public boolean hasEndedBy(LocalDate day) {
        return bearerEndsOn != null && !day.isBefore(bearerEndsOn);
    }

    /**
     * Whether the obligation goes on to others with the deadline that holds: if that falls on the day on which the bearer ends
     * or later, or if decisions have left no deadline. Where neither the words nor decisions give one, the words decide.
     *
     * @param lastDay the last permitted day that holds; null if there is none
     * @param restsWithoutEnd whether decisions have left no last permitted day
     */
    public boolean passesOnWith(@Nullable LocalDate lastDay, boolean restsWithoutEnd) {
        return mayPassOn && (restsWithoutEnd || (lastDay == null ? passesOn : hasEndedBy(lastDay)));
    }
}

package vn.childplan.validation.assessment;

import java.util.Objects;
import org.apiguardian.api.API;

/**
 * What a verdict says, part by part. Whether two verdicts say the same is decided here and nowhere else: whoever compares
 * fewer parts names them.
 *
 * <p>By which rules a verdict came about is no part: a rule by another name that concludes the same says the same.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public enum VerdictPart {
    /** How the obligation stands. */
    STATUS,
    /** The last good day that holds. */
    LAST_DAY,
    /** The entry by which it was done. */
    FULFILMENT,
    /** The calendar days late. */
    DAYS_LATE,
    /** What rules noted beside the verdict. */
    FINDINGS,
    /** Which rules threw. */
    ERRORS;

    boolean isSame(Verdict one, Verdict other) {
        return switch (this) {
            case STATUS -> one.status() == other.status();
            case LAST_DAY -> Objects.equals(one.lastDay(), other.lastDay());
            case FULFILMENT -> Objects.equals(one.fulfilment(), other.fulfilment());
            case DAYS_LATE -> one.daysLate() == other.daysLate();
            case FINDINGS -> one.findings().equals(other.findings());
            case ERRORS -> one.errors().equals(other.errors());
        };
    }
}

package vn.childplan.validation.internal.judging;

/** Why an entry counts for no obligation, whatever the rules. */
public enum NotCounted {
    /** Its agency owes nothing under its clause. */
    NO_DUTY,
    /** Its agency owes something under its clause, but not for the period that the entry names or leaves out. */
    WRONG_PERIOD,
    /** It happened before the first calendar day of the period. */
    BEFORE_PERIOD,
    /** Its agency did not exist yet. */
    NOT_BEGUN
}

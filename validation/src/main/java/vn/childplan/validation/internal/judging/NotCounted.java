package vn.childplan.validation.internal.judging;

/** Why an entry counts for no obligation. */
public enum NotCounted {
    /** Its agency owes nothing under its clause. */
    NO_DUTY,
    /** Its agency owes something under its clause, but not for the period that the entry names or leaves out. */
    WRONG_PERIOD,
    /** Its agency had ended by then, and the duty had passed on. */
    AFTER_TRANSFER
}

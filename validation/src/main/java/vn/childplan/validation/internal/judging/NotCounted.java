package vn.childplan.validation.internal.judging;

/** Why an entry counts for no obligation, whatever the rules. */
public enum NotCounted {
    /** Its agency owes nothing under its clause. */
    NO_DUTY,
    /** Its agency owes something under its clause, but not for the period that the entry names or leaves out. */
    WRONG_PERIOD,
    /** Its agency owes something under its clause in its period, but not the duty that it names. */
    OTHER_DUTY,
    /** It is progress, and what its agency owes under its clause in its period ends in a document. */
    NOT_BY_PROGRESS,
    /** Its agency has several duties of one kind for that period, each done by a document of its own, and it does not say which. */
    WHICH_DUTY,
    /** It is for another plan. */
    OTHER_PLAN,
    /** It happened before the first calendar day of the period. */
    BEFORE_PERIOD,
    /** Its agency did not exist yet. */
    NOT_BEGUN
}

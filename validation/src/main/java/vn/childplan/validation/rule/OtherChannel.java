package vn.childplan.validation.rule;

/** What becomes of a document that was sent otherwise than through the agency that the plan names. */
enum OtherChannel {
    /** It counts; that it came another way is a finding. */
    COUNTS,
    /** It does not count, and is named; one of which the way is not recorded counts. */
    NOT_COUNTED
}

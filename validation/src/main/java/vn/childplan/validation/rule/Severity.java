package vn.childplan.validation.rule;

/** How much a failed rule weighs. */
public enum Severity {
    /** Good to know. */
    INFO,
    /** Something to mend, though the duty may be done. */
    WARNING,
    /** The duty is not done, or not as ordered. */
    ERROR
}

package vn.childplan.core.finding;

import org.apiguardian.api.API;

/** How much a finding weighs. */
@API(status = API.Status.MAINTAINED, since = "0.1")
public enum Severity {
    /** Good to know. */
    INFO,
    /** Something to mend, though the duty may be done. */
    WARNING,
    /** It cannot be used, or not be carried out as written; of a verdict: the duty is not done, or not as ordered. */
    ERROR
}

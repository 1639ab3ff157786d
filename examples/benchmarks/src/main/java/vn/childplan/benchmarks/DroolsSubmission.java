package vn.childplan.benchmarks;

/** A submission as the rule engine takes it where it looks for evidence by itself. */
public final class DroolsSubmission {
    private final int obligation;
    private final long at;
    private final int day;
    private final boolean known;

    DroolsSubmission(int obligation, long at, int day, boolean known) {
        this.obligation = obligation;
        this.at = at;
        this.day = day;
        this.known = known;
    }

    public int getObligation() {
        return obligation;
    }

    /** Seconds since 1970. */
    public long getAt() {
        return at;
    }

    public int getDay() {
        return day;
    }

    /** Whether it had happened and was recorded by the instant asked about. */
    public boolean isKnown() {
        return known;
    }
}

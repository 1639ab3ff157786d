package vn.childplan.benchmarks;

import org.jspecify.annotations.Nullable;
import vn.childplan.validation.rule.Status;

/** An obligation as the rule engine takes it: a bean whose days are counts since 1970. */
public final class DroolsFact {
    /** The day of what was never done. */
    public static final int NOT_DONE = Integer.MAX_VALUE;

    private final int number;
    private final int opens;
    private final int lastDay;
    private int doneOn;
    private final int today;
    private @Nullable Status status;
    private String reason = "";
    private int daysLate;

    DroolsFact(int number, int opens, int lastDay, int doneOn, int today) {
        this.number = number;
        this.opens = opens;
        this.lastDay = lastDay;
        this.doneOn = doneOn;
        this.today = today;
    }

    public int getNumber() {
        return number;
    }

    public int getOpens() {
        return opens;
    }

    public int getLastDay() {
        return lastDay;
    }

    public int getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(int day) {
        doneOn = day;
    }

    public int getToday() {
        return today;
    }

    public int getDaysLeft() {
        return lastDay - today;
    }

    /** What a rule concluded; null until one has. */
    public @Nullable Status getStatus() {
        return status;
    }

    public String getReason() {
        return reason;
    }

    public int getDaysLate() {
        return daysLate;
    }

    /** Called by the rules. */
    public void conclude(Status concluded, String why, int late) {
        this.status = concluded;
        this.reason = why;
        this.daysLate = late;
    }
}

package vn.childplan.province.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import vn.childplan.core.time.VietnamTime;

/**
 * The time by which everything is judged and recorded: that of the machine, or one that was moved and goes on from there. It is
 * never moved back, for what is known once stays known.
 */
public final class ProvinceClock extends Clock {
    private final Clock machine;
    private volatile Duration ahead = Duration.ZERO;

    public ProvinceClock(Clock machine) {
        this.machine = machine;
    }

    /** Sets it once, before anybody has asked. */
    public synchronized void startAt(Instant then) {
        ahead = Duration.between(machine.instant(), then);
    }

    /**
     * Moves it on.
     *
     * @throws IllegalArgumentException if that has passed
     */
    public synchronized void moveTo(Instant then) {
        if (then.isBefore(instant())) {
            throw new IllegalArgumentException(then + " has passed");
        }
        startAt(then);
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return VietnamTime.OFFSET;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}

package vn.childplan.spring;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import vn.childplan.validation.assessment.LiveAssessment;

/**
 * The scheduler of the host or, where it has none, one of its own with a single thread that keeps nothing from ending. Safe to
 * share between threads.
 */
final class LiveScheduler implements DisposableBean {
    private final TaskScheduler scheduler;
    private final @Nullable ThreadPoolTaskScheduler own;

    LiveScheduler(@Nullable TaskScheduler ofHost) {
        if (ofHost == null) {
            ThreadPoolTaskScheduler started = start();
            this.scheduler = started;
            this.own = started;
        } else {
            this.scheduler = ofHost;
            this.own = null;
        }
    }

    private static ThreadPoolTaskScheduler start() {
        ThreadPoolTaskScheduler made = new ThreadPoolTaskScheduler();
        made.setThreadNamePrefix("childplan-");
        made.setDaemon(true);
        made.initialize();
        return made;
    }

    TaskScheduler scheduler() {
        return scheduler;
    }

    /** A timer that waits as long as it is by a clock until the instant: a clock that stands still is asked no more often. */
    LiveAssessment.Timer timer(InstantSource clock) {
        return new OneWake(scheduler, clock);
    }

    @Override
    public void destroy() {
        if (own != null) {
            own.shutdown();
        }
    }

    /** A later wish takes the place of an earlier one: an assessment names the next instant anew after each move. */
    private static final class OneWake implements LiveAssessment.Timer {
        private final TaskScheduler scheduler;
        private final InstantSource clock;
        private @Nullable ScheduledFuture<?> pending;

        OneWake(TaskScheduler scheduler, InstantSource clock) {
            this.scheduler = scheduler;
            this.clock = clock;
        }

        @Override
        public synchronized void wake(Instant at, Runnable task) {
            if (pending != null) {
                pending.cancel(false);
            }
            Duration wait = Duration.between(clock.instant(), at);
            pending = scheduler.schedule(task, scheduler.getClock().instant().plus(wait));
        }
    }
}

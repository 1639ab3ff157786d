package vn.childplan.spring;

import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.support.CronTrigger;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.assessment.LiveAssessment;

/**
 * Once all beans are there, publishes what a live assessment tells, and judges anew on the hour even where no status changes:
 * days of lateness grow at midnight, and the clock of a machine may be set.
 */
final class LiveUpkeep implements SmartInitializingSingleton, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(LiveUpkeep.class);

    private final LiveAssessment live;
    private final ApplicationEventPublisher events;
    private final TaskScheduler scheduler;
    private final String refresh;
    private @Nullable ScheduledFuture<?> pending;

    LiveUpkeep(LiveAssessment live, ApplicationEventPublisher events, TaskScheduler scheduler, String refresh) {
        this.live = live;
        this.events = events;
        this.scheduler = scheduler;
        this.refresh = refresh;
    }

    @Override
    public void afterSingletonsInstantiated() {
        live.onChange(this::publish);
        if (!refresh.equals(Scheduled.CRON_DISABLED)) {
            pending = scheduler.schedule(live::catchUp, trigger());
        }
        LOG.info("{}", live);
    }

    private CronTrigger trigger() {
        try {
            return new CronTrigger(refresh, VietnamTime.OFFSET);
        } catch (IllegalArgumentException e) {
            throw new StartRefusedException(
                    "childplan.live.refresh is '" + refresh + "', which is not a cron expression: " + e.getMessage()
                            + ".",
                    "Write six fields, from seconds to the day of the week, as 0 0 * * * * for every hour, or - for never.");
        }
    }

    /** The verdicts have changed, whatever becomes of the news. */
    private void publish(LiveAssessment.Move move) {
        try {
            events.publishEvent(VerdictsChanged.by(move));
        } catch (RuntimeException e) {
            LOG.error(
                    "A listener failed on the change of verdicts {}",
                    move.difference().transitions(),
                    e);
        }
    }

    @Override
    public void destroy() {
        if (pending != null) {
            pending.cancel(false);
        }
    }
}

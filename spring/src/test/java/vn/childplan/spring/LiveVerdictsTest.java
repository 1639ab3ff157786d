package vn.childplan.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.assessment.LiveAssessment;
import vn.childplan.validation.rule.Status;

/** Verdicts keep up with what is recorded and with the time, and the application hears of it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LiveVerdictsTest {
    private static final String REPORT = "V:REPORT:so-tu-phap:2025-H1";
    private static final Submission HANDED_IN = Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-14");

    /** What an application hears. */
    static final class Listener {
        private final BlockingQueue<VerdictsChanged> heard = new LinkedBlockingQueue<>();

        @EventListener
        void hear(VerdictsChanged changed) {
            heard.add(changed);
        }

        VerdictsChanged next() throws InterruptedException {
            return heard.poll(20, TimeUnit.SECONDS);
        }
    }

    private static ApplicationContextRunner runner(String time) {
        return Boot.runner()
                .withBean(Clock.class, () -> ChildplanAutoConfigurationTest.clock(time))
                .withBean(Listener.class);
    }

    private static ApplicationContextRunner withTransactions(String time) {
        return runner(time).withBean(PlatformTransactionManager.class, () -> {
            JdbcDataSource database = new JdbcDataSource();
            database.setURL("jdbc:h2:mem:");
            return new DataSourceTransactionManager(database);
        });
    }

    @Test
    void an_entry_recorded_counts_at_once_and_is_told() {
        runner("2025-05-16T08:00:00").run(context -> {
            context.getBean(EvidenceRecorder.class).record(HANDED_IN);
            assertThat(context.getBean(LiveAssessment.class)
                            .current()
                            .verdict(REPORT)
                            .status())
                    .isEqualTo(Status.MET);
            VerdictsChanged changed = context.getBean(Listener.class).next();
            assertThat(changed.difference().transitions()).containsOnlyKeys("OVERDUE>MET");
            assertThat(changed.entries()).containsExactly(HANDED_IN);
            assertThat(context.getBean(EvidenceStore.class).read().entries()).containsExactly(HANDED_IN);
        });
    }

    @Test
    void inside_a_transaction_an_entry_counts_once_it_has_committed() {
        withTransactions("2025-05-16T08:00:00").run(context -> {
            LiveAssessment live = context.getBean(LiveAssessment.class);
            new TransactionTemplate(context.getBean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
                context.getBean(EvidenceRecorder.class).record(EvidenceLog.of(HANDED_IN));
                assertThat(live.current().verdict(REPORT).status()).isEqualTo(Status.OVERDUE);
                assertThat(context.getBean(Listener.class).heard).isEmpty();
            });
            assertThat(live.current().verdict(REPORT).status()).isEqualTo(Status.MET);
            assertThat(context.getBean(Listener.class).heard).hasSize(1);
        });
    }

    @Test
    void what_is_rolled_back_never_counts() {
        withTransactions("2025-05-16T08:00:00").run(context -> {
            new TransactionTemplate(context.getBean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
                context.getBean(EvidenceRecorder.class).record(HANDED_IN);
                status.setRollbackOnly();
            });
            assertThat(context.getBean(LiveAssessment.class)
                            .current()
                            .verdict(REPORT)
                            .status())
                    .isEqualTo(Status.OVERDUE);
            assertThat(context.getBean(Listener.class).heard).isEmpty();
        });
    }

    @Test
    void what_cannot_be_kept_does_not_count() {
        withTransactions("2025-05-16T08:00:00")
                .withBean(EvidenceStore.class, FullStore::new)
                .run(context -> {
                    assertThatThrownBy(() ->
                                    context.getBean(EvidenceRecorder.class).record(HANDED_IN))
                            .hasMessage("full");
                    assertThat(context.getBean(LiveAssessment.class)
                                    .current()
                                    .verdict(REPORT)
                                    .status())
                            .isEqualTo(Status.OVERDUE);
                });
    }

    static final class FullStore implements EvidenceStore {
        @Override
        public EvidenceLog read() {
            return EvidenceLog.EMPTY;
        }

        @Override
        public void append(List<Evidence> entries) {
            throw new IllegalStateException("full");
        }
    }

    /** Design §4.15: a date alone is the end of its day; what is recorded today is known now, and after a restart still is. */
    @Test
    void an_entry_of_today_is_kept_as_recorded_now() {
        runner("2025-05-14T08:00:00").run(context -> {
            context.getBean(EvidenceRecorder.class).record(HANDED_IN);
            assertThat(context.getBean(EvidenceStore.class).read().entries())
                    .extracting(Evidence::recordedAt)
                    .containsExactly(VietnamTime.parse("2025-05-14T08:00:00"));
        });
    }

    @Test
    void without_the_classes_of_transactions_all_else_works() {
        runner("2025-05-16T08:00:00")
                .withClassLoader(new FilteredClassLoader("org.springframework.transaction"))
                .run(context -> {
                    context.getBean(EvidenceRecorder.class).record(HANDED_IN);
                    assertThat(context.getBean(Listener.class).heard).hasSize(1);
                });
    }

    static final class Faulty {
        @EventListener
        void fail(VerdictsChanged changed) {
            throw new IllegalStateException("no mail today");
        }
    }

    @Test
    void a_listener_that_fails_does_not_undo_what_was_recorded() {
        runner("2025-05-16T08:00:00").withBean(Faulty.class).run(context -> {
            context.getBean(EvidenceRecorder.class).record(HANDED_IN);
            assertThat(context.getBean(LiveAssessment.class)
                            .current()
                            .verdict(REPORT)
                            .status())
                    .isEqualTo(Status.MET);
        });
    }

    /** From 23:59:58 on 14/5/2025 the clock goes on; nobody asks; "before 15/5" is over at midnight in Viet Nam. */
    @Test
    void time_alone_moves_the_verdicts_in_the_second_that_changes_them() {
        Duration back = Duration.between(Clock.systemUTC().instant(), VietnamTime.parse("2025-05-14T23:59:58"));
        Boot.runner()
                .withBean(Clock.class, () -> Clock.offset(Clock.systemUTC(), back))
                .withBean(Listener.class)
                .run(context -> {
                    VerdictsChanged changed = context.getBean(Listener.class).next();
                    assertThat(changed.difference().transitions()).containsKey("DUE_SOON>OVERDUE");
                    assertThat(changed.after().asOf()).isEqualTo(VietnamTime.parse("2025-05-15T00:00:00"));
                    assertThat(changed.entries()).isEmpty();
                });
    }

    /** Days of lateness grow without a change of status: on the refresh, here every second, they are up to date. */
    @Test
    void days_of_lateness_are_up_to_date_at_the_refresh() {
        Instant[] now = {VietnamTime.parse("2025-05-16T12:00:00")};
        Boot.runner()
                .withBean(Clock.class, () -> new Clock() {
                    @Override
                    public java.time.ZoneId getZone() {
                        return VietnamTime.OFFSET;
                    }

                    @Override
                    public Clock withZone(java.time.ZoneId zone) {
                        return this;
                    }

                    @Override
                    public Instant instant() {
                        return now[0];
                    }
                })
                .withPropertyValues("childplan.live.refresh=* * * * * *")
                .run(context -> {
                    LiveAssessment live = context.getBean(LiveAssessment.class);
                    assertThat(live.current().verdict(REPORT).daysLate()).isEqualTo(2);
                    now[0] = VietnamTime.parse("2025-05-17T00:00:00");
                    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
                    while (live.current().verdict(REPORT).daysLate() == 2 && System.nanoTime() < end) {
                        TimeUnit.MILLISECONDS.sleep(20);
                    }
                    assertThat(live.current().verdict(REPORT).daysLate()).isEqualTo(3);
                });
    }

    /** A clock that stands still, at a time long past for the scheduler: it is not asked over and over again. */
    @Test
    void a_clock_that_stands_still_keeps_nobody_busy() throws InterruptedException {
        ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
        runner("2025-05-14T23:59:00")
                .withBean(ThreadPoolTaskScheduler.class, () -> scheduler)
                .run(context -> {
                    TimeUnit.MILLISECONDS.sleep(300);
                    assertThat(scheduler.getScheduledThreadPoolExecutor().getCompletedTaskCount())
                            .isZero();
                    for (int i = 0; i < 10; i++) {
                        context.getBean(LiveAssessment.class).catchUp();
                    }
                    // The next change and the refresh: earlier wishes are withdrawn.
                    assertThat(scheduler.getScheduledThreadPoolExecutor().getQueue())
                            .filteredOn(task -> !((java.util.concurrent.Future<?>) task).isCancelled())
                            .hasSize(2);
                });
    }
}

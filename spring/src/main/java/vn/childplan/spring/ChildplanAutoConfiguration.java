package vn.childplan.spring;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.transaction.PlatformTransactionManager;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.io.CalendarJson;
import vn.childplan.core.io.DirectoryJson;
import vn.childplan.core.io.EvidenceCheck;
import vn.childplan.core.io.PlanJson;
import vn.childplan.core.io.Reading;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.time.OfficialCalendar;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.LiveAssessment;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.RuleSetJson;

/**
 * The plan, the directory, the calendar and the rules as beans, from files or bundled; what follows from them; and verdicts
 * that keep up with the evidence. The time is that of a {@link Clock} bean, or of the machine where there is none.
 *
 * <p>Immutable, so threads may share it.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@AutoConfiguration(
        after = ChildplanJdbcAutoConfiguration.class,
        afterName = "org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration")
@EnableConfigurationProperties(ChildplanProperties.class)
public final class ChildplanAutoConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(ChildplanAutoConfiguration.class);

    private final ChildplanProperties properties;
    private final Clock clock;

    ChildplanAutoConfiguration(ChildplanProperties properties, ObjectProvider<Clock> clocks) {
        this.properties = properties;
        this.clock = clock(clocks);
    }

    /** The clock of the host. */
    static Clock clock(ObjectProvider<Clock> clocks) {
        return clocks.getIfAvailable(() -> Clock.system(VietnamTime.OFFSET));
    }

    @Bean
    @ConditionalOnMissingBean
    AgencyDirectory childplanDirectory() {
        if (properties.plan() != null && properties.directory() == null) {
            LOG.warn(
                    "childplan.plan is set and childplan.directory is not: the agencies are those of the bundled directory, of"
                            + " Quảng Ngãi");
        }
        return read("directory", properties.directory(), QuangNgai::directory, DirectoryJson::read);
    }

    @Bean
    @ConditionalOnMissingBean
    Plan childplanPlan(AgencyDirectory directory) {
        return read("plan", properties.plan(), QuangNgai::plan65, (in, source) -> PlanJson.read(in, source, directory));
    }

    @Bean
    @ConditionalOnMissingBean
    OfficialCalendar childplanCalendar() {
        return read("calendar", properties.calendar(), VietNam::calendar, CalendarJson::read);
    }

    @Bean
    @ConditionalOnMissingBean
    RuleSet childplanRules() {
        return read("rules", properties.rules(), RuleSet::standard, RuleSetJson::read);
    }

    private static <T> T read(
            String property,
            @Nullable Resource file,
            Supplier<T> bundled,
            BiFunction<InputStream, String, Reading<T>> reader) {
        if (file == null) {
            return bundled.get();
        }
        String setting = "childplan." + property;
        try (InputStream in = file.getInputStream()) {
            Reading<T> read = reader.apply(in, file.getDescription());
            return read.value()
                    .orElseThrow(() -> new StartRefusedException(
                            setting + " cannot be used:"
                                    + read.problems().stream()
                                            .map(problem -> "\n  " + problem)
                                            .collect(Collectors.joining()),
                            "Correct the file, or name another one by " + setting + "."));
        } catch (IOException e) {
            throw new StartRefusedException(
                    setting + " cannot be read: " + e.getMessage(),
                    "Name a file that is there (classpath:… or file:…), or take the setting out.");
        }
    }

    @Bean
    @ConditionalOnMissingBean
    PlanUnderRules childplanPlanUnderRules(
            Plan plan, AgencyDirectory directory, OfficialCalendar calendar, RuleSet rules) {
        return new PlanUnderRules(plan, directory, calendar, rules);
    }

    @Bean
    @ConditionalOnMissingBean
    EvidenceStore childplanEvidenceStore() {
        LOG.warn("Evidence is kept in memory and gone when the application ends:"
                + " set childplan.evidence.table, or bring a bean of type EvidenceStore");
        return EvidenceStore.inMemory();
    }

    @Bean
    @ConditionalOnMissingBean
    LiveScheduler childplanScheduler(ObjectProvider<TaskScheduler> schedulers) {
        return new LiveScheduler(schedulers.getIfUnique());
    }

    @Bean
    @ConditionalOnMissingBean
    LiveAssessment.Timer childplanTimer(LiveScheduler scheduler) {
        return scheduler.timer(clock);
    }

    @Bean
    @ConditionalOnMissingBean
    LiveAssessment childplanLiveAssessment(PlanUnderRules plan, EvidenceStore store, LiveAssessment.Timer timer) {
        return LiveAssessment.of(plan.assessor(), store.read(), clock, timer);
    }

    @Bean
    @ConditionalOnMissingBean
    LiveUpkeep childplanLiveUpkeep(LiveAssessment live, ApplicationEventPublisher events, LiveScheduler scheduler) {
        return new LiveUpkeep(
                live, events, scheduler.scheduler(), properties.live().refresh());
    }

    @Bean
    @ConditionalOnMissingBean
    EvidenceRecorder childplanEvidenceRecorder(
            EvidenceStore store, LiveAssessment live, Commit commit, PlanUnderRules plan) {
        return new EvidenceRecorder(store, live, clock, commit, new EvidenceCheck(plan.plan(), plan.directory()));
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(PlatformTransactionManager.class)
    static final class WithTransactions {
        @Bean
        @ConditionalOnMissingBean
        Commit childplanCommit(ObjectProvider<PlatformTransactionManager> managers) {
            return new CommitOfTransaction(managers.getIfUnique());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingClass("org.springframework.transaction.PlatformTransactionManager")
    static final class WithoutTransactions {
        @Bean
        @ConditionalOnMissingBean
        Commit childplanCommit() {
            return Commit.WITHOUT_TRANSACTION;
        }
    }
}

package vn.childplan.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.TaskScheduler;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.io.DirectoryJson;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.time.OfficialCalendar;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.LiveAssessment;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Status;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChildplanAutoConfigurationTest {
    private static final String REPORT = "V:REPORT:so-tu-phap:2025-H1";

    @TempDir
    Path folder;

    /** Plan 65, section V: the report of the first half-year is due before 15/5. */
    @Test
    void without_a_setting_the_bundled_plan_is_judged_by_the_clock_of_the_host() {
        Boot.runner().withBean(Clock.class, () -> clock("2025-05-15T00:00:00")).run(context -> {
            assertThat(context.getBean(Plan.class).number()).hasToString("65/KH-UBND");
            assertThat(context.getBean(RuleSet.class).name()).isEqualTo("standard/2025.1");
            LiveAssessment live = context.getBean(LiveAssessment.class);
            assertThat(live.current().asOf()).isEqualTo(VietnamTime.parse("2025-05-15T00:00:00"));
            assertThat(live.current().verdict(REPORT).status()).isEqualTo(Status.OVERDUE);
        });
        Boot.runner()
                .withBean(Clock.class, () -> clock("2025-05-14T23:59:59"))
                .run(context -> assertThat(context.getBean(LiveAssessment.class)
                                .current()
                                .verdict(REPORT)
                                .status())
                        .isEqualTo(Status.DUE_SOON));
    }

    @Test
    void without_a_clock_the_time_of_the_machine_is_taken() {
        Boot.runner()
                .run(context -> assertThat(
                                context.getBean(LiveAssessment.class).current().asOf())
                        .isBetween(
                                Clock.systemUTC().instant().minusSeconds(60),
                                Clock.systemUTC().instant()));
    }

    @Test
    void rules_and_directory_come_from_files() throws IOException {
        Path rules = folder.resolve("rules.json");
        Files.writeString(rules, """
                {"name": "day-included/1", "base": "standard/2025.1", "settings": [
                  {"rule": "deadline.wording", "parameter": "includesNamedDay", "value": true}]}
                """);
        Path directory = folder.resolve("directory.json");
        try (OutputStream out = Files.newOutputStream(directory)) {
            DirectoryJson.write(QuangNgai.directory().with(museum()), out);
        }
        Boot.runner()
                .withBean(Clock.class, () -> clock("2025-05-15T00:00:00"))
                .withPropertyValues("childplan.rules=" + rules.toUri(), "childplan.directory=" + directory.toUri())
                .run(context -> {
                    assertThat(context.getBean(RuleSet.class).name()).isEqualTo("day-included/1");
                    assertThat(context.getBean(AgencyDirectory.class).find(AgencyId.of("bao-tang-tinh")))
                            .isPresent();
                    // Under these rules "before 15/5" takes the day in.
                    assertThat(context.getBean(LiveAssessment.class)
                                    .current()
                                    .verdict(REPORT)
                                    .status())
                            .isEqualTo(Status.DUE_SOON);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "directory", "calendar", "rules"})
    void a_file_that_is_not_there_is_named_with_its_setting(String property) {
        Boot.runner()
                .withPropertyValues("childplan." + property + "=classpath:not-there.json")
                .run(context -> assertThat(
                                Boot.analysis(context.getStartupFailure()).getDescription())
                        .startsWith("childplan." + property + " cannot be read: class path resource [not-there.json]"));
    }

    @Test
    void a_file_with_two_mistakes_is_refused_for_both() throws IOException {
        Path rules = folder.resolve("rules.json");
        Files.writeString(rules, """
                {"name": "x/1", "base": "standard/2025.1", "settings": [
                  {"rule": "deadline.wordin", "parameter": "includesNamedDay", "value": true},
                  {"rule": "deadline.wording", "parameter": "includesNamedDa", "value": true}]}
                """);
        Boot.runner().withPropertyValues("childplan.rules=" + rules.toUri()).run(context -> {
            FailureAnalysis analysis = Boot.analysis(context.getStartupFailure());
            assertThat(analysis.getDescription())
                    .startsWith("childplan.rules cannot be used:\n")
                    .contains("deadline.wordin'")
                    .contains("includesNamedDa'");
            assertThat(analysis.getAction()).isEqualTo("Correct the file, or name another one by childplan.rules.");
        });
    }

    @Test
    void what_is_no_cron_expression_stops_the_start_with_what_would_be_one() {
        Boot.runner()
                .withPropertyValues("childplan.live.refresh=hourly")
                .run(context -> assertThat(
                                Boot.analysis(context.getStartupFailure()).getDescription())
                        .startsWith("childplan.live.refresh is 'hourly', which is not a cron expression: "));
    }

    @Test
    void what_the_host_brings_is_taken() {
        PlanUnderRules plan = new PlanUnderRules(
                QuangNgai.plan65(),
                QuangNgai.directory().with(museum()),
                VietNam.calendar(),
                RuleSet.standard().named("own/1"));
        Boot.runner()
                .withBean(Plan.class, plan::plan)
                .withBean(AgencyDirectory.class, plan::directory)
                .withBean(OfficialCalendar.class, plan::calendar)
                .withBean(RuleSet.class, plan::rules)
                .run(context ->
                        assertThat(context.getBean(PlanUnderRules.class)).isEqualTo(plan));
        Boot.runner()
                .withBean(PlanUnderRules.class, () -> plan)
                .run(context -> assertThat(
                                context.getBean(LiveAssessment.class).current().ruleSet())
                        .isEqualTo("own/1"));
        Boot.runner()
                .withBean(EvidenceStore.class, () -> new EvidenceStore() {
                    @Override
                    public EvidenceLog read() {
                        return EvidenceLog.of(Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-14"));
                    }

                    @Override
                    public void append(List<Evidence> entries) {
                        throw new UnsupportedOperationException();
                    }
                })
                .run(context -> {
                    assertThat(context.getBean(LiveAssessment.class)
                                    .current()
                                    .verdict(REPORT)
                                    .status())
                            .isEqualTo(Status.MET);
                    assertThat(context).doesNotHaveBean(TaskScheduler.class);
                });
    }

    /** The names of Spring Boot's interfaces differ between its versions, and it takes as many of those as there are. */
    static Stream<Class<?>> configurations() {
        return Stream.of(
                        ChildplanAutoConfiguration.class,
                        ChildplanJdbcAutoConfiguration.class,
                        ChildplanValidationAutoConfiguration.class,
                        ChildplanActuatorAutoConfiguration.class,
                        ChildplanWebAutoConfiguration.class)
                .flatMap(type -> Stream.concat(Stream.of(type), Stream.of(type.getDeclaredClasses())))
                .filter(type -> !type.getSimpleName().matches("Boot[34]"));
    }

    @ParameterizedTest
    @MethodSource("configurations")
    void every_bean_gives_way_to_one_of_the_host(Class<?> configuration) {
        // Of the other Spring Boot: its methods cannot be looked at.
        if (configuration.getSimpleName().equals(Boot.is4() ? "Boot3Health" : "Boot4Health")) {
            return;
        }
        assertThat(configuration.getDeclaredMethods())
                .filteredOn(method -> method.isAnnotationPresent(Bean.class))
                .allMatch(method -> method.isAnnotationPresent(ConditionalOnMissingBean.class));
    }

    @Test
    void every_configuration_is_named_where_spring_boot_looks() throws IOException, URISyntaxException {
        Path classes = Path.of(ChildplanAutoConfiguration.class
                .getResource("ChildplanAutoConfiguration.class")
                .toURI());
        try (Stream<Path> files = Files.list(classes.getParent())) {
            assertThat(ImportCandidates.load(AutoConfiguration.class, getClass().getClassLoader())
                            .getCandidates())
                    .filteredOn(name -> name.startsWith("vn.childplan."))
                    .hasSize(5)
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> name.endsWith("AutoConfiguration.class"))
                                    .map(name -> "vn.childplan.spring." + name.replace(".class", ""))
                                    .toList());
        }
    }

    static Agency museum() {
        return Agency.of("bao-tang-tinh", AgencyKind.UNIT, "Bảo tàng tỉnh");
    }

    static Clock clock(String time) {
        return Clock.fixed(VietnamTime.parse(time), VietnamTime.OFFSET);
    }
}

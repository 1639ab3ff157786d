package vn.childplan.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.io.EvidenceRows;

/** Evidence in a table; against PostgreSQL, the hosts under {@code examples/hosts} do it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EvidenceTableTest {
    private static ApplicationContextRunner runner() {
        return Boot.runner()
                .withBean(JdbcTemplate.class, EvidenceTableTest::database)
                .withPropertyValues("childplan.evidence.table=evidence");
    }

    private static JdbcTemplate database() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + System.identityHashCode(database) + ";DB_CLOSE_DELAY=-1");
        new ResourceDatabasePopulator(new ClassPathResource("vn/childplan/spring/evidence.sql")).execute(database);
        return new JdbcTemplate(database);
    }

    /** Every kind, every field, in order. */
    private static List<Evidence> everything() {
        List<Evidence> all = new ArrayList<>(QuangNgai.sampleEvidence().entries());
        all.addAll(EvidenceRows.read(
                        List.of(
                                Map.of(
                                        "kind",
                                        "submission",
                                        "agency",
                                        "so-tu-phap",
                                        "clause",
                                        "V",
                                        "period",
                                        "2025-H1",
                                        "at",
                                        "2025-05-14T16:30",
                                        "via",
                                        "so-y-te",
                                        "document",
                                        "45/BC-STP",
                                        "note",
                                        "Gửi qua trục\nliên thông",
                                        "id",
                                        "a-1",
                                        "recordedAt",
                                        "2025-05-20T07:59:59"),
                                Map.of(
                                        "kind",
                                        "progress",
                                        "agency",
                                        "so-y-te",
                                        "clause",
                                        "II.1",
                                        "at",
                                        "2025-06-01",
                                        "duty",
                                        "CARRY_OUT",
                                        "plan",
                                        "65/KH-UBND@2025-03-31"),
                                Map.of(
                                        "kind",
                                        "extension",
                                        "agency",
                                        "so-noi-vu",
                                        "clause",
                                        "V",
                                        "period",
                                        "2025-H1",
                                        "at",
                                        "2025-05-10",
                                        "until",
                                        "2025-05-31"),
                                Map.of(
                                        "kind",
                                        "waiver",
                                        "agency",
                                        "tinh-doan",
                                        "clause",
                                        "V",
                                        "period",
                                        "2025-H1",
                                        "at",
                                        "2025-05-10",
                                        "until",
                                        "2025-05-31"),
                                Map.of(
                                        "kind",
                                        "suspension",
                                        "agency",
                                        "cong-an-tinh",
                                        "clause",
                                        "V",
                                        "period",
                                        "2025-H1",
                                        "at",
                                        "2025-05-10"),
                                Map.of(
                                        "kind",
                                        "difficulty",
                                        "agency",
                                        "so-y-te",
                                        "clause",
                                        "II.1",
                                        "at",
                                        "2025-06-01",
                                        "note",
                                        "Thiếu kinh phí"),
                                Map.of(
                                        "kind",
                                        "retraction",
                                        "agency",
                                        "so-tu-phap",
                                        "clause",
                                        "V",
                                        "at",
                                        "2025-05-21",
                                        "retracts",
                                        "a-1",
                                        "note",
                                        "Nhập nhầm")),
                        "test",
                        QuangNgai.plan65(),
                        QuangNgai.directory())
                .orThrow()
                .entries());
        all.add(Submission.of("so-tai-chinh", "V", "2025-H1", "2025-05-14").withRecordedBy("Nguyễn Thị Lan"));
        return all;
    }

    /** One table, whether a host takes it from here or from the page. */
    @Test
    void the_table_is_that_of_the_page_on_databases() throws IOException {
        String ours;
        try (InputStream in = EvidenceTable.class.getResourceAsStream("evidence.sql")) {
            ours = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        String page = Files.readString(Path.of("").toAbsolutePath().getParent().resolve("docs/databases.md"));
        assertThat(page)
                .contains(ours.substring(ours.indexOf("create"))
                        .replace("if not exists ", "")
                        .replace("timestamp(0) with time zone", "timestamptz(0)"));
    }

    @Test
    void what_is_recorded_is_read_as_it_was_in_the_same_order() {
        assertThat(everything()).extracting(Evidence::kind).contains(EvidenceKind.values());
        runner().run(context -> {
            EvidenceStore store = context.getBean(EvidenceStore.class);
            store.append(everything());
            assertThat(store.read()).isEqualTo(EvidenceLog.of(everything()));
        });
    }

    @Test
    void without_the_setting_or_without_jdbc_there_is_no_table() {
        Boot.runner()
                .withBean(JdbcTemplate.class, EvidenceTableTest::database)
                .run(context -> assertThat(context).doesNotHaveBean(EvidenceTable.class));
        Boot.runner()
                .withClassLoader(new FilteredClassLoader("org.springframework.jdbc"))
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(EvidenceStore.class));
    }

    /** Evidence that somebody meant to keep must not be kept in memory, with no more than a warning. */
    @Test
    void a_table_that_cannot_be_reached_stops_the_start_with_what_is_missing_and_what_to_add() {
        ApplicationContextRunner withTable = Boot.runner().withPropertyValues("childplan.evidence.table=evidence");
        withTable
                .withClassLoader(new FilteredClassLoader("org.springframework.jdbc"))
                .run(context -> assertThat(Boot.analysis(context.getStartupFailure()))
                        .extracting(FailureAnalysis::getDescription, FailureAnalysis::getAction)
                        .containsExactly(
                                "childplan.evidence.table is set to 'evidence', but spring-jdbc is not on the class path.",
                                "Add spring-boot-starter-jdbc, the driver of your database and spring.datasource.url,"
                                        + " or bring a bean of type EvidenceStore, or take the setting out: evidence is then"
                                        + " kept in memory, until the application ends."));
        withTable.run(context -> assertThat(
                        Boot.analysis(context.getStartupFailure()).getDescription())
                .isEqualTo("childplan.evidence.table is set to 'evidence', but there is no bean of type JdbcOperations:"
                        + " Spring Boot makes one where there is one DataSource."));
    }

    @Test
    void a_store_of_the_host_needs_no_table() {
        Boot.runner()
                .withPropertyValues("childplan.evidence.table=evidence")
                .withBean(EvidenceStore.class, EvidenceStore::inMemory)
                .withClassLoader(new FilteredClassLoader("org.springframework.jdbc"))
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(EvidenceStore.class));
        runner().withBean(EvidenceStore.class, EvidenceStore::inMemory)
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(EvidenceTable.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"evidence; drop table x", "a.b.c", "1a", "\"a\""})
    void a_name_that_is_none_is_refused(String table) {
        assertThatThrownBy(() -> new EvidenceTable(new JdbcTemplate(), table))
                .hasMessageContaining("'" + table + "', which is not the name of a table");
    }

    @Test
    void an_id_that_is_kept_already_is_known_and_a_second_entry_of_it_is_refused() {
        runner().run(context -> {
            EvidenceStore store = context.getBean(EvidenceStore.class);
            Submission kept =
                    Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-14").withId("k1");
            store.append(List.of(kept));
            assertThat(store.taken(Set.of("k1", "k2"))).containsExactly("k1");
            assertThatThrownBy(() -> store.append(List.of(kept.withId("k3"), kept)))
                    .isInstanceOf(EvidenceRefusedException.class)
                    .hasMessageContaining("an id has just been taken by another entry");
        });
    }

    @Test
    void a_table_that_is_not_there_stops_the_start_with_how_it_is_made() {
        runner().withPropertyValues("childplan.evidence.table=evidenc").run(context -> {
            FailureAnalysis analysis = Boot.analysis(context.getStartupFailure());
            assertThat(analysis.getDescription())
                    .startsWith("childplan.evidence.table is 'evidenc', and no evidence can be read from it: ");
            assertThat(analysis.getAction()).startsWith("Make the table by vn/childplan/spring/evidence.sql, ");
        });
        runner().withPropertyValues("childplan.evidence.table=evidence;x")
                .run(context -> assertThat(
                                Boot.analysis(context.getStartupFailure()).getDescription())
                        .isEqualTo("childplan.evidence.table is 'evidence;x', which is not the name of a table."));
    }
}

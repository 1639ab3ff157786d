package vn.childplan.examples.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.Retraction;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.io.EvidenceCheck;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Status;

/** What {@code docs/databases.md} says of PostgreSQL is done here, with its own words. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PostgresRecipeTest {
    private static final PlanUnderRules PLAN =
            new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard());
    private static final String OWED = "V:REPORT:so-tu-phap:2025-H1";

    private static PostgresServer server;

    private final AtomicReference<Instant> timer = new AtomicReference<>();
    private Connection connection;
    private EvidenceTable table;

    @BeforeAll
    static void start() throws Exception {
        server = PostgresServer.start();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void connect() throws SQLException {
        connection = server.connect();
        execute("drop table if exists evidence");
        for (String statement : RecipePage.postgresStatements("create ")) {
            execute(statement);
        }
        table = new EvidenceTable(connection);
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.close();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    // As the page has them.

    Assessment judged(PlanUnderRules plan, EvidenceTable table, Instant asOf) throws SQLException {
        Assessment assessment = plan.assess(table.read(), asOf);
        assessment.nextChange().ifPresent(timer::set);
        return assessment;
    }

    void enter(Evidence entry, EvidenceCheck check) throws SQLException {
        List<Finding> problems = check.problems(entry);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.get(0).line(Locale.ENGLISH));
        }
        table.add(List.of(entry));
    }

    void takeBack(Evidence entry, String at, String person) throws SQLException {
        table.add(List.of(Retraction.of(entry, at).withRecordedBy(person)));
    }

    @Test
    void the_code_of_the_page_is_the_code_that_runs() {
        String example = Stream.of(
                        Path.of("src/main/java/vn/childplan/examples/database/EvidenceTable.java"),
                        Path.of("src/test/java/vn/childplan/examples/database/PostgresRecipeTest.java"))
                .map(RecipePage::text)
                .map(RecipePage::onOneLine)
                .reduce("", String::concat);
        List<String> code = RecipePage.postgresCode();
        assertEquals(6, code.size());
        code.forEach(block -> assertTrue(example.contains(block), block));
    }

    @Test
    void the_statements_of_the_page_are_those_that_run() {
        assertEquals(
                List.of(EvidenceTable.INSERT + ";"),
                RecipePage.postgresStatements("insert ").stream()
                        .map(RecipePage::onOneLine)
                        .toList());
        assertEquals(
                List.of(EvidenceTable.SELECT + ";"),
                RecipePage.postgresStatements("select ").stream()
                        .map(RecipePage::onOneLine)
                        .toList());
    }

    /** Plan 65/KH-UBND, Mục V: "trước ngày 15/5/2025": in time to 14/5; from 15/5 00:00 what was taken back is missing. */
    @Test
    void an_entry_is_recorded_judged_and_taken_back() throws SQLException {
        Evidence report = Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-12")
                .withId("r-1")
                .withRecordedBy("Nguyễn Thị Hoa");
        EvidenceCheck check = new EvidenceCheck(PLAN.plan(), PLAN.directory());
        enter(report, check);
        Evidence wrong = Submission.of("so-tu-phap", "VI", "2025-H1", "2025-05-12");
        assertThrows(IllegalArgumentException.class, () -> enter(wrong, check));
        Instant monday = VietnamTime.parse("2025-05-12");
        assertEquals(Status.MET, judged(PLAN, table, monday).verdict(OWED).status());
        Instant next = timer.get();
        assertTrue(next.isAfter(monday), () -> String.valueOf(next));

        takeBack(report, "2025-05-13T09:00", "Trần Văn Nam");
        Assessment later = judged(PLAN, table, VietnamTime.parse("2025-05-15T00:00"));
        assertEquals(Status.OVERDUE, later.verdict(OWED).status());
        assertEquals(Status.MET, judged(PLAN, table, monday).verdict(OWED).status());
        assertEquals(
                List.of("Nguyễn Thị Hoa", "Trần Văn Nam"),
                table.read().entries().stream().map(Evidence::recordedBy).toList());
        assertEquals(1, table.rowsAfter(1).size(), "only the retraction is new after the first row");
    }

    @Test
    void rows_that_others_have_written_are_checked() throws SQLException {
        execute(
                "insert into evidence (kind, agency, clause, period, happened_at, recorded_at)"
                        + " values ('submission', 'so-tu-phapp', 'V', '2025-H1', '2025-05-12T10:00+07', '2025-05-12T10:00+07')");
        String problem = table.checked(QuangNgai.plan65(), QuangNgai.directory())
                .problems()
                .get(0)
                .toString();
        assertTrue(problem.startsWith("table evidence:1 (agency): no agency is called 'so-tu-phapp'"), problem);
    }

    @Test
    void one_key_is_of_one_entry() throws SQLException {
        Evidence report =
                Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-12").withId("r-1");
        table.add(List.of(report));
        assertThrows(SQLException.class, () -> table.add(List.of(report)));
    }

    @Test
    void the_program_is_kept_from_changing_what_was_recorded() throws SQLException {
        table.add(List.of(Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-12")));
        execute("create role host");
        execute("grant select, insert on evidence to public");
        for (String statement : RecipePage.postgresStatements("revoke ")) {
            execute(statement);
        }
        execute("set role host");
        assertEquals(1, table.read().entries().size());
        assertThrows(SQLException.class, () -> execute("delete from evidence"));
        assertThrows(SQLException.class, () -> execute("update evidence set note = 'x'"));
    }
}

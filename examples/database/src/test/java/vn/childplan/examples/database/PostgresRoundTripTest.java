package vn.childplan.examples.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.Difficulty;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.ProgressNote;
import vn.childplan.core.evidence.Retraction;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.evidence.Suspension;
import vn.childplan.core.evidence.Waiver;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.DutyRef;
import vn.childplan.core.plan.PlanId;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Status;

/** Design §4.14: what goes into a real database comes out as it went in, and so do the verdicts. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PostgresRoundTripTest {
    /** Of several reports of one clause and period the second. */
    private static final DutyRef SECOND = new DutyRef(DutyKind.REPORT, 2);

    private static final PlanUnderRules PLAN =
            new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard());
    private static final ReportingPeriod HALF = ReportingPeriod.half(2025, 1);
    private static final ClauseRef REPORTING = ClauseRef.of("V");

    /** The last second before 15/5/2025 and the first of it, clocks of hosts on both sides, and the ends of the years held. */
    private static final List<String> TIMES = List.of(
            "2025-05-14T23:59:59+07:00",
            "2025-05-14T23:59:59.000000001+07:00",
            "2025-05-14T23:59:59.499999999+07:00",
            "2025-05-14T23:59:59.999999+07:00",
            "2025-05-14T23:59:59.999999499+07:00",
            "2025-05-14T23:59:59.999999500+07:00",
            "2025-05-14T23:59:59.999999999+07:00",
            "2025-05-15T00:00:00+07:00",
            "2025-05-15T00:00:00.000001+07:00",
            "2025-05-15T10:15:30.123456+07:00",
            "1900-01-01T00:00:00+07:00",
            "9999-12-31T23:59:59.999999999+07:00");

    /** Of the entries made: every one has a key of its own. */
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private static PostgresServer server;

    private Connection connection;

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
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists evidence");
            for (String definition : RecipePage.postgresStatements("create ")) {
                statement.execute(definition);
            }
        }
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.close();
    }

    private EvidenceLog stored(EvidenceLog log) throws SQLException {
        EvidenceTable table = new EvidenceTable(connection);
        table.add(log.entries());
        return table.read();
    }

    /** The one report that Mục V asks of an agency for the first half-year, known on the morning after. */
    private static Evidence report(String agency, String at) {
        return entry(
                EvidenceKind.SUBMISSION,
                agency,
                clock(at),
                clock("2025-05-15T08:00:00.5+07:00"),
                new DutyRef(DutyKind.REPORT, 1));
    }

    private static Evidence entry(EvidenceKind kind, String agency, Instant at, Instant known, DutyRef duty) {
        AgencyId who = AgencyId.of(agency);
        AgencyId via = AgencyId.of("so-y-te");
        LocalDate until = LocalDate.of(9999, 12, 31);
        String document = "12/BC-STP";
        PlanId of = PlanId.of("65/KH-UBND@2025-03-31");
        String id = "a-" + NUMBER.incrementAndGet();
        String person = "Nguyễn Thị Hoa";
        return switch (kind) {
            case SUBMISSION ->
                new Submission(who, REPORTING, HALF, at, via, known, document, "đã gửi", duty, of, id, person);
            case PROGRESS ->
                new ProgressNote(who, REPORTING, HALF, at, known, null, "tập huấn\nhai lớp", null, of, id, person);
            case EXTENSION ->
                new Extension(who, REPORTING, HALF, at, until, known, document, null, duty, of, id, person);
            case WAIVER -> new Waiver(who, REPORTING, HALF, at, until, known, document, null, duty, of, id, person);
            case SUSPENSION ->
                new Suspension(who, REPORTING, HALF, at, null, known, document, null, duty, of, id, person);
            case DIFFICULTY ->
                new Difficulty(who, REPORTING, null, at, via, known, null, "thiếu kinh phí", of, id, person);
            case RETRACTION -> new Retraction(who, REPORTING, at, "a-0", known, document, "gửi nhầm", of, id, person);
        };
    }

    private static Instant clock(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    /** Why: this is what made a report of the last instant of 14/5 one of 15/5, a day late. */
    @Test
    void the_database_itself_rounds_the_last_nanosecond_of_a_day_into_the_next() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select timestamptz '2025-05-14 23:59:59.999999999+07' = timestamptz '2025-05-15 00:00:00+07'")) {
            assertTrue(row.next());
            assertTrue(row.getBoolean(1));
        }
    }

    @Test
    void every_kind_of_entry_comes_out_as_it_went_in() throws SQLException {
        List<Evidence> entries = new ArrayList<>();
        for (EvidenceKind kind : EvidenceKind.ALL) {
            for (String at : TIMES) {
                for (String known : TIMES) {
                    if (!clock(known).isBefore(clock(at)) || kind.holdsFromThenOn()) {
                        entries.add(entry(kind, "so-tu-phap", clock(at), clock(known), SECOND));
                    }
                }
            }
        }
        assertEquals(entries, stored(EvidenceLog.of(entries)).entries());
    }

    /** A session may be in any zone: that of the host, of the database, or none that knows Viet Nam. */
    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Ho_Chi_Minh", "America/St_Johns", "Pacific/Kiritimati"})
    void the_zone_of_the_session_plays_no_part(String zone) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set time zone '" + zone + "'");
        }
        EvidenceLog log = QuangNgai.sampleEvidence();
        assertEquals(log, stored(log));
    }

    /** Plan 65/KH-UBND, Mục V: "trước ngày 15/5/2025", so the last second of 14/5 is in time and the first of 15/5 late. */
    @Test
    void reports_around_midnight_are_judged_alike_before_and_after() throws SQLException {
        EvidenceLog log = EvidenceLog.of(
                report("so-tu-phap", TIMES.get(6)),
                report("so-noi-vu", TIMES.get(7)),
                Submission.of("so-tai-chinh", "V", "2025-H1", "14/5/2025").withVia("so-y-te"));
        EvidenceLog stored = stored(log);
        assertEquals(log, stored);
        for (EvidenceLog one : List.of(log, stored)) {
            Assessment assessment = PLAN.assess(one, VietnamTime.parse("2025-05-20"));
            assertEquals(
                    Status.MET,
                    assessment.verdict("V:REPORT:so-tu-phap:2025-H1").status());
            assertEquals(
                    Status.MET_LATE,
                    assessment.verdict("V:REPORT:so-noi-vu:2025-H1").status());
            assertEquals(
                    Status.MET,
                    assessment.verdict("V:REPORT:so-tai-chinh:2025-H1").status());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2025-05-14T23:59:59", "2025-05-15T00:00:00", "2025-05-20", "2025-07-01T00:00:00", "2025-12-26"})
    void a_year_of_evidence_leads_to_equal_verdicts(String asOf) throws SQLException {
        EvidenceLog stored = stored(QuangNgai.sampleEvidence());
        Instant instant = VietnamTime.parse(asOf);
        Assessment before = PLAN.assess(QuangNgai.sampleEvidence(), instant);
        Assessment after = PLAN.assess(stored, instant);
        assertEquals(List.of(), before.to(after).changes());
        assertEquals(
                before.verdicts().stream().map(Verdict::toString).toList(),
                after.verdicts().stream().map(Verdict::toString).toList());
    }
}

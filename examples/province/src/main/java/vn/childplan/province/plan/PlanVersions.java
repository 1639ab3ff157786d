package vn.childplan.province.plan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.io.DirectoryJson;
import vn.childplan.core.io.PlanJson;
import vn.childplan.core.io.Reading;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.importing.plan.PlanReading;
import vn.childplan.province.account.Officer;

/** Plans that were imported. The one adopted last is judged, from the next start on. */
@Repository
class PlanVersions {
    private static final String COLUMNS =
            "select version_number, file_name, plan, directory, doubts, imported_by, imported_at, adopted_by,"
                    + " adopted_at from plan_version ";

    private final JdbcClient database;
    private final Clock clock;

    PlanVersions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** An imported plan, as JSON; {@code adoptedBy} is null until somebody adopts it. */
    record Version(
            long versionNumber,
            String fileName,
            String plan,
            String directory,
            String doubts,
            String importedBy,
            OffsetDateTime importedAt,
            @Nullable String adoptedBy,
            @Nullable OffsetDateTime adoptedAt) {

        /** The plan, or why it is not yet one. */
        Reading<Plan> read() {
            return PlanJson.read(stream(plan), fileName, readDirectory());
        }

        AgencyDirectory readDirectory() {
            return DirectoryJson.read(stream(directory), fileName).orThrow();
        }

        private static ByteArrayInputStream stream(String text) {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        public String importedOn() {
            return TimeFormat.time(importedAt.toInstant()).vi();
        }

        public String adoptedOn() {
            return adoptedAt == null
                    ? ""
                    : TimeFormat.time(adoptedAt.toInstant()).vi();
        }
    }

    List<Version> all() {
        return database.sql(COLUMNS + "order by version_number desc")
                .query(Version.class)
                .list();
    }

    Optional<Version> find(long number) {
        return database.sql(COLUMNS + "where version_number = ?")
                .param(number)
                .query(Version.class)
                .optional();
    }

    static Optional<Version> inForce(JdbcClient database) {
        return database.sql(
                        COLUMNS + "where adopted_at is not null order by adopted_at desc, version_number desc limit 1")
                .query(Version.class)
                .optional();
    }

    /** @return its number */
    long add(PlanReading reading, String fileName, Officer officer) throws IOException {
        ByteArrayOutputStream plan = new ByteArrayOutputStream();
        PlanJson.write(reading.draft(), plan);
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        DirectoryJson.write(reading.directory(), directory);
        String doubts = reading.doubts().stream()
                .map(doubt -> doubt.finding().line(Text.VIETNAMESE))
                .collect(Collectors.joining("\n"));
        return database.sql("insert into plan_version (file_name, plan, directory, doubts, imported_by, imported_at)"
                        + " values (?, ?, ?, ?, ?, ?) returning version_number")
                .params(
                        fileName,
                        plan.toString(StandardCharsets.UTF_8),
                        directory.toString(StandardCharsets.UTF_8),
                        doubts,
                        officer.getUsername(),
                        now())
                .query(Long.class)
                .single();
    }

    void adopt(long number, Officer officer) {
        database.sql("update plan_version set adopted_by = ?, adopted_at = ?"
                        + " where version_number = ? and adopted_at is null")
                .params(officer.getUsername(), now(), number)
                .update();
    }

    private OffsetDateTime now() {
        return VietnamTime.wholeSecond(clock.instant()).atOffset(ZoneOffset.UTC);
    }

    /** What is judged: the plan adopted last, with those whom it names; before one is, the bundled plan of 2025. */
    @Configuration(proxyBeanMethods = false)
    static class InForce {
        @Bean
        Plan plan(JdbcClient database) {
            return inForce(database).map(version -> version.read().orThrow()).orElseGet(QuangNgai::plan65);
        }

        @Bean
        AgencyDirectory directory(JdbcClient database) {
            return inForce(database).map(Version::readDirectory).orElseGet(QuangNgai::directory);
        }
    }
}

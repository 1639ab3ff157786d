package vn.childplan.province.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.province.time.ProvinceClock;

/**
 * The clock of a demonstration: it begins on 13/5/2025 at 8 o'clock, two days before the first reports are late. After a
 * restart it goes on from where it was moved to or from the last entry made, whatever is later.
 */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemonstrationClock {
    static final Instant BEGINNING = VietnamTime.parse("2025-05-13T08:00");

    @Bean
    ProvinceClock clock(JdbcClient database) {
        Instant then = database.sql("""
            select greatest(
                (select moved_to from demonstration_clock),
                (select max(recorded_at) from evidence where recorded_by <> ?),
                ?)
            """)
                .params(SampleYear.RECORDED_BY, BEGINNING.atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
        ProvinceClock clock = new ProvinceClock(Clock.systemUTC());
        clock.startAt(then);
        return clock;
    }
}

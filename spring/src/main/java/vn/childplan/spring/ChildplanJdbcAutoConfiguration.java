package vn.childplan.spring;

import java.util.Objects;
import org.apiguardian.api.API;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * With {@code childplan.evidence.table}, evidence is kept in that table of the host's database. The table is the host's, too:
 * {@code vn/childplan/spring/evidence.sql} in this jar makes it. Where no database can be reached the start is refused: a
 * host that names a table must not find its evidence gone after a restart.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration"
        })
@ConditionalOnProperty("childplan.evidence.table")
@EnableConfigurationProperties(ChildplanProperties.class)
public final class ChildplanJdbcAutoConfiguration {
    private static String table(ChildplanProperties properties) {
        return Objects.requireNonNull(properties.evidence().table());
    }

    private static StartRefusedException unreachable(ChildplanProperties properties, String missing) {
        return new StartRefusedException(
                "childplan.evidence.table is set to '" + table(properties) + "', but " + missing,
                "Add spring-boot-starter-jdbc, the driver of your database and spring.datasource.url, or bring a bean of type"
                        + " EvidenceStore, or take the setting out: evidence is then kept in memory, until the application"
                        + " ends.");
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(JdbcOperations.class)
    static final class WithJdbc {
        @Bean
        @ConditionalOnMissingBean(EvidenceStore.class)
        EvidenceTable childplanEvidenceTable(ObjectProvider<JdbcOperations> databases, ChildplanProperties properties) {
            JdbcOperations database = databases.getIfAvailable();
            if (database == null) {
                throw unreachable(
                        properties,
                        "there is no bean of type JdbcOperations: Spring Boot makes one where there is one DataSource.");
            }
            return new EvidenceTable(database, table(properties));
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingClass("org.springframework.jdbc.core.JdbcOperations")
    static final class WithoutJdbc {
        @Bean
        @ConditionalOnMissingBean
        @SuppressWarnings("DoNotCallSuggester") // Spring calls it
        EvidenceStore childplanEvidenceTable(ChildplanProperties properties) {
            throw unreachable(properties, "spring-jdbc is not on the class path.");
        }
    }
}

package vn.childplan.spring;

import java.util.Objects;
import org.apiguardian.api.API;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * With {@code childplan.evidence.table}, evidence is kept in that table of the host's database. The table is the host's, too:
 * {@code vn/childplan/spring/evidence.sql} in this jar makes it.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration"
        })
@ConditionalOnClass(JdbcOperations.class)
@ConditionalOnProperty("childplan.evidence.table")
@EnableConfigurationProperties(ChildplanProperties.class)
public final class ChildplanJdbcAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean(EvidenceStore.class)
    EvidenceTable childplanEvidenceTable(JdbcOperations database, ChildplanProperties properties) {
        return new EvidenceTable(
                database, Objects.requireNonNull(properties.evidence().table()));
    }
}

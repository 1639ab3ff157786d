package vn.childplan.province.database;

import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import vn.childplan.province.ProvinceSettings;

/** The server that {@code spring.datasource.url} names or, without one, a PostgreSQL in the folder of the installation. */
@Configuration(proxyBeanMethods = false)
@Conditional(DatabaseConfiguration.WithoutServer.class)
public class DatabaseConfiguration {
    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean
    EmbeddedPostgres embeddedPostgres(ProvinceSettings settings) throws IOException, InterruptedException {
        return EmbeddedPostgres.start(settings.folder().resolve("postgres"));
    }

    @Bean
    JdbcConnectionDetails connectionDetails(EmbeddedPostgres postgres) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return postgres.user();
            }

            @Override
            public String getPassword() {
                return postgres.password();
            }

            @Override
            public String getJdbcUrl() {
                return postgres.url();
            }
        };
    }

    /** Whether no server is named. */
    public static final class WithoutServer extends NoneNestedConditions {
        public WithoutServer() {
            super(ConfigurationPhase.PARSE_CONFIGURATION);
        }

        @ConditionalOnProperty("spring.datasource.url")
        static final class Server {}
    }
}

package vn.childplan.province.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Import;
import vn.childplan.province.ProvinceSettings;
import vn.childplan.province.database.DatabaseConfiguration;
import vn.childplan.province.database.EmbeddedPostgres;

/** {@code backup FILE} and {@code restore FILE}, with the settings of the application behind them. */
public final class BackupCommand {
    private static final String BACKUP = "backup";
    private static final String RESTORE = "restore";

    private BackupCommand() {}

    /** Whether these arguments mean one of the commands. */
    public static boolean isMeant(String[] args) {
        return args.length > 1 && (args[0].equals(BACKUP) || args[0].equals(RESTORE));
    }

    /** Does it and ends; what goes wrong is told in a line. */
    public static void run(String[] args) {
        try {
            execute(args);
        } catch (IOException | SQLException e) {
            System.err.println(args[0] + " failed: " + e.getMessage());
            System.exit(1);
        }
    }

    static void execute(String[] args) throws IOException, SQLException {
        Path file = Path.of(args[1]).toAbsolutePath();
        String[] settings = Arrays.copyOfRange(args, 2, args.length);
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.NONE)
                .properties("logging.level.root=warn")
                .run(settings)) {
            Backup backup = new Backup(
                    context.getBean(DataSource.class),
                    context.getBean(ProvinceSettings.class).folder());
            if (args[0].equals(BACKUP)) {
                backup.write(file);
            } else {
                backup.restore(file);
            }
            System.out.println(args[0] + " done: " + file);
        }
    }

    /** The database and nothing else of the application. No configuration, which the application would find and take for its own. */
    @EnableConfigurationProperties(ProvinceSettings.class)
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
    @Import({JoinRunning.class, DatabaseConfiguration.class})
    static class Parts {}

    /** A backup is made while the application runs, too. */
    @Conditional(DatabaseConfiguration.WithoutServer.class)
    static class JoinRunning {
        @Bean(destroyMethod = "close")
        EmbeddedPostgres running(ProvinceSettings settings) throws IOException, InterruptedException {
            return EmbeddedPostgres.startOrJoin(settings.folder().resolve("postgres"));
        }
    }
}

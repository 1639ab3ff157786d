package vn.childplan.province.database;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import vn.childplan.province.ProvinceApplication;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OneApplicationOnAFolderTest {
    /** Two would judge one table by two clocks, and the first to end would take the database from the other. */
    @Test
    void a_second_application_on_the_folder_is_refused_and_the_first_goes_on(@TempDir Path folder)
            throws IOException, InterruptedException, SQLException {
        // Started by root the database runs as nobody, who must get there.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        try (EmbeddedPostgres first = EmbeddedPostgres.start(folder.resolve("postgres"))) {
            SpringApplicationBuilder second = new SpringApplicationBuilder(ProvinceApplication.class)
                    .web(WebApplicationType.NONE)
                    .properties("province.folder=" + folder);
            BeanCreationException refused = assertThrows(BeanCreationException.class, second::run);
            String causes = Stream.iterate((Throwable) refused, Throwable::getCause)
                    .takeWhile(cause -> cause != null)
                    .map(Throwable::getMessage)
                    .collect(Collectors.joining("\n"));
            assertTrue(causes.contains("another application is running on " + folder), causes);
            try (var connection = DriverManager.getConnection(first.url(), first.user(), first.password())) {
                assertTrue(connection.isValid(5));
            }
        }
    }
}

package vn.childplan.province.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * Everything of an installation in one file: the tables as they stood at one instant, and the attachments and messages they
 * name. It may be made while the application runs: a file lies there before its row does.
 */
final class Backup {
    /** In the order in which one may be filled after another, with the column that numbers its rows, if one does. */
    private static final List<Map.Entry<String, String>> TABLES = List.of(
            Map.entry("evidence", "entry_number"),
            Map.entry("account", ""),
            Map.entry("demonstration_clock", ""),
            Map.entry("attachment", ""),
            Map.entry("handling", "handling_number"),
            Map.entry("calendar_address", ""),
            Map.entry("exchange_message", ""),
            Map.entry("exchange_tray", "line_number"),
            Map.entry("plan_version", "version_number"));

    /** Where files lie, below the folder of the installation, and which they are. */
    private static final Map<String, String> FILES = Map.of(
            "attachments", "select file from attachment where deleted_at is null",
            "exchange/messages", "select file from exchange_message");

    private final DataSource database;
    private final Path folder;

    Backup(DataSource database, Path folder) {
        this.database = database;
        this.folder = folder.toAbsolutePath();
    }

    /**
     * Writes a file that only its owner may read. It takes its place when it is whole.
     *
     * @throws IOException if it is there already, or cannot be written
     */
    void write(Path file) throws IOException, SQLException {
        if (Files.exists(file)) {
            throw new IOException(file + " is there already");
        }
        Path half = file.resolveSibling(UUID.randomUUID() + ".part");
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            Files.createFile(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(half, StandardOpenOption.WRITE))) {
                put(zip, "version", version(connection).getBytes(StandardCharsets.UTF_8));
                for (Map.Entry<String, String> table : TABLES) {
                    zip.putNextEntry(new ZipEntry("tables/" + table.getKey() + ".csv"));
                    copy(connection, "copy " + table.getKey() + " to stdout (format csv, header)", zip);
                }
                for (Map.Entry<String, String> files : FILES.entrySet()) {
                    for (String name : strings(connection, files.getValue())) {
                        addFile(zip, files.getKey() + "/" + name);
                    }
                }
            }
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }

    private static void copy(Connection connection, String command, OutputStream to) throws IOException, SQLException {
        connection.unwrap(PGConnection.class).getCopyAPI().copyOut(command, new FilterOutputStream(to) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() {}
        });
    }

    /** One that was deleted by the rule in the meantime is left out. */
    private void addFile(ZipOutputStream zip, String name) throws IOException {
        try {
            byte[] content = Files.readAllBytes(folder.resolve(name));
            put(zip, name, content);
        } catch (NoSuchFileException e) {
            System.err.println("left out, since it is gone: " + name);
        }
    }

    /** Of the tables: a backup goes back into the version that it was made of. */
    private static String version(Connection connection) throws SQLException {
        return strings(
                        connection,
                        "select version from flyway_schema_history where success order by installed_rank desc limit 1")
                .get(0);
    }

    private static List<String> strings(Connection connection, String query) throws SQLException {
        List<String> strings = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
        }
        return strings;
    }

    /**
     * Fills an installation that has nothing yet: all of it or nothing.
     *
     * @throws IOException if there is something already, or the file is no backup of this version
     */
    void restore(Path file) throws IOException, SQLException {
        try (ZipFile zip = new ZipFile(file.toFile());
                Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            check(zip, connection);
            for (Map.Entry<String, String> table : TABLES) {
                try (InputStream rows = zip.getInputStream(zip.getEntry("tables/" + table.getKey() + ".csv"))) {
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn("copy " + table.getKey() + " from stdin (format csv, header)", rows);
                }
                if (!table.getValue().isEmpty()) {
                    goOnFrom(connection, table.getKey(), table.getValue());
                }
            }
            restoreFiles(zip, connection);
            connection.commit();
        }
    }

    private static void check(ZipFile zip, Connection connection) throws IOException, SQLException {
        ZipEntry version = zip.getEntry("version");
        String expected = version(connection);
        String found = version == null
                ? "none"
                : new String(zip.getInputStream(version).readAllBytes(), StandardCharsets.UTF_8);
        if (!found.equals(expected)) {
            throw new IOException(zip.getName() + " is of version " + found + " of the tables, not " + expected
                    + ": restore it with the version of the application that made it");
        }
        for (Map.Entry<String, String> table : TABLES) {
            if (!strings(connection, "select 1 from " + table.getKey() + " limit 1")
                    .isEmpty()) {
                throw new IOException("there is something in the table " + table.getKey()
                        + ": restore into an empty database and an empty folder");
            }
        }
    }

    private static void goOnFrom(Connection connection, String table, String column) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "select setval(pg_get_serial_sequence('%1$s', '%2$s'), coalesce(max(%2$s), 0) + 1, false) from %1$s"
                            .formatted(table, column));
        }
    }

    /** Only files that a row names: what else stands in the file goes nowhere. */
    private void restoreFiles(ZipFile zip, Connection connection) throws IOException, SQLException {
        for (Map.Entry<String, String> files : FILES.entrySet()) {
            Path into = Files.createDirectories(folder.resolve(files.getKey()));
            Files.setPosixFilePermissions(into, PosixFilePermissions.fromString("rwx------"));
            for (String name : strings(connection, files.getValue())) {
                ZipEntry entry = zip.getEntry(files.getKey() + "/" + name);
                Path to = into.resolve(name).normalize();
                if (entry != null && to.getParent().equals(into)) {
                    Files.createFile(
                            to, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                    try (OutputStream out = Files.newOutputStream(to)) {
                        zip.getInputStream(entry).transferTo(out);
                    }
                }
            }
        }
    }
}

package vn.childplan.examples.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * A PostgreSQL with data of its own on a free port of this machine, unpacked from a jar, so that nothing need be installed.
 * It refuses to run as root; started by root it runs as nobody. On a machine that is no Linux on x86-64, the system property
 * {@code postgresql.bin} names the folder that has its {@code initdb} and {@code postgres}.
 */
public final class PostgresServer implements AutoCloseable {
    private static final String BINARIES = "/postgres-linux-x86_64.txz";
    private static final int ROOT = 0;
    private static final int NOBODY = 65_534;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(90);

    private final Path folder;
    private final Process process;
    private final String url;

    private PostgresServer(Path folder, Process process, String url) {
        this.folder = folder;
        this.process = process;
        this.url = url;
    }

    public static PostgresServer start() throws IOException, InterruptedException, SQLException {
        Path folder = Files.createTempDirectory("childplan-postgres");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path bin = binaries(folder);
        Path data = Files.createDirectory(folder.resolve("data"));
        List<String> user = new ArrayList<>();
        if ((int) Files.getAttribute(data, "unix:uid") == ROOT) {
            Files.setAttribute(data, "unix:uid", NOBODY);
            user.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--"));
        }
        Path log = folder.resolve("log.txt");
        Process made = run(
                user,
                log,
                bin.resolve("initdb"),
                "-D",
                data,
                "-U",
                "postgres",
                "-A",
                "trust",
                "-E",
                "UTF8",
                "--no-locale");
        if (made.waitFor() != 0) {
            throw new IOException("initdb failed: " + Files.readString(log));
        }
        int port = freePort();
        Process server =
                run(user, log, bin.resolve("postgres"), "-D", data, "-h", "127.0.0.1", "-p", port, "-k", data, "-F");
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres";
        PostgresServer started = new PostgresServer(folder, server, url);
        started.await(log);
        return started;
    }

    /** Where it is, with its user, for any driver of JDBC. */
    public String url() {
        return url;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url);
    }

    private void await(Path log) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE;
        while (true) {
            try (Connection connection = connect()) {
                if (connection.isValid(5)) {
                    return;
                }
            } catch (SQLException e) {
                if (!process.isAlive() || System.nanoTime() > deadline) {
                    close();
                    throw new IOException("no PostgreSQL answers: " + Files.readString(log), e);
                }
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        delete(folder);
    }

    /** What cannot be deleted is left to whoever clears the folder for such files. */
    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            System.err.println("left " + folder + ": " + e);
        }
    }

    private static Process run(List<String> user, Path log, Object... words) throws IOException {
        List<String> command = new ArrayList<>(user);
        Stream.of(words).map(String::valueOf).forEach(command::add);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .directory(log.getParent().toFile());
        builder.environment().put("TZ", "America/New_York");
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The folder of the programs. */
    private static Path binaries(Path folder) throws IOException {
        String installed = System.getProperty("postgresql.bin");
        if (installed != null) {
            return Path.of(installed);
        }
        String machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!machine.toLowerCase(Locale.ROOT).equals("linux amd64")) {
            throw new IOException("there is no packed PostgreSQL for " + machine
                    + ": install one and add -Dpostgresql.bin=<folder of its initdb>");
        }
        Path unpacked = Files.createDirectory(folder.resolve("postgres"));
        try (InputStream packed = PostgresServer.class.getResourceAsStream(BINARIES);
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, unpacked);
            }
        }
        return unpacked.resolve("bin");
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        Path file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException(entry.getName() + " leads out of its folder");
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
        } else {
            Files.createDirectories(file.getParent());
            if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                return;
            }
            Files.copy(content, file);
        }
        boolean executable = entry.isDirectory() || (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
}

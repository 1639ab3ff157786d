package vn.childplan.province.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/**
 * A PostgreSQL that keeps its data in a folder, unpacked from a jar, so that nothing need be installed. It listens on a free
 * port of this machine alone and asks for a password that lies in the folder, readable by its owner. PostgreSQL refuses to run
 * as root; started by root it runs as nobody. On a machine that is no Linux on x86-64, the system property {@code
 * postgresql.bin} names the folder that has its {@code initdb} and {@code postgres}.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final String USER = "postgres";
    private static final String BINARIES = "/postgres-linux-x86_64.txz";
    private static final String PID = "data/postmaster.pid";
    private static final int LINE_OF_PORT = 3;
    private static final int ROOT = 0;
    private static final int NOBODY = 65_534;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(90);

    private final Path folder;
    private final int port;
    private final String password;
    /** Held as long as this program may start it: two on one folder would end each other's. Null if another program has it. */
    private final @Nullable FileChannel lock;

    private Process process;

    private EmbeddedPostgres(Path folder, int port, String password, @Nullable FileChannel lock) {
        this.folder = folder;
        this.port = port;
        this.password = password;
        this.lock = lock;
    }

    /**
     * Starts it on the data of a folder, which is made if it is not there.
     *
     * @throws IOException if another program has started it
     */
    public static EmbeddedPostgres start(Path folder) throws IOException, InterruptedException {
        EmbeddedPostgres postgres = startOrJoin(folder);
        if (postgres.lock == null) {
            throw new IOException("another application is running on " + folder);
        }
        return postgres;
    }

    /** Starts it or, where another program has, joins in: whoever joins does not end it. */
    public static EmbeddedPostgres startOrJoin(Path folder) throws IOException, InterruptedException {
        Path home = Files.createDirectories(folder.toAbsolutePath());
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx--x--x"));
        Path secret = home.resolve("password");
        if (Files.notExists(secret)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Files.createFile(
                    secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(secret, HexFormat.of().formatHex(random));
        }
        FileChannel lock = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isGot(lock)) {
            lock.close();
            int port = Integer.parseInt(Files.readAllLines(home.resolve(PID)).get(LINE_OF_PORT));
            return new EmbeddedPostgres(home, port, Files.readString(secret), null);
        }
        EmbeddedPostgres postgres = new EmbeddedPostgres(home, freePort(), Files.readString(secret), lock);
        postgres.endLeftOver();
        postgres.start();
        return postgres;
    }

    private static boolean isGot(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Where it is, for any driver of JDBC. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    /** The user that may do everything. */
    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    /** A process of ours that outlived a program which was killed. */
    private void endLeftOver() throws IOException {
        Path pidFile = folder.resolve(PID);
        if (Files.exists(pidFile)) {
            long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
            Optional<ProcessHandle> leftOver = ProcessHandle.of(pid)
                    .filter(handle -> handle.info().command().orElse("").endsWith("/postgres"));
            leftOver.ifPresent(handle -> {
                handle.destroy();
                handle.onExit().orTimeout(30, TimeUnit.SECONDS).join();
            });
        }
    }

    /** Starts it on the port that it had: also after {@link #stop()}. */
    public void start() throws IOException, InterruptedException {
        Path bin = binaries();
        Path data = folder.resolve("data");
        Path log = folder.resolve("log.txt");
        List<String> user = new ArrayList<>();
        boolean fresh = Files.notExists(data);
        Files.createDirectories(data);
        if ((int) Files.getAttribute(folder, "unix:uid") == ROOT) {
            Files.setAttribute(data, "unix:uid", NOBODY);
            user.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--"));
        }
        if (fresh) {
            makeCluster(user, bin, data, log);
        }
        process = run(user, log, bin.resolve("postgres"), "-D", data, "-h", "127.0.0.1", "-p", port, "-k", data);
        await(log);
    }

    private void makeCluster(List<String> user, Path bin, Path data, Path log)
            throws IOException, InterruptedException {
        Path secret = Files.createFile(Path.of(data + ".password"));
        try {
            Files.writeString(secret, password);
            Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
            if (!user.isEmpty()) {
                Files.setAttribute(secret, "unix:uid", NOBODY);
            }
            Process made = run(
                    user,
                    log,
                    bin.resolve("initdb"),
                    "-D",
                    data,
                    "-U",
                    USER,
                    "-A",
                    "scram-sha-256",
                    "--pwfile=" + secret,
                    "-E",
                    "UTF8",
                    "--no-locale");
            if (made.waitFor() != 0) {
                throw new IOException("initdb failed: " + Files.readString(log));
            }
        } finally {
            Files.delete(secret);
        }
    }

    private void await(Path log) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE;
        while (true) {
            try (Connection connection = DriverManager.getConnection(url(), USER, password)) {
                if (connection.isValid(5)) {
                    return;
                }
            } catch (SQLException e) {
                if (!process.isAlive() || System.nanoTime() > deadline) {
                    stop();
                    throw new IOException("no PostgreSQL answers: " + Files.readString(log), e);
                }
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    /** Ends it at once, with whatever is under way rolled back, and lets others start it. */
    @Override
    public void close() {
        if (lock != null) {
            stop();
            try {
                lock.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Ends it at once, to be started again by this program. SIGINT: what Java sends would wait until everybody has gone. */
    public void stop() {
        try {
            new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static Process run(List<String> user, Path log, Object... words) throws IOException {
        List<String> command = new ArrayList<>(user);
        Stream.of(words).map(String::valueOf).forEach(command::add);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .directory(log.getParent().toFile());
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The folder of the programs. */
    private Path binaries() throws IOException {
        String installed = System.getProperty("postgresql.bin");
        if (installed != null) {
            return Path.of(installed);
        }
        Path unpacked = folder.resolve("programs");
        if (Files.exists(unpacked)) {
            return unpacked.resolve("bin");
        }
        String machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!machine.toLowerCase(Locale.ROOT).equals("linux amd64")) {
            throw new IOException("there is no packed PostgreSQL for " + machine
                    + ": set spring.datasource.url to a server, or add -Dpostgresql.bin=<folder of its initdb>");
        }
        Path half = Files.createTempDirectory(folder, "unpacking");
        Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (InputStream packed = EmbeddedPostgres.class.getResourceAsStream(BINARIES);
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, half);
            }
        }
        Files.move(half, unpacked);
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

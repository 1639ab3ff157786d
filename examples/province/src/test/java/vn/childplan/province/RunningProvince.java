package vn.childplan.province;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.province.account.Accounts;
import vn.childplan.province.account.Role;
import vn.childplan.province.database.EmbeddedPostgres;
import vn.childplan.province.time.ProvinceClock;
import vn.childplan.validation.assessment.LiveAssessment;

/** The application on a database and in a folder of its own, with the sample year and its clock. */
public final class RunningProvince implements AutoCloseable {
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static @Nullable EmbeddedPostgres shared;

    private final @Nullable String url;
    private final Path folder;
    private final List<String> arguments;
    private final Map<String, String> passwords = new ConcurrentSkipListMap<>();
    private volatile ConfigurableApplicationContext context;

    private RunningProvince(@Nullable String url, Path folder, List<String> arguments) {
        this.url = url;
        this.folder = folder;
        this.arguments = arguments;
        run();
    }

    /** As a demonstration. All share one PostgreSQL, which ends with the tests. */
    public static RunningProvince start(String... arguments) {
        try {
            String url = shared().url().replaceFirst("/postgres$", "/" + newDatabase());
            return start(withAccess(shared(), url), List.of(arguments));
        } catch (SQLException | IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** On a PostgreSQL of its own, which a test may stop. */
    public static RunningProvince startOn(EmbeddedPostgres postgres) throws IOException {
        return start(withAccess(postgres, postgres.url()), List.of());
    }

    /** On the PostgreSQL in its folder, as without a server. */
    public static RunningProvince startWithItsOwnDatabase(Path folder) {
        return new RunningProvince(null, folder, List.of());
    }

    /** What this one knows of passwords, for another that has the same accounts. */
    public Map<String, String> passwords() {
        return passwords;
    }

    public void know(Map<String, String> others) {
        passwords.putAll(others);
    }

    private static RunningProvince start(String url, List<String> arguments) throws IOException {
        Path folder = Files.createTempDirectory("province");
        // When the program ends, since a test may look into the folder of an application that has ended.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile())));
        return new RunningProvince(url, folder, arguments);
    }

    private static synchronized EmbeddedPostgres shared() throws IOException, InterruptedException {
        if (shared == null) {
            EmbeddedPostgres started = EmbeddedPostgres.start(Path.of("target/postgres"));
            Runtime.getRuntime().addShutdownHook(new Thread(started::close));
            shared = started;
        }
        return shared;
    }

    private static String newDatabase() throws SQLException, IOException, InterruptedException {
        String name = "province_" + ProcessHandle.current().pid() + "_" + DATABASES.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(withAccess(shared(), shared().url()))) {
            connection.createStatement().execute("drop database if exists " + name);
            connection.createStatement().execute("create database " + name);
        }
        return name;
    }

    private static String withAccess(EmbeddedPostgres postgres, String url) {
        return url + "?user=" + postgres.user() + "&password=" + postgres.password();
    }

    private void run() {
        List<String> all = new ArrayList<>(List.of(
                "--spring.profiles.active=demo",
                "--server.port=0",
                "--logging.level.root=error",
                "--province.folder=" + folder,
                "--server.tomcat.basedir=" + folder.resolve("tomcat")));
        if (url != null) {
            all.add("--spring.datasource.url=" + url);
        }
        all.addAll(arguments);
        context = new SpringApplicationBuilder(ProvinceApplication.class).run(all.toArray(String[]::new));
    }

    /** Ends the application and starts it again, on the same database and folder. */
    public void restart() {
        context.close();
        run();
    }

    public String address() {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    public Path folder() {
        return folder;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public JdbcClient database() {
        return bean(JdbcClient.class);
    }

    /** Moves the clock on, as time does: in a time of Việt Nam. */
    public void timeIs(String time) {
        bean(ProvinceClock.class).moveTo(VietnamTime.parse(time));
        bean(LiveAssessment.class).catchUp();
    }

    /** Somebody who has not logged in. */
    public Visitor visitor() {
        return new Visitor(this);
    }

    /** The officer of an agency, logged in. */
    public Visitor agency(String agency) {
        return as(agency + "-officer", Role.AGENCY, agency);
    }

    /** Sở Y tế, logged in. */
    public Visitor office() {
        return as("office", Role.OFFICE, "so-y-te");
    }

    /** A reader, logged in. */
    public Visitor reader() {
        return as("reader", Role.READER, null);
    }

    private Visitor as(String name, Role role, @Nullable String agency) {
        Visitor visitor = visitor();
        visitor.logIn(name, password(name, role, agency));
        return visitor;
    }

    /** The password of an account, which is made if it is not there. */
    public String password(String name, Role role, @Nullable String agency) {
        return passwords.computeIfAbsent(name, any -> bean(Accounts.class).add(name, role, agency));
    }

    @Override
    public void close() {
        context.close();
    }
}

package vn.childplan.province.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.importing.exchange.ExchangeReader;
import vn.childplan.importing.exchange.ExchangeReading;
import vn.childplan.province.ProvinceSettings;
import vn.childplan.province.entry.Recording;
import vn.childplan.spring.EvidenceRefusedException;

/**
 * Messages of the document exchange become entries; what is not clear lies in a tray. They are dropped into the folder {@code
 * exchange/in} or posted, are moved to {@code exchange/messages}, and all of those are read together, for some are about
 * others. What was recorded is not recorded again: an entry has the id of its document.
 *
 * <p>Messages carry reports, so they are kept and deleted as attachments are.
 */
@Service
public class ExchangeInbox {
    private static final Logger LOG = LoggerFactory.getLogger(ExchangeInbox.class);
    private static final String RECORDED_BY = "trục liên thông";
    private static final int YEARS = 2;

    private final JdbcClient database;
    private final Clock clock;
    private final Plan plan;
    private final ExchangeReader reader;
    private final Recording recording;
    private final Path in;
    private final Path messages;
    private boolean hasNew = true;

    ExchangeInbox(
            JdbcClient database,
            Clock clock,
            Plan plan,
            AgencyDirectory directory,
            ProvinceSettings settings,
            Recording recording)
            throws IOException {
        this.database = database;
        this.clock = clock;
        this.plan = plan;
        this.recording = recording;
        ExchangeReader withCodes = ExchangeReader.of(plan, directory);
        for (Map.Entry<String, String> code : settings.exchangeCodes().entrySet()) {
            withCodes = withCodes.with(code.getKey(), code.getValue());
        }
        this.reader = withCodes;
        Path folder = settings.folder().toAbsolutePath().resolve("exchange");
        this.in = Files.createDirectories(folder.resolve("in"));
        this.messages = Files.createDirectories(folder.resolve("messages"));
        Files.setPosixFilePermissions(messages, PosixFilePermissions.fromString("rwx------"));
    }

    /** A line of the tray; it is settled if {@code settledBy} is not null. */
    public record Line(
            long lineNumber,
            String message,
            OffsetDateTime foundAt,
            @Nullable String settledBy,
            @Nullable OffsetDateTime settledAt) {
        public String found() {
            return TimeFormat.time(foundAt.toInstant()).vi();
        }
    }

    List<Line> tray() {
        return database.sql("select line_number, message, found_at, settled_by, settled_at from exchange_tray"
                        + " where settled_by is null order by line_number")
                .query(Line.class)
                .list();
    }

    void settle(long line, String by) {
        database.sql("update exchange_tray set settled_by = ?, settled_at = ?"
                        + " where line_number = ? and settled_by is null")
                .params(by, now(), line)
                .update();
    }

    private OffsetDateTime now() {
        return VietnamTime.wholeSecond(clock.instant()).atOffset(ZoneOffset.UTC);
    }

    /** Takes a message that was posted. */
    void take(InputStream message, String name) throws IOException {
        Path half = Files.createTempFile(in, "posted", ".part");
        Files.copy(message, half, StandardCopyOption.REPLACE_EXISTING);
        receive(half, name);
        readAll();
    }

    /** Takes what was dropped. A file is dropped whole by moving it in: what ends otherwise is left alone until then. */
    @Scheduled(fixedDelayString = "${province.exchange-every:PT10S}")
    void look() {
        try (Stream<Path> files = Files.list(in)) {
            for (Path file : files.filter(ExchangeReader::isMessage).sorted().toList()) {
                receive(file, String.valueOf(file.getFileName()));
            }
            readAll();
        } catch (IOException | DataAccessException | TransactionException e) {
            LOG.error("Messages of the exchange wait until the next look", e);
        }
    }

    private synchronized void receive(Path file, String name) throws IOException {
        OffsetDateTime now = now();
        String kept = "%012d-%s.edxml".formatted(now.toEpochSecond(), UUID.randomUUID());
        database.sql("insert into exchange_message (file, name, received_at) values (?, ?, ?)")
                .params(kept, name, now)
                .update();
        Files.move(file, messages.resolve(kept));
        hasNew = true;
    }

    private synchronized void readAll() {
        if (!hasNew || isEmpty()) {
            return;
        }
        ExchangeReading reading = reader.read(messages);
        reading.log().entries().forEach(this::record);
        reading.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .forEach(finding -> putInTray(finding.line(Text.VIETNAMESE)));
        hasNew = false;
    }

    private boolean isEmpty() {
        return database.sql("select count(*) from exchange_message")
                        .query(Integer.class)
                        .single()
                == 0;
    }

    private void record(Evidence entry) {
        String id = entry.id() == null ? "thu hồi " + entry.retracts() : entry.id();
        try {
            recording.record(
                    entry.withId(id)
                            .withPlan(plan.id().toString())
                            .withRecordedAt(VietnamTime.format(clock.instant()))
                            .withRecordedBy(RECORDED_BY),
                    () -> {});
        } catch (EvidenceRefusedException e) {
            for (Finding problem : e.problems()) {
                putInTray(id + ": " + problem.line(Text.VIETNAMESE));
            }
        }
    }

    private void putInTray(String line) {
        database.sql("insert into exchange_tray (line_hash, message, found_at) values (?, ?, ?)"
                        + " on conflict (line_hash) do nothing")
                .params(hash(line), named(line), now())
                .update();
    }

    /** A finding names the file as it is kept; people know it by the name under which it came. */
    private String named(String line) {
        for (Map.Entry<String, String> each : names().entrySet()) {
            line = line.replace(messages.resolve(each.getKey()).toString(), each.getValue());
        }
        return line;
    }

    private Map<String, String> names() {
        return database
                .sql("select file, name from exchange_message")
                .query((row, number) -> Map.entry(row.getString("file"), row.getString("name")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String hash(String line) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Once a day, by the rule of attachments. */
    @Scheduled(fixedDelayString = "P1D")
    void deleteByRule() throws IOException {
        LocalDate first = VietnamTime.dateOf(clock.instant()).withDayOfYear(1).minusYears(YEARS);
        OffsetDateTime before = VietnamTime.startOf(first).atOffset(ZoneOffset.UTC);
        List<String> old = database.sql("select file from exchange_message where received_at < ?")
                .param(before)
                .query(String.class)
                .list();
        for (String file : old) {
            Files.deleteIfExists(messages.resolve(file));
            database.sql("delete from exchange_message where file = ?")
                    .param(file)
                    .update();
        }
    }
}

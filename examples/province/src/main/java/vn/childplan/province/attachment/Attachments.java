package vn.childplan.province.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.province.ProvinceSettings;
import vn.childplan.spring.EvidenceRefusedException;

/**
 * Files attached to entries. They may speak of children: they lie in a folder apart, readable by the application alone, under
 * names that say nothing, and are shown to the agency and to Sở Y tế only.
 *
 * <p>They are kept until the end of the second year after the one in which they came, and for 30 days after their entry was
 * taken back; Sở Y tế may delete one at once, with a reason. The row stays and says when, by whom and why.
 */
@Service
public class Attachments {
    private static final Logger LOG = LoggerFactory.getLogger(Attachments.class);
    private static final int YEARS = 2;
    private static final int DAYS_AFTER_RETRACTION = 30;
    private static final int LONGEST_NAME = 150;
    private static final String BY_RULE = "quy tắc lưu giữ";

    private final JdbcClient database;
    private final Clock clock;
    private final Path folder;

    Attachments(JdbcClient database, Clock clock, ProvinceSettings settings) throws IOException {
        this.database = database;
        this.clock = clock;
        this.folder = Files.createDirectories(settings.folder().toAbsolutePath().resolve("attachments"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        sweep();
    }

    /** What is known of a file; it is deleted if {@code deletedAt} is not null. */
    public record Attachment(
            String entryId,
            String file,
            String name,
            String mediaType,
            long bytes,
            String sha256,
            @Nullable OffsetDateTime deletedAt,
            @Nullable String deletedBy,
            @Nullable String deletionReason) {
        public boolean isDeleted() {
            return deletedAt != null;
        }

        public String deletedOn() {
            return deletedAt == null
                    ? ""
                    : TimeFormat.time(deletedAt.toInstant()).vi();
        }

        /** Who deleted it and why, or by which rule it was. */
        public String deletedFor() {
            return BY_RULE.equals(deletedBy) ? "theo " + BY_RULE : "(" + deletedBy + ": " + deletionReason + ")";
        }
    }

    public Optional<Attachment> of(String entryId) {
        return database.sql("select * from attachment where entry_id = ?")
                .param(entryId)
                .query(Attachment.class)
                .optional();
    }

    InputStream open(Attachment attachment) throws IOException {
        return Files.newInputStream(folder.resolve(attachment.file()));
    }

    /**
     * Keeps a file if the entry is recorded. The file is written first, its row with the entry: what ends in between leaves a
     * file without a row, which the next start deletes.
     *
     * @param upload the file; null or empty if there is none
     * @param recording records the entry, runs what it is given in the same transaction, and says whether the entry is new
     */
    public void keep(@Nullable MultipartFile upload, String entryId, Predicate<Runnable> recording) {
        if (upload == null || upload.isEmpty()) {
            recording.test(() -> {});
            return;
        }
        Path file = folder.resolve(UUID.randomUUID().toString());
        try {
            Attachment attachment = write(upload, file, entryId);
            if (!recording.test(() -> insert(attachment))) {
                Files.delete(file);
            }
        } catch (AttachmentRefusedException | EvidenceRefusedException e) {
            delete(file);
            throw e;
        } catch (IOException e) {
            throw new AttachmentRefusedException("Không lưu được tệp đính kèm. Gửi lại sau ít phút.");
        }
    }

    private static Attachment write(MultipartFile upload, Path file, String entryId) throws IOException {
        MessageDigest digest = sha256();
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (InputStream in = upload.getInputStream();
                OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            in.transferTo(out);
        }
        try (FileChannel written = FileChannel.open(file, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        AttachmentType type = AttachmentType.of(file)
                .orElseThrow(() -> new AttachmentRefusedException(
                        "Tệp đính kèm phải là PDF, Word (.docx), Excel (.xlsx), JPEG hoặc PNG, không chứa macro."));
        return new Attachment(
                entryId,
                String.valueOf(file.getFileName()),
                name(upload.getOriginalFilename(), type),
                type.mediaType(),
                Files.size(file),
                HexFormat.of().formatHex(digest.digest()),
                null,
                null,
                null);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The last part of the name that was sent, without what no file name has, with the ending of what it is. */
    private static String name(@Nullable String sent, AttachmentType type) {
        String last = sent == null ? "" : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cntrl}\"<>:|?*;\\p{Cf}]", "").strip();
        String stem = clean.toLowerCase(Locale.ROOT).endsWith(type.ending())
                ? clean.substring(0, clean.length() - type.ending().length())
                : clean;
        String cut = stem.length() > LONGEST_NAME ? stem.substring(0, LONGEST_NAME) : stem;
        return (cut.isEmpty() ? "dinh-kem" : cut) + type.ending();
    }

    private void insert(Attachment attachment) {
        database.sql("insert into attachment (entry_id, file, name, media_type, bytes, sha256) values (?, ?, ?, ?,"
                        + " ?, ?)")
                .params(
                        attachment.entryId(),
                        attachment.file(),
                        attachment.name(),
                        attachment.mediaType(),
                        attachment.bytes(),
                        attachment.sha256())
                .update();
    }

    /** Deletes what the rule says, once a day. */
    @Scheduled(fixedDelayString = "P1D")
    public void deleteByRule() {
        LocalDate today = VietnamTime.dateOf(clock.instant());
        List<Attachment> due = database.sql("""
            select a.* from attachment a join evidence e using (entry_id)
            where a.deleted_at is null and (
                extract(year from e.recorded_at at time zone 'Asia/Ho_Chi_Minh') < :year
                or exists (select 1 from evidence r where r.retracts = e.entry_id and r.kind = 'retraction'
                    and r.recorded_at <= :retracted))
            """)
                .param("year", today.getYear() - YEARS)
                .param(
                        "retracted",
                        VietnamTime.startOf(today.minusDays(DAYS_AFTER_RETRACTION))
                                .atOffset(ZoneOffset.UTC))
                .query(Attachment.class)
                .list();
        due.forEach(attachment -> delete(attachment, BY_RULE, BY_RULE));
    }

    /** The row first: a file that cannot be deleted is swept at the next start. */
    void delete(Attachment attachment, String by, String reason) {
        database.sql("update attachment set deleted_at = ?, deleted_by = ?, deletion_reason = ?"
                        + " where entry_id = ? and deleted_at is null")
                .params(
                        VietnamTime.wholeSecond(clock.instant()).atOffset(ZoneOffset.UTC),
                        by,
                        reason,
                        attachment.entryId())
                .update();
        delete(folder.resolve(attachment.file()));
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.error("An attachment could not be deleted: {}", file, e);
        }
    }

    /** Files without a row, or whose row says that they are deleted. */
    private void sweep() throws IOException {
        Set<String> kept = new HashSet<>(database.sql("select file from attachment where deleted_at is null")
                .query(String.class)
                .list());
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> !kept.contains(String.valueOf(file.getFileName())))
                    .forEach(Attachments::delete);
        }
    }
}

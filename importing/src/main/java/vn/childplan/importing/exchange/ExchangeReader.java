package vn.childplan.importing.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Retraction;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Place;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.internal.text.Excerpt;
import vn.childplan.core.internal.text.SourceException;
import vn.childplan.core.io.Reading;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.Text;
import vn.childplan.importing.exchange.Message.Value;

/**
 * Reads evidence out of messages of the national document exchange (edXML): a report that answers the plan becomes a
 * submission, with its number, the time at which its sender sent it and the channel it went through, its revocation a
 * retraction. What is not clear becomes a doubt that names the place and what to look at; a message that is no report under
 * the plan is said to be none.
 *
 * <pre>{@code
 * ExchangeReading read = ExchangeReader.of(plan, directory)
 *         .with("000.00.12.H48", "so-tu-phap")
 *         .read(Path.of("van-ban-den"));
 * }</pre>
 *
 * <p>Agencies are known by the codes of the directory and by those given with {@link #with}, never by their names. A code may
 * be written from the high end ({@code H48.12}, Quyết định 20/2020/QĐ-TTg) or from the low one ({@code 000.00.12.H48}).
 * Attachments are measured and not opened, signatures not checked: both
 * are for the exchange. Nothing is fetched.
 *
 * <p>Immutable and safe to share between threads.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ExchangeReader {
    private static final int MOST_MESSAGES = 10_000;

    private final Plan plan;
    private final Organisations organisations;

    private ExchangeReader(Plan plan, Organisations organisations) {
        this.plan = plan;
        this.organisations = organisations;
    }

    /** A reader of what answers a plan, sent by the agencies of a directory. */
    public static ExchangeReader of(Plan plan, AgencyDirectory directory) {
        return new ExchangeReader(Objects.requireNonNull(plan, "plan"), Organisations.of(directory));
    }

    /**
     * The same, with one more code of an agency. An agency may have several: the old and the new one.
     *
     * @throws IllegalArgumentException if the code is none or may be read in two ways
     * @throws vn.childplan.core.agency.UnknownAgencyException if the directory has no agency of that id
     */
    public ExchangeReader with(String code, String agency) {
        return new ExchangeReader(plan, organisations.with(OrganisationCode.of(code), AgencyId.of(agency)));
    }

    /**
     * Reads a message, or every {@code .edxml} and {@code .xml} of a folder in the order of their names; folders inside it
     * are left out. At most 10,000 messages at a time.
     */
    public ExchangeReading read(Path fileOrFolder) {
        if (!Files.isDirectory(fileOrFolder)) {
            return read(List.of(fileOrFolder));
        }
        try (Stream<Path> files = Files.list(fileOrFolder)) {
            List<Path> messages = files.filter(file -> isMessage(file) && Files.isRegularFile(file))
                    .sorted()
                    .limit(MOST_MESSAGES + 1L)
                    .toList();
            if (messages.isEmpty() || messages.size() > MOST_MESSAGES) {
                Text message = messages.isEmpty()
                        ? Text.of("thư mục không có thông điệp nào", "the folder holds no message")
                        : Text.of(
                                "nhiều hơn " + MOST_MESSAGES + " thông điệp",
                                "more than " + MOST_MESSAGES + " messages");
                Text remedy = Text.of(
                        "Dùng thư mục có tệp .edxml hoặc .xml, chia nhỏ nếu cần.",
                        "Use a folder with .edxml or .xml files; split it if there are too many.");
                return failed("exchange.folder", fileOrFolder, message, remedy);
            }
            return read(messages);
        } catch (IOException e) {
            return unreadable(fileOrFolder, e);
        } catch (UncheckedIOException e) {
            // While the folder was looked through.
            return unreadable(fileOrFolder, Objects.requireNonNull(e.getCause()));
        }
    }

    private static ExchangeReading unreadable(Path file, IOException cause) {
        SourceException why = SourceException.unreadable(cause);
        return failed(why.code(), file, why.message(), why.remedy());
    }

    /** Whether a file is a message by its ending. */
    public static boolean isMessage(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".edxml") || name.endsWith(".xml");
    }

    /**
     * Reads one message; does not close {@code in}.
     *
     * @param source the name that findings give to it
     */
    public ExchangeReading read(InputStream in, String source) {
        return read(Stream.of(() -> EdXml.read(in, source)));
    }

    private ExchangeReading read(List<Path> files) {
        return read(files.stream().map(file -> () -> Reading.ofFile(file, EdXml::read)));
    }

    private static ExchangeReading failed(String code, Path file, Text message, Text remedy) {
        Finding problem = Finding.of(code, Severity.ERROR, message, remedy).withPlace(Place.whole(file.toString()));
        return new ExchangeReading(EvidenceLog.EMPTY, List.of(problem));
    }

    /** One at a time: of a message nothing is kept but what it says. */
    private ExchangeReading read(Stream<Supplier<Reading<Message>>> messages) {
        Batch batch = new Batch();
        messages.forEach(message -> batch.add(message.get()));
        return batch.finish();
    }

    /** The messages of one reading: some are about others. */
    private final class Batch {
        /** By the id of the document, or by its file where it has none. */
        private final Map<String, Entry> entries = new LinkedHashMap<>();

        private final List<Retraction> retractions = new ArrayList<>();
        private final List<Message> later = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();

        private record Entry(Submission submission, Place place) {}

        void add(Reading<Message> reading) {
            findings.addAll(reading.problems());
            reading.value().ifPresent(this::add);
        }

        private void add(Message message) {
            Remarks remarks = new Remarks();
            if (message.junk() != null) {
                remarks.say(
                        "exchange.junk",
                        Place.whole(message.source()),
                        Text.of(
                                "có " + message.junk() + " trước XML, đã bỏ qua",
                                message.junk() + " stands before the XML and was left out"),
                        Text.of("Báo cho đơn vị vận hành trục.", "Tell whoever runs the gateway."));
            }
            boolean isNew = message.text(Part.ACTION).isEmpty()
                    || message.text(Part.ACTION).equals("0");
            if (message.isStatus() || !isNew) {
                later.add(message);
            } else {
                new PlanAnswer(plan, organisations, message, remarks)
                        .submission()
                        .ifPresent(entry -> put(message, entry, remarks));
            }
            findings.addAll(remarks.findings());
        }

        private void put(Message message, Submission submission, Remarks remarks) {
            Place place = message.place(Part.SUBJECT);
            String id = message.text(Part.DOCUMENT_ID);
            Entry there = entries.putIfAbsent(id.isEmpty() ? message.source() : id, new Entry(submission, place));
            if (there == null) {
                return;
            }
            if (there.submission().equals(submission)) {
                remarks.say(
                        "exchange.same",
                        place,
                        Text.of("trùng với " + there.place(), "the same as " + there.place()),
                        Text.of("Không cần làm gì.", "Nothing to do."));
            } else {
                remarks.doubt(
                        "exchange.same-id",
                        place,
                        Text.of(
                                "cùng DocumentId với " + there.place() + " nhưng khác nội dung; không ghi",
                                "it has the DocumentId of " + there.place() + " but says otherwise; not recorded"),
                        Text.of("Xem cả hai rồi ghi tay nếu cần.", "Look at both, and record it by hand if need be."));
            }
        }

        ExchangeReading finish() {
            for (Message message : later) {
                Remarks remarks = new Remarks();
                if (message.isStatus()) {
                    status(message, remarks);
                } else {
                    change(message, remarks);
                }
                findings.addAll(remarks.findings());
            }
            List<Evidence> log = new ArrayList<>();
            entries.values().forEach(entry -> log.add(entry.submission()));
            log.addAll(retractions);
            return new ExchangeReading(EvidenceLog.of(log), findings);
        }

        /** 02 refused and 16 taking back refused, 13 asked back, 15 taken back; the rest is the way of a letter. */
        private void status(Message message, Remarks remarks) {
            String code = message.text(Part.STATUS);
            Optional<String> known = message.answered().stream()
                    .flatMap(reference -> Stream.ofNullable(reference.get(Part.ANSWERED_ID)))
                    .map(Value::text)
                    .filter(entries::containsKey)
                    .findFirst();
            boolean matters =
                    known.isPresent() && List.of("02", "2", "13", "15").contains(code);
            if (matters) {
                remarks.doubt(
                        "exchange.refused",
                        message.place(Part.STATUS),
                        Text.of(
                                "tình trạng " + code + " của báo cáo " + known.get() + ": bị từ chối hoặc lấy lại",
                                "state " + code + " of the report " + known.get() + ": refused or taken back"),
                        Text.of(
                                "Xem báo cáo có còn hiệu lực không; nếu không, thu hồi thông tin đã ghi.",
                                "See whether the report still stands; if not, retract the entry."));
            } else {
                remarks.say(
                        "exchange.status",
                        message.place(Part.STATUS),
                        Text.of("thông điệp trạng thái " + code, "a status message, " + code),
                        Text.of("Không cần làm gì.", "Nothing to do."));
            }
        }

        private void change(Message message, Remarks remarks) {
            String action = message.text(Part.ACTION);
            Place place = message.place(Part.ACTION);
            Entry taken = target(message);
            boolean revokes = action.equals("1");
            if (taken == null && !concernsThePlan(message)) {
                remarks.say(
                        "exchange.no-answer",
                        place,
                        Text.of(
                                "thu hồi, cập nhật hoặc thay thế một văn bản khác: "
                                        + Excerpt.quote(message.text(Part.SUBJECT)),
                                "it revokes, updates or replaces another document: "
                                        + Excerpt.quote(message.text(Part.SUBJECT))),
                        Text.of("Không cần làm gì.", "Nothing to do."));
            } else if (revokes && taken != null) {
                new PlanAnswer(plan, organisations, message, remarks)
                        .retractionOf(taken.submission())
                        .ifPresent(retractions::add);
            } else {
                remarks.doubt(
                        "exchange.changed",
                        place,
                        Text.of(
                                (revokes ? "thu hồi" : "cập nhật hoặc thay thế") + " một báo cáo"
                                        + (taken == null ? "" : ", " + taken.place()),
                                (revokes ? "it revokes" : "it updates or replaces") + " a report"
                                        + (taken == null ? "" : ", " + taken.place())),
                        Text.of(
                                "Xem báo cáo nào được tính, từ ngày nào, rồi ghi tay.",
                                "See which report counts and since when, then record it by hand."));
            }
        }

        /** The document that a message is about; a revocation is sometimes sent under the id of what it revokes. */
        private @Nullable Entry target(Message message) {
            return Stream.concat(
                            message.replaced().stream().map(Value::text), Stream.of(message.text(Part.DOCUMENT_ID)))
                    .flatMap(id -> Stream.ofNullable(entries.get(id)))
                    .findFirst()
                    .orElse(null);
        }

        /** Whether a change would answer the plan, clearly or not, if it were a new document. */
        private boolean concernsThePlan(Message message) {
            return new PlanAnswer(plan, organisations, message, new Remarks()).concernsThePlan();
        }
    }
}

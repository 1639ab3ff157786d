package vn.childplan.importing.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Retraction;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.finding.Place;
import vn.childplan.core.internal.text.Excerpt;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.text.Text;
import vn.childplan.core.text.VietnameseText;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.importing.exchange.Message.Attachment;
import vn.childplan.importing.exchange.Message.Reference;
import vn.childplan.importing.exchange.Message.Trace;
import vn.childplan.importing.exchange.Message.Value;

/** What one message says to a plan: a report handed in, something to decide, or nothing. */
final class PlanAnswer {
    /** Bytes of an attachment that the exchange takes. */
    private static final long LARGEST_ATTACHMENT = 50L << 20;

    static final Text BY_HAND = Text.of(
            "Xem văn bản; nếu đúng là báo cáo của kế hoạch này thì ghi tay.",
            "Look at the document; if it is a report under this plan, record it by hand.");

    private final Plan plan;
    private final Organisations organisations;
    private final Message message;
    private final Remarks remarks;

    PlanAnswer(Plan plan, Organisations organisations, Message message, Remarks remarks) {
        this.plan = plan;
        this.organisations = organisations;
        this.message = message;
        this.remarks = remarks;
    }

    /** The report as an entry; empty if the message is none, or not clearly, which the remarks then say. */
    Optional<Submission> submission() {
        if (!answersThePlan() || !isReport()) {
            return Optional.empty();
        }
        Instant at = sentAt();
        LocalDate day = at == null ? plan.date() : VietnamTime.dateOf(at);
        AgencyId sender = sender(day);
        ReportedPeriod reported = new ReportedPeriod(plan, message, remarks);
        Optional<ReportingDuty> duty = at == null ? Optional.empty() : reported.duty(at);
        checkAttachments();
        if (at == null || sender == null || duty.isEmpty()) {
            return Optional.empty();
        }
        AgencyId via = via(duty.get(), day);
        ReportingPeriod period = reported.period(duty.get(), at);
        if (remarks.areDoubtful() || period == null) {
            return Optional.empty();
        }
        Submission report = Submission.of(
                        sender.value(), duty.get().ref().value(), period.toString(), VietnamTime.format(at))
                .withPlan(plan.id().value());
        String key = message.text(Part.DOCUMENT_ID);
        Submission entry = key.isEmpty() ? report : report.withId(key);
        Submission shown = document() == null ? entry : entry.withDocument(document());
        Submission named = message.text(Part.SUBJECT).isEmpty() ? shown : shown.withNote(message.text(Part.SUBJECT));
        return Optional.of(via == null ? named : named.withVia(via.value()));
    }

    /** A revocation of a report by who sent it, from when it was sent; empty if that is not clear, which the remarks then say. */
    Optional<Retraction> retractionOf(Submission entry) {
        Instant at = sentAt();
        AgencyId sender = at == null ? null : sender(VietnamTime.dateOf(at));
        if (at == null || sender == null) {
            return Optional.empty();
        }
        if (entry.id() == null || !sender.equals(entry.agency()) || at.isBefore(entry.at())) {
            remarks.doubt(
                    "exchange.revoked",
                    message.place(Part.ACTION),
                    Text.of(
                            "thu hồi một báo cáo của cơ quan khác, hoặc báo cáo gửi sau đó",
                            "it revokes a report of another agency, or one that was sent later"),
                    Text.of(
                            "Xem báo cáo có còn hiệu lực không; nếu không, ghi thu hồi.",
                            "See whether the report still stands; if not, record a retraction."));
            return Optional.empty();
        }
        Retraction retraction = Retraction.of(entry, VietnamTime.format(at));
        String number = document();
        return Optional.of(number == null ? retraction : retraction.withDocument(number));
    }

    /** Whether it answers the plan, or may. */
    boolean concernsThePlan() {
        return answersThePlan() || remarks.areDoubtful();
    }

    private boolean answersThePlan() {
        PlanReference names = new PlanReference(plan, organisations);
        List<Reference> unclear = new ArrayList<>();
        for (Reference reference : message.answered()) {
            switch (names.of(reference)) {
                case YES -> {
                    return true;
                }
                case UNCLEAR -> unclear.add(reference);
                case NO -> {
                    // It may answer several documents.
                }
            }
        }
        if (!unclear.isEmpty()) {
            remarks.doubt(
                    "exchange.plan-unclear",
                    unclear.get(0).place(),
                    Text.of(
                            "trả lời văn bản số " + plan.number() + ", nhưng không rõ có phải kế hoạch ngày "
                                    + plan.date() + " hay không",
                            "it answers a document numbered " + plan.number() + ", but whether it is the plan of "
                                    + plan.date() + " is not clear"),
                    BY_HAND);
        } else if (isNamedInSubject()) {
            remarks.doubt(
                    "exchange.plan-in-words",
                    message.place(Part.SUBJECT),
                    Text.of(
                            "trích yếu nêu " + plan.number() + ", nhưng ResponseFor không nêu kế hoạch này",
                            "the subject names " + plan.number() + ", but ResponseFor does not name this plan"),
                    BY_HAND);
        } else {
            remarks.say(
                    "exchange.no-answer",
                    message.place(Part.SUBJECT),
                    Text.of(
                            "không trả lời kế hoạch " + plan.number() + ": "
                                    + Excerpt.quote(message.text(Part.SUBJECT)),
                            "it does not answer plan " + plan.number() + ": "
                                    + Excerpt.quote(message.text(Part.SUBJECT))),
                    Text.of("Không cần làm gì.", "Nothing to do."));
        }
        return false;
    }

    private boolean isNamedInSubject() {
        String number = plan.number().value().toLowerCase(Locale.ROOT);
        String words = VietnameseText.clean(message.text(Part.SUBJECT)).toLowerCase(Locale.ROOT);
        int at = words.indexOf(number);
        return at >= 0 && (at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1)));
    }

    /** SteeringType: 1 none, 2 steers, 3 reports on what was ordered; 0 is met and says nothing. */
    private boolean isReport() {
        String steering = message.text(Part.STEERING);
        if (steering.equals("2")) {
            remarks.say(
                    "exchange.steering",
                    message.place(Part.STEERING),
                    Text.of("văn bản chỉ đạo, không phải báo cáo", "it gives directions and is not a report"),
                    Text.of("Không cần làm gì.", "Nothing to do."));
            return false;
        }
        String type = VietnameseText.matchKey(message.text(Part.TYPE));
        boolean isCalledReport =
                type.equals(VietnameseText.matchKey("Báo cáo")) || notation().startsWith("BC-");
        if (!steering.equals("3") && !isCalledReport) {
            remarks.doubt(
                    "exchange.report-unclear",
                    message.place(Part.TYPE),
                    Text.of(
                            "trả lời kế hoạch, nhưng không ghi là báo cáo (SteeringType, DocumentType, ký hiệu)",
                            "it answers the plan but is not called a report (SteeringType, DocumentType, notation)"),
                    BY_HAND);
        }
        return true;
    }

    private String notation() {
        String notation = message.text(Part.NOTATION);
        return notation.substring(notation.indexOf('/') + 1).strip().toUpperCase(Locale.ROOT);
    }

    private @Nullable String document() {
        String number = message.text(Part.NUMBER);
        String notation = message.text(Part.NOTATION);
        String whole = number.isEmpty() || notation.contains("/") ? notation : number + "/" + notation;
        if (notation.isEmpty()) {
            return number.isEmpty() ? null : number;
        }
        return PlanReference.number(whole).map(DocumentNumber::value).orElse(whole);
    }

    private @Nullable AgencyId sender(LocalDate day) {
        Value code = message.get(Part.SENDER);
        if (code == null) {
            remarks.doubt(
                    "exchange.unknown-sender",
                    Place.whole(message.source()),
                    Text.of("không có mã nơi gửi (From/OrganId)", "the sender has no code (From/OrganId)"),
                    BY_HAND);
            return null;
        }
        Set<AgencyId> bearers = organisations.on(code.text(), day);
        if (bearers.size() == 1) {
            return bearers.iterator().next();
        }
        organisations.doubt(code, message.text(Part.SENDER_NAME), day, remarks);
        return null;
    }

    /** When the sender sent it: its own station on the way. The date of the document says only since when it may have. */
    private @Nullable Instant sentAt() {
        Optional<LocalDate> dated = Stamp.day(message.text(Part.DATE));
        if (dated.isEmpty()) {
            remarks.doubt(
                    "exchange.bad-date",
                    message.place(Part.DATE),
                    Text.of(
                            "ngày ban hành " + Excerpt.quote(message.text(Part.DATE)) + " không có thật",
                            "the date of the document, " + Excerpt.quote(message.text(Part.DATE)) + ", does not exist"),
                    BY_HAND);
            return null;
        }
        Value stamp = stampOfSender();
        Place place = stamp == null ? Place.whole(message.source()) : stamp.place();
        Optional<Instant> at = stamp == null ? Optional.empty() : Stamp.instant(stamp.text());
        if (at.isEmpty()) {
            remarks.doubt(
                    "exchange.sent-unclear",
                    place,
                    Text.of(
                            "không rõ nơi gửi đã gửi lúc nào (TraceHeader); văn bản ghi ngày " + dated.get(),
                            "when its sender sent it is not clear (TraceHeader); the document is dated " + dated.get()),
                    BY_HAND);
            return null;
        }
        if (VietnamTime.dateOf(at.get()).isBefore(dated.get())) {
            remarks.doubt(
                    "exchange.sent-unclear",
                    place,
                    Text.of(
                            "gửi " + VietnamTime.format(at.get()) + ", trước ngày ban hành " + dated.get(),
                            "sent " + VietnamTime.format(at.get()) + ", before the date of the document, "
                                    + dated.get()),
                    BY_HAND);
            return null;
        }
        return at.get();
    }

    /** The earliest time at the station that bears the sender's code, in either direction. */
    private @Nullable Value stampOfSender() {
        List<OrganisationCode> sender = OrganisationCode.readingsOf(message.text(Part.SENDER));
        Value earliest = null;
        for (Trace trace : message.traces()) {
            Value organ = trace.parts().get(Part.TRACE_ORGAN);
            Value time = trace.parts().get(Part.TRACE_TIME);
            boolean isSender = organ != null
                    && (organ.text().equals(message.text(Part.SENDER))
                            || (!sender.isEmpty()
                                    && OrganisationCode.readingsOf(organ.text()).equals(sender)));
            if (isSender && time != null && (earliest == null || isEarlier(time, earliest))) {
                earliest = time;
            }
        }
        return earliest;
    }

    private static boolean isEarlier(Value time, Value than) {
        Optional<Instant> other = Stamp.instant(than.text());
        return Stamp.instant(time.text())
                .filter(at -> other.isEmpty() || at.isBefore(other.get()))
                .isPresent();
    }

    /** Through whom it went: the channel of the plan if it stands among the receivers; null if it went straight. */
    private @Nullable AgencyId via(ReportingDuty duty, LocalDate day) {
        Set<AgencyId> receivers = message.receivers().stream()
                .flatMap(code -> organisations.on(code.text(), day).stream())
                .collect(Collectors.toSet());
        AgencyId channel = duty.channel();
        if (channel != null && receivers.contains(channel)) {
            return channel;
        }
        if (!receivers.contains(duty.addressee())) {
            String to = message.receivers().stream().map(Value::text).collect(Collectors.joining(", "));
            String wanted = channel == null ? duty.addressee().value() : duty.addressee() + ", " + channel;
            remarks.doubt(
                    "exchange.other-addressee",
                    message.receivers().isEmpty()
                            ? Place.whole(message.source())
                            : message.receivers().get(0).place(),
                    Text.of(
                            "gửi đến " + Excerpt.quote(to) + ", không có cơ quan nhận báo cáo (" + wanted + ")",
                            "sent to " + Excerpt.quote(to) + ", and not to who receives the report (" + wanted + ")"),
                    BY_HAND);
        }
        return null;
    }

    private void checkAttachments() {
        if (message.attachments().isEmpty()) {
            remarks.doubt(
                    "exchange.attachment",
                    Place.whole(message.source()),
                    Text.of("thông điệp không kèm văn bản", "the message carries no document"),
                    BY_HAND);
        }
        for (Attachment attachment : message.attachments()) {
            if (!attachment.isBase64() || attachment.bytes() > LARGEST_ATTACHMENT) {
                remarks.doubt(
                        "exchange.attachment",
                        attachment.place(),
                        attachment.isBase64()
                                ? Text.of("tệp kèm lớn hơn 50 MB", "an attachment is larger than 50 MB")
                                : Text.of("tệp kèm hỏng (base64)", "an attachment is broken (base64)"),
                        BY_HAND);
            }
        }
    }
}

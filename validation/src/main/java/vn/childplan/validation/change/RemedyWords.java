package vn.childplan.validation.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.Tenure;
import vn.childplan.validation.obligation.YearEvent;

/** What would make a verdict another, in a sentence. */
final class RemedyWords {
    private final AgencyDirectory directory;
    private final Verdict now;

    RemedyWords(AgencyDirectory directory, Verdict now) {
        this.directory = directory;
        this.now = now;
    }

    /** {@code hoàn thành đúng hạn, nếu đã gửi văn bản chậm nhất là hết ngày 14/5/2025 (qua Sở Y tế)}. */
    Text of(List<Evidence> entries, Verdict then, @Nullable Instant latest, boolean possible) {
        List<Text> parts =
                entries.stream().map(entry -> part(entry, latest, possible)).toList();
        Text result = result(then, entries.get(entries.size() - 1));
        return Text.of(
                result.vi() + ", nếu " + parts.stream().map(Text::vi).collect(Collectors.joining(" và ")),
                result.en() + ", if " + parts.stream().map(Text::en).collect(Collectors.joining(" and ")));
    }

    private static Text label(Verdict then, Evidence last) {
        Text label = arises(last) ? Text.of("đã phát sinh", "arisen") : then.label();
        Text late = TimeFormat.days(then.daysLate());
        return then.daysLate() == 0 ? label : Text.of(label.vi() + " " + late.vi(), label.en() + " by " + late.en());
    }

    /** The verdict, and since when it holds: an obligation without a date is settled only once its period is over. */
    private Text result(Verdict then, Evidence last) {
        Text label = label(then, last);
        Instant done = last.at().isAfter(now.asOf()) ? last.at() : now.asOf();
        Text from = TimeFormat.date(VietnamTime.dateOf(then.asOf()));
        return then.asOf().equals(done)
                ? label
                : Text.of(
                        label.vi() + " (kết luận từ ngày " + from.vi() + ")",
                        label.en() + " (judged from " + from.en() + " on)");
    }

    private Text part(Evidence entry, @Nullable Instant latest, boolean possible) {
        return switch (entry.kind()) {
            case SUBMISSION -> handedIn(entry, latest, possible);
            case PROGRESS ->
                now.obligation().deadline().countsFromEvent()
                        ? done("ghi nhận sự kiện diễn ra", "set off by a record of the event", entry, latest, possible)
                        : done("có hoạt động thực hiện", "carried out", entry, latest, possible);
            case DIFFICULTY ->
                arises(entry)
                        ? arising(possible)
                        : done("báo cáo bằng văn bản", "reported by a document", entry, latest, possible);
            case EXTENSION -> decided("có văn bản gia hạn", "extended", entry, possible);
            case SUSPENSION -> decided("có văn bản tạm hoãn", "suspended", entry, possible);
            case WAIVER -> decided("có văn bản miễn", "released by a waiver", entry, possible);
            case RETRACTION ->
                Text.of(
                        "thu hồi thông tin đã ghi nhận “" + entry.retracts() + "”",
                        "the entry “" + entry.retracts() + "” is taken back");
        };
    }

    /** Whether an entry is a difficulty that nobody has reported yet. */
    private static boolean arises(Evidence entry) {
        return entry.kind() == EvidenceKind.DIFFICULTY && entry.document() == null;
    }

    private static Text arising(boolean possible) {
        return Text.of(
                (possible ? "" : "đã ") + "có khó khăn, vướng mắc vượt thẩm quyền được ghi nhận",
                "a difficulty beyond its powers " + (possible ? "is" : "had been") + " recorded");
    }

    /** A document; once the event that it is about is over, what was done for it. */
    private Text handedIn(Evidence entry, @Nullable Instant latest, boolean possible) {
        YearEvent event = now.eventOver();
        if (event == null || !event.isOverOn(VietnamTime.dateOf(entry.at()))) {
            return done("gửi văn bản", "handed in", entry, latest, possible);
        }
        Text label = event.label();
        return done(
                "gửi báo cáo kết quả hoạt động đã thực hiện (" + label.vi() + ")",
                "what was done (" + label.en() + ")",
                "reported",
                entry,
                latest,
                possible);
    }

    /** What is done: by whom where the bearer has ended by then, until when, and through whom. */
    private Text done(String vi, String en, Evidence entry, @Nullable Instant latest, boolean possible) {
        return done(vi, "it", en, entry, latest, possible);
    }

    private Text done(
            String vi, String subject, String en, Evidence entry, @Nullable Instant latest, boolean possible) {
        Text when = when(entry.at(), latest);
        AgencyId via = entry.via();
        String through = via == null ? "" : directory.get(via).name();
        Tenure tenure = now.obligation().tenure();
        String others = tenure.hasEndedBy(VietnamTime.dateOf(entry.at()))
                ? tenure.successors().stream().map(directory::nameOf).collect(Collectors.joining("; ", " (", ")"))
                : "";
        return Text.of(
                (others.isEmpty() ? "" : "cơ quan tiếp nhận" + others + " ")
                        + (possible ? "" : "đã ")
                        + vi
                        + (others.isEmpty() ? " " : " thay ")
                        + when.vi()
                        + (via == null ? "" : " (qua " + through + ")"),
                subject
                        + (possible ? " is " : " had been ")
                        + en
                        + (others.isEmpty() ? " " : " by its successors" + others + " in its place ")
                        + when.en()
                        + (via == null ? "" : " (through " + through + ")"));
    }

    private Text when(Instant at, @Nullable Instant latest) {
        if (latest != null) {
            return before("chậm nhất là", "by", latest);
        }
        return at.equals(now.asOf()) ? Text.of("ngay", "at once") : before("vào", "at", at);
    }

    /** What others decide: until when, and by when. */
    private static Text decided(String vi, String en, Evidence entry, boolean possible) {
        LocalDate until = entry.until();
        Text end = until == null ? null : TimeFormat.date(until);
        Text by = before("ban hành chậm nhất là", "decided by", entry.at());
        return Text.of(
                (possible ? "" : "đã ") + vi + (end == null ? "" : " đến hết ngày " + end.vi()) + ", " + by.vi(),
                (possible ? "it is " : "it had been ") + en + (end == null ? "" : " to the end of " + end.en()) + ", "
                        + by.en());
    }

    private static Text before(String vi, String en, Instant instant) {
        Text time = TimeFormat.timeInSentence(Objects.requireNonNull(instant, "instant"));
        return Text.of(vi + " " + time.vi(), en + " " + time.en());
    }
}

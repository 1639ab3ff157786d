package vn.childplan.spring;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Place;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.io.EvidenceCheck;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.assessment.LiveAssessment;

/**
 * The way in for evidence: keeps entries in the {@link EvidenceStore}, then has the {@link LiveAssessment} judge them. In a
 * transaction the entries count once it has committed, and never if it is rolled back; {@link VerdictsChanged} is published
 * then. Without one they count at once.
 *
 * <p>Wherever entries come from, they are checked as those of a file are ({@link EvidenceCheck}), and by the clock: what is
 * recorded now is known now, so it has happened by now. Only a waiver or a suspension may begin later, for it holds from
 * then on; where nothing else is said, it is known from now on.
 *
 * <p>Safe to share between threads.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class EvidenceRecorder {
    static final String ID_TAKEN = "evidence.id-taken";
    static final Text ANOTHER_ID = Text.of(
            "Nếu là gửi lại thì không cần ghi nữa; nếu là thông tin khác thì dùng mã khác.",
            "If it was sent again, nothing is to be done; if it is another entry, give it another id.");

    private final EvidenceStore store;
    private final LiveAssessment live;
    private final InstantSource clock;
    private final Commit commit;
    private final EvidenceCheck check;

    EvidenceRecorder(
            EvidenceStore store, LiveAssessment live, InstantSource clock, Commit commit, EvidenceCheck check) {
        this.store = store;
        this.live = live;
        this.clock = clock;
        this.commit = commit;
        this.check = check;
    }

    /**
     * Keeps the entries of a log, all or none.
     *
     * @throws EvidenceRefusedException with all that is wrong with them
     */
    public void record(EvidenceLog log) {
        record(log.entries().toArray(Evidence[]::new));
    }

    /**
     * Keeps entries, all or none. One that is dated by today alone is recorded now.
     *
     * @throws EvidenceRefusedException with all that is wrong with them
     */
    public void record(Evidence... entries) {
        Instant now = VietnamTime.wholeSecond(clock.instant());
        List<Evidence> recorded =
                Arrays.stream(entries).map(entry -> asRecorded(entry, now)).toList();
        List<Finding> problems = problems(recorded, now);
        if (!problems.isEmpty()) {
            throw new EvidenceRefusedException(problems);
        }
        commit.run(() -> store.append(recorded), () -> live.add(recorded.toArray(Evidence[]::new)));
    }

    private static Evidence asRecorded(Evidence entry, Instant now) {
        Evidence recorded = LiveAssessment.asRecorded(entry, now);
        boolean beginsLater = recorded.kind().holdsFromThenOn() && recorded.at().isAfter(now);
        return beginsLater && recorded.recordedAt().equals(recorded.at())
                ? recorded.withRecordedAt(VietnamTime.format(now))
                : recorded;
    }

    private List<Finding> problems(List<Evidence> entries, Instant now) {
        List<Finding> problems = new ArrayList<>();
        Set<String> taken = new HashSet<>(store.taken(ids(entries)));
        for (int i = 0; i < entries.size(); i++) {
            Evidence entry = entries.get(i);
            List<Finding> ofOne = new ArrayList<>(check.problems(entry));
            notYet(entry, now).ifPresent(ofOne::add);
            if (entry.id() != null && !taken.add(entry.id())) {
                ofOne.add(idTaken(entry));
            }
            Place place = new Place("entries", 0, 0, "/" + i);
            ofOne.forEach(problem -> problems.add(entries.size() == 1 ? problem : problem.withPlace(place)));
        }
        return problems;
    }

    private static Set<String> ids(List<Evidence> entries) {
        return entries.stream().map(Evidence::id).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static Finding idTaken(Evidence entry) {
        return Finding.of(
                        ID_TAKEN,
                        Severity.ERROR,
                        Text.of(
                                "mã '" + entry.id() + "' đã dùng cho một thông tin đã ghi",
                                "the id '" + entry.id() + "' stands on an entry already"),
                        ANOTHER_ID)
                .withEntry(entry);
    }

    /** What has not come yet is not known, so nobody can record it (design §4.2). */
    private static Optional<Finding> notYet(Evidence entry, Instant now) {
        if (!entry.kind().holdsFromThenOn() && entry.at().isAfter(now)) {
            return Optional.of(notYet(entry, "at", entry.at(), now));
        }
        return entry.recordedAt().isAfter(now)
                ? Optional.of(notYet(entry, "recordedAt", entry.recordedAt(), now))
                : Optional.empty();
    }

    private static Finding notYet(Evidence entry, String field, Instant time, Instant now) {
        Text then = TimeFormat.timeInSentence(time);
        Text present = TimeFormat.timeInSentence(now);
        return Finding.of(
                        "evidence.in-future",
                        Severity.ERROR,
                        Text.of(
                                "'" + field + "' là " + then.vi() + ", chưa đến; bây giờ là " + present.vi(),
                                "'" + field + "' is " + then.en() + ", which has not come yet; it is " + present.en()),
                        Text.of(
                                "Sửa '" + field + "', hoặc ghi nhận sau khi việc đã xảy ra.",
                                "Correct '" + field + "', or record it once it has happened."))
                .withEntry(entry);
    }
}

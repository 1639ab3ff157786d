package vn.childplan.reporting.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.change.Impact;
import vn.childplan.validation.change.ImpactedVerdict;
import vn.childplan.validation.rule.Status;

/**
 * Of what a change of rules changes, what somebody has to answer for on the day, before the change or after it: these are counted
 * for people. What nobody answers for is told by its number and the reason.
 *
 * <p>Immutable and safe to share between threads.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CountedChanges {
    /** Why nobody has to answer for an obligation. */
    private enum LeftOut {
        TO_COME(Text.of(
                "của cơ quan chưa nhận nhiệm vụ vào ngày này", "of agencies that do not have them yet on this day")),
        HANDED_OVER(Text.of("đã chuyển giao", "handed over")),
        WAIVED(Text.of("được miễn", "waived"));

        private final Text words;

        LeftOut(Text words) {
            this.words = words;
        }
    }

    private final Impact impact;
    private final Map<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);
    private final List<ImpactedVerdict> changes;
    private final List<ImpactedVerdict> lateness;
    private final List<ImpactedVerdict> others;

    /** Of an impact. */
    public CountedChanges(Impact impact) {
        this.impact = Objects.requireNonNull(impact, "impact");
        this.changes = counted(impact.changes());
        this.lateness = counted(impact.latenessChanges());
        this.others = counted(impact.otherChanges());
    }

    private List<ImpactedVerdict> counted(List<ImpactedVerdict> all) {
        List<ImpactedVerdict> counted = new ArrayList<>();
        for (ImpactedVerdict change : all) {
            List<LeftOut> reasons = Stream.of(change.before(), change.after())
                    .filter(Objects::nonNull)
                    .map(this::whyNobodyAnswers)
                    .flatMap(Optional::stream)
                    .toList();
            boolean onOneSideOnly = change.before() == null || change.after() == null;
            if (reasons.size() == (onOneSideOnly ? 1 : 2)) {
                leftOut.merge(reasons.get(reasons.size() - 1), 1, Integer::sum);
            } else {
                counted.add(change);
            }
        }
        return List.copyOf(counted);
    }

    private Optional<LeftOut> whyNobodyAnswers(Verdict verdict) {
        if (isToCome(verdict)) {
            return Optional.of(LeftOut.TO_COME);
        }
        return switch (verdict.status()) {
            case TRANSFERRED -> Optional.of(LeftOut.HANDED_OVER);
            case WAIVED -> Optional.of(LeftOut.WAIVED);
            case NOT_OPEN, IN_TIME, DUE_SOON, OVERDUE, MET, MET_LATE, NO_DEADLINE, SUSPENDED, UNDETERMINED ->
                Optional.empty();
        };
    }

    /** Whether its bearer does not have it yet: it is to be handed over later, or the bearer has not begun. */
    private boolean isToCome(Verdict verdict) {
        LocalDate day = VietnamTime.dateOf(verdict.asOf());
        LocalDate takenOver = verdict.obligation().tenure().takenOverOn();
        if (takenOver != null && day.isBefore(takenOver)) {
            return true;
        }
        AgencyId bearer = verdict.obligation().bearer();
        return bearer != null
                && impact.candidate()
                        .directory()
                        .find(bearer)
                        .map(agency -> agency.life().from())
                        .filter(day::isBefore)
                        .isPresent();
    }

    /** Those of another status, new, or gone. */
    public List<ImpactedVerdict> changes() {
        return changes;
    }

    /** Those of the same status and other days late. */
    public List<ImpactedVerdict> lateness() {
        return lateness;
    }

    /** Those of which something else is said. */
    public List<ImpactedVerdict> others() {
        return others;
    }

    /** Whether all of them have the same causes, which then need not be told of each. */
    public boolean haveOneCause() {
        return Stream.of(changes, lateness, others)
                        .flatMap(Collection::stream)
                        .map(ImpactedVerdict::causes)
                        .distinct()
                        .limit(2)
                        .count()
                < 2;
    }

    /** How many of another status, new, and gone, in a sentence; empty if there are none. */
    public Optional<Paragraph> sentence(Wording words) {
        List<String> parts = new ArrayList<>();
        long other = changes.stream()
                .filter(change -> change.before() != null && change.after() != null)
                .count();
        add(
                parts,
                words.say("số nghĩa vụ có tình trạng khác: ", "obligations with another status: "),
                other,
                "",
                words);
        List<ImpactedVerdict> added =
                changes.stream().filter(change -> change.before() == null).toList();
        long late = added.stream().filter(change -> isOverdue(change.after())).count();
        add(
                parts,
                words.say("nghĩa vụ mới: ", "new obligations: "),
                added.size(),
                late == 0
                        ? ""
                        : words.say(
                                ", trong đó đã quá hạn: " + words.number(late),
                                ", of which overdue: " + words.number(late)),
                words);
        long gone = changes.stream().filter(change -> change.after() == null).count();
        add(parts, words.say("không còn nghĩa vụ: ", "no longer owed: "), gone, "", words);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        String said = String.join("; ", parts);
        return Optional.of(Paragraph.of(said.substring(0, 1).toUpperCase(words.locale()) + said.substring(1) + "."));
    }

    private static void add(List<String> parts, String what, long count, String of, Wording words) {
        if (count > 0) {
            parts.add(what + words.number(count) + of);
        }
    }

    private static boolean isOverdue(@Nullable Verdict verdict) {
        return verdict != null && verdict.status() == Status.OVERDUE;
    }

    /** How many are not counted, and why, as a note; empty if all are. */
    public Optional<Paragraph> notCounted(Wording words) {
        return leftOut(words).map(each -> Paragraph.note(words.say("Không tính: ", "Not counted: ") + each + "."));
    }

    /** How many are not counted, and why, within a sentence: "13 nghĩa vụ đã chuyển giao"; empty if all are. */
    public Optional<String> leftOut(Wording words) {
        return leftOut.isEmpty()
                ? Optional.empty()
                : Optional.of(leftOut.entrySet().stream()
                        .map(reason -> words.say(
                                words.counted(reason.getValue()) + " nghĩa vụ "
                                        + reason.getKey().words.vi(),
                                words.number(reason.getValue())
                                        + (reason.getValue() == 1 ? " obligation " : " obligations ")
                                        + reason.getKey().words.en()))
                        .collect(Collectors.joining("; ")));
    }
}

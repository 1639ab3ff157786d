package vn.childplan.reporting.builder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Figures;
import vn.childplan.reporting.model.Figures.Figure;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.StatusWording;

/** How many obligations a status list has, and how many of them stand how. */
final class StatusSummary {
    private final Assessment assessment;
    private final List<Verdict> listed;
    private final int passedOn;
    private final Wording words;

    /**
     * The summary of a list.
     *
     * @param listed what somebody has to answer for on the day
     * @param passedOn how much has gone over to others
     */
    StatusSummary(Assessment assessment, List<Verdict> listed, int passedOn, Wording words) {
        this.assessment = assessment;
        this.listed = listed;
        this.passedOn = passedOn;
        this.words = words;
    }

    /** As of when, and how many stand how; what was passed on is counted with those who took over, and told apart. */
    Figures figures() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Set<String>> headings = new HashMap<>();
        Comparator<Verdict> inOrder = Comparator.comparing(StatusSummary::place).thenComparing(Verdict::wording);
        listed.stream().sorted(inOrder).forEach(verdict -> {
            counts.merge(key(verdict), 1, Integer::sum);
            headings.computeIfAbsent(key(verdict), none -> new LinkedHashSet<>())
                    .add(heading(verdict));
        });
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of("asOf", words.say("Tính đến", "As of"), Cell.moment(assessment.asOf())));
        String notes =
                Stream.of(included(), passedOn()).flatMap(Optional::stream).collect(Collectors.joining("; "));
        figures.add(new Figure(
                "all",
                words.say("Nghĩa vụ", "Obligations"),
                Cell.count(listed.size()),
                notes.isEmpty() ? null : notes));
        counts.forEach((key, count) ->
                figures.add(Figure.of(key, joined(headings.getOrDefault(key, Set.of())), Cell.count(count))));
        return new Figures(figures);
    }

    /** Whether the plan gives it no date, so that all that can be said is whether something is recorded. */
    private static boolean isContinuous(Verdict verdict) {
        return switch (verdict.wording()) {
            case NO_DEADLINE, ACTIVITY_RECORDED, NOTHING_RECORDED -> true;
            case NOT_OPEN,
                    NOT_ARISEN,
                    IN_TIME,
                    DUE_SOON,
                    OVERDUE,
                    MET,
                    DONE,
                    REPORTED,
                    UNREPORTED,
                    LEFT_UNREPORTED,
                    MET_LATE,
                    SUSPENDED,
                    WAIVED,
                    TRANSFERRED,
                    UNDETERMINED -> false;
        };
    }

    /** Work without a date counts as active as soon as something is recorded, whether or not its period is over. */
    private static String key(Verdict verdict) {
        StatusWording wording = !isContinuous(verdict)
                ? verdict.wording()
                : isActive(verdict) ? StatusWording.ACTIVITY_RECORDED : StatusWording.NOTHING_RECORDED;
        return wording.name();
    }

    /** What has a date first, then what has none, then what cannot be told. */
    private static int place(Verdict verdict) {
        if (verdict.wording() == StatusWording.UNDETERMINED) {
            return 3;
        }
        return !isContinuous(verdict) ? 0 : isActive(verdict) ? 1 : 2;
    }

    /** Whether something is recorded of it. */
    private static boolean isActive(Verdict verdict) {
        return !Results.of(verdict).isEmpty();
    }

    /** In the words that its row has. */
    private String heading(Verdict verdict) {
        if (!isContinuous(verdict)) {
            String label = StatusListText.label(verdict, words);
            return verdict.eventOver() == null || label.equals(words.of(verdict.label()))
                    ? label
                    : words.of(verdict.label()) + words.say(", sự kiện đã qua", ", event over");
        }
        return isActive(verdict)
                ? words.say("không hạn, có hoạt động được ghi nhận", "no deadline, activity recorded")
                : words.say("không hạn, chưa có thông tin thực hiện", "no deadline, nothing recorded");
    }

    private static String joined(Set<String> headings) {
        return AssessmentDocument.capital(String.join("; ", headings));
    }

    /**
     * How much of it is coordination, which the scoreboard counts apart, what nobody known bears, and what stays with those who have
     * ended, of whom the register has nothing.
     */
    private Optional<String> included() {
        List<Verdict> open = those(verdict -> !isKnown(verdict));
        String who = UnknownBearers.of(open.stream().map(Verdict::obligation).toList())
                .quoted();
        List<String> parts = new ArrayList<>();
        part(
                parts,
                those(verdict -> verdict.isUndatedCoordination() && isKnown(verdict)),
                " việc phối hợp không có thời hạn riêng",
                " to coordinate without a date of their own");
        part(parts, open, " việc chưa xác định được cơ quan (" + who + ")", " that have no bearer yet (" + who + ")");
        part(
                parts,
                those(this::isOfEnded),
                " nghĩa vụ của cơ quan đã kết thúc hoạt động (danh mục nghĩa vụ không kể)",
                " of agencies that have ended (which the register does not list)");
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        String last = parts.remove(parts.size() - 1);
        String before = parts.isEmpty() ? "" : String.join(", ", parts) + words.say(" và ", " and ");
        return Optional.of(words.say("kể cả ", "including ") + before + last);
    }

    /** How many those are; nothing where there are none, or no others. */
    private void part(List<String> parts, List<Verdict> those, String vi, String en) {
        if (!those.isEmpty() && those.size() < listed.size()) {
            parts.add(words.say(words.counted(those.size()) + vi, words.number(those.size()) + en));
        }
    }

    private List<Verdict> those(Predicate<Verdict> which) {
        return listed.stream().filter(which).toList();
    }

    private static boolean isKnown(Verdict verdict) {
        return verdict.obligation().bearer() != null;
    }

    private boolean isOfEnded(Verdict verdict) {
        AgencyDirectory directory = assessment.register().directory();
        LocalDate today = VietnamTime.dateOf(assessment.asOf());
        AgencyId bearer = verdict.obligation().bearer();
        return bearer != null
                && directory
                        .find(bearer)
                        .filter(agency -> agency.life().endedBy(today))
                        .isPresent();
    }

    private Optional<String> passedOn() {
        return passedOn == 0
                ? Optional.empty()
                : Optional.of(words.say(
                        "không kể " + words.number(passedOn)
                                + " nghĩa vụ đã chuyển giao, được tính ở cơ quan tiếp nhận",
                        words.number(passedOn) + " obligations passed on are not counted here but with the"
                                + " agencies that took over"));
    }
}

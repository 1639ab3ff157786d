package vn.childplan.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.builder.ReminderLetter;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.Status;

/** What is overdue where there is nobody to write to: the sender's own, and what agencies left behind that nobody took over. */
final class Unremindable {
    private final Assessment assessment;
    private final AgencyDirectory directory;

    Unremindable(Assessment assessment) {
        this.assessment = assessment;
        this.directory = assessment.register().directory();
    }

    /** Why there is no letter although something is overdue; empty if nothing is, or if there is a letter. */
    Optional<Text> why() {
        List<Verdict> overdue = assessment.verdicts().stream()
                .filter(verdict -> verdict.status() == Status.OVERDUE)
                .filter(verdict -> verdict.obligation().bearer() != null)
                .toList();
        if (overdue.isEmpty() || ReminderLetter.toAll(assessment).isPresent()) {
            return Optional.empty();
        }
        List<Verdict> abandoned = overdue.stream().filter(this::isAbandoned).toList();
        List<Verdict> own =
                overdue.stream().filter(verdict -> !isAbandoned(verdict)).toList();
        List<Text> parts = new ArrayList<>();
        if (!own.isEmpty()) {
            String who = bearers(own);
            parts.add(Text.of(
                    "chỉ còn " + own.size() + " nghĩa vụ của chính " + who + " quá hạn",
                    "only " + counted(own) + " of " + who + " itself " + are(own) + " overdue"));
        }
        if (!abandoned.isEmpty()) {
            String who = bearers(abandoned);
            parts.add(Text.of(
                    abandoned.size() + " nghĩa vụ quá hạn của " + who
                            + ", đã kết thúc hoạt động, chưa ghi cơ quan tiếp nhận",
                    counted(abandoned) + " of " + who + " " + are(abandoned)
                            + " overdue, which has ended and of which nobody is recorded who took over"));
        }
        return Optional.of(Text.of(
                parts.stream().map(Text::vi).collect(Collectors.joining("; ")),
                parts.stream().map(Text::en).collect(Collectors.joining("; "))));
    }

    private boolean isAbandoned(Verdict verdict) {
        LocalDate today = VietnamTime.dateOf(assessment.asOf());
        return verdict.bearerSucceededBy().isEmpty()
                && verdict.obligation().tenure().hasEndedBy(today);
    }

    /** Whose it is now. */
    private String bearers(List<Verdict> verdicts) {
        return verdicts.stream()
                .flatMap(verdict -> verdict.bearerSucceededBy().isEmpty()
                        ? Stream.of(Objects.requireNonNull(verdict.obligation().bearer(), "only these are kept"))
                        : verdict.bearerSucceededBy().stream())
                .distinct()
                .map(directory::nameOf)
                .collect(Collectors.joining(", "));
    }

    private static String counted(List<Verdict> verdicts) {
        return verdicts.size() + (verdicts.size() == 1 ? " obligation" : " obligations");
    }

    private static String are(List<Verdict> verdicts) {
        return verdicts.size() == 1 ? "is" : "are";
    }
}

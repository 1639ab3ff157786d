package vn.childplan.reporting.builder;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.childplan.reporting.drafting.Statuses;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.Status;

/** How reports stand, as one says it of reports: sent or not sent. */
final class ReportStandings {
    private final LocalDate today;
    private final Wording words;
    private final boolean allSoonToday;

    ReportStandings(List<Verdict> reports, LocalDate today, Wording words) {
        this.today = today;
        this.words = words;
        List<Verdict> soon = reports.stream()
                .filter(verdict -> verdict.status() == Status.DUE_SOON)
                .toList();
        this.allSoonToday = !soon.isEmpty() && soon.stream().allMatch(this::isDueToday);
    }

    /** Whether it is not sent and this day is the last one for it. */
    boolean isDueToday(Verdict verdict) {
        return verdict.status() == Status.DUE_SOON && today.equals(verdict.lastDay());
    }

    /** With a capital, for the reports that stand so; of those due soon that they are due on this day, where all of them are. */
    String heading(Status status) {
        return status == Status.DUE_SOON && allSoonToday ? dueToday() : inGeneral(status);
    }

    /** The same for reports that stand in one of several ways. */
    String heading(List<Status> statuses) {
        return AssessmentDocument.capital(statuses.stream()
                .map(status -> heading(status))
                .map(heading -> heading.substring(0, 1).toLowerCase(Locale.ROOT) + heading.substring(1))
                .collect(Collectors.joining(", ")));
    }

    /** How one report stands, coloured; within a table. */
    Cell cell(Verdict verdict) {
        Status status = verdict.status();
        String heading = isDueToday(verdict) ? dueToday() : inGeneral(status);
        String label = status == Status.UNDETERMINED || status == Status.NO_DEADLINE
                ? words.of(verdict.label())
                : heading.substring(0, 1).toLowerCase(Locale.ROOT) + heading.substring(1);
        return new Cell.Coded(status.name(), label, Statuses.tone(status));
    }

    private String dueToday() {
        return words.say("Chưa gửi, đến hạn trong ngày ", "Not reported, due on ") + words.date(today);
    }

    private String inGeneral(Status status) {
        return switch (status) {
            case MET -> words.say("Đã gửi đúng hạn", "Reported in time");
            case MET_LATE -> words.say("Đã gửi quá hạn", "Reported late");
            case OVERDUE -> words.say("Chưa gửi, đã quá hạn", "Not reported, overdue");
            case IN_TIME -> words.say("Chưa gửi, còn trong hạn", "Not reported, not due");
            case NOT_OPEN -> words.say("Chưa gửi, chưa đến kỳ", "Not reported, period not open yet");
            case DUE_SOON -> words.say("Chưa gửi, sắp đến hạn", "Not reported, due soon");
            case NO_DEADLINE, SUSPENDED, WAIVED, TRANSFERRED, UNDETERMINED -> Statuses.heading(status, words);
        };
    }
}

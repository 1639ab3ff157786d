package vn.childplan.province.duty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.drafting.Agencies;
import vn.childplan.reporting.drafting.Duties;
import vn.childplan.reporting.drafting.Statuses;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;

/**
 * A duty as pages show it.
 *
 * @param id its short id
 * @param task the words of the plan
 * @param lastDay until when, or null if there is no date
 * @param countdown how far that is away; empty if nothing is to be done any more
 * @param tone the class that colours the status
 */
public record DutyRow(
        String id,
        String agency,
        @Nullable String agencyId,
        String clause,
        String task,
        String duty,
        String period,
        @Nullable String lastDay,
        String countdown,
        String status,
        String tone,
        boolean endsInDocument) {

    /** Shows verdicts of one assessment. */
    public static final class Writer {
        private final Duties duties;
        private final Agencies agencies;

        public Writer(Assessment assessment) {
            this.duties = new Duties(assessment.register().plan(), Wording.in(Text.VIETNAMESE));
            this.agencies = new Agencies(assessment.register().directory());
        }

        public DutyRow row(Verdict verdict) {
            var obligation = verdict.obligation();
            var bearer = obligation.bearer();
            LocalDate lastDay = verdict.lastDay();
            return new DutyRow(
                    obligation.shortId(),
                    agencies.name(obligation),
                    bearer == null ? null : bearer.value(),
                    obligation.clause().value(),
                    duties.title(obligation),
                    obligation.duty().label().vi(),
                    TimeFormat.period(obligation.period()).vi(),
                    lastDay == null ? null : TimeFormat.date(lastDay).vi(),
                    countdown(verdict),
                    verdict.label().vi(),
                    Statuses.tone(verdict.status()).name().toLowerCase(Locale.ROOT),
                    obligation.duty().endsInDocument());
        }
    }

    private static String countdown(Verdict verdict) {
        LocalDate lastDay = verdict.lastDay();
        if (lastDay == null) {
            return "";
        }
        return switch (verdict.status()) {
            case OVERDUE -> "quá hạn " + TimeFormat.days(verdict.daysLate()).vi();
            case IN_TIME, DUE_SOON -> left(ChronoUnit.DAYS.between(VietnamTime.dateOf(verdict.asOf()), lastDay));
            case NOT_OPEN, MET, MET_LATE, NO_DEADLINE, SUSPENDED, WAIVED, TRANSFERRED, UNDETERMINED -> "";
        };
    }

    private static String left(long days) {
        return days == 0 ? "ngày cuối cùng" : "còn " + TimeFormat.days(days).vi();
    }
}

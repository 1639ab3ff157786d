package vn.childplan.validation.reckoning;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.text.VietnameseText;
import vn.childplan.core.time.ReportingPeriod;

/**
 * What one agency owes.
 *
 * @param clause by which clause
 * @param duty what
 * @param words the plan's words for who
 * @param bearer who; null if the words leave it open
 * @param stretch for which period, by when
 * @param opens from when it can be done: not before the plan, nor before it is taken over
 * @param settled the day by which the settings of the rules are picked
 * @param readLastDay the last day as the rules read the words; null if there is none before an event, or at all
 * @param passesOn whether the bearer ends before its period does, which decides as long as there is no last day
 * @param successors who took over from the bearer
 * @param number which of several of the kind that the bearer owes by that clause for that period
 */
record Owed(
        ClauseRef clause,
        DutyKind duty,
        String words,
        @Nullable Agency bearer,
        Stretch stretch,
        LocalDate opens,
        LocalDate settled,
        @Nullable LocalDate readLastDay,
        boolean passesOn,
        List<AgencyId> successors,
        int number) {
    private static final Set<DutyKind> BY_DOCUMENT =
            Set.of(DutyKind.REPORT, DutyKind.CONSOLIDATE, DutyKind.ISSUE_PLAN, DutyKind.APPRAISE_FUNDING);

    boolean isByDocument() {
        return BY_DOCUMENT.contains(duty);
    }

    /** "Định kỳ … theo quy định": nothing says which report of the year is the last. */
    boolean isReportedThroughTheYear() {
        Until.Kind until = stretch.until().kind();
        return (duty == DutyKind.REPORT || duty == DutyKind.CONSOLIDATE)
                && until != Until.Kind.AFTER_EVENT
                && period().kind() == ReportingPeriod.Kind.YEAR;
    }

    boolean isEscalation() {
        return duty == DutyKind.ESCALATE;
    }

    ReportingPeriod period() {
        return stretch.period();
    }

    boolean isOf(AgencyId agency) {
        return bearer != null && bearer.id().equals(agency);
    }

    Owed numbered(int which) {
        return new Owed(clause, duty, words, bearer, stretch, opens, settled, readLastDay, passesOn, successors, which);
    }

    /** Clause, duty, bearer and period, as at the end of an obligation's id. */
    String key() {
        String who =
                bearer == null ? "?" + VietnameseText.slug(words) : bearer.id().value();
        return clause + ":" + duty + (number == 1 ? "" : "#" + number) + ":" + who + ":" + period();
    }
}

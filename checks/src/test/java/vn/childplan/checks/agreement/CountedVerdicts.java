package vn.childplan.checks.agreement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.rule.Status;

/** What a person would count with a pencil in a list of all verdicts and entries, one after the other. */
final class CountedVerdicts {
    private CountedVerdicts() {}

    static long count(List<Verdict> verdicts, Predicate<Verdict> which) {
        return verdicts.stream().filter(which).count();
    }

    static long count(List<Verdict> verdicts, Status... statuses) {
        return count(verdicts, verdict -> Arrays.asList(statuses).contains(verdict.status()));
    }

    /** Not done, and nobody late yet. */
    static boolean isOpen(Verdict verdict) {
        return Set.of(Status.NOT_OPEN, Status.IN_TIME, Status.DUE_SOON).contains(verdict.status());
    }

    static LocalDate today(Assessment assessment) {
        return VietnamTime.dateOf(assessment.asOf());
    }

    static Agency bearer(Assessment assessment, Verdict verdict) {
        return assessment
                .register()
                .directory()
                .get(Objects.requireNonNull(verdict.obligation().bearer()));
    }

    static boolean isLocality(Agency agency) {
        return agency.kind() == AgencyKind.DISTRICT_COMMITTEE || agency.kind() == AgencyKind.COMMUNE_COMMITTEE;
    }

    /** The reports on a period that a clause asks for, each once: of whoever is there on the day by which it is to be sent. */
    static List<Verdict> reports(Assessment assessment, String clause, ReportingPeriod period) {
        return assessment.verdicts().stream()
                .filter(verdict -> verdict.obligation().duty() == DutyKind.REPORT)
                .filter(verdict -> verdict.obligation().clause().value().equals(clause))
                .filter(verdict -> verdict.obligation().period().equals(period))
                .filter(verdict -> verdict.obligation().bearer() != null && verdict.status() != Status.TRANSFERRED)
                .filter(verdict -> verdict.originalLastDay() == null
                        || bearer(assessment, verdict).life().contains(verdict.originalLastDay()))
                .toList();
    }

    /** Documents and activities of a period. */
    static Stream<Evidence> results(Verdict verdict, ReportingPeriod period) {
        return verdict.evidence().stream()
                .filter(entry -> entry.kind() == EvidenceKind.SUBMISSION || entry.kind() == EvidenceKind.PROGRESS)
                .filter(entry -> isIn(period, entry));
    }

    static boolean isIn(ReportingPeriod period, Evidence entry) {
        LocalDate day = VietnamTime.dateOf(entry.at());
        return !day.isBefore(period.days().first())
                && !day.isAfter(period.days().last());
    }

    /** In its time, or not begun, or for an event of a part of the year that is not over: that nothing is done is no shortcoming. */
    static boolean isToCome(Verdict verdict) {
        Obligation owed = verdict.obligation();
        if (verdict.eventOver() != null) {
            return false;
        }
        if (verdict.lastDay() != null) {
            return isOpen(verdict);
        }
        boolean isForEvent = owed.term().lastEvent() != null
                && !owed.period().equals(ReportingPeriod.year(owed.period().year()));
        return verdict.fulfilment() == null
                && (verdict.status() == Status.NOT_OPEN || (verdict.status() == Status.NO_DEADLINE && isForEvent));
    }

    static boolean isRecorded(Verdict verdict, ReportingPeriod period) {
        return results(verdict, period).findAny().isPresent();
    }
}

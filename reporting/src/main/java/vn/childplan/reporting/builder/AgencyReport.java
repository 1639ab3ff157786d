package vn.childplan.reporting.builder;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.Suspension;
import vn.childplan.core.evidence.Waiver;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.drafting.Duties;
import vn.childplan.reporting.drafting.IssuingOffice;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.rule.Status;

/**
 * The periodic report of one agency, in the order of the field: guidance, results by group of work, figures beside those of the
 * period before, what went well and what did not, difficulties, funds, outlook, proposals. It is filled as far as the
 * assessment knows; places for the office's own prose say what belongs there. It does not list itself.
 *
 * <p>The result "up to the day" is what is recorded; the estimate for the rest of the period ("ước thực hiện") is another
 * column, left open, because a plan may want the report before its period ends and nobody but the agency can estimate.
 *
 * <p>Immutable and safe to share between threads.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class AgencyReport implements ReportBuilder {
    private final Assessment assessment;
    private final AgencyId agency;
    private final ReportingPeriod period;
    private final IssuingOffice office;

    private AgencyReport(Assessment assessment, AgencyId agency, ReportingPeriod period, IssuingOffice office) {
        this.assessment = assessment;
        this.agency = agency;
        this.period = period;
        this.office = office;
    }

    /**
     * The report of an agency on a period.
     *
     * @throws IllegalArgumentException if the agency bears nothing in the register
     * @throws EndedAgencyException if it has ended by the instant of the assessment and owes no report on the period
     * @throws UnknownPeriodException if it begins only after the period, or after the instant of the assessment
     * @throws java.util.NoSuchElementException if the directory has no such agency
     */
    public static AgencyReport of(Assessment assessment, AgencyId agency, ReportingPeriod period) {
        Objects.requireNonNull(period, "period");
        AgencyDirectory directory = assessment.register().directory();
        Agency reporter = directory.get(agency);
        if (!bearsAnything(agency, assessment.register())) {
            throw new IllegalArgumentException(agency + " bears nothing in plan "
                    + assessment.register().plan().number());
        }
        LocalDate begins = reporter.life().from();
        if (begins != null && begins.isAfter(period.days().last())) {
            throw UnknownPeriodException.before(reporter, begins, period);
        }
        if (begins != null && begins.isAfter(VietnamTime.dateOf(assessment.asOf()))) {
            throw UnknownPeriodException.notYet(reporter, begins, VietnamTime.dateOf(assessment.asOf()));
        }
        if (hasEnded(reporter, assessment) && !owesReportOn(period, agency, assessment)) {
            throw new EndedAgencyException(reporter, period, directory);
        }
        IssuingOffice office =
                IssuingOffice.of(agency, directory, assessment.register().plan());
        return new AgencyReport(assessment, agency, period, office);
    }

    /** Whether the plan gives it anything, or gave it something until an amendment ended that. */
    private static boolean bearsAnything(AgencyId agency, ObligationRegister register) {
        return !register.of(agency).isEmpty() || !register.lapsed().of(agency).isEmpty();
    }

    private static boolean hasEnded(Agency agency, Assessment assessment) {
        return agency.life().endedBy(VietnamTime.dateOf(assessment.asOf()));
    }

    /** Whether the plan's report on the period fell due in its lifetime: then it stays with it. */
    private static boolean owesReportOn(ReportingPeriod period, AgencyId agency, Assessment assessment) {
        return reportsOn(period, agency, assessment).anyMatch(verdict -> verdict.status() != Status.TRANSFERRED);
    }

    private static Stream<Verdict> reportsOn(ReportingPeriod period, AgencyId agency, Assessment assessment) {
        Duties duties = new Duties(RepealedClauses.named(assessment.register()), Wording.in(Text.VIETNAMESE));
        return assessment.verdicts().stream()
                .filter(verdict -> agency.equals(verdict.obligation().bearer()))
                .filter(verdict ->
                        verdict.obligation().period().equals(period) && duties.isPeriodicReport(verdict.obligation()));
    }

    /** The office that issues it, as far as it is known. */
    public IssuingOffice office() {
        return office;
    }

    /** The same, issued in the name of that office. */
    public AgencyReport by(IssuingOffice issuing) {
        return new AgencyReport(assessment, agency, period, Objects.requireNonNull(issuing, "issuing"));
    }

    @Override
    public Report in(Locale locale) {
        OrderedIn ordered = new OrderedIn(period, assessment);
        Report report = new AgencyReportText(assessment, agency, ordered, office, Wording.in(locale)).report();
        Agency reporter = assessment.register().directory().get(agency);
        for (Text notice : reportsOn(period, agency, assessment)
                .flatMap(verdict -> relief(reporter, verdict).stream())
                .toList()) {
            report = report.withNotice(notice.in(locale));
        }
        return hasEnded(reporter, assessment)
                ? report.withNotice(whoTookOver(reporter).in(locale))
                : report;
    }

    /** Whoever need not report, or not now, is told so before it signs. */
    private static Optional<Text> relief(Agency reporter, Verdict verdict) {
        return switch (verdict.status()) {
            case WAIVED ->
                verdict.evidence().stream()
                        .filter(Waiver.class::isInstance)
                        .reduce((before, next) -> next)
                        .map(waiver -> Text.of(
                                reporter.name() + " được miễn báo cáo này"
                                        + by(waiver).vi() + ".",
                                reporter.name() + " is exempt from this report"
                                        + by(waiver).en() + "."));
            case SUSPENDED ->
                verdict.evidence().stream()
                        .filter(Suspension.class::isInstance)
                        .reduce((before, next) -> next)
                        .map(rest -> Text.of(
                                reporter.name() + " được tạm hoãn báo cáo này"
                                        + until(rest).vi() + by(rest).vi() + ".",
                                reporter.name() + " has this report suspended"
                                        + until(rest).en() + by(rest).en() + "."));
            case NOT_OPEN, IN_TIME, DUE_SOON -> extended(reporter, verdict);
            case OVERDUE, MET, MET_LATE, NO_DEADLINE, TRANSFERRED, UNDETERMINED -> Optional.empty();
        };
    }

    private static Optional<Text> extended(Agency reporter, Verdict verdict) {
        LocalDate last = verdict.extendedTo();
        return last == null
                ? Optional.empty()
                : verdict.evidence().stream()
                        .filter(Extension.class::isInstance)
                        .reduce((before, next) -> next)
                        .map(extension -> Text.of(
                                reporter.name() + " được gia hạn báo cáo này đến hết ngày "
                                        + TimeFormat.date(last).vi()
                                        + by(extension).vi() + ".",
                                reporter.name() + " has this report extended to "
                                        + TimeFormat.date(last).en()
                                        + by(extension).en() + "."));
    }

    /** By which decision. */
    private static Text by(Evidence decision) {
        Text day = TimeFormat.date(VietnamTime.dateOf(decision.at()));
        String number = decision.document();
        return Text.of(
                (number == null ? " theo văn bản" : " theo văn bản số " + number) + " ngày " + day.vi(),
                (number == null ? " by a decision" : " by " + number) + " of " + day.en());
    }

    private static Text until(Evidence suspension) {
        LocalDate last = suspension instanceof Suspension rest ? rest.until() : null;
        return last == null
                ? Text.of(" cho đến khi có văn bản khác", " until further notice")
                : Text.of(
                        " đến hết ngày " + TimeFormat.date(last).vi(),
                        " until " + TimeFormat.date(last).en());
    }

    /** An ended agency signs nothing: those who took over know what the report can be made of. */
    private Text whoTookOver(Agency ended) {
        LocalDate end = Objects.requireNonNull(ended.life().to(), "an agency that has ended has an end");
        String who =
                EndedAgencyException.successors(ended, assessment.register().directory());
        return Text.of(
                ended.name() + " đã kết thúc hoạt động từ ngày "
                        + TimeFormat.date(end).vi()
                        + "; báo cáo này đến hạn khi cơ quan còn hoạt động nên vẫn tính cho cơ quan đó. "
                        + (who.isEmpty() ? "Chưa ghi cơ quan tiếp nhận." : "Cơ quan tiếp nhận: " + who + "."),
                ended.name() + " ended on " + TimeFormat.date(end).en()
                        + "; this report was due before and stays with it. "
                        + (who.isEmpty() ? "Nobody is recorded who took over." : "Who took over: " + who + "."));
    }
}

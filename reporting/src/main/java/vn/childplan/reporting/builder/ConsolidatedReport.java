package vn.childplan.reporting.builder;

import java.util.Locale;
import java.util.Objects;
import org.apiguardian.api.API;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.reporting.drafting.IssuingOffice;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.obligation.ObligationRegister;

/**
 * The report of the agency that gathers the others' (in plan 65 Sở Y tế, through which they go): who reported, in time,
 * late or not at all, beside the period before; the tasks one by one; what went well and what did not; difficulties, funds,
 * outlook, proposals; and the list of all who had to report as an annex.
 *
 * <p>Immutable and safe to share between threads.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class ConsolidatedReport implements ReportBuilder {
    private final Assessment assessment;
    private final ReportingPeriod period;
    private final ReportingDuty regime;
    private final IssuingOffice office;

    private ConsolidatedReport(
            Assessment assessment, ReportingPeriod period, ReportingDuty regime, IssuingOffice office) {
        this.assessment = assessment;
        this.period = period;
        this.regime = regime;
        this.office = office;
    }

    /**
     * The report on a period, issued by the agency through which the reports go, or, where they go directly, by the one
     * they go to. The plan asks for them in its reporting regime, or in a clause that gives duties.
     *
     * @throws UnknownPeriodException if the plan asks for no report on that period, or it is open which reports belong together
     */
    public static ConsolidatedReport of(Assessment assessment, ReportingPeriod period) {
        Plan plan = RepealedClauses.named(assessment.register());
        ReportingDuty regime = plan.reporting().stream()
                .filter(duty -> duty.periods().contains(period) && isAskedFor(duty, period, assessment.register()))
                .findFirst()
                .or(() -> new AssignedReports(assessment.register()).regime(period))
                .orElseThrow(() -> UnknownPeriodException.of(assessment.register(), period));
        IssuingOffice office =
                IssuingOffice.of(issuer(regime), assessment.register().directory(), plan);
        return new ConsolidatedReport(assessment, period, regime, office);
    }

    /** Whether the plan still asks for the reports: of a regime that was repealed those that had fallen due. */
    private static boolean isAskedFor(ReportingDuty regime, ReportingPeriod period, ObligationRegister register) {
        return register.plan().clause(regime.ref()).isPresent()
                || register.obligations().stream()
                        .anyMatch(each -> each.clause().equals(regime.ref())
                                && each.period().equals(period));
    }

    private static AgencyId issuer(ReportingDuty regime) {
        AgencyId channel = regime.channel();
        return channel == null ? regime.addressee() : channel;
    }

    /** The office that issues it, as far as it is known. */
    public IssuingOffice office() {
        return office;
    }

    /** The same, issued in the name of that office. */
    public ConsolidatedReport by(IssuingOffice issuing) {
        return new ConsolidatedReport(assessment, period, regime, Objects.requireNonNull(issuing, "issuing"));
    }

    @Override
    public Report in(Locale locale) {
        OrderedIn ordered = new OrderedIn(period, assessment);
        return new ConsolidatedReportText(assessment, ordered, regime, issuer(regime), office, Wording.in(locale))
                .report();
    }
}

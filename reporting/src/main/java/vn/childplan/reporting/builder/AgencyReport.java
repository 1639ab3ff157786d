package vn.childplan.reporting.builder;

import java.util.Locale;
import java.util.Objects;
import org.apiguardian.api.API;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.reporting.drafting.IssuingOffice;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Assessment;

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
     * @throws java.util.NoSuchElementException if the directory has no such agency
     */
    public static AgencyReport of(Assessment assessment, AgencyId agency, ReportingPeriod period) {
        Objects.requireNonNull(period, "period");
        AgencyDirectory directory = assessment.register().directory();
        directory.get(agency);
        if (assessment.verdicts().stream()
                .noneMatch(verdict -> agency.equals(verdict.obligation().bearer()))) {
            throw new IllegalArgumentException(agency + " bears nothing in plan "
                    + assessment.register().plan().number());
        }
        IssuingOffice office =
                IssuingOffice.of(agency, directory, assessment.register().plan());
        return new AgencyReport(assessment, agency, period, office);
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
        return new AgencyReportText(assessment, agency, period, office, Wording.in(locale)).report();
    }
}

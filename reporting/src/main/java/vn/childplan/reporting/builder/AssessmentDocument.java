package vn.childplan.reporting.builder;

import java.time.LocalDate;
import java.util.List;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.drafting.Agencies;
import vn.childplan.reporting.drafting.Duties;
import vn.childplan.reporting.drafting.IncompleteNotice;
import vn.childplan.reporting.drafting.PlanCitation;
import vn.childplan.reporting.drafting.PlanProvenance;
import vn.childplan.reporting.drafting.VerdictColumns;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.OfficialForm;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Assessment;

/** An administrative document about how a plan stands, while it is written in one language: what all of them speak of. */
abstract class AssessmentDocument {
    final Wording words;
    final Plan plan;
    final AgencyDirectory directory;
    final LocalDate today;
    final Agencies agencies;
    final Duties duties;
    final PlanCitation citation;
    final VerdictColumns column;

    private final Assessment assessment;

    AssessmentDocument(Assessment assessment, Wording words) {
        this.assessment = assessment;
        this.words = words;
        this.plan = assessment.register().plan();
        this.directory = assessment.register().directory();
        this.today = VietnamTime.dateOf(assessment.asOf());
        this.agencies = new Agencies(directory);
        this.duties = new Duties(plan, words);
        this.citation = new PlanCitation(plan, directory, words);
        this.column = new VerdictColumns(plan, directory, words);
    }

    /** A period as officials name it. */
    final String inWords(ReportingPeriod period) {
        return words.of(TimeFormat.period(period));
    }

    /** The whole of it. */
    final Report report(String name, String title, OfficialForm form, List<Block> blocks) {
        Report report = Report.of(name, words.locale(), title, PlanProvenance.of(assessment), blocks);
        return IncompleteNotice.on(report, assessment).withForm(form);
    }
}

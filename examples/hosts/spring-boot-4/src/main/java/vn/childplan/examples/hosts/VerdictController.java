package vn.childplan.examples.hosts;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.reporting.builder.ConsolidatedReport;
import vn.childplan.reporting.builder.DeadlineCalendar;
import vn.childplan.spring.ReportMedia;
import vn.childplan.spring.UnknownObligationException;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.AssessmentPage;
import vn.childplan.validation.assessment.LiveAssessment;
import vn.childplan.validation.assessment.Verdict;

/** How things stand now, as data and as documents. */
@RestController
class VerdictController {
    private final LiveAssessment live;

    VerdictController(LiveAssessment live) {
        this.live = live;
    }

    @GetMapping("/verdicts")
    AssessmentPage page(@RequestParam(defaultValue = "0") int offset, @RequestParam(defaultValue = "50") int limit) {
        return live.current().page(offset, limit);
    }

    /** The id may leave out the plan, as in {@code /verdicts/V:REPORT:so-tu-phap:2025-H1}, or hold it with its slash. */
    @GetMapping("/verdicts/{*id}")
    Verdict one(@PathVariable String id) {
        Assessment now = live.current();
        return now.find(id.substring(1))
                .orElseThrow(() -> new UnknownObligationException(id.substring(1), now.register()));
    }

    @GetMapping("/agencies/{agency}/verdicts")
    List<Verdict> of(@PathVariable AgencyId agency) {
        return live.current().of(agency);
    }

    @GetMapping(path = "/reports/{period}", produces = ReportMedia.DOCX)
    ConsolidatedReport report(@PathVariable ReportingPeriod period) {
        return ConsolidatedReport.of(live.current(), period);
    }

    @GetMapping(path = "/agencies/{agency}/calendar.ics", produces = ReportMedia.ICS)
    DeadlineCalendar calendar(@PathVariable AgencyId agency) {
        return DeadlineCalendar.of(live.current()).forAgency(agency);
    }
}

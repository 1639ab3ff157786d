package vn.childplan.province.document;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.province.ProvinceSettings;
import vn.childplan.province.account.Officer;
import vn.childplan.province.web.NotFoundException;
import vn.childplan.reporting.builder.AgencyReport;
import vn.childplan.reporting.builder.ConsolidatedReport;
import vn.childplan.reporting.builder.ReminderLetter;
import vn.childplan.reporting.builder.ReportBuilder;
import vn.childplan.reporting.builder.Scoreboard;
import vn.childplan.reporting.builder.StatusList;
import vn.childplan.reporting.drafting.IssuingOffice;
import vn.childplan.reporting.model.ReportWriters;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.LiveAssessment;

/** Documents of how things stand now, as files of Word and Excel. */
@Controller
class DocumentController {
    private static final Set<String> FORMATS = Set.of("docx", "xlsx");
    private static final int DAYS_TO_ANSWER = 7;

    private final LiveAssessment live;
    private final Clock clock;
    private final AgencyId office;
    private final ReportWriters writers = ReportWriters.installed();

    DocumentController(LiveAssessment live, Clock clock, ProvinceSettings settings) {
        this.live = live;
        this.clock = clock;
        this.office = AgencyId.of(settings.office());
    }

    /** A period of the plan, for a link. */
    public record Period(String id, String label) {}

    @GetMapping("/documents")
    String list(@AuthenticationPrincipal Officer officer, Model model) {
        Assessment now = live.current();
        model.addAttribute("periods", periods(now));
        model.addAttribute("isLate", ReminderLetter.toAll(now).isPresent());
        return "documents";
    }

    private static List<Period> periods(Assessment now) {
        return now.register().obligations().stream()
                .filter(duty -> duty.duty() == DutyKind.REPORT)
                .map(duty -> duty.period())
                .distinct()
                .sorted()
                .map(period ->
                        new Period(period.toString(), TimeFormat.period(period).vi()))
                .toList();
    }

    /** The figures of the whole plan. */
    @GetMapping("/documents/scoreboard.{format}")
    ResponseEntity<ReportBuilder> scoreboard(@PathVariable String format, @AuthenticationPrincipal Officer officer) {
        officer.mustSee(null);
        return file(Scoreboard.of(live.current()), format);
    }

    /** How every duty stands that the officer may see. */
    @GetMapping("/documents/status-list.{format}")
    ResponseEntity<ReportBuilder> statusList(@PathVariable String format, @AuthenticationPrincipal Officer officer) {
        return file(
                StatusList.of(live.current())
                        .only(verdict -> officer.sees(verdict.obligation().bearer())),
                format);
    }

    /** The draft of the report to UBND tỉnh. */
    @GetMapping("/documents/consolidated/{period}.{format}")
    ResponseEntity<ReportBuilder> consolidated(
            @PathVariable ReportingPeriod period,
            @PathVariable String format,
            @AuthenticationPrincipal Officer officer) {
        officer.mustSee(null);
        return file(ConsolidatedReport.of(live.current(), period).by(issuing(office)), format);
    }

    /** The draft of an agency's own report. */
    @GetMapping("/documents/agency/{agency}/{period}.{format}")
    ResponseEntity<ReportBuilder> ofAgency(
            @PathVariable AgencyId agency,
            @PathVariable ReportingPeriod period,
            @PathVariable String format,
            @AuthenticationPrincipal Officer officer) {
        officer.mustSee(agency);
        return file(AgencyReport.of(live.current(), agency, period).by(issuing(agency)), format);
    }

    /** The letter to everybody who is late. */
    @GetMapping("/so-y-te/documents/reminder.docx")
    ResponseEntity<ReportBuilder> reminder() {
        ReminderLetter letter = ReminderLetter.toAll(live.current())
                .orElseThrow(() -> new NotFoundException("không có cơ quan nào phải đôn đốc"));
        return file(
                letter.by(issuing(office))
                        .askingBy(VietnamTime.dateOf(clock.instant()).plusDays(DAYS_TO_ANSWER)),
                "docx");
    }

    private IssuingOffice issuing(AgencyId agency) {
        Assessment now = live.current();
        return IssuingOffice.of(
                agency, now.register().directory(), now.register().plan());
    }

    private ResponseEntity<ReportBuilder> file(ReportBuilder document, String format) {
        if (!FORMATS.contains(format)) {
            throw new NotFoundException("không có định dạng “" + format + "”");
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.parseMediaType(writers.forFormat(format).mediaType()))
                .body(document);
    }
}

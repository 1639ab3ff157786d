package vn.childplan.province.duty;

import java.util.Comparator;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.text.Text;
import vn.childplan.province.account.Officer;
import vn.childplan.province.web.NotFoundException;
import vn.childplan.reporting.drafting.Agencies;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.LiveAssessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.Status;

/** What an agency owes, how long it has, and why it stands as it does. */
@Controller
class DutyController {
    /** What somebody has to act on first, then by last day. */
    private static final Comparator<Verdict> URGENCY = Comparator.comparingInt(
                    (Verdict verdict) -> urgency(verdict.status()))
            .thenComparing(Verdict::lastDay, Comparator.nullsLast(Comparator.naturalOrder()));

    private final LiveAssessment live;

    DutyController(LiveAssessment live) {
        this.live = live;
    }

    private static int urgency(Status status) {
        return switch (status) {
            case OVERDUE -> 0;
            case DUE_SOON -> 1;
            case IN_TIME -> 2;
            case NOT_OPEN, SUSPENDED -> 3;
            case NO_DEADLINE, UNDETERMINED -> 4;
            case MET, MET_LATE, WAIVED, TRANSFERRED -> 5;
        };
    }

    @GetMapping("/agencies/{agency}")
    String duties(@PathVariable AgencyId agency, @AuthenticationPrincipal Officer officer, Model model) {
        officer.mustSee(agency);
        Assessment now = live.current();
        if (now.register().directory().find(agency).isEmpty()) {
            throw new NotFoundException("không có cơ quan “" + agency + "”");
        }
        DutyRow.Writer writer = new DutyRow.Writer(now);
        List<DutyRow> rows =
                now.of(agency).stream().sorted(URGENCY).map(writer::row).toList();
        model.addAttribute("agency", new Agencies(now.register().directory()).name(agency));
        model.addAttribute("agencyId", agency.value());
        model.addAttribute("mayRecord", officer.actsFor(agency));
        model.addAttribute("duties", rows);
        return "duties";
    }

    @GetMapping("/duty")
    String why(@RequestParam String id, @AuthenticationPrincipal Officer officer, Model model) {
        Assessment now = live.current();
        Verdict verdict = now.find(id).orElseThrow(() -> new NotFoundException("không có nghĩa vụ “" + id + "”"));
        AgencyId bearer = verdict.obligation().bearer();
        officer.mustSee(bearer);
        model.addAttribute("duty", new DutyRow.Writer(now).row(verdict));
        model.addAttribute("why", verdict.explain(Text.VIETNAMESE));
        model.addAttribute("mayRecord", bearer != null && officer.actsFor(bearer));
        return "duty";
    }
}
